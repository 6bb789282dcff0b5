"""``dffkit sign``: what a request looks like signed, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ..errors import MisuseError
from ..sender._judgement import arranged
from ._connect import connected, settings_option
from ._words import Text, content, file_path, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from ..auth import Explanation

# Schemes whose credential itself goes with the request.
UNSIGNED = {
    "df-api-key": "the key's id goes along in a header as it is",
    "iam-token": "the token goes along in a header as it is",
    "dataway-token": "the token goes along in the query as it is",
}


@click.command()
@click.argument("connector")
@click.argument("method")
@click.argument("path")
@settings_option
@click.option("-H", "--header", "headers", multiple=True, help="A header, as 'Name: value'.")
@click.option("-d", "--data", help="The body: text, or @file.")
@click.option("--form", multiple=True, help="A field of a form body, as name=value.")
@click.option("--explain", is_flag=True, help="Show every step: canonical request, string to sign, result.")
def sign(  # noqa: PLR0917 - click passes them by name
    connector: str,
    method: str,
    path: str,
    options: dict[str, str],
    headers: tuple[str, ...],
    data: str | None,
    form: tuple[str, ...],
    *,
    explain: bool,
) -> None:
    """Sign METHOD PATH with the credentials of a CONNECTOR; nothing is sent, no secret is shown.

    PATH may have a query. What is printed goes onto the request: headers as 'Name: value', fields of the query or the
    form as 'name=value'.

    \b
      dffkit sign functiongraph GET '/v2/mock-project/fgs/functions?maxitems=10' --explain
      dffkit sign dataset POST /echart/dataset_api/ --form type=123 --explain
    """  # noqa: D301 - click reads the character
    with connected(connector, options) as service:
        auth = service.service.auth(service.settings, service.clock)
        explained: Callable[[httpx.Request], Explanation] | None = getattr(auth, "explain", None)
        if explained is None:
            arranged(auth, {})  # which names the setting that is missing
            raise MisuseError(f"{connector} signs nothing: no credentials are configured for it")
        explanation = explained(_request(service.endpoint, method, path, headers, _body(data, form)))
    _print(explanation, explain=explain)


def _print(explanation: Explanation, *, explain: bool) -> None:
    if why := UNSIGNED.get(explanation.scheme):
        click.echo(f"Nothing is signed: {why}, and whoever reads it can call the service.", err=True)
    if explain:
        click.echo(str(explanation))
        return
    for name, value in explanation.headers.items():
        click.echo(f"{name}: {value}")
    for name, value in explanation.fields.items():
        click.echo(f"{name}={value}")


def _request(endpoint: str, method: str, path: str, headers: tuple[str, ...], body: dict[str, Any]) -> httpx.Request:
    import httpx  # noqa: PLC0415 - with the first request

    if not method.isalpha():
        raise MisuseError(f"{shown(method)} is no HTTP method: give GET, POST, PUT, DELETE …")
    try:
        return httpx.Request(
            method.upper(), f"{endpoint}/{path.lstrip('/')}", headers=[_pair(one, ":") for one in headers], **body
        )
    except httpx.InvalidURL as exc:
        raise MisuseError(f"{method} {shown(path)} cannot be made a request: {exc}") from exc
    except UnicodeEncodeError as exc:
        raise MisuseError("a header may hold ASCII characters only") from exc


def _body(data: str | None, form: tuple[str, ...]) -> dict[str, Any]:
    if data is not None and form:
        raise MisuseError("--data and --form are two ways to give a body: use one of them")
    if form:
        return {"data": dict(_pair(one, "=") for one in form)}
    return {} if data is None else {"content": _content(data)}


def _content(data: str) -> bytes:
    if data.startswith("@") and not data.startswith(("@@", "@-")):
        try:
            return file_path("--data", data).read_bytes()
        except OSError as exc:
            raise MisuseError(f"--data: {shown(data[1:])} cannot be read: {exc.strerror}") from exc
    return content("--data", Text(data)).encode()


def _pair(text: str, separator: str) -> tuple[str, str]:
    name, found, value = text.partition(separator)
    if not found:
        raise MisuseError(f"{shown(text)} is not of the form name{separator}value")
    return name.strip(), value.strip()
