"""Answers on the terminal: JSON with colours for a person, plain for a pipe."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import click
from rich.console import Console

if TYPE_CHECKING:
    import httpx


def answer(response: httpx.Response) -> None:
    """Prints the body: JSON indented, text as it is, other bytes unchanged to a pipe."""
    console = Console()
    try:
        document = response.json() if response.content else None
    except ValueError:
        _body(response)
        return
    text = json.dumps(document, indent=2, ensure_ascii=False)
    if console.is_terminal:
        console.print_json(text)
    else:
        click.echo(text)


def _body(response: httpx.Response) -> None:
    kind = response.headers.get("content-type", "")
    if kind.startswith("text/") or not sys.stdout.isatty():
        sys.stdout.buffer.write(response.content)
        return
    click.echo(f"{len(response.content)} bytes of {kind or 'unknown type'}; send the output to a file to keep them")
