# Generated from specs/dataarts/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The models of requests and answers; each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .error_body import ErrorBody
    from .header_map import HeaderMap
    from .instance_answer import InstanceAnswer
    from .instance_list import InstanceList
    from .node_instance import NodeInstance
    from .running_data import RunningData
    from .running_param import RunningParam
    from .running_param_row import RunningParamRow

_MODULES = {
    "ErrorBody": ".error_body",
    "HeaderMap": ".header_map",
    "InstanceAnswer": ".instance_answer",
    "InstanceList": ".instance_list",
    "NodeInstance": ".node_instance",
    "RunningData": ".running_data",
    "RunningParam": ".running_param",
    "RunningParamRow": ".running_param_row",
}


def __getattr__(name: str) -> Any:
    try:
        module = _MODULES[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    value = getattr(import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)


__all__ = (
    "ErrorBody",
    "HeaderMap",
    "InstanceAnswer",
    "InstanceList",
    "NodeInstance",
    "RunningData",
    "RunningParam",
    "RunningParamRow",
)
