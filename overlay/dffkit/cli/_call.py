"""``dffkit call``: one operation, from the command line."""

from __future__ import annotations

import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, cast

import click

from ..errors import MisuseError
from . import _print
from ._arguments import Signature
from ._connect import connected, settings_option
from ._operations import operation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    import httpx
    from dffkit_api import Operation, Send

    from ..connectors._base import Connector

# How a body goes out, by the argument of httpx that holds it.
FORMS = ("json", "form", "multipart", "text", "binary")


@click.command()
@click.argument("connector")
@click.argument("operation_id", metavar="OPERATION")
@click.argument("words", metavar="[KEY=VALUE]...", nargs=-1)
@settings_option
@click.option("--as", "form", type=click.Choice(FORMS), help="How the body goes out, where there is a choice.")
@click.option("--time", "timed", is_flag=True, help="Say on standard error how long it took.")
def call(
    connector: str,
    operation_id: str,
    words: tuple[str, ...],
    options: dict[str, str],
    form: str | None,
    *,
    timed: bool,
) -> None:
    """Call an OPERATION of a CONNECTOR and print the answer.

    KEY is a parameter of the operation, or a field of its body (body.KEY where a parameter has the same name); 'dffkit
    operations CONNECTOR OPERATION' lists them. VALUE is text, a number, true, false or JSON, whatever the parameter
    takes; @FILE is what the file holds, or the file itself for an upload; @- is standard input, and @@ one @.

    Dots lead into an object, and a repeated key makes a list:

    \b
      dffkit call functiongraph create_function body=@function.json func_code.file=@code.b64
      dffkit call functiongraph batch_delete_workflows workflow_urns=urn:1 workflow_urns=urn:2

    The answer goes to standard output, as JSON where it is JSON; everything else to standard error. The status is 0
    for a success, 1 for a failed call, 2 for a mistake in the command.
    """  # noqa: D301 - click reads the character
    with connected(connector, options) as service, ExitStack() as files:
        row = operation(service.service.stem, operation_id)
        request = _request(service, row, Signature(row).arguments(words, files), form)
        start = time.perf_counter()
        response = service.send.raw(row, request)
        took = time.perf_counter() - start
    _print.answer(response)
    if timed:
        click.echo(f"HTTP {response.status_code} in {took * 1000:.1f} ms", err=True)


class _Captured:
    """A sender that sends nothing: the facade's own arguments for it, with what the connector has bound."""

    def __call__(self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[httpx.Response], Any]) -> Any:  # noqa: ARG002
        """The arguments."""
        return kwargs

    def stream(self, operation: Operation, kwargs: dict[str, Any]) -> Any:  # noqa: ARG002
        """The arguments."""
        return kwargs


def _request(
    service: Connector[Any], row: Operation, candidates: Iterator[dict[str, Any]], form: str | None
) -> dict[str, Any]:
    """The arguments of the sender: those of the first reading of the body that goes out in the form asked for."""
    method = getattr(getattr(service.facade(cast("Send", _Captured())), row.tag), row.id)
    found: dict[str, None] = {}
    for arguments in candidates:
        request: dict[str, Any] = method(**arguments)
        if form is None or form == _form(request):
            return request
        found[_form(request) or "none"] = None
    raise MisuseError(f"{row.id} cannot send this body as {form}, only as {', '.join(found)}")


def _form(request: Mapping[str, Any]) -> str | None:
    for argument, form in (("json", "json"), ("data", "form"), ("files", "multipart")):
        if argument in request:
            return form
    if "content" not in request:
        return None
    return "text" if request["headers"]["Content-Type"].startswith("text/") else "binary"
