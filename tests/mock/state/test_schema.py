"""What schemas say of objects."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit_mock.document import Document
from dffkit_mock.state.schema import fits, neutral, read_shape, schema_at

ROOT: dict[str, Any] = {
    "paths": {},
    "components": {
        "schemas": {
            "Base": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}},
            "Thing": {
                "allOf": [{"$ref": "#/components/schemas/Base"}],
                "properties": {"rows": {"type": "array", "items": {"$ref": "#/components/schemas/Base"}}},
            },
            "Self": {
                "type": "object",
                "properties": {"next": {"$ref": "#/components/schemas/Self"}},
                "required": ["next"],
            },
        }
    },
}
DOCUMENT = Document("test", b"", ROOT)
THING = {"$ref": "#/components/schemas/Thing"}


def test_a_shape_has_the_properties_of_all_members() -> None:
    """Required are those of ``allOf``; alternatives require nothing."""
    shape = read_shape(DOCUMENT, THING)
    assert (set(shape.properties), shape.required) == ({"id", "rows"}, frozenset({"id"}))
    either = read_shape(DOCUMENT, {"oneOf": [THING, {"type": "string"}]})
    assert (set(either.properties), either.required) == ({"id", "rows"}, frozenset())


def test_a_schema_is_found_at_the_end_of_a_way() -> None:
    """Through lists, too."""
    assert schema_at(DOCUMENT, THING, ("rows", None, "id")) == {"type": "string"}
    assert schema_at(DOCUMENT, THING, ("nothing", None)) == {}


@pytest.mark.parametrize(
    ("schema", "value", "is_right"),
    [
        ({"type": "string"}, "a", True),
        ({"type": "string"}, 1, False),
        ({"type": "number"}, 1, True),
        ({"type": "integer"}, True, False),
        ({"type": "string"}, None, False),
        ({"type": "string", "nullable": True}, None, True),
        ({}, [1], True),
        (THING, {}, True),
    ],
)
def test_a_value_fits_by_its_type(schema: Any, value: Any, is_right: bool) -> None:
    """What it holds is not looked at."""
    assert fits(DOCUMENT, schema, value) is is_right


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "string", "enum": ["a", "b"]}, "a"),
        ({"type": "string", "example": "x"}, "x"),
        ({"type": "string"}, ""),
        ({"type": "integer", "minimum": 1}, 1),
        ({"type": "boolean"}, False),
        ({"type": "array"}, []),
        ({"type": "object", "required": ["n"], "properties": {"n": {"type": "number"}}}, {"n": 0}),
        ({}, None),
    ],
)
def test_a_neutral_value_says_nothing(schema: Any, value: Any) -> None:
    """And is allowed."""
    assert neutral(DOCUMENT, schema) == value


def test_a_schema_that_holds_itself_ends() -> None:
    """Some levels down."""
    value, levels = neutral(DOCUMENT, {"$ref": "#/components/schemas/Self"}), 0
    while value:
        value, levels = value["next"], levels + 1
    assert levels < 20
