# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

BindExternalLogIndexStoreType = Literal["beaver", "es", "opensearch", "sls", "tls"]

BIND_EXTERNAL_LOG_INDEX_STORE_TYPE_VALUES: frozenset[str] = frozenset(["beaver", "es", "opensearch", "sls", "tls"])


def check_bind_external_log_index_store_type(value: Any) -> BindExternalLogIndexStoreType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: BindExternalLogIndexStoreType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "BindExternalLogIndexStoreType", value, f"str, one of {sorted(BIND_EXTERNAL_LOG_INDEX_STORE_TYPE_VALUES)!r}"
    )
