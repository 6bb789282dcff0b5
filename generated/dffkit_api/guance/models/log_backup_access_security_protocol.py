# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

LogBackupAccessSecurityProtocol = Literal["plaintext", "sasl_plaintext", "sasl_ssl"]

LOG_BACKUP_ACCESS_SECURITY_PROTOCOL_VALUES: frozenset[str] = frozenset(["plaintext", "sasl_plaintext", "sasl_ssl"])


def check_log_backup_access_security_protocol(value: Any) -> LogBackupAccessSecurityProtocol:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: LogBackupAccessSecurityProtocol = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "LogBackupAccessSecurityProtocol", value, f"str, one of {sorted(LOG_BACKUP_ACCESS_SECURITY_PROTOCOL_VALUES)!r}"
    )
