"""When a function that was written is there to be run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._foreign import shown
from ....waiting import Patience, checked_timeout
from ._configs import VARIABLES
from ._differences import variables_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dffkit_api.functiongraph.models import FunctionCode, FunctionConfig

NAME_IN_USE = {
    "fail": (
        "A function of this name exists: deploy() brings it up to date unless if_exists='fail' is given; else take "
        "another name, or delete the function first."
    ),
    "update": "The list did not have it a moment before: somebody else made it meanwhile, so deploy() again.",
    "import": "A function of this name exists: take another with name=…, or delete the function first.",
}
REPLACED = (
    "Its code was replaced before that, its configuration is as it was: deploy() again, which then sends only the "
    "configuration."
)
SAME = "Its code is the same as before and was not sent."
TOLD = ("runtime", "handler", "timeout", "memory_size", "description", "user_data")  # as they were written
WRITTEN = "Everything was sent before that; what failed is the look whether it is there."


def check_wait(wait: float | None) -> None:
    """Raises :class:`MisuseError` for what is no time, before anything is sent."""
    checked_timeout(wait, "wait")


def patience(name: str, wait: float | None) -> Patience:
    """How long a deployment may take, and how its last state is told."""
    return Patience(f"the deployment of {shown(name)}", wait, state, argument="wait")


def usable(answers: Sequence[FunctionConfig | FunctionCode]) -> Callable[[FunctionConfig | None], bool]:
    """Whether a look shows the code that the first answer named, and the configuration that the last one named.

    An answer about the configuration may still name the code before, so only the first one counts for the code.
    """
    code, config = answers[0].digest, answers[-1]

    def done(seen: FunctionConfig | None) -> bool:
        return (
            seen is not None and (not code or seen.digest == code) and all(_same(name, config, seen) for name in TOLD)
        )

    return done


def _same(name: str, written: FunctionConfig | FunctionCode, seen: FunctionConfig) -> bool:
    """Whether a look shows what an answer says; what an answer leaves out or has empty, does not count as told."""
    told, shown = getattr(written, name, None) or None, getattr(seen, name) or None
    return told is None or told == shown or (name in VARIABLES and variables_of(told) == variables_of(shown))


def state(seen: FunctionConfig | None) -> str:
    """What a look showed, in words."""
    if seen is None:
        return "not there yet"
    digest = f"{seen.digest[:12]}…" if isinstance(seen.digest, str) else "unknown"
    return f"code of {seen.code_size or 0} bytes with digest {digest}, of {seen.last_modified or 'an unknown time'}"
