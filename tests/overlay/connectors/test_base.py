"""dffkit.connectors._base: what every connector has."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any, Unpack

import httpx
import pytest
from dffkit.clock import Clock
from dffkit.connectors._base import AsyncConnector, Connector, Service
from dffkit.errors import ApiError, MissingSettingError, MisuseError, VendorFailureError
from dffkit.settings import CommonOptions, Field, Settings

if TYPE_CHECKING:
    from pathlib import Path

    from dffkit_api.functiongraph.api import Api, AsyncApi


SECRET = "a-secret-of-the-caller"


class KeyAuth(httpx.Auth):
    """Signs with key and time."""

    def __init__(self, key: str, clock: Clock) -> None:
        self.key = key
        self.clock = clock

    def auth_flow(self, request: httpx.Request) -> Any:
        """Signs."""
        request.headers["X-Key"] = f"{self.key}@{self.clock.now():.0f}"
        yield request


def key_auth(settings: Settings, clock: Clock) -> httpx.Auth:
    """What ``Service.auth`` is."""
    return KeyAuth(settings.text("key"), clock)


def by_flag(response: httpx.Response) -> type[ApiError] | None:
    """What ``Service.classify`` is."""
    return VendorFailureError if "failed" in response.json() else None


SERVICE = Service(
    stem="functiongraph",
    fields=(Field("key", required=True, secret=True), Field("region", default="r1"), Field("project_id")),
    bound=("project_id",),
    endpoint=lambda settings: f"https://{settings.text('region')}.test",
    auth=key_auth,
    classify=by_flag,
)


class ThingOptions(CommonOptions, total=False):
    """The arguments of the connector."""

    key: str
    region: str
    project_id: str


class Thing(Connector["Api"]):
    """A connector as services declare theirs."""

    service = SERVICE

    def __init__(self, id: str | None = None, /, **options: Unpack[ThingOptions]) -> None:  # noqa: A002
        super().__init__(id, **options)


class AsyncThing(AsyncConnector["AsyncApi"]):
    """Its twin."""

    service = SERVICE

    def __init__(self, id: str | None = None, /, **options: Unpack[ThingOptions]) -> None:  # noqa: A002
        super().__init__(id, **options)


class Server:
    """Answers with an empty list and keeps the requests."""

    def __init__(self, body: object | None = None) -> None:
        self.body = body or {"functions": []}
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answers."""
        self.requests.append(request)
        return httpx.Response(200, json=self.body)


def test_the_facade_sends_through_the_connector() -> None:
    """Address, signature, clock and bound parameters come from the settings."""
    server = Server()
    options: CommonOptions = {"clock": Clock(lambda: 5.0), "transport": httpx.MockTransport(server)}
    with Thing(key=SECRET, project_id="p1", **options) as thing:
        assert thing.api.functions.list_functions().functions == []
    request = server.requests[0]
    assert (str(request.url), request.headers["x-key"]) == ("https://r1.test/v2/p1/fgs/functions", f"{SECRET}@5")


async def test_the_async_facade_sends_through_the_connector() -> None:
    """The same with await."""
    server = Server()
    options: CommonOptions = {"clock": Clock(lambda: 5.0), "transport": httpx.MockTransport(server)}
    async with AsyncThing(key=SECRET, project_id="p1", **options) as thing:
        assert (await thing.api.functions.list_functions()).functions == []
    request = server.requests[0]
    assert (str(request.url), request.headers["x-key"]) == ("https://r1.test/v2/p1/fgs/functions", f"{SECRET}@5")


def test_the_rule_of_the_service_judges_answers() -> None:
    """``classify`` of the service reaches the sender."""
    thing = Thing(key=SECRET, project_id="p1", transport=httpx.MockTransport(Server({"failed": 1})))
    with pytest.raises(VendorFailureError):
        thing.api.functions.list_functions()


async def misuse(*arguments: Any, call: str, **options: str) -> list[MisuseError]:
    """What the connector and its twin raise for a call; neither sends anything."""
    server = Server()
    raised = []
    for kind in (Thing, AsyncThing):
        connector = kind(key=SECRET, transport=httpx.MockTransport(server), **options)
        with pytest.raises(MisuseError) as caught:
            await getattr(connector.api.functions, call)(*arguments)
        raised.append(caught.value)
    assert server.requests == []
    return raised


async def test_a_bound_parameter_that_nobody_gave_is_a_missing_setting() -> None:
    """The sentence names it and every place where it may be given."""
    for error in await misuse(call="list_functions"):
        assert type(error) is MissingSettingError
        assert str(error).startswith("functiongraph needs project_id: pass project_id=…, set DFFKIT_FUNCTIONGRAPH_PRO")
        assert str(error).endswith("or give project_id=… to the call")


@pytest.mark.parametrize("value", ["", ".", ".."])
async def test_what_cannot_stand_in_a_path_is_misuse(value: str) -> None:
    """Operation, parameter and value are named."""
    for error in await misuse(value, call="show_function_config", project_id="p1"):
        said = f"show_function_config: an argument cannot be sent: function_urn is {value!r}, which cannot stand in a"
        assert str(error).startswith(said)


async def test_a_value_of_another_type_is_misuse() -> None:
    """A dictionary in the place of a model: the sentence says where the models are."""
    server = Server()
    thing = Thing(key=SECRET, project_id="p1", transport=httpx.MockTransport(server))
    body: Any = {"func_name": "a", "password": SECRET}
    with pytest.raises(MisuseError, match=r"^create_function: .*dffkit\.types\.functiongraph") as caught:
        thing.api.functions.create_function(body=body)
    assert SECRET not in str(caught.value)
    with pytest.raises(MisuseError, match=r"^create_function: "):
        await AsyncThing(key=SECRET, project_id="p1").api.functions.create_function(body=body)
    assert server.requests == []


def test_an_endpoint_beats_the_services_own() -> None:
    """Private deployments and mocks have their own address."""
    assert Thing(key=SECRET, endpoint="http://127.0.0.1:8600/").endpoint == "http://127.0.0.1:8600"


def test_a_service_without_an_address_asks_for_one() -> None:
    """The sentence names the setting."""

    class Bare(Connector[Any]):
        service = Service("func")

    with pytest.raises(MissingSettingError, match="func needs endpoint: pass endpoint=…, set DFFKIT_FUNC_ENDPOINT"):
        Bare()


def test_the_id_chooses_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first argument is the id; the default is the service's name."""
    monkeypatch.setenv("DFFKIT_PROD_KEY", "of prod")
    monkeypatch.setenv("DFFKIT_FUNCTIONGRAPH_KEY", "of the default")
    assert (Thing("prod").settings.text("key"), Thing().settings.text("key")) == ("of prod", "of the default")
    assert (Thing("prod").id, Thing().id) == ("prod", "functiongraph")


def test_repr_has_no_secret() -> None:
    """A connector can be logged."""
    assert repr(Thing(key=SECRET)) == "<Thing 'functiongraph' at https://r1.test>"


def test_a_closed_connector_says_so() -> None:
    """A call after the ``with`` block is misuse."""
    with Thing(key=SECRET, project_id="p", transport=httpx.MockTransport(Server())) as thing:
        thing.api.functions.list_functions()
    with pytest.raises(MisuseError, match="is closed"):
        thing.api.functions.list_functions()


def test_a_connector_that_was_never_used_can_be_closed() -> None:
    """Nothing is opened in order to be closed."""
    thing = Thing(key=SECRET)
    thing.close()
    assert "send" not in vars(thing)


def test_making_a_connector_loads_no_http_client(tmp_path: Path) -> None:
    """``import dffkit`` and a connector cost settings, not httpx, certificates or models."""
    code = (
        "import sys, dffkit\n"
        "from dffkit.connectors._base import Connector, Service\n"
        "class T(Connector):\n    service = Service('func', endpoint=lambda s: 'http://h')\n"
        "T()\n"
        "print(sorted({m.partition('.')[0] for m in sys.modules} & {'httpx', 'attrs', 'ssl', 'dffkit_api', 'anyio'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert done.stdout == "[]\n"
