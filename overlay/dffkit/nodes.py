"""The nodes of Guance and their addresses: dated data in ``nodes.json``, so that all of it works offline.

Source: DataFlux Func docs, "Script Development / Guance", section "Nodes"; the data names its date. A newer node, like
a private deployment, is given by its addresses.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any, NamedTuple


class Addresses(NamedTuple):
    """Where the services of a node, or of a private deployment, answer; ``None`` is not known."""

    openapi: str
    openway: str | None
    websocket: str | None


class Node(NamedTuple):
    """One node: the ``key`` that DataFlux Func knows it by, the ``name`` on the console, its addresses."""

    key: str
    name: str
    addresses: Addresses


class Table(NamedTuple):
    """All nodes by key, as they were on the day ``as_of``."""

    as_of: str
    nodes: dict[str, Node]


@cache
def table() -> Table:
    """The nodes that this version of dffkit knows."""
    from pkgutil import get_data  # noqa: PLC0415 - a connector that is given addresses needs no table

    content = json.loads(get_data("dffkit", "nodes.json") or b"")
    rows = content["nodes"].items()
    nodes = {
        key: Node(key, row["name"], Addresses(row["openapi"], row["openway"], row["websocket"])) for key, row in rows
    }
    return Table(content["as_of"], nodes)


def node(given: str) -> Node:
    """The node of a key, code, city or name in any case: ``cn3``, ``CN3``, ``zhangjiakou``, ``CN3(ZhangJiaKou)``.

    Raises ``ValueError`` with the nearest name, and with how to do without one.
    """
    known = _by_every_name()
    if found := known.get(given.strip().lower()):
        return found
    raise ValueError(_unknown(given.strip().lower(), set(known)))


def node_key(given: Any) -> str:
    """The key of a node, as a kind of setting; raises like :func:`node`."""
    return node(given if isinstance(given, str) else "").key


def _by_every_name() -> dict[str, Node]:
    names: dict[str, Node] = {}
    for row in table().nodes.values():
        code, _, city = row.name.lower().rstrip(")").partition("(")
        names |= dict.fromkeys((row.key, code, city, row.name.lower()), row)
    return names


def _unknown(given: str, known: set[str]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - only for the mistaken

    close = get_close_matches(given, sorted(known), 1, 0.5)
    nearest = f", perhaps {close[0]!r}" if close else ""
    keys = ", ".join(table().nodes)
    return (
        f"a node of Guance{nearest} (known here, as of {table().as_of}: {keys}; for a newer node or a private "
        "deployment leave node out and give addresses: to Guance endpoint=… for OpenAPI, openway=… for OpenWay and "
        "websocket=… for WebSocket, to DataWay endpoint=… for OpenWay)"
    )
