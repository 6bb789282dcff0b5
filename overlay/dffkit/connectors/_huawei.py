"""What the services of Huawei Cloud have in common: settings, credentials, addresses.

Sources: Huawei Cloud API references, "Making an API Request" and "Authentication"; names of variables and of the
credentials file as the official Python SDK has them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..settings import CommonOptions, Field, Settings, label, missing, url
from ._regions import address, iam_address

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from ..clock import Clock

KEY, TOKEN, PASSWORD = ("ak", "sk"), ("token",), ("user", "password", "domain")


class HuaweiOptions(CommonOptions, total=False):
    """Where the service is and who calls: ``ak`` and ``sk``, or ``token``, or ``user``, ``password`` and ``domain``.

    - ``region``: such as ``cn-north-4``; gives the address.
    - ``ak``, ``sk``: access key and secret key; ``security_token`` goes with temporary ones.
    - ``token``: a token of IAM that somebody else fetched and renews.
    - ``user``, ``password``, ``domain``: an IAM user, the password, the account's name; the token is fetched from
      ``iam_endpoint`` (left out: IAM of the region) and renewed.
    - ``domain_id``: id of the account, sent with signed requests where it is given.
    """

    region: str | None
    ak: str | None
    sk: str | None
    security_token: str | None
    token: str | None
    user: str | None
    password: str | None
    domain: str | None
    domain_id: str | None
    iam_endpoint: str | None


REGION = Field("region", label)
PROJECT_ID = Field(
    "project_id",
    required=True,
    env=("HUAWEICLOUD_SDK_PROJECT_ID",),
    vendor_file=("basic.project_id",),
    mock="mock-project",
)
DOMAIN_ID = Field("domain_id")


def credential_fields(*sections: str) -> tuple[Field, ...]:
    """The fields of :data:`KEY`, :data:`TOKEN` and :data:`PASSWORD`; ``sections`` are those of the vendor's file."""

    def places(key: str) -> tuple[str, ...]:
        return tuple(f"{section}.{key}" for section in sections)

    return (
        Field("ak", env=("HUAWEICLOUD_SDK_AK", "CLOUD_SDK_AK"), vendor_file=places("ak"), mock="mock-ak"),
        Field("sk", secret=True, env=("HUAWEICLOUD_SDK_SK", "CLOUD_SDK_SK"), vendor_file=places("sk"), mock="mock-sk"),
        Field(
            "security_token",
            secret=True,
            env=("HUAWEICLOUD_SDK_SECURITY_TOKEN",),
            vendor_file=places("security_token"),
            follows="sk",
        ),
        Field("token", secret=True),
        Field("user", mock="mock-user"),
        Field("password", secret=True, mock="mock-password"),
        Field("domain", mock="mock-domain"),
        IAM_ENDPOINT,
    )


IAM_ENDPOINT = Field(
    "iam_endpoint",
    url,
    env=("HUAWEICLOUD_SDK_IAM_ENDPOINT",),
    vendor_file=("basic.iam_endpoint", "global.iam_endpoint"),
    mock="{url}",
)


def regional(service: str, settings: Settings) -> str:
    """The address of a service in the region of the settings."""
    region = settings.get("region")
    if region is None:
        raise missing(settings.id, REGION, ". Instead of region, endpoint would do")
    return address(settings.id, service, region)


def iam_endpoint(settings: Settings) -> str:
    """The address of IAM, given or that of the region: a password goes to none that was guessed."""
    given, region = settings.get("iam_endpoint"), settings.get("region")
    if given is None and region is None:
        raise missing(settings.id, IAM_ENDPOINT, ". Instead of iam_endpoint, region would do")
    return given or iam_address(region or "")


def authenticate(settings: Settings, clock: Clock, iam: Callable[[Settings], str] = iam_endpoint) -> httpx.Auth:
    """Signs with the key, or puts the token that was given or is fetched from ``iam`` on each request."""
    if settings.credentials == TOKEN:
        from ..auth import IamToken, IamTokenAuth  # noqa: PLC0415 - with the first call, as below

        return IamTokenAuth(IamToken(token=settings.text("token")))
    if settings.credentials == PASSWORD:
        return _by_password(settings, clock, iam(settings))
    from ..auth import AccessKey, HuaweiAuth  # noqa: PLC0415

    key = AccessKey(
        ak=settings.text("ak"),
        sk=settings.text("sk"),
        security_token=settings.get("security_token"),
        project_id=settings.get("project_id"),
        domain_id=settings.get("domain_id"),
    )
    return HuaweiAuth(key, clock=clock.now)


def _by_password(settings: Settings, clock: Clock, iam: str) -> httpx.Auth:
    from ..auth import IamPassword, IamPasswordAuth  # noqa: PLC0415

    user = IamPassword(
        user=settings.text("user"),
        password=settings.text("password"),
        domain=settings.text("domain"),
        project_id=settings.get("project_id"),
    )
    return IamPasswordAuth(user, iam, clock=clock.now)
