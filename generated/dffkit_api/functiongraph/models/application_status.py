# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ApplicationStatus = Literal[
    "DELETION_FAILED",
    "creating",
    "creatingRepo",
    "creatingStack",
    "deleting",
    "deletionFail",
    "failed",
    "repoFail",
    "stackFail",
    "success",
]

APPLICATION_STATUS_VALUES: frozenset[str] = frozenset(
    [
        "DELETION_FAILED",
        "creating",
        "creatingRepo",
        "creatingStack",
        "deleting",
        "deletionFail",
        "failed",
        "repoFail",
        "stackFail",
        "success",
    ]
)


def check_application_status(value: Any) -> ApplicationStatus:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ApplicationStatus = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ApplicationStatus", value, f"str, one of {sorted(APPLICATION_STATUS_VALUES)!r}")
