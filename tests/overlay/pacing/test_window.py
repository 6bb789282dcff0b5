"""dffkit.pacing: the sliding minute."""

from __future__ import annotations

import pytest
from dffkit.pacing import Place, Window
from dffkit.pacing._window import SPAN
from hypothesis import given
from hypothesis import strategies as st

CALLS = 3

# What happens next, and how long after: a request is tried, arrives, or has its answer.
STEPS = st.lists(st.tuples(st.sampled_from(["try", "arrive", "end"]), st.floats(0, 40)), max_size=60)


def ended(*moments: float | None) -> Window:
    """A window of requests that ended then, or are under way."""
    window = Window()
    for moment in moments:
        window.add(place := Place())
        place.ended = moment
    return window


@given(STEPS)
def test_no_minute_of_arrivals_has_more(steps: list[tuple[str, float]]) -> None:
    """However long requests travel, and whichever minute one looks at."""
    now, window = 0.0, Window()
    sent: list[Place] = []
    arrived: dict[Place, float] = {}
    for step, later in steps:
        now += later
        if step == "try" and window.wait(now, CALLS) <= 0:
            sent.append(place := Place())
            window.add(place)
        under_way = [place for place in sent if place.ended is None]
        if step == "arrive" and under_way:
            arrived.setdefault(under_way[-1], now)
        if step == "end" and under_way:
            arrived.setdefault(under_way[0], now)
            under_way[0].ended = now
    moments = sorted(arrived.values())
    assert all(late - early > 60.0 for early, late in zip(moments, moments[CALLS:], strict=False))


def test_a_window_with_room() -> None:
    """Nobody waits."""
    assert Window().wait(0.0, CALLS) == ended(0.0, None).wait(1.0, CALLS) == 0.0


def test_a_full_window() -> None:
    """Until a minute after the first answer; a request under way keeps its place for a minute at least."""
    assert ended(10.0, 5.0, 20.0).wait(30.0, CALLS) == pytest.approx(5.0 + SPAN - 30.0)
    assert ended(None, None, None).wait(30.0, CALLS) == pytest.approx(SPAN)
    assert ended(5.0, 10.0, 20.0).wait(5.0 + SPAN, CALLS) == 0.0


@pytest.mark.parametrize(
    ("ahead", "moment"),
    [(0, 5.0 + SPAN), (1, 10.0 + SPAN), (2, 20.0 + SPAN), (3, 5.0 + 2 * SPAN), (7, 10.0 + 3 * SPAN)],
)
def test_those_before_it_come_first(ahead: int, moment: float) -> None:
    """Each takes a place that gets free, and keeps it for a minute."""
    assert ended(10.0, 5.0, 20.0).wait(30.0, CALLS, ahead) == pytest.approx(moment - 30.0)


def test_a_queue_before_an_empty_window() -> None:
    """The first few go at once, the next when those are out of the minute."""
    assert Window().wait(0.0, CALLS, 2) == 0.0
    assert Window().wait(0.0, CALLS, 3) == pytest.approx(SPAN)


def test_a_refusal_shuts_for_a_minute() -> None:
    """Others have used the limit up, and nobody here knows when."""
    window = Window()
    window.shut(10.0)
    assert window.wait(10.0, CALLS) == pytest.approx(SPAN)
    assert window.wait(10.0 + SPAN, CALLS) == 0.0


def test_what_no_longer_counts_is_forgotten() -> None:
    """A process that runs for years keeps a minute."""
    window = ended(*range(1000))
    window.forget(5000.0)
    assert window.places == ()
