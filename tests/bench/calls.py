"""One signed, typed call on loopback, beside httpx alone and beside the official SDK."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import httpx
from dffkit import FunctionGraph
from dffkit.auth import AccessKey, HuaweiAuth
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.http.http_config import HttpConfig
from huaweicloudsdkfunctiongraph.v2 import FunctionGraphClient, ListFunctionsRequest, ShowFunctionConfigRequest

from .answers import answer
from .raw_server import RawServer
from .row import Row, Target, alternate
from .timing import seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Call = Callable[[], object]

TURNS = 41
CALLS = 50
LISTS = 5
ROWS = 100
AK, SK = "AKEXAMPLE0000000001", "SKexample0123456789abcdefghijklmnop"
REGION, PROJECT = "cn-north-4", "0503dda878000fed2f78c00909158a4d"
URN = f"urn:fss:{REGION}:{PROJECT}:function:default:hello:latest"
FUNCTIONS = f"/v2/{PROJECT}/fgs/functions"
CONFIG = f"{FUNCTIONS}/{URN.replace(':', '%3A')}/config"

HTTPX, OFFICIAL = "httpx.Client, same auth, .json()", "huaweicloudsdkfunctiongraph"
LIKE_HTTPX = Target("at most", 1.35)
LIKE_SDK = Target("at most", 0.556)  # at least 1.8 times as fast


def run() -> Iterator[Row]:
    """A call that shows a function, and one that lists a hundred."""
    shown = answer("functiongraph", "show_function_config")
    listed = answer("functiongraph", "list_functions")
    listed = {**listed, "functions": (listed["functions"] * ROWS)[:ROWS]}
    with (
        RawServer({FUNCTIONS: listed}, shown) as server,
        FunctionGraph(endpoint=server.url, region=REGION, project_id=PROJECT, ak=AK, sk=SK) as ours,
        httpx.Client(auth=HuaweiAuth(AccessKey(ak=AK, sk=SK)), timeout=60) as plain,
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore")  # the SDK warns of dates that it cannot read in its own documented answers
        functions, sdk = ours.api.functions, _sdk(server.url)
        yield from _show(
            lambda: functions.show_function_config(URN),
            lambda: plain.get(server.url + CONFIG).json(),
            lambda: sdk.show_function_config(ShowFunctionConfigRequest(function_urn=URN)),
        )
        yield from _list(
            functions.list_functions,
            lambda: plain.get(server.url + FUNCTIONS).json(),
            lambda: sdk.list_functions(ListFunctionsRequest()),
        )


def _show(ours: Call, plain: Call, official: Call) -> Iterator[Row]:
    for name, call, peer, target in (
        ("call.show", plain, HTTPX, LIKE_HTTPX),
        ("call.show (sdk)", official, OFFICIAL, LIKE_SDK),
    ):
        pair = alternate(seconds(ours, CALLS), seconds(call, CALLS), TURNS)
        yield Row(name, "µs", pair.ours * 1e6, peer, pair.theirs * 1e6, pair.ratio, target)


def _list(ours: Call, plain: Call, official: Call) -> Iterator[Row]:
    for name, call, peer in (("call.list", plain, HTTPX), ("call.list (sdk)", official, OFFICIAL)):
        pair = alternate(seconds(ours, LISTS), seconds(call, LISTS), TURNS)
        yield Row(f"{name}, {ROWS} rows", "µs/row", pair.ours * 1e6 / ROWS, peer, pair.theirs * 1e6 / ROWS, pair.ratio)


def _sdk(url: str) -> Any:
    return (
        FunctionGraphClient.new_builder()
        .with_http_config(HttpConfig.get_default_config())
        .with_credentials(BasicCredentials(AK, SK, PROJECT))
        .with_endpoint(url)
        .build()
    )
