"""The group of commands, those of other packages included."""

from __future__ import annotations

import sys
from importlib.metadata import EntryPoint, entry_points

import click

from .._version import __version__
from ..errors import DffkitError, MisuseError
from . import _report
from ._call import call
from ._operations import operations
from ._sign import sign
from ._upload import upload

# Where a package adds a command of its own: an entry point that names a click command.
GROUP = "dffkit.commands"
# Of commands whose extra has another name.
EXTRAS = {"func": "runtime"}
INTERRUPTED = 130  # what shells report for Ctrl-C


class Commands(click.Group):
    """The commands of this package, and those registered as entry points; the latter are loaded when they run."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in the order of the help text."""
        return sorted({*super().list_commands(ctx), *_registered()})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name; one whose packages are missing says so when it runs."""
        if own := super().get_command(ctx, cmd_name):
            return own
        found = _registered().get(cmd_name)
        return _loaded(found) if found else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does it, with the nearest name where there is no such command."""
        from difflib import get_close_matches  # noqa: PLC0415 - only for the mistaken

        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as exc:
            close = get_close_matches(args[0], self.list_commands(ctx), 1)
            if not close:
                raise
            raise click.UsageError(f"{exc.message.rstrip('.')}. Did you mean {close[0]!r}?", ctx) from None


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="dffkit")
@click.option("-v", "--verbose", is_flag=True, help="Say on standard error which requests are sent.")
@click.pass_context
def app(ctx: click.Context, *, verbose: bool) -> None:
    """Call, sign for and mock Guance, DataFlux Func, Huawei Cloud FunctionGraph and DataArts, and SmartChart.

    A CONNECTOR is the id of a service (functiongraph, guance …) or one from dffkit.toml. DFFKIT_MOCK_URL sends all
    calls to a mock, which 'dffkit mock' starts.
    """
    ctx.with_resource(_report.notes(verbose=verbose))


for command in (call, operations, sign, upload):
    app.add_command(command)


def run() -> None:
    """Runs the command line and ends the process; an error of ours is one sentence.

    The status is 2 for a mistake in the command or its settings, 1 for a call that failed, 130 after Ctrl-C.
    """
    try:
        sys.exit(app(standalone_mode=False))
    except DffkitError as exc:
        _report.failure(exc)
        sys.exit(2 if isinstance(exc, MisuseError) else 1)
    except click.ClickException as exc:
        exc.show()
        sys.exit(exc.exit_code)
    except click.Abort:
        sys.exit(INTERRUPTED)


def _registered() -> dict[str, EntryPoint]:
    return {found.name: found for found in entry_points(group=GROUP)}


def _loaded(found: EntryPoint) -> click.Command:
    try:
        command = found.load()
    except ModuleNotFoundError as exc:
        return _missing(found.name, exc.name or "a package")
    if not isinstance(command, click.Command):
        raise click.ClickException(f"the entry point {found.value} is no click command")
    return command


def _missing(name: str, package: str) -> click.Command:
    @click.command(name, context_settings={"ignore_unknown_options": True}, help=f"(needs {package}, not installed)")
    @click.argument("rest", nargs=-1)
    def missing(rest: tuple[str, ...]) -> None:  # noqa: ARG001 - taken so that any options may stand there
        raise click.UsageError(f"'dffkit {name}' needs {package}: pip install 'dffkit[{EXTRAS.get(name, name)}]'")

    return missing
