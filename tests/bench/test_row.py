"""What a row says of its figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx
import pytest

from . import table, wrk
from .row import WARM_UPS, Row, Target, alternate


@pytest.mark.parametrize(
    ("target", "ours", "ratio", "met"),
    [
        (Target("at most", 1.3), 99.0, 1.3, True),
        (Target("at most", 1.3), 0.1, 1.31, False),
        (Target("at least", 8000, of="ours"), 8000.0, 0.4, True),
        (Target("at least", 8000, of="ours"), 7999.0, 9000.0, False),
        (Target("at most", 1.3), 0.1, None, False),
        (None, 1.0, 1.0, None),
    ],
)
def test_met(target: Target | None, ours: float, ratio: float | None, met: bool | None) -> None:
    """A target binds the ratio or our own figure, from above or below; a missing ratio does not meet one."""
    assert Row("name", "µs", ours, ratio=ratio, target=target).met is met


def test_alternate() -> None:
    """Both take turns, who comes first changes, and the first turns do not count."""
    called: list[str] = []

    def taking(name: str, figures: list[float]) -> Callable[[], float]:
        supply: Iterator[float] = iter([1000.0] * WARM_UPS + figures)

        def take() -> float:
            called.append(name)
            return next(supply)

        return take

    pair = alternate(taking("ours", [1.0, 2.0, 9.0]), taking("peer", [2.0, 2.0, 3.0]), 3)
    assert pair == (2.0, 2.0, 1.0)
    assert called[:4] == ["ours", "peer", "peer", "ours"]


def test_line() -> None:
    """A line has the figures, the target and the verdict, and names the peer."""
    row = Row("import", "ms", 120.0, "httpx", 60.0, 2.0, Target("at most", 1.3))
    assert table.line(row).split() == ["import", "ms", "120", "60", "2.00", "ratio", "at", "most", "1.3", "NO", "httpx"]


def test_wrk_script() -> None:
    """The script sends the very bytes of a request, and leaves the length to wrk, which writes it itself."""
    request = httpx.Request("POST", "http://127.0.0.1:1/a", headers={"X-A": 'b"\\'}, content='{"名": 1}'.encode())
    lines = wrk.script(request).splitlines()
    assert lines[:2] == ['wrk.method = "POST"', 'wrk.body = "{\\034\\229\\144\\141\\034: 1}"']
    assert 'wrk.headers["X-A"] = "b\\034\\092"' in lines
    assert 'wrk.headers["Host"] = "127.0.0.1:1"' in lines
    assert not [line for line in lines if "ength" in line]
