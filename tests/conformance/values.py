"""Random JSON values that a schema allows, with the characters that encodings stumble over among them.

No ``null`` but in free JSON, and no field that the schema does not name: the SDK's objects can hold neither.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal

from hypothesis import strategies as st

if TYPE_CHECKING:
    from dffkit_mock.document import Document
    from hypothesis.strategies import DrawFn, SearchStrategy

Fullness = Literal["none", "some", "all"]
FULLNESS: tuple[Fullness, ...] = ("none", "some", "all")
AWKWARD = (
    "urn:fss:cn-north-4:0503dda878000fed2f78c00909158a4d:function:default:hello:latest",
    "urn:fss:cn-north-4_项目 1:p:workflow:default:a+b/c%2Fd~e:!latest",
    *("中文 函数", "a b", "a+b", "100%", "%41", "a/b", "a&b=c?d#e", "é😀", '"q"\'\\', "a;b,c", "~-_.", "[x]{y}|^`"),
    *("true", "0", "1e5", " ", "…", "<a>", "@:$!*()"),
)
DEEPEST, LONGEST = 4, 24
BIG = 2**63 - 1
INSTANTS = st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)).map(
    lambda instant: instant.replace(microsecond=0).isoformat()
)
ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), max_size=LONGEST)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-BIG, BIG) | ANYTHING | st.sampled_from(AWKWARD),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(ANYTHING, inner, max_size=2),
    max_leaves=4,
)


class Values:
    """Values of one document; ``fullness`` says which of the optional fields are there."""

    def __init__(self, document: Document, fullness: Fullness) -> None:
        self._document = document
        self._fullness = fullness
        # Making a strategy costs more than drawing from it.
        self._made: dict[tuple[int, int], SearchStrategy[Any]] = {}

    def of(self, schema: Any, depth: int = 0) -> SearchStrategy[Any]:
        """Values of a schema."""
        node = self._document.resolve(schema)
        key = id(node), depth
        if key not in self._made:
            self._made[key] = self._of(node, depth)
        return self._made[key]

    def _of(self, node: dict[str, Any], depth: int) -> SearchStrategy[Any]:
        for word in ("oneOf", "anyOf"):
            if word in node:
                return st.one_of([self.of(part, depth) for part in node[word]])
        if "allOf" in node:
            return st.tuples(*(self.of(part, depth) for part in node["allOf"])).map(_joined)
        return self._typed(node, depth)

    def _typed(self, node: dict[str, Any], depth: int) -> SearchStrategy[Any]:
        if "enum" in node:
            return st.sampled_from([value for value in node["enum"] if value is not None])
        kind = node.get("type", "object" if "properties" in node else "")
        if kind == "array":
            return self._array(node, depth)
        if kind == "object":
            return self._object(node, depth)
        return PLAIN[kind](node)

    def _array(self, node: dict[str, Any], depth: int) -> SearchStrategy[Any]:
        least = node.get("minItems", 0)
        most = min(node.get("maxItems", least + 2), least + 2)
        if self._fullness == "all" and depth < DEEPEST:
            least = min(max(least, 1), most)
        return st.lists(self.of(node["items"], depth + 1), min_size=least, max_size=most)

    def _object(self, node: dict[str, Any], depth: int) -> SearchStrategy[Any]:
        properties, required = node.get("properties", {}), set(node.get("required", ()))
        if not properties:
            more = node.get("additionalProperties", True)
            inner = self.of(more, depth + 1) if isinstance(more, dict) and more else JSON
            return st.dictionaries(_keys(), inner, max_size=2)
        return self._fields(properties, required, depth)

    @staticmethod
    def _chosen(draw: DrawFn, fullness: Fullness, optional: list[str], depth: int) -> list[str]:
        if fullness == "none" or depth > DEEPEST:
            return []
        return optional if fullness == "all" else draw(st.lists(st.sampled_from(optional), unique=True))

    def _fields(self, properties: dict[str, Any], required: set[str], depth: int) -> SearchStrategy[Any]:
        optional = [name for name in properties if name not in required]

        @st.composite
        def fields(draw: DrawFn) -> dict[str, Any]:
            chosen = {*required, *(self._chosen(draw, self._fullness, optional, depth) if optional else ())}
            return {name: draw(self.of(properties[name], depth + 1)) for name in properties if name in chosen}

        return fields()


def text(node: dict[str, Any]) -> SearchStrategy[str]:
    """Texts of a string schema."""
    if node.get("x-dffkit-json"):
        return st.dictionaries(ANYTHING, ANYTHING, max_size=2).map(json.dumps)
    if "pattern" in node:
        return st.from_regex(_python(node["pattern"]), fullmatch=False).filter(lambda found: _fits(node, found))
    match node.get("format"):
        case "date-time":
            return INSTANTS
        case "byte":
            return st.binary(max_size=LONGEST).map(lambda data: base64.b64encode(data).decode())
    least = node.get("minLength", 0)
    most = max(min(node.get("maxLength", LONGEST), LONGEST), least)
    return st.text(st.characters(exclude_categories=["Cs"]), min_size=least, max_size=most) | _awkward(node)


def _numbers(node: dict[str, Any]) -> SearchStrategy[float]:
    # Zero has one sign here: -0.0 is written in two ways.
    return st.floats(*_bounds(node, -1e9, 1e9), allow_nan=False).map(lambda number: number + 0.0)


def _awkward(node: dict[str, Any]) -> SearchStrategy[str]:
    fitting = [one for one in AWKWARD if _fits(node, one)]
    return st.sampled_from(fitting) if fitting else st.nothing()


def _fits(node: dict[str, Any], value: str) -> bool:
    return bool(node.get("minLength", 0) <= len(value) <= node.get("maxLength", len(value)))


def _python(pattern: str) -> re.Pattern[str]:
    """An ECMA pattern of the specs: its last ``$`` is the very end, its classes are ASCII."""
    return re.compile(re.sub(r"\$$", r"\\Z", pattern), re.ASCII)


def _keys() -> SearchStrategy[str]:
    return st.sampled_from(AWKWARD) | st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)


def _bounds(node: dict[str, Any], low: Any, high: Any) -> tuple[Any, Any]:
    step = 1 if node.get("type") == "integer" else 1e-6
    low = node.get("minimum", low) + (step if node.get("exclusiveMinimum") else 0)
    high = node.get("maximum", high) - (step if node.get("exclusiveMaximum") else 0)
    return low, max(low, high)


def _joined(parts: tuple[Any, ...]) -> Any:
    if all(isinstance(part, dict) for part in parts):
        return {name: value for part in parts for name, value in part.items()}
    return parts[-1]


PLAIN: dict[str, Callable[[dict[str, Any]], SearchStrategy[Any]]] = {
    "string": text,
    "integer": lambda node: st.integers(*_bounds(node, -BIG, BIG)),
    "number": _numbers,
    "boolean": lambda node: st.booleans(),
    "": lambda node: JSON,
}
