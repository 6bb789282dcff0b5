"""Func as users write it; checked by mypy and pyright, never run."""

from __future__ import annotations

from pathlib import Path
from typing import Any, assert_type

import httpx
from dffkit import DFF, AsyncFunc, Func
from dffkit.connectors.func import (
    ApiAuthenticationError,
    ApiClosedError,
    FuncOptions,
    FunctionFailedError,
    FunctionThrottledError,
    FunctionTimeoutError,
    NoWorkerError,
)
from dffkit.types.func import AcceptedReply, AsyncCall, PublishedFunction


def synchronous(path: Path) -> None:
    """Every method, with what it takes and gives."""
    assert_type(DFF.CONN("func"), Func)
    options: FuncOptions = {"endpoint": "http://localhost:8088", "ak_id": "ak-1", "ak_secret": "s", "legacy": True}
    with Func("prod", **options) as func:
        assert_type(func.call("auln-xxxxx", message="Hello"), Any)
        func.call("sapi-1", form="simplified", method="GET", kwargs={"form": "x"}, n=1)
        func.call("sapi-1", files=[path, "b.csv", ("c.csv", b"1")], headers={"X-My-Token": "t"}, timeout=200)
        func.call("sapi-1", body="hello, world!", auth=("user", "password"), legacy=False)
        func.call("sapi-1", body=[b"1", b"2"])
        func.call("sapi-1", return_type="jsonDumps", x=1)
        with func.stream("sapi-1", name="report.xlsx") as answer:
            assert_type(answer, httpx.Response)
        assert_type(func.call_async("aapi-1", message="Hello"), str)
        func.run_cron_job("cron-1")
        found = func.functions(tags=["a", "b"], script_set_id="demo", search="x")
        assert_type(found, list[PublishedFunction])
        assert_type(found[0].id, str)
        assert_type(func.api.async_apis.call_async_api("aapi-1", body=AsyncCall()), AcceptedReply)


def failing(func: Func) -> None:
    """The errors that know more."""
    try:
        func.call("sapi-1")
    except FunctionTimeoutError as error:
        assert_type(error.exception, str | None)
    except FunctionFailedError as error:
        assert_type(error.traceback, str | None)
    except FunctionThrottledError as error:
        assert_type(error.wait_seconds, float | None)
    except (ApiAuthenticationError, ApiClosedError, NoWorkerError) as error:
        assert_type(error.request_id, str | None)


async def asynchronous() -> None:
    """The same names, awaited."""
    async with AsyncFunc(endpoint="http://h", sign=True) as func:
        assert_type(await func.call("sapi-1", x=1), Any)
        assert_type(await func.call_async("aapi-1"), str)
        async with func.stream("sapi-1") as answer:
            assert_type(answer, httpx.Response)
        assert_type(await func.functions(), list[PublishedFunction])
        await func.run_cron_job("cron-1")


def wrong(func: Func) -> None:
    """What a checker refuses."""
    Func(ak="a")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    func.call("sapi-1", form="s")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    func.call("sapi-1", body=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
