# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListCheckersType = Literal["smartMonitor"]

LIST_CHECKERS_TYPE_VALUES: frozenset[str] = frozenset(["smartMonitor"])


def check_list_checkers_type(value: Any) -> ListCheckersType:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: ListCheckersType = value
    if isinstance(value, str) and value in LIST_CHECKERS_TYPE_VALUES:
        return taken
    from ..types import other_value

    other_value("ListCheckersType", value, repr(next(iter(LIST_CHECKERS_TYPE_VALUES))))
