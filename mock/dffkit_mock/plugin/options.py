"""What the settings and the marker of a test say of its mock. Nothing but pytest and the standard library is needed."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable

ENGINE, STRICT, STATEFUL, EARLY = (f"dffkit_mock_{name}" for name in ("engine", "strict", "stateful", "early"))
MARKER = "dffkit_mock"


@dataclass(frozen=True, slots=True)
class Options:
    """``strict``: a violation of the spec fails the test. ``stateful``: what was created is remembered.

    ``seed``: what is stored when the test begins, as ``dffkit_mock.seed`` takes it.
    """

    strict: bool = True
    stateful: bool = True
    seed: Any = None


def declare(parser: pytest.Parser) -> None:
    """The settings."""
    parser.addini(ENGINE, "what makes the mock's answers: native (default) or prism", default="native")
    parser.addini(STRICT, "fail a test whose application sent what the spec forbids (default: true)", "bool", True)  # noqa: FBT003 its default
    parser.addini(STATEFUL, "remember what was created (default: true); false: examples only", "bool", True)  # noqa: FBT003 as above
    parser.addini(EARLY, "start dffkit_mock_session before anything is imported (default: false)", "bool", False)  # noqa: FBT003 as above


def of_session(config: pytest.Config) -> Options:
    """What the settings say."""
    return Options(strict=config.getini(STRICT), stateful=config.getini(STATEFUL))


def of_test(config: pytest.Config, markers: Iterable[pytest.Mark]) -> Options:
    """What the settings say, and above them the markers, the closest to the test first; fails on what is no option."""
    options = of_session(config)
    names = [field.name for field in fields(Options)]
    for mark in reversed(list(markers)):
        unknown = [repr(value) for value in mark.args] + [name for name in mark.kwargs if name not in names]
        if unknown:
            pytest.fail(
                f"@pytest.mark.{MARKER} does not take {', '.join(unknown)}: it takes {', '.join(names)}, by name",
                pytrace=False,
            )
        options = replace(options, **mark.kwargs)
    return options
