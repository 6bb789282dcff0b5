"""Whatever the official SDK sends, ours sends the same: every operation, random arguments, a server that records."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from typing import Any

import pytest
from dffkit_mock import credentials as published
from dffkit_mock.verify.sdk_hmac import SdkHmac
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from . import ours, theirs
from .arguments import Arguments, Operation
from .documented import documented
from .official import official
from .recording import Recorded, RecordingServer
from .sdk import clients
from .values import FULLNESS, Fullness
from .wire import compared

SDK, SPEC = official("functiongraph"), documented("functiongraph")
SHORT, LONG = 4, 100  # of each of three kinds of arguments: none, some or all of what is optional
IDENTITIES = {
    "project": {"ak": published.AK, "sk": published.SK},
    "temporary": {
        "ak": published.TEMPORARY_AK,
        "sk": published.TEMPORARY_SK,
        "security_token": published.SECURITY_TOKEN,
    },
}
counts = pytest.mark.parametrize("count", [SHORT, pytest.param(LONG, marks=pytest.mark.nightly)])


@dataclass(frozen=True)
class Pair:
    """Both clients of one identity, at one server."""

    server: RecordingServer
    sdk: Any
    api: Any

    def send(self, id_: str, arguments: Arguments) -> tuple[Recorded, Recorded]:
        """What the SDK sends and what ours sends for the same arguments, as far as the SDK can say them."""
        if arguments.has_body:
            kind = SDK[id_].type_of("body")
            arguments = replace(arguments, body=theirs.known(SDK[id_], kind, arguments.body))
        getattr(self.sdk, id_)(theirs.request_of(SDK[id_], arguments))
        expected = self.server.take()
        ours.call(self.api, SPEC[id_], arguments)
        return expected, self.server.take()


@pytest.fixture(scope="module")
def pairs() -> Iterator[dict[str, Pair]]:
    """Both clients for each identity; made once, their connections stay open."""
    with RecordingServer() as server:
        made = {}
        with ExitStack() as stack:
            for name, key in IDENTITIES.items():
                connector = stack.enter_context(ours.connector(server.url, project_id=published.PROJECT_ID, **key))
                sdk = stack.enter_context(closing(clients(server.url, **key)["functiongraph"]))
                made[name] = Pair(server, sdk, connector.facade(ours.Unparsed(connector.send)))
            yield made


def operation(id_: str) -> Operation:
    """An operation with the parameters that the SDK has too."""
    known = {(place, name) for place, names in SDK[id_].places.items() for name in names}
    return Operation(SPEC[id_], frozenset(key for key in SPEC[id_].parameters if key in known))


def signed(request: Recorded) -> str:
    """Why the mock would refuse the signature of a request; empty where it is right."""
    refusal = SdkHmac(published.PUBLISHED.access_keys).verify(request.exchange(time.time()))
    return refusal.sentence if refusal else ""


@counts
@pytest.mark.parametrize("fullness", FULLNESS)
@pytest.mark.parametrize("id_", SDK)
def test_both_send_the_same(pairs: dict[str, Pair], id_: str, fullness: Fullness, count: int) -> None:
    """Method, path, query, headers and body are equal, and both signatures are right."""

    @settings(max_examples=count, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
    @given(arguments=operation(id_).arguments(fullness), identity=st.sampled_from(list(IDENTITIES)))
    def check(arguments: Arguments, identity: str) -> None:
        expected, actual = pairs[identity].send(id_, arguments)
        assert list(compared(expected, actual)) == []
        assert ("", "") == (signed(expected), signed(actual))

    check()


def sent(pairs: dict[str, Pair], id_: str, **values: Any) -> tuple[Recorded, Recorded]:
    """What both send for parameters by their names on the wire."""
    known = {name: (place, name) for place, name in operation(id_).names}
    return pairs["project"].send(id_, Arguments({known[name]: value for name, value in values.items()}))


def header(request: Recorded, name: str) -> str | None:
    """The value of a header."""
    return next((value for key, value in request.headers if key.lower() == name), None)


def test_a_blank_in_a_query_is_a_plus_or_an_escape(pairs: dict[str, Pair]) -> None:
    """The SDK writes ``%20``, httpx ``+``; a server reads a blank from both, and a plus is escaped by both."""
    expected, actual = sent(pairs, "list_functions", func_name="a b+c")
    assert expected.target.endswith(b"?func_name=a%20b%2Bc")
    assert actual.target.endswith(b"?func_name=a+b%2Bc")


def test_the_sdk_names_the_type_of_a_body_that_is_not_there(pairs: dict[str, Pair]) -> None:
    """``Content-Type`` without a body says nothing; ours leaves it out."""
    expected, actual = sent(pairs, "list_functions")
    assert (b"", b"") == (expected.body, actual.body)
    assert ("application/json", None) == (header(expected, "content-type"), header(actual, "content-type"))


def test_the_sdk_writes_booleans_into_headers_as_python_does(pairs: dict[str, Pair]) -> None:
    """``True`` is what the SDK makes of a boolean in a header; in a query it writes ``true``, as ours does in both."""
    name = "X-Get-Workflow-Full-History-Data"
    values = {"workflow_id": "w", "execution_id": "e", name: True}
    expected, actual = sent(pairs, "show_workflow_execution", **values)
    assert ("True", "true") == (header(expected, name.lower()), header(actual, name.lower()))


def test_every_operation_is_sent() -> None:
    """All 92 operations of the SDK are compared, with every parameter and body that the SDK has."""
    assert len(SDK) == 92
    for id_, one in SDK.items():
        has = {(place, name.lower()) for place, names in one.places.items() for name in names}
        assert has == {(place, name.lower()) for place, name in operation(id_).names}, id_
        assert (one.body is not None) == (SPEC[id_].body is not None), id_
