"""dffkit.connectors.guance: the connector and its twin."""

from __future__ import annotations

import asyncio
import json
from threading import Thread
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import DFF, AsyncGuance, Guance
from dffkit.errors import (
    AdministratorRoleError,
    AuthenticationError,
    ConnectionFailedError,
    InvalidSettingError,
    MissingSettingError,
    MisuseError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
    ThrottledError,
    UnreadableReplyError,
    VendorFailureError,
)
from dffkit.types.guance import DataQuery, DataQueryText, ModifyWorkspace, QueryData

from ..servers import dead_port
from .sides import Server, Side

if TYPE_CHECKING:
    from collections.abc import Callable

    from dffkit_mock import MockServer

WORKSPACE = {"uuid": "wksp_x", "name": "n", "token": "tkn_x", "language": "en"}
KEYS = [{"uuid": "wsak_other", "sk": "sk_other"}, {"uuid": "wsak_test", "sk": "sk_test"}]
PATH = "/api/v1/workspace/get"


@pytest.fixture(params=["sync", "async"])
def guance(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (Guance, AsyncGuance))


def options(**more: Any) -> dict[str, Any]:
    """A private deployment that is nowhere, with a key."""
    addresses = {"endpoint": "https://openapi.test", "openway": "https://openway.test"}
    return {**addresses, "api_key_id": "wsak_test", "api_key": "sk_test", "retries": 0, **more}


def answer(content: Any, **more: Any) -> dict[str, Any]:
    """An answer of Guance."""
    rest = {"errorCode": "", "message": "", "success": True, "traceId": "T-1"}
    return {"code": 200, "content": content, **rest, **more}


def refusal(status: int, code: str, *, http: int | None = None) -> httpx.Response:
    """A refusal of Guance; ``http`` is the status of the answer where it is not that of the envelope."""
    body = answer({}, code=status, errorCode=code, message="words", success=False)
    return httpx.Response(status if http is None else http, json=body)


def test_a_get_on_the_wire(guance: Side) -> None:
    """The id of the key in the header, the payload comes back."""
    server = Server(answer(WORKSPACE))
    found = guance.do(lambda it: it.do_get(PATH), server, **options())
    request = server.requests[0]
    assert (request.method, str(request.url)) == ("GET", f"https://openapi.test{PATH}")
    assert (request.headers["df-api-key"], "sk_test" in str(request.headers)) == ("wsak_test", False)
    assert (found, found["content"] is found, found.envelope) == (WORKSPACE, True, answer(WORKSPACE))


def test_parameters_of_a_get(guance: Side) -> None:
    """Lists with commas, nested ones as JSON text, None not at all."""
    server = Server(answer([]))
    query = {"pageSize": 10, "tags": ["a", "b"], "on": True, "none": None, "filter": {"a": [1]}, "rows": [{"b": 2}]}
    guance.do(lambda it: it.do_get("/api/v1/checker/list", query), server, **options())
    assert dict(server.requests[0].url.params) == {
        "pageSize": "10",
        "tags": "a,b",
        "on": "true",
        "filter": '{"a":[1]}',
        "rows": '[{"b":2}]',
    }


def test_a_post_on_the_wire(guance: Side) -> None:
    """The body as JSON; none without one; parameters too."""
    server = Server(answer({"desc": "New description"}))
    found = guance.do(
        lambda it: it.do_post("/api/v1/workspace/modify", body={"desc": "New description"}), server, **options()
    )
    assert (json.loads(server.requests[0].content), found) == ({"desc": "New description"},) * 2
    guance.do(lambda it: it.do_post("/api/v1/mute/delete", {"a": 1}), server, **options())
    assert (server.requests[1].content, str(server.requests[1].url)) == (
        b"",
        "https://openapi.test/api/v1/mute/delete?a=1",
    )


def test_whole_answers_where_asked_for(guance: Side) -> None:
    """``raw_envelope=True`` is what DataFlux Func returns; the properties stay the same."""
    server = Server(answer(WORKSPACE))
    raw = options(raw_envelope=True)
    assert guance.do(lambda it: it.do_get(PATH), server, **raw) == answer(WORKSPACE)
    assert guance.do(lambda it: it.do_post(PATH), server, **raw) == answer(WORKSPACE)
    assert guance.do(lambda it: it.workspace, server, **raw) == WORKSPACE


@pytest.mark.parametrize("content_type", ["image/png", "text/csv; charset=utf-8", "application/octet-stream"])
def test_files_come_as_bytes(guance: Side, content_type: str) -> None:
    """Also where they could be read as JSON."""
    server = Server(httpx.Response(200, content=b"1", headers={"Content-Type": content_type}))
    assert guance.do(lambda it: it.do_get("/api/v1/chart_image/get"), server, **options()) == b"1"


@pytest.mark.parametrize(
    "reply",
    [
        httpx.Response(200, html="<html><title>Portal</title>"),
        httpx.Response(200, content=b'{"code'),
        httpx.Response(200),
    ],
)
def test_an_answer_that_is_none(guance: Side, reply: httpx.Response) -> None:
    """A portal in front of the API is no payload."""
    with pytest.raises(UnreadableReplyError, match="cannot be read as this operation's answer"):
        guance.do(lambda it: it.do_get(PATH), Server(reply), **options())


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (refusal(401, "ft.TriggerApiAkCurrentLimiting"), ThrottledError),
        (refusal(401, "ft.TriggerApiWorkspaceCurrentLimiting"), ThrottledError),
        (refusal(401, "ft.LoginFailed"), AuthenticationError),
        (refusal(403, "ft.InvalidAPIKey"), AuthenticationError),
        (refusal(403, "ft.PermissionDenied"), AdministratorRoleError),
        (refusal(404, "ft.NotFound"), NotFoundError),
        (refusal(500, "ft.InternalServerError"), ServerError),
        (refusal(401, "ft.TriggerApiAkCurrentLimiting", http=200), ThrottledError),
        (refusal(403, "ft.PermissionDenied", http=200), AdministratorRoleError),
        (refusal(200, "ft.Whatever", http=200), VendorFailureError),
        (httpx.Response(403, html="<title>Firewall</title>"), PermissionDeniedError),
        (httpx.Response(403, json={"reason": "no envelope"}), PermissionDeniedError),
    ],
)
def test_refusals(guance: Side, reply: httpx.Response, kind: type[Exception]) -> None:
    """Each is raised as what it is, with the vendor's code, also inside a 200."""
    with pytest.raises(kind) as caught:
        guance.do(lambda it: it.do_get(PATH), Server(reply), **options())
    assert type(caught.value) is kind
    assert "wsak_test" not in str(caught.value)


def test_a_refusal_for_the_role_names_it(guance: Side) -> None:
    """And where to give it; the request id goes with it."""
    with pytest.raises(
        AdministratorRoleError, match=r"ft\.PermissionDenied.*role Administrator on the console"
    ) as caught:
        guance.do(lambda it: it.do_get(PATH), Server(refusal(403, "ft.PermissionDenied")), **options())
    assert (caught.value.error_code, caught.value.request_id) == ("ft.PermissionDenied", "T-1")


def test_a_payload_may_speak_of_failure(guance: Side) -> None:
    """Only the envelope's own ``success`` counts."""
    content = {"rows": [{"success": False}]}
    assert guance.do(lambda it: it.do_get(PATH), Server(answer(content)), **options()) == content


@pytest.mark.parametrize(
    ("path", "requests"),
    [
        ("/api/v1/workspace/get", 2),
        ("/api/v1/dashboards/dsbd_1/get", 2),
        ("/api/v1/sso/saml_list", 2),
        ("/api/v1/slo/list?search=x", 2),
        ("/api/v1/workspace/accesskey/wsak_1/delete", 2),
        ("/api/v1/new_thing/thing_1/delete", 1),
        ("/api/v1/new_thing/thing_1/copy", 1),
    ],
)
def test_only_what_may_be_sent_twice_is_sent_again(guance: Side, path: str, requests: int) -> None:
    """What the spec knows, it knows; of another path the last word tells, not the method: Guance deletes by GET."""
    server = Server(httpx.Response(503, headers={"Retry-After": "0"}), answer({}))
    try:
        guance.do(lambda it: it.do_get(path), server, **options(retries=1))
    except ServerError:
        assert requests == 1
    assert len(server.requests) == requests


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (KEYS, True),
        ([{"uuid": "wsak_record", "ak": "wsak_test", "sk": "sk_test"}], True),
        ([{"uuid": "wsak_test", "sk": "sk_else"}, {"uuid": "wsak_other", "sk": "sk_test"}], False),
        ([], False),
    ],
)
def test_a_key_is_valid_where_the_pair_is_known(guance: Side, keys: Any, expected: bool) -> None:
    """Id and key must stand in one record."""
    for act in (lambda it: it.is_api_key_valid, lambda it: it.is_api_key_match):
        assert guance.do(act, Server(answer(keys)), **options()) is expected


@pytest.mark.parametrize("reply", [refusal(403, "ft.InvalidAPIKey"), refusal(401, "ft.LoginFailed")])
def test_a_refused_key_is_not_valid(guance: Side, reply: httpx.Response) -> None:
    """That is an answer to the question."""
    assert guance.do(lambda it: it.is_api_key_valid, Server(reply), **options()) is False


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (refusal(401, "ft.TriggerApiAkCurrentLimiting"), ThrottledError),
        (refusal(403, "ft.PermissionDenied"), AdministratorRoleError),
        (refusal(500, "ft.InternalServerError"), ServerError),
        (httpx.Response(200, json=answer("no list")), UnreadableReplyError),
    ],
)
def test_what_is_no_answer_about_a_key_is_raised(guance: Side, reply: httpx.Response, kind: type[Exception]) -> None:
    """Throttled, without the role, or out of order: the key may be good all the same."""
    with pytest.raises(kind):
        guance.do(lambda it: it.is_api_key_valid, Server(reply), **options())


def test_a_dead_server_says_nothing_about_a_key(guance: Side) -> None:
    """It raises."""
    with pytest.raises(ConnectionFailedError):
        guance.do(lambda it: it.is_api_key_valid, **options(endpoint=f"http://127.0.0.1:{dead_port()}"))


def test_validity_needs_the_key_itself(guance: Side) -> None:
    """The id alone proves nothing; the setting is named."""
    with pytest.raises(MissingSettingError, match="guance needs api_key: pass api_key=…"):
        guance.do(lambda it: it.is_api_key_valid, Server(answer(KEYS)), **options(api_key=None))


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (lambda it: it.workspace, WORKSPACE),
        (lambda it: it.workspace_uuid, "wksp_x"),
        (lambda it: it.workspace_token, "tkn_x"),
        (lambda it: it.workspace_language, "en"),
    ],
)
def test_the_workspace(guance: Side, act: Callable[[Any], Any], expected: Any) -> None:
    """What it says of itself."""
    assert guance.do(act, Server(answer(WORKSPACE)), **options()) == expected


def test_a_workspace_without_a_language_speaks_chinese(guance: Side) -> None:
    """The vendor's default."""
    server = Server(answer({"uuid": "wksp_x", "language": None}))
    assert guance.do(lambda it: it.workspace_language, server, **options()) == "zh"


def test_a_workspace_without_its_token_names_the_role(guance: Side) -> None:
    """Guance shows the token to administrators only."""
    with pytest.raises(AdministratorRoleError, match=r"without its token.*the role Administrator"):
        guance.do(lambda it: it.workspace_token, Server(answer({"uuid": "wksp_x"})), **options())


def test_the_workspace_is_fetched_once() -> None:
    """After a failure, the next one asks again."""
    server = Server(refusal(500, "ft.InternalServerError"), answer(WORKSPACE))
    with Guance(transport=httpx.MockTransport(server), **options()) as guance:
        with pytest.raises(ServerError):
            _ = guance.workspace
        assert {guance.workspace_uuid for _ in range(3)} == {"wksp_x"}
    assert len(server.requests) == 2


def test_one_thread_fetches_the_workspace_for_all() -> None:
    """Another one that wants it meanwhile waits, and gets what was fetched."""
    others: list[Thread] = []
    found: list[str] = []

    def server(_request: httpx.Request) -> httpx.Response:
        others.append(Thread(target=lambda: found.append(guance.workspace_uuid)))
        if len(others) == 1:
            others[0].start()
            others[0].join(0.1)  # it would be done by then, had it asked for itself
        return httpx.Response(200, json=answer(WORKSPACE))

    with Guance(transport=httpx.MockTransport(server), **options()) as guance:
        assert guance.workspace_uuid == "wksp_x"
        others[0].join()
    assert (found, len(others)) == (["wksp_x"], 1)


async def test_one_task_fetches_the_workspace_for_all() -> None:
    """The same, in one event loop."""
    requests = []

    async def server(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        for _ in range(100):
            await asyncio.sleep(0)
        return httpx.Response(200, json=answer(WORKSPACE))

    async with AsyncGuance(transport=httpx.MockTransport(server), **options()) as guance:
        tasks = [asyncio.ensure_future(guance.workspace_uuid) for _ in range(32)]
        assert set(await asyncio.gather(*tasks)) == {"wksp_x"}
    assert len(requests) == 1


def test_data_goes_to_openway_with_the_token_of_the_workspace(guance: Side) -> None:
    """The token is fetched with the first write."""
    server = Server(answer(WORKSPACE), httpx.Response(200))
    written = guance.do(lambda it: it.dataway.write_metric("m", {"a": "b"}, {"f": 1}), server, **options())
    hosts = [(request.url.host, request.url.path, request.url.params.get("token")) for request in server.requests]
    assert hosts == [("openapi.test", PATH, None), ("openway.test", "/v1/write/metric", "tkn_x")]
    assert ("df-api-key" in server.requests[1].headers, written.status_code) == (False, 200)


def test_the_facade_of_its_dataway_has_the_token_too(guance: Side) -> None:
    """Also as the first thing that is called."""
    server = Server(answer(WORKSPACE), httpx.Response(200))
    guance.do(lambda it: it.dataway.api.write.write_by_category("metric", body="m f=1i"), server, **options())
    assert server.queries("token") == [None, "tkn_x"]


def test_no_data_leaves_without_a_token(guance: Side) -> None:
    """The error is the one about the key, after one request."""
    server = Server(refusal(403, "ft.PermissionDenied"))
    with pytest.raises(AdministratorRoleError):
        guance.do(lambda it: it.dataway.write_metric("m", None, {"f": 1}), server, **options(retries=2))
    assert len(server.requests) == 1


def test_a_token_that_cannot_be_fetched_is_not_asked_for_again_and_again(guance: Side) -> None:
    """The call for it has its own attempts; the write around it does not multiply them."""
    server = Server(httpx.Response(503, headers={"Retry-After": "0"}))
    with pytest.raises(ServerError, match=r"guance\.get_current_workspace"):
        guance.do(lambda it: it.dataway.query("M::m"), server, **options(retries=1))
    with pytest.raises(ServerError, match=r"guance\.get_current_workspace"):
        guance.do(lambda it: it.dataway.write_metric("m", None, {"f": 1}), server, **options(retries=1))
    assert len(server.requests) == 4


def test_its_dataway_is_one_and_has_its_settings() -> None:
    """One object, the connection as it was set up for Guance."""
    guance = Guance(**options(timeout=7, verify=False))
    settings = guance.dataway.settings
    assert guance.dataway is guance.dataway
    assert (settings.timeout, settings.retries, settings.verify) == (7.0, 0, False)
    assert guance.dataway.clock is guance.clock


def test_closing_closes_its_dataway(guance: Side) -> None:
    """A write after the block is misuse."""
    server = Server(answer(WORKSPACE), httpx.Response(200))
    kept: list[Any] = []

    def act(it: Any) -> Any:
        kept.append(it.dataway)
        return it.dataway.write_metric("m", None, {"f": 1})

    guance.do(act, server, **options())
    late = kept[0].write_metric
    with pytest.raises(MisuseError, match="is closed"):
        asyncio.run(late("m", None, {"f": 1})) if guance.kind == "async" else late("m", None, {"f": 1})


def test_a_node_gives_all_addresses() -> None:
    """By any of its names; addresses that are given beat it."""
    guance = Guance(api_key_id="wsak_x", node="CN6(HongKong)", websocket="https://ws.test")
    assert guance.addresses == (
        "https://cn6-openapi.guance.one",
        "https://cn6-openway.guance.one",
        "https://ws.test",
    )
    assert guance.dataway.endpoint == "https://cn6-openway.guance.one"


def test_data_does_not_go_to_a_node_while_requests_go_elsewhere() -> None:
    """A given endpoint leaves OpenWay unknown until it is given too."""
    guance = Guance(api_key_id="wsak_x", node="cn3", endpoint="https://openapi.test")
    with pytest.raises(MissingSettingError, match="guance needs openway: pass openway=…"):
        _ = guance.dataway


@pytest.mark.parametrize(
    ("given", "kind", "message"),
    [
        ({"node": "cn3"}, MissingSettingError, "guance needs api_key_id: .*GUANCE_ACCESS_TOKEN"),
        ({"api_key_id": "x"}, MissingSettingError, "guance needs endpoint: .*Instead, node=…"),
        ({"api_key_id": "x", "node": "cn33"}, InvalidSettingError, "perhaps 'cn3' .*openway=… for OpenWay"),
        ({"api_key_id": "x", "node": "cn3", "nod": "y"}, MisuseError, "no setting 'nod'; did you mean 'node'"),
    ],
)
def test_wrong_settings(given: dict[str, Any], kind: type[Exception], message: str) -> None:
    """Named when the connector is made, with what to do."""
    with pytest.raises(kind, match=message):
        Guance(**given)


@pytest.mark.parametrize(
    ("act", "message"),
    [
        (lambda it: it.do_get(""), "path must be the path of an API"),
        (lambda it: it.do_get(None), "path must be the path of an API"),
        (lambda it: it.do_get(PATH, "a=b"), "query must be a dict of parameters, not str"),
        (lambda it: it.do_get("https://elsewhere.test/api"), "the path must be relative to the endpoint"),
        (lambda it: it.do_get("/api/v1/../x"), "must not hold"),
        (lambda it: it.do_post(PATH, body={"a": {1}}), "do_post: .* cannot be sent"),
        (lambda it: it.do_get(PATH, {"a": {"b": float("nan")}}), "a cannot be written as JSON"),
    ],
)
def test_wrong_arguments(guance: Side, act: Callable[[Any], Any], message: str) -> None:
    """Named before anything is sent."""
    server = Server(answer({}))
    with pytest.raises(MisuseError, match=message):
        guance.do(act, server, **options())
    assert server.requests == []


def test_the_vendors_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of its Terraform provider."""
    monkeypatch.setenv("GUANCE_ACCESS_TOKEN", "wsak_env")
    monkeypatch.setenv("GUANCE_REGION", "hangzhou")
    guance = Guance()
    assert (guance.endpoint, guance.settings.text("api_key_id")) == ("https://openapi.guance.com", "wsak_env")
    assert "wsak_env" not in f"{guance!r} {guance.settings!r}"


def test_the_address_of_the_mock_is_enough(guance: Side, dffkit_mock_url: str) -> None:
    """Everything works with no other setting, and real ones stay at home."""
    real = {"api_key_id": "wsak_real", "api_key": "sk_real", "node": "cn3", "openway": "https://openway.guance.com"}
    assert guance.do(lambda it: it.addresses, **real) == (dffkit_mock_url,) * 3
    assert guance.do(lambda it: it.is_api_key_valid, **real) is True
    assert guance.do(lambda it: it.workspace_uuid) == "wksp_mock"
    assert guance.do(lambda it: it.workspace_token) == "tkn_mock"
    assert guance.do(lambda it: it.workspace_language) == "zh"
    assert guance.do(lambda it: it.do_post("/api/v1/workspace/modify", body={"desc": "New description"}))["desc"] == (
        "New description"
    )
    keys = guance.do(lambda it: it.do_get("/api/v1/workspace/accesskey/list"))
    assert [row["uuid"] for row in keys["content"]] == ["wsak_mock", "wsak_mock_viewer"]
    given = {"category": "metric", "measurement": "Host Monitoring", "tags": {"host": "web-01"}, "fields": {"cpu": 10}}
    assert guance.do(lambda it: it.dataway.write_by_category(**given)) == (200, b"")
    assert guance.do(lambda it: it.dataway.query("M::`Host Monitoring`")).result["series"][0]["columns"][0] == "time"


def test_what_the_mock_refuses(guance: Side, dffkit_mock: MockServer) -> None:
    """An unknown key, a wrong pair, and a key without the role."""
    here = {"endpoint": dffkit_mock.url, "openway": dffkit_mock.url, "retries": 0}
    for pair in (("wsak_unknown", "sk_mock"), ("wsak_mock", "sk_wrong")):
        given = {"api_key_id": pair[0], "api_key": pair[1], **here}
        assert guance.do(lambda it: it.is_api_key_valid, **given) is False
    with pytest.raises(AuthenticationError, match=r"ft\.InvalidAPIKey"):
        guance.do(lambda it: it.workspace_uuid, api_key_id="wsak_unknown", **here)
    with pytest.raises(AdministratorRoleError, match="Administrator"):
        guance.do(lambda it: it.do_post("/api/v1/workspace/modify", body={}), api_key_id="wsak_mock_viewer", **here)


def test_the_facade_answers(guance: Side, dffkit_mock_url: str) -> None:
    """Each operation of the spec by its own name."""
    assert guance.do(lambda it: it.api.workspaces.get_current_workspace()).token == "tkn_mock"
    modified = guance.do(lambda it: it.api.workspaces.modify_workspace(body=ModifyWorkspace(desc="New description")))
    assert modified.desc == "New description"
    keys = guance.do(lambda it: it.api.access_keys.list_access_keys(search="m"))
    assert [row.uuid for row in keys] == ["wsak_mock", "wsak_mock_viewer"]
    body = QueryData(queries=[DataQuery(qtype="dql", query=DataQueryText(q="M::`cpu`"))])
    assert guance.do(lambda it: it.api.queries.query_data(body=body)).data[0].series is not None


def test_a_path_that_the_mock_does_not_know_is_told(guance: Side, dffkit_mock_url: str) -> None:
    """What the mock itself says, in no vendor's shape, reaches the reader."""
    with pytest.raises(NotFoundError, match="no operation of the specs has this path"):
        guance.do(lambda it: it.do_get("/api/v1/workspace/gett"))


def test_scripts_get_it_by_its_id(dffkit_mock_url: str) -> None:
    """As on DataFlux Func, and with its form of answers where asked for."""
    with DFF.CONN("guance") as guance, DFF.CONN("guance", raw_envelope=True) as raw:
        assert guance.do_get(PATH)["content"]["uuid"] == raw.do_get(PATH)["content"]["uuid"] == "wksp_mock"
        assert (guance.do_get(PATH)["uuid"], "uuid" in raw.do_get(PATH)) == ("wksp_mock", False)
