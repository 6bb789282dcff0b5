"""``dffkit call``: one operation, from the command line."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import click

from . import _print
from ._operations import connected, endpoint, operation
from ._values import arguments

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    import httpx
    from dffkit_api import Operation

    from ..sender import Sender


class Whole:
    """A sender that gives the answer itself, so that nothing a model does not know is lost."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def __call__(self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[httpx.Response], Any]) -> Any:  # noqa: ARG002
        """The answer, read; ``parse`` is not asked."""
        return self._sender.raw(operation, kwargs)

    def stream(self, operation: Operation, kwargs: dict[str, Any]) -> AbstractContextManager[httpx.Response]:
        """As the sender itself."""
        return self._sender.stream(operation, kwargs)


@click.command()
@click.argument("connector")
@click.argument("operation_id", metavar="OPERATION")
@click.argument("words", metavar="[KEY=VALUE]...", nargs=-1)
@click.option("--time", "timed", is_flag=True, help="Say on standard error how long it took.")
def call(connector: str, operation_id: str, words: tuple[str, ...], *, timed: bool) -> None:
    """Call an OPERATION of a CONNECTOR and print the answer.

    KEY is a parameter of the operation, or a field of its body; VALUE is text or JSON, or @file.
    """
    with connected(connector) as service:
        row = operation(service.service.stem, operation_id)
        given = arguments(row, endpoint(row), words)
        method = getattr(getattr(service.facade(Whole(service.send)), row.tag), row.id)
        start = time.perf_counter()
        response = method(**given)
        took = time.perf_counter() - start
    _print.answer(response)
    if timed:
        click.echo(f"{response.status_code} in {took * 1000:.1f} ms", err=True)
