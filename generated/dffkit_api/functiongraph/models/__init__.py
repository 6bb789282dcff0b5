# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The models of requests and answers; each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .apig_trigger_func_info import ApigTriggerFuncInfo
    from .async_invoke_config import AsyncInvokeConfig
    from .async_invoke_config_update import AsyncInvokeConfigUpdate
    from .code_type import CodeType
    from .concurrency_strategy import ConcurrencyStrategy
    from .concurrency_update import ConcurrencyUpdate
    from .create_function_request_body import CreateFunctionRequestBody
    from .create_function_request_body_type import CreateFunctionRequestBodyType
    from .create_function_trigger_request_body import CreateFunctionTriggerRequestBody
    from .custom_image import CustomImage
    from .dependency import Dependency
    from .dependency_from_obs import DependencyFromObs
    from .dependency_from_obs_depend_type import DependencyFromObsDependType
    from .dependency_from_zip import DependencyFromZip
    from .dependency_from_zip_depend_type import DependencyFromZipDependType
    from .dependency_list import DependencyList
    from .dependency_version import DependencyVersion
    from .empty_strategy import EmptyStrategy
    from .error_body import ErrorBody
    from .func_async_destination_config import FuncAsyncDestinationConfig
    from .func_code import FuncCode
    from .func_destination_config import FuncDestinationConfig
    from .func_destination_config_destination import FuncDestinationConfigDestination
    from .func_log_config import FuncLogConfig
    from .func_mount import FuncMount
    from .func_mount_mount_type import FuncMountMountType
    from .func_vpc import FuncVpc
    from .function_config import FunctionConfig
    from .function_event import FunctionEvent
    from .function_list import FunctionList
    from .function_metric import FunctionMetric
    from .function_metric_list import FunctionMetricList
    from .function_summary import FunctionSummary
    from .function_trigger import FunctionTrigger
    from .invocation_result import InvocationResult
    from .invoke_function_x_cff_instance_memory import InvokeFunctionXCffInstanceMemory
    from .invoke_function_x_cff_log_type import InvokeFunctionXCffLogType
    from .invoke_function_xcff_request_version import InvokeFunctionXCFFRequestVersion
    from .list_dependencies_dependency_type import ListDependenciesDependencyType
    from .list_dependencies_ispublic import ListDependenciesIspublic
    from .log_tags import LogTags
    from .mount_config import MountConfig
    from .mount_user import MountUser
    from .network_control_config import NetworkControlConfig
    from .operate_error_info import OperateErrorInfo
    from .runtime import Runtime
    from .trigger_event_data_request_body import TriggerEventDataRequestBody
    from .trigger_event_data_request_body_schedule_type import TriggerEventDataRequestBodyScheduleType
    from .trigger_event_data_response_body import TriggerEventDataResponseBody
    from .trigger_status import TriggerStatus
    from .trigger_type_code import TriggerTypeCode
    from .update_function_config_request_body import UpdateFunctionConfigRequestBody
    from .vpc_config import VpcConfig
    from .workflow_delete_body import WorkflowDeleteBody
    from .workflow_delete_result import WorkflowDeleteResult
    from .workflow_list import WorkflowList
    from .workflow_mode import WorkflowMode
    from .workflow_simple_info import WorkflowSimpleInfo

_MODULES = {
    "ApigTriggerFuncInfo": ".apig_trigger_func_info",
    "AsyncInvokeConfig": ".async_invoke_config",
    "AsyncInvokeConfigUpdate": ".async_invoke_config_update",
    "CodeType": ".code_type",
    "ConcurrencyStrategy": ".concurrency_strategy",
    "ConcurrencyUpdate": ".concurrency_update",
    "CreateFunctionRequestBody": ".create_function_request_body",
    "CreateFunctionRequestBodyType": ".create_function_request_body_type",
    "CreateFunctionTriggerRequestBody": ".create_function_trigger_request_body",
    "CustomImage": ".custom_image",
    "Dependency": ".dependency",
    "DependencyFromObs": ".dependency_from_obs",
    "DependencyFromObsDependType": ".dependency_from_obs_depend_type",
    "DependencyFromZip": ".dependency_from_zip",
    "DependencyFromZipDependType": ".dependency_from_zip_depend_type",
    "DependencyList": ".dependency_list",
    "DependencyVersion": ".dependency_version",
    "EmptyStrategy": ".empty_strategy",
    "ErrorBody": ".error_body",
    "FuncAsyncDestinationConfig": ".func_async_destination_config",
    "FuncCode": ".func_code",
    "FuncDestinationConfig": ".func_destination_config",
    "FuncDestinationConfigDestination": ".func_destination_config_destination",
    "FuncLogConfig": ".func_log_config",
    "FuncMount": ".func_mount",
    "FuncMountMountType": ".func_mount_mount_type",
    "FuncVpc": ".func_vpc",
    "FunctionConfig": ".function_config",
    "FunctionEvent": ".function_event",
    "FunctionList": ".function_list",
    "FunctionMetric": ".function_metric",
    "FunctionMetricList": ".function_metric_list",
    "FunctionSummary": ".function_summary",
    "FunctionTrigger": ".function_trigger",
    "InvocationResult": ".invocation_result",
    "InvokeFunctionXCffInstanceMemory": ".invoke_function_x_cff_instance_memory",
    "InvokeFunctionXCffLogType": ".invoke_function_x_cff_log_type",
    "InvokeFunctionXCFFRequestVersion": ".invoke_function_xcff_request_version",
    "ListDependenciesDependencyType": ".list_dependencies_dependency_type",
    "ListDependenciesIspublic": ".list_dependencies_ispublic",
    "LogTags": ".log_tags",
    "MountConfig": ".mount_config",
    "MountUser": ".mount_user",
    "NetworkControlConfig": ".network_control_config",
    "OperateErrorInfo": ".operate_error_info",
    "Runtime": ".runtime",
    "TriggerEventDataRequestBody": ".trigger_event_data_request_body",
    "TriggerEventDataRequestBodyScheduleType": ".trigger_event_data_request_body_schedule_type",
    "TriggerEventDataResponseBody": ".trigger_event_data_response_body",
    "TriggerStatus": ".trigger_status",
    "TriggerTypeCode": ".trigger_type_code",
    "UpdateFunctionConfigRequestBody": ".update_function_config_request_body",
    "VpcConfig": ".vpc_config",
    "WorkflowDeleteBody": ".workflow_delete_body",
    "WorkflowDeleteResult": ".workflow_delete_result",
    "WorkflowList": ".workflow_list",
    "WorkflowMode": ".workflow_mode",
    "WorkflowSimpleInfo": ".workflow_simple_info",
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
    "ApigTriggerFuncInfo",
    "AsyncInvokeConfig",
    "AsyncInvokeConfigUpdate",
    "CodeType",
    "ConcurrencyStrategy",
    "ConcurrencyUpdate",
    "CreateFunctionRequestBody",
    "CreateFunctionRequestBodyType",
    "CreateFunctionTriggerRequestBody",
    "CustomImage",
    "Dependency",
    "DependencyFromObs",
    "DependencyFromObsDependType",
    "DependencyFromZip",
    "DependencyFromZipDependType",
    "DependencyList",
    "DependencyVersion",
    "EmptyStrategy",
    "ErrorBody",
    "FuncAsyncDestinationConfig",
    "FuncCode",
    "FuncDestinationConfig",
    "FuncDestinationConfigDestination",
    "FuncLogConfig",
    "FuncMount",
    "FuncMountMountType",
    "FuncVpc",
    "FunctionConfig",
    "FunctionEvent",
    "FunctionList",
    "FunctionMetric",
    "FunctionMetricList",
    "FunctionSummary",
    "FunctionTrigger",
    "InvocationResult",
    "InvokeFunctionXCFFRequestVersion",
    "InvokeFunctionXCffInstanceMemory",
    "InvokeFunctionXCffLogType",
    "ListDependenciesDependencyType",
    "ListDependenciesIspublic",
    "LogTags",
    "MountConfig",
    "MountUser",
    "NetworkControlConfig",
    "OperateErrorInfo",
    "Runtime",
    "TriggerEventDataRequestBody",
    "TriggerEventDataRequestBodyScheduleType",
    "TriggerEventDataResponseBody",
    "TriggerStatus",
    "TriggerTypeCode",
    "UpdateFunctionConfigRequestBody",
    "VpcConfig",
    "WorkflowDeleteBody",
    "WorkflowDeleteResult",
    "WorkflowList",
    "WorkflowMode",
    "WorkflowSimpleInfo",
)
