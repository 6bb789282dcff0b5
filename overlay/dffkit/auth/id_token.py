"""Federated callers: an ID token of one's own identity provider, exchanged for temporary keys.

Source: Huawei Cloud, IAM API reference, "Obtaining a Token with an OpenID Connect ID Token" and "Obtaining a Temporary
Access Key and Security Token Through a Token": the token has no scope, and is only good to ask for keys.
"""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from ..errors import AuthenticationError
from .credential import MASK, CredentialError, present, sendable
from .iam_answer import SUBJECT_HEADER, refusal
from .issued import RENEW_BEFORE
from .steps import Steps, answer_of, beside
from .temporary_key import KEYS_PATH, Scope, TemporaryKeyAuth, read_key

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from .huawei import AccessKey

TOKENS_PATH = "/v3.0/OS-AUTH/id-token/tokens"
DURATION = 6 * 3600  # as the official SDK asks for

_ADVICE = "check the name of the identity provider, and that the ID token in the file has not expired."


@attrs.frozen(kw_only=True)
class IamIdToken:
    """An identity provider as IAM knows it, and the file that holds an ID token of it.

    The file is read each time keys are fetched, because whoever writes it renews it.
    """

    idp_id: str = attrs.field(validator=sendable)
    token_file: str = attrs.field(validator=present)
    project_id: str | None = attrs.field(default=None, validator=attrs.validators.optional(sendable))
    domain_id: str | None = attrs.field(default=None, validator=attrs.validators.optional(sendable))

    def read(self) -> str:
        """The ID token; raises :class:`CredentialError` that names the file and shows nothing of it."""
        try:
            token = Path(self.token_file).expanduser().read_text("utf-8-sig").strip()
        except RuntimeError:
            raise CredentialError(f"the ID token cannot be read from {self.token_file}: nobody has that home") from None
        except (OSError, ValueError) as exc:
            why = getattr(exc, "strerror", None) or "it is not UTF-8 text"
            raise CredentialError(f"the ID token cannot be read from {self.token_file}: {why}") from None
        if not token:
            raise CredentialError(f"the ID token cannot be read from {self.token_file}: it is empty")
        return token


class IdTokenSource:
    """Asks IAM for a token without scope, and with it for keys."""

    def __init__(self, credentials: IamIdToken, endpoint: str) -> None:
        self._credentials = credentials
        self._endpoint = endpoint.rstrip("/")
        self.what = f"temporary keys of identity provider {credentials.idp_id}"

    def ask(self, extensions: dict[str, Any], now: Callable[[], float]) -> Steps[tuple[AccessKey, float]]:  # noqa: ARG002 - as the protocol has it
        """A new key; it lives as long as was asked for, whatever the clocks say."""
        id_token = self._credentials.read()
        response = yield from answer_of(None, self._token_request(id_token, extensions))
        token = response.headers.get(SUBJECT_HEADER)
        if not response.is_success or not token:
            raise refusal(
                response, f"fetching {self.what} has failed", _ADVICE, SUBJECT_HEADER,
                secrets=[id_token], denied=AuthenticationError,
            )  # fmt: skip
        response = yield from answer_of(None, self._key_request(token, extensions))
        key, _ = read_key(response, self.what, _ADVICE)
        return key, float(DURATION)

    def _token_request(self, id_token: str, extensions: dict[str, Any]) -> httpx.Request:
        url, purpose = f"{self._endpoint}{TOKENS_PATH}", f"fetching {self.what}"
        headers = {"X-Idp-Id": self._credentials.idp_id}
        return beside("POST", url, purpose, extensions, headers=headers, json=token_body(id_token))

    def _key_request(self, token: str, extensions: dict[str, Any]) -> httpx.Request:
        url, purpose = f"{self._endpoint}{KEYS_PATH}", f"fetching {self.what}"
        return beside("POST", url, purpose, extensions, json=key_body(token))

    def explain(self) -> dict[str, str]:
        """Both requests."""
        asked = {TOKENS_PATH: token_body(MASK), KEYS_PATH: key_body(MASK)}
        steps = [f"POST {self._endpoint}{path}\n{json.dumps(sent, indent=2)}" for path, sent in asked.items()]
        return {"token_request": steps[0], "temporary_key_request": steps[1]}


def token_body(id_token: str) -> dict[str, Any]:
    """The body that asks for a token without scope."""
    return {"auth": {"id_token": {"id": id_token}}}


def key_body(token: str) -> dict[str, Any]:
    """The body that asks for keys with a token."""
    return {"auth": {"identity": {"methods": ["token"], "token": {"id": token, "duration_seconds": DURATION}}}}


class IdTokenAuth(TemporaryKeyAuth):
    """Signs with temporary keys of an :class:`IamIdToken`; ``endpoint`` is that of IAM.

    When keys are fetched, kept, renewed and replaced stands at :class:`~dffkit.auth.renewing.RenewingAuth`. Raises
    :class:`~dffkit.errors.ApiError` when IAM gives none, :class:`CredentialError` for a file that cannot be read.
    """

    def __init__(
        self,
        credentials: IamIdToken,
        endpoint: str,
        *,
        clock: Callable[[], float] = time.time,
        renew_before: float = RENEW_BEFORE,
    ) -> None:
        scope = Scope(credentials.project_id, credentials.domain_id)
        super().__init__(IdTokenSource(credentials, endpoint), scope, clock=clock, renew_before=renew_before)
        self.credentials = credentials

    def __repr__(self) -> str:
        return f"IdTokenAuth({self.credentials!r})"
