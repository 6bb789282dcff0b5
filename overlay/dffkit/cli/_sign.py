"""``dffkit sign``: what a request looks like signed, and why."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import httpx

from ..errors import MisuseError
from ._operations import connected


@click.command()
@click.argument("connector")
@click.argument("method")
@click.argument("path")
@click.option("-H", "--header", "headers", multiple=True, help="A header, as 'Name: value'.")
@click.option("-d", "--data", help="The body: text, or @file.")
@click.option("--form", multiple=True, help="A field of a form body, as name=value.")
@click.option("--explain", is_flag=True, help="Show every step: canonical request, string to sign, result.")
def sign(  # noqa: PLR0917 - click passes them by name
    connector: str,
    method: str,
    path: str,
    headers: tuple[str, ...],
    data: str | None,
    form: tuple[str, ...],
    *,
    explain: bool,
) -> None:
    """Sign METHOD PATH with the credentials of a CONNECTOR; nothing is sent, no secret is shown."""
    with connected(connector) as service:
        auth = service.service.auth(service.settings, service.clock)
        if auth is None or not hasattr(auth, "explain"):
            raise MisuseError(f"{connector} signs nothing: no credentials are configured for it")
        request = httpx.Request(
            method.upper(),
            f"{service.endpoint}/{path.lstrip('/')}",
            headers=[_pair(one, ":") for one in headers],
            **_body(data, form),
        )
        explanation = auth.explain(request)
    if explain:
        click.echo(str(explanation))
        return
    for name, value in explanation.headers.items():
        click.echo(f"{name}: {value}")
    for name, value in explanation.fields.items():
        click.echo(f"{name}={value}")


def _body(data: str | None, form: tuple[str, ...]) -> dict[str, Any]:
    if form:
        return {"data": dict(_pair(one, "=") for one in form)}
    if data is None:
        return {}
    content = _read(data[1:]) if data.startswith("@") else data.encode()
    return {"content": content}


def _read(name: str) -> bytes:
    try:
        return Path(name).read_bytes()
    except OSError as exc:
        raise MisuseError(f"the file {name!r} cannot be read: {exc.strerror}") from exc


def _pair(text: str, separator: str) -> tuple[str, str]:
    name, found, value = text.partition(separator)
    if not found:
        raise MisuseError(f"{text!r} is not of the form name{separator}value")
    return name.strip(), value.strip()
