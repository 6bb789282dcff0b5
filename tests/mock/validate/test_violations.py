"""What is wrong, as sentences."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit_mock.validate.violations import compile_schema, describe

SHORT: dict[str, Any] = {"type": "string", "maxLength": 3}


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ({"name": "hunter2"}, "body.name: the value is longer than 3 characters (got 'hunter2')"),
        ({"names": ["hunter2"]}, "body.names.0: the value is longer than 3 characters (got 'hunter2')"),
        ({"secret": "hunter2"}, "body.secret: the value is longer than 3 characters"),
        ({"secrets": ["hunter2"]}, "body.secrets.0: the value is longer than 3 characters"),
    ],
)
def test_a_sentence_shows_the_value_unless_it_is_a_secret(body: Any, sentence: str) -> None:
    """An item of a list is called as the list is."""
    properties: dict[str, Any] = dict.fromkeys(("name", "secret"), SHORT)
    properties |= {name: {"type": "array", "items": SHORT} for name in ("names", "secrets")}
    errors = compile_schema({"properties": properties}).iter_errors(body)
    assert list(describe(errors, "body")) == [sentence]
