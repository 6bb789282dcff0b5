# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The models of requests and answers; each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_key import AccessKey
    from .access_key_list_reply import AccessKeyListReply
    from .access_key_reply import AccessKeyReply
    from .add_members import AddMembers
    from .alert_change import AlertChange
    from .alert_members import AlertMembers
    from .alert_opt import AlertOpt
    from .alert_opt_agg_cluster_fields_item import AlertOptAggClusterFieldsItem
    from .alert_opt_agg_fields_item import AlertOptAggFieldsItem
    from .alert_opt_alert_type import AlertOptAlertType
    from .alert_options import AlertOptions
    from .alert_policy import AlertPolicy
    from .alert_policy_list import AlertPolicyList
    from .alert_policy_list_reply import AlertPolicyListReply
    from .alert_policy_name import AlertPolicyName
    from .alert_policy_notify_object_name import AlertPolicyNotifyObjectName
    from .alert_policy_ref_count_info import AlertPolicyRefCountInfo
    from .alert_policy_reply import AlertPolicyReply
    from .alert_recipient import AlertRecipient
    from .alert_recipient_tags import AlertRecipientTags
    from .alert_silence import AlertSilence
    from .alert_target import AlertTarget
    from .alert_upgrade import AlertUpgrade
    from .async_data_query import AsyncDataQuery
    from .attachment_form import AttachmentForm
    from .batch_delete_notify_objects import BatchDeleteNotifyObjects
    from .billing_balance import BillingBalance
    from .billing_balance_reply import BillingBalanceReply
    from .billing_detail import BillingDetail
    from .billing_detail_list_reply import BillingDetailListReply
    from .billing_summary import BillingSummary
    from .bind_external_log_index import BindExternalLogIndex
    from .bind_external_log_index_store_type import BindExternalLogIndexStoreType
    from .blacklist import Blacklist
    from .blacklist_export_reply import BlacklistExportReply
    from .blacklist_filter import BlacklistFilter
    from .blacklist_filter_condition import BlacklistFilterCondition
    from .blacklist_filter_operation import BlacklistFilterOperation
    from .blacklist_import_reply import BlacklistImportReply
    from .blacklist_list_reply import BlacklistListReply
    from .blacklist_reply import BlacklistReply
    from .channel import Channel
    from .channel_list_reply import ChannelListReply
    from .channel_reply import ChannelReply
    from .channel_upgrade import ChannelUpgrade
    from .chart_extend import ChartExtend
    from .chart_filter import ChartFilter
    from .chart_position import ChartPosition
    from .chart_query import ChartQuery
    from .chart_query_function import ChartQueryFunction
    from .chart_query_text import ChartQueryText
    from .chart_query_text_slo import ChartQueryTextSlo
    from .checker import Checker
    from .checker_chart import CheckerChart
    from .checker_condition import CheckerCondition
    from .checker_definition import CheckerDefinition
    from .checker_definition_type import CheckerDefinitionType
    from .checker_export import CheckerExport
    from .checker_export_reply import CheckerExportReply
    from .checker_extend import CheckerExtend
    from .checker_function import CheckerFunction
    from .checker_function_kwargs import CheckerFunctionKwargs
    from .checker_import import CheckerImport
    from .checker_import_reply import CheckerImportReply
    from .checker_list_reply import CheckerListReply
    from .checker_opt import CheckerOpt
    from .checker_opt_diff_mode import CheckerOptDiffMode
    from .checker_opt_direction import CheckerOptDirection
    from .checker_query import CheckerQuery
    from .checker_reply import CheckerReply
    from .checker_rule import CheckerRule
    from .checker_schedule import CheckerSchedule
    from .checker_script import CheckerScript
    from .checker_script_no_data_action import CheckerScriptNoDataAction
    from .checker_settings import CheckerSettings
    from .checker_settings_status import CheckerSettingsStatus
    from .checker_settings_type import CheckerSettingsType
    from .checker_target import CheckerTarget
    from .checker_threshold import CheckerThreshold
    from .column_order import ColumnOrder
    from .column_order_order import ColumnOrderOrder
    from .create_access_key import CreateAccessKey
    from .create_alert_policy import CreateAlertPolicy
    from .create_alert_policy_v2 import CreateAlertPolicyV2
    from .create_blacklist import CreateBlacklist
    from .create_blacklist_type import CreateBlacklistType
    from .create_channel import CreateChannel
    from .create_dashboard import CreateDashboard
    from .create_data_query_rule import CreateDataQueryRule
    from .create_data_query_rule_logic import CreateDataQueryRuleLogic
    from .create_data_query_rule_type import CreateDataQueryRuleType
    from .create_dialing_task import CreateDialingTask
    from .create_dialing_task_type import CreateDialingTaskType
    from .create_event import CreateEvent
    from .create_event_status import CreateEventStatus
    from .create_inner_dashboard import CreateInnerDashboard
    from .create_inner_dashboard_template_infos import CreateInnerDashboardTemplateInfos
    from .create_inspection import CreateInspection
    from .create_issue import CreateIssue
    from .create_issue_level import CreateIssueLevel
    from .create_issue_reply import CreateIssueReply
    from .create_issue_resource_type import CreateIssueResourceType
    from .create_log_backup import CreateLogBackup
    from .create_log_backup_data_type import CreateLogBackupDataType
    from .create_log_backup_duration import CreateLogBackupDuration
    from .create_log_backup_store_type import CreateLogBackupStoreType
    from .create_log_index import CreateLogIndex
    from .create_logging_query_rule import CreateLoggingQueryRule
    from .create_logging_query_rule_logic import CreateLoggingQueryRuleLogic
    from .create_member_group import CreateMemberGroup
    from .create_notify_object import CreateNotifyObject
    from .create_notify_object_type import CreateNotifyObjectType
    from .create_role import CreateRole
    from .create_rum_app import CreateRumApp
    from .create_saml_mapping import CreateSamlMapping
    from .create_saml_sso import CreateSamlSso
    from .create_saml_sso_role import CreateSamlSsoRole
    from .create_saml_sso_type import CreateSamlSsoType
    from .create_slo import CreateSlo
    from .create_slo_interval import CreateSloInterval
    from .create_snapshot import CreateSnapshot
    from .create_snapshot_type import CreateSnapshotType
    from .create_tag import CreateTag
    from .create_temporary_token import CreateTemporaryToken
    from .create_temporary_token_roles_item import CreateTemporaryTokenRolesItem
    from .create_viewer import CreateViewer
    from .create_viewer_template_infos import CreateViewerTemplateInfos
    from .create_workspace import CreateWorkspace
    from .create_workspace_language import CreateWorkspaceLanguage
    from .created_member_group import CreatedMemberGroup
    from .created_member_group_reply import CreatedMemberGroupReply
    from .created_workspace import CreatedWorkspace
    from .created_workspace_key import CreatedWorkspaceKey
    from .created_workspace_reply import CreatedWorkspaceReply
    from .crontab_report import CrontabReport
    from .crontab_report_dashboard import CrontabReportDashboard
    from .crontab_report_extend import CrontabReportExtend
    from .crontab_report_list_reply import CrontabReportListReply
    from .crontab_report_reply import CrontabReportReply
    from .crontab_report_settings import CrontabReportSettings
    from .crontab_report_settings_notify_type import CrontabReportSettingsNotifyType
    from .crontab_report_share import CrontabReportShare
    from .crontab_report_share_share_method import CrontabReportShareShareMethod
    from .crontab_report_variables import CrontabReportVariables
    from .dashboard import Dashboard
    from .dashboard_audience import DashboardAudience
    from .dashboard_binding import DashboardBinding
    from .dashboard_binding_rule import DashboardBindingRule
    from .dashboard_binding_rule_op import DashboardBindingRuleOp
    from .dashboard_carousel import DashboardCarousel
    from .dashboard_carousel_dashboard_info_item import DashboardCarouselDashboardInfoItem
    from .dashboard_carousel_list_reply import DashboardCarouselListReply
    from .dashboard_carousel_reply import DashboardCarouselReply
    from .dashboard_carousel_settings import DashboardCarouselSettings
    from .dashboard_extend import DashboardExtend
    from .dashboard_icons import DashboardIcons
    from .dashboard_list_reply import DashboardListReply
    from .dashboard_mapping import DashboardMapping
    from .dashboard_record import DashboardRecord
    from .dashboard_reply import DashboardReply
    from .dashboard_tag import DashboardTag
    from .dashboard_template import DashboardTemplate
    from .dashboard_template_main import DashboardTemplateMain
    from .dashboard_template_main_vars_item import DashboardTemplateMainVarsItem
    from .dashboard_template_reply import DashboardTemplateReply
    from .data_mask_role import DataMaskRole
    from .data_mask_rule import DataMaskRule
    from .data_mask_rule_list import DataMaskRuleList
    from .data_mask_rule_list_reply import DataMaskRuleListReply
    from .data_mask_rule_reply import DataMaskRuleReply
    from .data_mask_rule_settings import DataMaskRuleSettings
    from .data_mask_rule_settings_type import DataMaskRuleSettingsType
    from .data_query import DataQuery
    from .data_query_qtype import DataQueryQtype
    from .data_query_rule import DataQueryRule
    from .data_query_rule_index_ws_info import DataQueryRuleIndexWsInfo
    from .data_query_rule_list import DataQueryRuleList
    from .data_query_rule_list_reply import DataQueryRuleListReply
    from .data_query_rule_reply import DataQueryRuleReply
    from .data_query_rule_sources_ws_info import DataQueryRuleSourcesWsInfo
    from .data_query_text import DataQueryText
    from .data_query_text_density import DataQueryTextDensity
    from .data_query_text_output_format import DataQueryTextOutputFormat
    from .data_query_text_promql_type import DataQueryTextPromqlType
    from .declaration import Declaration
    from .declared_attributes import DeclaredAttributes
    from .declared_values import DeclaredValues
    from .declared_values_reply import DeclaredValuesReply
    from .default_dialing_region_list_reply import DefaultDialingRegionListReply
    from .delete_alert_policies import DeleteAlertPolicies
    from .delete_attachment import DeleteAttachment
    from .delete_checkers import DeleteCheckers
    from .delete_crontab_reports import DeleteCrontabReports
    from .delete_data_mask_rules import DeleteDataMaskRules
    from .delete_data_query_rules import DeleteDataQueryRules
    from .delete_dialing_tasks import DeleteDialingTasks
    from .delete_fields import DeleteFields
    from .delete_inspections import DeleteInspections
    from .delete_issue_levels import DeleteIssueLevels
    from .delete_issue_notification_policies import DeleteIssueNotificationPolicies
    from .delete_log_backups import DeleteLogBackups
    from .delete_log_index import DeleteLogIndex
    from .delete_logging_query_rules import DeleteLoggingQueryRules
    from .delete_login_mappings import DeleteLoginMappings
    from .delete_members import DeleteMembers
    from .delete_metric_rules import DeleteMetricRules
    from .delete_notice_dates import DeleteNoticeDates
    from .delete_notification_schedules import DeleteNotificationSchedules
    from .delete_notify_objects import DeleteNotifyObjects
    from .delete_object_class import DeleteObjectClass
    from .delete_object_class_source_type import DeleteObjectClassSourceType
    from .delete_rum_apps import DeleteRumApps
    from .delete_services import DeleteServices
    from .delete_slos import DeleteSlos
    from .delete_tags import DeleteTags
    from .deleted_dashboard import DeletedDashboard
    from .deleted_dashboard_reply import DeletedDashboardReply
    from .deleted_inner_dashboard_reply import DeletedInnerDashboardReply
    from .deleted_note import DeletedNote
    from .deleted_note_reply import DeletedNoteReply
    from .deleted_rum_apps import DeletedRumApps
    from .deleted_rum_apps_reply import DeletedRumAppsReply
    from .deleted_saml_sso import DeletedSamlSso
    from .deleted_saml_sso_reply import DeletedSamlSsoReply
    from .deleted_viewer_reply import DeletedViewerReply
    from .dialing_auth import DialingAuth
    from .dialing_call import DialingCall
    from .dialing_call_advance_options_headless import DialingCallAdvanceOptionsHeadless
    from .dialing_call_post_mode import DialingCallPostMode
    from .dialing_call_schedule_type import DialingCallScheduleType
    from .dialing_call_status import DialingCallStatus
    from .dialing_call_success_when_logic import DialingCallSuccessWhenLogic
    from .dialing_certificate import DialingCertificate
    from .dialing_condition import DialingCondition
    from .dialing_condition_header import DialingConditionHeader
    from .dialing_definition import DialingDefinition
    from .dialing_definition_frequency import DialingDefinitionFrequency
    from .dialing_health_check import DialingHealthCheck
    from .dialing_match import DialingMatch
    from .dialing_options import DialingOptions
    from .dialing_privacy import DialingPrivacy
    from .dialing_proto_files import DialingProtoFiles
    from .dialing_proto_files_protofiles import DialingProtoFilesProtofiles
    from .dialing_proxy import DialingProxy
    from .dialing_proxy_headers import DialingProxyHeaders
    from .dialing_reflection import DialingReflection
    from .dialing_region import DialingRegion
    from .dialing_region_access import DialingRegionAccess
    from .dialing_region_access_reply import DialingRegionAccessReply
    from .dialing_region_key import DialingRegionKey
    from .dialing_region_list_reply import DialingRegionListReply
    from .dialing_request_body import DialingRequestBody
    from .dialing_request_body_form import DialingRequestBodyForm
    from .dialing_request_options import DialingRequestOptions
    from .dialing_request_options_headers import DialingRequestOptionsHeaders
    from .dialing_request_options_metadata import DialingRequestOptionsMetadata
    from .dialing_retry import DialingRetry
    from .dialing_settings import DialingSettings
    from .dialing_step import DialingStep
    from .dialing_step_task import DialingStepTask
    from .dialing_step_type import DialingStepType
    from .dialing_tag import DialingTag
    from .dialing_task import DialingTask
    from .dialing_task_list_reply import DialingTaskListReply
    from .dialing_task_reply import DialingTaskReply
    from .dialing_threshold import DialingThreshold
    from .dialing_threshold_op import DialingThresholdOp
    from .dialing_variable import DialingVariable
    from .direction import Direction
    from .done_reply import DoneReply
    from .empty_reply import EmptyReply
    from .envelope import Envelope
    from .error_envelope import ErrorEnvelope
    from .event import Event
    from .event_filter import EventFilter
    from .event_filter_condition import EventFilterCondition
    from .event_filter_operation import EventFilterOperation
    from .event_reply import EventReply
    from .event_tags import EventTags
    from .execute_outer_function import ExecuteOuterFunction
    from .execute_sql_query import ExecuteSqlQuery
    from .execute_sql_query_identify import ExecuteSqlQueryIdentify
    from .export_blacklists import ExportBlacklists
    from .export_checkers import ExportCheckers
    from .export_object_class_source_type import ExportObjectClassSourceType
    from .export_pipelines import ExportPipelines
    from .export_services_origin_str import ExportServicesOriginStr
    from .exported_checker import ExportedChecker
    from .field import Field
    from .field_detail_reply import FieldDetailReply
    from .field_list import FieldList
    from .field_list_reply import FieldListReply
    from .field_order import FieldOrder
    from .field_reply import FieldReply
    from .field_settings import FieldSettings
    from .field_settings_field_source import FieldSettingsFieldSource
    from .field_settings_field_type import FieldSettingsFieldType
    from .generated_metric import GeneratedMetric
    from .get_chart_image_qtype import GetChartImageQtype
    from .get_service_origin_str import GetServiceOriginStr
    from .get_tracing_service_catalog_origin_str import GetTracingServiceCatalogOriginStr
    from .host_labels import HostLabels
    from .host_labels_reply import HostLabelsReply
    from .import_blacklists import ImportBlacklists
    from .import_blacklists_blacklist_type import ImportBlacklistsBlacklistType
    from .import_checkers import ImportCheckers
    from .import_checkers_type import ImportCheckersType
    from .import_dashboard import ImportDashboard
    from .import_note import ImportNote
    from .import_pipelines import ImportPipelines
    from .import_pipelines_pipeline_type import ImportPipelinesPipelineType
    from .import_viewer import ImportViewer
    from .index_dashboard import IndexDashboard
    from .index_settings import IndexSettings
    from .init_sourcemap_upload import InitSourcemapUpload
    from .inner_dashboard import InnerDashboard
    from .inner_dashboard_list import InnerDashboardList
    from .inner_dashboard_list_reply import InnerDashboardListReply
    from .inner_dashboard_reply import InnerDashboardReply
    from .inner_dashboard_template_reply import InnerDashboardTemplateReply
    from .inspection import Inspection
    from .inspection_extend import InspectionExtend
    from .inspection_function import InspectionFunction
    from .inspection_function_given import InspectionFunctionGiven
    from .inspection_function_kwargs import InspectionFunctionKwargs
    from .inspection_ids import InspectionIds
    from .inspection_list import InspectionList
    from .inspection_list_reply import InspectionListReply
    from .inspection_reply import InspectionReply
    from .inspection_script import InspectionScript
    from .inspection_script_call_kwargs import InspectionScriptCallKwargs
    from .invite_members import InviteMembers
    from .invite_members_method import InviteMembersMethod
    from .issue import Issue
    from .issue_auto_discovery import IssueAutoDiscovery
    from .issue_auto_discovery_config import IssueAutoDiscoveryConfig
    from .issue_auto_discovery_issue import IssueAutoDiscoveryIssue
    from .issue_auto_discovery_list import IssueAutoDiscoveryList
    from .issue_auto_discovery_list_reply import IssueAutoDiscoveryListReply
    from .issue_auto_discovery_reply import IssueAutoDiscoveryReply
    from .issue_auto_discovery_settings import IssueAutoDiscoverySettings
    from .issue_auto_discovery_settings_dql_namespace import IssueAutoDiscoverySettingsDqlNamespace
    from .issue_auto_discovery_settings_every import IssueAutoDiscoverySettingsEvery
    from .issue_channel import IssueChannel
    from .issue_extend import IssueExtend
    from .issue_extend_extra import IssueExtendExtra
    from .issue_file import IssueFile
    from .issue_filter import IssueFilter
    from .issue_filter_key import IssueFilterKey
    from .issue_level import IssueLevel
    from .issue_level_config import IssueLevelConfig
    from .issue_level_config_reply import IssueLevelConfigReply
    from .issue_level_extend import IssueLevelExtend
    from .issue_level_info import IssueLevelInfo
    from .issue_level_list_reply import IssueLevelListReply
    from .issue_level_reply import IssueLevelReply
    from .issue_link import IssueLink
    from .issue_list import IssueList
    from .issue_list_reply import IssueListReply
    from .issue_mention import IssueMention
    from .issue_notification_policy import IssueNotificationPolicy
    from .issue_notification_policy_channel import IssueNotificationPolicyChannel
    from .issue_notification_policy_extend import IssueNotificationPolicyExtend
    from .issue_notification_policy_list import IssueNotificationPolicyList
    from .issue_notification_policy_list_reply import IssueNotificationPolicyListReply
    from .issue_notification_policy_notices import IssueNotificationPolicyNotices
    from .issue_notification_policy_notices_notify_types_item import IssueNotificationPolicyNoticesNotifyTypesItem
    from .issue_notification_policy_reply import IssueNotificationPolicyReply
    from .issue_notification_policy_settings import IssueNotificationPolicySettings
    from .issue_notification_policy_time import IssueNotificationPolicyTime
    from .issue_notification_policy_time_notify_type import IssueNotificationPolicyTimeNotifyType
    from .issue_notification_policy_times import IssueNotificationPolicyTimes
    from .issue_notification_policy_upgrade import IssueNotificationPolicyUpgrade
    from .issue_notification_policy_upgrades import IssueNotificationPolicyUpgrades
    from .issue_reply import IssueReply
    from .issue_reply_list_reply import IssueReplyListReply
    from .issue_reply_reply import IssueReplyReply
    from .labels_of_host import LabelsOfHost
    from .list_aggs_to_metrics_script_type import ListAggsToMetricsScriptType
    from .list_blacklists_type import ListBlacklistsType
    from .list_checkers_type import ListCheckersType
    from .list_data_query_rules_is_mask import ListDataQueryRulesIsMask
    from .list_data_query_rules_type import ListDataQueryRulesType
    from .list_dialing_regions_is_alive import ListDialingRegionsIsAlive
    from .list_dialing_tasks_dialing_status_item import ListDialingTasksDialingStatusItem
    from .list_dialing_tasks_dialing_types_item import ListDialingTasksDialingTypesItem
    from .list_dialing_tasks_frequency_item import ListDialingTasksFrequencyItem
    from .list_dialing_tasks_type import ListDialingTasksType
    from .list_host_labels import ListHostLabels
    from .list_issue_auto_discoveries_is_disable import ListIssueAutoDiscoveriesIsDisable
    from .list_issues import ListIssues
    from .list_log_backups_data_type import ListLogBackupsDataType
    from .list_log_backups_store_type import ListLogBackupsStoreType
    from .list_mutes_type_item import ListMutesTypeItem
    from .list_mutes_work_status_item import ListMutesWorkStatusItem
    from .list_notification_schedules_my_schedule import ListNotificationSchedulesMySchedule
    from .list_object_classes_source_type import ListObjectClassesSourceType
    from .list_pipelines_type import ListPipelinesType
    from .list_saml_sso_type import ListSamlSsoType
    from .list_services_create_type_item import ListServicesCreateTypeItem
    from .list_services_filter import ListServicesFilter
    from .list_services_origin_str import ListServicesOriginStr
    from .list_services_service_type_item import ListServicesServiceTypeItem
    from .list_snapshots_type import ListSnapshotsType
    from .list_tags_filter import ListTagsFilter
    from .list_unrecovered_events import ListUnrecoveredEvents
    from .list_unrecovered_events_last_status import ListUnrecoveredEventsLastStatus
    from .list_viewers_filter import ListViewersFilter
    from .list_viewers_sort_key import ListViewersSortKey
    from .list_viewers_sort_method import ListViewersSortMethod
    from .log_backup import LogBackup
    from .log_backup_access import LogBackupAccess
    from .log_backup_access_grant_type import LogBackupAccessGrantType
    from .log_backup_access_mechanism import LogBackupAccessMechanism
    from .log_backup_access_provider import LogBackupAccessProvider
    from .log_backup_access_security_protocol import LogBackupAccessSecurityProtocol
    from .log_backup_extend import LogBackupExtend
    from .log_backup_extend_filter_logic import LogBackupExtendFilterLogic
    from .log_backup_list_reply import LogBackupListReply
    from .log_backup_reply import LogBackupReply
    from .log_backup_store import LogBackupStore
    from .log_filter import LogFilter
    from .log_filter_condition import LogFilterCondition
    from .log_filter_operation import LogFilterOperation
    from .log_index import LogIndex
    from .log_index_access import LogIndexAccess
    from .log_index_access_cfg import LogIndexAccessCfg
    from .log_index_extend import LogIndexExtend
    from .log_index_field import LogIndexField
    from .log_index_list_reply import LogIndexListReply
    from .log_index_region_info import LogIndexRegionInfo
    from .log_index_reply import LogIndexReply
    from .log_index_retention import LogIndexRetention
    from .logging_query_rule import LoggingQueryRule
    from .logging_query_rule_index_ws_info import LoggingQueryRuleIndexWsInfo
    from .logging_query_rule_list_reply import LoggingQueryRuleListReply
    from .logging_query_rule_reply import LoggingQueryRuleReply
    from .login_mapping import LoginMapping
    from .login_mapping_list import LoginMappingList
    from .login_mapping_list_reply import LoginMappingListReply
    from .login_mapping_reply import LoginMappingReply
    from .login_mapping_role import LoginMappingRole
    from .login_mapping_settings import LoginMappingSettings
    from .logmine_cluster import LogmineCluster
    from .logmine_result import LogmineResult
    from .logmine_result_reply import LogmineResultReply
    from .logmine_task import LogmineTask
    from .logmine_task_reply import LogmineTaskReply
    from .masked_row import MaskedRow
    from .masked_row_list_reply import MaskedRowListReply
    from .member import Member
    from .member_extend import MemberExtend
    from .member_group import MemberGroup
    from .member_group_list_reply import MemberGroupListReply
    from .member_group_member import MemberGroupMember
    from .member_group_members import MemberGroupMembers
    from .member_group_members_reply import MemberGroupMembersReply
    from .member_list_reply import MemberListReply
    from .member_role import MemberRole
    from .merge_sourcemap_parts import MergeSourcemapParts
    from .metric_field import MetricField
    from .metric_info import MetricInfo
    from .metric_info_reply import MetricInfoReply
    from .metric_rule import MetricRule
    from .metric_rule_definition import MetricRuleDefinition
    from .metric_rule_definition_type import MetricRuleDefinitionType
    from .metric_rule_extend import MetricRuleExtend
    from .metric_rule_filter import MetricRuleFilter
    from .metric_rule_list import MetricRuleList
    from .metric_rule_list_reply import MetricRuleListReply
    from .metric_rule_query import MetricRuleQuery
    from .metric_rule_reply import MetricRuleReply
    from .metric_rule_script import MetricRuleScript
    from .metric_rule_script_type import MetricRuleScriptType
    from .metric_rule_settings import MetricRuleSettings
    from .metric_tag import MetricTag
    from .modified_members import ModifiedMembers
    from .modified_members_reply import ModifiedMembersReply
    from .modify_alert_policy import ModifyAlertPolicy
    from .modify_alert_policy_v2 import ModifyAlertPolicyV2
    from .modify_blacklist import ModifyBlacklist
    from .modify_blacklist_type import ModifyBlacklistType
    from .modify_channel import ModifyChannel
    from .modify_dashboard import ModifyDashboard
    from .modify_data_query_rule import ModifyDataQueryRule
    from .modify_data_query_rule_logic import ModifyDataQueryRuleLogic
    from .modify_dialing_task import ModifyDialingTask
    from .modify_external_log_index import ModifyExternalLogIndex
    from .modify_host_labels import ModifyHostLabels
    from .modify_inner_dashboard import ModifyInnerDashboard
    from .modify_inspection import ModifyInspection
    from .modify_issue import ModifyIssue
    from .modify_issue_level import ModifyIssueLevel
    from .modify_issue_reply import ModifyIssueReply
    from .modify_issue_status_type import ModifyIssueStatusType
    from .modify_log_backup import ModifyLogBackup
    from .modify_log_index import ModifyLogIndex
    from .modify_logging_query_rule import ModifyLoggingQueryRule
    from .modify_logging_query_rule_logic import ModifyLoggingQueryRuleLogic
    from .modify_member_group import ModifyMemberGroup
    from .modify_members import ModifyMembers
    from .modify_notify_object import ModifyNotifyObject
    from .modify_role import ModifyRole
    from .modify_rum_app import ModifyRumApp
    from .modify_saml_mapping import ModifySamlMapping
    from .modify_saml_sso import ModifySamlSso
    from .modify_saml_sso_role import ModifySamlSsoRole
    from .modify_slo import ModifySlo
    from .modify_slo_interval import ModifySloInterval
    from .modify_tag import ModifyTag
    from .modify_viewer import ModifyViewer
    from .modify_workspace import ModifyWorkspace
    from .modify_workspace_declaration import ModifyWorkspaceDeclaration
    from .multi_dialing_task_settings import MultiDialingTaskSettings
    from .mute import Mute
    from .mute_crontab import MuteCrontab
    from .mute_list_reply import MuteListReply
    from .mute_notice import MuteNotice
    from .mute_range import MuteRange
    from .mute_reply import MuteReply
    from .mute_settings import MuteSettings
    from .mute_settings_repeat_time_set import MuteSettingsRepeatTimeSet
    from .mute_settings_tags import MuteSettingsTags
    from .mute_settings_type import MuteSettingsType
    from .new_rum_app import NewRumApp
    from .new_rum_app_type import NewRumAppType
    from .note import Note
    from .note_chart import NoteChart
    from .note_chart_place import NoteChartPlace
    from .note_extend import NoteExtend
    from .note_list import NoteList
    from .note_list_reply import NoteListReply
    from .note_reply import NoteReply
    from .note_settings import NoteSettings
    from .note_template import NoteTemplate
    from .note_template_main import NoteTemplateMain
    from .note_template_reply import NoteTemplateReply
    from .notice_date import NoticeDate
    from .notice_date_list import NoticeDateList
    from .notice_date_list_reply import NoticeDateListReply
    from .notice_date_reply import NoticeDateReply
    from .notice_date_settings import NoticeDateSettings
    from .notification_schedule import NotificationSchedule
    from .notification_schedule_extend import NotificationScheduleExtend
    from .notification_schedule_list import NotificationScheduleList
    from .notification_schedule_list_reply import NotificationScheduleListReply
    from .notification_schedule_period import NotificationSchedulePeriod
    from .notification_schedule_policy import NotificationSchedulePolicy
    from .notification_schedule_reply import NotificationScheduleReply
    from .notification_schedule_settings import NotificationScheduleSettings
    from .notification_schedule_target import NotificationScheduleTarget
    from .notification_schedule_turns import NotificationScheduleTurns
    from .notification_schedule_turns_rotation_cycle import NotificationScheduleTurnsRotationCycle
    from .notification_schedule_validity import NotificationScheduleValidity
    from .notify_object import NotifyObject
    from .notify_object_list_reply import NotifyObjectListReply
    from .notify_object_permission_set_info import NotifyObjectPermissionSetInfo
    from .notify_object_reply import NotifyObjectReply
    from .notify_options import NotifyOptions
    from .object_class import ObjectClass
    from .object_class_detail import ObjectClassDetail
    from .object_class_entry import ObjectClassEntry
    from .object_class_entry_list_reply import ObjectClassEntryListReply
    from .object_class_extend import ObjectClassExtend
    from .object_class_field import ObjectClassField
    from .object_class_group import ObjectClassGroup
    from .object_class_group_name import ObjectClassGroupName
    from .object_class_icons import ObjectClassIcons
    from .object_class_key import ObjectClassKey
    from .object_class_reply import ObjectClassReply
    from .object_class_settings import ObjectClassSettings
    from .object_class_settings_source_type import ObjectClassSettingsSourceType
    from .object_class_source import ObjectClassSource
    from .object_class_table import ObjectClassTable
    from .object_class_template import ObjectClassTemplate
    from .object_class_template_main import ObjectClassTemplateMain
    from .object_class_template_reply import ObjectClassTemplateReply
    from .object_class_view import ObjectClassView
    from .object_class_view_keys import ObjectClassViewKeys
    from .open_reply import OpenReply
    from .outer_event import OuterEvent
    from .outer_event_dimensions import OuterEventDimensions
    from .outer_event_extra import OuterEventExtra
    from .outer_event_status import OuterEventStatus
    from .outer_function import OuterFunction
    from .outer_function_arguments import OuterFunctionArguments
    from .outer_function_call import OuterFunctionCall
    from .outer_function_data import OuterFunctionData
    from .outer_function_failure import OuterFunctionFailure
    from .outer_function_list_reply import OuterFunctionListReply
    from .outer_function_options import OuterFunctionOptions
    from .outer_function_options_return_type import OuterFunctionOptionsReturnType
    from .outer_function_parameter import OuterFunctionParameter
    from .outer_function_parameters import OuterFunctionParameters
    from .outer_function_request import OuterFunctionRequest
    from .outer_function_result import OuterFunctionResult
    from .outer_function_result_reply import OuterFunctionResultReply
    from .page_info import PageInfo
    from .parse_sourcemap_stack import ParseSourcemapStack
    from .parsed_fields import ParsedFields
    from .parsed_functions import ParsedFunctions
    from .parsed_sources import ParsedSources
    from .permission import Permission
    from .permission_group import PermissionGroup
    from .permission_group_list_reply import PermissionGroupListReply
    from .person import Person
    from .pipeline import Pipeline
    from .pipeline_export import PipelineExport
    from .pipeline_export_reply import PipelineExportReply
    from .pipeline_extend import PipelineExtend
    from .pipeline_import import PipelineImport
    from .pipeline_import_reply import PipelineImportReply
    from .pipeline_list import PipelineList
    from .pipeline_list_reply import PipelineListReply
    from .pipeline_reply import PipelineReply
    from .pipeline_settings import PipelineSettings
    from .pipeline_settings_category import PipelineSettingsCategory
    from .pipeline_settings_data_type import PipelineSettingsDataType
    from .pipeline_settings_type import PipelineSettingsType
    from .placed_chart import PlacedChart
    from .portable_blacklist import PortableBlacklist
    from .portable_blacklists import PortableBlacklists
    from .portable_pipeline import PortablePipeline
    from .push_outer_event import PushOuterEvent
    from .push_outer_event_reply import PushOuterEventReply
    from .query_data import QueryData
    from .query_data_async import QueryDataAsync
    from .query_data_content import QueryDataContent
    from .query_data_reply import QueryDataReply
    from .query_parse import QueryParse
    from .query_result import QueryResult
    from .record import Record
    from .register_dialing_region import RegisterDialingRegion
    from .replace_checker import ReplaceChecker
    from .revoke_temporary_token import RevokeTemporaryToken
    from .role import Role
    from .role_list_reply import RoleListReply
    from .role_mask_fields import RoleMaskFields
    from .role_reply import RoleReply
    from .row_to_mask import RowToMask
    from .rule_expression import RuleExpression
    from .rule_filters import RuleFilters
    from .rule_index import RuleIndex
    from .rule_name import RuleName
    from .rule_role import RuleRole
    from .rule_source import RuleSource
    from .rum_app import RumApp
    from .rum_app_change import RumAppChange
    from .rum_app_change_type import RumAppChangeType
    from .rum_app_content import RumAppContent
    from .rum_app_extend import RumAppExtend
    from .rum_app_list_reply import RumAppListReply
    from .rum_app_reply import RumAppReply
    from .saml_mapping import SamlMapping
    from .saml_mapping_list_reply import SamlMappingListReply
    from .saml_mapping_role import SamlMappingRole
    from .saml_sso import SamlSso
    from .saml_sso_list_reply import SamlSsoListReply
    from .saml_sso_oidc import SamlSsoOidc
    from .saml_sso_oidc_auth import SamlSsoOidcAuth
    from .saml_sso_oidc_auth_param_mapping import SamlSsoOidcAuthParamMapping
    from .saml_sso_oidc_claims import SamlSsoOidcClaims
    from .saml_sso_oidc_mode_type import SamlSsoOidcModeType
    from .saml_sso_oidc_token import SamlSsoOidcToken
    from .saml_sso_oidc_token_auth_method import SamlSsoOidcTokenAuthMethod
    from .saml_sso_oidc_token_method import SamlSsoOidcTokenMethod
    from .saml_sso_oidc_token_param_mapping import SamlSsoOidcTokenParamMapping
    from .saml_sso_oidc_user import SamlSsoOidcUser
    from .saml_sso_oidc_user_auth_method import SamlSsoOidcUserAuthMethod
    from .saml_sso_oidc_user_method import SamlSsoOidcUserMethod
    from .saml_sso_oidc_user_param_mapping import SamlSsoOidcUserParamMapping
    from .saml_sso_oidc_user_source import SamlSsoOidcUserSource
    from .saml_sso_oidc_verification import SamlSsoOidcVerification
    from .saml_sso_reply import SamlSsoReply
    from .send_logmine_task import SendLogmineTask
    from .send_logmine_task_namespace import SendLogmineTaskNamespace
    from .sensitive_mask_fields import SensitiveMaskFields
    from .sensitive_mask_fields_reply import SensitiveMaskFieldsReply
    from .series import Series
    from .series_tags import SeriesTags
    from .service import Service
    from .service_catalog import ServiceCatalog
    from .service_catalog_config import ServiceCatalogConfig
    from .service_catalog_reply import ServiceCatalogReply
    from .service_catalog_settings import ServiceCatalogSettings
    from .service_checker import ServiceChecker
    from .service_list_reply import ServiceListReply
    from .service_performance import ServicePerformance
    from .service_performance_list import ServicePerformanceList
    from .service_performance_reply import ServicePerformanceReply
    from .service_reply import ServiceReply
    from .service_settings import ServiceSettings
    from .set_checkers_disable import SetCheckersDisable
    from .set_crontab_reports_disable import SetCrontabReportsDisable
    from .set_data_mask_rules_disable import SetDataMaskRulesDisable
    from .set_data_query_rules_disable import SetDataQueryRulesDisable
    from .set_dialing_tasks_disable import SetDialingTasksDisable
    from .set_issue_auto_discovery_disable import SetIssueAutoDiscoveryDisable
    from .set_issue_level_config import SetIssueLevelConfig
    from .set_log_index_disable import SetLogIndexDisable
    from .set_logging_query_rules_disable import SetLoggingQueryRulesDisable
    from .set_metric_rules_disable import SetMetricRulesDisable
    from .set_pipelines_disable import SetPipelinesDisable
    from .set_saml_mapping_disable import SetSamlMappingDisable
    from .set_saml_sso_disable import SetSamlSsoDisable
    from .set_slo_disable import SetSloDisable
    from .set_slos_disable import SetSlosDisable
    from .set_workspace_bind_info import SetWorkspaceBindInfo
    from .set_workspace_menu import SetWorkspaceMenu
    from .set_workspace_menu_v2 import SetWorkspaceMenuV2
    from .share_snapshot import ShareSnapshot
    from .shared_snapshot import SharedSnapshot
    from .shared_snapshot_reply import SharedSnapshotReply
    from .single_issue_reply import SingleIssueReply
    from .slo import Slo
    from .slo_alert_opt import SloAlertOpt
    from .slo_config import SloConfig
    from .slo_indicator import SloIndicator
    from .slo_list import SloList
    from .slo_list_reply import SloListReply
    from .slo_names_reply import SloNamesReply
    from .slo_reply import SloReply
    from .snapshot import Snapshot
    from .snapshot_allowed_addresses import SnapshotAllowedAddresses
    from .snapshot_allowed_addresses_type import SnapshotAllowedAddressesType
    from .snapshot_content import SnapshotContent
    from .snapshot_list_reply import SnapshotListReply
    from .snapshot_mask import SnapshotMask
    from .snapshot_mask_expression import SnapshotMaskExpression
    from .snapshot_mask_expression_enable import SnapshotMaskExpressionEnable
    from .snapshot_reply import SnapshotReply
    from .snapshot_route_params import SnapshotRouteParams
    from .snapshot_route_query import SnapshotRouteQuery
    from .snapshot_rules import SnapshotRules
    from .sourcemap import Sourcemap
    from .sourcemap_list_reply import SourcemapListReply
    from .sourcemap_part import SourcemapPart
    from .sourcemap_part_form import SourcemapPartForm
    from .sourcemap_part_reply import SourcemapPartReply
    from .sourcemap_upload import SourcemapUpload
    from .sourcemap_upload_id import SourcemapUploadId
    from .sourcemap_upload_reply import SourcemapUploadReply
    from .sourcemap_upload_start import SourcemapUploadStart
    from .sourcemap_upload_start_reply import SourcemapUploadStartReply
    from .sourcemap_version import SourcemapVersion
    from .sql_query_options import SqlQueryOptions
    from .sql_query_options_status_type_item import SqlQueryOptionsStatusTypeItem
    from .subscribe_channel import SubscribeChannel
    from .subscribe_channel_type import SubscribeChannelType
    from .tag import Tag
    from .tag_entry import TagEntry
    from .tag_entry_list_reply import TagEntryListReply
    from .tag_reply import TagReply
    from .template_chart import TemplateChart
    from .template_chart_group import TemplateChartGroup
    from .test_sensitive_mask_rule import TestSensitiveMaskRule
    from .test_sensitive_mask_rule_namespace import TestSensitiveMaskRuleNamespace
    from .unrecovered_event import UnrecoveredEvent
    from .unrecovered_event_list import UnrecoveredEventList
    from .unrecovered_event_list_reply import UnrecoveredEventListReply
    from .upload_sourcemap_file import UploadSourcemapFile
    from .upload_workspace_logo_image_filename import UploadWorkspaceLogoImageFilename
    from .upload_workspace_logo_image_language import UploadWorkspaceLogoImageLanguage
    from .viewer import Viewer
    from .viewer_columns import ViewerColumns
    from .viewer_extend import ViewerExtend
    from .viewer_list_reply import ViewerListReply
    from .viewer_reply import ViewerReply
    from .viewer_template_reply import ViewerTemplateReply
    from .workspace import Workspace
    from .workspace_billing_state import WorkspaceBillingState
    from .workspace_datastore import WorkspaceDatastore
    from .workspace_duration_set import WorkspaceDurationSet
    from .workspace_es_index_settings import WorkspaceEsIndexSettings
    from .workspace_expensive_cfg import WorkspaceExpensiveCfg
    from .workspace_language import WorkspaceLanguage
    from .workspace_last_dql_data_check_time import WorkspaceLastDqlDataCheckTime
    from .workspace_logo_form import WorkspaceLogoForm
    from .workspace_menu import WorkspaceMenu
    from .workspace_menu_child import WorkspaceMenuChild
    from .workspace_menu_child_switch import WorkspaceMenuChildSwitch
    from .workspace_menu_entry import WorkspaceMenuEntry
    from .workspace_menu_reply import WorkspaceMenuReply
    from .workspace_menu_switch import WorkspaceMenuSwitch
    from .workspace_menu_switch_key import WorkspaceMenuSwitchKey
    from .workspace_menu_switch_v2 import WorkspaceMenuSwitchV2
    from .workspace_menu_switch_value import WorkspaceMenuSwitchValue
    from .workspace_owner import WorkspaceOwner
    from .workspace_reply import WorkspaceReply
    from .workspace_version_type import WorkspaceVersionType

_MODULES = {
    "AccessKey": ".access_key",
    "AccessKeyListReply": ".access_key_list_reply",
    "AccessKeyReply": ".access_key_reply",
    "AddMembers": ".add_members",
    "AlertChange": ".alert_change",
    "AlertMembers": ".alert_members",
    "AlertOpt": ".alert_opt",
    "AlertOptAggClusterFieldsItem": ".alert_opt_agg_cluster_fields_item",
    "AlertOptAggFieldsItem": ".alert_opt_agg_fields_item",
    "AlertOptAlertType": ".alert_opt_alert_type",
    "AlertOptions": ".alert_options",
    "AlertPolicy": ".alert_policy",
    "AlertPolicyList": ".alert_policy_list",
    "AlertPolicyListReply": ".alert_policy_list_reply",
    "AlertPolicyName": ".alert_policy_name",
    "AlertPolicyNotifyObjectName": ".alert_policy_notify_object_name",
    "AlertPolicyRefCountInfo": ".alert_policy_ref_count_info",
    "AlertPolicyReply": ".alert_policy_reply",
    "AlertRecipient": ".alert_recipient",
    "AlertRecipientTags": ".alert_recipient_tags",
    "AlertSilence": ".alert_silence",
    "AlertTarget": ".alert_target",
    "AlertUpgrade": ".alert_upgrade",
    "AsyncDataQuery": ".async_data_query",
    "AttachmentForm": ".attachment_form",
    "BatchDeleteNotifyObjects": ".batch_delete_notify_objects",
    "BillingBalance": ".billing_balance",
    "BillingBalanceReply": ".billing_balance_reply",
    "BillingDetail": ".billing_detail",
    "BillingDetailListReply": ".billing_detail_list_reply",
    "BillingSummary": ".billing_summary",
    "BindExternalLogIndex": ".bind_external_log_index",
    "BindExternalLogIndexStoreType": ".bind_external_log_index_store_type",
    "Blacklist": ".blacklist",
    "BlacklistExportReply": ".blacklist_export_reply",
    "BlacklistFilter": ".blacklist_filter",
    "BlacklistFilterCondition": ".blacklist_filter_condition",
    "BlacklistFilterOperation": ".blacklist_filter_operation",
    "BlacklistImportReply": ".blacklist_import_reply",
    "BlacklistListReply": ".blacklist_list_reply",
    "BlacklistReply": ".blacklist_reply",
    "Channel": ".channel",
    "ChannelListReply": ".channel_list_reply",
    "ChannelReply": ".channel_reply",
    "ChannelUpgrade": ".channel_upgrade",
    "ChartExtend": ".chart_extend",
    "ChartFilter": ".chart_filter",
    "ChartPosition": ".chart_position",
    "ChartQuery": ".chart_query",
    "ChartQueryFunction": ".chart_query_function",
    "ChartQueryText": ".chart_query_text",
    "ChartQueryTextSlo": ".chart_query_text_slo",
    "Checker": ".checker",
    "CheckerChart": ".checker_chart",
    "CheckerCondition": ".checker_condition",
    "CheckerDefinition": ".checker_definition",
    "CheckerDefinitionType": ".checker_definition_type",
    "CheckerExport": ".checker_export",
    "CheckerExportReply": ".checker_export_reply",
    "CheckerExtend": ".checker_extend",
    "CheckerFunction": ".checker_function",
    "CheckerFunctionKwargs": ".checker_function_kwargs",
    "CheckerImport": ".checker_import",
    "CheckerImportReply": ".checker_import_reply",
    "CheckerListReply": ".checker_list_reply",
    "CheckerOpt": ".checker_opt",
    "CheckerOptDiffMode": ".checker_opt_diff_mode",
    "CheckerOptDirection": ".checker_opt_direction",
    "CheckerQuery": ".checker_query",
    "CheckerReply": ".checker_reply",
    "CheckerRule": ".checker_rule",
    "CheckerSchedule": ".checker_schedule",
    "CheckerScript": ".checker_script",
    "CheckerScriptNoDataAction": ".checker_script_no_data_action",
    "CheckerSettings": ".checker_settings",
    "CheckerSettingsStatus": ".checker_settings_status",
    "CheckerSettingsType": ".checker_settings_type",
    "CheckerTarget": ".checker_target",
    "CheckerThreshold": ".checker_threshold",
    "ColumnOrder": ".column_order",
    "ColumnOrderOrder": ".column_order_order",
    "CreateAccessKey": ".create_access_key",
    "CreateAlertPolicy": ".create_alert_policy",
    "CreateAlertPolicyV2": ".create_alert_policy_v2",
    "CreateBlacklist": ".create_blacklist",
    "CreateBlacklistType": ".create_blacklist_type",
    "CreateChannel": ".create_channel",
    "CreateDashboard": ".create_dashboard",
    "CreateDataQueryRule": ".create_data_query_rule",
    "CreateDataQueryRuleLogic": ".create_data_query_rule_logic",
    "CreateDataQueryRuleType": ".create_data_query_rule_type",
    "CreateDialingTask": ".create_dialing_task",
    "CreateDialingTaskType": ".create_dialing_task_type",
    "CreateEvent": ".create_event",
    "CreateEventStatus": ".create_event_status",
    "CreateInnerDashboard": ".create_inner_dashboard",
    "CreateInnerDashboardTemplateInfos": ".create_inner_dashboard_template_infos",
    "CreateInspection": ".create_inspection",
    "CreateIssue": ".create_issue",
    "CreateIssueLevel": ".create_issue_level",
    "CreateIssueReply": ".create_issue_reply",
    "CreateIssueResourceType": ".create_issue_resource_type",
    "CreateLogBackup": ".create_log_backup",
    "CreateLogBackupDataType": ".create_log_backup_data_type",
    "CreateLogBackupDuration": ".create_log_backup_duration",
    "CreateLogBackupStoreType": ".create_log_backup_store_type",
    "CreateLogIndex": ".create_log_index",
    "CreateLoggingQueryRule": ".create_logging_query_rule",
    "CreateLoggingQueryRuleLogic": ".create_logging_query_rule_logic",
    "CreateMemberGroup": ".create_member_group",
    "CreateNotifyObject": ".create_notify_object",
    "CreateNotifyObjectType": ".create_notify_object_type",
    "CreateRole": ".create_role",
    "CreateRumApp": ".create_rum_app",
    "CreateSamlMapping": ".create_saml_mapping",
    "CreateSamlSso": ".create_saml_sso",
    "CreateSamlSsoRole": ".create_saml_sso_role",
    "CreateSamlSsoType": ".create_saml_sso_type",
    "CreateSlo": ".create_slo",
    "CreateSloInterval": ".create_slo_interval",
    "CreateSnapshot": ".create_snapshot",
    "CreateSnapshotType": ".create_snapshot_type",
    "CreateTag": ".create_tag",
    "CreateTemporaryToken": ".create_temporary_token",
    "CreateTemporaryTokenRolesItem": ".create_temporary_token_roles_item",
    "CreateViewer": ".create_viewer",
    "CreateViewerTemplateInfos": ".create_viewer_template_infos",
    "CreateWorkspace": ".create_workspace",
    "CreateWorkspaceLanguage": ".create_workspace_language",
    "CreatedMemberGroup": ".created_member_group",
    "CreatedMemberGroupReply": ".created_member_group_reply",
    "CreatedWorkspace": ".created_workspace",
    "CreatedWorkspaceKey": ".created_workspace_key",
    "CreatedWorkspaceReply": ".created_workspace_reply",
    "CrontabReport": ".crontab_report",
    "CrontabReportDashboard": ".crontab_report_dashboard",
    "CrontabReportExtend": ".crontab_report_extend",
    "CrontabReportListReply": ".crontab_report_list_reply",
    "CrontabReportReply": ".crontab_report_reply",
    "CrontabReportSettings": ".crontab_report_settings",
    "CrontabReportSettingsNotifyType": ".crontab_report_settings_notify_type",
    "CrontabReportShare": ".crontab_report_share",
    "CrontabReportShareShareMethod": ".crontab_report_share_share_method",
    "CrontabReportVariables": ".crontab_report_variables",
    "Dashboard": ".dashboard",
    "DashboardAudience": ".dashboard_audience",
    "DashboardBinding": ".dashboard_binding",
    "DashboardBindingRule": ".dashboard_binding_rule",
    "DashboardBindingRuleOp": ".dashboard_binding_rule_op",
    "DashboardCarousel": ".dashboard_carousel",
    "DashboardCarouselDashboardInfoItem": ".dashboard_carousel_dashboard_info_item",
    "DashboardCarouselListReply": ".dashboard_carousel_list_reply",
    "DashboardCarouselReply": ".dashboard_carousel_reply",
    "DashboardCarouselSettings": ".dashboard_carousel_settings",
    "DashboardExtend": ".dashboard_extend",
    "DashboardIcons": ".dashboard_icons",
    "DashboardListReply": ".dashboard_list_reply",
    "DashboardMapping": ".dashboard_mapping",
    "DashboardRecord": ".dashboard_record",
    "DashboardReply": ".dashboard_reply",
    "DashboardTag": ".dashboard_tag",
    "DashboardTemplate": ".dashboard_template",
    "DashboardTemplateMain": ".dashboard_template_main",
    "DashboardTemplateMainVarsItem": ".dashboard_template_main_vars_item",
    "DashboardTemplateReply": ".dashboard_template_reply",
    "DataMaskRole": ".data_mask_role",
    "DataMaskRule": ".data_mask_rule",
    "DataMaskRuleList": ".data_mask_rule_list",
    "DataMaskRuleListReply": ".data_mask_rule_list_reply",
    "DataMaskRuleReply": ".data_mask_rule_reply",
    "DataMaskRuleSettings": ".data_mask_rule_settings",
    "DataMaskRuleSettingsType": ".data_mask_rule_settings_type",
    "DataQuery": ".data_query",
    "DataQueryQtype": ".data_query_qtype",
    "DataQueryRule": ".data_query_rule",
    "DataQueryRuleIndexWsInfo": ".data_query_rule_index_ws_info",
    "DataQueryRuleList": ".data_query_rule_list",
    "DataQueryRuleListReply": ".data_query_rule_list_reply",
    "DataQueryRuleReply": ".data_query_rule_reply",
    "DataQueryRuleSourcesWsInfo": ".data_query_rule_sources_ws_info",
    "DataQueryText": ".data_query_text",
    "DataQueryTextDensity": ".data_query_text_density",
    "DataQueryTextOutputFormat": ".data_query_text_output_format",
    "DataQueryTextPromqlType": ".data_query_text_promql_type",
    "Declaration": ".declaration",
    "DeclaredAttributes": ".declared_attributes",
    "DeclaredValues": ".declared_values",
    "DeclaredValuesReply": ".declared_values_reply",
    "DefaultDialingRegionListReply": ".default_dialing_region_list_reply",
    "DeleteAlertPolicies": ".delete_alert_policies",
    "DeleteAttachment": ".delete_attachment",
    "DeleteCheckers": ".delete_checkers",
    "DeleteCrontabReports": ".delete_crontab_reports",
    "DeleteDataMaskRules": ".delete_data_mask_rules",
    "DeleteDataQueryRules": ".delete_data_query_rules",
    "DeleteDialingTasks": ".delete_dialing_tasks",
    "DeleteFields": ".delete_fields",
    "DeleteInspections": ".delete_inspections",
    "DeleteIssueLevels": ".delete_issue_levels",
    "DeleteIssueNotificationPolicies": ".delete_issue_notification_policies",
    "DeleteLogBackups": ".delete_log_backups",
    "DeleteLogIndex": ".delete_log_index",
    "DeleteLoggingQueryRules": ".delete_logging_query_rules",
    "DeleteLoginMappings": ".delete_login_mappings",
    "DeleteMembers": ".delete_members",
    "DeleteMetricRules": ".delete_metric_rules",
    "DeleteNoticeDates": ".delete_notice_dates",
    "DeleteNotificationSchedules": ".delete_notification_schedules",
    "DeleteNotifyObjects": ".delete_notify_objects",
    "DeleteObjectClass": ".delete_object_class",
    "DeleteObjectClassSourceType": ".delete_object_class_source_type",
    "DeleteRumApps": ".delete_rum_apps",
    "DeleteServices": ".delete_services",
    "DeleteSlos": ".delete_slos",
    "DeleteTags": ".delete_tags",
    "DeletedDashboard": ".deleted_dashboard",
    "DeletedDashboardReply": ".deleted_dashboard_reply",
    "DeletedInnerDashboardReply": ".deleted_inner_dashboard_reply",
    "DeletedNote": ".deleted_note",
    "DeletedNoteReply": ".deleted_note_reply",
    "DeletedRumApps": ".deleted_rum_apps",
    "DeletedRumAppsReply": ".deleted_rum_apps_reply",
    "DeletedSamlSso": ".deleted_saml_sso",
    "DeletedSamlSsoReply": ".deleted_saml_sso_reply",
    "DeletedViewerReply": ".deleted_viewer_reply",
    "DialingAuth": ".dialing_auth",
    "DialingCall": ".dialing_call",
    "DialingCallAdvanceOptionsHeadless": ".dialing_call_advance_options_headless",
    "DialingCallPostMode": ".dialing_call_post_mode",
    "DialingCallScheduleType": ".dialing_call_schedule_type",
    "DialingCallStatus": ".dialing_call_status",
    "DialingCallSuccessWhenLogic": ".dialing_call_success_when_logic",
    "DialingCertificate": ".dialing_certificate",
    "DialingCondition": ".dialing_condition",
    "DialingConditionHeader": ".dialing_condition_header",
    "DialingDefinition": ".dialing_definition",
    "DialingDefinitionFrequency": ".dialing_definition_frequency",
    "DialingHealthCheck": ".dialing_health_check",
    "DialingMatch": ".dialing_match",
    "DialingOptions": ".dialing_options",
    "DialingPrivacy": ".dialing_privacy",
    "DialingProtoFiles": ".dialing_proto_files",
    "DialingProtoFilesProtofiles": ".dialing_proto_files_protofiles",
    "DialingProxy": ".dialing_proxy",
    "DialingProxyHeaders": ".dialing_proxy_headers",
    "DialingReflection": ".dialing_reflection",
    "DialingRegion": ".dialing_region",
    "DialingRegionAccess": ".dialing_region_access",
    "DialingRegionAccessReply": ".dialing_region_access_reply",
    "DialingRegionKey": ".dialing_region_key",
    "DialingRegionListReply": ".dialing_region_list_reply",
    "DialingRequestBody": ".dialing_request_body",
    "DialingRequestBodyForm": ".dialing_request_body_form",
    "DialingRequestOptions": ".dialing_request_options",
    "DialingRequestOptionsHeaders": ".dialing_request_options_headers",
    "DialingRequestOptionsMetadata": ".dialing_request_options_metadata",
    "DialingRetry": ".dialing_retry",
    "DialingSettings": ".dialing_settings",
    "DialingStep": ".dialing_step",
    "DialingStepTask": ".dialing_step_task",
    "DialingStepType": ".dialing_step_type",
    "DialingTag": ".dialing_tag",
    "DialingTask": ".dialing_task",
    "DialingTaskListReply": ".dialing_task_list_reply",
    "DialingTaskReply": ".dialing_task_reply",
    "DialingThreshold": ".dialing_threshold",
    "DialingThresholdOp": ".dialing_threshold_op",
    "DialingVariable": ".dialing_variable",
    "Direction": ".direction",
    "DoneReply": ".done_reply",
    "EmptyReply": ".empty_reply",
    "Envelope": ".envelope",
    "ErrorEnvelope": ".error_envelope",
    "Event": ".event",
    "EventFilter": ".event_filter",
    "EventFilterCondition": ".event_filter_condition",
    "EventFilterOperation": ".event_filter_operation",
    "EventReply": ".event_reply",
    "EventTags": ".event_tags",
    "ExecuteOuterFunction": ".execute_outer_function",
    "ExecuteSqlQuery": ".execute_sql_query",
    "ExecuteSqlQueryIdentify": ".execute_sql_query_identify",
    "ExportBlacklists": ".export_blacklists",
    "ExportCheckers": ".export_checkers",
    "ExportObjectClassSourceType": ".export_object_class_source_type",
    "ExportPipelines": ".export_pipelines",
    "ExportServicesOriginStr": ".export_services_origin_str",
    "ExportedChecker": ".exported_checker",
    "Field": ".field",
    "FieldDetailReply": ".field_detail_reply",
    "FieldList": ".field_list",
    "FieldListReply": ".field_list_reply",
    "FieldOrder": ".field_order",
    "FieldReply": ".field_reply",
    "FieldSettings": ".field_settings",
    "FieldSettingsFieldSource": ".field_settings_field_source",
    "FieldSettingsFieldType": ".field_settings_field_type",
    "GeneratedMetric": ".generated_metric",
    "GetChartImageQtype": ".get_chart_image_qtype",
    "GetServiceOriginStr": ".get_service_origin_str",
    "GetTracingServiceCatalogOriginStr": ".get_tracing_service_catalog_origin_str",
    "HostLabels": ".host_labels",
    "HostLabelsReply": ".host_labels_reply",
    "ImportBlacklists": ".import_blacklists",
    "ImportBlacklistsBlacklistType": ".import_blacklists_blacklist_type",
    "ImportCheckers": ".import_checkers",
    "ImportCheckersType": ".import_checkers_type",
    "ImportDashboard": ".import_dashboard",
    "ImportNote": ".import_note",
    "ImportPipelines": ".import_pipelines",
    "ImportPipelinesPipelineType": ".import_pipelines_pipeline_type",
    "ImportViewer": ".import_viewer",
    "IndexDashboard": ".index_dashboard",
    "IndexSettings": ".index_settings",
    "InitSourcemapUpload": ".init_sourcemap_upload",
    "InnerDashboard": ".inner_dashboard",
    "InnerDashboardList": ".inner_dashboard_list",
    "InnerDashboardListReply": ".inner_dashboard_list_reply",
    "InnerDashboardReply": ".inner_dashboard_reply",
    "InnerDashboardTemplateReply": ".inner_dashboard_template_reply",
    "Inspection": ".inspection",
    "InspectionExtend": ".inspection_extend",
    "InspectionFunction": ".inspection_function",
    "InspectionFunctionGiven": ".inspection_function_given",
    "InspectionFunctionKwargs": ".inspection_function_kwargs",
    "InspectionIds": ".inspection_ids",
    "InspectionList": ".inspection_list",
    "InspectionListReply": ".inspection_list_reply",
    "InspectionReply": ".inspection_reply",
    "InspectionScript": ".inspection_script",
    "InspectionScriptCallKwargs": ".inspection_script_call_kwargs",
    "InviteMembers": ".invite_members",
    "InviteMembersMethod": ".invite_members_method",
    "Issue": ".issue",
    "IssueAutoDiscovery": ".issue_auto_discovery",
    "IssueAutoDiscoveryConfig": ".issue_auto_discovery_config",
    "IssueAutoDiscoveryIssue": ".issue_auto_discovery_issue",
    "IssueAutoDiscoveryList": ".issue_auto_discovery_list",
    "IssueAutoDiscoveryListReply": ".issue_auto_discovery_list_reply",
    "IssueAutoDiscoveryReply": ".issue_auto_discovery_reply",
    "IssueAutoDiscoverySettings": ".issue_auto_discovery_settings",
    "IssueAutoDiscoverySettingsDqlNamespace": ".issue_auto_discovery_settings_dql_namespace",
    "IssueAutoDiscoverySettingsEvery": ".issue_auto_discovery_settings_every",
    "IssueChannel": ".issue_channel",
    "IssueExtend": ".issue_extend",
    "IssueExtendExtra": ".issue_extend_extra",
    "IssueFile": ".issue_file",
    "IssueFilter": ".issue_filter",
    "IssueFilterKey": ".issue_filter_key",
    "IssueLevel": ".issue_level",
    "IssueLevelConfig": ".issue_level_config",
    "IssueLevelConfigReply": ".issue_level_config_reply",
    "IssueLevelExtend": ".issue_level_extend",
    "IssueLevelInfo": ".issue_level_info",
    "IssueLevelListReply": ".issue_level_list_reply",
    "IssueLevelReply": ".issue_level_reply",
    "IssueLink": ".issue_link",
    "IssueList": ".issue_list",
    "IssueListReply": ".issue_list_reply",
    "IssueMention": ".issue_mention",
    "IssueNotificationPolicy": ".issue_notification_policy",
    "IssueNotificationPolicyChannel": ".issue_notification_policy_channel",
    "IssueNotificationPolicyExtend": ".issue_notification_policy_extend",
    "IssueNotificationPolicyList": ".issue_notification_policy_list",
    "IssueNotificationPolicyListReply": ".issue_notification_policy_list_reply",
    "IssueNotificationPolicyNotices": ".issue_notification_policy_notices",
    "IssueNotificationPolicyNoticesNotifyTypesItem": ".issue_notification_policy_notices_notify_types_item",
    "IssueNotificationPolicyReply": ".issue_notification_policy_reply",
    "IssueNotificationPolicySettings": ".issue_notification_policy_settings",
    "IssueNotificationPolicyTime": ".issue_notification_policy_time",
    "IssueNotificationPolicyTimeNotifyType": ".issue_notification_policy_time_notify_type",
    "IssueNotificationPolicyTimes": ".issue_notification_policy_times",
    "IssueNotificationPolicyUpgrade": ".issue_notification_policy_upgrade",
    "IssueNotificationPolicyUpgrades": ".issue_notification_policy_upgrades",
    "IssueReply": ".issue_reply",
    "IssueReplyListReply": ".issue_reply_list_reply",
    "IssueReplyReply": ".issue_reply_reply",
    "LabelsOfHost": ".labels_of_host",
    "ListAggsToMetricsScriptType": ".list_aggs_to_metrics_script_type",
    "ListBlacklistsType": ".list_blacklists_type",
    "ListCheckersType": ".list_checkers_type",
    "ListDataQueryRulesIsMask": ".list_data_query_rules_is_mask",
    "ListDataQueryRulesType": ".list_data_query_rules_type",
    "ListDialingRegionsIsAlive": ".list_dialing_regions_is_alive",
    "ListDialingTasksDialingStatusItem": ".list_dialing_tasks_dialing_status_item",
    "ListDialingTasksDialingTypesItem": ".list_dialing_tasks_dialing_types_item",
    "ListDialingTasksFrequencyItem": ".list_dialing_tasks_frequency_item",
    "ListDialingTasksType": ".list_dialing_tasks_type",
    "ListHostLabels": ".list_host_labels",
    "ListIssueAutoDiscoveriesIsDisable": ".list_issue_auto_discoveries_is_disable",
    "ListIssues": ".list_issues",
    "ListLogBackupsDataType": ".list_log_backups_data_type",
    "ListLogBackupsStoreType": ".list_log_backups_store_type",
    "ListMutesTypeItem": ".list_mutes_type_item",
    "ListMutesWorkStatusItem": ".list_mutes_work_status_item",
    "ListNotificationSchedulesMySchedule": ".list_notification_schedules_my_schedule",
    "ListObjectClassesSourceType": ".list_object_classes_source_type",
    "ListPipelinesType": ".list_pipelines_type",
    "ListSamlSsoType": ".list_saml_sso_type",
    "ListServicesCreateTypeItem": ".list_services_create_type_item",
    "ListServicesFilter": ".list_services_filter",
    "ListServicesOriginStr": ".list_services_origin_str",
    "ListServicesServiceTypeItem": ".list_services_service_type_item",
    "ListSnapshotsType": ".list_snapshots_type",
    "ListTagsFilter": ".list_tags_filter",
    "ListUnrecoveredEvents": ".list_unrecovered_events",
    "ListUnrecoveredEventsLastStatus": ".list_unrecovered_events_last_status",
    "ListViewersFilter": ".list_viewers_filter",
    "ListViewersSortKey": ".list_viewers_sort_key",
    "ListViewersSortMethod": ".list_viewers_sort_method",
    "LogBackup": ".log_backup",
    "LogBackupAccess": ".log_backup_access",
    "LogBackupAccessGrantType": ".log_backup_access_grant_type",
    "LogBackupAccessMechanism": ".log_backup_access_mechanism",
    "LogBackupAccessProvider": ".log_backup_access_provider",
    "LogBackupAccessSecurityProtocol": ".log_backup_access_security_protocol",
    "LogBackupExtend": ".log_backup_extend",
    "LogBackupExtendFilterLogic": ".log_backup_extend_filter_logic",
    "LogBackupListReply": ".log_backup_list_reply",
    "LogBackupReply": ".log_backup_reply",
    "LogBackupStore": ".log_backup_store",
    "LogFilter": ".log_filter",
    "LogFilterCondition": ".log_filter_condition",
    "LogFilterOperation": ".log_filter_operation",
    "LogIndex": ".log_index",
    "LogIndexAccess": ".log_index_access",
    "LogIndexAccessCfg": ".log_index_access_cfg",
    "LogIndexExtend": ".log_index_extend",
    "LogIndexField": ".log_index_field",
    "LogIndexListReply": ".log_index_list_reply",
    "LogIndexRegionInfo": ".log_index_region_info",
    "LogIndexReply": ".log_index_reply",
    "LogIndexRetention": ".log_index_retention",
    "LoggingQueryRule": ".logging_query_rule",
    "LoggingQueryRuleIndexWsInfo": ".logging_query_rule_index_ws_info",
    "LoggingQueryRuleListReply": ".logging_query_rule_list_reply",
    "LoggingQueryRuleReply": ".logging_query_rule_reply",
    "LoginMapping": ".login_mapping",
    "LoginMappingList": ".login_mapping_list",
    "LoginMappingListReply": ".login_mapping_list_reply",
    "LoginMappingReply": ".login_mapping_reply",
    "LoginMappingRole": ".login_mapping_role",
    "LoginMappingSettings": ".login_mapping_settings",
    "LogmineCluster": ".logmine_cluster",
    "LogmineResult": ".logmine_result",
    "LogmineResultReply": ".logmine_result_reply",
    "LogmineTask": ".logmine_task",
    "LogmineTaskReply": ".logmine_task_reply",
    "MaskedRow": ".masked_row",
    "MaskedRowListReply": ".masked_row_list_reply",
    "Member": ".member",
    "MemberExtend": ".member_extend",
    "MemberGroup": ".member_group",
    "MemberGroupListReply": ".member_group_list_reply",
    "MemberGroupMember": ".member_group_member",
    "MemberGroupMembers": ".member_group_members",
    "MemberGroupMembersReply": ".member_group_members_reply",
    "MemberListReply": ".member_list_reply",
    "MemberRole": ".member_role",
    "MergeSourcemapParts": ".merge_sourcemap_parts",
    "MetricField": ".metric_field",
    "MetricInfo": ".metric_info",
    "MetricInfoReply": ".metric_info_reply",
    "MetricRule": ".metric_rule",
    "MetricRuleDefinition": ".metric_rule_definition",
    "MetricRuleDefinitionType": ".metric_rule_definition_type",
    "MetricRuleExtend": ".metric_rule_extend",
    "MetricRuleFilter": ".metric_rule_filter",
    "MetricRuleList": ".metric_rule_list",
    "MetricRuleListReply": ".metric_rule_list_reply",
    "MetricRuleQuery": ".metric_rule_query",
    "MetricRuleReply": ".metric_rule_reply",
    "MetricRuleScript": ".metric_rule_script",
    "MetricRuleScriptType": ".metric_rule_script_type",
    "MetricRuleSettings": ".metric_rule_settings",
    "MetricTag": ".metric_tag",
    "ModifiedMembers": ".modified_members",
    "ModifiedMembersReply": ".modified_members_reply",
    "ModifyAlertPolicy": ".modify_alert_policy",
    "ModifyAlertPolicyV2": ".modify_alert_policy_v2",
    "ModifyBlacklist": ".modify_blacklist",
    "ModifyBlacklistType": ".modify_blacklist_type",
    "ModifyChannel": ".modify_channel",
    "ModifyDashboard": ".modify_dashboard",
    "ModifyDataQueryRule": ".modify_data_query_rule",
    "ModifyDataQueryRuleLogic": ".modify_data_query_rule_logic",
    "ModifyDialingTask": ".modify_dialing_task",
    "ModifyExternalLogIndex": ".modify_external_log_index",
    "ModifyHostLabels": ".modify_host_labels",
    "ModifyInnerDashboard": ".modify_inner_dashboard",
    "ModifyInspection": ".modify_inspection",
    "ModifyIssue": ".modify_issue",
    "ModifyIssueLevel": ".modify_issue_level",
    "ModifyIssueReply": ".modify_issue_reply",
    "ModifyIssueStatusType": ".modify_issue_status_type",
    "ModifyLogBackup": ".modify_log_backup",
    "ModifyLogIndex": ".modify_log_index",
    "ModifyLoggingQueryRule": ".modify_logging_query_rule",
    "ModifyLoggingQueryRuleLogic": ".modify_logging_query_rule_logic",
    "ModifyMemberGroup": ".modify_member_group",
    "ModifyMembers": ".modify_members",
    "ModifyNotifyObject": ".modify_notify_object",
    "ModifyRole": ".modify_role",
    "ModifyRumApp": ".modify_rum_app",
    "ModifySamlMapping": ".modify_saml_mapping",
    "ModifySamlSso": ".modify_saml_sso",
    "ModifySamlSsoRole": ".modify_saml_sso_role",
    "ModifySlo": ".modify_slo",
    "ModifySloInterval": ".modify_slo_interval",
    "ModifyTag": ".modify_tag",
    "ModifyViewer": ".modify_viewer",
    "ModifyWorkspace": ".modify_workspace",
    "ModifyWorkspaceDeclaration": ".modify_workspace_declaration",
    "MultiDialingTaskSettings": ".multi_dialing_task_settings",
    "Mute": ".mute",
    "MuteCrontab": ".mute_crontab",
    "MuteListReply": ".mute_list_reply",
    "MuteNotice": ".mute_notice",
    "MuteRange": ".mute_range",
    "MuteReply": ".mute_reply",
    "MuteSettings": ".mute_settings",
    "MuteSettingsRepeatTimeSet": ".mute_settings_repeat_time_set",
    "MuteSettingsTags": ".mute_settings_tags",
    "MuteSettingsType": ".mute_settings_type",
    "NewRumApp": ".new_rum_app",
    "NewRumAppType": ".new_rum_app_type",
    "Note": ".note",
    "NoteChart": ".note_chart",
    "NoteChartPlace": ".note_chart_place",
    "NoteExtend": ".note_extend",
    "NoteList": ".note_list",
    "NoteListReply": ".note_list_reply",
    "NoteReply": ".note_reply",
    "NoteSettings": ".note_settings",
    "NoteTemplate": ".note_template",
    "NoteTemplateMain": ".note_template_main",
    "NoteTemplateReply": ".note_template_reply",
    "NoticeDate": ".notice_date",
    "NoticeDateList": ".notice_date_list",
    "NoticeDateListReply": ".notice_date_list_reply",
    "NoticeDateReply": ".notice_date_reply",
    "NoticeDateSettings": ".notice_date_settings",
    "NotificationSchedule": ".notification_schedule",
    "NotificationScheduleExtend": ".notification_schedule_extend",
    "NotificationScheduleList": ".notification_schedule_list",
    "NotificationScheduleListReply": ".notification_schedule_list_reply",
    "NotificationSchedulePeriod": ".notification_schedule_period",
    "NotificationSchedulePolicy": ".notification_schedule_policy",
    "NotificationScheduleReply": ".notification_schedule_reply",
    "NotificationScheduleSettings": ".notification_schedule_settings",
    "NotificationScheduleTarget": ".notification_schedule_target",
    "NotificationScheduleTurns": ".notification_schedule_turns",
    "NotificationScheduleTurnsRotationCycle": ".notification_schedule_turns_rotation_cycle",
    "NotificationScheduleValidity": ".notification_schedule_validity",
    "NotifyObject": ".notify_object",
    "NotifyObjectListReply": ".notify_object_list_reply",
    "NotifyObjectPermissionSetInfo": ".notify_object_permission_set_info",
    "NotifyObjectReply": ".notify_object_reply",
    "NotifyOptions": ".notify_options",
    "ObjectClass": ".object_class",
    "ObjectClassDetail": ".object_class_detail",
    "ObjectClassEntry": ".object_class_entry",
    "ObjectClassEntryListReply": ".object_class_entry_list_reply",
    "ObjectClassExtend": ".object_class_extend",
    "ObjectClassField": ".object_class_field",
    "ObjectClassGroup": ".object_class_group",
    "ObjectClassGroupName": ".object_class_group_name",
    "ObjectClassIcons": ".object_class_icons",
    "ObjectClassKey": ".object_class_key",
    "ObjectClassReply": ".object_class_reply",
    "ObjectClassSettings": ".object_class_settings",
    "ObjectClassSettingsSourceType": ".object_class_settings_source_type",
    "ObjectClassSource": ".object_class_source",
    "ObjectClassTable": ".object_class_table",
    "ObjectClassTemplate": ".object_class_template",
    "ObjectClassTemplateMain": ".object_class_template_main",
    "ObjectClassTemplateReply": ".object_class_template_reply",
    "ObjectClassView": ".object_class_view",
    "ObjectClassViewKeys": ".object_class_view_keys",
    "OpenReply": ".open_reply",
    "OuterEvent": ".outer_event",
    "OuterEventDimensions": ".outer_event_dimensions",
    "OuterEventExtra": ".outer_event_extra",
    "OuterEventStatus": ".outer_event_status",
    "OuterFunction": ".outer_function",
    "OuterFunctionArguments": ".outer_function_arguments",
    "OuterFunctionCall": ".outer_function_call",
    "OuterFunctionData": ".outer_function_data",
    "OuterFunctionFailure": ".outer_function_failure",
    "OuterFunctionListReply": ".outer_function_list_reply",
    "OuterFunctionOptions": ".outer_function_options",
    "OuterFunctionOptionsReturnType": ".outer_function_options_return_type",
    "OuterFunctionParameter": ".outer_function_parameter",
    "OuterFunctionParameters": ".outer_function_parameters",
    "OuterFunctionRequest": ".outer_function_request",
    "OuterFunctionResult": ".outer_function_result",
    "OuterFunctionResultReply": ".outer_function_result_reply",
    "PageInfo": ".page_info",
    "ParseSourcemapStack": ".parse_sourcemap_stack",
    "ParsedFields": ".parsed_fields",
    "ParsedFunctions": ".parsed_functions",
    "ParsedSources": ".parsed_sources",
    "Permission": ".permission",
    "PermissionGroup": ".permission_group",
    "PermissionGroupListReply": ".permission_group_list_reply",
    "Person": ".person",
    "Pipeline": ".pipeline",
    "PipelineExport": ".pipeline_export",
    "PipelineExportReply": ".pipeline_export_reply",
    "PipelineExtend": ".pipeline_extend",
    "PipelineImport": ".pipeline_import",
    "PipelineImportReply": ".pipeline_import_reply",
    "PipelineList": ".pipeline_list",
    "PipelineListReply": ".pipeline_list_reply",
    "PipelineReply": ".pipeline_reply",
    "PipelineSettings": ".pipeline_settings",
    "PipelineSettingsCategory": ".pipeline_settings_category",
    "PipelineSettingsDataType": ".pipeline_settings_data_type",
    "PipelineSettingsType": ".pipeline_settings_type",
    "PlacedChart": ".placed_chart",
    "PortableBlacklist": ".portable_blacklist",
    "PortableBlacklists": ".portable_blacklists",
    "PortablePipeline": ".portable_pipeline",
    "PushOuterEvent": ".push_outer_event",
    "PushOuterEventReply": ".push_outer_event_reply",
    "QueryData": ".query_data",
    "QueryDataAsync": ".query_data_async",
    "QueryDataContent": ".query_data_content",
    "QueryDataReply": ".query_data_reply",
    "QueryParse": ".query_parse",
    "QueryResult": ".query_result",
    "Record": ".record",
    "RegisterDialingRegion": ".register_dialing_region",
    "ReplaceChecker": ".replace_checker",
    "RevokeTemporaryToken": ".revoke_temporary_token",
    "Role": ".role",
    "RoleListReply": ".role_list_reply",
    "RoleMaskFields": ".role_mask_fields",
    "RoleReply": ".role_reply",
    "RowToMask": ".row_to_mask",
    "RuleExpression": ".rule_expression",
    "RuleFilters": ".rule_filters",
    "RuleIndex": ".rule_index",
    "RuleName": ".rule_name",
    "RuleRole": ".rule_role",
    "RuleSource": ".rule_source",
    "RumApp": ".rum_app",
    "RumAppChange": ".rum_app_change",
    "RumAppChangeType": ".rum_app_change_type",
    "RumAppContent": ".rum_app_content",
    "RumAppExtend": ".rum_app_extend",
    "RumAppListReply": ".rum_app_list_reply",
    "RumAppReply": ".rum_app_reply",
    "SamlMapping": ".saml_mapping",
    "SamlMappingListReply": ".saml_mapping_list_reply",
    "SamlMappingRole": ".saml_mapping_role",
    "SamlSso": ".saml_sso",
    "SamlSsoListReply": ".saml_sso_list_reply",
    "SamlSsoOidc": ".saml_sso_oidc",
    "SamlSsoOidcAuth": ".saml_sso_oidc_auth",
    "SamlSsoOidcAuthParamMapping": ".saml_sso_oidc_auth_param_mapping",
    "SamlSsoOidcClaims": ".saml_sso_oidc_claims",
    "SamlSsoOidcModeType": ".saml_sso_oidc_mode_type",
    "SamlSsoOidcToken": ".saml_sso_oidc_token",
    "SamlSsoOidcTokenAuthMethod": ".saml_sso_oidc_token_auth_method",
    "SamlSsoOidcTokenMethod": ".saml_sso_oidc_token_method",
    "SamlSsoOidcTokenParamMapping": ".saml_sso_oidc_token_param_mapping",
    "SamlSsoOidcUser": ".saml_sso_oidc_user",
    "SamlSsoOidcUserAuthMethod": ".saml_sso_oidc_user_auth_method",
    "SamlSsoOidcUserMethod": ".saml_sso_oidc_user_method",
    "SamlSsoOidcUserParamMapping": ".saml_sso_oidc_user_param_mapping",
    "SamlSsoOidcUserSource": ".saml_sso_oidc_user_source",
    "SamlSsoOidcVerification": ".saml_sso_oidc_verification",
    "SamlSsoReply": ".saml_sso_reply",
    "SendLogmineTask": ".send_logmine_task",
    "SendLogmineTaskNamespace": ".send_logmine_task_namespace",
    "SensitiveMaskFields": ".sensitive_mask_fields",
    "SensitiveMaskFieldsReply": ".sensitive_mask_fields_reply",
    "Series": ".series",
    "SeriesTags": ".series_tags",
    "Service": ".service",
    "ServiceCatalog": ".service_catalog",
    "ServiceCatalogConfig": ".service_catalog_config",
    "ServiceCatalogReply": ".service_catalog_reply",
    "ServiceCatalogSettings": ".service_catalog_settings",
    "ServiceChecker": ".service_checker",
    "ServiceListReply": ".service_list_reply",
    "ServicePerformance": ".service_performance",
    "ServicePerformanceList": ".service_performance_list",
    "ServicePerformanceReply": ".service_performance_reply",
    "ServiceReply": ".service_reply",
    "ServiceSettings": ".service_settings",
    "SetCheckersDisable": ".set_checkers_disable",
    "SetCrontabReportsDisable": ".set_crontab_reports_disable",
    "SetDataMaskRulesDisable": ".set_data_mask_rules_disable",
    "SetDataQueryRulesDisable": ".set_data_query_rules_disable",
    "SetDialingTasksDisable": ".set_dialing_tasks_disable",
    "SetIssueAutoDiscoveryDisable": ".set_issue_auto_discovery_disable",
    "SetIssueLevelConfig": ".set_issue_level_config",
    "SetLogIndexDisable": ".set_log_index_disable",
    "SetLoggingQueryRulesDisable": ".set_logging_query_rules_disable",
    "SetMetricRulesDisable": ".set_metric_rules_disable",
    "SetPipelinesDisable": ".set_pipelines_disable",
    "SetSamlMappingDisable": ".set_saml_mapping_disable",
    "SetSamlSsoDisable": ".set_saml_sso_disable",
    "SetSloDisable": ".set_slo_disable",
    "SetSlosDisable": ".set_slos_disable",
    "SetWorkspaceBindInfo": ".set_workspace_bind_info",
    "SetWorkspaceMenu": ".set_workspace_menu",
    "SetWorkspaceMenuV2": ".set_workspace_menu_v2",
    "ShareSnapshot": ".share_snapshot",
    "SharedSnapshot": ".shared_snapshot",
    "SharedSnapshotReply": ".shared_snapshot_reply",
    "SingleIssueReply": ".single_issue_reply",
    "Slo": ".slo",
    "SloAlertOpt": ".slo_alert_opt",
    "SloConfig": ".slo_config",
    "SloIndicator": ".slo_indicator",
    "SloList": ".slo_list",
    "SloListReply": ".slo_list_reply",
    "SloNamesReply": ".slo_names_reply",
    "SloReply": ".slo_reply",
    "Snapshot": ".snapshot",
    "SnapshotAllowedAddresses": ".snapshot_allowed_addresses",
    "SnapshotAllowedAddressesType": ".snapshot_allowed_addresses_type",
    "SnapshotContent": ".snapshot_content",
    "SnapshotListReply": ".snapshot_list_reply",
    "SnapshotMask": ".snapshot_mask",
    "SnapshotMaskExpression": ".snapshot_mask_expression",
    "SnapshotMaskExpressionEnable": ".snapshot_mask_expression_enable",
    "SnapshotReply": ".snapshot_reply",
    "SnapshotRouteParams": ".snapshot_route_params",
    "SnapshotRouteQuery": ".snapshot_route_query",
    "SnapshotRules": ".snapshot_rules",
    "Sourcemap": ".sourcemap",
    "SourcemapListReply": ".sourcemap_list_reply",
    "SourcemapPart": ".sourcemap_part",
    "SourcemapPartForm": ".sourcemap_part_form",
    "SourcemapPartReply": ".sourcemap_part_reply",
    "SourcemapUpload": ".sourcemap_upload",
    "SourcemapUploadId": ".sourcemap_upload_id",
    "SourcemapUploadReply": ".sourcemap_upload_reply",
    "SourcemapUploadStart": ".sourcemap_upload_start",
    "SourcemapUploadStartReply": ".sourcemap_upload_start_reply",
    "SourcemapVersion": ".sourcemap_version",
    "SqlQueryOptions": ".sql_query_options",
    "SqlQueryOptionsStatusTypeItem": ".sql_query_options_status_type_item",
    "SubscribeChannel": ".subscribe_channel",
    "SubscribeChannelType": ".subscribe_channel_type",
    "Tag": ".tag",
    "TagEntry": ".tag_entry",
    "TagEntryListReply": ".tag_entry_list_reply",
    "TagReply": ".tag_reply",
    "TemplateChart": ".template_chart",
    "TemplateChartGroup": ".template_chart_group",
    "TestSensitiveMaskRule": ".test_sensitive_mask_rule",
    "TestSensitiveMaskRuleNamespace": ".test_sensitive_mask_rule_namespace",
    "UnrecoveredEvent": ".unrecovered_event",
    "UnrecoveredEventList": ".unrecovered_event_list",
    "UnrecoveredEventListReply": ".unrecovered_event_list_reply",
    "UploadSourcemapFile": ".upload_sourcemap_file",
    "UploadWorkspaceLogoImageFilename": ".upload_workspace_logo_image_filename",
    "UploadWorkspaceLogoImageLanguage": ".upload_workspace_logo_image_language",
    "Viewer": ".viewer",
    "ViewerColumns": ".viewer_columns",
    "ViewerExtend": ".viewer_extend",
    "ViewerListReply": ".viewer_list_reply",
    "ViewerReply": ".viewer_reply",
    "ViewerTemplateReply": ".viewer_template_reply",
    "Workspace": ".workspace",
    "WorkspaceBillingState": ".workspace_billing_state",
    "WorkspaceDatastore": ".workspace_datastore",
    "WorkspaceDurationSet": ".workspace_duration_set",
    "WorkspaceEsIndexSettings": ".workspace_es_index_settings",
    "WorkspaceExpensiveCfg": ".workspace_expensive_cfg",
    "WorkspaceLanguage": ".workspace_language",
    "WorkspaceLastDqlDataCheckTime": ".workspace_last_dql_data_check_time",
    "WorkspaceLogoForm": ".workspace_logo_form",
    "WorkspaceMenu": ".workspace_menu",
    "WorkspaceMenuChild": ".workspace_menu_child",
    "WorkspaceMenuChildSwitch": ".workspace_menu_child_switch",
    "WorkspaceMenuEntry": ".workspace_menu_entry",
    "WorkspaceMenuReply": ".workspace_menu_reply",
    "WorkspaceMenuSwitch": ".workspace_menu_switch",
    "WorkspaceMenuSwitchKey": ".workspace_menu_switch_key",
    "WorkspaceMenuSwitchV2": ".workspace_menu_switch_v2",
    "WorkspaceMenuSwitchValue": ".workspace_menu_switch_value",
    "WorkspaceOwner": ".workspace_owner",
    "WorkspaceReply": ".workspace_reply",
    "WorkspaceVersionType": ".workspace_version_type",
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
    "AccessKey",
    "AccessKeyListReply",
    "AccessKeyReply",
    "AddMembers",
    "AlertChange",
    "AlertMembers",
    "AlertOpt",
    "AlertOptAggClusterFieldsItem",
    "AlertOptAggFieldsItem",
    "AlertOptAlertType",
    "AlertOptions",
    "AlertPolicy",
    "AlertPolicyList",
    "AlertPolicyListReply",
    "AlertPolicyName",
    "AlertPolicyNotifyObjectName",
    "AlertPolicyRefCountInfo",
    "AlertPolicyReply",
    "AlertRecipient",
    "AlertRecipientTags",
    "AlertSilence",
    "AlertTarget",
    "AlertUpgrade",
    "AsyncDataQuery",
    "AttachmentForm",
    "BatchDeleteNotifyObjects",
    "BillingBalance",
    "BillingBalanceReply",
    "BillingDetail",
    "BillingDetailListReply",
    "BillingSummary",
    "BindExternalLogIndex",
    "BindExternalLogIndexStoreType",
    "Blacklist",
    "BlacklistExportReply",
    "BlacklistFilter",
    "BlacklistFilterCondition",
    "BlacklistFilterOperation",
    "BlacklistImportReply",
    "BlacklistListReply",
    "BlacklistReply",
    "Channel",
    "ChannelListReply",
    "ChannelReply",
    "ChannelUpgrade",
    "ChartExtend",
    "ChartFilter",
    "ChartPosition",
    "ChartQuery",
    "ChartQueryFunction",
    "ChartQueryText",
    "ChartQueryTextSlo",
    "Checker",
    "CheckerChart",
    "CheckerCondition",
    "CheckerDefinition",
    "CheckerDefinitionType",
    "CheckerExport",
    "CheckerExportReply",
    "CheckerExtend",
    "CheckerFunction",
    "CheckerFunctionKwargs",
    "CheckerImport",
    "CheckerImportReply",
    "CheckerListReply",
    "CheckerOpt",
    "CheckerOptDiffMode",
    "CheckerOptDirection",
    "CheckerQuery",
    "CheckerReply",
    "CheckerRule",
    "CheckerSchedule",
    "CheckerScript",
    "CheckerScriptNoDataAction",
    "CheckerSettings",
    "CheckerSettingsStatus",
    "CheckerSettingsType",
    "CheckerTarget",
    "CheckerThreshold",
    "ColumnOrder",
    "ColumnOrderOrder",
    "CreateAccessKey",
    "CreateAlertPolicy",
    "CreateAlertPolicyV2",
    "CreateBlacklist",
    "CreateBlacklistType",
    "CreateChannel",
    "CreateDashboard",
    "CreateDataQueryRule",
    "CreateDataQueryRuleLogic",
    "CreateDataQueryRuleType",
    "CreateDialingTask",
    "CreateDialingTaskType",
    "CreateEvent",
    "CreateEventStatus",
    "CreateInnerDashboard",
    "CreateInnerDashboardTemplateInfos",
    "CreateInspection",
    "CreateIssue",
    "CreateIssueLevel",
    "CreateIssueReply",
    "CreateIssueResourceType",
    "CreateLogBackup",
    "CreateLogBackupDataType",
    "CreateLogBackupDuration",
    "CreateLogBackupStoreType",
    "CreateLogIndex",
    "CreateLoggingQueryRule",
    "CreateLoggingQueryRuleLogic",
    "CreateMemberGroup",
    "CreateNotifyObject",
    "CreateNotifyObjectType",
    "CreateRole",
    "CreateRumApp",
    "CreateSamlMapping",
    "CreateSamlSso",
    "CreateSamlSsoRole",
    "CreateSamlSsoType",
    "CreateSlo",
    "CreateSloInterval",
    "CreateSnapshot",
    "CreateSnapshotType",
    "CreateTag",
    "CreateTemporaryToken",
    "CreateTemporaryTokenRolesItem",
    "CreateViewer",
    "CreateViewerTemplateInfos",
    "CreateWorkspace",
    "CreateWorkspaceLanguage",
    "CreatedMemberGroup",
    "CreatedMemberGroupReply",
    "CreatedWorkspace",
    "CreatedWorkspaceKey",
    "CreatedWorkspaceReply",
    "CrontabReport",
    "CrontabReportDashboard",
    "CrontabReportExtend",
    "CrontabReportListReply",
    "CrontabReportReply",
    "CrontabReportSettings",
    "CrontabReportSettingsNotifyType",
    "CrontabReportShare",
    "CrontabReportShareShareMethod",
    "CrontabReportVariables",
    "Dashboard",
    "DashboardAudience",
    "DashboardBinding",
    "DashboardBindingRule",
    "DashboardBindingRuleOp",
    "DashboardCarousel",
    "DashboardCarouselDashboardInfoItem",
    "DashboardCarouselListReply",
    "DashboardCarouselReply",
    "DashboardCarouselSettings",
    "DashboardExtend",
    "DashboardIcons",
    "DashboardListReply",
    "DashboardMapping",
    "DashboardRecord",
    "DashboardReply",
    "DashboardTag",
    "DashboardTemplate",
    "DashboardTemplateMain",
    "DashboardTemplateMainVarsItem",
    "DashboardTemplateReply",
    "DataMaskRole",
    "DataMaskRule",
    "DataMaskRuleList",
    "DataMaskRuleListReply",
    "DataMaskRuleReply",
    "DataMaskRuleSettings",
    "DataMaskRuleSettingsType",
    "DataQuery",
    "DataQueryQtype",
    "DataQueryRule",
    "DataQueryRuleIndexWsInfo",
    "DataQueryRuleList",
    "DataQueryRuleListReply",
    "DataQueryRuleReply",
    "DataQueryRuleSourcesWsInfo",
    "DataQueryText",
    "DataQueryTextDensity",
    "DataQueryTextOutputFormat",
    "DataQueryTextPromqlType",
    "Declaration",
    "DeclaredAttributes",
    "DeclaredValues",
    "DeclaredValuesReply",
    "DefaultDialingRegionListReply",
    "DeleteAlertPolicies",
    "DeleteAttachment",
    "DeleteCheckers",
    "DeleteCrontabReports",
    "DeleteDataMaskRules",
    "DeleteDataQueryRules",
    "DeleteDialingTasks",
    "DeleteFields",
    "DeleteInspections",
    "DeleteIssueLevels",
    "DeleteIssueNotificationPolicies",
    "DeleteLogBackups",
    "DeleteLogIndex",
    "DeleteLoggingQueryRules",
    "DeleteLoginMappings",
    "DeleteMembers",
    "DeleteMetricRules",
    "DeleteNoticeDates",
    "DeleteNotificationSchedules",
    "DeleteNotifyObjects",
    "DeleteObjectClass",
    "DeleteObjectClassSourceType",
    "DeleteRumApps",
    "DeleteServices",
    "DeleteSlos",
    "DeleteTags",
    "DeletedDashboard",
    "DeletedDashboardReply",
    "DeletedInnerDashboardReply",
    "DeletedNote",
    "DeletedNoteReply",
    "DeletedRumApps",
    "DeletedRumAppsReply",
    "DeletedSamlSso",
    "DeletedSamlSsoReply",
    "DeletedViewerReply",
    "DialingAuth",
    "DialingCall",
    "DialingCallAdvanceOptionsHeadless",
    "DialingCallPostMode",
    "DialingCallScheduleType",
    "DialingCallStatus",
    "DialingCallSuccessWhenLogic",
    "DialingCertificate",
    "DialingCondition",
    "DialingConditionHeader",
    "DialingDefinition",
    "DialingDefinitionFrequency",
    "DialingHealthCheck",
    "DialingMatch",
    "DialingOptions",
    "DialingPrivacy",
    "DialingProtoFiles",
    "DialingProtoFilesProtofiles",
    "DialingProxy",
    "DialingProxyHeaders",
    "DialingReflection",
    "DialingRegion",
    "DialingRegionAccess",
    "DialingRegionAccessReply",
    "DialingRegionKey",
    "DialingRegionListReply",
    "DialingRequestBody",
    "DialingRequestBodyForm",
    "DialingRequestOptions",
    "DialingRequestOptionsHeaders",
    "DialingRequestOptionsMetadata",
    "DialingRetry",
    "DialingSettings",
    "DialingStep",
    "DialingStepTask",
    "DialingStepType",
    "DialingTag",
    "DialingTask",
    "DialingTaskListReply",
    "DialingTaskReply",
    "DialingThreshold",
    "DialingThresholdOp",
    "DialingVariable",
    "Direction",
    "DoneReply",
    "EmptyReply",
    "Envelope",
    "ErrorEnvelope",
    "Event",
    "EventFilter",
    "EventFilterCondition",
    "EventFilterOperation",
    "EventReply",
    "EventTags",
    "ExecuteOuterFunction",
    "ExecuteSqlQuery",
    "ExecuteSqlQueryIdentify",
    "ExportBlacklists",
    "ExportCheckers",
    "ExportObjectClassSourceType",
    "ExportPipelines",
    "ExportServicesOriginStr",
    "ExportedChecker",
    "Field",
    "FieldDetailReply",
    "FieldList",
    "FieldListReply",
    "FieldOrder",
    "FieldReply",
    "FieldSettings",
    "FieldSettingsFieldSource",
    "FieldSettingsFieldType",
    "GeneratedMetric",
    "GetChartImageQtype",
    "GetServiceOriginStr",
    "GetTracingServiceCatalogOriginStr",
    "HostLabels",
    "HostLabelsReply",
    "ImportBlacklists",
    "ImportBlacklistsBlacklistType",
    "ImportCheckers",
    "ImportCheckersType",
    "ImportDashboard",
    "ImportNote",
    "ImportPipelines",
    "ImportPipelinesPipelineType",
    "ImportViewer",
    "IndexDashboard",
    "IndexSettings",
    "InitSourcemapUpload",
    "InnerDashboard",
    "InnerDashboardList",
    "InnerDashboardListReply",
    "InnerDashboardReply",
    "InnerDashboardTemplateReply",
    "Inspection",
    "InspectionExtend",
    "InspectionFunction",
    "InspectionFunctionGiven",
    "InspectionFunctionKwargs",
    "InspectionIds",
    "InspectionList",
    "InspectionListReply",
    "InspectionReply",
    "InspectionScript",
    "InspectionScriptCallKwargs",
    "InviteMembers",
    "InviteMembersMethod",
    "Issue",
    "IssueAutoDiscovery",
    "IssueAutoDiscoveryConfig",
    "IssueAutoDiscoveryIssue",
    "IssueAutoDiscoveryList",
    "IssueAutoDiscoveryListReply",
    "IssueAutoDiscoveryReply",
    "IssueAutoDiscoverySettings",
    "IssueAutoDiscoverySettingsDqlNamespace",
    "IssueAutoDiscoverySettingsEvery",
    "IssueChannel",
    "IssueExtend",
    "IssueExtendExtra",
    "IssueFile",
    "IssueFilter",
    "IssueFilterKey",
    "IssueLevel",
    "IssueLevelConfig",
    "IssueLevelConfigReply",
    "IssueLevelExtend",
    "IssueLevelInfo",
    "IssueLevelListReply",
    "IssueLevelReply",
    "IssueLink",
    "IssueList",
    "IssueListReply",
    "IssueMention",
    "IssueNotificationPolicy",
    "IssueNotificationPolicyChannel",
    "IssueNotificationPolicyExtend",
    "IssueNotificationPolicyList",
    "IssueNotificationPolicyListReply",
    "IssueNotificationPolicyNotices",
    "IssueNotificationPolicyNoticesNotifyTypesItem",
    "IssueNotificationPolicyReply",
    "IssueNotificationPolicySettings",
    "IssueNotificationPolicyTime",
    "IssueNotificationPolicyTimeNotifyType",
    "IssueNotificationPolicyTimes",
    "IssueNotificationPolicyUpgrade",
    "IssueNotificationPolicyUpgrades",
    "IssueReply",
    "IssueReplyListReply",
    "IssueReplyReply",
    "LabelsOfHost",
    "ListAggsToMetricsScriptType",
    "ListBlacklistsType",
    "ListCheckersType",
    "ListDataQueryRulesIsMask",
    "ListDataQueryRulesType",
    "ListDialingRegionsIsAlive",
    "ListDialingTasksDialingStatusItem",
    "ListDialingTasksDialingTypesItem",
    "ListDialingTasksFrequencyItem",
    "ListDialingTasksType",
    "ListHostLabels",
    "ListIssueAutoDiscoveriesIsDisable",
    "ListIssues",
    "ListLogBackupsDataType",
    "ListLogBackupsStoreType",
    "ListMutesTypeItem",
    "ListMutesWorkStatusItem",
    "ListNotificationSchedulesMySchedule",
    "ListObjectClassesSourceType",
    "ListPipelinesType",
    "ListSamlSsoType",
    "ListServicesCreateTypeItem",
    "ListServicesFilter",
    "ListServicesOriginStr",
    "ListServicesServiceTypeItem",
    "ListSnapshotsType",
    "ListTagsFilter",
    "ListUnrecoveredEvents",
    "ListUnrecoveredEventsLastStatus",
    "ListViewersFilter",
    "ListViewersSortKey",
    "ListViewersSortMethod",
    "LogBackup",
    "LogBackupAccess",
    "LogBackupAccessGrantType",
    "LogBackupAccessMechanism",
    "LogBackupAccessProvider",
    "LogBackupAccessSecurityProtocol",
    "LogBackupExtend",
    "LogBackupExtendFilterLogic",
    "LogBackupListReply",
    "LogBackupReply",
    "LogBackupStore",
    "LogFilter",
    "LogFilterCondition",
    "LogFilterOperation",
    "LogIndex",
    "LogIndexAccess",
    "LogIndexAccessCfg",
    "LogIndexExtend",
    "LogIndexField",
    "LogIndexListReply",
    "LogIndexRegionInfo",
    "LogIndexReply",
    "LogIndexRetention",
    "LoggingQueryRule",
    "LoggingQueryRuleIndexWsInfo",
    "LoggingQueryRuleListReply",
    "LoggingQueryRuleReply",
    "LoginMapping",
    "LoginMappingList",
    "LoginMappingListReply",
    "LoginMappingReply",
    "LoginMappingRole",
    "LoginMappingSettings",
    "LogmineCluster",
    "LogmineResult",
    "LogmineResultReply",
    "LogmineTask",
    "LogmineTaskReply",
    "MaskedRow",
    "MaskedRowListReply",
    "Member",
    "MemberExtend",
    "MemberGroup",
    "MemberGroupListReply",
    "MemberGroupMember",
    "MemberGroupMembers",
    "MemberGroupMembersReply",
    "MemberListReply",
    "MemberRole",
    "MergeSourcemapParts",
    "MetricField",
    "MetricInfo",
    "MetricInfoReply",
    "MetricRule",
    "MetricRuleDefinition",
    "MetricRuleDefinitionType",
    "MetricRuleExtend",
    "MetricRuleFilter",
    "MetricRuleList",
    "MetricRuleListReply",
    "MetricRuleQuery",
    "MetricRuleReply",
    "MetricRuleScript",
    "MetricRuleScriptType",
    "MetricRuleSettings",
    "MetricTag",
    "ModifiedMembers",
    "ModifiedMembersReply",
    "ModifyAlertPolicy",
    "ModifyAlertPolicyV2",
    "ModifyBlacklist",
    "ModifyBlacklistType",
    "ModifyChannel",
    "ModifyDashboard",
    "ModifyDataQueryRule",
    "ModifyDataQueryRuleLogic",
    "ModifyDialingTask",
    "ModifyExternalLogIndex",
    "ModifyHostLabels",
    "ModifyInnerDashboard",
    "ModifyInspection",
    "ModifyIssue",
    "ModifyIssueLevel",
    "ModifyIssueReply",
    "ModifyIssueStatusType",
    "ModifyLogBackup",
    "ModifyLogIndex",
    "ModifyLoggingQueryRule",
    "ModifyLoggingQueryRuleLogic",
    "ModifyMemberGroup",
    "ModifyMembers",
    "ModifyNotifyObject",
    "ModifyRole",
    "ModifyRumApp",
    "ModifySamlMapping",
    "ModifySamlSso",
    "ModifySamlSsoRole",
    "ModifySlo",
    "ModifySloInterval",
    "ModifyTag",
    "ModifyViewer",
    "ModifyWorkspace",
    "ModifyWorkspaceDeclaration",
    "MultiDialingTaskSettings",
    "Mute",
    "MuteCrontab",
    "MuteListReply",
    "MuteNotice",
    "MuteRange",
    "MuteReply",
    "MuteSettings",
    "MuteSettingsRepeatTimeSet",
    "MuteSettingsTags",
    "MuteSettingsType",
    "NewRumApp",
    "NewRumAppType",
    "Note",
    "NoteChart",
    "NoteChartPlace",
    "NoteExtend",
    "NoteList",
    "NoteListReply",
    "NoteReply",
    "NoteSettings",
    "NoteTemplate",
    "NoteTemplateMain",
    "NoteTemplateReply",
    "NoticeDate",
    "NoticeDateList",
    "NoticeDateListReply",
    "NoticeDateReply",
    "NoticeDateSettings",
    "NotificationSchedule",
    "NotificationScheduleExtend",
    "NotificationScheduleList",
    "NotificationScheduleListReply",
    "NotificationSchedulePeriod",
    "NotificationSchedulePolicy",
    "NotificationScheduleReply",
    "NotificationScheduleSettings",
    "NotificationScheduleTarget",
    "NotificationScheduleTurns",
    "NotificationScheduleTurnsRotationCycle",
    "NotificationScheduleValidity",
    "NotifyObject",
    "NotifyObjectListReply",
    "NotifyObjectPermissionSetInfo",
    "NotifyObjectReply",
    "NotifyOptions",
    "ObjectClass",
    "ObjectClassDetail",
    "ObjectClassEntry",
    "ObjectClassEntryListReply",
    "ObjectClassExtend",
    "ObjectClassField",
    "ObjectClassGroup",
    "ObjectClassGroupName",
    "ObjectClassIcons",
    "ObjectClassKey",
    "ObjectClassReply",
    "ObjectClassSettings",
    "ObjectClassSettingsSourceType",
    "ObjectClassSource",
    "ObjectClassTable",
    "ObjectClassTemplate",
    "ObjectClassTemplateMain",
    "ObjectClassTemplateReply",
    "ObjectClassView",
    "ObjectClassViewKeys",
    "OpenReply",
    "OuterEvent",
    "OuterEventDimensions",
    "OuterEventExtra",
    "OuterEventStatus",
    "OuterFunction",
    "OuterFunctionArguments",
    "OuterFunctionCall",
    "OuterFunctionData",
    "OuterFunctionFailure",
    "OuterFunctionListReply",
    "OuterFunctionOptions",
    "OuterFunctionOptionsReturnType",
    "OuterFunctionParameter",
    "OuterFunctionParameters",
    "OuterFunctionRequest",
    "OuterFunctionResult",
    "OuterFunctionResultReply",
    "PageInfo",
    "ParseSourcemapStack",
    "ParsedFields",
    "ParsedFunctions",
    "ParsedSources",
    "Permission",
    "PermissionGroup",
    "PermissionGroupListReply",
    "Person",
    "Pipeline",
    "PipelineExport",
    "PipelineExportReply",
    "PipelineExtend",
    "PipelineImport",
    "PipelineImportReply",
    "PipelineList",
    "PipelineListReply",
    "PipelineReply",
    "PipelineSettings",
    "PipelineSettingsCategory",
    "PipelineSettingsDataType",
    "PipelineSettingsType",
    "PlacedChart",
    "PortableBlacklist",
    "PortableBlacklists",
    "PortablePipeline",
    "PushOuterEvent",
    "PushOuterEventReply",
    "QueryData",
    "QueryDataAsync",
    "QueryDataContent",
    "QueryDataReply",
    "QueryParse",
    "QueryResult",
    "Record",
    "RegisterDialingRegion",
    "ReplaceChecker",
    "RevokeTemporaryToken",
    "Role",
    "RoleListReply",
    "RoleMaskFields",
    "RoleReply",
    "RowToMask",
    "RuleExpression",
    "RuleFilters",
    "RuleIndex",
    "RuleName",
    "RuleRole",
    "RuleSource",
    "RumApp",
    "RumAppChange",
    "RumAppChangeType",
    "RumAppContent",
    "RumAppExtend",
    "RumAppListReply",
    "RumAppReply",
    "SamlMapping",
    "SamlMappingListReply",
    "SamlMappingRole",
    "SamlSso",
    "SamlSsoListReply",
    "SamlSsoOidc",
    "SamlSsoOidcAuth",
    "SamlSsoOidcAuthParamMapping",
    "SamlSsoOidcClaims",
    "SamlSsoOidcModeType",
    "SamlSsoOidcToken",
    "SamlSsoOidcTokenAuthMethod",
    "SamlSsoOidcTokenMethod",
    "SamlSsoOidcTokenParamMapping",
    "SamlSsoOidcUser",
    "SamlSsoOidcUserAuthMethod",
    "SamlSsoOidcUserMethod",
    "SamlSsoOidcUserParamMapping",
    "SamlSsoOidcUserSource",
    "SamlSsoOidcVerification",
    "SamlSsoReply",
    "SendLogmineTask",
    "SendLogmineTaskNamespace",
    "SensitiveMaskFields",
    "SensitiveMaskFieldsReply",
    "Series",
    "SeriesTags",
    "Service",
    "ServiceCatalog",
    "ServiceCatalogConfig",
    "ServiceCatalogReply",
    "ServiceCatalogSettings",
    "ServiceChecker",
    "ServiceListReply",
    "ServicePerformance",
    "ServicePerformanceList",
    "ServicePerformanceReply",
    "ServiceReply",
    "ServiceSettings",
    "SetCheckersDisable",
    "SetCrontabReportsDisable",
    "SetDataMaskRulesDisable",
    "SetDataQueryRulesDisable",
    "SetDialingTasksDisable",
    "SetIssueAutoDiscoveryDisable",
    "SetIssueLevelConfig",
    "SetLogIndexDisable",
    "SetLoggingQueryRulesDisable",
    "SetMetricRulesDisable",
    "SetPipelinesDisable",
    "SetSamlMappingDisable",
    "SetSamlSsoDisable",
    "SetSloDisable",
    "SetSlosDisable",
    "SetWorkspaceBindInfo",
    "SetWorkspaceMenu",
    "SetWorkspaceMenuV2",
    "ShareSnapshot",
    "SharedSnapshot",
    "SharedSnapshotReply",
    "SingleIssueReply",
    "Slo",
    "SloAlertOpt",
    "SloConfig",
    "SloIndicator",
    "SloList",
    "SloListReply",
    "SloNamesReply",
    "SloReply",
    "Snapshot",
    "SnapshotAllowedAddresses",
    "SnapshotAllowedAddressesType",
    "SnapshotContent",
    "SnapshotListReply",
    "SnapshotMask",
    "SnapshotMaskExpression",
    "SnapshotMaskExpressionEnable",
    "SnapshotReply",
    "SnapshotRouteParams",
    "SnapshotRouteQuery",
    "SnapshotRules",
    "Sourcemap",
    "SourcemapListReply",
    "SourcemapPart",
    "SourcemapPartForm",
    "SourcemapPartReply",
    "SourcemapUpload",
    "SourcemapUploadId",
    "SourcemapUploadReply",
    "SourcemapUploadStart",
    "SourcemapUploadStartReply",
    "SourcemapVersion",
    "SqlQueryOptions",
    "SqlQueryOptionsStatusTypeItem",
    "SubscribeChannel",
    "SubscribeChannelType",
    "Tag",
    "TagEntry",
    "TagEntryListReply",
    "TagReply",
    "TemplateChart",
    "TemplateChartGroup",
    "TestSensitiveMaskRule",
    "TestSensitiveMaskRuleNamespace",
    "UnrecoveredEvent",
    "UnrecoveredEventList",
    "UnrecoveredEventListReply",
    "UploadSourcemapFile",
    "UploadWorkspaceLogoImageFilename",
    "UploadWorkspaceLogoImageLanguage",
    "Viewer",
    "ViewerColumns",
    "ViewerExtend",
    "ViewerListReply",
    "ViewerReply",
    "ViewerTemplateReply",
    "Workspace",
    "WorkspaceBillingState",
    "WorkspaceDatastore",
    "WorkspaceDurationSet",
    "WorkspaceEsIndexSettings",
    "WorkspaceExpensiveCfg",
    "WorkspaceLanguage",
    "WorkspaceLastDqlDataCheckTime",
    "WorkspaceLogoForm",
    "WorkspaceMenu",
    "WorkspaceMenuChild",
    "WorkspaceMenuChildSwitch",
    "WorkspaceMenuEntry",
    "WorkspaceMenuReply",
    "WorkspaceMenuSwitch",
    "WorkspaceMenuSwitchKey",
    "WorkspaceMenuSwitchV2",
    "WorkspaceMenuSwitchValue",
    "WorkspaceOwner",
    "WorkspaceReply",
    "WorkspaceVersionType",
)
