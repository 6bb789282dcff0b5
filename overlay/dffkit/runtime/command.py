"""``dffkit func``: scripts of DataFlux Func in the foreground, until it is interrupted."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dffkit.errors import MisuseError

from .entities import Entities
from .foreground.life import live
from .foreground.listening import LOOPBACK, address, listen
from .foreground.telling import Telling
from .moments import is_zone
from .platform import Platform
from .scripts import Published
from .scripts.names import script_files
from .serving.callers.origin import is_loopback
from .settings import RuntimeSettings, make_private

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

PORT = 8088
MEGABYTE = 1024 * 1024
EXAMPLE = """
    @DFF.API("Hello")
    def hello(message=None):
        return {"message": message}
"""
OPTIONS = (
    click.argument("folder", type=click.Path(path_type=Path)),
    click.option("--timezone", default="Asia/Shanghai", show_default=True, help="That of cron expressions and logs."),
    click.option("--processes", default=5, show_default=True, type=click.IntRange(1, 256), help="Tasks side by side."),
    click.option("--memory", type=click.IntRange(64), metavar="MB", help="What one process may take; any by default."),
    click.option("--resources", type=click.Path(path_type=Path), help="That of DFF.RSRC; FOLDER/resources by default."),
    click.option("--data", type=click.Path(path_type=Path), help="Folder of what is kept; FOLDER/.dff by default."),
)


def shared(command: Callable[..., Any]) -> Callable[..., Any]:
    """The arguments that both commands have."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command


@click.group()
def func() -> None:
    """Run scripts written for DataFlux Func, unmodified: FOLDER/<set>/<script>.py."""


@func.command()
@shared
@click.option("--host", default=LOOPBACK, show_default=True, help="Address to listen on.")
@click.option("--port", default=PORT, show_default=True, type=click.IntRange(0, 65535), help="0 takes a free one.")
@click.option("--expose", is_flag=True, help="Allow a --host that other machines can reach.")
@click.option("--redis", metavar="URL", help="Share tasks and values through redis://…; by default all is here.")
def serve(folder: Path, host: str, port: int, redis: str | None, *, expose: bool, **more: Any) -> None:
    """Serve the functions of FOLDER: their APIs, cron jobs, and a page that lists and calls them."""
    if not is_loopback(host) and not expose:
        raise click.UsageError(
            f"{host} can be reached by other machines, which could then call the functions: allow that with --expose"
        )
    settings = _settings(folder, redis, more)
    with contextlib.closing(listen(host, port)) as listener:
        _run(settings, listener, address(host, listener.getsockname()[1]))


@func.command()
@shared
@click.option("--redis", required=True, metavar="URL", help="The redis://… that the servers have.")
def worker(folder: Path, redis: str, **more: Any) -> None:
    """Take tasks of the servers on the same Redis; FOLDER has the same scripts."""
    _run(_settings(folder, redis, more), None, None)


def _run(settings: RuntimeSettings, listener: socket.socket | None, url: str | None) -> None:
    # Before anything is started: a mistake there is one of the command.
    published = Published(settings)
    Entities.read(settings, published)
    _make("--data", settings.data, make_private)
    _make(
        "--resources", settings.resources, partial(Path.mkdir, parents=True, exist_ok=True)
    )  # scripts find it there on the platform, too
    logging.basicConfig(level=logging.WARNING, format="dffkit func: %(message)s")
    platform = Platform(settings, published=published)
    telling = Telling(platform, url)
    try:
        asyncio.run(live(platform, listener, telling.begun, telling.changed))
    finally:
        platform.close()


def _settings(folder: Path, redis: str | None, more: dict[str, Any]) -> RuntimeSettings:
    _check_folder(folder)
    _check_zone(more["timezone"])
    if redis is not None and not redis.startswith(("redis://", "rediss://", "unix://")):
        raise MisuseError("--redis has to be an address such as redis://127.0.0.1:6379/0")
    places = {name: str(more[name].resolve()) for name in ("resources", "data") if more[name] is not None}
    memory = None if more["memory"] is None else more["memory"] * MEGABYTE
    return RuntimeSettings.of(
        folder, redis=redis, timezone=more["timezone"], processes=more["processes"], memory=memory, **places
    )


def _make(option: str, folder: str, make: Callable[[Path], None]) -> None:
    try:
        make(Path(folder))
    except OSError as exc:
        raise MisuseError(
            f"the folder {folder} cannot be made ({exc.strerror}): name another one with {option}"
        ) from None


def _check_folder(folder: Path) -> None:
    hint = f"create {folder / 'demo' / 'hello.py'}, for example with\n{EXAMPLE}"
    if not folder.is_dir():
        what = "is no folder" if folder.exists() else "is not there"
        raise MisuseError(f"{folder} {what}; a folder of scripts has FOLDER/<set>/<script>.py: {hint}")
    if next(iter(script_files(folder)), None) is None:
        raise MisuseError(f"{folder} has no script, FOLDER/<set>/<script>.py: {hint}")


def _check_zone(name: str) -> None:
    if not is_zone(name):
        raise MisuseError(f"--timezone is no time zone: {name!r}; one is 'Asia/Shanghai'")
