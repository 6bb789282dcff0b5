"""Faults as text and as mappings: what is read, what is refused, and that nothing breaks the reader."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

import pytest
from dffkit_mock.faults import Fault, FaultError, FaultOptions, Operations, Where, read_fault
from dffkit_mock.faults import kinds as families
from dffkit_mock.faults.fault import When
from dffkit_mock.faults.kind import Kind
from dffkit_mock.faults.kinds.clock import Skew
from dffkit_mock.faults.kinds.content import BrokenJson, ContentType
from dffkit_mock.faults.kinds.delivery import Drip, Reset, Truncate
from dffkit_mock.faults.kinds.latency import Latency
from dffkit_mock.faults.kinds.statuses import Proxy, Status
from dffkit_mock.faults.kinds.throttle import Throttle
from dffkit_mock.faults.reading import NAMES, OTHERS, WHEN
from hypothesis import given
from hypothesis import strategies as st

CREATE = Where("functiongraph", "create_function")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("status=503", Fault((Status((503,)),))),
        ("status=503,503,200; retry-after=2", Fault((Status((503, 503, 200), retry_after=2.0),))),
        ("Status = 401 ; Example = login_failed", Fault((Status((401,), example="login_failed"),))),
        ("latency=200ms", Fault((Latency(0.2),))),
        ("latency=200ms; deviation=50ms; most=1s", Fault((Latency(0.2, deviation=0.05, most=1.0),))),
        ("latency=0.2;tail=1", Fault((Latency(0.2, tail=1.0),))),
        ("throttle", Fault((Throttle(0),))),
        ("throttle=20; per=1m; operation=guance", Fault((Throttle(20, per=60.0),), Where("guance"))),
        ("reset; times=1", Fault((Reset(),), when=When(times=1))),
        ("reset; processed", Fault((Reset(processed=True),))),
        ("truncate=10; chunked; operation=create_function", Fault((Truncate(10, chunked=True),), CREATE)),
        ("drip=100", Fault((Drip(100.0),))),
        ("content-type", Fault((ContentType("text/html"),))),
        ('content-type="text/html; charset=gbk"', Fault((ContentType("text/html; charset=gbk"),))),
        ("broken-json", Fault((BrokenJson(),))),
        ("proxy", Fault((Proxy(504),))),
        ("proxy=502; processed", Fault((Proxy(502, processed=True),))),
        ("skew=-20m", Fault((Skew(-1200.0),))),
        ("status=500; after=1; first=9; every=2; probability=0.5", Fault((Status((500,)),), when=When(1, 9, 2, 0.5))),
        ("status=503; before=verify; id=mine", Fault((Status((503,)),), before_verify=True, id="mine")),
        ("status=500; truncate=3; latency=1", Fault((Latency(1.0), Truncate(3), Status((500,))))),
    ],
)
def test_a_fault_is_read(operations: Operations, text: str, fault: Fault) -> None:
    """And is the same when it is written as text, or as JSON, and read again."""
    assert read_fault(text, operations) == fault
    assert read_fault(str(fault), operations) == fault
    assert read_fault(json.loads(json.dumps(fault.as_dict())), operations) == fault


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ("stauts=503", "there is no fault 'stauts': did you mean 'status'?"),
        ("xyzzy", "there is no fault 'xyzzy': there are skew, latency"),
        ("status=503; oeration=all", "did you mean 'operation'?"),
        ("retry-after=2", "'retry_after' goes with throttle or status, which the fault does not have"),
        ("status=503; deviation=1", "'deviation' goes with latency"),
        ("operation=guance", "does not say what is to happen: give one of skew, latency"),
        ("", "the fault is empty"),
        (" ; ;", "the fault is empty"),
        ("status=503; status=500", "names 'status' twice"),
        ("x" * 1001, "a fault of 1001 characters is too long"),
        ('content-type="a', "a quote that is not closed"),
        ("status=99", "status: '99' is not fit: give HTTP statuses from 200 to 599"),
        ("latency=nan", "latency: 'nan' is not fit: give seconds from 0 to 3600"),
        ("latency=1000000000", "latency: '1000000000' is not fit"),
        ("latency=-1", "latency: '-1' is not fit"),
        ("latency=1; tail=1; deviation=1", "deviation and tail do not go together"),
        ("status=500; probability=1.1", "probability: '1.1' is not fit: give a number from 0 to 1"),
        ("status=500; times=0", "times: '0' is not fit"),
        ("status=500; every=0", "every: '0' is not fit"),
        ("status=500; before=route", "give 'verify', the only stage"),
        ("status=500; id=a/b", "id: 'a/b' is not fit"),
        ("status", "status: True is not fit"),
        ("reset=false", "leave the fault out"),
        ("truncate=-1", "truncate: '-1' is not fit"),
        ("drip=0", "drip: '0' is not fit"),
        ("skew=9999d", "a year in either direction"),
        ("throttle=-1", "throttle: '-1' is not fit"),
        ("status=500; operation=nope_at_all", "operation: there is no 'nope_at_all'"),
        ({"status": float("nan")}, "status: nan is not fit"),
        ({"latency": float("inf")}, "latency: inf is not fit"),
        ({"latency": 10**400}, "latency: "),
        ({"status": 503, 7: 1}, "there is no fault '7'"),
        ({"retry-after": 1, "retry_after": 1}, "names a key twice"),
        ({}, "does not say what is to happen"),
        (None, "None is no fault"),
        (503, "503 is no fault"),
        ([{"status": 503}], "is no fault"),
    ],
)
def test_what_is_no_fault_is_refused(operations: Operations, asked: Any, sentence: str) -> None:
    """In one sentence, with what would do or the nearest name."""
    with pytest.raises(FaultError) as raised:
        read_fault(asked, operations)
    assert sentence in str(raised.value)
    assert "\n" not in str(raised.value)
    assert len(str(raised.value)) < 300


KEYS = sorted({*WHEN, *OTHERS}.union(*(kind.KEYS for kind in NAMES.values())))
NUMBERS = st.one_of(st.integers(), st.floats(), st.booleans(), st.none())
VALUES = st.one_of(NUMBERS, st.text(), st.lists(NUMBERS, max_size=3), st.sampled_from(["503", "1s", "all", "guance"]))
ITEMS = st.builds("{}={}".format, st.sampled_from(KEYS), st.one_of(st.text(max_size=9), NUMBERS.map(str)))


@given(st.one_of(st.text(), st.lists(st.one_of(ITEMS, st.sampled_from(KEYS))).map(";".join)))
def test_no_text_breaks_the_reader(operations: Operations, text: str) -> None:
    """It is a fault, which reads the same from its own text, or a sentence."""
    _read(operations, text)


@given(st.one_of(VALUES, st.dictionaries(st.one_of(st.sampled_from(KEYS), st.text(), st.integers()), VALUES)))
def test_no_value_breaks_the_reader(operations: Operations, value: Any) -> None:
    """Whatever JSON or YAML may hold."""
    _read(operations, value)


def _read(operations: Operations, value: Any) -> None:
    try:
        fault = read_fault(value, operations)
    except FaultError as error:
        assert len(str(error).splitlines()) == 1  # noqa: PT017 either is right
    else:
        assert read_fault(str(fault), operations) == fault


def test_every_kind_is_in_the_table() -> None:
    """With all of its keys; the table is what people look at."""
    rows = {row.split("``")[1]: row for row in str(families.__doc__).splitlines() if row.startswith("``")}
    assert list(rows) == list(NAMES)
    for name, kind in NAMES.items():
        assert {f"``{key}``" for key in kind.KEYS} <= set(rows[name].split())


def test_python_knows_every_key() -> None:
    """What a header can ask for, a keyword can, and nothing else."""
    keywords = set(FaultOptions.__annotations__)
    assert keywords == {*KEYS} - {"operation"}


def test_a_kind_names_its_fields() -> None:
    """So that each key is an argument of its class."""
    for kind in NAMES.values():
        assert issubclass(kind, Kind)
        assert list(kind.KEYS) == [known.name for known in fields(kind)]  # type: ignore[arg-type]
