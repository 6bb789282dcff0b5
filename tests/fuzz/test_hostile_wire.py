"""Whatever bytes a server sends, and whoever carries them, a call gives a result or an error of ours."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

import dffkit
import pytest
import trustme
from dffkit.connectors import CONNECTORS
from dffkit.errors import ApiError, CallTimeoutError
from dffkit.sender import _synchronous
from dffkit_fuzz.cases.examples import example_cases
from dffkit_fuzz.hostile.connections import WIRES, Wire
from dffkit_fuzz.inward.endings import Ending, ended, objections
from dffkit_fuzz.tally import Entry, Tally

from ..overlay.servers import Loopback
from .answered import secrets_of
from .counts import ASKED, show
from .stems import CHOSEN, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dffkit_fuzz.clients.bridge import Call
    from dffkit_fuzz.subjects import Subject

CARRIERS = ("sync", "async", "aiohttp")
SECONDS = 3.0  # a server that has closed the connection is not waited for: who waits so long, hangs
SHARE = 2  # every so many kinds of the table, beginning elsewhere for each stem; all in a longer run

every_carrier = pytest.mark.parametrize("carrier", CARRIERS)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with one certificate: nobody shows one, and the usual hundred take their time to load."""
    path = tmp_path_factory.mktemp("authority") / "ca.pem"
    trustme.CA().cert_pem.write_to_path(path)
    return path


def _call(subject: Subject) -> Call:
    """The first call that reads, with its documented example: its request is one packet."""
    operations = subject.operations.values()
    operation = min(
        operations, key=lambda one: (one.method.lower() != "get", bool(one.definition.raw.get("requestBody")))
    )
    return subject.bridge.call(next(example_cases(subject.schemas, operation)))


def _made(subject: Subject, carrier: str, url: str, authority: Path) -> Any:
    row = CONNECTORS[subject.stem]
    name = row.name if carrier == "sync" else row.async_name
    with mock.patch.dict(os.environ, {"DFFKIT_MOCK_URL": url}):
        return getattr(dffkit, name)(
            timeout=SECONDS, retries=0, verify=str(authority), fast=None if carrier == "sync" else carrier == "aiohttp"
        )


def _ending(connector: Any, carrier: str, call: Call) -> Ending:
    if carrier == "sync":
        with connector:
            return ended(lambda: _asked(connector, call))

    async def main() -> Any:
        async with connector:
            return await _asked(connector, call)

    return ended(lambda: asyncio.run(main()))


def _asked(connector: Any, call: Call) -> Any:
    return getattr(getattr(connector.api, call.tag), call.name)(**call.arguments)


def _problems(subject: Subject, carrier: str, wire: Wire, authority: Path, entry: Entry) -> Iterator[str]:
    call = _call(subject)
    server = Loopback(wire.sent)
    try:
        connector = _made(subject, carrier, server.url, authority)
        ending = _ending(connector, carrier, call)
    finally:
        server.close()
    # Who noticed first that the connection has ended, the reader or the writer, is nothing to compare runs by.
    entry.count(ending.name, (subject.stem, carrier, str(wire)))
    found = list(objections(ending, None, secrets_of(connector)))
    if wire.refuses and ending.error is None:
        found.append(f"is taken for a success: {ending.value!r}")
    if isinstance(ending.error, ApiError) and ending.error.response is None:
        found.append(f"{ending.name} does not carry the response")
    if isinstance(ending.error, CallTimeoutError):
        found.append("waits for a server that has gone")
    yield from (f"{subject.stem}, {wire}, {carrier}: {one}" for one in found)


def _met(subject: Subject) -> list[Wire]:
    step = 1 if ASKED or len(CHOSEN) == 1 else SHARE
    return list(WIRES[list(SUBJECTS).index(subject.stem) % step :: step])


@every_carrier
@pytest.mark.parametrize("subject", CHOSEN, ids=lambda subject: subject.stem)
def test_hostile_bytes_end_in_a_result_or_an_error_of_ours(
    subject: Subject, carrier: str, authority: Path, tally: Tally
) -> None:
    """By httpx in both ways, and by aiohttp: no other exception, nothing that hangs, no secret."""
    with tally.entered("hostile", subject.stem, f"{_call(subject).name}, on the wire, {carrier}") as entry:
        show([problem for wire in _met(subject) for problem in _problems(subject, carrier, wire, authority, entry)])


def test_every_kind_is_met_by_every_carrier() -> None:
    """Also in the short profile, where a stem meets some of them only."""
    if len(CHOSEN) == len(SUBJECTS):
        assert {str(wire) for subject in CHOSEN for wire in _met(subject)} == {str(wire) for wire in WIRES}


def test_what_the_transport_raises_is_found_where_nobody_makes_it_ours(
    authority: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sender that knows only half of httpx's failures lets the others out."""
    monkeypatch.setattr(_synchronous, "LOWER", (ValueError,))
    nothing = next(wire for wire in WIRES if wire.name == "nothing")
    (problem,) = _problems(SUBJECTS["func"], "sync", nothing, authority, Entry())
    assert "is none of dffkit's" in problem
