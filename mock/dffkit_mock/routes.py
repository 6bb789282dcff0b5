"""One table over all specs: from method and path to the operation."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .route import Route

NEAR = 40
REMEMBERED, LONGEST_REMEMBERED = 1024, 512
_PARAMETER = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, slots=True)
class Match:
    """The operation of a request and its path values, percent-decoded; shared, so not to be changed."""

    route: Route
    values: dict[str, str]


class RouteTable:
    """Finds the operation of a path.

    - Segments are compared from left to right: a literal beats a segment with a literal part, that beats a parameter
      with an enum that has the value, that beats any other parameter. The first path that has the method wins.
    - A segment is percent-decoded after the path was split, so ``urn%3Afss%3Aa%2Fb`` and ``urn:fss:a`` are one each.
    - A parameter never matches an empty segment; a path with a trailing slash is another path than one without.
    - Two operations that nothing tells apart are a ``ValueError`` when the table is made.
    """

    def __init__(self, routes: Iterable[Route]) -> None:
        self.routes: tuple[Route, ...] = tuple(routes)
        self._root = _Branch()
        for route in self.routes:
            self._add(route)
        self._remembered = lru_cache(REMEMBERED)(self._find)

    def match(self, method: str, path: str) -> Match | tuple[Route, ...]:
        """The operation; or, where the method is wrong, those that the path has; or nothing, for an unknown path."""
        return self._remembered(method, path) if len(path) <= LONGEST_REMEMBERED else self._find(method, path)

    def _find(self, method: str, path: str) -> Match | tuple[Route, ...]:
        segments = [unquote(segment) if "%" in segment else segment for segment in path.split("/")[1:]]
        others: dict[str, Route] = {}
        for leaf, values in _walk(self._root, segments, 0):
            if (found := leaf.get(method)) is not None:
                return Match(found[0], dict(zip(found[1], values, strict=True)))
            for other, (route, _) in leaf.items():
                others.setdefault(other, route)
        return tuple(others.values())

    def near(self, path: str, count: int = 3) -> list[str]:
        """The operations whose paths look most like this one, as ``GET /path``."""
        asked = path[:300]
        steps = set(asked.split("/"))
        templates = {route.path: len(steps.intersection(route.path.split("/"))) for route in self.routes}
        # To compare letters takes long: only with those that share most segments.
        sharing = sorted(templates, key=lambda template: (-templates[template], abs(len(template) - len(asked))))[:NEAR]
        best = sorted(sharing, key=lambda template: -SequenceMatcher(None, asked, template).ratio())[:count]
        return [f"{route.method} {route.path}" for template in best for route in self.routes if route.path == template]

    def _add(self, route: Route) -> None:
        branch, names = self._root, []
        for segment in route.path.split("/")[1:]:
            branch, found = branch.descend(segment, route)
            names += found
        if route.method in branch.leaf:
            other = branch.leaf[route.method][0]
            raise ValueError(
                f"nothing tells {route.method} {route.path} ({route.stem}.{route.operation_id}) from {other.path} "
                f"({other.stem}.{other.operation_id}): change one of the paths, or give their parameters enums"
            )
        branch.leaf[route.method] = (route, tuple(names))


@dataclass(slots=True)
class _Branch:
    """What may follow at one place of a path; ``leaf`` has the operations that end here, by method."""

    literal: dict[str, _Branch] = field(default_factory=dict)
    mixed: dict[str, tuple[re.Pattern[str], _Branch]] = field(default_factory=dict)
    known: dict[frozenset[str], _Branch] = field(default_factory=dict)
    other: _Branch | None = None
    leaf: dict[str, tuple[Route, tuple[str, ...]]] = field(default_factory=dict)

    def descend(self, segment: str, route: Route) -> tuple[_Branch, list[str]]:
        """The branch behind a segment of a template, made where there is none, and the segment's parameter names."""
        names = _PARAMETER.findall(segment)
        if not names:
            return self.literal.setdefault(segment, _Branch()), names
        if segment != f"{{{names[0]}}}":
            shape = _PARAMETER.sub("{}", segment)
            return self.mixed.setdefault(shape, (_pattern(segment), _Branch()))[1], names
        values = _known_values(route, names[0])
        if values:
            return self.known.setdefault(values, _Branch()), names
        if self.other is None:
            self.other = _Branch()
        return self.other, names


def _walk(
    branch: _Branch, segments: list[str], at: int
) -> Iterator[tuple[dict[str, tuple[Route, tuple[str, ...]]], tuple[str, ...]]]:
    """The leaves that match, the most specific first, each with the values of its parameters."""
    if at == len(segments):
        if branch.leaf:
            yield branch.leaf, ()
        return
    segment = segments[at]
    if (child := branch.literal.get(segment)) is not None:
        yield from _walk(child, segments, at + 1)
    if not segment:
        return
    for pattern, child in branch.mixed.values():
        if (found := pattern.fullmatch(segment)) is not None:
            yield from ((leaf, found.groups() + rest) for leaf, rest in _walk(child, segments, at + 1))
    for values, child in branch.known.items():
        if segment in values:
            yield from ((leaf, (segment, *rest)) for leaf, rest in _walk(child, segments, at + 1))
    if branch.other is not None:
        yield from ((leaf, (segment, *rest)) for leaf, rest in _walk(branch.other, segments, at + 1))


def _pattern(segment: str) -> re.Pattern[str]:
    """A segment such as ``{name}.json`` as a pattern with one group a parameter."""
    parts = _PARAMETER.split(segment)
    return re.compile("".join("(.+?)" if odd % 2 else re.escape(part) for odd, part in enumerate(parts)), re.DOTALL)


def _known_values(route: Route, name: str) -> frozenset[str]:
    """The enum of a path parameter; nothing where it has none, or where it may grow."""
    for parameter in route.parameters:
        if parameter["in"] == "path" and parameter["name"] == name:
            schema: Any = route.document.resolve(parameter.get("schema", {}))
            return frozenset() if schema.get("x-dffkit-open") else frozenset(map(str, schema.get("enum", ())))
    return frozenset()
