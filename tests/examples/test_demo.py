"""The demo: what make demo shows, and that it tells when something failed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest

from examples import demo

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Runs of the demo leave no mock behind in the environment."""
    monkeypatch.setenv("DFFKIT_MOCK_URL", "")
    return monkeypatch


@pytest.mark.parametrize("engine", ["native", pytest.param("prism", marks=pytest.mark.prism)])
def test_every_step_of_the_tour_works(
    here: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], engine: str
) -> None:
    """The tour goes through all seven services on each engine, ends with status 0 and shows no credential."""
    here.setattr(sys, "argv", ["demo", "--engine", engine])
    status = demo.main()
    printed = capsys.readouterr().out
    assert status == 0, printed
    assert "through 7 services worked" in printed
    secrets = ("mock-sk", "mock-password", "mock-secret", "sk_mock", "tkn_mock")
    assert [secret for secret in secrets if secret in printed.replace("\n", "")] == []


def test_a_failed_step_is_reported_and_fails_the_demo(
    here: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A step that fails ends its service with its sentence in the report, the next service goes on, the status is 1."""

    def broken(show: Any) -> None:
        show("open the box", lambda: {}["nothing"])

    def whole(show: Any) -> None:
        show("look at the box", lambda: "a box")

    here.setattr(demo, "STOPS", (broken, whole))
    here.setattr(sys, "argv", ["demo"])
    assert demo.main() == 1
    printed = capsys.readouterr().out
    assert "unexpected KeyError: 'nothing'" in printed
    assert "1 of 2 steps through 2 services worked" in printed


def test_a_mock_that_does_not_start_is_one_sentence(
    here: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Without Node on the PATH the demo with Prism ends with what to do, and with status 1."""
    here.setenv("PATH", str(tmp_path))
    here.setattr(sys, "argv", ["demo", "--engine", "prism"])
    assert demo.main() == 1
    assert capsys.readouterr().out == (
        "The mock did not start: The Prism engine needs Node 20 or later, and no node is on PATH: "
        "install it, or use the native engine, which needs no Node.\n"
    )
