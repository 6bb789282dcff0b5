"""Scripts that import one another in a circle: none of them can be the first to be published."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .published import Script


def circle(script_id: str, scripts: Mapping[str, Script]) -> tuple[str, ...]:
    """The way of imports from a script back to itself, ``(a, b, a)``, through these scripts; empty where none leads."""
    ways: list[tuple[str, ...]] = [(script_id,)]
    seen: set[str] = set()
    while ways:
        way = ways.pop(0)
        for found in _imported(scripts[way[-1]]):
            if found == script_id and len(way) > 1:
                return (*way, found)
            if found in scripts and found != script_id and found not in seen:
                seen.add(found)
                ways.append((*way, found))
    return ()


def _imported(script: Script) -> Iterator[str]:
    """The ids that are imported when a script is run, as far as its text says it; not within its functions."""
    try:
        waiting: list[ast.AST] = [ast.parse(script.text)]
    except (SyntaxError, ValueError, RecursionError):
        return
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module]
        yield from (f"{script.set_id}{name}" if name.startswith("__") else name for name in names)
        waiting += ast.iter_child_nodes(node)
