"""What IAM needs to be called."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...settings import Field
from .._base import Service
from .._callers import authenticate
from .._huawei import (
    ID_TOKEN,
    KEY,
    MACHINE,
    PASSWORD,
    REGION,
    TOKEN,
    HuaweiOptions,
    check,
    credential_fields,
)
from .._regions import GLOBAL_IAM, address

if TYPE_CHECKING:
    from ...settings import Settings

PER_PAGE = 100
ADMINISTRATORS = "Listing users is for administrators of the account: use the credentials of one."

DOMAIN_ID = Field(
    "domain_id",
    env=("HUAWEICLOUD_SDK_DOMAIN_ID",),
    vendor_file=("global.domain_id",),
    mock="mock-domain-id",
)


class IamOptions(HuaweiOptions, total=False):
    """The settings of a connector to IAM; each may also come from the environment or from a file.

    Without ``region``, calls go to the global address. ``domain_id``, the id of the account, goes with an access key.
    """


def endpoint(settings: Settings) -> str:
    """The address that was given for IAM, or that of the region, or the global one."""
    region = settings.get("region")
    given = settings.get("iam_endpoint")
    return given or (GLOBAL_IAM if region is None else address(settings.id, "iam", region))


SERVICE = Service(
    stem="iam",
    fields=(REGION, *credential_fields("global", "basic"), DOMAIN_ID),
    # The password first: it is what a token is got with, and so the whole of IAM works with it.
    alternatives=(PASSWORD, KEY, TOKEN, ID_TOKEN, MACHINE),
    endpoint=endpoint,
    auth=partial(authenticate, iam=lambda settings: settings.endpoint or endpoint(settings)),
    check=check,
)
