"""A run for a person: a table of operations, what was wrong, and what was left out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from dffkit._foreign import one_line
from rich.markup import escape
from rich.table import Table

from ..running.plan import NOT_ASKED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rich.console import Console

    from ..running.finding import Finding, Outcome
    from ..running.run import Report
    from .masks import Masks

COLUMNS = ("operations", "cases", "findings", "cases/s")
NARROW = 72
"""Characters: a narrower terminal has no room for the answers."""
LONGEST = 4_000
"""Characters of a sentence: what is far longer is data, and stands in the HAR file."""
NAMES = 6
"""How many operations that were left out are named for each reason."""


class Text:
    """Prints reports on a console; ``tags`` has the tag of each operation, by which they are summed up."""

    def __init__(self, console: Console, masks: Masks, tags: Mapping[str, str]) -> None:
        self._console = console
        self._masks = masks
        self._tags = tags

    def print(self, report: Report) -> None:
        """The whole report; what was found comes last, where a person looks."""
        if report.outcomes:
            self._console.print(self._table(report))
        for reason, names in _grouped(report.left_out).items():
            shown = ", ".join(names[:NAMES]) + (f" and {len(names) - NAMES} more" if len(names) > NAMES else "")
            named = "" if reason == NOT_ASKED else f": {escape(shown)}"
            self._line(f"[bold]Left out[/] ({len(names)}; {escape(reason)}){named}")
        for finding in report.findings:
            self._finding(finding)
        self._line(f"\n{_summary(report)}")

    def _table(self, report: Report) -> Table:
        table = Table(box=None, pad_edge=False, header_style="bold")
        longest = max(len(self._tags[name]) for name in report.outcomes)
        table.add_column("tag", overflow="fold", min_width=min(longest, self._console.width // 3))
        is_narrow = self._console.width < NARROW
        for name in COLUMNS[:3] if is_narrow else COLUMNS:
            table.add_column(name, justify="right", no_wrap=True)
        if not is_narrow:
            table.add_column("answers", overflow="fold", ratio=1)
        rows: dict[str, list[Outcome]] = {}
        for name, outcome in report.outcomes.items():
            rows.setdefault(self._tags[name], []).append(outcome)
        for tag, outcomes in rows.items():
            table.add_row(tag, *list(_cells(outcomes))[: len(table.columns) - 1])
        return table

    def _finding(self, finding: Finding) -> None:
        times = "once" if finding.count == 1 else f"{finding.count} times"
        self._line(f"\n[bold red]{finding.operation_id}[/]: [bold]{escape(finding.problem.kind)}[/], {times}")
        sentence = one_line(self._masks.text(finding.problem.sentence), LONGEST)  # a terminal would obey what is in it
        self._line(f"  {escape(sentence)}")
        self._line(f"  [dim]again:[/] {escape(self._masks.text(finding.reproduction))}")

    def _line(self, markup: str) -> None:
        # Lines of a shell must be copied whole: a terminal wraps them, rich would cut them.
        self._console.print(markup, soft_wrap=True, highlight=False)


def _cells(outcomes: list[Outcome]) -> Iterator[str]:
    """What stands in a row, in the order of the columns."""
    cases, seconds = sum(one.cases for one in outcomes), sum(one.seconds for one in outcomes)
    endings = sum((one.endings for one in outcomes), Counter[str]())
    count = sum(len(one.findings) for one in outcomes)
    yield str(len(outcomes))
    yield f"{cases:,}"
    yield f"[red]{count}[/]" if count else "0"
    yield f"{cases / seconds:,.0f}" if seconds else ""
    yield ", ".join(f"{escape(what)}: {number}" for what, number in sorted(endings.items()))


def _summary(report: Report) -> str:
    rate = report.cases / report.seconds if report.seconds else 0.0
    count = len(report.findings)
    tried = f"{_many(len(report.outcomes), 'operation')}, {_many(report.cases, 'case')}, {rate:,.0f} cases/s"
    early = f" [yellow]Ended early: {escape(report.ended)}.[/]" if report.ended else ""
    if count:
        return f"[bold red]FAILED[/]: {_many(count, 'finding')} in {tried}.{early}"
    return f"{tried}: [bold green]no findings[/].{early}"


def _many(count: int, what: str) -> str:
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"


def _grouped(left_out: dict[str, str]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for name, reason in left_out.items():
        groups.setdefault(reason, []).append(name)
    return groups
