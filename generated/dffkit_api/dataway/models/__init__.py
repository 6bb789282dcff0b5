# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The models of requests and answers; each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .data_kit_failure import DataKitFailure
    from .data_usage import DataUsage
    from .data_way_failure import DataWayFailure
    from .direction import Direction
    from .dql_query import DqlQuery
    from .dql_query_orderby_item import DqlQueryOrderbyItem
    from .election_reply import ElectionReply
    from .election_result import ElectionResult
    from .election_status import ElectionStatus
    from .filters import Filters
    from .labelled_object import LabelledObject
    from .labels_deleted import LabelsDeleted
    from .labels_deleted_reply import LabelsDeletedReply
    from .labels_record import LabelsRecord
    from .object_labels import ObjectLabels
    from .object_labels_reply import ObjectLabelsReply
    from .pipeline_relation import PipelineRelation
    from .point import Point
    from .point_fields import PointFields
    from .point_tags import PointTags
    from .precision import Precision
    from .pulled_configuration import PulledConfiguration
    from .raw_query import RawQuery
    from .raw_query_parse import RawQueryParse
    from .raw_query_parse_fields_type_0 import RawQueryParseFieldsType0
    from .raw_query_parse_funcs_type_0 import RawQueryParseFuncsType0
    from .raw_query_parse_sources_type_0 import RawQueryParseSourcesType0
    from .raw_query_reply import RawQueryReply
    from .raw_query_result import RawQueryResult
    from .raw_series import RawSeries
    from .raw_series_tags_type_0 import RawSeriesTagsType0
    from .remote_pipeline import RemotePipeline
    from .remote_pipelines import RemotePipelines
    from .server_time import ServerTime
    from .token_check import TokenCheck
    from .token_record import TokenRecord
    from .workspace_of_token import WorkspaceOfToken
    from .workspace_tokens import WorkspaceTokens
    from .workspaces_reply import WorkspacesReply
    from .write_category import WriteCategory

_MODULES = {
    "DataKitFailure": ".data_kit_failure",
    "DataUsage": ".data_usage",
    "DataWayFailure": ".data_way_failure",
    "Direction": ".direction",
    "DqlQuery": ".dql_query",
    "DqlQueryOrderbyItem": ".dql_query_orderby_item",
    "ElectionReply": ".election_reply",
    "ElectionResult": ".election_result",
    "ElectionStatus": ".election_status",
    "Filters": ".filters",
    "LabelledObject": ".labelled_object",
    "LabelsDeleted": ".labels_deleted",
    "LabelsDeletedReply": ".labels_deleted_reply",
    "LabelsRecord": ".labels_record",
    "ObjectLabels": ".object_labels",
    "ObjectLabelsReply": ".object_labels_reply",
    "PipelineRelation": ".pipeline_relation",
    "Point": ".point",
    "PointFields": ".point_fields",
    "PointTags": ".point_tags",
    "Precision": ".precision",
    "PulledConfiguration": ".pulled_configuration",
    "RawQuery": ".raw_query",
    "RawQueryParse": ".raw_query_parse",
    "RawQueryParseFieldsType0": ".raw_query_parse_fields_type_0",
    "RawQueryParseFuncsType0": ".raw_query_parse_funcs_type_0",
    "RawQueryParseSourcesType0": ".raw_query_parse_sources_type_0",
    "RawQueryReply": ".raw_query_reply",
    "RawQueryResult": ".raw_query_result",
    "RawSeries": ".raw_series",
    "RawSeriesTagsType0": ".raw_series_tags_type_0",
    "RemotePipeline": ".remote_pipeline",
    "RemotePipelines": ".remote_pipelines",
    "ServerTime": ".server_time",
    "TokenCheck": ".token_check",
    "TokenRecord": ".token_record",
    "WorkspaceOfToken": ".workspace_of_token",
    "WorkspaceTokens": ".workspace_tokens",
    "WorkspacesReply": ".workspaces_reply",
    "WriteCategory": ".write_category",
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
    "DataKitFailure",
    "DataUsage",
    "DataWayFailure",
    "Direction",
    "DqlQuery",
    "DqlQueryOrderbyItem",
    "ElectionReply",
    "ElectionResult",
    "ElectionStatus",
    "Filters",
    "LabelledObject",
    "LabelsDeleted",
    "LabelsDeletedReply",
    "LabelsRecord",
    "ObjectLabels",
    "ObjectLabelsReply",
    "PipelineRelation",
    "Point",
    "PointFields",
    "PointTags",
    "Precision",
    "PulledConfiguration",
    "RawQuery",
    "RawQueryParse",
    "RawQueryParseFieldsType0",
    "RawQueryParseFuncsType0",
    "RawQueryParseSourcesType0",
    "RawQueryReply",
    "RawQueryResult",
    "RawSeries",
    "RawSeriesTagsType0",
    "RemotePipeline",
    "RemotePipelines",
    "ServerTime",
    "TokenCheck",
    "TokenRecord",
    "WorkspaceOfToken",
    "WorkspaceTokens",
    "WorkspacesReply",
    "WriteCategory",
)
