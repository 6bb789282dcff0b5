"""What ``dffkit fuzz`` does with its options."""

from __future__ import annotations

import os
import shlex
import sys
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click
from dffkit import _http
from dffkit._masking import masked_url
from dffkit.cli._connect import connected
from dffkit.connect import stem_of
from dffkit.connectors import connector_class
from dffkit.settings import COMMON
from hypothesis.configuration import set_hypothesis_home_dir
from rich.console import Console

from .addressee import asked_as_mock, is_loopback, is_mock
from .cases.counts import Count
from .reports.files import ReportFile
from .reports.har import Har
from .reports.junit import junit
from .reports.masks import Masks, masks_of
from .reports.text import Text
from .running.drawing import Drawing
from .running.judgement import Judge
from .running.limits import LimitedTransport, Limits
from .running.plan import CHANGES, Choice, Plan, planned
from .running.reproduction import Reproduction, settings_words
from .running.run import REFUSED, Pace, RefusedAtOnceError, Report, Run
from .subjects import Subject, generated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dffkit.connectors._base import Connector

    from .running.witness import Exchange

COVERED = 10
"""Coverage cases an operation: enough for most bounds, and few enough for a service that counts requests."""
FOUND, MISUSED, INTERRUPTED = 1, 2, 130


class NobodyAskedError(click.ClickException):
    """Nobody could be asked: no answer, or wrong credentials."""

    exit_code = MISUSED


@dataclass(frozen=True, kw_only=True)
class Asked:
    """The options of one command."""

    connector: str
    options: dict[str, str]
    url: str | None
    configured: bool
    write: bool
    yes: bool
    operations: tuple[str, ...]
    tags: tuple[str, ...]
    examples: int
    seed: int
    negative: bool
    rate: float | None
    max_time: float | None
    timeout: float
    junit: str | None
    har: str | None
    fail_fast: bool
    only_list: bool

    def answer(self) -> int:
        """Does what is asked, and returns the status of the command."""
        _keep_hypothesis_tidy()
        stem = stem_of(self.connector)
        subject = next(one for one in generated() if one.stem == stem)
        plan = planned(subject, Choice(self.operations, self.tags, self.write))
        if self.only_list:
            return _list(subject, plan)
        if not plan.operations:
            is_kept_back = CHANGES in plan.left_out.values()
            why = "all that was asked for may change something (--write)" if is_kept_back else "no operation is of both"
            raise click.UsageError(f"nothing is left to send: {why}")
        self._check_address()
        with ExitStack() as stack:
            junit_file, har_file = (_opened(path, stack) if path else None for path in (self.junit, self.har))
            connector = stack.enter_context(self._connected(stem))
            self._tell(connector)
            masks = masks_of(connector.settings, subject.document)
            har = stack.enter_context(Har(har_file, masks)) if har_file else None
            try:
                report = self._run(subject, connector, plan, har)
            except RefusedAtOnceError as reason:
                if junit_file:
                    junit_file.write(junit(Report(plan, ended="nobody could be asked"), stem, masks, str(reason)))
                raise NobodyAskedError(str(reason)) from None
            self._report(report, subject, masks, junit_file)
        is_lost = any(file.failure for file in (junit_file, har_file) if file)
        return _status(report, is_lost=is_lost)

    def _check_address(self) -> None:
        if self.url and self.configured:
            raise click.UsageError("--url and --configured name two services: use one of them")
        if not self.url and not self.configured:
            raise click.UsageError(
                "say which service is asked: --url http://… (of a mock or a staging system), or --configured for the "
                "one that the settings name"
            )
        if self.url and "endpoint" in self.options:
            raise click.UsageError("--url is the endpoint: leave out --set endpoint=…")
        if self.junit and self.har and Path(self.junit).resolve() == Path(self.har).resolve():
            raise click.UsageError("--junit and --har name one file: give each its own")

    @contextmanager
    def _connected(self, stem: str) -> Iterator[Connector[Any]]:
        options = {**self.options, "retries": "0", "timeout": str(self.timeout)}
        if self.url and self._takes_mock_credentials(stem):
            click.echo("This is dffkit's own mock: it is asked with the credentials that it publishes.", err=True)
            with asked_as_mock(self.url):
                connector = connected(self.connector, options)
        else:
            connector = connected(self.connector, {**options, "endpoint": self.url} if self.url else options)
        with connector:
            yield connector

    def _takes_mock_credentials(self, stem: str) -> bool:
        """Whether dffkit's own mock is asked, and nobody gave credentials for it on the command line."""
        fields = {field.name: field for field in connector_class(stem).service.fields}
        given = any(field.secret or field.mock is not None for name, field in fields.items() if name in self.options)
        return not given and is_loopback(str(self.url)) and is_mock(str(self.url))

    def _tell(self, connector: Connector[Any]) -> None:
        """Says where requests go, and asks before anything there is changed."""
        if is_loopback(connector.endpoint):
            return
        address = masked_url(connector.endpoint)
        click.echo(f"All requests go to {address}, with the credentials of {connector.id!r}.", err=True)
        if not self.write or self.yes:
            return
        if not sys.stdin.isatty():
            raise click.UsageError(f"--write creates, changes and deletes things at {address}: say --yes as well")
        click.confirm("Create, change and delete things there?", abort=True, err=True)

    def _run(self, subject: Subject, connector: Connector[Any], plan: Plan, har: Har | None) -> Report:
        bound, given = _bound(connector), self._shown_settings(connector)
        count = Count(self.examples, COVERED, self.seed)
        pace = Pace(self.rate, self.max_time, self.fail_fast)
        limits = Limits(self.timeout, pace.clock)
        connector._transport = LimitedTransport(partial(_http.client, connector.settings, connector.endpoint), limits)
        run = Run(
            subject,
            connector,
            drawing=Drawing(subject, count, bound, negative=self.negative),
            judge=Judge(subject, connector),
            reproduction=Reproduction(subject, connector, bound, given=given, again=self._again(given)),
            pace=pace,
            limits=limits,
            watch=har.add if har else _unwatched,
        )
        *_, report = _progress(run.run(plan), len(plan.operations))
        return report

    def _shown_settings(self, connector: Connector[Any]) -> dict[str, str]:
        """The settings of the command line that a report may show."""
        secrets = {field.name for field in (*connector.service.fields, *COMMON) if field.secret}
        masks = Masks()  # a line with asterisks in it meets nothing again
        shown = {
            name: value for name, value in self.options.items() if name not in secrets and not masks.is_secret(name)
        }
        return {name: masked_url(value) if "://" in value else value for name, value in shown.items()}

    def _again(self, given: Mapping[str, str]) -> str:
        """The command that sends the same cases again, for an operation to be added."""
        address = f"--url {shlex.quote(masked_url(self.url))}" if self.url else "--configured"
        flags = [f"--{name}" for name in ("write", "negative") if getattr(self, name)]
        return " ".join(
            [
                "dffkit fuzz",
                shlex.quote(self.connector),
                address,
                *flags,
                f"--examples {self.examples} --seed {self.seed}",
            ]
        ) + settings_words(given)

    def _report(self, report: Report, subject: Subject, masks: Masks, junit_file: IO[str] | None) -> None:
        if junit_file:
            junit_file.write(junit(report, subject.stem, masks))
        Text(Console(), masks, _tags(subject)).print(report)


def _status(report: Report, *, is_lost: bool) -> int:
    """The status of the command: a run that found nothing because it was let in no more has not found out anything."""
    if report.ended == "interrupted":
        return INTERRUPTED
    if is_lost:
        return MISUSED
    return FOUND if report.findings else MISUSED if report.ended == REFUSED else 0


def _unwatched(exchange: Exchange) -> None:
    """What is done with an exchange where nobody wants to see them."""


def _keep_hypothesis_tidy() -> None:
    """What Hypothesis remembers of characters and constants goes to the user's cache, not into the folder one is in."""
    cache = os.environ.get("XDG_CACHE_HOME")
    set_hypothesis_home_dir((Path(cache) if cache else Path.home() / ".cache") / "dffkit" / "hypothesis")


def _list(subject: Subject, plan: Plan) -> int:
    for name in plan.operations:
        operation = subject.operations[name]
        click.echo(f"{name}  {operation.method.upper()} {operation.path}")
    for reason in dict.fromkeys(plan.left_out.values()):
        names = [name for name, why in plan.left_out.items() if why == reason]
        click.echo(f"Left out ({len(names)}; {reason}): {', '.join(names)}", err=True)
    return 0


def _progress(reports: Iterator[Report], total: int) -> Iterator[Report]:
    """The reports; a person at a terminal sees how far it is."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("operations", total=total)
        for report in reports:
            bar.update(task, completed=len(report.outcomes))
            yield report


def _tags(subject: Subject) -> dict[str, str]:
    return {name: one.definition.raw["tags"][0] for name, one in subject.operations.items()}


def _bound(connector: Connector[Any]) -> dict[str, str]:
    """What the connector puts into requests by itself, by the python name of the parameter."""
    given = {name: value for name in connector.service.bound if (value := connector.settings.get(name)) is not None}
    return {**connector.service.placeholders(connector.settings), **given}


def _opened(path: str, stack: ExitStack) -> ReportFile:
    """A report that is written: opened before anything is sent, closed with the stack, which says what is lost."""
    try:
        file = ReportFile(path)
    except OSError as exc:
        raise click.UsageError(f"{path} cannot be written: {exc.strerror}") from None
    stack.callback(_tell_lost, file)
    return stack.enter_context(file)


def _tell_lost(file: ReportFile) -> None:
    if file.failure:
        click.echo(f"Error: {file.failure}", err=True)
