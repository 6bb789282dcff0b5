"""A line of a shell that makes the same call again."""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from dffkit._masking import masked_url
from schemathesis.core import NotSet

from ..cases.made import id_of
from ..cases.parameters import PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dffkit.connectors._base import Connector

    from ..cases.made import Case
    from ..subjects import Subject

LONGEST = 2_000
"""Characters of a line that a shell and a reader still take."""


def settings_words(given: Mapping[str, str]) -> str:
    """Settings as they are given to a command, a blank before each."""
    return "".join(f" --set {shlex.quote(f'{name}={value}')}" for name, value in given.items())


class Reproduction:
    """Writes the lines for one connector.

    ``given`` are its settings that were given for this run and that a line may show, ``again`` is the command that
    makes the whole run again.
    """

    def __init__(
        self,
        subject: Subject,
        connector: Connector[Any],
        bound: Mapping[str, str],
        *,
        given: Mapping[str, str],
        again: str,
    ) -> None:
        self._subject = subject
        self._bound = bound
        self._again = again
        address = shlex.quote(masked_url(connector.endpoint))
        call = f"dffkit call {shlex.quote(connector.id)}"
        self._before = f"DFFKIT_MOCK_URL={address} {call}" if connector.settings.mock else call
        others = {name: value for name, value in given.items() if name != "endpoint"}
        self._behind = settings_words(others) + ("" if connector.settings.mock else f" --set endpoint={address}")

    def line(self, case: Case) -> str:
        """``dffkit call …`` for a case; for what cannot be typed, the run of its operation alone."""
        operation_id = id_of(case.operation)
        try:
            words = [shlex.quote(word) for word in self._words(operation_id, case)]
        except TypeError:  # files, and bytes that are no text
            words = [" " * LONGEST]
        line = " ".join([self._before, operation_id, *words]) + self._behind
        return line if len(line) <= LONGEST and line.isprintable() else f"{self._again} --operation {operation_id}"

    def _words(self, operation_id: str, case: Case) -> Iterator[str]:
        for parameter in self._subject.bridge.parameters(operation_id):
            values: Mapping[str, Any] = getattr(case, PLACES[parameter["in"]])
            if parameter["python"] in self._bound or parameter["name"] not in values:
                continue
            found = values[parameter["name"]]
            for value in found if isinstance(found, list) else [found]:
                text = unquote(str(value)) if parameter["in"] == "path" else _text(value)
                yield f"{parameter['python'].rstrip('_')}={_plain(text)}"
        if not isinstance(case.body, NotSet):
            yield f"body={_plain(_text(case.body))}"


def _text(value: Any) -> str:
    return value if type(value) is str else json.dumps(value, ensure_ascii=False)


def _plain(text: str) -> str:
    """As it is typed: a value that begins with ``@`` would be a file."""
    return f"@{text}" if text.startswith("@") else text
