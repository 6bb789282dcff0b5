"""Everything that callers give and that ends up in a header: it stays in it, or nothing is sent."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any
from unittest import mock

import dffkit
import httpx
import pytest
from dffkit.connectors import CONNECTORS
from dffkit.errors import DffkitError, MisuseError
from dffkit.sender import _request
from dffkit_fuzz.cases.examples import example_cases
from dffkit_fuzz.drawn import broken_headers
from hypothesis import strategies as st

from ..connected import MOCK_URL
from ..stems import CHOSEN, SUBJECTS, chosen
from .both import Both, check_frame
from .drawing import every, finds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dffkit_fuzz.subjects import Subject
    from dffkit_fuzz.tally import Tally

POINT = {"measurement": "m", "fields": {"f": 1}}
VALUES = broken_headers().map(lambda header: header[1])
# A setting is stripped where it is read, so what breaks out has to stand inside.
INSIDE = st.builds("a{}X-Evil: 1".format, st.sampled_from(["\r\n", "\n", "\r", "\0", "\x0b", "\x1f", "\u2028"]))

# Where callers add headers by name.
ADDED: dict[str, tuple[str, Callable[[Any, dict[str, str]], Any]]] = {
    "func.call": ("func", lambda it, headers: it.call("sapi-1", headers=headers)),
    "func.call_async": ("func", lambda it, headers: it.call_async("sapi-1", headers=headers)),
    "func.call with a body": ("func", lambda it, headers: it.call("sapi-1", body="x", headers=headers)),
    "func.call with files": ("func", lambda it, headers: it.call("sapi-1", files=("a", b"1"), headers=headers)),
    "dataway.get": ("dataway", lambda it, headers: it.get("/v1/ntp", headers=headers)),
    "dataway.post_json": ("dataway", lambda it, headers: it.post_json("/v1/write/metric", [POINT], headers=headers)),
    "dataway.write_metric": ("dataway", lambda it, headers: it.write_metric_many(POINT, headers=headers)),
}


@pytest.fixture(scope="module")
def both() -> Iterator[Both]:
    """A mock that answers everything."""
    with Both(stateful=False) as both:
        yield both


def check_added(both: Both, way: str, header: tuple[str, str]) -> None:
    """Nothing is sent with a header that is none."""
    stem, act = ADDED[way]
    for outcome in both.tried(stem, lambda it: act(it, dict([header]))):
        assert outcome.refused, "a broken header was sent"


@pytest.mark.parametrize("way", ADDED)
def test_an_added_header_is_one_header(both: Both, tally: Tally, way: str) -> None:
    """A line end, a NUL or another control character in its name or value is refused."""
    stem = ADDED[way][0]
    if not chosen(SUBJECTS[stem]):
        pytest.skip("FUZZ_STEM asks for another stem")

    def check(header: tuple[str, str]) -> None:
        with tally.entered("multipart", stem, f"headers of {way}") as entry:
            check_added(both, way, header)
            entry.count("refused", header)

    every(broken_headers(), check, 25)


def header_parameters() -> list[Any]:
    """Every parameter of a generated function that goes into a header, and takes a text."""
    return [
        pytest.param(subject, operation_id, parameter["python"], id=f"{operation_id}-{parameter['name']}")
        for subject in CHOSEN
        for operation_id in subject.operation_ids
        for parameter in subject.bridge.parameters(operation_id)
        if parameter["in"] == "header"
    ]


@pytest.mark.parametrize(("subject", "operation_id", "name"), header_parameters())
def test_a_header_of_the_spec_is_one_header(
    both: Both, tally: Tally, subject: Subject, operation_id: str, name: str
) -> None:
    """The generated functions have such parameters too."""
    case = next(iter(example_cases(subject.schemas, subject.operations[operation_id])))

    def check(value: str) -> None:
        call = subject.bridge.call(case)
        arguments = {**call.arguments, name: value}
        with tally.entered("multipart", subject.stem, f"headers of {operation_id}") as entry:
            for outcome in both.tried(
                subject.stem, lambda it: getattr(getattr(it.api, call.tag), call.name)(**arguments)
            ):
                # A flag is none of these texts, whatever is given for it.
                sent = [text for request in outcome.requests for text in request.headers.values()]
                assert outcome.refused or value not in sent, f"{value!r} was sent"
            entry.count("refused" if outcome.refused else "sent", value)

    every(VALUES.filter(lambda value: not value.isprintable()), check, 12)


def settings() -> list[Any]:
    """Every setting of every connector that takes a text."""
    return [
        pytest.param(stem, field.name, id=f"{stem}-{field.name}")
        for stem, place in CONNECTORS.items()
        if chosen(SUBJECTS[stem])
        for field in getattr(dffkit, place.name).service.fields
    ]


@pytest.mark.parametrize(("stem", "name"), settings())
def test_a_setting_begins_no_header(both: Both, tally: Tally, stem: str, name: str) -> None:
    """Keys, tokens, projects and addresses: refused when a connector is made, or with the first request."""
    subject = SUBJECTS[stem]
    case = next(iter(example_cases(subject.schemas, next(iter(subject.operations.values())))))
    call = subject.bridge.call(case)

    def check(value: str) -> None:
        both.transport.requests.clear()
        with tally.entered("multipart", stem, "settings") as entry:
            entry.count(used(value), (name, value))

    def used(value: str) -> str:
        options = {"transport": both.transport, "retries": 0, name: value}
        try:
            with mock.patch.dict(os.environ, {"DFFKIT_MOCK_URL": MOCK_URL}):
                connector = getattr(dffkit, CONNECTORS[stem].name)(**options)
            getattr(getattr(connector.api, call.tag), call.name)(**call.arguments)
        except MisuseError:
            assert not both.transport.requests
            return "refused"
        except DffkitError:
            pass  # the mock knows nothing of such a key
        for request in both.transport.requests:
            check_frame(request)
        return "sent"

    every(INSIDE, check, 7)


def test_an_endpoint_begins_no_header(both: Both) -> None:
    """It becomes the header Host."""

    def check(end: str) -> None:
        both.transport.requests.clear()
        with pytest.raises(MisuseError):
            dffkit.Func(endpoint=f"http://127.0.0.1{end}", transport=both.transport, retries=0).call("sapi-1")
        assert not both.transport.requests

    every(INSIDE, check, 7)


@pytest.mark.parametrize("way", ["func.call", "dataway.get"])
def test_planted_faults_are_found(both: Both, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    """Headers that are sent as they are given."""
    monkeypatch.setattr(_request, "checked_headers", httpx.Headers)
    assert finds(broken_headers(), partial(check_added, both, way))
