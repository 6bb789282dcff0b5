"""Random valid arguments of an operation, as plain data: what both clients are then told to send."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from .values import Fullness, Values

if TYPE_CHECKING:
    from dffkit_mock.document import Document
    from hypothesis.strategies import DrawFn, SearchStrategy

    from .documented import Documented

# What URL normalisation swallows: it would address something else.
NO_SEGMENT = frozenset({"", ".", ".."})
HEADER_TEXT = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=12)


@dataclass(frozen=True)
class Arguments:
    """Values by place and name on the wire, and the body as JSON."""

    parameters: dict[tuple[str, str], Any]
    body: Any = None
    has_body: bool = False


@dataclass(frozen=True)
class Operation:
    """An operation with the parameters that both sides know, and which of them are needed."""

    documented: Documented
    names: frozenset[tuple[str, str]] = field(default=frozenset())

    def arguments(self, fullness: Fullness) -> SearchStrategy[Arguments]:
        """Arguments with none, some or all of what is optional."""
        spec, values = self.documented, _values(self.documented.document, fullness)

        @st.composite
        def drawn(draw: DrawFn) -> Arguments:
            chosen = [key for key in sorted(self.names) if self._is_there(draw, key, fullness)]
            parameters = {key: draw(_value(values, spec, key)) for key in chosen}
            body = draw(values.of(spec.body)) if spec.body is not None else None
            return Arguments(parameters, body, spec.body is not None)

        return drawn()

    def _is_there(self, draw: DrawFn, key: tuple[str, str], fullness: Fullness) -> bool:
        if self.documented.parameters[key].get("required") or fullness == "all":
            return True
        return fullness == "some" and draw(st.booleans())


@cache
def _values(document: Document, fullness: Fullness) -> Values:
    return Values(document, fullness)


def _value(values: Values, spec: Documented, key: tuple[str, str]) -> SearchStrategy[Any]:
    schema = spec.document.resolve(spec.parameters[key]["schema"])
    found = values.of(schema)
    if key[0] == "path":
        return found.filter(lambda value: str(value) not in NO_SEGMENT)
    if key[0] == "header" and schema.get("type") == "string" and not schema.keys() & {"enum", "pattern", "format"}:
        return HEADER_TEXT
    return found
