"""What starts a function: made, listed, changed and deleted with the connectors."""

from __future__ import annotations

import json
from operator import methodcaller
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import AsyncFunctionGraph, FunctionGraph
from dffkit.errors import MisuseError
from dffkit.triggers import Dds, Obs, Smn, Timer

from ..sides import Server, Side

if TYPE_CHECKING:
    from dffkit_mock.server import MockServer

URN = "urn:fss:cn-north-4:p1:function:default:hello:latest"
HERE: dict[str, Any] = {"region": "cn-north-4", "project_id": "p1", "ak": "a", "sk": "s"}
STORED = {"trigger_id": "t1", "trigger_type_code": "TIMER", "trigger_status": "ACTIVE"}


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (FunctionGraph, AsyncFunctionGraph))


def sent(server: Server) -> Any:
    """The JSON of the last request."""
    return json.loads(server.requests[-1].content)


def place(server: Server) -> tuple[str, str]:
    """Method and path of the last request."""
    return server.requests[-1].method, server.requests[-1].url.path


def test_a_record_becomes_a_trigger(side: Side) -> None:
    """Kind, state and data are those of the record; the answer is the trigger as it was stored."""
    server = Server(httpx.Response(201, json=STORED))
    trigger = Obs("photos", ["ObjectCreated"], suffix=".png")
    made = side.do(lambda fg: fg.create_trigger(URN, trigger), server, **HERE)
    assert made.trigger_id == "t1"
    assert place(server) == ("POST", f"/v2/p1/fgs/triggers/{URN}")
    assert sent(server) == {
        "trigger_type_code": "OBS",
        "trigger_status": "ACTIVE",
        "event_data": {"bucket": "photos", "events": ["ObjectCreated"], "suffix": ".png"},
    }


def test_a_trigger_may_start_switched_off(side: Side) -> None:
    """The password goes out, although nobody sees it in the record."""
    server = Server(httpx.Response(201, json=STORED))
    side.do(lambda fg: fg.create_trigger(URN, Dds("i", "shop", "orders", "hush", 50), active=False), server, **HERE)
    assert sent(server)["trigger_status"] == "DISABLED"
    assert sent(server)["event_data"]["db_password"] == "hush"


@pytest.mark.parametrize(
    ("schedule", "kind"),
    [("1d", "Rate"), ("60m", "Rate"), ("24h", "Rate"), ("0 15 2 * * ?", "Cron"), (" @every 1h30m ", "Cron")],
)
def test_a_timer_is_a_distance_or_a_cron_expression(side: Side, schedule: str, kind: str) -> None:
    """Which one, the connector sees; the short form sends what the record does."""
    server = Server(httpx.Response(201, json=STORED))
    side.do(lambda fg: fg.create_timer(URN, "Timer-1", schedule, user_event={"a": 1}, active=False), server, **HERE)
    assert sent(server) == {
        "trigger_type_code": "TIMER",
        "trigger_status": "DISABLED",
        "event_type_code": "MessageCreated",
        "event_data": {
            "name": "Timer-1", "schedule_type": kind, "schedule": schedule.strip(), "user_event": '{"a":1}',
        },
    }  # fmt: skip
    short = sent(server)
    record = Timer("Timer-1", schedule, user_event='{"a":1}')
    side.do(lambda fg: fg.create_trigger(URN, record, active=False), server, **HERE)
    assert short == sent(server)


@pytest.mark.parametrize("schedule", ["", "61m", "every day", "* * * *", "99 * * * * ?", 5])
def test_a_schedule_that_cannot_be_parsed_is_never_sent(side: Side, schedule: Any) -> None:
    """It is refused when the call is made."""
    server = Server(STORED)
    with pytest.raises(MisuseError, match="schedule"):
        side.do(lambda fg: fg.create_timer(URN, "Timer-1", schedule), server, **HERE)
    assert server.requests == []


def test_a_dict_is_no_trigger(side: Side) -> None:
    """The sentence shows what one is, and does not repeat the values."""
    server = Server(STORED)
    with pytest.raises(MisuseError, match=r"must be a record of dffkit\.triggers, such as Timer\(.*\), not dict"):
        side.do(lambda fg: fg.create_trigger(URN, {"db_password": "hush"}), server, **HERE)
    assert server.requests == []


def test_triggers_are_listed_at_once(side: Side) -> None:
    """The answer of the service is the list itself."""
    server = Server([STORED, STORED | {"trigger_id": "t2", "trigger_type_code": "NEW"}])
    found = side.do(lambda fg: fg.list_triggers(URN), server, **HERE)
    assert [(row.trigger_id, row.trigger_type_code) for row in found] == [("t1", "TIMER"), ("t2", "NEW")]


@pytest.mark.parametrize(("method", "status"), [("enable_trigger", "ACTIVE"), ("disable_trigger", "DISABLED")])
def test_a_trigger_is_switched_on_and_off(side: Side, method: str, status: str) -> None:
    """Nothing but its state is sent."""
    server = Server(STORED | {"trigger_status": status})
    now = side.do(lambda fg: getattr(fg, method)(URN, "TIMER", "t1"), server, **HERE)
    assert now.trigger_status == status
    assert place(server) == ("PUT", f"/v2/p1/fgs/triggers/{URN}/TIMER/t1")
    assert sent(server) == {"trigger_status": status}


def test_how_a_trigger_reads_can_be_changed(side: Side) -> None:
    """The service wants the one object in a list; a state that was not given is not sent."""
    server = Server(STORED)
    change = {"is_serial": False, "max_fetch_bytes": 0, "polling_interval": 30, "polling_unit": "s"}
    side.do(lambda fg: fg.update_trigger(URN, "DIS", "t1", **change), server, **HERE)
    assert sent(server) == {"event_data": [change]}


def test_a_change_of_nothing_is_refused(side: Side) -> None:
    """The sentence says what can be changed."""
    with pytest.raises(MisuseError, match="there is nothing to change: pass active, is_serial, max_fetch_bytes"):
        side.do(lambda fg: fg.update_trigger(URN, "DIS", "t1"), Server(STORED), **HERE)


def test_one_trigger_or_all_of_them_are_deleted(side: Side) -> None:
    """Two methods, so that a missing id never means all."""
    server = Server(httpx.Response(204))
    assert side.do(lambda fg: fg.delete_trigger(URN, "TIMER", "t1"), server, **HERE) is None
    assert place(server) == ("DELETE", f"/v2/p1/fgs/triggers/{URN}/TIMER/t1")
    assert side.do(lambda fg: fg.delete_triggers(URN), server, **HERE) is None
    assert place(server) == ("DELETE", f"/v2/p1/fgs/triggers/{URN}")


@pytest.mark.parametrize(
    "act",
    [
        lambda fg: fg.create_trigger("hello", Smn("urn:smn:cn-north-4:p1:alarms")),
        lambda fg: fg.list_triggers("hello"),
        lambda fg: fg.enable_trigger("hello", "TIMER", "t1"),
        lambda fg: fg.delete_trigger("hello", "TIMER", "t1"),
        lambda fg: fg.delete_triggers("hello"),
    ],
)
def test_a_bare_name_is_no_function(side: Side, act: Any) -> None:
    """All of them want the URN."""
    with pytest.raises(MisuseError, match="'hello' is not the URN of a function"):
        side.do(act, Server(STORED), **HERE)


@pytest.mark.parametrize("method", ["update_trigger", "enable_trigger", "disable_trigger", "delete_trigger"])
def test_a_trigger_of_which_the_kind_is_unknown_is_refused(side: Side, method: str) -> None:
    """The service may leave it out of an answer; without it there is no address."""
    server = Server([{"trigger_id": "t1"}])
    [found] = side.do(lambda fg: fg.list_triggers(URN), server, **HERE)
    with pytest.raises(MisuseError, match="trigger_type_code must be the kind of the trigger, such as 'TIMER', not"):
        side.do(lambda fg: getattr(fg, method)(URN, found.trigger_type_code, found.trigger_id), server, **HERE)
    assert len(server.requests) == 1


@pytest.mark.parametrize("trigger_id", [None, "", " ", 5])
@pytest.mark.parametrize("method", ["enable_trigger", "disable_trigger", "delete_trigger"])
def test_a_trigger_without_its_id_is_refused(side: Side, method: str, trigger_id: Any) -> None:
    """Nothing is sent: the path would be that of another operation."""
    server = Server({})
    with pytest.raises(MisuseError, match=r"trigger_id must be the id of the trigger, as list_triggers\(\) gives it"):
        side.do(methodcaller(method, URN, "TIMER", trigger_id), server, **HERE)
    assert server.requests == []


@pytest.mark.dffkit_mock(stateful=False)
def test_every_method_is_understood_by_the_mock(side: Side, dffkit_mock: MockServer, dffkit_mock_url: str) -> None:
    """Signed, accepted and read; nothing is refused."""
    side.do(lambda fg: fg.create_trigger(URN, Obs("photos", ["ObjectCreated"])))
    side.do(lambda fg: fg.create_timer(URN, "Timer-1", "0 15 2 * * ?"))
    listed = side.do(lambda fg: fg.list_triggers(URN))
    first = (listed[0].trigger_type_code, listed[0].trigger_id)
    for method in ("enable_trigger", "disable_trigger", "delete_trigger"):
        side.do(methodcaller(method, URN, *first))
    side.do(lambda fg: fg.update_trigger(URN, *first, polling_interval=30))
    side.do(lambda fg: fg.delete_triggers(URN))
    assert {entry.refused_by for entry in dffkit_mock.journal.entries()} == {None}
