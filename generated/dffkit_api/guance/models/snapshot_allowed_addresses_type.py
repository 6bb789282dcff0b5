# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

SnapshotAllowedAddressesType = Literal["", "custom", "followWorkspace"]

SNAPSHOT_ALLOWED_ADDRESSES_TYPE_VALUES: frozenset[str] = frozenset(["", "custom", "followWorkspace"])


def check_snapshot_allowed_addresses_type(value: Any) -> SnapshotAllowedAddressesType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: SnapshotAllowedAddressesType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "SnapshotAllowedAddressesType", value, f"str, one of {sorted(SNAPSHOT_ALLOWED_ADDRESSES_TYPE_VALUES)!r}"
    )
