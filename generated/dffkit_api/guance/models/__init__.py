# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The models of requests and answers; each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_key import AccessKey
    from .access_key_creator import AccessKeyCreator
    from .access_key_list_reply import AccessKeyListReply
    from .blacklist import Blacklist
    from .blacklist_export_reply import BlacklistExportReply
    from .blacklist_filter import BlacklistFilter
    from .blacklist_filter_condition import BlacklistFilterCondition
    from .blacklist_filter_operation import BlacklistFilterOperation
    from .blacklist_import_reply import BlacklistImportReply
    from .blacklist_list_reply import BlacklistListReply
    from .blacklist_reply import BlacklistReply
    from .column_order import ColumnOrder
    from .column_order_order import ColumnOrderOrder
    from .create_blacklist import CreateBlacklist
    from .create_blacklist_type import CreateBlacklistType
    from .create_snapshot import CreateSnapshot
    from .create_snapshot_type import CreateSnapshotType
    from .create_tag import CreateTag
    from .data_query import DataQuery
    from .data_query_qtype import DataQueryQtype
    from .data_query_text import DataQueryText
    from .data_query_text_density import DataQueryTextDensity
    from .data_query_text_output_format import DataQueryTextOutputFormat
    from .data_query_text_promql_type import DataQueryTextPromqlType
    from .declaration import Declaration
    from .delete_fields import DeleteFields
    from .delete_tags import DeleteTags
    from .direction import Direction
    from .done_reply import DoneReply
    from .envelope import Envelope
    from .error_envelope import ErrorEnvelope
    from .export_blacklists import ExportBlacklists
    from .export_pipelines import ExportPipelines
    from .field import Field
    from .field_detail_reply import FieldDetailReply
    from .field_list import FieldList
    from .field_list_reply import FieldListReply
    from .field_order import FieldOrder
    from .field_reply import FieldReply
    from .import_blacklists import ImportBlacklists
    from .import_blacklists_blacklist_type import ImportBlacklistsBlacklistType
    from .import_pipelines import ImportPipelines
    from .import_pipelines_pipeline_type import ImportPipelinesPipelineType
    from .index_settings import IndexSettings
    from .list_blacklists_type import ListBlacklistsType
    from .list_pipelines_type import ListPipelinesType
    from .list_snapshots_type import ListSnapshotsType
    from .list_tags_filter import ListTagsFilter
    from .modify_blacklist import ModifyBlacklist
    from .modify_blacklist_type import ModifyBlacklistType
    from .modify_tag import ModifyTag
    from .modify_workspace import ModifyWorkspace
    from .page_info import PageInfo
    from .person import Person
    from .pipeline import Pipeline
    from .pipeline_export import PipelineExport
    from .pipeline_export_reply import PipelineExportReply
    from .pipeline_extend_type_0 import PipelineExtendType0
    from .pipeline_import import PipelineImport
    from .pipeline_import_reply import PipelineImportReply
    from .pipeline_list import PipelineList
    from .pipeline_list_reply import PipelineListReply
    from .pipeline_reply import PipelineReply
    from .pipeline_settings import PipelineSettings
    from .pipeline_settings_category import PipelineSettingsCategory
    from .pipeline_settings_data_type import PipelineSettingsDataType
    from .pipeline_settings_extend import PipelineSettingsExtend
    from .pipeline_settings_type import PipelineSettingsType
    from .portable_blacklist import PortableBlacklist
    from .portable_blacklists import PortableBlacklists
    from .portable_pipeline import PortablePipeline
    from .query_data import QueryData
    from .query_data_content import QueryDataContent
    from .query_data_content_declaration import QueryDataContentDeclaration
    from .query_data_reply import QueryDataReply
    from .query_parse import QueryParse
    from .query_parse_fields_type_0 import QueryParseFieldsType0
    from .query_parse_funcs_type_0 import QueryParseFuncsType0
    from .query_parse_sources_type_0 import QueryParseSourcesType0
    from .query_result import QueryResult
    from .record import Record
    from .save_field import SaveField
    from .save_field_field_source import SaveFieldFieldSource
    from .save_field_field_type import SaveFieldFieldType
    from .series import Series
    from .series_tags_type_0 import SeriesTagsType0
    from .set_pipelines_disable import SetPipelinesDisable
    from .shared_snapshot import SharedSnapshot
    from .shared_snapshot_reply import SharedSnapshotReply
    from .snapshot import Snapshot
    from .snapshot_content import SnapshotContent
    from .snapshot_content_route_params import SnapshotContentRouteParams
    from .snapshot_content_route_query import SnapshotContentRouteQuery
    from .snapshot_list_reply import SnapshotListReply
    from .snapshot_reply import SnapshotReply
    from .tag import Tag
    from .tag_entry import TagEntry
    from .tag_entry_list_reply import TagEntryListReply
    from .tag_reply import TagReply
    from .workspace import Workspace
    from .workspace_billing_state import WorkspaceBillingState
    from .workspace_datastore import WorkspaceDatastore
    from .workspace_declaration import WorkspaceDeclaration
    from .workspace_duration_set import WorkspaceDurationSet
    from .workspace_es_index_settings import WorkspaceEsIndexSettings
    from .workspace_expensive_cfg import WorkspaceExpensiveCfg
    from .workspace_index_dashboard_info_type_0 import WorkspaceIndexDashboardInfoType0
    from .workspace_language import WorkspaceLanguage
    from .workspace_last_dql_data_check_time import WorkspaceLastDqlDataCheckTime
    from .workspace_reply import WorkspaceReply
    from .workspace_version_type import WorkspaceVersionType

_MODULES = {
    "AccessKey": ".access_key",
    "AccessKeyCreator": ".access_key_creator",
    "AccessKeyListReply": ".access_key_list_reply",
    "Blacklist": ".blacklist",
    "BlacklistExportReply": ".blacklist_export_reply",
    "BlacklistFilter": ".blacklist_filter",
    "BlacklistFilterCondition": ".blacklist_filter_condition",
    "BlacklistFilterOperation": ".blacklist_filter_operation",
    "BlacklistImportReply": ".blacklist_import_reply",
    "BlacklistListReply": ".blacklist_list_reply",
    "BlacklistReply": ".blacklist_reply",
    "ColumnOrder": ".column_order",
    "ColumnOrderOrder": ".column_order_order",
    "CreateBlacklist": ".create_blacklist",
    "CreateBlacklistType": ".create_blacklist_type",
    "CreateSnapshot": ".create_snapshot",
    "CreateSnapshotType": ".create_snapshot_type",
    "CreateTag": ".create_tag",
    "DataQuery": ".data_query",
    "DataQueryQtype": ".data_query_qtype",
    "DataQueryText": ".data_query_text",
    "DataQueryTextDensity": ".data_query_text_density",
    "DataQueryTextOutputFormat": ".data_query_text_output_format",
    "DataQueryTextPromqlType": ".data_query_text_promql_type",
    "Declaration": ".declaration",
    "DeleteFields": ".delete_fields",
    "DeleteTags": ".delete_tags",
    "Direction": ".direction",
    "DoneReply": ".done_reply",
    "Envelope": ".envelope",
    "ErrorEnvelope": ".error_envelope",
    "ExportBlacklists": ".export_blacklists",
    "ExportPipelines": ".export_pipelines",
    "Field": ".field",
    "FieldDetailReply": ".field_detail_reply",
    "FieldList": ".field_list",
    "FieldListReply": ".field_list_reply",
    "FieldOrder": ".field_order",
    "FieldReply": ".field_reply",
    "ImportBlacklists": ".import_blacklists",
    "ImportBlacklistsBlacklistType": ".import_blacklists_blacklist_type",
    "ImportPipelines": ".import_pipelines",
    "ImportPipelinesPipelineType": ".import_pipelines_pipeline_type",
    "IndexSettings": ".index_settings",
    "ListBlacklistsType": ".list_blacklists_type",
    "ListPipelinesType": ".list_pipelines_type",
    "ListSnapshotsType": ".list_snapshots_type",
    "ListTagsFilter": ".list_tags_filter",
    "ModifyBlacklist": ".modify_blacklist",
    "ModifyBlacklistType": ".modify_blacklist_type",
    "ModifyTag": ".modify_tag",
    "ModifyWorkspace": ".modify_workspace",
    "PageInfo": ".page_info",
    "Person": ".person",
    "Pipeline": ".pipeline",
    "PipelineExport": ".pipeline_export",
    "PipelineExportReply": ".pipeline_export_reply",
    "PipelineExtendType0": ".pipeline_extend_type_0",
    "PipelineImport": ".pipeline_import",
    "PipelineImportReply": ".pipeline_import_reply",
    "PipelineList": ".pipeline_list",
    "PipelineListReply": ".pipeline_list_reply",
    "PipelineReply": ".pipeline_reply",
    "PipelineSettings": ".pipeline_settings",
    "PipelineSettingsCategory": ".pipeline_settings_category",
    "PipelineSettingsDataType": ".pipeline_settings_data_type",
    "PipelineSettingsExtend": ".pipeline_settings_extend",
    "PipelineSettingsType": ".pipeline_settings_type",
    "PortableBlacklist": ".portable_blacklist",
    "PortableBlacklists": ".portable_blacklists",
    "PortablePipeline": ".portable_pipeline",
    "QueryData": ".query_data",
    "QueryDataContent": ".query_data_content",
    "QueryDataContentDeclaration": ".query_data_content_declaration",
    "QueryDataReply": ".query_data_reply",
    "QueryParse": ".query_parse",
    "QueryParseFieldsType0": ".query_parse_fields_type_0",
    "QueryParseFuncsType0": ".query_parse_funcs_type_0",
    "QueryParseSourcesType0": ".query_parse_sources_type_0",
    "QueryResult": ".query_result",
    "Record": ".record",
    "SaveField": ".save_field",
    "SaveFieldFieldSource": ".save_field_field_source",
    "SaveFieldFieldType": ".save_field_field_type",
    "Series": ".series",
    "SeriesTagsType0": ".series_tags_type_0",
    "SetPipelinesDisable": ".set_pipelines_disable",
    "SharedSnapshot": ".shared_snapshot",
    "SharedSnapshotReply": ".shared_snapshot_reply",
    "Snapshot": ".snapshot",
    "SnapshotContent": ".snapshot_content",
    "SnapshotContentRouteParams": ".snapshot_content_route_params",
    "SnapshotContentRouteQuery": ".snapshot_content_route_query",
    "SnapshotListReply": ".snapshot_list_reply",
    "SnapshotReply": ".snapshot_reply",
    "Tag": ".tag",
    "TagEntry": ".tag_entry",
    "TagEntryListReply": ".tag_entry_list_reply",
    "TagReply": ".tag_reply",
    "Workspace": ".workspace",
    "WorkspaceBillingState": ".workspace_billing_state",
    "WorkspaceDatastore": ".workspace_datastore",
    "WorkspaceDeclaration": ".workspace_declaration",
    "WorkspaceDurationSet": ".workspace_duration_set",
    "WorkspaceEsIndexSettings": ".workspace_es_index_settings",
    "WorkspaceExpensiveCfg": ".workspace_expensive_cfg",
    "WorkspaceIndexDashboardInfoType0": ".workspace_index_dashboard_info_type_0",
    "WorkspaceLanguage": ".workspace_language",
    "WorkspaceLastDqlDataCheckTime": ".workspace_last_dql_data_check_time",
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
    "AccessKeyCreator",
    "AccessKeyListReply",
    "Blacklist",
    "BlacklistExportReply",
    "BlacklistFilter",
    "BlacklistFilterCondition",
    "BlacklistFilterOperation",
    "BlacklistImportReply",
    "BlacklistListReply",
    "BlacklistReply",
    "ColumnOrder",
    "ColumnOrderOrder",
    "CreateBlacklist",
    "CreateBlacklistType",
    "CreateSnapshot",
    "CreateSnapshotType",
    "CreateTag",
    "DataQuery",
    "DataQueryQtype",
    "DataQueryText",
    "DataQueryTextDensity",
    "DataQueryTextOutputFormat",
    "DataQueryTextPromqlType",
    "Declaration",
    "DeleteFields",
    "DeleteTags",
    "Direction",
    "DoneReply",
    "Envelope",
    "ErrorEnvelope",
    "ExportBlacklists",
    "ExportPipelines",
    "Field",
    "FieldDetailReply",
    "FieldList",
    "FieldListReply",
    "FieldOrder",
    "FieldReply",
    "ImportBlacklists",
    "ImportBlacklistsBlacklistType",
    "ImportPipelines",
    "ImportPipelinesPipelineType",
    "IndexSettings",
    "ListBlacklistsType",
    "ListPipelinesType",
    "ListSnapshotsType",
    "ListTagsFilter",
    "ModifyBlacklist",
    "ModifyBlacklistType",
    "ModifyTag",
    "ModifyWorkspace",
    "PageInfo",
    "Person",
    "Pipeline",
    "PipelineExport",
    "PipelineExportReply",
    "PipelineExtendType0",
    "PipelineImport",
    "PipelineImportReply",
    "PipelineList",
    "PipelineListReply",
    "PipelineReply",
    "PipelineSettings",
    "PipelineSettingsCategory",
    "PipelineSettingsDataType",
    "PipelineSettingsExtend",
    "PipelineSettingsType",
    "PortableBlacklist",
    "PortableBlacklists",
    "PortablePipeline",
    "QueryData",
    "QueryDataContent",
    "QueryDataContentDeclaration",
    "QueryDataReply",
    "QueryParse",
    "QueryParseFieldsType0",
    "QueryParseFuncsType0",
    "QueryParseSourcesType0",
    "QueryResult",
    "Record",
    "SaveField",
    "SaveFieldFieldSource",
    "SaveFieldFieldType",
    "Series",
    "SeriesTagsType0",
    "SetPipelinesDisable",
    "SharedSnapshot",
    "SharedSnapshotReply",
    "Snapshot",
    "SnapshotContent",
    "SnapshotContentRouteParams",
    "SnapshotContentRouteQuery",
    "SnapshotListReply",
    "SnapshotReply",
    "Tag",
    "TagEntry",
    "TagEntryListReply",
    "TagReply",
    "Workspace",
    "WorkspaceBillingState",
    "WorkspaceDatastore",
    "WorkspaceDeclaration",
    "WorkspaceDurationSet",
    "WorkspaceEsIndexSettings",
    "WorkspaceExpensiveCfg",
    "WorkspaceIndexDashboardInfoType0",
    "WorkspaceLanguage",
    "WorkspaceLastDqlDataCheckTime",
    "WorkspaceReply",
    "WorkspaceVersionType",
)
