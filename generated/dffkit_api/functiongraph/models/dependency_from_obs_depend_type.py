# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DependencyFromObsDependType = Literal["obs"]

DEPENDENCY_FROM_OBS_DEPEND_TYPE_VALUES: frozenset[str] = frozenset(["obs"])


def check_dependency_from_obs_depend_type(value: Any) -> DependencyFromObsDependType:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: DependencyFromObsDependType = value
    if isinstance(value, str) and value in DEPENDENCY_FROM_OBS_DEPEND_TYPE_VALUES:
        return taken
    from ..types import other_value

    other_value("DependencyFromObsDependType", value, repr(next(iter(DEPENDENCY_FROM_OBS_DEPEND_TYPE_VALUES))))
