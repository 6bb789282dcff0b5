"""A script of DataFlux Func as users write it; checked by mypy and pyright, never run."""

from __future__ import annotations

from typing import Any, assert_type

from dffkit import DFF, DataWay, Guance
from dffkit.runtime.helpers.resp import Response


@DFF.API("Add", category="math", tags=["demo"], timeout=10, cache_result=30, fixed_cron_expr="*/5 * * * *")
def add(x: int, y: int = 2) -> int:
    """Decorated functions keep their types."""
    return x + y


@DFF.API()
def report(files: list[dict[str, Any]] | None = None) -> Response | None:
    """Helpers say what they give."""
    assert_type(add(1, y=2), int)
    assert_type(DFF.CONN("guance"), Guance)
    assert_type(DFF.CONN("dataway", timeout=3), DataWay)
    assert_type(DFF.ENV("city"), Any)
    DFF.STORE.set("key", {"n": 1}, scope="shared", expires=60)
    assert_type(DFF.STORE.mget(["key"]), dict[str, Any])
    assert_type(DFF.CACHE.get("key"), str | None)
    assert_type(DFF.CACHE.incr("n", step=2), int)
    assert_type(DFF.SQL("SELECT * FROM t WHERE id = ?", [1]), str)
    assert_type(DFF.FUNC("set__script.run", kwargs={"x": 1}), None)
    key = DFF.THREAD.submit(add, 1)
    result = DFF.THREAD.get_result(key)
    DFF.LOG("done", result and result.value)
    DFF.CRON_JOB.set_cron_expr("0 * * * *", expires=3600)
    if files:
        return DFF.RESP_FILE(files[0]["filePath"], download="report.xlsx")
    assert_type(DFF.REDIRECT("/elsewhere"), Response)
    return DFF.RESP({"path": DFF.RSRC("a.txt")}, status_code=201, content_type="json")


add("one")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
DFF.API(timeout="ten")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
