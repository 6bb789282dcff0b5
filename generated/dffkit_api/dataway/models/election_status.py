# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ElectionStatus = Literal["fail", "success"]

ELECTION_STATUS_VALUES: frozenset[str] = frozenset(["fail", "success"])


def check_election_status(value: Any) -> ElectionStatus:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ElectionStatus = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ElectionStatus", value, f"str, one of {sorted(ELECTION_STATUS_VALUES)!r}")
