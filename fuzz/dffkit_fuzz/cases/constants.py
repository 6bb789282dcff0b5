"""What Hypothesis draws from besides the spec: constants, of which some are those of the code that is imported."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING
from unittest import mock

from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def without_local_constants() -> Iterator[None]:
    """Draws do not go by the constants in the modules that happen to be imported.

    Otherwise one seed gives other requests after a change of any module, or where a test was run before. Hypothesis
    has no setting for it, so this replaces two of its private names; where they are gone, nothing is replaced.
    """
    with (
        mock.patch.object(providers, "_get_local_constants", Constants, create=True),
        # Keeps what was allowed of the local ones too.
        mock.patch.object(providers, "CONSTANTS_CACHE", {}, create=True),
    ):
        yield
