# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The models of requests and answers; each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .action import Action
    from .apig_trigger_backend import ApigTriggerBackend
    from .apig_trigger_func_info import ApigTriggerFuncInfo
    from .apig_trigger_func_info_invocation_type import ApigTriggerFuncInfoInvocationType
    from .app_template import AppTemplate
    from .app_template_list import AppTemplateList
    from .app_template_resource_detail import AppTemplateResourceDetail
    from .app_template_summary import AppTemplateSummary
    from .application_params import ApplicationParams
    from .application_status import ApplicationStatus
    from .async_invocation import AsyncInvocation
    from .async_invocation_list import AsyncInvocationList
    from .async_invocation_status import AsyncInvocationStatus
    from .async_invoke_config import AsyncInvokeConfig
    from .async_invoke_config_list import AsyncInvokeConfigList
    from .async_invoke_config_update import AsyncInvokeConfigUpdate
    from .boolean_text import BooleanText
    from .callback_workflow_request_body import CallbackWorkflowRequestBody
    from .callback_workflow_request_body_result import CallbackWorkflowRequestBodyResult
    from .cancel_async_invocation_request_body import CancelAsyncInvocationRequestBody
    from .cancel_async_invocation_request_body_type import CancelAsyncInvocationRequestBodyType
    from .code_type import CodeType
    from .concurrency_strategy import ConcurrencyStrategy
    from .concurrency_update import ConcurrencyUpdate
    from .create_event_request_body import CreateEventRequestBody
    from .create_function_app_request_body import CreateFunctionAppRequestBody
    from .create_function_request_body import CreateFunctionRequestBody
    from .create_function_request_body_type import CreateFunctionRequestBodyType
    from .create_function_trigger_request_body import CreateFunctionTriggerRequestBody
    from .create_function_version_request_body import CreateFunctionVersionRequestBody
    from .create_tags_resource_type import CreateTagsResourceType
    from .create_version_alias_request_body import CreateVersionAliasRequestBody
    from .create_vpc_endpoint_request_body import CreateVpcEndpointRequestBody
    from .created_application import CreatedApplication
    from .cron_config import CronConfig
    from .custom_image import CustomImage
    from .delete_tags_resource_type import DeleteTagsResourceType
    from .dependency import Dependency
    from .dependency_from_obs import DependencyFromObs
    from .dependency_from_obs_depend_type import DependencyFromObsDependType
    from .dependency_from_zip import DependencyFromZip
    from .dependency_from_zip_depend_type import DependencyFromZipDependType
    from .dependency_list import DependencyList
    from .dependency_version import DependencyVersion
    from .empty_strategy import EmptyStrategy
    from .error_body import ErrorBody
    from .execution_ref import ExecutionRef
    from .export_function_type import ExportFunctionType
    from .express_config import ExpressConfig
    from .flow_execute_body import FlowExecuteBody
    from .flow_execution_brief import FlowExecutionBrief
    from .flow_execution_brief_v2 import FlowExecutionBriefV2
    from .flow_execution_list import FlowExecutionList
    from .flow_execution_page import FlowExecutionPage
    from .func_async_destination_config import FuncAsyncDestinationConfig
    from .func_code import FuncCode
    from .func_destination_config import FuncDestinationConfig
    from .func_destination_config_destination import FuncDestinationConfigDestination
    from .func_log_config import FuncLogConfig
    from .func_mount import FuncMount
    from .func_mount_mount_type import FuncMountMountType
    from .func_vpc import FuncVpc
    from .function import Function
    from .function_application import FunctionApplication
    from .function_application_list import FunctionApplicationList
    from .function_application_summary import FunctionApplicationSummary
    from .function_code import FunctionCode
    from .function_config import FunctionConfig
    from .function_event import FunctionEvent
    from .function_list import FunctionList
    from .function_metric import FunctionMetric
    from .function_metric_list import FunctionMetricList
    from .function_ref import FunctionRef
    from .function_statistics import FunctionStatistics
    from .function_summary import FunctionSummary
    from .function_template import FunctionTemplate
    from .function_template_list import FunctionTemplateList
    from .function_test_event import FunctionTestEvent
    from .function_test_event_list import FunctionTestEventList
    from .function_traffic import FunctionTraffic
    from .function_trigger import FunctionTrigger
    from .function_version import FunctionVersion
    from .function_version_list import FunctionVersionList
    from .import_function_request_body import ImportFunctionRequestBody
    from .import_function_request_body_file_type import ImportFunctionRequestBodyFileType
    from .instance_memory import InstanceMemory
    from .instance_usage import InstanceUsage
    from .invocation_result import InvocationResult
    from .invoke_function_x_cff_log_type import InvokeFunctionXCffLogType
    from .invoke_function_xcff_request_version import InvokeFunctionXCFFRequestVersion
    from .kv_item import KvItem
    from .list_bridge_versions_type import ListBridgeVersionsType
    from .list_dependencies_dependency_type import ListDependenciesDependencyType
    from .list_dependencies_ispublic import ListDependenciesIspublic
    from .list_enterprise_resource_request_body import ListEnterpriseResourceRequestBody
    from .list_enterprise_resource_request_body_action import ListEnterpriseResourceRequestBodyAction
    from .list_function_tags_resource_type import ListFunctionTagsResourceType
    from .list_function_template_ispublic import ListFunctionTemplateIspublic
    from .list_statistics_filter import ListStatisticsFilter
    from .list_statistics_option import ListStatisticsOption
    from .list_workflow_executions_status import ListWorkflowExecutionsStatus
    from .log_stream import LogStream
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
    from .project_statistics import ProjectStatistics
    from .project_tags import ProjectTags
    from .queued_invocation import QueuedInvocation
    from .quota import Quota
    from .quota_list import QuotaList
    from .quota_resources import QuotaResources
    from .quota_type import QuotaType
    from .repo_info import RepoInfo
    from .reserved_instance_config import ReservedInstanceConfig
    from .reserved_instance_config_list import ReservedInstanceConfigList
    from .reserved_instance_config_qualifier_type import ReservedInstanceConfigQualifierType
    from .reserved_instance_count import ReservedInstanceCount
    from .reserved_instance_count_list import ReservedInstanceCountList
    from .reserved_instance_settings import ReservedInstanceSettings
    from .resource_tags import ResourceTags
    from .retry import Retry
    from .runtime import Runtime
    from .service_bridge_version import ServiceBridgeVersion
    from .show_func_snapshot_state_action import ShowFuncSnapshotStateAction
    from .show_project_tags_list_resource_type import ShowProjectTagsListResourceType
    from .show_res_instance_info_action import ShowResInstanceInfoAction
    from .show_res_instance_info_resource_type import ShowResInstanceInfoResourceType
    from .show_tenant_metric_metric_type import ShowTenantMetricMetricType
    from .sla_reports_value import SlaReportsValue
    from .snapshot_state import SnapshotState
    from .snapshot_state_state import SnapshotStateState
    from .stack_resource import StackResource
    from .state_data_filter import StateDataFilter
    from .sync_execution import SyncExecution
    from .sync_execution_node_error_detail import SyncExecutionNodeErrorDetail
    from .tactics_config import TacticsConfig
    from .tag_item import TagItem
    from .tagged_resource import TaggedResource
    from .tagged_resource_detail import TaggedResourceDetail
    from .tagged_resource_list import TaggedResourceList
    from .template_detail import TemplateDetail
    from .template_trigger import TemplateTrigger
    from .tracing_keys import TracingKeys
    from .trigger import Trigger
    from .trigger_event_data_request_body import TriggerEventDataRequestBody
    from .trigger_event_data_request_body_auth import TriggerEventDataRequestBodyAuth
    from .trigger_event_data_request_body_backend_type import TriggerEventDataRequestBodyBackendType
    from .trigger_event_data_request_body_is_serial import TriggerEventDataRequestBodyIsSerial
    from .trigger_event_data_request_body_match_mode import TriggerEventDataRequestBodyMatchMode
    from .trigger_event_data_request_body_polling_unit import TriggerEventDataRequestBodyPollingUnit
    from .trigger_event_data_request_body_protocol import TriggerEventDataRequestBodyProtocol
    from .trigger_event_data_request_body_req_method import TriggerEventDataRequestBodyReqMethod
    from .trigger_event_data_request_body_schedule_type import TriggerEventDataRequestBodyScheduleType
    from .trigger_event_data_request_body_sharditerator_type import TriggerEventDataRequestBodySharditeratorType
    from .trigger_event_data_request_body_status import TriggerEventDataRequestBodyStatus
    from .trigger_event_data_response_body import TriggerEventDataResponseBody
    from .trigger_status import TriggerStatus
    from .trigger_type_code import TriggerTypeCode
    from .update_event_request_body import UpdateEventRequestBody
    from .update_func_snapshot_action import UpdateFuncSnapshotAction
    from .update_function_code_request_body import UpdateFunctionCodeRequestBody
    from .update_function_config_request_body import UpdateFunctionConfigRequestBody
    from .update_function_max_instance_config_request_body import UpdateFunctionMaxInstanceConfigRequestBody
    from .update_function_reserved_instances_count_request_body import UpdateFunctionReservedInstancesCountRequestBody
    from .update_function_tags_request_body import UpdateFunctionTagsRequestBody
    from .update_function_tags_request_body_action import UpdateFunctionTagsRequestBodyAction
    from .update_trigger_request_body import UpdateTriggerRequestBody
    from .update_version_alias_request_body import UpdateVersionAliasRequestBody
    from .updaterigger_event_data import UpdateriggerEventData
    from .updaterigger_event_data_polling_unit import UpdateriggerEventDataPollingUnit
    from .version_alias import VersionAlias
    from .version_async_config import VersionAsyncConfig
    from .version_strategies import VersionStrategies
    from .version_strategy import VersionStrategy
    from .version_strategy_combine_type import VersionStrategyCombineType
    from .version_strategy_rule import VersionStrategyRule
    from .version_strategy_rule_op import VersionStrategyRuleOp
    from .version_strategy_rule_rule_type import VersionStrategyRuleRuleType
    from .version_weights import VersionWeights
    from .vpc_config import VpcConfig
    from .vpc_endpoint import VpcEndpoint
    from .workflow_action import WorkflowAction
    from .workflow_action_mode import WorkflowActionMode
    from .workflow_bucket import WorkflowBucket
    from .workflow_create_body import WorkflowCreateBody
    from .workflow_data import WorkflowData
    from .workflow_data_filter import WorkflowDataFilter
    from .workflow_definition import WorkflowDefinition
    from .workflow_delete_body import WorkflowDeleteBody
    from .workflow_delete_result import WorkflowDeleteResult
    from .workflow_error_rule import WorkflowErrorRule
    from .workflow_execution import WorkflowExecution
    from .workflow_execution_status import WorkflowExecutionStatus
    from .workflow_function import WorkflowFunction
    from .workflow_function_ref import WorkflowFunctionRef
    from .workflow_info import WorkflowInfo
    from .workflow_list import WorkflowList
    from .workflow_log_level import WorkflowLogLevel
    from .workflow_logging import WorkflowLogging
    from .workflow_mode import WorkflowMode
    from .workflow_retry import WorkflowRetry
    from .workflow_simple_info import WorkflowSimpleInfo
    from .workflow_state import WorkflowState
    from .workflow_state_type import WorkflowStateType
    from .workflow_statistics import WorkflowStatistics
    from .workflow_trigger import WorkflowTrigger
    from .workflow_trigger_type import WorkflowTriggerType

_MODULES = {
    "Action": ".action",
    "ApigTriggerBackend": ".apig_trigger_backend",
    "ApigTriggerFuncInfo": ".apig_trigger_func_info",
    "ApigTriggerFuncInfoInvocationType": ".apig_trigger_func_info_invocation_type",
    "AppTemplate": ".app_template",
    "AppTemplateList": ".app_template_list",
    "AppTemplateResourceDetail": ".app_template_resource_detail",
    "AppTemplateSummary": ".app_template_summary",
    "ApplicationParams": ".application_params",
    "ApplicationStatus": ".application_status",
    "AsyncInvocation": ".async_invocation",
    "AsyncInvocationList": ".async_invocation_list",
    "AsyncInvocationStatus": ".async_invocation_status",
    "AsyncInvokeConfig": ".async_invoke_config",
    "AsyncInvokeConfigList": ".async_invoke_config_list",
    "AsyncInvokeConfigUpdate": ".async_invoke_config_update",
    "BooleanText": ".boolean_text",
    "CallbackWorkflowRequestBody": ".callback_workflow_request_body",
    "CallbackWorkflowRequestBodyResult": ".callback_workflow_request_body_result",
    "CancelAsyncInvocationRequestBody": ".cancel_async_invocation_request_body",
    "CancelAsyncInvocationRequestBodyType": ".cancel_async_invocation_request_body_type",
    "CodeType": ".code_type",
    "ConcurrencyStrategy": ".concurrency_strategy",
    "ConcurrencyUpdate": ".concurrency_update",
    "CreateEventRequestBody": ".create_event_request_body",
    "CreateFunctionAppRequestBody": ".create_function_app_request_body",
    "CreateFunctionRequestBody": ".create_function_request_body",
    "CreateFunctionRequestBodyType": ".create_function_request_body_type",
    "CreateFunctionTriggerRequestBody": ".create_function_trigger_request_body",
    "CreateFunctionVersionRequestBody": ".create_function_version_request_body",
    "CreateTagsResourceType": ".create_tags_resource_type",
    "CreateVersionAliasRequestBody": ".create_version_alias_request_body",
    "CreateVpcEndpointRequestBody": ".create_vpc_endpoint_request_body",
    "CreatedApplication": ".created_application",
    "CronConfig": ".cron_config",
    "CustomImage": ".custom_image",
    "DeleteTagsResourceType": ".delete_tags_resource_type",
    "Dependency": ".dependency",
    "DependencyFromObs": ".dependency_from_obs",
    "DependencyFromObsDependType": ".dependency_from_obs_depend_type",
    "DependencyFromZip": ".dependency_from_zip",
    "DependencyFromZipDependType": ".dependency_from_zip_depend_type",
    "DependencyList": ".dependency_list",
    "DependencyVersion": ".dependency_version",
    "EmptyStrategy": ".empty_strategy",
    "ErrorBody": ".error_body",
    "ExecutionRef": ".execution_ref",
    "ExportFunctionType": ".export_function_type",
    "ExpressConfig": ".express_config",
    "FlowExecuteBody": ".flow_execute_body",
    "FlowExecutionBrief": ".flow_execution_brief",
    "FlowExecutionBriefV2": ".flow_execution_brief_v2",
    "FlowExecutionList": ".flow_execution_list",
    "FlowExecutionPage": ".flow_execution_page",
    "FuncAsyncDestinationConfig": ".func_async_destination_config",
    "FuncCode": ".func_code",
    "FuncDestinationConfig": ".func_destination_config",
    "FuncDestinationConfigDestination": ".func_destination_config_destination",
    "FuncLogConfig": ".func_log_config",
    "FuncMount": ".func_mount",
    "FuncMountMountType": ".func_mount_mount_type",
    "FuncVpc": ".func_vpc",
    "Function": ".function",
    "FunctionApplication": ".function_application",
    "FunctionApplicationList": ".function_application_list",
    "FunctionApplicationSummary": ".function_application_summary",
    "FunctionCode": ".function_code",
    "FunctionConfig": ".function_config",
    "FunctionEvent": ".function_event",
    "FunctionList": ".function_list",
    "FunctionMetric": ".function_metric",
    "FunctionMetricList": ".function_metric_list",
    "FunctionRef": ".function_ref",
    "FunctionStatistics": ".function_statistics",
    "FunctionSummary": ".function_summary",
    "FunctionTemplate": ".function_template",
    "FunctionTemplateList": ".function_template_list",
    "FunctionTestEvent": ".function_test_event",
    "FunctionTestEventList": ".function_test_event_list",
    "FunctionTraffic": ".function_traffic",
    "FunctionTrigger": ".function_trigger",
    "FunctionVersion": ".function_version",
    "FunctionVersionList": ".function_version_list",
    "ImportFunctionRequestBody": ".import_function_request_body",
    "ImportFunctionRequestBodyFileType": ".import_function_request_body_file_type",
    "InstanceMemory": ".instance_memory",
    "InstanceUsage": ".instance_usage",
    "InvocationResult": ".invocation_result",
    "InvokeFunctionXCffLogType": ".invoke_function_x_cff_log_type",
    "InvokeFunctionXCFFRequestVersion": ".invoke_function_xcff_request_version",
    "KvItem": ".kv_item",
    "ListBridgeVersionsType": ".list_bridge_versions_type",
    "ListDependenciesDependencyType": ".list_dependencies_dependency_type",
    "ListDependenciesIspublic": ".list_dependencies_ispublic",
    "ListEnterpriseResourceRequestBody": ".list_enterprise_resource_request_body",
    "ListEnterpriseResourceRequestBodyAction": ".list_enterprise_resource_request_body_action",
    "ListFunctionTagsResourceType": ".list_function_tags_resource_type",
    "ListFunctionTemplateIspublic": ".list_function_template_ispublic",
    "ListStatisticsFilter": ".list_statistics_filter",
    "ListStatisticsOption": ".list_statistics_option",
    "ListWorkflowExecutionsStatus": ".list_workflow_executions_status",
    "LogStream": ".log_stream",
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
    "ProjectStatistics": ".project_statistics",
    "ProjectTags": ".project_tags",
    "QueuedInvocation": ".queued_invocation",
    "Quota": ".quota",
    "QuotaList": ".quota_list",
    "QuotaResources": ".quota_resources",
    "QuotaType": ".quota_type",
    "RepoInfo": ".repo_info",
    "ReservedInstanceConfig": ".reserved_instance_config",
    "ReservedInstanceConfigList": ".reserved_instance_config_list",
    "ReservedInstanceConfigQualifierType": ".reserved_instance_config_qualifier_type",
    "ReservedInstanceCount": ".reserved_instance_count",
    "ReservedInstanceCountList": ".reserved_instance_count_list",
    "ReservedInstanceSettings": ".reserved_instance_settings",
    "ResourceTags": ".resource_tags",
    "Retry": ".retry",
    "Runtime": ".runtime",
    "ServiceBridgeVersion": ".service_bridge_version",
    "ShowFuncSnapshotStateAction": ".show_func_snapshot_state_action",
    "ShowProjectTagsListResourceType": ".show_project_tags_list_resource_type",
    "ShowResInstanceInfoAction": ".show_res_instance_info_action",
    "ShowResInstanceInfoResourceType": ".show_res_instance_info_resource_type",
    "ShowTenantMetricMetricType": ".show_tenant_metric_metric_type",
    "SlaReportsValue": ".sla_reports_value",
    "SnapshotState": ".snapshot_state",
    "SnapshotStateState": ".snapshot_state_state",
    "StackResource": ".stack_resource",
    "StateDataFilter": ".state_data_filter",
    "SyncExecution": ".sync_execution",
    "SyncExecutionNodeErrorDetail": ".sync_execution_node_error_detail",
    "TacticsConfig": ".tactics_config",
    "TagItem": ".tag_item",
    "TaggedResource": ".tagged_resource",
    "TaggedResourceDetail": ".tagged_resource_detail",
    "TaggedResourceList": ".tagged_resource_list",
    "TemplateDetail": ".template_detail",
    "TemplateTrigger": ".template_trigger",
    "TracingKeys": ".tracing_keys",
    "Trigger": ".trigger",
    "TriggerEventDataRequestBody": ".trigger_event_data_request_body",
    "TriggerEventDataRequestBodyAuth": ".trigger_event_data_request_body_auth",
    "TriggerEventDataRequestBodyBackendType": ".trigger_event_data_request_body_backend_type",
    "TriggerEventDataRequestBodyIsSerial": ".trigger_event_data_request_body_is_serial",
    "TriggerEventDataRequestBodyMatchMode": ".trigger_event_data_request_body_match_mode",
    "TriggerEventDataRequestBodyPollingUnit": ".trigger_event_data_request_body_polling_unit",
    "TriggerEventDataRequestBodyProtocol": ".trigger_event_data_request_body_protocol",
    "TriggerEventDataRequestBodyReqMethod": ".trigger_event_data_request_body_req_method",
    "TriggerEventDataRequestBodyScheduleType": ".trigger_event_data_request_body_schedule_type",
    "TriggerEventDataRequestBodySharditeratorType": ".trigger_event_data_request_body_sharditerator_type",
    "TriggerEventDataRequestBodyStatus": ".trigger_event_data_request_body_status",
    "TriggerEventDataResponseBody": ".trigger_event_data_response_body",
    "TriggerStatus": ".trigger_status",
    "TriggerTypeCode": ".trigger_type_code",
    "UpdateEventRequestBody": ".update_event_request_body",
    "UpdateFuncSnapshotAction": ".update_func_snapshot_action",
    "UpdateFunctionCodeRequestBody": ".update_function_code_request_body",
    "UpdateFunctionConfigRequestBody": ".update_function_config_request_body",
    "UpdateFunctionMaxInstanceConfigRequestBody": ".update_function_max_instance_config_request_body",
    "UpdateFunctionReservedInstancesCountRequestBody": ".update_function_reserved_instances_count_request_body",
    "UpdateFunctionTagsRequestBody": ".update_function_tags_request_body",
    "UpdateFunctionTagsRequestBodyAction": ".update_function_tags_request_body_action",
    "UpdateTriggerRequestBody": ".update_trigger_request_body",
    "UpdateVersionAliasRequestBody": ".update_version_alias_request_body",
    "UpdateriggerEventData": ".updaterigger_event_data",
    "UpdateriggerEventDataPollingUnit": ".updaterigger_event_data_polling_unit",
    "VersionAlias": ".version_alias",
    "VersionAsyncConfig": ".version_async_config",
    "VersionStrategies": ".version_strategies",
    "VersionStrategy": ".version_strategy",
    "VersionStrategyCombineType": ".version_strategy_combine_type",
    "VersionStrategyRule": ".version_strategy_rule",
    "VersionStrategyRuleOp": ".version_strategy_rule_op",
    "VersionStrategyRuleRuleType": ".version_strategy_rule_rule_type",
    "VersionWeights": ".version_weights",
    "VpcConfig": ".vpc_config",
    "VpcEndpoint": ".vpc_endpoint",
    "WorkflowAction": ".workflow_action",
    "WorkflowActionMode": ".workflow_action_mode",
    "WorkflowBucket": ".workflow_bucket",
    "WorkflowCreateBody": ".workflow_create_body",
    "WorkflowData": ".workflow_data",
    "WorkflowDataFilter": ".workflow_data_filter",
    "WorkflowDefinition": ".workflow_definition",
    "WorkflowDeleteBody": ".workflow_delete_body",
    "WorkflowDeleteResult": ".workflow_delete_result",
    "WorkflowErrorRule": ".workflow_error_rule",
    "WorkflowExecution": ".workflow_execution",
    "WorkflowExecutionStatus": ".workflow_execution_status",
    "WorkflowFunction": ".workflow_function",
    "WorkflowFunctionRef": ".workflow_function_ref",
    "WorkflowInfo": ".workflow_info",
    "WorkflowList": ".workflow_list",
    "WorkflowLogLevel": ".workflow_log_level",
    "WorkflowLogging": ".workflow_logging",
    "WorkflowMode": ".workflow_mode",
    "WorkflowRetry": ".workflow_retry",
    "WorkflowSimpleInfo": ".workflow_simple_info",
    "WorkflowState": ".workflow_state",
    "WorkflowStateType": ".workflow_state_type",
    "WorkflowStatistics": ".workflow_statistics",
    "WorkflowTrigger": ".workflow_trigger",
    "WorkflowTriggerType": ".workflow_trigger_type",
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
    "ApigTriggerBackend",
    "ApigTriggerFuncInfo",
    "ApigTriggerFuncInfoInvocationType",
    "AppTemplate",
    "AppTemplateList",
    "AppTemplateResourceDetail",
    "AppTemplateSummary",
    "ApplicationParams",
    "ApplicationStatus",
    "AsyncInvocation",
    "AsyncInvocationList",
    "AsyncInvocationStatus",
    "AsyncInvokeConfig",
    "AsyncInvokeConfigList",
    "AsyncInvokeConfigUpdate",
    "BooleanText",
    "CallbackWorkflowRequestBody",
    "CallbackWorkflowRequestBodyResult",
    "CancelAsyncInvocationRequestBody",
    "CancelAsyncInvocationRequestBodyType",
    "CodeType",
    "ConcurrencyStrategy",
    "ConcurrencyUpdate",
    "CreateEventRequestBody",
    "CreateFunctionAppRequestBody",
    "CreateFunctionRequestBody",
    "CreateFunctionRequestBodyType",
    "CreateFunctionTriggerRequestBody",
    "CreateFunctionVersionRequestBody",
    "CreateTagsResourceType",
    "CreateVersionAliasRequestBody",
    "CreateVpcEndpointRequestBody",
    "CreatedApplication",
    "CronConfig",
    "CustomImage",
    "DeleteTagsResourceType",
    "Dependency",
    "DependencyFromObs",
    "DependencyFromObsDependType",
    "DependencyFromZip",
    "DependencyFromZipDependType",
    "DependencyList",
    "DependencyVersion",
    "EmptyStrategy",
    "ErrorBody",
    "ExecutionRef",
    "ExportFunctionType",
    "ExpressConfig",
    "FlowExecuteBody",
    "FlowExecutionBrief",
    "FlowExecutionBriefV2",
    "FlowExecutionList",
    "FlowExecutionPage",
    "FuncAsyncDestinationConfig",
    "FuncCode",
    "FuncDestinationConfig",
    "FuncDestinationConfigDestination",
    "FuncLogConfig",
    "FuncMount",
    "FuncMountMountType",
    "FuncVpc",
    "Function",
    "FunctionApplication",
    "FunctionApplicationList",
    "FunctionApplicationSummary",
    "FunctionCode",
    "FunctionConfig",
    "FunctionEvent",
    "FunctionList",
    "FunctionMetric",
    "FunctionMetricList",
    "FunctionRef",
    "FunctionStatistics",
    "FunctionSummary",
    "FunctionTemplate",
    "FunctionTemplateList",
    "FunctionTestEvent",
    "FunctionTestEventList",
    "FunctionTraffic",
    "FunctionTrigger",
    "FunctionVersion",
    "FunctionVersionList",
    "ImportFunctionRequestBody",
    "ImportFunctionRequestBodyFileType",
    "InstanceMemory",
    "InstanceUsage",
    "InvocationResult",
    "InvokeFunctionXCFFRequestVersion",
    "InvokeFunctionXCffLogType",
    "KvItem",
    "ListBridgeVersionsType",
    "ListDependenciesDependencyType",
    "ListDependenciesIspublic",
    "ListEnterpriseResourceRequestBody",
    "ListEnterpriseResourceRequestBodyAction",
    "ListFunctionTagsResourceType",
    "ListFunctionTemplateIspublic",
    "ListStatisticsFilter",
    "ListStatisticsOption",
    "ListWorkflowExecutionsStatus",
    "LogStream",
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
    "ProjectStatistics",
    "ProjectTags",
    "QueuedInvocation",
    "Quota",
    "QuotaList",
    "QuotaResources",
    "QuotaType",
    "RepoInfo",
    "ReservedInstanceConfig",
    "ReservedInstanceConfigList",
    "ReservedInstanceConfigQualifierType",
    "ReservedInstanceCount",
    "ReservedInstanceCountList",
    "ReservedInstanceSettings",
    "ResourceTags",
    "Retry",
    "Runtime",
    "ServiceBridgeVersion",
    "ShowFuncSnapshotStateAction",
    "ShowProjectTagsListResourceType",
    "ShowResInstanceInfoAction",
    "ShowResInstanceInfoResourceType",
    "ShowTenantMetricMetricType",
    "SlaReportsValue",
    "SnapshotState",
    "SnapshotStateState",
    "StackResource",
    "StateDataFilter",
    "SyncExecution",
    "SyncExecutionNodeErrorDetail",
    "TacticsConfig",
    "TagItem",
    "TaggedResource",
    "TaggedResourceDetail",
    "TaggedResourceList",
    "TemplateDetail",
    "TemplateTrigger",
    "TracingKeys",
    "Trigger",
    "TriggerEventDataRequestBody",
    "TriggerEventDataRequestBodyAuth",
    "TriggerEventDataRequestBodyBackendType",
    "TriggerEventDataRequestBodyIsSerial",
    "TriggerEventDataRequestBodyMatchMode",
    "TriggerEventDataRequestBodyPollingUnit",
    "TriggerEventDataRequestBodyProtocol",
    "TriggerEventDataRequestBodyReqMethod",
    "TriggerEventDataRequestBodyScheduleType",
    "TriggerEventDataRequestBodySharditeratorType",
    "TriggerEventDataRequestBodyStatus",
    "TriggerEventDataResponseBody",
    "TriggerStatus",
    "TriggerTypeCode",
    "UpdateEventRequestBody",
    "UpdateFuncSnapshotAction",
    "UpdateFunctionCodeRequestBody",
    "UpdateFunctionConfigRequestBody",
    "UpdateFunctionMaxInstanceConfigRequestBody",
    "UpdateFunctionReservedInstancesCountRequestBody",
    "UpdateFunctionTagsRequestBody",
    "UpdateFunctionTagsRequestBodyAction",
    "UpdateTriggerRequestBody",
    "UpdateVersionAliasRequestBody",
    "UpdateriggerEventData",
    "UpdateriggerEventDataPollingUnit",
    "VersionAlias",
    "VersionAsyncConfig",
    "VersionStrategies",
    "VersionStrategy",
    "VersionStrategyCombineType",
    "VersionStrategyRule",
    "VersionStrategyRuleOp",
    "VersionStrategyRuleRuleType",
    "VersionWeights",
    "VpcConfig",
    "VpcEndpoint",
    "WorkflowAction",
    "WorkflowActionMode",
    "WorkflowBucket",
    "WorkflowCreateBody",
    "WorkflowData",
    "WorkflowDataFilter",
    "WorkflowDefinition",
    "WorkflowDeleteBody",
    "WorkflowDeleteResult",
    "WorkflowErrorRule",
    "WorkflowExecution",
    "WorkflowExecutionStatus",
    "WorkflowFunction",
    "WorkflowFunctionRef",
    "WorkflowInfo",
    "WorkflowList",
    "WorkflowLogLevel",
    "WorkflowLogging",
    "WorkflowMode",
    "WorkflowRetry",
    "WorkflowSimpleInfo",
    "WorkflowState",
    "WorkflowStateType",
    "WorkflowStatistics",
    "WorkflowTrigger",
    "WorkflowTriggerType",
)
