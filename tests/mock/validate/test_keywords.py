"""Schemas of OpenAPI 3.0, judged as JSON Schema 2020-12: each keyword means what it means there."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit_mock.document import Document
from dffkit_mock.validate.keywords import Converter
from dffkit_mock.validate.violations import compile_schema


def judge(schema: dict[str, Any], value: Any, **schemas: Any) -> bool:
    """Whether a value is what a schema of OpenAPI 3.0 allows; ``schemas`` are the components."""
    document = Document("shop", b"", {"components": {"schemas": schemas}})
    return bool(compile_schema(Converter(document).convert(schema)).is_valid(value))


INTEGER = {"type": "integer"}


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"type": "string", "nullable": True}, [None, "a"], [1]),
        ({"type": "string"}, ["a"], [None]),
        ({"type": "string", "enum": ["a"], "nullable": True}, ["a", None], ["b"]),
        ({"allOf": [INTEGER], "nullable": True}, [1, None], ["a"]),
        ({**INTEGER, "allOf": [{**INTEGER, "minimum": 1}], "nullable": True}, [1, None], [0, "a"]),
        ({**INTEGER, "anyOf": [{"minimum": 5}, {"maximum": 1}], "nullable": True}, [1, 5, None], [3, "a"]),
        ({"oneOf": [INTEGER, {"type": "string"}], "nullable": True}, [1, "a", None], [True]),
        ({"minimum": 1, "exclusiveMinimum": True, **INTEGER}, [2], [1]),
        ({"minimum": 1, "exclusiveMinimum": False, **INTEGER}, [1], [0]),
        ({"maximum": 1, "exclusiveMaximum": True, **INTEGER}, [0], [1]),
        ({**INTEGER, "format": "int32"}, [2**31 - 1, -(2**31)], [2**31, -(2**31) - 1]),
        ({**INTEGER, "format": "int64"}, [2**63 - 1, 2**53 + 1], [2**63, 2**70]),
        ({**INTEGER, "format": "int32", "maximum": 5}, [5], [6]),
        ({"type": "string", "enum": ["a"], "x-dffkit-open": True}, ["a", "b"], [1]),
        ({"type": "string", "format": "date-time"}, ["2026-01-01T00:00:00Z"], ["yesterday"]),
        ({"type": "string", "pattern": "^\\d+$"}, ["12"], ["a"]),
        ({"type": "string", "format": "binary"}, [{"filename": "", "content_type": "", "size": 0}], ["text"]),
        ({"type": "object", "required": ["a"], "properties": {"a": {"readOnly": True}}}, [{}, {"a": 1}], [1]),
        (
            {"type": "object", "required": ["t"], "properties": {"t": {"type": "integer", "x-dffkit-signed": True}}},
            [{}, {"t": "x"}],
            [],
        ),
        ({"type": "object", "additionalProperties": False, "properties": {"a": {}}}, [{"a": 1}], [{"b": 1}]),
        ({"type": "object", "additionalProperties": {"type": "string", "nullable": True}}, [{"a": None}], [{"a": 1}]),
        ({"type": "array", "items": {"type": "string", "nullable": True}}, [["a", None]], [[1]]),
        ({"not": {"type": "string", "nullable": True}}, [1], [None, "a"]),
        (
            {"type": "object", "properties": {"default": {"type": "integer", "example": 1}}},
            [{"default": 1}],
            [{"default": "a"}],
        ),
    ],
)
def test_a_keyword_means_what_openapi_says(schema: dict[str, Any], good: list[Any], bad: list[Any]) -> None:
    """Values that the schema allows are allowed, others are not."""
    assert [value for value in good if not judge(schema, value)] == []
    assert [value for value in bad if judge(schema, value)] == []


def test_references_are_followed_also_to_themselves() -> None:
    """A tree is a schema that refers to itself; what stands beside a ``$ref`` is ignored."""
    tree = {"type": "object", "properties": {"kids": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}}}
    reference = {"$ref": "#/components/schemas/Tree", "type": "string"}
    assert judge(reference, {"kids": [{"kids": []}]}, Tree=tree)
    assert not judge(reference, {"kids": [{"kids": [1]}]}, Tree=tree)


def test_a_schema_takes_along_only_what_it_refers_to() -> None:
    """So that compiling one operation does not compile a whole spec."""
    document = Document("shop", b"", {"components": {"schemas": {"A": {"type": "string"}, "B": {}}}})
    converted = Converter(document).convert({"$ref": "#/components/schemas/A"})
    assert list(converted["$defs"]) == ["components.schemas.A"]
