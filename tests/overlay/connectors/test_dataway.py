"""dffkit.connectors.dataway: writing."""

from __future__ import annotations

import gzip
import pickle
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import AsyncDataWay, DataWay
from dffkit.clock import Clock
from dffkit.connectors.dataway import Written
from dffkit.errors import (
    AuthenticationError,
    BadRequestError,
    CallTimeoutError,
    ConnectionFailedError,
    InvalidSettingError,
    MissingSettingError,
    MisuseError,
    RedirectError,
    ServerError,
    UnreadableReplyError,
)

from ..servers import dead_port
from .sides import Server, Side

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from dffkit_mock import MockServer

AT = 1_577_808_000_000_000_000
POINT = {"measurement": "Host Monitoring", "tags": {"host": "web-01"}, "fields": {"cpu": 10}, "timestamp": AT}
LINE = f"Host\\ Monitoring,host=web-01 cpu=10i {AT}"
OK = httpx.Response(200)


@pytest.fixture(params=["sync", "async"])
def dataway(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (DataWay, AsyncDataWay))


def options(**more: Any) -> dict[str, Any]:
    """Where nothing is, with a token."""
    return {"endpoint": "https://openway.test", "token": "tkn_test", "retries": 0, **more}


def points(count: int, **more: Any) -> list[dict[str, Any]]:
    """As many points, told apart by their field."""
    return [{"measurement": "m", "fields": {"n": n}, "timestamp": AT, **more} for n in range(count)]


def counts(server: Server) -> list[int]:
    """Points in each request."""
    return [len(request.content.splitlines()) for request in server.requests]


def test_a_write_on_the_wire(dataway: Side) -> None:
    """Path by category, token in the query, lines as text."""
    server = Server(OK)
    given = {"category": "metric", **POINT}
    answer = dataway.do(lambda it: it.write_by_category(**given), server, **options())
    request = server.requests[0]
    assert (str(request.url), request.method) == ("https://openway.test/v1/write/metric?token=tkn_test", "POST")
    assert (request.content.decode(), request.headers["content-type"]) == (LINE, "text/plain; charset=utf-8")
    assert (answer, answer.accepted, answer.total) == ((200, b""), 1, 1)


@pytest.mark.parametrize(
    ("write", "path"),
    [
        (lambda it: it.write_by_category_many("keyevent", [POINT]), "/v1/write/keyevent"),
        (lambda it: it.write_metric(**POINT), "/v1/write/metric"),
        (lambda it: it.write_point(**POINT), "/v1/write/metric"),
        (lambda it: it.write_metric_many([POINT]), "/v1/write/metric"),
        (lambda it: it.write_metrics([POINT]), "/v1/write/metric"),
        (lambda it: it.write_points(POINT), "/v1/write/metric"),
        (lambda it: it.write_logging(**POINT), "/v1/write/logging"),
        (lambda it: it.write_logging_many([POINT]), "/v1/write/logging"),
        (lambda it: it.post_line_protocol("/v1/write/object", (POINT for _ in "1")), "/v1/write/object"),
    ],
)
def test_every_name_of_a_write(dataway: Side, write: Callable[[Any], Any], path: str) -> None:
    """All write the same line, to the path of their category."""
    server = Server(OK)
    assert dataway.do(write, server, **options())[0] == 200
    assert (server.requests[0].url.path, server.requests[0].content.decode()) == (path, LINE)


def test_positional_arguments_are_in_the_order_of_dataflux_func(dataway: Side) -> None:
    """category, measurement, tags, fields, timestamp, headers."""
    server = Server(OK)
    dataway.do(lambda it: it.write_by_category("metric", "m", None, {"f": 1}, AT, {"X-A": "b"}), server, **options())
    assert (server.requests[0].content, server.requests[0].headers["x-a"]) == (f"m f=1i {AT}".encode(), "b")


def test_the_time_of_a_point_without_one_is_the_connectors(dataway: Side) -> None:
    """The clock of the connector, which may be corrected, in nanoseconds."""
    server = Server(OK)
    dataway.do(lambda it: it.write_metric("m", fields={"f": 1}), server, **options(clock=Clock(lambda: 1.6e9)))
    assert server.requests[0].content == b"m f=1i 1600000000000000000"


def test_writes_go_out_in_groups(dataway: Side) -> None:
    """``write_size`` points a request, 100 without it; the answer is the last one."""
    server = Server(OK)
    answer = dataway.do(lambda it: it.write_metric_many(points(250)), server, **options())
    assert (counts(server), answer.accepted) == ([100, 100, 50], 250)
    server = Server(OK)
    dataway.do(lambda it: it.write_metric_many(points(5)), server, **options(write_size=2))
    assert counts(server) == [2, 2, 1]


def test_a_group_never_exceeds_what_the_server_takes(dataway: Side) -> None:
    """64 MB a request: large points travel in smaller groups."""
    server = Server(OK)
    large = points(3, tags=None) + [{"measurement": "m", "fields": {"s": "x" * 30_000_000}, "timestamp": AT}] * 3
    dataway.do(lambda it: it.write_logging_many(large), server, **options(min_gzip_bytes=False))
    assert counts(server) == [5, 1]


def test_nothing_is_sent_where_one_point_is_wrong(dataway: Side) -> None:
    """All points are looked at before the first request."""
    server = Server(OK)
    wrong = [*points(300), {"measurement": "m", "fields": {"n": float("nan")}}]
    with pytest.raises(MisuseError, match=r"fields\['n'\] of point 300 is nan"):
        dataway.do(lambda it: it.write_metric_many(wrong), server, **options())
    assert server.requests == []


def test_no_points_are_no_request(dataway: Side) -> None:
    """An empty list is written at once, and the pair can be unpacked all the same."""
    server = Server(OK)
    answer = dataway.do(lambda it: it.write_metric_many([]), server, **options())
    assert (answer, answer.accepted, answer.total, server.requests) == ((0, None), 0, 0, [])


def test_a_dry_run_checks_and_sends_nothing(dataway: Side) -> None:
    """Every method gives ``(0, None)``; a wrong point is refused as ever."""
    server = Server(OK)
    dry = options(dry_run=True)
    for act in (
        lambda it: it.write_metric_many(points(250)),
        lambda it: it.query("M::m"),
        lambda it: it.query("M::m", all_series=True),
        lambda it: it.get("/v1/ntp/"),
        lambda it: it.post_json("/v1/write/metric", []),
    ):
        answer = dataway.do(act, server, **dry)
        assert (answer, getattr(answer, "accepted", 0)) == ((0, None), 0)
    with pytest.raises(MisuseError):
        dataway.do(lambda it: it.write_metric("m"), server, **dry)
    assert server.requests == []


def test_large_bodies_are_compressed_each_by_itself(dataway: Side) -> None:
    """A group that is small enough goes out plain, without the header of the large one before it."""
    server = Server(OK)
    dataway.do(lambda it: it.write_metric_many(points(13)), server, **options(write_size=10, min_gzip_bytes=200))
    first, second = server.requests
    assert (first.headers.get("content-encoding"), second.headers.get("content-encoding")) == ("gzip", None)
    assert [len(gzip.decompress(first.content).splitlines()), len(second.content.splitlines())] == [10, 3]


@pytest.mark.parametrize(
    ("given", "size", "packed"),
    [
        (None, 20_480, False),
        (None, 20_481, True),
        (True, 30, True),
        (False, 30_000, False),
        (100, 100, False),
        ("100", 101, True),
        (100.5, 101, True),
    ],
)
def test_when_a_body_is_compressed(dataway: Side, given: Any, size: int, packed: bool) -> None:
    """Above 20 KiB without the setting; true is always, false is never."""
    server = Server(OK)
    text = "x" * (size - len(f'm s="" {AT}'))
    act = lambda it: it.write_logging("m", None, {"s": text}, AT)  # noqa: E731
    dataway.do(act, server, **options(min_gzip_bytes=given))
    assert packed == ("content-encoding" in server.requests[0].headers)


def test_a_failure_in_the_middle_tells_what_was_accepted(dataway: Side) -> None:
    """The class of the error stays, its message and ``accepted`` say where to go on."""
    server = Server(OK, httpx.Response(400, json={"error_code": "datakit.invalidLinePoint", "message": "bad"}))
    with pytest.raises(BadRequestError) as caught:
        dataway.do(lambda it: it.write_logging_many(points(250)), server, **options())
    assert caught.value.accepted == 100
    assert str(caught.value).endswith(
        "Of 250 points, 100 were accepted, those from 100 to 199 were refused, and the rest was not sent: "
        "continue with points[100:]."
    )
    assert counts(server) == [100, 100]


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (httpx.ReadTimeout("slow"), CallTimeoutError),
        (httpx.ReadError("gone"), ConnectionFailedError),
        (httpx.Response(502), ServerError),
    ],
)
def test_an_uncertain_failure_does_not_claim_a_refusal(dataway: Side, failure: Any, kind: type[Exception]) -> None:
    """After a timeout nobody knows whether the group was taken in."""
    answers = iter([OK, failure])

    def server(_request: httpx.Request) -> httpx.Response:
        answer = next(answers)
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code)

    with pytest.raises(kind, match="100 were accepted, those from 100 to 149 may or may not have been") as caught:
        dataway.do(lambda it: it.write_logging_many(points(150)), server, **options())
    assert getattr(caught.value, "accepted", None) == 100


def test_a_refused_single_request_speaks_of_itself_only(dataway: Side) -> None:
    """No arithmetic about points where there is one group."""
    server = Server(httpx.Response(401, json={"errorCode": "dataway.invalidToken", "message": "no", "code": 401}))
    with pytest.raises(AuthenticationError) as caught:
        dataway.do(lambda it: it.write_metric(**POINT), server, **options())
    assert (caught.value.accepted, "points" in str(caught.value)) == (0, False)
    assert "tkn_test" not in str(caught.value)


def test_statuses_instead_of_errors(dataway: Side) -> None:
    """``raise_for_status=False`` returns what the server said, stops there, and still counts."""
    server = Server(OK, httpx.Response(403, json={"errorCode": "beyondDataUsage"}))
    quiet = options(raise_for_status=False)
    answer = dataway.do(lambda it: it.write_metric_many(points(250)), server, **quiet)
    assert (answer, answer.accepted, answer.total) == ((403, {"errorCode": "beyondDataUsage"}), 100, 250)
    assert len(server.requests) == 2


def test_a_redirect_is_no_refusal(dataway: Side) -> None:
    """It raises in either case: nothing was answered, and the token is not sent elsewhere."""
    server = Server(httpx.Response(302, headers={"Location": "https://elsewhere.test/"}))
    with pytest.raises(RedirectError):
        dataway.do(lambda it: it.write_metric(**POINT), server, **options(raise_for_status=False))
    assert len(server.requests) == 1


@pytest.mark.parametrize("quiet", [{}, {"raise_for_status": False}])
def test_a_login_page_has_taken_in_nothing(dataway: Side, quiet: dict[str, Any]) -> None:
    """It comes with a 200, and from something in front of the server."""
    server = Server(httpx.Response(200, html="<!doctype html><title>Sign in</title>"))
    with pytest.raises(UnreadableReplyError, match="an HTML page titled 'Sign in'"):
        dataway.do(lambda it: it.write_metric(**POINT), server, **options(**quiet))


def test_a_dead_server_raises_all_the_same(dataway: Side) -> None:
    """There is no status to return."""
    quiet = options(raise_for_status=False, endpoint=f"http://127.0.0.1:{dead_port()}")
    with pytest.raises(ConnectionFailedError):
        dataway.do(lambda it: it.write_metric(**POINT), **quiet)


@pytest.mark.parametrize(("category", "requests"), [("metric", 2), ("logging", 1), ("keyevent", 1)])
def test_only_metrics_are_sent_again(dataway: Side, category: str, requests: int) -> None:
    """A metric sent twice is the same point; a log sent twice would be two."""
    server = Server(httpx.Response(503, headers={"Retry-After": "0"}), OK)
    act = lambda it: it.write_by_category_many(category, POINT)  # noqa: E731
    try:
        assert dataway.do(act, server, **options(retries=1))[0] == 200
    except ServerError:
        assert category != "metric"
    assert len(server.requests) == requests
    assert {request.content for request in server.requests} == {LINE.encode()}


def test_get_and_post_json(dataway: Side) -> None:
    """Raw access: parsed JSON comes back, other bodies as bytes; text is posted as it is."""
    server = Server(httpx.Response(200, content=b"1577808000"), httpx.Response(200, content=b"pong"), {"a": 1})
    assert dataway.do(lambda it: it.get("/v1/ntp/", {"a": None, "b": 1}), server, **options()) == (200, 1577808000)
    assert dataway.do(lambda it: it.get("/v1/ping"), server, **options()) == (200, b"pong")
    body = [{"measurement": "名", "fields": {"f": 1}}]
    assert dataway.do(lambda it: it.post_json("/v1/write/metric", body), server, **options()) == (200, {"a": 1})
    assert dataway.do(lambda it: it.post_json("/v1/x", '{"a": 1}', {"q": "z"}), server, **options())[0] == 200
    assert [str(request.url.query, "ascii") for request in server.requests] == [
        "b=1&token=tkn_test",
        "token=tkn_test",
        "token=tkn_test",
        "q=z&token=tkn_test",
    ]
    assert server.requests[2].content.decode() == '[{"measurement":"名","fields":{"f":1}}]'
    assert (server.requests[3].content, server.requests[3].headers["content-type"]) == (
        b'{"a": 1}',
        "application/json",
    )


@pytest.mark.parametrize(
    ("act", "message"),
    [
        (lambda it: it.write_by_category("a/b", "m", fields={"f": 1}), "category must be the name of one"),
        (lambda it: it.write_by_category(None, "m", fields={"f": 1}), "category must be the name of one"),
        (lambda it: it.get(""), "path must be the path of an API"),
        (lambda it: it.post_json("/v1/x", {"a": {1}}), "the body cannot be written as JSON"),
        (lambda it: it.post_json("/v1/x", float("nan")), "the body cannot be written as JSON"),
        (lambda it: it.query(" "), "dql must be the text of a query"),
        (lambda it: it.get("/v1/ntp", headers="X-A: 1"), "headers must be a dict of texts by name, not str"),
        (lambda it: it.get("/v1/ntp", headers={"X-A": "1\n2"}), "the header X-A has characters"),
        (lambda it: it.write_metric("m", {}, {"f": 1}, headers={"X-A": 1}), "headers must be a dict of texts by name"),
        (lambda it: it.write_metric("m", {}, {"f": 1}, headers={"Content-Length": "0"}), "is told by the body"),
        (lambda it: it.query("M::m", all_series=True, slimit=3), "all_series pages by slimit and soffset itself"),
    ],
)
def test_wrong_arguments(dataway: Side, act: Callable[[Any], Any], message: str) -> None:
    """Named before anything is sent."""
    server = Server(OK)
    with pytest.raises(MisuseError, match=message):
        dataway.do(act, server, **options())
    assert server.requests == []


def test_an_address_with_its_token() -> None:
    """As the console shows it; the token in it wins."""
    dataway = DataWay(url="https://openway.test:9528?token=tkn_url", token="tkn_other")
    assert (dataway.endpoint, dataway._token()) == ("https://openway.test:9528", "tkn_url")
    assert "tkn_url" not in f"{dataway!r} {dataway.settings!r}"
    elsewhere = DataWay(endpoint="https://other.test", url="https://openway.test?token=tkn_url", token="tkn_other")
    assert (elsewhere.endpoint, elsewhere._token()) == ("https://other.test", "tkn_other")


def test_a_node_is_its_openway() -> None:
    """By any of its names."""
    assert DataWay(node="CN6", token="tkn").endpoint == "https://cn6-openway.guance.one"


@pytest.mark.parametrize(
    ("given", "kind", "message"),
    [
        ({}, MissingSettingError, "dataway needs endpoint: .*Instead, node=… .* or url=… "),
        ({"node": "us2"}, InvalidSettingError, "dataway: node must be a node of Guance, perhaps .*, not 'us2'"),
        ({"url": "https://h?tok=1"}, InvalidSettingError, r"url must be an address like .*\?token=tkn_…"),
        ({"endpoint": "https://h", "ak": "a"}, InvalidSettingError, "dataway has no sk"),
        ({"endpoint": "https://h", "sk": "a"}, InvalidSettingError, "dataway has no ak"),
        ({"endpoint": "https://h", "write_size": -1}, InvalidSettingError, "write_size must be a whole number"),
        ({"endpoint": "https://h", "min_gzip_bytes": "some"}, InvalidSettingError, "must be a number of bytes"),
    ],
)
def test_wrong_settings(given: dict[str, Any], kind: type[Exception], message: str) -> None:
    """Named when the connector is made."""
    with pytest.raises(kind, match=message):
        DataWay(**given)


def test_settings_of_dataflux_func() -> None:
    """10 s, 100 points; 0 stands for the usual size."""
    dataway = DataWay(endpoint="https://h", write_size=0)
    assert (dataway.settings.timeout, dataway.settings.values["write_size"]) == (10.0, 100)


def test_a_written_answer_can_be_copied() -> None:
    """With what it knows of the points."""
    server = Server(OK)
    with DataWay(transport=httpx.MockTransport(server), **options()) as dataway:
        twin = pickle.loads(pickle.dumps(dataway.write_metric_many(points(2))))
    assert (type(twin), twin, twin.accepted, twin.total) == (Written, (200, b""), 2, 2)


def test_points_without_a_connection() -> None:
    """The class methods of DataFlux Func are there too."""
    assert DataWay.prepare_line_protocol(POINT) == AsyncDataWay.prepare_line_protocol([POINT]) == LINE
    assert DataWay.convert_to_ns(1_577_808_000) == AT
    assert DataWay.convert_to_ns() > AT


def test_a_token_in_a_path_is_not_shown(dataway: Side) -> None:
    """DataWay checks tokens by a path that ends in one."""
    with pytest.raises(ConnectionFailedError) as caught:
        dataway.do(
            lambda it: it.get("/v1/check/token/tkn_secret"), **options(endpoint=f"http://127.0.0.1:{dead_port()}")
        )
    assert ("/v1/check/token/***" in str(caught.value), "tkn_secret" in str(caught.value)) == (True, False)


@pytest.mark.parametrize("make", ["DataWay(endpoint='http://h', token='t')", "Guance(node='cn3', api_key_id='k')"])
def test_making_a_connector_loads_no_http_client(make: str, tmp_path: Path) -> None:
    """The client, TLS and the models come with the first call."""
    code = f"import sys, dffkit\nfrom dffkit import DataWay, Guance\n{make}\n"
    code += "print({m.partition('.')[0] for m in sys.modules} & {'httpx', 'attrs', 'ssl', 'dffkit_api', 'anyio'})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert done.stdout == "set()\n"


def test_the_mock_accepts_what_is_written(dataway: Side, dffkit_mock: MockServer) -> None:
    """Token and DWAY signature, plain and compressed, through the gateway."""
    given = {"endpoint": dffkit_mock.url, "token": "tkn_mock", "ak": "mock-ak", "sk": "mock-sk", "retries": 0}
    for packed in (True, False):
        answer = dataway.do(lambda it: it.write_metric_many(points(150)), min_gzip_bytes=packed, **given)
        assert (answer.status_code, answer.accepted) == (200, 150)
    assert {entry.identity for entry in dffkit_mock.journal.entries()} == {"mock-ak"}
    body = [{"measurement": "m", "tags": {"a": "b"}, "fields": {"f": 1}, "time": AT}]
    assert dataway.do(lambda it: it.post_json("/v1/write/metric", body), **given)[0] == 200


def test_the_mock_refuses_wrong_credentials(dataway: Side, dffkit_mock: MockServer) -> None:
    """A wrong token and a wrong key, each an authentication error that does not show them."""
    for wrong in ({"token": "tkn_wrong"}, {"token": "tkn_mock", "ak": "mock-ak", "sk": "wrong-sk"}):
        with pytest.raises(AuthenticationError) as caught:
            dataway.do(lambda it: it.write_metric(**POINT), endpoint=dffkit_mock.url, **wrong)
        assert "wrong" not in str(caught.value)


def test_the_address_of_the_mock_is_enough(dataway: Side, dffkit_mock_url: str) -> None:
    """No other setting is needed; real ones stay at home."""
    assert dataway.do(lambda it: it.write_metric(**POINT), token="tkn_real", sk="real", ak="real")[0] == 200
