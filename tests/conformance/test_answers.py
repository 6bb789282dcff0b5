"""Whatever answer the official SDK parses, ours parses, with every field and more."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from dffkit import FunctionGraph
from dffkit_fuzz.difference import differences
from dffkit_fuzz.sent.wire import instants
from hypothesis import HealthCheck, Phase, given, settings

from . import ours, theirs
from .answers import Answers, required
from .arguments import Arguments
from .documented import documented
from .official import official
from .recording import Answer, RecordingServer
from .sdk import clients
from .test_requests import IDENTITIES, counts, operation
from .values import FULLNESS, Fullness

SDK, SPEC = official("functiongraph"), documented("functiongraph")

# The SDK cannot read the offset in a time, and says so.
pytestmark = pytest.mark.filterwarnings(
    "ignore:Unable to convert:huaweicloudsdkcore.warning.warning.TypeConversionWarning"
)
BYTES = [id_ for id_ in SDK if SPEC[id_].answers_bytes]
WITH_BODY = [id_ for id_ in SDK if SPEC[id_].answers and id_ not in BYTES]
WITHOUT_BODY = [id_ for id_ in SDK if not SPEC[id_].answers]


@dataclass(frozen=True)
class Readers:
    """Both clients at one server, whose answer is set."""

    server: RecordingServer
    sdk: Any
    connector: FunctionGraph

    def read(self, id_: str, arguments: Arguments) -> tuple[Any, Any]:
        """What each client makes of the answer, as JSON values."""
        held = getattr(self.sdk, id_)(theirs.request_of(SDK[id_], arguments))
        self.server.take()
        made = ours.call(self.connector.api, SPEC[id_], arguments)
        self.server.take()
        return theirs.plain(held), ours.plain(made)


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    """Both clients, made once; their connections stay open."""
    key = IDENTITIES["project"]
    with (
        RecordingServer() as server,
        ours.connector(server.url, project_id="mock-project", **key) as connector,
        closing(clients(server.url, **key)["functiongraph"]) as sdk,
    ):
        yield Readers(server, sdk, connector)


def any_arguments(id_: str) -> Arguments:
    """Arguments of an operation, for calls whose answer alone matters."""
    drawn: list[Arguments] = []

    @settings(max_examples=1, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
    @given(operation(id_).arguments("none"))
    def draw(arguments: Arguments) -> None:
        drawn.append(arguments)

    draw()
    return drawn[0]


def answer_of(id_: str, body: Any) -> Answer:
    """The prepared answer, with every header that the SDK looks for."""
    headers = {"Content-Type": "application/json", **dict.fromkeys(SDK[id_].response_headers, "of-a-header")}
    return Answer(SPEC[id_].successes[0][0], json.dumps(body).encode(), headers)


@counts
@pytest.mark.parametrize("fullness", FULLNESS)
@pytest.mark.parametrize("id_", WITH_BODY)
def test_ours_holds_all_that_the_sdk_holds(readers: Readers, id_: str, fullness: Fullness, count: int) -> None:
    """Every field of the answer is in our model, unknown ones too, and what the SDK holds has the same value there."""
    arguments = any_arguments(id_)

    @settings(max_examples=count, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
    @given(body=Answers(SDK[id_], SPEC[id_], fullness).drawn())
    def check(body: Any) -> None:
        readers.server.answer = answer_of(id_, body)
        held, made = readers.read(id_, arguments)
        assert list(differences(instants(told(body)), instants(told(made)), "answer")) == []
        assert list(lacking(of_body(id_, body, held), made, "answer")) == []

    check()


@pytest.mark.parametrize("id_", WITHOUT_BODY)
def test_an_answer_without_a_body_is_nothing_to_both(readers: Readers, id_: str) -> None:
    """Where the SDK expects no fields and the spec no body, ours returns ``None``."""
    readers.server.answer = Answer(204, b"")
    assert ({}, None) == readers.read(id_, any_arguments(id_))


@pytest.mark.parametrize("id_", BYTES)
def test_a_file_is_the_same_bytes_to_both(readers: Readers, id_: str) -> None:
    """The SDK keeps a file as the raw content of an answer without fields; ours gives it byte by byte."""
    content = bytes(range(256)) * 3
    readers.server.answer = Answer(200, content, {"Content-Type": "application/octet-stream"})
    arguments = any_arguments(id_)
    held = getattr(readers.sdk, id_)(theirs.request_of(SDK[id_], arguments))
    made = ours.call(readers.connector.api, SPEC[id_], arguments)
    readers.server.clear()
    assert (content, content) == (held.raw_content, made.payload.read())


def test_every_operation_is_read() -> None:
    """No answer of the 92 is left out."""
    assert set(SDK) == {*WITH_BODY, *WITHOUT_BODY, *BYTES}


def test_the_request_id_of_a_run_is_in_the_models_of_the_sdk_alone(readers: Readers) -> None:
    """The SDK puts a header into the model; ours has it in the answer that ``invoke`` reads, and in errors."""
    body = {"request_id": "r", "result": "1", "status": 200, "log": ""}
    readers.server.answer = answer_of("invoke_function", body)
    arguments = Arguments({("path", "function_urn"): "urn"}, {"a": 1}, has_body=True)
    held, made = readers.read("invoke_function", arguments)
    assert held == {**body, "X-Cff-Request-Id": "of-a-header"}
    assert made == body


def told(value: Any) -> Any:
    """A JSON value without the fields that are null: to the SDK they are absent, to ours absent or null."""
    if isinstance(value, dict):
        return {name: told(one) for name, one in value.items() if one is not None}
    return [told(one) for one in value] if isinstance(value, list) else value


def of_body(id_: str, body: Any, held: Any) -> Any:
    """What the SDK holds of the body: it puts a list below ``body``, and headers beside the fields."""
    if isinstance(body, list):
        # The SDK takes an empty list for no answer at all.
        return held.get("body", [])
    headers = {name.lower() for name in SDK[id_].response_headers}
    return {name: value for name, value in held.items() if name.lower() not in headers}


def lacking(held: Any, made: Any, where: str) -> Iterator[str]:
    """One line for each thing that the SDK holds and ours does not hold alike."""
    if isinstance(held, dict) and isinstance(made, dict):
        for name, value in held.items():
            if name in made:
                yield from lacking(value, made[name], f"{where}.{name}")
            else:
                yield f"{where}.{name}: the SDK holds {value!r}, ours nothing"
    elif isinstance(held, list) and isinstance(made, list) and len(held) == len(made):
        for index, (left, right) in enumerate(zip(held, made, strict=True)):
            yield from lacking(left, right, f"{where}[{index}]")
    elif scalar(held) != scalar(made):
        yield f"{where}: the SDK holds {held!r}, ours {made!r}"


def scalar(value: Any) -> Any:
    """A value in which a moment is the same in each notation, and a number in each of Python's types."""
    if isinstance(value, Decimal):
        return float(value)
    if not isinstance(value, str):
        return value
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return value
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def demanded() -> list[str]:
    """Each field that our spec demands of an answer, as ``operation answer.field``."""
    return [f"{id_} {where}" for id_ in sorted(SDK) for where in sorted(set(required(SPEC[id_])))]


def test_what_answers_must_have_is_listed() -> None:
    """A field that the spec demands of an answer makes ours refuse what the SDK takes: each one is listed on purpose.

    ``required.txt`` holds a line a field; a new one needs a source that says the field is always there.
    """
    listed = Path(__file__).with_name("required.txt").read_text("utf-8").splitlines()
    assert sorted(listed) == demanded()
