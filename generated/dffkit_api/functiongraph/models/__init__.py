# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The models of requests and answers; each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .action import Action
    from .apig_trigger_func_info import ApigTriggerFuncInfo
    from .app_template_resource_detail import AppTemplateResourceDetail
    from .async_invoke_config import AsyncInvokeConfig
    from .async_invoke_config_update import AsyncInvokeConfigUpdate
    from .async_invoke_function_body import AsyncInvokeFunctionBody
    from .async_invoke_function_response import AsyncInvokeFunctionResponse
    from .callback_workflow_request_body import CallbackWorkflowRequestBody
    from .cancel_async_invocation_request_body import CancelAsyncInvocationRequestBody
    from .code_type import CodeType
    from .concurrency_strategy import ConcurrencyStrategy
    from .concurrency_update import ConcurrencyUpdate
    from .create_callback_workflow_response import CreateCallbackWorkflowResponse
    from .create_event_request_body import CreateEventRequestBody
    from .create_event_response import CreateEventResponse
    from .create_function_app_request_body import CreateFunctionAppRequestBody
    from .create_function_app_request_body_params import CreateFunctionAppRequestBodyParams
    from .create_function_app_response import CreateFunctionAppResponse
    from .create_function_request_body import CreateFunctionRequestBody
    from .create_function_request_body_type import CreateFunctionRequestBodyType
    from .create_function_trigger_request_body import CreateFunctionTriggerRequestBody
    from .create_function_version_request_body import CreateFunctionVersionRequestBody
    from .create_function_version_response import CreateFunctionVersionResponse
    from .create_version_alias_request_body import CreateVersionAliasRequestBody
    from .create_version_alias_request_body_additional_version_strategy import (
        CreateVersionAliasRequestBodyAdditionalVersionStrategy,
    )
    from .create_version_alias_request_body_additional_version_weights import (
        CreateVersionAliasRequestBodyAdditionalVersionWeights,
    )
    from .create_version_alias_response import CreateVersionAliasResponse
    from .create_version_alias_response_additional_version_strategy import (
        CreateVersionAliasResponseAdditionalVersionStrategy,
    )
    from .create_version_alias_response_additional_version_weights import (
        CreateVersionAliasResponseAdditionalVersionWeights,
    )
    from .create_vpc_endpoint_request_body import CreateVpcEndpointRequestBody
    from .create_vpc_endpoint_response import CreateVpcEndpointResponse
    from .create_workflow_response import CreateWorkflowResponse
    from .cron_config import CronConfig
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
    from .express_config import ExpressConfig
    from .flow_execute_body import FlowExecuteBody
    from .flow_execution_brief import FlowExecutionBrief
    from .flow_execution_brief_v2 import FlowExecutionBriefV2
    from .func_async_destination_config import FuncAsyncDestinationConfig
    from .func_code import FuncCode
    from .func_destination_config import FuncDestinationConfig
    from .func_destination_config_destination import FuncDestinationConfigDestination
    from .func_log_config import FuncLogConfig
    from .func_mount import FuncMount
    from .func_mount_mount_type import FuncMountMountType
    from .func_reserved_instance import FuncReservedInstance
    from .func_vpc import FuncVpc
    from .function import Function
    from .function_async_config import FunctionAsyncConfig
    from .function_config import FunctionConfig
    from .function_event import FunctionEvent
    from .function_list import FunctionList
    from .function_metric import FunctionMetric
    from .function_metric_list import FunctionMetricList
    from .function_ref import FunctionRef
    from .function_summary import FunctionSummary
    from .function_trigger import FunctionTrigger
    from .import_function_request_body import ImportFunctionRequestBody
    from .import_function_response import ImportFunctionResponse
    from .invocation_result import InvocationResult
    from .invoke_function_x_cff_instance_memory import InvokeFunctionXCffInstanceMemory
    from .invoke_function_x_cff_log_type import InvokeFunctionXCffLogType
    from .invoke_function_xcff_request_version import InvokeFunctionXCFFRequestVersion
    from .kv_item import KvItem
    from .list_active_async_invocations_response import ListActiveAsyncInvocationsResponse
    from .list_app_templates_response import ListAppTemplatesResponse
    from .list_app_templates_result import ListAppTemplatesResult
    from .list_async_invocations_response import ListAsyncInvocationsResponse
    from .list_bridge_functions_response import ListBridgeFunctionsResponse
    from .list_bridge_versions_response import ListBridgeVersionsResponse
    from .list_dependencies_dependency_type import ListDependenciesDependencyType
    from .list_dependencies_ispublic import ListDependenciesIspublic
    from .list_enterprise_resource_detail import ListEnterpriseResourceDetail
    from .list_enterprise_resource_request_body import ListEnterpriseResourceRequestBody
    from .list_enterprise_resource_result import ListEnterpriseResourceResult
    from .list_events_response import ListEventsResponse
    from .list_events_result import ListEventsResult
    from .list_function_application_result import ListFunctionApplicationResult
    from .list_function_applications_response import ListFunctionApplicationsResponse
    from .list_function_async_invocations_result import ListFunctionAsyncInvocationsResult
    from .list_function_async_invoke_config_response import ListFunctionAsyncInvokeConfigResponse
    from .list_function_async_invoke_config_result import ListFunctionAsyncInvokeConfigResult
    from .list_function_reserved_instances_response import ListFunctionReservedInstancesResponse
    from .list_function_result import ListFunctionResult
    from .list_function_statistics_response import ListFunctionStatisticsResponse
    from .list_function_statistics_response_body import ListFunctionStatisticsResponseBody
    from .list_function_tags_response import ListFunctionTagsResponse
    from .list_function_template_response import ListFunctionTemplateResponse
    from .list_function_trigger_result import ListFunctionTriggerResult
    from .list_function_triggers_response import ListFunctionTriggersResponse
    from .list_function_version_result import ListFunctionVersionResult
    from .list_function_versions_response import ListFunctionVersionsResponse
    from .list_quotas_response import ListQuotasResponse
    from .list_quotas_result import ListQuotasResult
    from .list_reserved_instance_configs_response import ListReservedInstanceConfigsResponse
    from .list_statistics_response import ListStatisticsResponse
    from .list_version_alias_result import ListVersionAliasResult
    from .list_version_alias_result_additional_version_weights import ListVersionAliasResultAdditionalVersionWeights
    from .list_version_aliases_response import ListVersionAliasesResponse
    from .list_workflow_executions_response import ListWorkflowExecutionsResponse
    from .log_tags import LogTags
    from .metric_config import MetricConfig
    from .month_used import MonthUsed
    from .mount_config import MountConfig
    from .mount_user import MountUser
    from .network_control_config import NetworkControlConfig
    from .node_execution import NodeExecution
    from .node_execution_detail import NodeExecutionDetail
    from .obs_trigger_config import OBSTriggerConfig
    from .on_error import OnError
    from .operate_error_info import OperateErrorInfo
    from .operation_state import OperationState
    from .page_info import PageInfo
    from .repo_info import RepoInfo
    from .reserved_instance_configs import ReservedInstanceConfigs
    from .resources import Resources
    from .retry import Retry
    from .runtime import Runtime
    from .service_bridge_version import ServiceBridgeVersion
    from .show_app_template_response import ShowAppTemplateResponse
    from .show_event_response import ShowEventResponse
    from .show_func_reserved_instance_metrics_response import ShowFuncReservedInstanceMetricsResponse
    from .show_func_snapshot_state_response import ShowFuncSnapshotStateResponse
    from .show_function_app_response import ShowFunctionAppResponse
    from .show_function_code_response import ShowFunctionCodeResponse
    from .show_function_metrics_response import ShowFunctionMetricsResponse
    from .show_function_template_response import ShowFunctionTemplateResponse
    from .show_function_template_response_body import ShowFunctionTemplateResponseBody
    from .show_function_trigger_response import ShowFunctionTriggerResponse
    from .show_lts_log_details_response import ShowLtsLogDetailsResponse
    from .show_project_async_status_log_info_response import ShowProjectAsyncStatusLogInfoResponse
    from .show_project_tags_list_response import ShowProjectTagsListResponse
    from .show_res_instance_info_response import ShowResInstanceInfoResponse
    from .show_tenant_metric_response import ShowTenantMetricResponse
    from .show_tracing_response import ShowTracingResponse
    from .show_version_alias_response import ShowVersionAliasResponse
    from .show_version_alias_response_additional_version_strategy import (
        ShowVersionAliasResponseAdditionalVersionStrategy,
    )
    from .show_version_alias_response_additional_version_weights import ShowVersionAliasResponseAdditionalVersionWeights
    from .show_work_flow_metric_response import ShowWorkFlowMetricResponse
    from .show_work_flow_response import ShowWorkFlowResponse
    from .show_workflow_execution_for_page_response import ShowWorkflowExecutionForPageResponse
    from .show_workflow_execution_response import ShowWorkflowExecutionResponse
    from .sla_reports_value import SlaReportsValue
    from .stack_resource import StackResource
    from .start_sync_workflow_execution_response import StartSyncWorkflowExecutionResponse
    from .start_workflow_execution_response import StartWorkflowExecutionResponse
    from .state_data_filter import StateDataFilter
    from .strategy_config import StrategyConfig
    from .sync_execution_node_error_detail import SyncExecutionNodeErrorDetail
    from .tactics_config import TacticsConfig
    from .tag_item import TagItem
    from .temp_detail import TempDetail
    from .trigger import Trigger
    from .trigger_event_data_request_body import TriggerEventDataRequestBody
    from .trigger_event_data_request_body_schedule_type import TriggerEventDataRequestBodyScheduleType
    from .trigger_event_data_response_body import TriggerEventDataResponseBody
    from .trigger_metadata_list import TriggerMetadataList
    from .trigger_status import TriggerStatus
    from .trigger_type_code import TriggerTypeCode
    from .update_event_request_body import UpdateEventRequestBody
    from .update_event_response import UpdateEventResponse
    from .update_function_code_request_body import UpdateFunctionCodeRequestBody
    from .update_function_code_response import UpdateFunctionCodeResponse
    from .update_function_config_request_body import UpdateFunctionConfigRequestBody
    from .update_function_max_instance_config_request_body import UpdateFunctionMaxInstanceConfigRequestBody
    from .update_function_max_instance_config_response import UpdateFunctionMaxInstanceConfigResponse
    from .update_function_reserved_instances_count_request_body import UpdateFunctionReservedInstancesCountRequestBody
    from .update_function_reserved_instances_count_response import UpdateFunctionReservedInstancesCountResponse
    from .update_function_tags_request_body import UpdateFunctionTagsRequestBody
    from .update_tracing_request_body import UpdateTracingRequestBody
    from .update_trigger_request_body import UpdateTriggerRequestBody
    from .update_trigger_response import UpdateTriggerResponse
    from .update_version_alias_request_body import UpdateVersionAliasRequestBody
    from .update_version_alias_request_body_additional_version_strategy import (
        UpdateVersionAliasRequestBodyAdditionalVersionStrategy,
    )
    from .update_version_alias_request_body_additional_version_weights import (
        UpdateVersionAliasRequestBodyAdditionalVersionWeights,
    )
    from .update_version_alias_response import UpdateVersionAliasResponse
    from .update_version_alias_response_additional_version_weights import (
        UpdateVersionAliasResponseAdditionalVersionWeights,
    )
    from .update_work_flow_response import UpdateWorkFlowResponse
    from .updaterigger_event_data import UpdateriggerEventData
    from .version_strategy import VersionStrategy
    from .version_strategy_rules import VersionStrategyRules
    from .vpc_config import VpcConfig
    from .workflow_create_body import WorkflowCreateBody
    from .workflow_delete_body import WorkflowDeleteBody
    from .workflow_delete_result import WorkflowDeleteResult
    from .workflow_list import WorkflowList
    from .workflow_mode import WorkflowMode
    from .workflow_simple_info import WorkflowSimpleInfo

_MODULES = {
    "Action": ".action",
    "ApigTriggerFuncInfo": ".apig_trigger_func_info",
    "AppTemplateResourceDetail": ".app_template_resource_detail",
    "AsyncInvokeConfig": ".async_invoke_config",
    "AsyncInvokeConfigUpdate": ".async_invoke_config_update",
    "AsyncInvokeFunctionBody": ".async_invoke_function_body",
    "AsyncInvokeFunctionResponse": ".async_invoke_function_response",
    "CallbackWorkflowRequestBody": ".callback_workflow_request_body",
    "CancelAsyncInvocationRequestBody": ".cancel_async_invocation_request_body",
    "CodeType": ".code_type",
    "ConcurrencyStrategy": ".concurrency_strategy",
    "ConcurrencyUpdate": ".concurrency_update",
    "CreateCallbackWorkflowResponse": ".create_callback_workflow_response",
    "CreateEventRequestBody": ".create_event_request_body",
    "CreateEventResponse": ".create_event_response",
    "CreateFunctionAppRequestBody": ".create_function_app_request_body",
    "CreateFunctionAppRequestBodyParams": ".create_function_app_request_body_params",
    "CreateFunctionAppResponse": ".create_function_app_response",
    "CreateFunctionRequestBody": ".create_function_request_body",
    "CreateFunctionRequestBodyType": ".create_function_request_body_type",
    "CreateFunctionTriggerRequestBody": ".create_function_trigger_request_body",
    "CreateFunctionVersionRequestBody": ".create_function_version_request_body",
    "CreateFunctionVersionResponse": ".create_function_version_response",
    "CreateVersionAliasRequestBody": ".create_version_alias_request_body",
    "CreateVersionAliasRequestBodyAdditionalVersionStrategy": ".create_version_alias_request_body_additional_version_strategy",
    "CreateVersionAliasRequestBodyAdditionalVersionWeights": ".create_version_alias_request_body_additional_version_weights",
    "CreateVersionAliasResponse": ".create_version_alias_response",
    "CreateVersionAliasResponseAdditionalVersionStrategy": ".create_version_alias_response_additional_version_strategy",
    "CreateVersionAliasResponseAdditionalVersionWeights": ".create_version_alias_response_additional_version_weights",
    "CreateVpcEndpointRequestBody": ".create_vpc_endpoint_request_body",
    "CreateVpcEndpointResponse": ".create_vpc_endpoint_response",
    "CreateWorkflowResponse": ".create_workflow_response",
    "CronConfig": ".cron_config",
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
    "ExpressConfig": ".express_config",
    "FlowExecuteBody": ".flow_execute_body",
    "FlowExecutionBrief": ".flow_execution_brief",
    "FlowExecutionBriefV2": ".flow_execution_brief_v2",
    "FuncAsyncDestinationConfig": ".func_async_destination_config",
    "FuncCode": ".func_code",
    "FuncDestinationConfig": ".func_destination_config",
    "FuncDestinationConfigDestination": ".func_destination_config_destination",
    "FuncLogConfig": ".func_log_config",
    "FuncMount": ".func_mount",
    "FuncMountMountType": ".func_mount_mount_type",
    "FuncReservedInstance": ".func_reserved_instance",
    "FuncVpc": ".func_vpc",
    "Function": ".function",
    "FunctionAsyncConfig": ".function_async_config",
    "FunctionConfig": ".function_config",
    "FunctionEvent": ".function_event",
    "FunctionList": ".function_list",
    "FunctionMetric": ".function_metric",
    "FunctionMetricList": ".function_metric_list",
    "FunctionRef": ".function_ref",
    "FunctionSummary": ".function_summary",
    "FunctionTrigger": ".function_trigger",
    "ImportFunctionRequestBody": ".import_function_request_body",
    "ImportFunctionResponse": ".import_function_response",
    "InvocationResult": ".invocation_result",
    "InvokeFunctionXCffInstanceMemory": ".invoke_function_x_cff_instance_memory",
    "InvokeFunctionXCffLogType": ".invoke_function_x_cff_log_type",
    "InvokeFunctionXCFFRequestVersion": ".invoke_function_xcff_request_version",
    "KvItem": ".kv_item",
    "ListActiveAsyncInvocationsResponse": ".list_active_async_invocations_response",
    "ListAppTemplatesResponse": ".list_app_templates_response",
    "ListAppTemplatesResult": ".list_app_templates_result",
    "ListAsyncInvocationsResponse": ".list_async_invocations_response",
    "ListBridgeFunctionsResponse": ".list_bridge_functions_response",
    "ListBridgeVersionsResponse": ".list_bridge_versions_response",
    "ListDependenciesDependencyType": ".list_dependencies_dependency_type",
    "ListDependenciesIspublic": ".list_dependencies_ispublic",
    "ListEnterpriseResourceDetail": ".list_enterprise_resource_detail",
    "ListEnterpriseResourceRequestBody": ".list_enterprise_resource_request_body",
    "ListEnterpriseResourceResult": ".list_enterprise_resource_result",
    "ListEventsResponse": ".list_events_response",
    "ListEventsResult": ".list_events_result",
    "ListFunctionApplicationResult": ".list_function_application_result",
    "ListFunctionApplicationsResponse": ".list_function_applications_response",
    "ListFunctionAsyncInvocationsResult": ".list_function_async_invocations_result",
    "ListFunctionAsyncInvokeConfigResponse": ".list_function_async_invoke_config_response",
    "ListFunctionAsyncInvokeConfigResult": ".list_function_async_invoke_config_result",
    "ListFunctionReservedInstancesResponse": ".list_function_reserved_instances_response",
    "ListFunctionResult": ".list_function_result",
    "ListFunctionStatisticsResponse": ".list_function_statistics_response",
    "ListFunctionStatisticsResponseBody": ".list_function_statistics_response_body",
    "ListFunctionTagsResponse": ".list_function_tags_response",
    "ListFunctionTemplateResponse": ".list_function_template_response",
    "ListFunctionTriggerResult": ".list_function_trigger_result",
    "ListFunctionTriggersResponse": ".list_function_triggers_response",
    "ListFunctionVersionResult": ".list_function_version_result",
    "ListFunctionVersionsResponse": ".list_function_versions_response",
    "ListQuotasResponse": ".list_quotas_response",
    "ListQuotasResult": ".list_quotas_result",
    "ListReservedInstanceConfigsResponse": ".list_reserved_instance_configs_response",
    "ListStatisticsResponse": ".list_statistics_response",
    "ListVersionAliasResult": ".list_version_alias_result",
    "ListVersionAliasResultAdditionalVersionWeights": ".list_version_alias_result_additional_version_weights",
    "ListVersionAliasesResponse": ".list_version_aliases_response",
    "ListWorkflowExecutionsResponse": ".list_workflow_executions_response",
    "LogTags": ".log_tags",
    "MetricConfig": ".metric_config",
    "MonthUsed": ".month_used",
    "MountConfig": ".mount_config",
    "MountUser": ".mount_user",
    "NetworkControlConfig": ".network_control_config",
    "NodeExecution": ".node_execution",
    "NodeExecutionDetail": ".node_execution_detail",
    "OBSTriggerConfig": ".obs_trigger_config",
    "OnError": ".on_error",
    "OperateErrorInfo": ".operate_error_info",
    "OperationState": ".operation_state",
    "PageInfo": ".page_info",
    "RepoInfo": ".repo_info",
    "ReservedInstanceConfigs": ".reserved_instance_configs",
    "Resources": ".resources",
    "Retry": ".retry",
    "Runtime": ".runtime",
    "ServiceBridgeVersion": ".service_bridge_version",
    "ShowAppTemplateResponse": ".show_app_template_response",
    "ShowEventResponse": ".show_event_response",
    "ShowFuncReservedInstanceMetricsResponse": ".show_func_reserved_instance_metrics_response",
    "ShowFuncSnapshotStateResponse": ".show_func_snapshot_state_response",
    "ShowFunctionAppResponse": ".show_function_app_response",
    "ShowFunctionCodeResponse": ".show_function_code_response",
    "ShowFunctionMetricsResponse": ".show_function_metrics_response",
    "ShowFunctionTemplateResponse": ".show_function_template_response",
    "ShowFunctionTemplateResponseBody": ".show_function_template_response_body",
    "ShowFunctionTriggerResponse": ".show_function_trigger_response",
    "ShowLtsLogDetailsResponse": ".show_lts_log_details_response",
    "ShowProjectAsyncStatusLogInfoResponse": ".show_project_async_status_log_info_response",
    "ShowProjectTagsListResponse": ".show_project_tags_list_response",
    "ShowResInstanceInfoResponse": ".show_res_instance_info_response",
    "ShowTenantMetricResponse": ".show_tenant_metric_response",
    "ShowTracingResponse": ".show_tracing_response",
    "ShowVersionAliasResponse": ".show_version_alias_response",
    "ShowVersionAliasResponseAdditionalVersionStrategy": ".show_version_alias_response_additional_version_strategy",
    "ShowVersionAliasResponseAdditionalVersionWeights": ".show_version_alias_response_additional_version_weights",
    "ShowWorkFlowMetricResponse": ".show_work_flow_metric_response",
    "ShowWorkFlowResponse": ".show_work_flow_response",
    "ShowWorkflowExecutionForPageResponse": ".show_workflow_execution_for_page_response",
    "ShowWorkflowExecutionResponse": ".show_workflow_execution_response",
    "SlaReportsValue": ".sla_reports_value",
    "StackResource": ".stack_resource",
    "StartSyncWorkflowExecutionResponse": ".start_sync_workflow_execution_response",
    "StartWorkflowExecutionResponse": ".start_workflow_execution_response",
    "StateDataFilter": ".state_data_filter",
    "StrategyConfig": ".strategy_config",
    "SyncExecutionNodeErrorDetail": ".sync_execution_node_error_detail",
    "TacticsConfig": ".tactics_config",
    "TagItem": ".tag_item",
    "TempDetail": ".temp_detail",
    "Trigger": ".trigger",
    "TriggerEventDataRequestBody": ".trigger_event_data_request_body",
    "TriggerEventDataRequestBodyScheduleType": ".trigger_event_data_request_body_schedule_type",
    "TriggerEventDataResponseBody": ".trigger_event_data_response_body",
    "TriggerMetadataList": ".trigger_metadata_list",
    "TriggerStatus": ".trigger_status",
    "TriggerTypeCode": ".trigger_type_code",
    "UpdateEventRequestBody": ".update_event_request_body",
    "UpdateEventResponse": ".update_event_response",
    "UpdateFunctionCodeRequestBody": ".update_function_code_request_body",
    "UpdateFunctionCodeResponse": ".update_function_code_response",
    "UpdateFunctionConfigRequestBody": ".update_function_config_request_body",
    "UpdateFunctionMaxInstanceConfigRequestBody": ".update_function_max_instance_config_request_body",
    "UpdateFunctionMaxInstanceConfigResponse": ".update_function_max_instance_config_response",
    "UpdateFunctionReservedInstancesCountRequestBody": ".update_function_reserved_instances_count_request_body",
    "UpdateFunctionReservedInstancesCountResponse": ".update_function_reserved_instances_count_response",
    "UpdateFunctionTagsRequestBody": ".update_function_tags_request_body",
    "UpdateTracingRequestBody": ".update_tracing_request_body",
    "UpdateTriggerRequestBody": ".update_trigger_request_body",
    "UpdateTriggerResponse": ".update_trigger_response",
    "UpdateVersionAliasRequestBody": ".update_version_alias_request_body",
    "UpdateVersionAliasRequestBodyAdditionalVersionStrategy": ".update_version_alias_request_body_additional_version_strategy",
    "UpdateVersionAliasRequestBodyAdditionalVersionWeights": ".update_version_alias_request_body_additional_version_weights",
    "UpdateVersionAliasResponse": ".update_version_alias_response",
    "UpdateVersionAliasResponseAdditionalVersionWeights": ".update_version_alias_response_additional_version_weights",
    "UpdateWorkFlowResponse": ".update_work_flow_response",
    "UpdateriggerEventData": ".updaterigger_event_data",
    "VersionStrategy": ".version_strategy",
    "VersionStrategyRules": ".version_strategy_rules",
    "VpcConfig": ".vpc_config",
    "WorkflowCreateBody": ".workflow_create_body",
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
    "Action",
    "ApigTriggerFuncInfo",
    "AppTemplateResourceDetail",
    "AsyncInvokeConfig",
    "AsyncInvokeConfigUpdate",
    "AsyncInvokeFunctionBody",
    "AsyncInvokeFunctionResponse",
    "CallbackWorkflowRequestBody",
    "CancelAsyncInvocationRequestBody",
    "CodeType",
    "ConcurrencyStrategy",
    "ConcurrencyUpdate",
    "CreateCallbackWorkflowResponse",
    "CreateEventRequestBody",
    "CreateEventResponse",
    "CreateFunctionAppRequestBody",
    "CreateFunctionAppRequestBodyParams",
    "CreateFunctionAppResponse",
    "CreateFunctionRequestBody",
    "CreateFunctionRequestBodyType",
    "CreateFunctionTriggerRequestBody",
    "CreateFunctionVersionRequestBody",
    "CreateFunctionVersionResponse",
    "CreateVersionAliasRequestBody",
    "CreateVersionAliasRequestBodyAdditionalVersionStrategy",
    "CreateVersionAliasRequestBodyAdditionalVersionWeights",
    "CreateVersionAliasResponse",
    "CreateVersionAliasResponseAdditionalVersionStrategy",
    "CreateVersionAliasResponseAdditionalVersionWeights",
    "CreateVpcEndpointRequestBody",
    "CreateVpcEndpointResponse",
    "CreateWorkflowResponse",
    "CronConfig",
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
    "ExpressConfig",
    "FlowExecuteBody",
    "FlowExecutionBrief",
    "FlowExecutionBriefV2",
    "FuncAsyncDestinationConfig",
    "FuncCode",
    "FuncDestinationConfig",
    "FuncDestinationConfigDestination",
    "FuncLogConfig",
    "FuncMount",
    "FuncMountMountType",
    "FuncReservedInstance",
    "FuncVpc",
    "Function",
    "FunctionAsyncConfig",
    "FunctionConfig",
    "FunctionEvent",
    "FunctionList",
    "FunctionMetric",
    "FunctionMetricList",
    "FunctionRef",
    "FunctionSummary",
    "FunctionTrigger",
    "ImportFunctionRequestBody",
    "ImportFunctionResponse",
    "InvocationResult",
    "InvokeFunctionXCFFRequestVersion",
    "InvokeFunctionXCffInstanceMemory",
    "InvokeFunctionXCffLogType",
    "KvItem",
    "ListActiveAsyncInvocationsResponse",
    "ListAppTemplatesResponse",
    "ListAppTemplatesResult",
    "ListAsyncInvocationsResponse",
    "ListBridgeFunctionsResponse",
    "ListBridgeVersionsResponse",
    "ListDependenciesDependencyType",
    "ListDependenciesIspublic",
    "ListEnterpriseResourceDetail",
    "ListEnterpriseResourceRequestBody",
    "ListEnterpriseResourceResult",
    "ListEventsResponse",
    "ListEventsResult",
    "ListFunctionApplicationResult",
    "ListFunctionApplicationsResponse",
    "ListFunctionAsyncInvocationsResult",
    "ListFunctionAsyncInvokeConfigResponse",
    "ListFunctionAsyncInvokeConfigResult",
    "ListFunctionReservedInstancesResponse",
    "ListFunctionResult",
    "ListFunctionStatisticsResponse",
    "ListFunctionStatisticsResponseBody",
    "ListFunctionTagsResponse",
    "ListFunctionTemplateResponse",
    "ListFunctionTriggerResult",
    "ListFunctionTriggersResponse",
    "ListFunctionVersionResult",
    "ListFunctionVersionsResponse",
    "ListQuotasResponse",
    "ListQuotasResult",
    "ListReservedInstanceConfigsResponse",
    "ListStatisticsResponse",
    "ListVersionAliasResult",
    "ListVersionAliasResultAdditionalVersionWeights",
    "ListVersionAliasesResponse",
    "ListWorkflowExecutionsResponse",
    "LogTags",
    "MetricConfig",
    "MonthUsed",
    "MountConfig",
    "MountUser",
    "NetworkControlConfig",
    "NodeExecution",
    "NodeExecutionDetail",
    "OBSTriggerConfig",
    "OnError",
    "OperateErrorInfo",
    "OperationState",
    "PageInfo",
    "RepoInfo",
    "ReservedInstanceConfigs",
    "Resources",
    "Retry",
    "Runtime",
    "ServiceBridgeVersion",
    "ShowAppTemplateResponse",
    "ShowEventResponse",
    "ShowFuncReservedInstanceMetricsResponse",
    "ShowFuncSnapshotStateResponse",
    "ShowFunctionAppResponse",
    "ShowFunctionCodeResponse",
    "ShowFunctionMetricsResponse",
    "ShowFunctionTemplateResponse",
    "ShowFunctionTemplateResponseBody",
    "ShowFunctionTriggerResponse",
    "ShowLtsLogDetailsResponse",
    "ShowProjectAsyncStatusLogInfoResponse",
    "ShowProjectTagsListResponse",
    "ShowResInstanceInfoResponse",
    "ShowTenantMetricResponse",
    "ShowTracingResponse",
    "ShowVersionAliasResponse",
    "ShowVersionAliasResponseAdditionalVersionStrategy",
    "ShowVersionAliasResponseAdditionalVersionWeights",
    "ShowWorkFlowMetricResponse",
    "ShowWorkFlowResponse",
    "ShowWorkflowExecutionForPageResponse",
    "ShowWorkflowExecutionResponse",
    "SlaReportsValue",
    "StackResource",
    "StartSyncWorkflowExecutionResponse",
    "StartWorkflowExecutionResponse",
    "StateDataFilter",
    "StrategyConfig",
    "SyncExecutionNodeErrorDetail",
    "TacticsConfig",
    "TagItem",
    "TempDetail",
    "Trigger",
    "TriggerEventDataRequestBody",
    "TriggerEventDataRequestBodyScheduleType",
    "TriggerEventDataResponseBody",
    "TriggerMetadataList",
    "TriggerStatus",
    "TriggerTypeCode",
    "UpdateEventRequestBody",
    "UpdateEventResponse",
    "UpdateFunctionCodeRequestBody",
    "UpdateFunctionCodeResponse",
    "UpdateFunctionConfigRequestBody",
    "UpdateFunctionMaxInstanceConfigRequestBody",
    "UpdateFunctionMaxInstanceConfigResponse",
    "UpdateFunctionReservedInstancesCountRequestBody",
    "UpdateFunctionReservedInstancesCountResponse",
    "UpdateFunctionTagsRequestBody",
    "UpdateTracingRequestBody",
    "UpdateTriggerRequestBody",
    "UpdateTriggerResponse",
    "UpdateVersionAliasRequestBody",
    "UpdateVersionAliasRequestBodyAdditionalVersionStrategy",
    "UpdateVersionAliasRequestBodyAdditionalVersionWeights",
    "UpdateVersionAliasResponse",
    "UpdateVersionAliasResponseAdditionalVersionWeights",
    "UpdateWorkFlowResponse",
    "UpdateriggerEventData",
    "VersionStrategy",
    "VersionStrategyRules",
    "VpcConfig",
    "WorkflowCreateBody",
    "WorkflowDeleteBody",
    "WorkflowDeleteResult",
    "WorkflowList",
    "WorkflowMode",
    "WorkflowSimpleInfo",
)
