"""Text from the wire, read with the spec's types."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit_mock.document import Document
from dffkit_mock.validate.texts import reader_for

DOCUMENT = Document("shop", b"", {"components": {"schemas": {"Count": {"type": "integer"}}}})


@pytest.mark.parametrize(
    ("schema", "text", "value"),
    [
        ({"type": "integer"}, "-12", -12),
        ({"type": "integer"}, "9007199254740993", 9007199254740993),
        ({"type": "integer"}, "1.0", "1.0"),
        ({"type": "integer"}, "٣", "٣"),
        ({"type": "integer"}, "+1", "+1"),
        ({"type": "integer"}, "", ""),
        ({"type": "integer"}, "1" * 5000, "1" * 5000),
        ({"type": "number"}, "1e3", 1000.0),
        ({"type": "number"}, "nan", "nan"),
        ({"type": "boolean"}, "true", True),
        ({"type": "boolean"}, "True", "True"),
        ({"$ref": "#/components/schemas/Count"}, "3", 3),
        ({"oneOf": [{"type": "integer"}, {"type": "boolean"}]}, "false", False),
    ],
)
def test_a_text_is_read_as_its_type_or_left_alone(schema: dict[str, Any], text: str, value: Any) -> None:
    """What cannot be read stays text, for the validator to refuse."""
    read = reader_for(DOCUMENT, schema)
    assert read is not None
    assert (read(text), type(read(text))) == (value, type(value))


@pytest.mark.parametrize("schema", [{"type": "string"}, {}, {"anyOf": [{"type": "string"}, {"type": "integer"}]}])
def test_a_text_that_may_stay_text_does(schema: dict[str, Any]) -> None:
    """A string is never turned into anything else."""
    assert reader_for(DOCUMENT, schema) is None
