"""The credentials that the mock accepts: published, the same on every machine, worth nothing anywhere else."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

AK, SK = "mock-ak", "mock-sk"
TEMPORARY_AK, TEMPORARY_SK = "mock-temporary-ak", "mock-temporary-sk"
SECURITY_TOKEN = "mock-security-token"  # noqa: S105 published on purpose, as all below
PROJECT_ID, DOMAIN_ID = "mock-project", "mock-domain-id"
IAM_USER, IAM_PASSWORD, IAM_DOMAIN = "mock-user", "mock-password", "mock-domain"
IAM_TOKEN = "mock-iam-token"  # noqa: S105
GUANCE_KEY_ID, GUANCE_KEY = "wsak_mock", "sk_mock"
GUANCE_VIEWER_KEY_ID = "wsak_mock_viewer"
WORKSPACE, WORKSPACE_TOKEN = "wksp_mock", "tkn_mock"
DATASET_VISITOR, DATASET_SECRET = "mock-visitor", "mock-secret"
DFF_KEY_ID, DFF_SECRET = "ak-mock", "mock-secret"


@dataclass(frozen=True, slots=True)
class AccessKey:
    """The secret of an access key; a temporary one is only good together with its security token.

    A key that is not temporary may come with its token or without one. ``expires`` is in seconds since 1970.
    """

    secret: str = field(repr=False)
    security_token: str | None = field(default=None, repr=False)
    temporary: bool = False
    expires: float | None = None


@dataclass(frozen=True, slots=True)
class Password:
    """The password of an IAM user and the account (domain) that the user belongs to."""

    password: str = field(repr=False)
    domain: str


@dataclass(frozen=True, slots=True)
class Credentials:
    """What each scheme looks its credentials up in: ids to secrets, or the set of what is accepted.

    ``iam_tokens`` are good for ever, each for its user; ``guance_keys`` tells for each key id whether the key has the
    administrator role.
    """

    access_keys: Mapping[str, AccessKey] = field(default_factory=dict)
    iam_users: Mapping[str, Password] = field(default_factory=dict)
    iam_tokens: Mapping[str, str] = field(default_factory=dict, repr=False)
    guance_keys: Mapping[str, bool] = field(default_factory=dict)
    dataway_tokens: frozenset[str] = frozenset()
    dataway_keys: Mapping[str, str] = field(default_factory=dict, repr=False)
    dataset_visitors: Mapping[str, str] = field(default_factory=dict, repr=False)
    dff_keys: Mapping[str, str] = field(default_factory=dict, repr=False)


PUBLISHED = Credentials(
    access_keys=MappingProxyType(
        {
            AK: AccessKey(SK, SECURITY_TOKEN),
            TEMPORARY_AK: AccessKey(TEMPORARY_SK, SECURITY_TOKEN, temporary=True),
        }
    ),
    iam_users=MappingProxyType({IAM_USER: Password(IAM_PASSWORD, IAM_DOMAIN)}),
    iam_tokens=MappingProxyType({IAM_TOKEN: IAM_USER}),
    guance_keys=MappingProxyType({GUANCE_KEY_ID: True, GUANCE_VIEWER_KEY_ID: False}),
    dataway_tokens=frozenset({WORKSPACE_TOKEN}),
    dataway_keys=MappingProxyType({AK: SK}),
    dataset_visitors=MappingProxyType({DATASET_VISITOR: DATASET_SECRET}),
    dff_keys=MappingProxyType({DFF_KEY_ID: DFF_SECRET}),
)

TABLE: tuple[tuple[str, str], ...] = (
    ("Huawei Cloud AK/SK", f"{AK} / {SK}"),
    ("  temporary, with security token", f"{TEMPORARY_AK} / {TEMPORARY_SK} / {SECURITY_TOKEN}"),
    ("  project id, domain id", f"{PROJECT_ID}, {DOMAIN_ID}"),
    ("IAM user / password of domain", f"{IAM_USER} / {IAM_PASSWORD} of {IAM_DOMAIN}"),
    ("  a token of that user", IAM_TOKEN),
    ("Guance key id, key", f"{GUANCE_KEY_ID}, {GUANCE_KEY}"),
    ("  without the administrator role", GUANCE_VIEWER_KEY_ID),
    ("  workspace, its token", f"{WORKSPACE}, {WORKSPACE_TOKEN}"),
    ("DataWay token, AK/SK", f"{WORKSPACE_TOKEN}, {AK} / {SK}"),
    ("SmartChart visitor / secret", f"{DATASET_VISITOR} / {DATASET_SECRET}"),
    ("DataFlux Func key id / secret", f"{DFF_KEY_ID} / {DFF_SECRET}"),
)
"""What a person needs to know to call the mock: a label and the published values."""
