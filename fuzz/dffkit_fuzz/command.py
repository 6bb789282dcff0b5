"""``dffkit fuzz``: asks a service whether it and the typed clients agree.

Nothing heavy is imported before the command runs: 'dffkit --help' loads this module.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

import click
from dffkit.cli._connect import settings_option

for _name in ("schemathesis", "openapi_schema_validator", "rich"):
    if find_spec(_name) is None:
        raise ModuleNotFoundError(f"No module named {_name!r}", name=_name)

EXAMPLES = 10
SLOWEST = 0.001  # requests a second: at less, nobody waits for the second one
LONGEST = 86_400.0  # seconds: sockets do not take every number


_file = click.Path(dir_okay=False, writable=True)


@click.command
@click.argument("connector")
@click.option(
    "--url", metavar="URL", help="The address of the service that is asked: nothing else is, unless --configured."
)
@click.option("--configured", is_flag=True, help="Ask the service that the settings name, instead of --url.")
@click.option("--write", is_flag=True, help="Send what creates, changes or deletes too.")
@click.option("--yes", is_flag=True, help="Do not ask before --write changes something on another machine.")
@click.option(
    "--operation",
    "operations",
    multiple=True,
    metavar="ID",
    help="Only this one; * stands for any letters. Repeatable.",
)
@click.option("--tag", "tags", multiple=True, metavar="TAG", help="Only operations of this tag; as --operation.")
@click.option(
    "--examples",
    metavar="N",
    default=EXAMPLES,
    show_default=True,
    type=click.IntRange(0),
    help="Drawn cases an operation, beside those at the bounds.",
)
@click.option("--seed", default=7, show_default=True, type=click.IntRange(0), help="Another number draws other cases.")
@click.option("--negative", is_flag=True, help="Send what the spec forbids too, as far as the types allow it.")
@click.option("--rate", type=click.FloatRange(SLOWEST), metavar="N", help="At most so many requests a second.")
@click.option(
    "--max-time", type=click.FloatRange(0, min_open=True), metavar="SECONDS", help="End after so many seconds."
)
@click.option(
    "--timeout",
    metavar="SECONDS",
    default=30.0,
    show_default=True,
    type=click.FloatRange(0, LONGEST, min_open=True),
    help="Seconds for one answer, from its request to its last byte.",
)
@click.option("--junit", type=_file, metavar="FILE", help="Write the report as JUnit XML too.")
@click.option("--har", type=_file, metavar="FILE", help="Write every request and answer as a HAR file, secrets masked.")
@click.option("--fail-fast", is_flag=True, help="End with the first finding.")
@click.option("--list", "only_list", is_flag=True, help="Say what would be sent, and send nothing.")
@settings_option
@click.pass_context
def fuzz(ctx: click.Context, /, **given: Any) -> None:
    """Ask a service, through the typed client of a CONNECTOR, whether both do what the spec says.

    Every operation that changes nothing is called with the examples of the spec, with values at its bounds and with
    drawn ones. A finding is a request that is not what the spec says, an answer that is not documented or that the
    client does not read, an error that is none of dffkit's, or a failure of the server (5xx).

    \b
      dffkit fuzz guance --url http://127.0.0.1:8600
      dffkit fuzz functiongraph --configured --tag functions --rate 5 --har calls.har

    The credentials are those of the settings, and those that a mock publishes where it is dffkit's own.
    The status is 0 where nothing was found, 1 where something was, 2 for a mistake or where nobody could be asked.
    """  # noqa: D301 - click reads the character
    from .asking import Asked  # noqa: PLC0415 - see above

    ctx.exit(Asked(**given).answer())
