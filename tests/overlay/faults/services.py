"""A call of each service that may be sent twice, and one that may not, and what of a request is signed anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs

import dffkit
from dffkit.types.functiongraph import CreateFunctionRequestBody, FuncCode
from dffkit.types.guance import CreateAccessKey
from dffkit_mock.exchange import Exchange

CODE = CreateFunctionRequestBody(
    func_name="shop",
    package="default",
    runtime="Python3.9",
    handler="index.handler",
    timeout=30,
    memory_size=256,
    code_type="inline",
    code_filename="index.zip",
    func_code=FuncCode(file="UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=="),
)


@dataclass(frozen=True)
class Call:
    """What is done with a connector, and the operation that it is."""

    act: Callable[[Any], Any]
    operation: str


def _nothing(_: Any) -> Any:
    return ()


NONE = Call(_nothing, "")


@dataclass(frozen=True)
class Calls:
    """The two kinds of calls of a service; ``proof`` is what of a request comes of its date or nonce."""

    name: str
    pair: tuple[type[Any], type[Any]]
    read: Call
    write: Call = NONE
    proof: Callable[[Exchange], Any] = _nothing

    def __str__(self) -> str:
        return self.name


def _authorization(exchange: Exchange) -> Any:
    return exchange.headers.get("x-sdk-date"), exchange.headers.get("authorization")


def _nonce(exchange: Exchange) -> Any:
    return exchange.headers.get("x-dff-ak-nonce"), exchange.headers.get("x-dff-ak-sign")


def _dway(exchange: Exchange) -> Any:
    return exchange.headers.get("date"), exchange.headers.get("authorization")


def _stamp(exchange: Exchange) -> Any:
    pairs = parse_qs(exchange.query)
    return pairs["stamp"][0], pairs["token"][0]


FUNCTIONGRAPH = Calls(
    "functiongraph",
    (dffkit.FunctionGraph, dffkit.AsyncFunctionGraph),
    Call(lambda fg: fg.api.functions.list_functions(), "functiongraph.list_functions"),
    Call(lambda fg: fg.api.functions.create_function(body=CODE), "create_function"),
    _authorization,
)
GUANCE = Calls(
    "guance",
    (dffkit.Guance, dffkit.AsyncGuance),
    Call(lambda guance: guance.api.workspaces.get_current_workspace(), "get_current_workspace"),
    Call(
        lambda guance: guance.api.access_keys.create_access_key(body=CreateAccessKey(name="shop")), "create_access_key"
    ),
)
DATAWAY = Calls(
    "dataway",
    (dffkit.DataWay, dffkit.AsyncDataWay),
    Call(lambda dataway: dataway.api.server.get_time(), "get_time"),
    Call(lambda dataway: dataway.write_logging("app", {"host": "a"}, {"message": "hi"}), "write_by_category"),
    _dway,
)
IAM = Calls(
    "iam",
    (dffkit.Iam, dffkit.AsyncIam),
    Call(lambda iam: iam.api.projects.keystone_list_projects(), "keystone_list_projects"),
)
DATAARTS = Calls(
    "dataarts",
    (dffkit.DataArts, dffkit.AsyncDataArts),
    Call(
        lambda dataarts: dataarts.api.instances.show_instance_infos(
            "937987", job_name="etl", start_time=1705248000000, end_time=1705311669796, offset=0, limit=10
        ),
        "show_instance_infos",
    ),
    proof=_authorization,
)
DATASET = Calls(
    "dataset",
    (dffkit.Dataset, dffkit.AsyncDataset),
    Call(lambda dataset: dataset.query("shop"), "query_dataset"),
    Call(lambda dataset: dataset.push("shop", [["A"], ["a1"]]), "post_dataset"),
    _stamp,
)
FUNC = Calls(
    "func",
    (dffkit.Func, dffkit.AsyncFunc),
    Call(lambda func: func.api.functions.list_functions(), "func.list_functions"),
    Call(lambda func: func.call("auln-shop", a=1), "call_sync_api"),
    _nonce,
)
SERVICES = (FUNCTIONGRAPH, GUANCE, DATAWAY, IAM, DATAARTS, DATASET, FUNC)
WRITING = [calls for calls in SERVICES if calls.write is not NONE]
SIGNING = [calls for calls in SERVICES if calls.proof not in {_nothing, _dway}]
