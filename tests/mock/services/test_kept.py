"""What services keep beside the records of the specs comes back: from a file after a restart, and from an export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import Dataset, DataWay
from dffkit_mock import MockServer

from ..clock import Clock

if TYPE_CHECKING:
    from pathlib import Path

SEED = """
dataset:
  dataset:
    - name: sales
      table: sales(A,B)
      preSql: [truncate table sales]
dataway:
  points:
    - cpu,host=seeded v=1 1767225600000000000
    - category: logging
      lines: nginx,host=seeded message="hi" 1767225600000000000
"""
ROWS = [["A", "B"], ["a1", "b1"]]


def fill(mock: MockServer) -> None:
    """A seed, and what was sent after it."""
    response = httpx.post(f"{mock.url}/_mock/state", content=SEED, headers={"content-type": "application/yaml"})
    assert response.status_code == 201, response.text
    with DataWay(endpoint=mock.url, token="tkn_mock") as dataway, _dataset(mock) as dataset:
        dataway.write_metric("cpu", tags={"host": "sent"}, fields={"v": 2})
        for _ in range(2):
            dataset.push("sales", ROWS)
        dataset.upload("costs", ("costs.csv", b"A,B\r\n"))


def check(mock: MockServer) -> None:
    """All of it is there."""
    with DataWay(endpoint=mock.url, token="tkn_mock") as dataway, _dataset(mock) as dataset:
        found: Any = dataway.query("M::cpu:(sum(v)) BY host").result["series"]
        assert [(one["tags"]["host"], one["values"][0][1]) for one in found] == [("seeded", 1.0), ("sent", 2)]
        assert dataway.query("L::nginx:(message)").result["series"][0]["values"][0][1] == "hi"
        assert dataset.query("sales").rows == ROWS[1:]
        assert dataset.reprocess("costs", "costs.csv").message == "costs.csv: processed again"


def _dataset(mock: MockServer) -> Dataset:
    return Dataset(endpoint=mock.url, visitor="mock-visitor", secret="mock-secret")


def test_points_and_rows_survive_a_restart(tmp_path: Path) -> None:
    """With a state file."""
    stems = ["dataset", "dataway"]
    with MockServer(clock=Clock(), stems=stems, state=tmp_path / "state.db") as mock:
        fill(mock)
        check(mock)
    with MockServer(clock=Clock(), stems=stems, state=tmp_path / "state.db") as mock:
        check(mock)


@pytest.mark.parametrize("form", ["json", "yaml"])
def test_points_and_rows_come_back_from_an_export(form: str) -> None:
    """In either form, into another mock; a reset forgets them."""
    stems = ["dataset", "dataway"]
    with MockServer(clock=Clock(), stems=stems) as mock:
        fill(mock)
        exported = httpx.get(f"{mock.url}/_mock/state", params={"format": form, "secrets": "keep"}).content
        mock.reset()
        assert httpx.get(f"{mock.url}/_mock/state").json() == {}
    with MockServer(clock=Clock(), stems=stems) as mock:
        httpx.post(f"{mock.url}/_mock/state", content=exported).raise_for_status()
        check(mock)
