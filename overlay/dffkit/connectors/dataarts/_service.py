"""What DataArts Studio needs to be called, and how it says that a call failed.

Source: Huawei Cloud, DataArts Studio API reference, "Output Information (OBT)".
"""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

from ...errors import VendorFailureError
from ...settings import Field, missing
from .._base import Service
from .._callers import authenticate
from .._huawei import (
    CREDENTIALS,
    DOMAIN_ID,
    PROJECT_ID,
    REGION,
    HuaweiOptions,
    check,
    credential_fields,
    placeholders,
    regional,
)
from .._regions import HOSTS

if TYPE_CHECKING:
    import httpx

    from ...errors import ApiError
    from ...settings import Settings

WELL = 200
PAGE_SIZE = 100
INVITED = "This interface is open to invited accounts only: ask Huawei Cloud for an invitation."

INSTANCE = Field("instance", mock="mock-instance")


class DataArtsOptions(HuaweiOptions, total=False):
    """The settings of a connector to DataArts Studio; each may also come from the environment or from a file.

    - ``project_id``: id of the project in the region; without it, IAM is asked for it with the first call.
    - ``instance``: id of the DataArts Studio instance.
    - ``workspace``: id of the workspace that calls are about, unless they name another.
    """

    project_id: str | None
    instance: str | None
    workspace: str | None


def classify(response: httpx.Response) -> type[ApiError] | None:
    """A failure inside a 200: the service behind answered another status, or says that it had no success."""
    if not response.is_success:
        return None
    wrapped: Any = response.json()
    if wrapped["status_code"] != WELL:
        return VendorFailureError
    return VendorFailureError if json.loads(wrapped["body"])["success"] is False else None


def instance_of(settings: Settings, given: str | None) -> str:
    """The instance a call is about; raises :class:`MissingSettingError` where nobody named one."""
    instance = given or settings.get("instance")
    if instance is None:
        raise missing(settings.id, INSTANCE)
    return instance


SERVICE = Service(
    stem="dataarts",
    fields=(REGION, PROJECT_ID, *credential_fields("basic"), DOMAIN_ID, INSTANCE, Field("workspace")),
    alternatives=CREDENTIALS,
    bound=("project_id", "instance"),
    endpoint=partial(regional, HOSTS["dataarts"]),
    auth=authenticate,
    check=check,
    placeholders=placeholders,
    classify=classify,
)
