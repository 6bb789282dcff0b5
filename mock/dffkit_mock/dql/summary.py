"""What answers say of the query itself, as their ``query_parse``."""

from __future__ import annotations

from typing import Any

from .query import Query, Regex


def query_parse(query: Query) -> dict[str, Any]:
    """Namespace, sources, fields and functions as the vendor's answers name them."""
    return {
        "namespace": query.namespace.name,
        "sources": {
            one.pattern if isinstance(one, Regex) else one: "regex" if isinstance(one, Regex) else "exact"
            for one in query.sources
        },
        "fields": {column.name: column.field for column in query.columns},
        "funcs": {column.name: [column.function] for column in query.columns if column.function},
    }
