"""Points through the connectors that write them: a receiver finds what was given, or nothing was sent."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from dffkit.clock import Clock
from dffkit.errors import MisuseError
from dffkit.line_protocol import _names, _shapes, _value, _writers
from dffkit_fuzz.drawn import point_lists
from dffkit_fuzz.drawn.points import TIMES
from dffkit_mock.line_protocol import Point, read_lines
from dffkit_mock.services.dataway.points import PointLog
from hypothesis import strategies as st
from line_protocol_parser import parse_line

from ..stems import SUBJECTS, chosen
from .both import Both, Outcome
from .drawing import every, finds
from .promised_points import promised
from .reading import read
from .refusal import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dffkit_fuzz.tally import Tally

pytestmark = pytest.mark.skipif(not chosen(SUBJECTS["dataway"]), reason="FUZZ_STEM asks for another stem")

NOW = 1_800_000_000
UNITS = {"ns": 1, "us": 10**3, "ms": 10**6, "s": 10**9, "m": 60 * 10**9, "h": 3600 * 10**9}
CASES = st.tuples(point_lists(), st.sampled_from(list(UNITS)))

Case = tuple[list[Any], str]


@pytest.fixture(scope="module")
def both() -> Iterator[Both]:
    """A mock that remembers, and connectors that live at one moment."""
    with Both(stateful=True) as both:
        for connector in (both.connector("dataway"), both.async_connector("dataway")):
            connector.clock = Clock(lambda: NOW)
        for guance in (both.connector("guance"), both.async_connector("guance")):
            guance.dataway.clock = Clock(lambda: NOW)
        yield both


def expected(points: list[Any], unit: int) -> list[Point] | int:
    """The points that are to be found, or which is the first that has to be refused."""
    found = []
    for number, point in enumerate(points):
        try:
            found.append(promised(point, NOW * 10**9, unit))
        except Refused:
            return number
    return found


def check_write(both: Both, stem: str, case: Case) -> tuple[str, Any]:
    """Writes with both connectors of a service; how it ended, and what was found by the receiver."""
    points, precision = case
    wanted = expected(points, UNITS[precision])

    def write(connector: Any) -> Any:
        target = connector.dataway if stem == "guance" else connector
        return target.post_line_protocol("/v1/write/logging", points, {"precision": precision})

    before = written(both)
    for outcome in both.tried(stem, write):
        if isinstance(wanted, int):
            assert outcome.refused, f"point {wanted} cannot be written, and was"
            assert f"point {wanted}" in str(outcome.error)
        else:
            check_found(outcome, wanted)
    kept = written(both) - before
    assert kept == (0 if isinstance(wanted, int) else 2 * len(wanted))
    return ("refused", None) if isinstance(wanted, int) else ("written", wanted)


def check_found(outcome: Outcome, wanted: list[Point]) -> None:
    """What was sent is these points, and as many as the client says."""
    assert outcome.error is None, str(outcome.error)
    assert (outcome.value.accepted, outcome.value.total) == (len(wanted), len(wanted))
    body = read(outcome.requests[-1]).get_data().decode()
    found = read_lines(body)
    assert list(map(repr, found)) == list(map(repr, map(in_order, wanted)))
    if len(lines := body.split("\n")) == len(wanted):
        for line, point in zip(lines, wanted, strict=True):
            if is_plain(point):
                assert repr(other(line)) == repr(in_order(point))


def in_order(point: Point) -> Point:
    """Tags and fields by their keys, as they are written."""
    return Point(point.measurement, dict(sorted(point.tags.items())), dict(sorted(point.fields.items())), point.time)


def other(line: str) -> Point:
    """A line as ``line-protocol-parser`` reads it."""
    found = parse_line(line)
    return in_order(Point(found["measurement"], found["tags"], found["fields"], found["time"]))


def is_plain(point: Point) -> bool:
    """Whether the dialect of ``line-protocol-parser`` is that of the receivers (see ``test_round_trip``)."""
    names = [point.measurement, *point.tags, *point.tags.values(), *point.fields]
    texts = [value for value in point.fields.values() if isinstance(value, str)]
    return (
        all(name.isprintable() and not re.search(r'\\[\\,= "]', name) for name in names)
        and not any(re.search(r'[\\"\0]', text) for text in texts)
        and not any(isinstance(value, (list, bytes)) for value in point.fields.values())
    )


def written(both: Both) -> int:
    """How many points the mock has taken in until now."""
    return sum(PointLog(both.gateway.instance.store).counts()["written"].values())


@pytest.mark.parametrize("stem", ["dataway", "guance"])
def test_a_receiver_finds_the_points_that_were_given(both: Both, tally: Tally, stem: str) -> None:
    """All of them, equal to the last digit, in every unit of time; one that is wrong keeps all from being sent."""

    def check(case: Case) -> None:
        with tally.entered("line-protocol", stem, "post_line_protocol") as entry:
            entry.count(*check_write(both, stem, case))

    every(CASES, check, 250 if stem == "dataway" else 60)


def test_every_kind_of_time_arrives_in_every_unit(both: Both, tally: Tally) -> None:
    """What is drawn has most times in one unit or two."""
    points = [{"measurement": "m", "fields": {"a": 1}, "timestamp": time} for time in TIMES]
    with tally.entered("line-protocol", "dataway", "post_line_protocol") as entry:
        for unit in UNITS:
            entry.count(*check_write(both, "dataway", (points, unit)))


def test_a_buffered_writer_sends_the_points_it_accepted(both: Both, tally: Tally) -> None:
    """Those of a write that is refused are not among them, and those of one measurement keep their order."""
    with both.connector("dataway").buffered(flush_age=60.0, senders=1) as writer:

        def check(points: list[Any]) -> None:
            with tally.entered("line-protocol", "dataway", "buffered") as entry:
                entry.count(*check_buffered(both, writer, points))

        every(point_lists(), check, 60)


def check_buffered(both: Both, writer: Any, points: list[Any]) -> tuple[str, Any]:
    """Writes and flushes; how it ended, and what was found by the receiver."""
    wanted, before = expected(points, 1), writer.counters.sent
    both.transport.requests.clear()
    if isinstance(wanted, int):
        with pytest.raises(MisuseError, match=f"point {wanted}"):
            writer.write_logging_many(points)
        wanted = []
    else:
        writer.write_logging_many(points)
    writer.flush(30)
    found = defaultdict(list)
    for request in both.transport.requests:
        for point in read_lines(read(request).get_data().decode()):
            found[point.measurement].append(repr(point))
    promised_by_name = defaultdict(list)
    for point in wanted:
        promised_by_name[point.measurement].append(repr(in_order(point)))
    assert found == promised_by_name
    assert writer.counters.sent - before == len(wanted)
    return "written" if wanted else "refused", wanted


def quoted(text: str) -> str:
    """Between quotes, as it is."""
    return f'"{text}"'


FAULTS: dict[str, tuple[Any, Any, Any]] = {
    "a text whose backslashes are not escaped": (_writers.WRITERS, str, lambda text: quoted(text.replace('"', '\\"'))),
    "a text whose quotes are not escaped": (_writers.WRITERS, str, lambda text: quoted(text.replace("\\", "\\\\"))),
    "names that keep backslashes at their end": (_value, "plain", lambda text: re.sub(r"\s", " ", text)),
    "names that keep their line ends": (_value, "plain", lambda text: text.rstrip("\\")),
    "an equals sign in a name that is not escaped": (_value, "_IN_NAME", re.compile("([, ])")),
    "a comma in a measurement that is not escaped": (_value, "_IN_MEASUREMENT", re.compile("( )")),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_planted_faults_are_found(both: Both, monkeypatch: pytest.MonkeyPatch, fault: str) -> None:
    """An escaper that forgets one thing is seen by what is read."""
    place, name, wrong = FAULTS[fault]
    if isinstance(place, dict):
        monkeypatch.setitem(place, name, wrong)
    else:
        for module in (place, _names, _shapes):
            if hasattr(module, name):
                monkeypatch.setattr(module, name, wrong)
    forget()
    try:
        assert finds(CASES, partial(check_write, both, "dataway"))
    finally:
        forget()


def forget() -> None:
    """What was escaped before is escaped anew."""
    for remembered in (_names.MEASUREMENTS, _names.TAG_VALUES, _shapes.SHAPES):
        remembered.clear()
