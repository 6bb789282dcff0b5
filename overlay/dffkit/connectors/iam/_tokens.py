"""Tokens: asking for one with a password or for an agency, and what comes back.

Source: Huawei Cloud, IAM API reference, "Obtaining a User Token Through Password Authentication", "Obtaining an
Agency Token", "Verifying a Token".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...errors import MissingSettingError, MisuseError
from .._huawei import PASSWORD

if TYPE_CHECKING:
    from datetime import datetime

    import httpx
    from dffkit_api.iam.models import TokenRequest, TokenResult

    from ...settings import Settings
    from ._agencies import Agency

UNKNOWN = "The token is unknown, or has expired."
HEADER = "X-Subject-Token"


@dataclass(frozen=True, slots=True)
class UserToken:
    """A token, good until ``expires_at``; ``text`` goes into ``X-Auth-Token`` and is never shown.

    ``details`` says whom it stands for, and for which project or account.
    """

    text: str = field(repr=False)
    expires_at: datetime
    details: TokenResult = field(repr=False)


def token_body(settings: Settings, project_name: str | None, project_id: str | None) -> TokenRequest:
    """The body that asks for a token of the user in the settings.

    Raises :class:`MissingSettingError` without user, password and domain; :class:`MisuseError` for two scopes.
    """
    from dffkit_api.iam.models import TokenRequest  # noqa: PLC0415 - with the first call, as below

    from ...auth import iam_token  # noqa: PLC0415

    if settings.credentials != PASSWORD:
        raise MissingSettingError(
            f"{settings.id}: a token is got with user, password and domain, and the settings chosen here are "
            f"{' and '.join(settings.credentials)}: pass user=…, password=… and domain=… to the connector"
        )
    user = iam_token.IamPassword(
        user=settings.text("user"),
        password=settings.text("password"),
        domain=settings.text("domain"),
        project_name=project_name,
        project_id=project_id,
    )
    return TokenRequest.from_dict(iam_token.token_body(user, user.password))


def agency_token_body(agency: Agency, project_name: str | None, project_id: str | None) -> TokenRequest:
    """The body that asks for a token to act for an agency; raises :class:`MisuseError` for two scopes."""
    from dffkit_api.iam.models import TokenRequest  # noqa: PLC0415 - with the first call

    identity = {"methods": ["assume_role"], "assume_role": agency.body()}
    scope = _agency_scope(agency, project_name, project_id)
    return TokenRequest.from_dict({"auth": {"identity": identity, "scope": scope}})


def _agency_scope(agency: Agency, project_name: str | None, project_id: str | None) -> dict[str, Any]:
    if project_name is not None and project_id is not None:
        raise MisuseError("a token is for one project: give project_name or project_id, not both")
    if project_id is not None:
        return {"project": {"id": project_id}}
    if project_name is not None:
        return {"project": {"name": project_name}}
    return {"domain": {"id": agency.domain_id} if agency.domain_id else {"name": agency.domain_name}}


def checked_token(token: str) -> str:
    """The token, where it can stand in a header; raises :class:`~dffkit.auth.CredentialError`, without showing it."""
    from ...auth import IamToken  # noqa: PLC0415 - with the first call

    return IamToken(token=token).token


def read_token(response: httpx.Response) -> UserToken:
    """The token of an answer; any exception means that there is none in it."""
    from dffkit_api.iam.models import TokenAnswer  # noqa: PLC0415 - with the first call

    details = TokenAnswer.from_dict(response.json()).token
    return UserToken(response.headers[HEADER], details.expires_at, details)
