"""The examples for Guance and its DataWay, as a user would run them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest
from dffkit import DataWay

from examples import collector, deployment

if TYPE_CHECKING:
    from pathlib import Path

    from dffkit_mock.server import MockServer


def said(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The beginnings of the lines that were printed."""
    return [line.partition(":")[0] for line in capsys.readouterr().out.splitlines()]


def test_a_deployment_goes_through(
    dffkit_mock: MockServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every step says what came of it; what was muted is muted no more at the end."""
    monkeypatch.setenv("DFFKIT_MOCK_URL", dffkit_mock.url)
    deployment.main()
    assert said(capsys)[:4] == ["muted", "written", "other mutes", "since then"]
    done = [entry.operation for entry in dffkit_mock.journal.entries()]
    assert [done.index(f"guance.{step}_mute") for step in ("create", "delete")] == [0, len(done) - 3]
    assert "dataway.write_by_category" in done[1:-3]


def test_a_deployment_that_fails_is_not_muted_for_ever(
    dffkit_mock: MockServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The mute is deleted, and the failure is the one that is seen."""

    def fail() -> None:
        raise LookupError("no such version")

    monkeypatch.setenv("DFFKIT_MOCK_URL", dffkit_mock.url)
    monkeypatch.setattr(deployment, "deploy", fail)
    with pytest.raises(LookupError, match="no such version"):
        deployment.main()
    assert dffkit_mock.journal.entries()[-1].operation == "guance.delete_mute"
    assert said(capsys) == ["muted"]


def test_a_collector_sends_what_it_measured(
    dffkit_mock: MockServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """All points of all threads are at the server at the end, and nothing is left."""
    monkeypatch.setenv("DFFKIT_MOCK_URL", dffkit_mock.url)
    monkeypatch.chdir(tmp_path)
    collector.main()
    printed = capsys.readouterr().out.splitlines()
    points = collector.SAMPLES * len(collector.HOSTS)
    assert printed[:2] == ["left by an earlier run: 0", f"accepted: {points}"]
    assert printed[2].startswith(f"sent: {points} in ")
    assert printed[2].endswith("left: 0")


def test_a_collector_goes_on_where_it_was_killed(
    dffkit_mock: MockServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """What lies in the spool is sent first by the next run."""
    monkeypatch.setenv("DFFKIT_MOCK_URL", dffkit_mock.url)
    monkeypatch.chdir(tmp_path)
    away = httpx.MockTransport(lambda _: httpx.Response(503))
    with DataWay(transport=away) as dataway:
        writer = dataway.buffered(spool=collector.SPOOL)
        writer.write_metric("load", {"host": "web-01"}, {"one": 0.5})
        writer.close(timeout=0)
    collector.main()
    printed = capsys.readouterr().out.splitlines()
    assert printed[0] == "left by an earlier run: 1"
    assert printed[2].startswith(f"sent: {collector.SAMPLES * len(collector.HOSTS) + 1} in ")
