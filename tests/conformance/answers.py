"""Random answers that the SDK can parse: its response models filled, within the few things that our specs demand.

Every field of a model may be there, null or absent, but those that the spec requires; unknown fields, unknown values of
enums and numbers beyond 2^53 are among them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from .documented import flattened
from .official import items_of, values_of
from .values import ANYTHING, AWKWARD, BIG, DEEPEST, INSTANTS, JSON, Fullness, Values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dffkit_mock.document import Document
    from hypothesis.strategies import DrawFn, SearchStrategy

    from .documented import Documented
    from .official import Official

UNKNOWN = {"x-new": "unbekannt 新", "NewField": {"deep": [1, None, {"a": 2**60}]}}
TEXTS = ANYTHING | st.sampled_from(AWKWARD)
TIMES = INSTANTS | st.just("2021-03-04 14:50:02")
NUMBERS = st.floats(-1e9, 1e9, allow_nan=False).map(lambda number: number + 0.0)


class Answers:
    """The answers of one operation."""

    def __init__(self, official: Official, documented: Documented, fullness: Fullness) -> None:
        self._official = official
        self._documented = documented
        self._fullness = fullness
        self._document = documented.document
        self._values = Values(self._document, fullness)

    def drawn(self) -> SearchStrategy[Any]:
        """Bodies as JSON values."""
        model, schemas = self._official.response, list(self._documented.answers)
        if (whole := self._official.whole_answer) is not None:
            return self._of(whole, self._parts(schemas), 0)
        headers = {name.lower() for name in self._official.response_headers}
        names = {name for name in model.attribute_map.values() if name.lower() not in headers}
        return self._fields(model, names, self._parts(schemas), 0)

    def _parts(self, schemas: list[Any]) -> list[dict[str, Any]]:
        return [part for schema in schemas for part in flattened(self._document, schema)]

    def _of(self, kind: str, parts: list[dict[str, Any]], depth: int) -> SearchStrategy[Any]:
        most = 0 if depth > DEEPEST else 2
        if item := items_of(kind):
            inner = self._parts([part["items"] for part in parts if "items" in part])
            least = min(most, 1) if self._fullness == "all" else 0
            return st.lists(self._of(item, inner, depth + 1), min_size=least, max_size=most)
        if value := values_of(kind):
            found = [part["additionalProperties"] for part in parts if part.get("additionalProperties")]
            inner = self._parts([one for one in found if isinstance(one, dict)])
            return st.dictionaries(TEXTS, self._of(value, inner, depth + 1), max_size=most)
        model = self._official.model(kind)
        if model is not None and model.openapi_types:
            return self._fields(model, set(model.attribute_map.values()), parts, depth)
        return self._plain(kind, parts)

    def _plain(self, kind: str, parts: list[dict[str, Any]]) -> SearchStrategy[Any]:
        match kind:
            case "int" | "long":
                return st.integers(-BIG, BIG)
            case "float":
                return NUMBERS
            case "bool":
                return st.booleans()
            case "object":
                return st.one_of([self._values.of(part) for part in parts if part] or [JSON])
        return _text(kind, parts)

    def _fields(self, model: Any, names: set[str], parts: list[dict[str, Any]], depth: int) -> SearchStrategy[Any]:
        kinds = {model.attribute_map[attribute]: kind for attribute, kind in model.openapi_types.items()}
        required = {name for part in parts for name in part.get("required", ())}

        @st.composite
        def fields(draw: DrawFn) -> dict[str, Any]:
            made: dict[str, Any] = {}
            for name in sorted(names | required):
                if name not in required and not self._is_there(draw, depth):
                    continue
                inner = self._parts([part["properties"][name] for part in parts if name in part.get("properties", {})])
                known = name in names
                values = self._of(kinds[name], inner, depth + 1) if known else self._values.of(inner[0])
                made[name] = draw(values if name in required or self._fullness == "all" else values | st.none())
            return {**made, **(UNKNOWN if draw(st.booleans()) else {})}

        return fields()

    def _is_there(self, draw: DrawFn, depth: int) -> bool:
        if self._fullness == "some":
            return draw(st.booleans())
        return self._fullness == "all" and depth <= DEEPEST


def _text(kind: str, parts: list[dict[str, Any]]) -> SearchStrategy[str]:
    if any(part.get("format") == "date-time" for part in parts):
        return INSTANTS
    if kind == "datetime":
        return TIMES
    known = [value for part in parts for value in part.get("enum", ())]
    # One value alone tells the members of a union apart, and stays strict.
    return st.sampled_from(known) if len(known) == 1 else TEXTS | st.sampled_from([*known, "NEW_VALUE"])


def required(documented: Documented) -> Iterator[str]:
    """The dotted path of each field that the spec demands of an answer."""
    for schema in documented.answers:
        yield from _required(documented.document, schema, "answer", ())


def _required(document: Document, schema: Any, where: str, above: tuple[int, ...]) -> Iterator[str]:
    for part in flattened(document, schema):
        if id(part) in above:
            continue
        inside = (*above, id(part))
        yield from (f"{where}.{name}" for name in part.get("required", ()))
        for name, inner in part.get("properties", {}).items():
            yield from _required(document, inner, f"{where}.{name}", inside)
        for word, suffix in (("items", "[]"), ("additionalProperties", ".*")):
            if isinstance(part.get(word), dict):
                yield from _required(document, part[word], f"{where}{suffix}", inside)
