"""The example of a release, as a user would run it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examples import release

if TYPE_CHECKING:
    import pytest
    from dffkit_mock.server import MockServer


def test_a_release_goes_through(
    dffkit_mock: MockServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Against the mock, with nothing set but its address: every step says what came of it, in order."""
    monkeypatch.setenv("DFFKIT_MOCK_URL", dffkit_mock.url)
    release.main()
    said = [line.partition(":")[0] for line in capsys.readouterr().out.splitlines()]
    expected = ["deployed", "published", "it says", "all calls of prod go to", "by the clock", "in the background"]
    assert expected == said
