"""DFF.SQL: the rules that were measured on the platform."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from dffkit import DFF

USERS = "SELECT * FROM users WHERE id = ?"


@pytest.mark.parametrize(
    ("sql", "params", "expected"),
    [
        (USERS, ["user-001"], "SELECT * FROM users WHERE id = 'user-001'"),
        ("name IN (?)", [["语文", "数学", "英语"]], "name IN ('语文', '数学', '英语')"),
        ("?", ["o'x"], r"'o\'x'"),
        ("?", ['a\\b\n\0"\t'], r"'a\\b\n\0\"\t'"),
        ("? ? ? ?", [None, True, False, 1.5], "NULL TRUE FALSE 1.5"),
        ("?", [datetime.datetime(2024, 1, 2, 3, 4, 5)], "'2024-01-02 03:04:05'"),
        ("VALUES ?", [[[1, "a"], [2, None]]], "VALUES (1, 'a'), (2, NULL)"),
        ("SET ?", [{"a": 1, "b": None}], "SET a = 1, b = NULL"),
        ("SET ?", {"a": 1}, "SET a = 1"),
        ("?? = ?", ["col", 1], "col = 1"),
        ("??? ???? ?", [1], "??? ???? 1"),
        ("'?' ?", ["a", "b"], "''a'' 'b'"),
        ("? ?", [1], "1 ?"),
        ("  ?\n", [1], "1"),
        (" ? ", 0, " ? "),
        (" ? ", None, " ? "),
        (" ? ", [], " ? "),
        ("?", 5, "5"),
        ("?", "it", "'it'"),
        ("?", ["?"], "'?'"),
        ("?", (1,), "1"),
    ],
)
def test_a_statement(sql: str, params: Any, expected: str) -> None:
    """Values are written by kind; ``pretty`` changes nothing."""
    assert expected == DFF.SQL(sql, params) == DFF.sql(sql, params, pretty=True)
