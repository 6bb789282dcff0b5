# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The models of requests and answers; each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .data_kit_failure import DataKitFailure
    from .data_way_failure import DataWayFailure
    from .direction import Direction
    from .dql_query import DqlQuery
    from .dql_query_orderby_item import DqlQueryOrderbyItem
    from .point import Point
    from .point_fields import PointFields
    from .point_tags import PointTags
    from .precision import Precision
    from .raw_query import RawQuery
    from .raw_query_parse import RawQueryParse
    from .raw_query_parse_fields_type_0 import RawQueryParseFieldsType0
    from .raw_query_parse_funcs_type_0 import RawQueryParseFuncsType0
    from .raw_query_parse_sources_type_0 import RawQueryParseSourcesType0
    from .raw_query_reply import RawQueryReply
    from .raw_query_result import RawQueryResult
    from .raw_series import RawSeries
    from .raw_series_tags_type_0 import RawSeriesTagsType0
    from .write_category import WriteCategory

_MODULES = {
    "DataKitFailure": ".data_kit_failure",
    "DataWayFailure": ".data_way_failure",
    "Direction": ".direction",
    "DqlQuery": ".dql_query",
    "DqlQueryOrderbyItem": ".dql_query_orderby_item",
    "Point": ".point",
    "PointFields": ".point_fields",
    "PointTags": ".point_tags",
    "Precision": ".precision",
    "RawQuery": ".raw_query",
    "RawQueryParse": ".raw_query_parse",
    "RawQueryParseFieldsType0": ".raw_query_parse_fields_type_0",
    "RawQueryParseFuncsType0": ".raw_query_parse_funcs_type_0",
    "RawQueryParseSourcesType0": ".raw_query_parse_sources_type_0",
    "RawQueryReply": ".raw_query_reply",
    "RawQueryResult": ".raw_query_result",
    "RawSeries": ".raw_series",
    "RawSeriesTagsType0": ".raw_series_tags_type_0",
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
    "DataWayFailure",
    "Direction",
    "DqlQuery",
    "DqlQueryOrderbyItem",
    "Point",
    "PointFields",
    "PointTags",
    "Precision",
    "RawQuery",
    "RawQueryParse",
    "RawQueryParseFieldsType0",
    "RawQueryParseFuncsType0",
    "RawQueryParseSourcesType0",
    "RawQueryReply",
    "RawQueryResult",
    "RawSeries",
    "RawSeriesTagsType0",
    "WriteCategory",
)
