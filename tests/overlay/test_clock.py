"""dffkit.clock: a clock that can be set by a server's."""

from __future__ import annotations

from dffkit.clock import Clock


def test_it_shows_the_time_of_its_source() -> None:
    """Until somebody corrects it, it is the machine's clock."""
    assert Clock(lambda: 100.0).now() == 100.0


def test_a_correction_lasts_while_time_goes_on() -> None:
    """The offset stays, the source goes on."""
    times = iter([100.0, 107.0])
    clock = Clock(lambda: next(times))
    clock.correct(1_000.0)
    assert clock.now() == 1_007.0
    assert clock.offset == 900.0
