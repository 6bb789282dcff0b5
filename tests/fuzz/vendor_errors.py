"""How each vendor says no, and which of our errors that is: once more by hand, so that no table excuses itself.

Sources: Huawei Cloud API pages, "Error Codes" and "Status Codes"; Guance docs, "OpenAPI / Error Definition" and
"DataWay"; DataFlux Func docs, "Response / Error"; SmartChart help, data service.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dffkit import errors
from dffkit_fuzz.outward.refusals import Words
from dffkit_mock import credentials as published

if TYPE_CHECKING:
    from collections.abc import Callable

    Kind = type[errors.ApiError]

# What callers catch, status by status; written here once more, so that the overlay's own table cannot excuse itself.
KINDS: dict[int, Kind] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    410: errors.NotFoundError,
    412: errors.BadRequestError,
    429: errors.ThrottledError,
}

_HUAWEI = Words(("error_code",), ("error_msg",), (), ("request_id",), "X-Request-Id")
WORDS = {
    "dataarts": _HUAWEI,
    "dataset": Words(("status", "result"), ("msg", "data")),
    "dataway": Words(("errorCode", "error_code"), ("message",)),
    "func": Words(("reason",), ("message",), ("detail.message",), ("traceId",), "X-Trace-Id"),
    "functiongraph": _HUAWEI,
    "guance": Words(("errorCode",), ("message",), (), ("traceId",)),
    "iam": Words(("error.code", "error_code"), ("error.message", "error_msg"), (), ("request_id",), "X-Request-Id"),
}

# By the code, where it says more than the status.
BY_CODE: dict[str, dict[str, Kind]] = {
    "dataset": {"401": errors.AuthenticationError, "403": errors.PermissionDeniedError},
    # A name that is taken, a thing in use.
    "functiongraph": dict.fromkeys(("FSS.1031", "FSS.1033", "FSS.1073", "FSS.1108", "FSS.1307"), errors.ConflictError),
    "guance": {
        "ft.InvalidAPIKey": errors.AuthenticationError,
        "ft.TriggerApiAkCurrentLimiting": errors.ThrottledError,
        "ft.TriggerApiWorkspaceCurrentLimiting": errors.ThrottledError,
    },
}
# By the status, where a vendor means something of its own by it.
BY_STATUS: dict[str, dict[int, Kind]] = {
    "dataset": {200: errors.VendorFailureError},
    "guance": {403: errors.AdministratorRoleError},
}


def kind(stem: str, status: int, code: str | None) -> Kind:
    """The class that a refusal deserves."""
    by_code = BY_CODE.get(stem, {}).get(code or "")
    usual = KINDS.get(status) or (errors.ServerError if status >= 500 else errors.BadRequestError)
    return by_code or BY_STATUS.get(stem, {}).get(status) or usual


def kind_of(stem: str) -> Callable[[int, str | None], Kind]:
    """The same for one vendor."""
    return partial(kind, stem)


# The visitor's name and key ids are in the settings that people read; these are not.
SECRETS = (
    published.SK,
    published.IAM_PASSWORD,
    published.IAM_TOKEN,
    published.GUANCE_KEY,
    published.GUANCE_KEY_ID,
    published.WORKSPACE_TOKEN,
    published.DATASET_SECRET,
)
