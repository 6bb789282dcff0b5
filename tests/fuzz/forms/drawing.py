"""Cases drawn one after the other, the same for the same seed: some on each check, many where somebody asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import hypothesis
from dffkit_fuzz.cases.constants import without_local_constants
from hypothesis import HealthCheck, Phase, given, settings

from ..counts import ASKED, SEED

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

PLANTED = 400
"""Cases within which a planted fault has to be found."""


def every(strategy: SearchStrategy[Any], check: Callable[[Any], object], short: int) -> None:
    """Checks so many drawn cases, ``FUZZ_EXAMPLES`` times three where that is set; a failure is made small first."""
    if most := int(ASKED) * 3 if ASKED else short:
        _run(strategy, check, most, (Phase.generate, Phase.shrink))


def finds(strategy: SearchStrategy[Any], check: Callable[[Any], object]) -> bool:
    """Whether a check fails for one of the cases: by what it asserts, not by whatever a fault breaks."""
    try:
        _run(strategy, check, PLANTED, (Phase.generate,))
    except AssertionError:
        return True
    return False


def _run(strategy: SearchStrategy[Any], check: Callable[[Any], object], most: int, phases: tuple[Phase, ...]) -> None:
    @hypothesis.seed(SEED)
    @settings(
        max_examples=most,
        database=None,
        deadline=None,
        derandomize=False,
        report_multiple_bugs=False,
        phases=phases,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=strategy)
    def each(case: Any) -> None:
        check(case)

    with without_local_constants():
        each()
