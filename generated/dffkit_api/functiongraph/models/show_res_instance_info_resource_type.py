# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ShowResInstanceInfoResourceType = Literal["functions"]

SHOW_RES_INSTANCE_INFO_RESOURCE_TYPE_VALUES: frozenset[str] = frozenset(["functions"])


def check_show_res_instance_info_resource_type(value: Any) -> ShowResInstanceInfoResourceType:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: ShowResInstanceInfoResourceType = value
    if isinstance(value, str) and value in SHOW_RES_INSTANCE_INFO_RESOURCE_TYPE_VALUES:
        return taken
    from ..types import other_value

    other_value("ShowResInstanceInfoResourceType", value, repr(next(iter(SHOW_RES_INSTANCE_INFO_RESOURCE_TYPE_VALUES))))
