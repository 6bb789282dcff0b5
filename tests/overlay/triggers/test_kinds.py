"""The records of the kinds of triggers."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import FrozenInstanceError, fields
from importlib.resources import files
from typing import Any, get_args

import dffkit.triggers
import pytest
from dffkit.errors import MisuseError
from dffkit.triggers import (
    Apig,
    Cts,
    Dds,
    DedicatedGateway,
    Dis,
    Dms,
    EventGrid,
    GaussMongo,
    Kafka,
    Lts,
    Obs,
    OpenSourceKafka,
    RabbitMq,
    RocketMq,
    Smn,
    Timer,
    Trigger,
)
from dffkit.types.functiongraph import TriggerEventDataRequestBody, TriggerTypeCode

UNDOCUMENTED = {"APIC", "IOTDA"}  # the vendor names no fields for them
MADE_BY_THE_SERVICE = {"created_time", "status"}  # of EVENTGRID; the state goes by active=
SECRETS = {"db_password", "kafka_password", "access_password", "secret_key"}
GATEWAY: dict[str, Any] = {
    "name": "API_test", "path": "/test", "group_id": "g1", "env_id": "e1", "env_name": "RELEASE", "type": 1,
    "protocol": "HTTPS", "req_method": "ANY", "match_mode": "SWA", "auth": "IAM", "timeout": 5_000,
    "invocation_type": "sync", "version": "latest", "group_name": "g", "instance_id": "i1", "sl_domain": "d",
    "backend_type": "FUNCTION",
}  # fmt: skip
DIS: dict[str, Any] = {
    "sharditerator_type": "LATEST", "polling_interval": 30, "polling_unit": "s", "is_serial": True, "batch_size": 100,
}  # fmt: skip
# One of each kind, with everything that can be given.
WHOLE: list[Trigger] = [
    Timer("Timer-1", "1d", user_event={"a": 1}),
    Apig(**GATEWAY),
    DedicatedGateway(**GATEWAY),
    Cts(["IAM:user:login;logout"], name="cts_login"),
    Dds("i1", "shop", "orders", "hush-1", 50),
    GaussMongo("i1", "shop", "orders", "hush-1", 50),
    Dms("q1", "c1", 30),
    Dis("clicks", **DIS, max_fetch_bytes=1_048_576),
    Kafka("i1", ["t1"], 100, kafka_user="u", kafka_password="hush-1", kafka_connect_address="a", kafka_ssl_enable=True),
    OpenSourceKafka("a:9092,b:9092", ["t1"], 100, kafka_user="u", kafka_password="hush-1", kafka_ssl_enable=False),
    RabbitMq("i1", "x", "hush-1", 5, access_user="u", connect_address="a", vhost="v", ssl_enable=True),
    RocketMq("i1", 5, enable_acl=True, access_key="k", secret_key="hush-1"),
    Lts("g1", "t1"),
    Obs("photos", ["s3:ObjectCreated:*", "Delete"], prefix="a/", suffix=".png", name="obs-event"),
    Smn("urn:smn:cn-north-4:p1:alarms"),
    EventGrid(
        trigger_name="t", channel_id="c", channel_name="n", source_name="s", event_types=["e"], agency="a",
        key_encode=True,
    ),
]  # fmt: skip
SPEC = json.loads(files("dffkit_api.functiongraph").joinpath("openapi.json").read_text())["components"]["schemas"]
WIRE = SPEC["TriggerEventDataRequestBody"]["properties"]


def name_of(trigger: Trigger) -> str:
    """For the names of the tests."""
    return type(trigger).__name__


def test_every_kind_has_a_record() -> None:
    """But for those of which nobody knows the fields."""
    assert {trigger.trigger_type_code for trigger in WHOLE} == set(get_args(TriggerTypeCode)) - UNDOCUMENTED
    assert {name_of(trigger) for trigger in WHOLE} == set(dffkit.triggers.__all__) - {"ObsEvent", "Trigger"}


def test_every_field_of_the_spec_is_a_field_of_a_record() -> None:
    """A field that the spec gains is missing here until it is added."""
    sent = {name for trigger in WHOLE for name in trigger.event_data()}
    assert sent == set(WIRE) - MADE_BY_THE_SERVICE


@pytest.mark.parametrize("trigger", WHOLE, ids=name_of)
def test_what_goes_out_is_what_the_model_says(trigger: Trigger) -> None:
    """Nothing is unknown to it, every value fits, and all of it is JSON."""
    data = trigger.event_data()
    model = TriggerEventDataRequestBody.from_dict(data)
    assert model.to_dict() == data == json.loads(json.dumps(data))
    assert model.additional_properties == {}


@pytest.mark.parametrize("trigger", WHOLE, ids=name_of)
def test_enumerations_are_those_of_the_spec(trigger: Trigger) -> None:
    """A value that the spec gains is missing here until it is added."""
    for field in fields(trigger):
        if "enum" in WIRE.get(field.name, {}) and field.type is not bool:
            assert set(_literals(field.type)) == set(WIRE[field.name]["enum"]), field.name


def _literals(hint: Any) -> list[Any]:
    found = [part for part in get_args(hint) if part is not type(None)]
    return [value for part in found for value in (get_args(part) or [part])]


@pytest.mark.parametrize("trigger", WHOLE, ids=name_of)
def test_passwords_are_not_shown(trigger: Trigger) -> None:
    """Neither in repr nor in what is said of a wrong one; the rest is shown."""
    secret = {name for name in trigger.event_data() if name in SECRETS}
    assert secret == {name for name in trigger.event_data() if WIRE[name].get("format") == "password"}
    assert "hush-1" not in repr(trigger)
    for name in secret:
        given = {field.name: getattr(trigger, field.name) for field in fields(trigger)}
        with pytest.raises(MisuseError, match=f"{name_of(trigger)}: {name} must be") as caught:
            type(trigger)(**given | {name: ["hush-1"]})
        assert "hush-1" not in str(caught.value)


@pytest.mark.parametrize("trigger", WHOLE, ids=name_of)
def test_records_are_frozen(trigger: Trigger) -> None:
    """Lists are kept as tuples, so that nobody changes them behind the check."""
    with pytest.raises(FrozenInstanceError):
        trigger.trigger_type_code = "TIMER"  # type: ignore[misc]
    assert not any(isinstance(getattr(trigger, field.name), list) for field in fields(trigger))


@pytest.mark.parametrize(
    "trigger", [trigger for trigger in WHOLE if not isinstance(trigger, EventGrid | Timer)], ids=name_of
)
def test_every_field_is_checked(trigger: Trigger) -> None:
    """What no field can be is refused with the name of the kind and of the field."""
    given = {field.name: getattr(trigger, field.name) for field in fields(trigger)}
    for name, value in given.items():
        with pytest.raises(MisuseError, match=rf"{name_of(trigger)}: {name} must be .*, not"):
            type(trigger)(**given | {name: object()})
        if not isinstance(value, bool | int):
            with pytest.raises(MisuseError, match=rf"{name_of(trigger)}: {name} must be"):
                type(trigger)(**given | {name: ""})


def test_the_api_gateway_gets_what_concerns_the_run_in_an_object() -> None:
    """What was not given is not sent."""
    given = {name: value for name, value in GATEWAY.items() if name not in {"version", "sl_domain"}}
    data = Apig(**given).event_data()
    assert data["func_info"] == {"timeout": 5_000, "invocation_type": "sync"}
    assert not {"timeout", "invocation_type", "version", "sl_domain"} & set(data)


def test_yes_or_no_is_text_for_a_stream() -> None:
    """As the vendor wants it there, and nowhere else."""
    sent = [Dis("s", **DIS | {"is_serial": serial}).event_data()["is_serial"] for serial in (True, False)]
    assert sent == ["true", "false"]
    assert Kafka("i", ["t"], 1, kafka_ssl_enable=False).event_data()["kafka_ssl_enable"] is False


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Timer("1n", "1d"), "Timer: name must be a name of letters, .* at most 64 characters long, not '1n'"),
        (lambda: Timer("n" * 65, "1d"), "Timer: name must be"),
        (lambda: Timer("n", "99 * * * * ?"), "its seconds must be 0 to 59"),
        (lambda: Timer("n", "1d", user_event={"a": object()}), "user_event cannot be written as JSON"),
        (lambda: Apig(**GATEWAY | {"path": "test"}), "Apig: path must be a path that begins with /, not 'test'"),
        (lambda: Apig(**GATEWAY | {"type": True}), "Apig: type must be 1 or 2, not True"),
        (lambda: Apig(**GATEWAY | {"auth": "iam"}), "Apig: auth must be 'IAM' or 'APP' or 'NONE', not 'iam'"),
        (lambda: Apig(**GATEWAY | {"timeout": 60_001}), "timeout must be a whole number from 1 to 60000, not 60001"),
        (lambda: Obs("b", "Put"), "Obs: events must be a list with at least one item, not 'Put'"),  # type: ignore[arg-type]
        (lambda: Obs("b", []), "Obs: events must be a list with at least one item"),
        (lambda: Obs("b", ["put"]), r"Obs: events\[0\] must be 'ObjectCreated' or .*, not 'put'"),  # type: ignore[list-item]
        (lambda: Obs("b" * 65, ["Put"]), "Obs: bucket must be .* at most 64 characters long"),
        (lambda: Obs("b", ["Put"], prefix="p" * 1_025), "Obs: prefix must be .* at most 1024 characters long"),
        (lambda: Obs("b", ["Put"], suffix="s" * 1_025), "Obs: suffix must be .* at most 1024 characters long"),
        (lambda: Smn("alarms"), "Smn: topic_urn must be the URN of a topic, urn:smn:<region>:<project id>:<topic>"),
        (lambda: Cts(["login"]), r"Cts: operations\[0\] must be <service>:<kind of resource>:<operations>"),
        (lambda: Dds("i", "d", "c", "p", 10_001), "Dds: batch_size must be a whole number from 1 to 10000, not 10001"),
        (lambda: Kafka("i", ["t"], 1_001), "Kafka: batch_size must be a whole number from 1 to 1000"),
        (lambda: Kafka("i", ["t", ""], 1), r"Kafka: topic_ids\[1\] must be a text that is not empty, not ''"),
        (lambda: Dis("s", **DIS | {"is_serial": "true"}), "Dis: is_serial must be True or False, not 'true'"),
        (lambda: Dis("s", **DIS | {"polling_interval": 0}), "polling_interval must be a whole number from 1 to"),
        (lambda: Dis("s", **DIS | {"batch_size": 0}), "batch_size must be a whole number from 1 to 10000, not 0"),
        (lambda: Dis("s", **DIS | {"max_fetch_bytes": -1}), "max_fetch_bytes must be a whole number from 0 to"),
        (lambda: RocketMq("i", 1, enable_acl=True, access_key="k"), "enable_acl=True demands access_key and secret_k"),
        (EventGrid, "EventGrid: nothing says which events"),
    ],
)  # fmt: skip
def test_what_cannot_be_right_is_refused_at_once(make: Any, words: str) -> None:
    """With the kind, the field, what it takes and what was given."""
    with pytest.raises(MisuseError, match=words):
        make()


def test_the_ends_of_a_range_are_in_it() -> None:
    """What the vendor says of a limit, the limit itself included."""
    least = Dis("s", **DIS | {"polling_interval": 1, "batch_size": 1, "max_fetch_bytes": 0})
    assert (least.polling_interval, least.batch_size, least.max_fetch_bytes) == (1, 1, 0)
    assert Dis("s", **DIS | {"batch_size": 10_000, "max_fetch_bytes": 2**31 - 1}).max_fetch_bytes == 2**31 - 1
    assert len(Obs("b" * 64, ["Put"], prefix="p" * 1_024).prefix or "") == 1_024


def test_what_a_kind_demands_has_to_be_given() -> None:
    """As for any function."""
    with pytest.raises(TypeError, match="events"):
        Obs("b")  # type: ignore[call-arg]


def test_the_records_load_no_client() -> None:
    """Neither models nor httpx."""
    code = "import sys, dffkit.triggers; print([n for n in sys.modules if n.startswith(('dffkit_api', 'httpx'))])"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
