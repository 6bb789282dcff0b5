"""What goes wrong between the facade and the wire is found: in the sender, in what signs, in what is bound."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import httpx
import pytest
from dffkit.auth import dataway, dff_ak, huawei, iam_token, smartchart
from dffkit.connectors._bound import BoundSettings
from dffkit.sender import AsyncSender, Sender
from dffkit.sender._request import Base
from dffkit_fuzz.cases.counts import Count
from dffkit_fuzz.outward.comparison import NO_PATH, Comparison
from dffkit_fuzz.sent.oracle import expected
from dffkit_fuzz.sent.proof import Sending
from dffkit_fuzz.tally import Tally

from .outbound import Outbound, let_in
from .stems import SUBJECTS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from dffkit_fuzz.cases.made import Case
    from dffkit_fuzz.clients.bridge import Call
    from dffkit_fuzz.sent.wire import Wire

COUNT = Count(3, 8)


@pytest.fixture(scope="module")
def outbound() -> Outbound:
    """The connectors, and the mock that they are connected to."""
    return Outbound()


@dataclass(frozen=True)
class Fault:
    """A name of a module or class that is replaced, by what ``made`` makes of it; ``found`` is in the report then."""

    stem: str
    operation: str
    place: Any
    name: str
    made: Callable[[Any], Any]
    found: str


def _request(change: Callable[[httpx.Request], None]) -> Callable[[Any], Any]:
    def made(right: Any) -> Any:
        def request(*arguments: Any) -> httpx.Request:
            built: httpx.Request = right(*arguments)
            change(built)
            return built

        return request

    return made


def _add(name: str, value: str) -> Callable[[httpx.Request], None]:
    def change(request: httpx.Request) -> None:
        request.headers = httpx.Headers([*request.headers.raw, (name.encode(), value.encode())])

    return change


def _lengthen(request: httpx.Request) -> None:
    request.headers["Content-Length"] = "7000"


def _without_first_pair(right: Any) -> Any:
    return lambda base, path, params=None: right(base, path, httpx.QueryParams(params).multi_items()[1:])


def _with_plus(right: Any) -> Any:
    """The query of a form, in which ``+`` is not encoded."""
    return lambda base, path, params=None: httpx.URL(str(right(base, path, params)).replace("%2B", "+"))


def _twice(right: Any) -> Any:
    def answer(sender: Sender, operation: Any, kwargs: dict[str, Any]) -> httpx.Response:
        right(sender, operation, kwargs)
        return right(sender, operation, kwargs)  # type: ignore[no-any-return]

    return answer


def _async_extra(right: Any) -> Any:
    async def signed(sender: AsyncSender, client: Any, request: httpx.Request, auth: Any) -> httpx.Response:
        request.headers["X-Extra"] = "1"
        return await right(sender, client, request, auth)  # type: ignore[no-any-return]

    return signed


def _other_stream(right: Any) -> Any:
    return lambda sender, operation, kwargs: right(sender, operation, {**kwargs, "url": f"{kwargs['url']}/other"})


def _async_unsigned(right: Any) -> Any:
    async def flow(auth: Any, request: httpx.Request) -> AsyncIterator[httpx.Request]:
        yield request

    return flow


def _failing(right: Any) -> Any:
    def parsed(*arguments: Any) -> Any:
        right(*arguments)
        raise LookupError("nothing is found in the answer")

    return parsed


def _too_few(right: Any) -> Any:
    def to_sign(headers: Any, added: Any) -> dict[str, str]:
        return {name: value for name, value in right(headers, added).items() if name != "x-project-id"}

    return to_sign


FAULTS = {
    "signs the decoded path": Fault(
        *("functiongraph", "show_function_config", huawei, "canonical_uri"),
        lambda right: lambda path: unquote(path).rstrip("/") + "/",
        "connector: is refused by verify, 401",
    ),
    "signs the query as sent": Fault(
        *("functiongraph", "list_workflow", huawei, "canonical_query_string"),
        lambda right: lambda query: query,
        "is refused by verify, 401",
    ),
    "does not sign a header": Fault(
        *("functiongraph", "list_functions", huawei, "headers_to_sign"),
        _too_few,
        "the signature does not cover the header x-project-id",
    ),
    "signs no body": Fault(
        *("functiongraph", "create_function", huawei, "hashed_request_payload"),
        lambda right: lambda request, headers: huawei.EMPTY_HASH,
        "is refused by verify, 401",
    ),
    "signs no body, DWAY": Fault(
        *("dataway", "query_raw", dataway, "content_md5"),
        lambda right: lambda content: right(b""),
        "async_connector: is refused by verify",
    ),
    "signs another path, DFF": Fault(
        *("func", "run_cron_job", dff_ak, "string_to_sign"),
        lambda right: lambda method, target, *more: right(method, unquote(target), *more),
        "connector, async_connector: is refused by verify",
    ),
    "signs no type, SmartChart": Fault(
        *("dataset", "query_dataset", smartchart, "string_to_hash"),
        lambda right: lambda secret, stamp, visitor, kind: right(secret, stamp, visitor, ""),
        "connector, async_connector: is refused by verify, 200",
    ),
    "puts no token on": Fault(
        *("iam", "keystone_list_projects", iam_token.IamTokenAuth, "async_auth_flow"),
        _async_unsigned,
        "async_connector: the proof of the caller lacks the header x-auth-token",
    ),
    "drops a query pair": Fault(*("functiongraph", "list_functions", Base, "url"), _without_first_pair, "missing"),
    "sends + for +": Fault(*("functiongraph", "list_workflow", Base, "url"), _with_plus, "expected 'a+b c"),
    "adds a header": Fault(
        *("functiongraph", "list_functions", Base, "request"),
        _request(_add("X-Extra", "1")),
        "headers['x-extra']: not expected",
    ),
    "adds a header, awaited": Fault(
        *("functiongraph", "list_functions", AsyncSender, "_signed"),
        _async_extra,
        "    async_connector: headers['x-extra']: not expected",
    ),
    "says the host twice": Fault(
        *("functiongraph", "list_functions", Base, "request"),
        _request(_add("Host", "other.test")),
        "2 times the header host",
    ),
    "says another length": Fault(
        *("functiongraph", "create_function", Base, "request"),
        _request(_lengthen),
        "the header content-length is '7000'",
    ),
    "streams from another path": Fault(
        *("functiongraph", "export_function", Sender, "stream"), _other_stream, "    connector_stream: path"
    ),
    "sends twice": Fault(
        *("functiongraph", "list_functions", Sender, "_answer"), _twice, "connector: 2 requests go out"
    ),
    "binds another project": Fault(
        *("functiongraph", "list_functions", BoundSettings, "required"),
        lambda right: lambda bound, name, given: given or "other",
        "path[2]: expected 'mock-project', is 'other'",
    ),
    "fails on a good answer": Fault(
        *("functiongraph", "list_functions", Sender, "_parsed"),
        _failing,
        "is accepted, and the call raises LookupError",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
async def test_a_fault_on_the_way_is_found(outbound: Outbound, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """One wrong function between the facade and the wire is seen in what arrives, or by the mock's own check."""
    fault = FAULTS[name]
    subject = SUBJECTS[fault.stem]
    comparison = Comparison(subject, outbound.channels(subject), adapted=let_in)
    assert await comparison.wrong_requests(fault.operation, COUNT) == []
    monkeypatch.setattr(fault.place, fault.name, fault.made(getattr(fault.place, fault.name)))
    assert fault.found in "\n".join(await comparison.wrong_requests(fault.operation, COUNT))


async def test_what_the_oracle_loses_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """A query parameter that neither the client nor the oracle sends is no agreement."""
    wires: list[Wire] = []

    def losing(case: Case, root: str) -> Wire:
        wires.append(replace(expected(case, root), query={}))
        return wires[-1]

    async def agreeing(package: str, call: Call) -> Sending | None:
        return Sending(wires[-1])

    monkeypatch.setattr("dffkit_fuzz.outward.comparison.expected", losing)
    found = await Comparison(SUBJECTS["functiongraph"], (agreeing,)).wrong_requests("list_functions", COUNT)
    assert "agreeing: the oracle itself loses the query parameter" in "\n".join(found)


async def test_what_has_no_path_is_refused_and_counted(outbound: Outbound) -> None:
    """A path value that an address would swallow goes out through no connector, and that is an outcome of its own."""
    tally, subject = Tally(), SUBJECTS["functiongraph"]

    def swallowed(cases: Iterator[Case]) -> Iterator[Case]:
        for case in cases:
            case.path_parameters["project_id"] = ".."
            yield case

    comparison = Comparison(subject, outbound.channels(subject), tally, swallowed)
    assert await comparison.wrong_requests("list_functions", COUNT) == []
    (row,) = tally.rows()
    assert {NO_PATH} == row.outcomes.keys()
