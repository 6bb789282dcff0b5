"""``dffkit operations``: what can be called, and the table behind it."""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING

import click

from ..connect import stem_of
from ..connectors import CONNECTORS
from ..errors import MisuseError
from ._arguments import Signature
from ._keys import keys

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dffkit_api import Operation


@click.command()
@click.argument("service", metavar="[CONNECTOR]", required=False)
@click.argument("operation_id", metavar="[OPERATION]", required=False)
def operations(service: str | None, operation_id: str | None) -> None:
    """List the operations of a CONNECTOR, or of all; of one OPERATION, what it takes."""
    if service and operation_id:
        _describe(operation(stem_of(service), operation_id))
        return
    stems = [stem_of(service)] if service else sorted(CONNECTORS)
    rows = [row for stem in stems for row in table(stem).values()]
    width = max(len(row.id) for row in rows)
    for row in rows:
        click.echo(f"{row.stem:13} {row.id:{width}} {row.method:6} {row.path}")


def _describe(row: Operation) -> None:
    """Each key of an operation, with what it takes."""
    lines = keys(Signature(row))
    click.echo(f"{row.stem}.{row.id}: {row.method} {row.path}")
    width = max((len(key.name) for key in lines), default=0)
    for key in lines:
        click.echo(f"  {key.name:{width}}  {'needed  ' if key.needed else '        '}  {key.takes}")
    if not lines:
        click.echo("  takes nothing")


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
