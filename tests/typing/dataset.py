"""Dataset as users write it; checked by mypy and pyright, never run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, assert_type

import pandas as pd
import polars as pl
from dffkit import DFF, AsyncDataset, Dataset
from dffkit.connectors.dataset import DatasetOptions, Page, Progress, Pushed, Table, UploadResult, UploadsMissingError
from dffkit.types.dataset import DatasetForm, DatasetPage, Failure, LoadReply


def show(sent: int, total: int | None) -> None:
    """A progress callback."""
    print(sent, total)


def synchronous(path: Path, frame: pl.DataFrame) -> None:
    """Every method, with what it takes and gives."""
    assert_type(DFF.CONN("dataset"), Dataset)
    options: DatasetOptions = {"endpoint": "http://localhost:8000", "visitor": "ann", "secret": "s", "verify": "ca.pem"}
    progress: Progress = show
    with Dataset("prod", **options) as dataset:
        assert_type(dataset.push("123", [["A", "B"], ["a1", 1]]), Pushed)
        dataset.push(123, [{"A": 1}, {"B": None}], update=True, chunk_rows=1000)
        dataset.push("123", (row for row in [("A",), (1,)]))
        dataset.push("123", frame)
        dataset.push("123", pd.DataFrame({"A": [1]}))
        dataset.push("123", raw={"any": "shape"})
        table = dataset.query("123", {"city": "Guiyang"})
        assert_type(table, Table)
        assert_type(table.columns, list[str])
        assert_type(table.dicts(), list[dict[str, Any]])
        assert_type(dataset.page("123", 2, pagesize=100), Page)
        assert_type(dataset.iter_pages("123", pagesize=100, param={"a": 1}), Iterator[Page])
        result = dataset.upload("sales", path, mail=["a@x.y"], progress=progress, timeout=600)
        assert_type(result, UploadResult)
        assert_type(result.pending, bool)
        try:
            dataset.reprocess("sales", "sales.xlsx", mail="a@x.y")
        except UploadsMissingError as error:
            assert_type(error.status_code, int | None)
        reply = dataset.api.datasets.post_dataset(body=DatasetForm("123", ds="[]"))
        assert_type(reply, DatasetPage | Failure | LoadReply)


async def asynchronous(rows: AsyncIterator[dict[str, Any]]) -> None:
    """The same names, awaited."""
    async with AsyncDataset(endpoint="http://h", visitor="ann", secret="s", encrypt=False) as dataset:
        assert_type(await dataset.push("123", rows), Pushed)
        assert_type(await dataset.query("123"), Table)
        assert_type([page async for page in dataset.iter_pages("123")], list[Page])
        assert_type(await dataset.upload("sales", ("a.csv", b"A")), UploadResult)
        assert_type(await dataset.api.datasets.query_dataset(type_="1"), DatasetPage | Failure)


def wrong(dataset: Dataset) -> None:
    """What a checker refuses."""
    Dataset(visiter="u")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    dataset.push("1", [["A"]], raw=1)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    dataset.push("1", 7)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
