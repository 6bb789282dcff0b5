# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The models of requests and answers; each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_key import AccessKey
    from .access_key_creator import AccessKeyCreator
    from .access_key_list_reply import AccessKeyListReply
    from .column_order import ColumnOrder
    from .column_order_order import ColumnOrderOrder
    from .data_query import DataQuery
    from .data_query_qtype import DataQueryQtype
    from .data_query_text import DataQueryText
    from .data_query_text_density import DataQueryTextDensity
    from .data_query_text_output_format import DataQueryTextOutputFormat
    from .data_query_text_promql_type import DataQueryTextPromqlType
    from .direction import Direction
    from .envelope import Envelope
    from .error_envelope import ErrorEnvelope
    from .field_order import FieldOrder
    from .index_settings import IndexSettings
    from .modify_workspace import ModifyWorkspace
    from .page_info import PageInfo
    from .query_data import QueryData
    from .query_data_content import QueryDataContent
    from .query_data_content_declaration import QueryDataContentDeclaration
    from .query_data_reply import QueryDataReply
    from .query_parse import QueryParse
    from .query_parse_fields_type_0 import QueryParseFieldsType0
    from .query_parse_funcs_type_0 import QueryParseFuncsType0
    from .query_parse_sources_type_0 import QueryParseSourcesType0
    from .query_result import QueryResult
    from .series import Series
    from .series_tags_type_0 import SeriesTagsType0
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
    "ColumnOrder": ".column_order",
    "ColumnOrderOrder": ".column_order_order",
    "DataQuery": ".data_query",
    "DataQueryQtype": ".data_query_qtype",
    "DataQueryText": ".data_query_text",
    "DataQueryTextDensity": ".data_query_text_density",
    "DataQueryTextOutputFormat": ".data_query_text_output_format",
    "DataQueryTextPromqlType": ".data_query_text_promql_type",
    "Direction": ".direction",
    "Envelope": ".envelope",
    "ErrorEnvelope": ".error_envelope",
    "FieldOrder": ".field_order",
    "IndexSettings": ".index_settings",
    "ModifyWorkspace": ".modify_workspace",
    "PageInfo": ".page_info",
    "QueryData": ".query_data",
    "QueryDataContent": ".query_data_content",
    "QueryDataContentDeclaration": ".query_data_content_declaration",
    "QueryDataReply": ".query_data_reply",
    "QueryParse": ".query_parse",
    "QueryParseFieldsType0": ".query_parse_fields_type_0",
    "QueryParseFuncsType0": ".query_parse_funcs_type_0",
    "QueryParseSourcesType0": ".query_parse_sources_type_0",
    "QueryResult": ".query_result",
    "Series": ".series",
    "SeriesTagsType0": ".series_tags_type_0",
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
    "ColumnOrder",
    "ColumnOrderOrder",
    "DataQuery",
    "DataQueryQtype",
    "DataQueryText",
    "DataQueryTextDensity",
    "DataQueryTextOutputFormat",
    "DataQueryTextPromqlType",
    "Direction",
    "Envelope",
    "ErrorEnvelope",
    "FieldOrder",
    "IndexSettings",
    "ModifyWorkspace",
    "PageInfo",
    "QueryData",
    "QueryDataContent",
    "QueryDataContentDeclaration",
    "QueryDataReply",
    "QueryParse",
    "QueryParseFieldsType0",
    "QueryParseFuncsType0",
    "QueryParseSourcesType0",
    "QueryResult",
    "Series",
    "SeriesTagsType0",
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
