"""dffkit.connectors.dataway: the operations besides writing and querying, through the facade."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import AsyncDataWay, DataWay
from dffkit.errors import AuthenticationError, ConnectionFailedError, ServerError
from dffkit.types.dataway import LabelledObject, ObjectLabels, WorkspaceTokens

from ..servers import dead_port
from .sides import Server, Side

if TYPE_CHECKING:
    from collections.abc import Callable

    from dffkit_mock import MockServer

OBJECT: dict[str, Any] = {"object_class": "HOST", "object_name": "web-01", "key": "host", "value": "web-01"}
TOKEN = "tkn_0123456789abcdef"

ACTS: list[tuple[Callable[[Any], Any], Callable[[Any], Any]]] = [
    (
        lambda api: api.labels.set_object_labels(body=ObjectLabels(**OBJECT, labels=["a"])),
        lambda it: isinstance(it.content.field_id, str),
    ),
    (
        lambda api: api.labels.delete_object_labels(body=LabelledObject(**OBJECT)),
        lambda it: it.content.msg == "delete success!",
    ),
    (
        lambda api: api.workspaces.get_workspaces(body=WorkspaceTokens(token=["tkn_mock"])),
        lambda it: (it.content[0].token.ws_uuid, it.content[0].data_usage.is_over_usage) == ("wksp_mock", False),
    ),
    (lambda api: api.server.get_time(), lambda it: it.timestamp_sec == 1577836800),
    (lambda api: api.server.check_token("tkn_mock"), lambda it: it.code == 200),
    (
        lambda api: api.datakit.pull_configuration(filters=True),
        lambda it: len(it.filters.additional_properties["logging"]) == 1,
    ),
    (lambda api: api.datakit.elect(namespace="default", id="web-01"), lambda it: it.content.status == "success"),
    (lambda api: api.datakit.keep_election(namespace="default", id="web-01"), lambda it: it.content.interval == 3),
]


@pytest.fixture(params=["sync", "async"])
def dataway(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (DataWay, AsyncDataWay))


@pytest.mark.dffkit_mock(stateful=False)
@pytest.mark.parametrize(("act", "is_expected"), ACTS)
def test_every_operation_is_answered_by_the_mock(
    dataway: Side, dffkit_mock: MockServer, act: Callable[[Any], Any], is_expected: Callable[[Any], Any]
) -> None:
    """Typed, with token and signature."""
    keys = {"endpoint": dffkit_mock.url, "token": "tkn_mock", "ak": "mock-ak", "sk": "mock-sk", "retries": 0}
    assert is_expected(dataway.do(lambda it: act(it.api), **keys))


@pytest.mark.parametrize(("act", "_is_expected"), [pair for number, pair in enumerate(ACTS) if number != 4])
def test_every_operation_proves_itself(
    dataway: Side, dffkit_mock: MockServer, act: Callable[[Any], Any], _is_expected: Callable[[Any], Any]
) -> None:
    """With the token in the query, as all of DataWay."""
    with pytest.raises(AuthenticationError):
        dataway.do(lambda it: act(it.api), endpoint=dffkit_mock.url, token="tkn_wrong", retries=0)


def test_what_may_be_null_is_read(dataway: Side) -> None:
    """Whatever is not asked for comes as null from real servers, and is then not there."""
    nothing = {"dataways": None, "filters": None, "pull_interval": 10, "remote_pipelines": None}
    found = dataway.do(lambda it: it.api.datakit.pull_configuration(), Server(nothing), endpoint="https://h", token="t")
    assert found.to_dict() == {"dataways": None, "pull_interval": 10}


def test_a_token_that_is_looked_up_stands_in_the_path_alone(dataway: Side) -> None:
    """The question is about that token; the one of the connector stays at home."""
    server = Server({"code": 403, "errorCode": "kodo.tokenNotFound", "message": "token not found"})
    found = dataway.do(lambda it: it.api.server.check_token(TOKEN), server, endpoint="https://h", token="tkn_own")
    assert (found.code, found.error_code) == (403, "kodo.tokenNotFound")
    assert str(server.requests[0].url) == f"https://h/v1/check/token/{TOKEN}"


@pytest.mark.parametrize(
    "options",
    [
        {"transport": httpx.MockTransport(lambda _: httpx.Response(500, text=f"no {TOKEN} here"))},
        {"endpoint": f"http://127.0.0.1:{dead_port()}"},
    ],
)
def test_a_token_that_is_looked_up_is_shown_nowhere(
    dataway: Side, options: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    """Not in the error or in the log, in the ``repr`` of the request or in what it says it is."""
    with (
        caplog.at_level(logging.DEBUG),
        pytest.raises((ServerError, ConnectionFailedError)) as caught,
    ):
        dataway.do(lambda it: it.api.server.check_token(TOKEN), **{"endpoint": "https://h", "retries": 0, **options})
    error: Any = caught.value
    shown = [str(error), repr(error), repr(error.request), caplog.text]
    assert [TOKEN in text for text in shown] == [False] * 4
    assert "/v1/check/token/***" in str(error)


def test_the_mock_records_no_token_of_a_path(dataway: Side, dffkit_mock: MockServer) -> None:
    """Its journal can be shown to anybody."""
    dataway.do(lambda it: it.api.server.check_token(TOKEN), endpoint=dffkit_mock.url, retries=0)
    entry = dffkit_mock.journal.entries()[-1]
    assert (entry.operation, entry.path, TOKEN in repr(entry)) == (
        "dataway.check_token",
        "/v1/check/token/***",
        False,
    )


def test_tokens_in_a_body_are_recorded_nowhere(dataway: Side, dffkit_mock: MockServer) -> None:
    """Neither by the mock nor by the model that is sent."""
    body = WorkspaceTokens(token=[TOKEN])
    dataway.do(lambda it: it.api.workspaces.get_workspaces(body=body), endpoint=dffkit_mock.url, token="tkn_mock")
    assert TOKEN not in repr(dffkit_mock.journal.entries()[-1])
    assert TOKEN not in repr(body)
