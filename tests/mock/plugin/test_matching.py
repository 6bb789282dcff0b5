"""Where what was sent differs from what is expected."""

from __future__ import annotations

from typing import Any
from unittest.mock import ANY

import pytest
from dffkit_mock.plugin.matching import differences

SENT = {"name": "hello", "size": 128, "tags": ["a", "b"], "on": True, "inner": {"a": {"b": None}}, "text": '{"x": [1]}'}


@pytest.mark.parametrize(
    "expected",
    [
        {},
        {"name": "hello", "inner": {"a": {}}},
        {"tags": ["a", "b"], "size": 128.0},
        {"tags": ("a", ANY), "name": ANY},
        {"size": pytest.approx(128.1, abs=1)},
        {"text": {"x": [1]}},
        {"text": '{"x": [1]}'},
        {"inner": {"a": {"b": None}}},
        ANY,
    ],
)
def test_what_agrees(expected: Any) -> None:
    """Only what is expected is looked at; matchers compare as they like; JSON in text is read."""
    assert list(differences(expected, SENT, "body")) == []


@pytest.mark.parametrize(
    ("expected", "lines"),
    [
        ({"name": "hallo"}, ["body.name: expected 'hallo', sent 'hello'"]),
        ({"missing": 1}, ["body.missing: expected 1, was not sent"]),
        ({"size": True}, ["body.size: expected True, sent 128"]),
        ({"on": 1}, ["body.on: expected 1, sent True"]),
        ({"tags": ["a", "c"]}, ["body.tags[1]: expected 'c', sent 'b'"]),
        ({"tags": ["a"]}, ["body.tags[1]: expected nothing, sent 'b'"]),
        ({"tags": ["a", "b", "c"]}, ["body.tags[2]: expected 'c', was not sent"]),
        ({"inner": {"a": {"b": 1}}}, ["body.inner.a.b: expected 1, sent None"]),
        ({"inner": {"a": 1}}, ["body.inner.a: expected 1, sent {'b': None}"]),
        ({"text": {"x": [2]}}, ["body.text.x[0]: expected 2, sent 1"]),
        ({"name": {"a": 1}}, ["body.name: expected {'a': 1}, sent 'hello'"]),
        (["hello"], [f"body: expected ['hello'], sent {SENT!r}"]),
    ],
)
def test_each_difference_is_named_by_its_place(expected: Any, lines: list[str]) -> None:
    """With both values; to JSON, true is not 1."""
    assert [str(difference) for difference in differences(expected, SENT, "body")] == lines


def test_secrets_differ_without_being_shown() -> None:
    """By the name that they stand under, or further in."""
    expected, sent = {"password": "one", "a": {"sk": "x"}, "b": 1}, {"password": "two", "a": 2, "b": {"token": "y"}}
    assert [str(difference) for difference in differences(expected, sent, "body")] == [
        "body.password: expected ***, sent ***",
        "body.a: expected {'sk': '***'}, sent 2",
        "body.b: expected 1, sent {'token': '***'}",
    ]


def test_a_long_value_is_cut() -> None:
    """A line stays a line."""
    (difference,) = differences("x" * 9999, "y" * 9999, "body")
    assert len(str(difference)) < 500
