"""DataWay as users write it; only type-checked."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, assert_type

from dffkit import DFF, AsyncDataWay, DataWay
from dffkit.connectors.dataway import Answer, Fields, Tags, Timestamp, Written
from dffkit.line_protocol import Point, encode
from dffkit.types.dataway import RawQuery, RawQueryReply


def write(dataway: DataWay) -> None:
    """One point, many points, several kinds of timestamps."""
    status, result = dataway.write_by_category("metric", "m", {"host": "web-01"}, {"cpu": 10})
    assert_type(status, int)
    assert_type(result, Any)
    assert_type(dataway.write_metric("m", fields={"f": 1}, timestamp=1577808001.5), Written)
    assert_type(dataway.write_point("m", tags=None, fields={"f": 1}, timestamp=datetime.now(UTC)), Written)
    assert_type(dataway.write_logging_many([{"measurement": "m", "fields": {"message": "hi"}}]).accepted, int)
    point: Point = {"measurement": "m", "fields": {"f": 1}}
    assert_type(dataway.write_points([point, point]), Written)
    assert_type(dataway.post_line_protocol("/v1/write/metric", point, {"precision": "n"}), Written)
    assert_type(dataway.write_object("m", {"name": "web-01"}, {"f": 1}), Written)
    assert_type(dataway.write_custom_object_many([point]), Written)
    dataway.write_rum("m", field={"f": 1})  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    assert_type(encode(point), str)


def annotate(dataway: DataWay, tags: Tags, fields: Fields, at: Timestamp) -> Written:
    """The parts of a point have names of the connector's."""
    return dataway.write_metric("m", tags, fields, at)


def ask(dataway: DataWay) -> None:
    """Queries and raw calls."""
    assert_type(dataway.query("M::m", all_series=True, dict_output=True, limit=5, orderby=[{"time": "desc"}]), Answer)
    dataway.query("M::m", limits=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    assert_type(dataway.get("/v1/ntp/"), Answer)
    assert_type(dataway.post_json("/v1/write/metric", []), Answer)
    assert_type(dataway.api.query.query_raw(body=RawQuery(queries=[])), RawQueryReply)


async def write_async() -> None:
    """The same, awaited."""
    assert_type(DFF.CONN("dataway"), DataWay)
    async with DFF.CONN("dw", AsyncDataWay, node="cn3", token="tkn_x", write_size=10, min_gzip_bytes=False) as dataway:
        assert_type(await dataway.write_metric("m", fields={"f": 1}), Written)
        assert_type(await dataway.write_points([]), Written)
        assert_type(await dataway.write_keyevent("m", fields={"title": "t"}), Written)
        assert_type(await dataway.write_profiling_many([]), Written)
        assert_type(await dataway.query("M::m"), Answer)
    DataWay(node="cn3", precision="ms", dway="dff", write_bytes=1_000_000)
    DataWay(precision="min")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    AsyncDataWay(writesize=3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
