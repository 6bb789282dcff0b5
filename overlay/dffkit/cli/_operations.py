"""``dffkit operations``: what can be called, and the table behind it."""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from ..connect import DFF
from ..connectors import CONNECTORS
from ..errors import MisuseError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

    from dffkit_api import Operation

    from ..connectors._base import Connector


@click.command()
@click.argument("service", type=click.Choice(sorted(CONNECTORS)), required=False)
def operations(service: str | None) -> None:
    """List the operations of a SERVICE, or of all."""
    for stem in [service] if service else sorted(CONNECTORS):
        for row in table(stem).values():
            click.echo(f"{stem:14} {row.id:38} {row.method:7} {row.path}")


def table(stem: str) -> Mapping[str, Operation]:
    """The operations of a service by operationId."""
    rows: Mapping[str, Operation] = import_module(f"dffkit_api.{stem}.operations").OPERATIONS
    return rows


def operation(stem: str, name: str) -> Operation:
    """One operation; raises :class:`MisuseError` with the nearest name where there is none of this name."""
    rows = table(stem)
    if name in rows:
        return rows[name]
    close = get_close_matches(name, rows, 1)
    nearest = f"did you mean {close[0]!r}?" if close else f"they are {', '.join(rows)}."
    raise MisuseError(f"{stem} has no operation {name!r}: {nearest} ('dffkit operations {stem}' lists them)")


def endpoint(row: Operation) -> ModuleType:
    """The generated module of an operation."""
    return import_module(f"dffkit_api.{row.stem}.api.{row.tag}.{row.id}")


def connected(id: str) -> Connector[Any]:  # noqa: A002
    """The connector of an id, as configured."""
    found: Connector[Any] = DFF.CONN(id)
    return found
