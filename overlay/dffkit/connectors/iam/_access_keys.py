"""Temporary access keys: asking for one, and what comes back.

Source: Huawei Cloud, IAM API reference, "Obtaining a Temporary Access Key and Security Token Through an Agency" and
"Obtaining a Temporary Access Key and Security Token Through a Token".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Any, TypedDict

from ...auth.key_life import LONGEST, SHORTEST
from ...errors import MissingSettingError, MisuseError
from .._huawei import PASSWORD, TOKEN

if TYPE_CHECKING:
    from datetime import datetime

    import httpx
    from dffkit_api.iam.models import TemporaryAccessKeyRequest

    from ...auth import AccessKey
    from ...settings import Settings
    from ._agencies import Agency

SESSION_USER = re.compile(r"[A-Za-z][A-Za-z0-9_-]{4,63}")


class KeyOptions(TypedDict):
    """The settings by which a connector signs with a temporary key."""

    ak: str
    sk: str
    security_token: str


@dataclass(frozen=True, slots=True, repr=False)
class TemporaryAccessKey:
    """An access key, good until ``expires_at`` (UTC); ``sk`` and ``security_token`` are never shown.

    ``FunctionGraph(region=…, project_id=…, **key.options)`` signs with it.
    """

    ak: str
    sk: str
    security_token: str
    expires_at: datetime

    def __repr__(self) -> str:
        expires = self.expires_at.isoformat()
        return f"TemporaryAccessKey(ak={self.ak!r}, sk='***', security_token='***', expires_at={expires})"

    @property
    def options(self) -> KeyOptions:
        """The key as settings of a connector."""
        return {"ak": self.ak, "sk": self.sk, "security_token": self.security_token}

    def credential(self, *, project_id: str | None = None, domain_id: str | None = None) -> AccessKey:
        """The key as :class:`dffkit.auth.HuaweiAuth` takes it, for a project or an account."""
        from ...auth import AccessKey  # noqa: PLC0415 - only where it is asked for

        return AccessKey(**self.options, project_id=project_id, domain_id=domain_id)


def agency_key_body(agency: Agency, duration: int | None, session_user: str | None) -> TemporaryAccessKeyRequest:
    """The body that asks for a key to act for an agency."""
    if session_user is not None and not (isinstance(session_user, str) and SESSION_USER.fullmatch(session_user)):
        raise MisuseError(
            f"session_user must be 5 to 64 letters, digits, - and _, with a letter first, not {session_user!r}"
        )
    user = {} if session_user is None else {"session_user": {"name": session_user}}
    return _request("assume_role", {**agency.body(), **_lasting(duration), **user})


def token_key_body(settings: Settings, token: str | None, duration: int | None) -> TemporaryAccessKeyRequest:
    """The body that asks for a key with the rights of the token that goes along.

    Raises :class:`MissingSettingError` where the settings have no token to send.
    """
    by_token = settings.credentials in {PASSWORD, TOKEN} and settings.get("agency_name") is None
    if token is None and not by_token:
        chosen = settings.credentials if settings.get("agency_name") is None else ("agency_name",)
        raise MissingSettingError(
            f"{settings.id}: a temporary key is made of a token, and the settings chosen here are "
            f"{' and '.join(chosen)}: pass "
            "token=…, or user=…, password=… and domain=… to the connector"
        )
    return _request("token", _lasting(duration))


def read_access_key(response: httpx.Response) -> TemporaryAccessKey:
    """The key of an answer; any exception means that there is none in it."""
    from dffkit_api.iam.models import TemporaryAccessKeyAnswer  # noqa: PLC0415 - with the first call

    key = TemporaryAccessKeyAnswer.from_dict(response.json()).credential
    expires = key.expires_at
    return TemporaryAccessKey(
        ak=key.access,
        sk=key.secret,
        security_token=key.securitytoken,
        # IAM's times are in UTC, also where they do not say so.
        expires_at=expires.replace(tzinfo=UTC) if expires.tzinfo is None else expires.astimezone(UTC),
    )


def _request(method: str, source: dict[str, Any]) -> TemporaryAccessKeyRequest:
    from dffkit_api.iam.models import TemporaryAccessKeyRequest  # noqa: PLC0415 - with the first call

    identity = {"methods": [method]} | ({method: source} if source else {})
    return TemporaryAccessKeyRequest.from_dict({"auth": {"identity": identity}})


def _lasting(seconds: int | None) -> dict[str, int]:
    if seconds is None:
        return {}
    if isinstance(seconds, bool) or not isinstance(seconds, int) or not SHORTEST <= seconds <= LONGEST:
        raise MisuseError(
            f"duration_seconds must be a whole number from {SHORTEST}, 15 minutes, to {LONGEST}, a day, not {seconds!r}"
        )
    return {"duration_seconds": seconds}
