"""Similar logs are found together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from dffkit.errors import BadRequestError, NotFoundError

from ...clock import NOW

if TYPE_CHECKING:
    from dffkit import AsyncDataWay, AsyncGuance

PATH = "/api/v1/logmine/"


async def clusters(guance: AsyncGuance, **asked: Any) -> Any:
    """What a task finds."""
    task = (await guance.do_post(PATH + "send_task", body={"analysisField": "message", **asked}))["content"]
    return (await guance.do_get(PATH + "query_task", query=task))["content"]


@pytest.mark.parametrize(
    "asked",
    [
        {"conditions": "source IN ['nginx']", "timeRange": [round(NOW * 1000), round(NOW * 1000) + 60_000]},
        {"query": "L::nginx:(`__docid`, message){}"},
    ],
)
async def test_texts_that_differ_in_numbers_are_one_cluster(
    dataway: AsyncDataWay, guance: AsyncGuance, asked: dict[str, Any]
) -> None:
    """The largest first, with how many there are of each."""
    for number, text in enumerate(["took 3 ms", "took 17 ms", "connection refused", "took 5 ms"]):
        await dataway.write_logging("nginx", tags={"a": "b"}, fields={"message": text}, timestamp=NOW + number)
    await dataway.write_logging("other", tags={"a": "b"}, fields={"message": "took 9 ms"})
    found = await clusters(guance, **asked)
    assert (found["docCount"], found["taskStatus"]) == (4, "ok")
    assert [cluster["count"] for cluster in found["data"]] == [3, 1]
    assert len(found["data"][0]["docids"]) == 3
    assert found["data"][1]["message"] == "connection refused"


async def test_a_task_that_cannot_be_read_is_refused(guance: AsyncGuance) -> None:
    """At once, and not when its result is asked for; an unknown task is not found."""
    with pytest.raises(BadRequestError, match=r"body\.conditions: line 1"):
        await clusters(guance, conditions="source LIKE 'x'")
    with pytest.raises(NotFoundError):
        await guance.do_get(PATH + "query_task", query={"taskId": "unknown"})
