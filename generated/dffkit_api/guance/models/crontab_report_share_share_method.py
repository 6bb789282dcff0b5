# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CrontabReportShareShareMethod = Literal["encipher", "public"]

CRONTAB_REPORT_SHARE_SHARE_METHOD_VALUES: frozenset[str] = frozenset(["encipher", "public"])


def check_crontab_report_share_share_method(value: Any) -> CrontabReportShareShareMethod:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CrontabReportShareShareMethod = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "CrontabReportShareShareMethod", value, f"str, one of {sorted(CRONTAB_REPORT_SHARE_SHARE_METHOD_VALUES)!r}"
    )
