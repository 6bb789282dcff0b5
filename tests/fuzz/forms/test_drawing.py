"""The forms are tried with the same values every time."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

from .drawing import every


def test_draws_do_not_go_by_what_is_imported() -> None:
    """A change of any module would change them: its constants are drawn from."""
    seen: list[Any] = []
    every(st.none(), lambda _: seen.append(providers._get_local_constants), 1)
    assert set(seen) == {Constants}
