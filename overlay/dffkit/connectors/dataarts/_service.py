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
from .._huawei import (
    DOMAIN_ID,
    KEY,
    PASSWORD,
    PROJECT_ID,
    REGION,
    TOKEN,
    HuaweiOptions,
    authenticate,
    credential_fields,
    regional,
)

if TYPE_CHECKING:
    import httpx

    from ...errors import ApiError
    from ...settings import Settings

HOST = "dayu"  # the name the service had before
WELL = 200
PAGE_SIZE = 100
INVITED = "This interface is open to invited accounts only: ask Huawei Cloud for an invitation."

INSTANCE = Field("instance", mock="mock-instance")


class DataArtsOptions(HuaweiOptions, total=False):
    """The settings of a connector to DataArts Studio; each may also come from the environment or from a file.

    - ``project_id``: id of the project in the region.
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
    alternatives=(KEY, TOKEN, PASSWORD),
    bound=("project_id", "instance"),
    endpoint=partial(regional, HOST),
    auth=authenticate,
    classify=classify,
)
