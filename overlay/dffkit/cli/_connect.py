"""The connector that a command is for, with settings of the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ..connect import DFF
from ..errors import MisuseError

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..connectors._base import Connector

# Arguments of a connector that are objects, not settings.
OBJECTS = frozenset({"clock", "transport"})


def connected(id: str, options: dict[str, str] | None = None) -> Connector[Any]:  # noqa: A002 - connectors have ids
    """The connector of an id, as configured, with ``options`` before every other source."""
    wrong = OBJECTS & (options or {}).keys()
    if wrong:
        raise MisuseError(f"{min(wrong)} cannot be set from the command line")
    found: Connector[Any] = DFF.CONN(id, **(options or {}))
    return found


def _collected(ctx: click.Context, param: click.Parameter, given: tuple[str, ...]) -> dict[str, str]:
    """The settings by name; refused before anything behind them is looked at, and never shown: one may be a secret."""
    settings: dict[str, str] = {}
    for one in given:
        name, equals, value = one.partition("=")
        if not equals or not name.isidentifier():
            raise click.BadParameter("a setting is written NAME=VALUE, in one word (quote blanks)", ctx, param)
        settings[name] = value
    return settings


def settings_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option ``--set`` of every command that makes a connector."""
    return click.option(
        "-s",
        "--set",
        "options",
        multiple=True,
        callback=_collected,
        metavar="NAME=VALUE",
        help="A setting of the connector, such as region=cn-north-4; may be given several times. Secrets are better "
        "off in the environment (DFFKIT_<ID>_<NAME>) or in dffkit.toml: a command line stays in the history of the "
        "shell and shows in the list of processes.",
    )(command)
