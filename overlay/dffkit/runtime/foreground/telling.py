"""What a runtime in the foreground says: what is served, what a save has done, and what is wrong where."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from ..platform import Platform
    from ..scripts import Change, Problem


class Telling:
    """Says things once: a problem again only when it is another one. ``url`` is ``None`` for a worker."""

    def __init__(self, platform: Platform, url: str | None) -> None:
        self._platform, self._url = platform, url
        self._problems: tuple[Problem, ...] = ()
        self._declaration: str | None = None
        self._unexported: list[str] = []

    def begun(self, change: Change) -> None:
        """What is served, once requests are answered."""
        platform, settings = self._platform, self._platform.settings
        functions = platform.published.functions()
        engine = "Redis" if settings.redis else "embedded engine"
        what = f"{_many(len(functions), 'function')} of {settings.folder}; {engine}, {settings.processes} processes"
        if self._url is None:
            click.echo(f"dffkit func: taking tasks  ({what})   Ctrl-C stops")
        else:
            click.echo(f"dffkit func: {self._url}  ({what})")
            click.echo(f"  in a browser: {self._url}/   Ctrl-C stops")
            self._paths()
        self._problem_lines(change)

    def changed(self, change: Change) -> None:
        """What a save has done."""
        if change.written:
            _say(f"published {', '.join(change.written)}")
        if change.removed:
            _say(f"removed {', '.join(change.removed)}")
        self._problem_lines(change)

    def _paths(self) -> None:
        entities = self._platform.entities
        if apis := entities.sync_apis():
            click.echo(f"  for example: curl {self._url}{apis[0].url}/s")
        if entities.declared.access_keys:
            click.echo("  direct calls (/api/v1/func/…): signed with an access key of dff.yaml")
        else:
            click.echo(
                "  direct calls (/api/v1/func/…): open on this machine only, because dff.yaml has no access_keys"
            )

    def _problem_lines(self, change: Change) -> None:
        for problem in change.problems:
            if problem not in self._problems:
                _say(f"not published: {problem}")
        self._problems = change.problems
        self._declaration_lines()

    def _declaration_lines(self) -> None:
        problem = self._platform.declarations.problem
        if problem != self._declaration:
            name = self._platform.declarations.path.name
            _say(f"{problem}; what it said before holds" if problem else f"{name} is good again")
        self._declaration = problem
        if problem is not None:
            return
        unexported = self._platform.entities.unexported()
        for sentence in unexported:
            if sentence not in self._unexported:
                _say(sentence)
        self._unexported = unexported


def _say(sentence: str) -> None:
    click.echo(f"dffkit func: {sentence}", err=True)


def _many(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"
