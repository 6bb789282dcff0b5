"""The table of ``make fuzz`` hides nothing that was not tried."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from dffkit_fuzz.tally import Scope, Tally, table

from .scopes import EVERY_OPERATION, LEFT_OUT, THINGS
from .stems import SUBJECTS

HERE = Path(__file__).parent
OPERATIONS = [("shop", name) for name in ("buy", "look", "sell", "steal")]


@pytest.fixture
def tally() -> Tally:
    """One operation with two cases, and one with none; a way that is no operation."""
    made = Tally()
    for name, cases in (("look", 2), ("buy", 0), ("look, by hand", 1)):
        with made.entered("outward", "shop", name) as entry:
            for _ in range(cases):
                entry.count("equal")
    return made


def test_operations_without_a_case_are_named(tally: Tally) -> None:
    """Those with a reason beside it, those without one last; an entry without cases is no operation that was tried."""
    scope = Scope(OPERATIONS, {("shop", "steal"): "it is forbidden"})
    _, row, *lines = table(tally.rows(), {"outward": scope})
    assert row.startswith("outward        1 of 4 operations")
    assert [line.strip() for line in lines] == [
        "left out, it is forbidden: shop-steal",
        "left out, NOBODY SAYS WHY: shop-buy, shop-sell",
        "3  equal",
    ]


def test_whatever_else_is_tried_has_a_name(tally: Tally) -> None:
    """A direction that is not about operations says what it counts, and leaves none out."""
    _, row, *lines = table(tally.rows(), {"outward": Scope(things="ways")})
    assert row.startswith("outward        2 ways ")
    assert lines == ["            3  equal"]


def test_every_direction_has_a_scope() -> None:
    """Whatever a test enters into the tally, the table knows what it is about."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(HERE.rglob("test_*.py"))]
    said = {name for text in texts for name in re.findall(r'\.entered\(\s*"([^"]+)"', text)}
    assert len(said) > 8
    assert said - {*EVERY_OPERATION, *THINGS, "outward"} == set()


def test_only_operations_that_there_are_may_be_left_out() -> None:
    """A reason for a name that is gone explains nothing."""
    assert LEFT_OUT.keys() <= {*EVERY_OPERATION}
    left_out = {one for found in LEFT_OUT.values() for one in found}
    assert left_out <= {(stem, name) for stem, subject in SUBJECTS.items() for name in subject.operation_ids}
