"""Bytes of an answer into typed objects, beside the official SDK's own way from the same bytes to its objects."""

from __future__ import annotations

import gc
import json
import sys
import tracemalloc
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import httpx
import requests
from dffkit_api import _json
from dffkit_api.functiongraph.api.functions import list_functions, show_function_config
from dffkit_api.functiongraph.models import FunctionList
from huaweicloudsdkfunctiongraph.v2 import FunctionGraphClient

from .answers import answer
from .row import Row, Target, alternate
from .timing import seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TURNS = 41
ROWS = 1000
OFFICIAL = "huaweicloudsdkfunctiongraph"
LIKE_SDK = Target("at most", 0.125)  # at least 8 times as fast
# What a record of the documented list leaves out of the fields that the vendor's own SDK knows.
REST: dict[str, Any] = {
    "resource_id": "4a5b8f0e-6a3c-4e8e-9f4d-8f1c2b7d9e10", "gpu_memory": 0, "code_url": "",
    "user_data": '{"bucket": "incoming", "retries": "3"}', "encrypted_user_data": "", "xrole": "fgs-agency",
    "app_xrole": "", "description": "Fetches a file from a bucket.", "func_vpc_id": "", "extend_config": "",
    "initializer_handler": "", "initializer_timeout": 0, "pre_stop_handler": "", "pre_stop_timeout": 0,
    "long_time": False, "log_group_id": "9a7a8a8c-1f0e-4b6b-8c5f-6d3f1f6f2a11",
    "log_stream_id": "5d1c7f7e-2b1a-4a4e-9d0c-0c6f4e8b3a22", "type": "v2", "is_bridge_function": False,
    "bind_bridge_funcUrns": [],
}  # fmt: skip


def run() -> Iterator[Row]:
    """A list of a thousand functions, with every field and as documented; one function; memory of an object.

    Both ways to install: with msgspec, as the extra ``fast`` brings it, and without. What other subjects have left in
    memory is kept from the garbage collector, which would look through it again and again, on either side.
    """
    gc.collect()
    gc.freeze()
    try:
        yield from _rows()
    finally:
        gc.unfreeze()


def _rows() -> Iterator[Row]:
    listed = answer("functiongraph", "list_functions")
    record = listed["functions"][0]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the SDK warns of dates that it cannot read in its own documented answers
        for name, row in (("decode", {**REST, **record}), ("decode, documented fields", record)):
            body = {**listed, "functions": [row] * ROWS}
            yield _row(f"{name}, {ROWS} rows", body, list_functions, "ListFunctionsResponse", ROWS, 1)
            with core_install():
                yield _row(f"{name}, core install", body, list_functions, "ListFunctionsResponse", ROWS, 1)
        shown = answer("functiongraph", "show_function_config")
        yield _row("decode, one record", shown, show_function_config, "ShowFunctionConfigResponse", 1, 200)
    yield Row("memory.decode", "KB/row", _kilobytes({**listed, "functions": [{**REST, **record}] * ROWS}))


@contextmanager
def core_install() -> Iterator[None]:
    """As where the extra ``fast`` is not installed: JSON is read by the standard library."""
    _json._decode.cache_clear()
    with patch.dict(sys.modules, {"msgspec": None}):
        yield
    _json._decode.cache_clear()


def _row(name: str, body: Any, endpoint: Any, kind: str, rows: int, times: int) -> Row:
    content = json.dumps(body, ensure_ascii=False).encode()
    target = LIKE_SDK if rows == ROWS else None
    pair = alternate(seconds(_ours(endpoint, content), times), seconds(_official(kind, content), times), TURNS)
    return Row(name, "µs/row", pair.ours * 1e6 / rows, OFFICIAL, pair.theirs * 1e6 / rows, pair.ratio, target)


def _ours(endpoint: Any, content: bytes) -> Callable[[], object]:
    headers = {"content-type": "application/json"}
    return lambda: endpoint._parse_success(httpx.Response(200, headers=headers, content=content))


def _official(kind: str, content: bytes) -> Callable[[], object]:
    sdk = FunctionGraphClient()

    def decode() -> object:
        response = requests.Response()
        response.status_code = 200
        response.headers["Content-Type"] = "application/json"
        response.encoding = "utf-8"
        response._content = content
        return sdk.sync_response_handler(response, kind, None, None)

    return decode


def _kilobytes(body: Any) -> float:
    """What the objects of a list hold beside the texts that came."""
    record = json.dumps(body)
    tracemalloc.start()
    parsed = json.loads(record)
    before = tracemalloc.get_traced_memory()[0]
    kept = FunctionList.from_dict(parsed)
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    return grown / len(kept.functions) / 1000
