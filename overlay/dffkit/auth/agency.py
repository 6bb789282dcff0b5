"""Acting for an agency of another account, with temporary keys that IAM gives for it.

Source: Huawei Cloud, IAM API reference, "Obtaining a Temporary Access Key and Security Token Through an Agency".
"""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import attrs

from .credential import CredentialError, present, sendable
from .issued import RENEW_BEFORE
from .key_life import LONGEST, SHORTEST
from .steps import Steps, answer_of, beside
from .temporary_key import KEYS_PATH, Scope, TemporaryKeyAuth, read_key

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from .huawei import AccessKey

DURATION = 3600  # seconds

_ADVICE = (
    "check name and account of the agency, and that the caller has the permission Agent Operator and is of the account "
    "that the agency was made for."
)


def _lasting(instance: object, attribute: attrs.Attribute[Any], value: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not SHORTEST <= value <= LONGEST:
        raise CredentialError(
            f"{attribute.name} of {type(instance).__name__} must be a whole number of seconds from {SHORTEST} to "
            f"{LONGEST}, not {value!r}"
        )


@attrs.frozen(kw_only=True)
class IamAgency:
    """An agency, the account that made it (by name or by id), and how many seconds its keys live.

    ``project_id`` is of a project of that account; signed requests name it.
    """

    name: str = attrs.field(validator=present)
    domain: str | None = attrs.field(default=None, validator=attrs.validators.optional(present))
    domain_id: str | None = attrs.field(default=None, validator=attrs.validators.optional(sendable))
    duration: int = attrs.field(default=DURATION, validator=_lasting)
    project_id: str | None = attrs.field(default=None, validator=attrs.validators.optional(sendable))

    def __attrs_post_init__(self) -> None:
        if self.domain is None and self.domain_id is None:
            raise CredentialError(f"IamAgency {self.name} of which account? Give domain or domain_id")

    def body(self) -> dict[str, Any]:
        """The body that asks for keys."""
        named = {"agency_name": self.name, "domain_name": self.domain, "domain_id": self.domain_id}
        given = {key: value for key, value in named.items() if value is not None}
        assumed = {**given, "duration_seconds": self.duration}
        return {"auth": {"identity": {"methods": ["assume_role"], "assume_role": assumed}}}


class AgencySource:
    """Asks IAM, as the caller that ``base`` proves."""

    def __init__(self, agency: IamAgency, base: httpx.Auth, endpoint: str) -> None:
        self._agency = agency
        self._base = base
        self._url = f"{endpoint.rstrip('/')}{KEYS_PATH}"
        self.what = f"temporary keys of agency {agency.name} of {agency.domain or agency.domain_id}"

    def ask(self, extensions: dict[str, Any], now: Callable[[], float]) -> Steps[tuple[AccessKey, float]]:  # noqa: ARG002 - as the protocol has it
        """A new key; it lives as long as was asked for, whatever the clocks say."""
        request = beside("POST", self._url, f"fetching {self.what}", extensions, json=self._agency.body())
        response = yield from answer_of(self._base, request)
        key, _ = read_key(response, self.what, _ADVICE)
        return key, float(self._agency.duration)

    def explain(self) -> dict[str, str]:
        """The request."""
        asked = json.dumps(self._agency.body(), ensure_ascii=False, indent=2)
        return {"temporary_key_request": f"POST {self._url}\n{asked}"}


class AgencyAuth(TemporaryKeyAuth):
    """Signs with temporary keys of an :class:`IamAgency`; ``base`` proves the caller to IAM.

    ``base`` is a :class:`HuaweiAuth` without project, an :class:`IamTokenAuth` or an :class:`IamPasswordAuth`, and
    ``endpoint`` that of IAM. When keys are fetched, kept, renewed and replaced stands at
    :class:`~dffkit.auth.renewing.RenewingAuth`; their life is counted from the answer.

    Raises :class:`~dffkit.errors.ApiError` when IAM gives no keys.
    """

    def __init__(
        self,
        credentials: IamAgency,
        base: httpx.Auth,
        endpoint: str,
        *,
        clock: Callable[[], float] = time.time,
        renew_before: float = RENEW_BEFORE,
    ) -> None:
        source = AgencySource(credentials, base, endpoint)
        scope = Scope(credentials.project_id, credentials.domain_id if credentials.project_id is None else None)
        super().__init__(source, scope, clock=clock, renew_before=renew_before)
        self.credentials = credentials

    def __repr__(self) -> str:
        return f"AgencyAuth({self.credentials!r})"
