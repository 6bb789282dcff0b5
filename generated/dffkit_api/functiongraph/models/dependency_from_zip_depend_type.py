# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DependencyFromZipDependType = Literal["zip"]

DEPENDENCY_FROM_ZIP_DEPEND_TYPE_VALUES: frozenset[str] = frozenset(["zip"])


def check_dependency_from_zip_depend_type(value: Any) -> DependencyFromZipDependType:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: DependencyFromZipDependType = value
    if isinstance(value, str) and value in DEPENDENCY_FROM_ZIP_DEPEND_TYPE_VALUES:
        return taken
    from ..types import other_value

    other_value("DependencyFromZipDependType", value, repr(next(iter(DEPENDENCY_FROM_ZIP_DEPEND_TYPE_VALUES))))
