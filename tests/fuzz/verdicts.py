"""Which of our errors a documented answer is: by its status, its code, and what a vendor says inside a success.

Sources: Guance docs, "OpenAPI / Error Definition"; DataFlux Func docs, "API", error responses; SmartChart help, data
service and data receiving; Huawei Cloud, DataArts Studio, "Output Information (OBT)".
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from dffkit import errors

from .vendor_errors import BY_CODE, kind

if TYPE_CHECKING:
    from collections.abc import Callable

    Kind = type[errors.ApiError]

# By the first part of ``reason``; only what means something else than its status.
REASONS: dict[str, Kind] = {
    "EAPIAuth": errors.AuthenticationError,
    "EBizCondition": errors.PermissionDeniedError,
    "EBizRequestConflict": errors.ConflictError,
    "EClientDuplicated": errors.ConflictError,
    "EClientRateLimit": errors.ThrottledError,
    "EFuncFailed": errors.ServerError,
    "EFuncResultParsingFailed": errors.ServerError,
    "EFuncTimeout": errors.ServerError,
    "EUserDisabled": errors.PermissionDeniedError,
    "EUserPrivilege": errors.PermissionDeniedError,
    "EWorkerNoResponse": errors.ServerError,
}
# Gateways in front of all services of Huawei Cloud.
GATEWAY: dict[str, Kind] = {
    "APIGW.0301": errors.AuthenticationError,
    "APIGW.0302": errors.PermissionDeniedError,
    "APIGW.0308": errors.ThrottledError,
}
# Their own errors are narrower classes of these.
NARROWER = frozenset({"dataset", "func"})


def verdict(stem: str, status: int, body: Any, code: str | None) -> Kind | None:
    """The class that an answer deserves; ``None`` for one that is a success."""
    if stem in _VERDICTS:
        return _VERDICTS[stem](status, body, code)
    return None if status < 300 else GATEWAY.get(code or "") or kind(stem, status, code)


def _of_guance(status: int, body: Any, code: str | None) -> Kind | None:
    if not isinstance(body, dict):
        return None  # an answer without an envelope
    number, failed = body.get("code"), body.get("success") is False
    if not failed:
        return None if status < 300 else kind("", status, None)
    meant = number if isinstance(number, int) and number >= 400 else status
    return BY_CODE["guance"].get(code or "") or (
        errors.VendorFailureError if meant < 400 else kind("guance", meant, code)
    )


def _of_func(status: int, body: Any, code: str | None) -> Kind | None:
    return None if status < 300 else REASONS.get((code or "").split(".")[0]) or kind("func", status, code)


def _of_dataset(status: int, body: Any, code: str | None) -> Kind | None:
    if status >= 300:
        return kind("", status, None)
    if not isinstance(body, dict):
        return None
    if "status" in body and "result" not in body:
        return None if body["status"] == 200 else kind("dataset", 200, str(body["status"]))
    return errors.VendorFailureError if body.get("result") == "error" else None


def _of_dataarts(status: int, body: Any, code: str | None) -> Kind | None:
    if status >= 300:
        return GATEWAY.get(code or "") or kind("dataarts", status, code)
    well = body.get("status_code", 200) == 200
    return None if well and _behind(body).get("success") is not False else errors.VendorFailureError


def _behind(body: Any) -> dict[str, Any]:
    try:
        inner = json.loads(body["body"])
    except (ValueError, KeyError, TypeError):
        return {}
    return inner if isinstance(inner, dict) else {}


_VERDICTS: dict[str, Callable[[int, Any, str | None], Kind | None]] = {
    "dataarts": _of_dataarts,
    "dataset": _of_dataset,
    "func": _of_func,
    "guance": _of_guance,
}
