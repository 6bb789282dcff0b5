"""Each row of the tables, over HTTP."""

from __future__ import annotations

import json

import httpx
import pytest

from tests.runtime.served import Served

from .rows import EVALUATED, Row, differences, like, request, rows


@pytest.mark.parametrize("row", [row for row in rows() if row.steps], ids=str)
def test_what_is_answered(served: Served, row: Row) -> None:
    """What is sent is answered as on the platform."""
    for step in row.steps:
        answer = sent(served, step["send"])
        assert differences(answer, step["expect"]) == [], (step["send"], answer.status_code, answer.text[:2000])


@pytest.mark.parametrize("row", [row for row in rows() if row.do], ids=str)
def test_what_helpers_give(served: Served, row: Row) -> None:
    """Expressions of a script have the values that they have on the platform."""
    answer = served.client.post(f"/api/v1/al/{EVALUATED}.run/s", json={"expressions": row.do, "scope": str(row)})
    assert answer.status_code == 200, answer.text
    values = answer.json()
    for expression, expected, actual in zip(row.do, row.values, values, strict=True):
        assert like(expected, actual), (expression, expected, actual, json.dumps(values))


def sent(served: Served, send: dict[str, object] | str) -> httpx.Response:
    """The answer to what a row sends."""
    made = request(served.client, send)
    return served.client.send(made, auth=made.extensions.pop("auth") or httpx.USE_CLIENT_DEFAULT)
