"""What one running mock knows and remembers, apart from its journal: nothing of it stands in a module."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .credentials import PUBLISHED, Credentials

if TYPE_CHECKING:
    from collections.abc import Callable

TOKEN_LIFE = 24 * 3600.0
"""Seconds that an IAM token lives (Huawei Cloud API reference, "Obtaining a User Token")."""
NONCE_LIFE = 24 * 3600.0
"""Seconds for which a nonce cannot be used again (DataFlux Func docs, "Open API / Access Key")."""


@dataclass(frozen=True, slots=True)
class IssuedToken:
    """Whom a token was given to, and until when it is good, in seconds since 1970."""

    user: str
    expires: float


class Tokens:
    """The IAM tokens that this instance has issued."""

    def __init__(self) -> None:
        self._issued: dict[str, IssuedToken] = {}

    def issue(self, user: str, now: float) -> tuple[str, IssuedToken]:
        """A new token for a user, good for :data:`TOKEN_LIFE`."""
        self._issued = {text: token for text, token in self._issued.items() if token.expires > now - TOKEN_LIFE}
        text, token = secrets.token_urlsafe(48), IssuedToken(user, now + TOKEN_LIFE)
        self._issued[text] = token
        return text, token

    def find(self, text: str) -> IssuedToken | None:
        """The token with this text, expired or not."""
        return self._issued.get(text)

    def clear(self) -> None:
        """Forgets all tokens: none of them is good any more."""
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
    """The clock, the credentials and the memory of one mock. ``clock`` gives seconds since 1970."""

    clock: Callable[[], float]
    credentials: Credentials = PUBLISHED
    tokens: Tokens = field(default_factory=Tokens)
    nonces: Nonces = field(default_factory=Nonces)

    def reset(self) -> None:
        """Forgets tokens and nonces."""
        self.tokens.clear()
        self.nonces.clear()
