"""``dffkit upload``: a file to a SmartChart server, with a bar that shows how far it is."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from ..errors import MisuseError
from ._connect import connected, settings_option

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@click.command()
@click.argument("connector")
@click.argument("name")
@click.argument("path")
@settings_option
@click.option("--mail", multiple=True, metavar="ADDRESS", help="Who gets the result; may be given several times.")
@click.option("--timeout", type=float, metavar="SECONDS", help="How long to wait for the answer.")
def upload(  # noqa: PLR0917 - click passes them by name
    connector: str, name: str, path: str, options: dict[str, str], mail: tuple[str, ...], timeout: float | None
) -> None:
    """Send the file PATH to the upload configuration NAME of a SmartChart server and have it processed."""
    from ..connectors.dataset import Dataset  # noqa: PLC0415 - this command alone needs it

    with connected(connector, options) as service:
        if not isinstance(service, Dataset):
            raise MisuseError(
                f"{connector!r} connects to {service.service.stem}, which takes no uploads: name a connector to a "
                "SmartChart server, such as 'dataset'"
            )
        with _progress(path) as progress:
            result = service.upload(name, path, mail=list(mail) or None, progress=progress, timeout=timeout)
    if result.pending:
        click.echo(f"Pending: {result.message}. Do not send it again.")
    else:
        click.echo(f"Done: {result.message or 'the server took the file'}")


@contextmanager
def _progress(path: str) -> Iterator[Callable[[int, int | None], None] | None]:
    """What is told how much has been sent: a bar on a terminal, one line at the end elsewhere."""
    if not sys.stderr.isatty():
        sent = [0]
        yield lambda done, _size: sent.__setitem__(0, done)
        click.echo(f"{path}: {sent[0]} bytes sent", err=True)
        return
    from rich.console import Console  # noqa: PLC0415 - only for a person
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task(click.format_filename(path, shorten=True), total=None)
        yield lambda done, size: bar.update(task, completed=done, total=size)
