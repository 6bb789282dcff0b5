"""What the services of Huawei Cloud have in common: settings, credentials, addresses.

Sources: Huawei Cloud API references, "Making an API Request" and "Authentication"; names of variables and of the
credentials file as the official Python SDK has them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..auth.key_life import LONGEST, SHORTEST
from ..settings import CommonOptions, Field, Settings, between, label, missing, one_of, url
from ._regions import address, iam_address

if TYPE_CHECKING:
    from ._base import BaseConnector

KEY, TOKEN, PASSWORD = ("ak", "sk"), ("token",), ("user", "password", "domain")
ID_TOKEN, MACHINE = ("idp_id", "id_token_file"), ("keys_from",)

# The preferred one first: among credentials of one source, a key is what most people have.
CREDENTIALS = (KEY, TOKEN, PASSWORD, ID_TOKEN, MACHINE)

# Ways of the official SDK that are none of these.
UNREAD = ("HUAWEICLOUD_OIDC_PROVIDER_URN", "HC_CONTAINER_CREDENTIALS_FULL_URI")


class HuaweiOptions(CommonOptions, total=False):
    """Where the service is and who calls: ``ak`` and ``sk``, ``token``, ``user``, ``password`` and ``domain``, …

    - ``region``: such as ``cn-north-4``; gives the address.
    - ``ak``, ``sk``: access key and secret key; ``security_token`` goes with temporary ones.
    - ``token``: a token of IAM that somebody else fetched and renews.
    - ``user``, ``password``, ``domain``: an IAM user, the password, the account's name; the token is fetched from
      ``iam_endpoint`` (left out: IAM of the region) and renewed.
    - ``idp_id``, ``id_token_file``: an identity provider of IAM, and the file that holds an ID token of it.
    - ``keys_from``: ``"ecs"`` takes the keys of the machine, which an ECS with an agency has.
    - ``domain_id``: id of the account, sent with signed requests where it is given.
    - ``agency_name``, with ``agency_domain`` (a name) or ``agency_domain_id``: an agency of another account to act for,
      with temporary keys that live ``agency_duration`` seconds and are renewed.
    """

    region: str | None
    ak: str | None
    sk: str | None
    security_token: str | None
    token: str | None
    user: str | None
    password: str | None
    domain: str | None
    idp_id: str | None
    id_token_file: str | None
    keys_from: Literal["ecs"] | None
    domain_id: str | None
    iam_endpoint: str | None
    agency_name: str | None
    agency_domain: str | None
    agency_domain_id: str | None
    agency_duration: int | None


REGION = Field("region", label)
PROJECT_ID = Field(
    "project_id",
    env=("HUAWEICLOUD_SDK_PROJECT_ID",),
    vendor_file=("basic.project_id",),
    mock="mock-project",
)
DOMAIN_ID = Field("domain_id")


def credential_fields(*sections: str) -> tuple[Field, ...]:
    """The fields of :data:`CREDENTIALS` and of an agency; ``sections`` are those of the vendor's file."""

    def places(key: str) -> tuple[str, ...]:
        return tuple(f"{section}.{key}" for section in sections)

    return (
        Field(
            "ak",
            env=("HUAWEICLOUD_SDK_AK", "CLOUD_SDK_AK"),
            vendor_file=places("ak"),
            mock="mock-ak",
            unread=UNREAD,
        ),
        Field(
            "sk",
            secret=True,
            env=("HUAWEICLOUD_SDK_SK", "CLOUD_SDK_SK"),
            vendor_file=places("sk"),
            mock="mock-sk",
            follows="ak",
        ),
        Field(
            "security_token",
            secret=True,
            env=("HUAWEICLOUD_SDK_SECURITY_TOKEN",),
            vendor_file=places("security_token"),
            follows="ak",
        ),
        Field("token", secret=True),
        Field("user", mock="mock-user"),
        Field("password", secret=True, mock="mock-password", follows="user"),
        Field("domain", mock="mock-domain", follows="user"),
        Field("idp_id", env=("HUAWEICLOUD_SDK_IDP_ID",), vendor_file=places("idp_id")),
        Field(
            "id_token_file",
            env=("HUAWEICLOUD_SDK_ID_TOKEN_FILE",),
            vendor_file=places("id_token_file"),
            follows="idp_id",
        ),
        Field("keys_from", one_of("ecs")),
        IAM_ENDPOINT,
        *AGENCY_FIELDS,
    )


AGENCY_NAME = Field("agency_name")
AGENCY_DOMAIN = Field("agency_domain", follows="agency_name")
AGENCY_FIELDS = (
    AGENCY_NAME,
    AGENCY_DOMAIN,
    Field("agency_domain_id", follows="agency_name"),
    Field("agency_duration", between(SHORTEST, LONGEST), follows="agency_name"),
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


def check(settings: Settings) -> None:
    """Refuses half an agency, and a missing project that nothing can be looked up by; needs no network."""
    domains = [settings.get("agency_domain"), settings.get("agency_domain_id")]
    if settings.get("agency_name") is None and any(domains):
        raise missing(settings.id, AGENCY_NAME, ". It goes with agency_domain and agency_domain_id")
    if settings.get("agency_name") is not None and not any(domains):
        raise missing(settings.id, AGENCY_DOMAIN, ". Instead of agency_domain, agency_domain_id would do")
    if lacks_project(settings) and lookup_endpoint(settings) is None:
        raise missing(
            settings.id, PROJECT_ID, ". Without it, the project is looked up by region, with the IAM of the region "
            "or, beside an endpoint of your own, that of iam_endpoint"
        )  # fmt: skip


def lacks_project(settings: Settings) -> bool:
    """Whether the service is one of projects, and none was given."""
    return "project_id" in settings.values and settings.get("project_id") is None


def placeholders(settings: Settings) -> dict[str, str]:
    """What stands in the paths of requests for a project that is looked up with the first of them."""
    from ..auth.project_choice import PLACEHOLDER  # noqa: PLC0415 - with the first call

    return {"project_id": PLACEHOLDER} if lacks_project(settings) else {}


def project_of(connector: BaseConnector) -> str | None:
    """The id of the project, given or looked up; ``None`` as long as it is not known."""
    given = connector.settings.get("project_id")
    if given is not None:
        return given
    known: str | None = getattr(connector.auth, "project_id", None)
    return known


def lookup_endpoint(settings: Settings) -> str | None:
    """The IAM that knows the project; beside an address of one's own, none is guessed."""
    region, given = settings.get("region"), settings.get("iam_endpoint")
    if region is None or (given is None and settings.endpoint is not None):
        return None
    return given or iam_address(region)
