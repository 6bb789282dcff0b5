"""What one running mock knows and remembers: nothing of it stands in a module."""

from __future__ import annotations

import math
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .credentials import PUBLISHED, AccessKey, Credentials
from .faults import FaultSet
from .journal import Journal
from .store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TOKEN_LIFE = 24 * 3600.0
"""Seconds that an IAM token lives (Huawei Cloud API reference, "Obtaining a User Token")."""
NONCE_LIFE = 24 * 3600.0
"""Seconds for which a nonce cannot be used again (DataFlux Func docs, "Open API / Access Key")."""


@dataclass(frozen=True, slots=True)
class IssuedToken:
    """Whom a token was given to, until when it is good, in seconds since 1970, and what IAM says of it besides."""

    user: str
    expires: float
    details: Mapping[str, Any] = field(default_factory=dict)


class Tokens:
    """The IAM tokens that this instance has issued, and those published, which are good for ever."""

    def __init__(self, published: Mapping[str, str]) -> None:
        self._published = {text: IssuedToken(user, math.inf) for text, user in published.items()}
        self._issued: dict[str, IssuedToken] = {}

    def issue(self, user: str, now: float, details: Mapping[str, Any] | None = None) -> tuple[str, IssuedToken]:
        """A new token for a user, good for :data:`TOKEN_LIFE`."""
        self._issued = {text: token for text, token in self._issued.items() if token.expires > now - TOKEN_LIFE}
        text, token = secrets.token_urlsafe(48), IssuedToken(user, now + TOKEN_LIFE, details or {})
        self._issued[text] = token
        return text, token

    def find(self, text: str) -> IssuedToken | None:
        """The token with this text, expired or not."""
        return self._issued.get(text) or self._published.get(text)

    def clear(self) -> None:
        """Forgets all tokens that were issued: none of them is good any more."""
        self._issued.clear()


class TemporaryKeys:
    """The temporary access keys that this instance has issued."""

    def __init__(self) -> None:
        self._issued: dict[str, AccessKey] = {}

    def issue(self, expires: float, now: float) -> tuple[str, AccessKey]:
        """A new access key with its secret key and security token, good until ``expires``."""
        self._issued = {ak: key for ak, key in self._issued.items() if (key.expires or 0.0) > now - TOKEN_LIFE}
        ak = secrets.token_hex(10).upper()
        key = AccessKey(secrets.token_urlsafe(30), secrets.token_urlsafe(48), temporary=True, expires=expires)
        self._issued[ak] = key
        return ak, key

    def find(self, ak: str) -> AccessKey | None:
        """The key with this id, expired or not."""
        return self._issued.get(ak)

    def clear(self) -> None:
        """Forgets all keys: none of them is good any more."""
        self._issued.clear()


class Nonces:
    """The nonces that were used, a key each, for as long as they may not come again."""

    def __init__(self) -> None:
        self._used: dict[tuple[str, str], float] = {}

    def use(self, key: str, nonce: str, now: float) -> bool:
        """Marks a nonce as used; ``False`` where it was used within :data:`NONCE_LIFE`."""
        while self._used and next(iter(self._used.values())) <= now - NONCE_LIFE:
            del self._used[next(iter(self._used))]
        if self._used.get((key, nonce), now - NONCE_LIFE) > now - NONCE_LIFE:
            return False
        self._used.pop((key, nonce), None)
        self._used[key, nonce] = now
        return True

    def clear(self) -> None:
        """Forgets all nonces."""
        self._used.clear()


@dataclass(slots=True, eq=False)
class Instance:
    """The clock, the credentials and the memory of one mock. ``clock`` gives seconds since 1970.

    Ids are made from ``seed`` and what is counted in the store, so that a run can be repeated.

    A state file (``--state``) keeps the store alone: journal, faults, issued tokens and keys, and nonces end with the
    process.

    A gateway may be given another instance, or an instance another gateway: a test has a fresh one on a running
    server, and new specs keep what was stored.
    """

    clock: Callable[[], float]
    credentials: Credentials = PUBLISHED
    store: Store = field(default_factory=Store)
    journal: Journal = field(default_factory=Journal)
    faults: FaultSet = field(default_factory=FaultSet)
    tokens: Tokens = field(init=False)
    temporary_keys: TemporaryKeys = field(default_factory=TemporaryKeys)
    nonces: Nonces = field(default_factory=Nonces)
    seed: int = 0

    def __post_init__(self) -> None:
        self.tokens = Tokens(self.credentials.iam_tokens)

    def reset(self) -> None:
        """Forgets everything: what was stored, the journal, faults, issued tokens and keys, and nonces."""
        self.store.reset()
        self.journal.clear()
        self.faults.clear()
        self.tokens.clear()
        self.temporary_keys.clear()
        self.nonces.clear()
