"""Answers on the terminal: JSON with colours for a person, plain for a pipe."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    import httpx


def answer(response: httpx.Response) -> None:
    """Prints the body on standard output: JSON indented, text as it is, other bytes unchanged to a pipe or file."""
    if not response.content:
        click.echo(f"HTTP {response.status_code}, without a body", err=True)
        return
    try:
        document = response.json()
        text = _json(document)
    except (ValueError, RecursionError):
        _body(response)
        return
    if sys.stdout.isatty():
        from rich.console import Console  # noqa: PLC0415 - a pipe does without

        Console(soft_wrap=True).print_json(text, ensure_ascii=not _can_write(text))
    else:
        click.echo(text)


def document(value: object) -> None:
    """Prints a value as JSON."""
    click.echo(_json(value))


def _json(value: object) -> str:
    text = json.dumps(value, indent=2, ensure_ascii=False)
    return text if _can_write(text) else json.dumps(value, indent=2)


def _can_write(text: str) -> bool:
    """Whether standard output has all the characters: not where it is ASCII, and never half a surrogate pair."""
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _body(response: httpx.Response) -> None:
    kind = response.headers.get("content-type", "")
    terminal = sys.stdout.isatty()
    if kind.startswith("text/") and terminal:
        click.echo(
            "".join(
                char if char.isprintable() or char in "\n\t" else "\N{REPLACEMENT CHARACTER}" for char in response.text
            )
        )
    elif not terminal:
        sys.stdout.buffer.write(response.content)
        sys.stdout.buffer.flush()
    else:
        click.echo(
            f"{len(response.content)} bytes of {kind or 'unknown type'}: send the output to a file to keep them",
            err=True,
        )
