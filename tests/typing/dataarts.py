"""DataArts as users write it; checked by mypy and pyright, never run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import assert_type

from dffkit import DFF, AsyncDataArts, DataArts
from dffkit.connectors.dataarts import InstancePage, InstanceRow
from dffkit.types.dataarts import InstanceAnswer, NodeInstance, RunningData, RunningParam
from dffkit_api import Unset

START = datetime(2024, 1, 14, 16, tzinfo=UTC)


def synchronous() -> None:
    """With times as points in time or as milliseconds."""
    assert_type(DFF.CONN("dataarts"), DataArts)
    with DataArts(region="cn-north-4", project_id="p", instance="i", workspace="w", ak="a", sk="s") as da:
        page = da.instances(937987, job_name="job", start_time=START, end_time=1705311669796)
        assert_type(page, InstancePage)
        assert_type(page.total, int | None)
        assert_type(page.answer, InstanceAnswer)
        for row in page.rows:
            assert_type(row, InstanceRow)
            assert_type(row.data, RunningData | None)
            assert_type(row.param, RunningParam | None)
            assert_type(row.fail_count, int | Unset)
            as_generated: NodeInstance = row
            assert_type(as_generated.running_data, str | Unset)
        assert_type(da.iter_instances("1", job_name="job", start_time=0, end_time=START), Iterator[InstanceRow])
        plain = da.api.instances.show_instance_infos("1", job_name="j", start_time=0, end_time=1, offset=0, limit=10)
        assert_type(plain, InstanceAnswer)


async def asynchronous() -> None:
    """The same names, awaited."""
    async with AsyncDataArts(token="t", endpoint="http://127.0.0.1:8600", project_id="p", instance="i") as da:
        assert_type(await da.instances(1, job_name="j", start_time=START, end_time=START), InstancePage)
        assert_type(da.iter_instances(1, job_name="j", start_time=0, end_time=START), AsyncIterator[InstanceRow])


def wrong(da: DataArts) -> None:
    """What a checker refuses."""
    DataArts(worksapce="w")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    da.instances(1, job_name="j", start_time="now", end_time=0)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
