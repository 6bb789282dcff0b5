"""What goes wrong with kept values."""

from __future__ import annotations

from dffkit.errors import DffkitError, MisuseError


class UnavailableError(DffkitError):
    """What keeps values or tasks cannot be reached: Redis is away, or the file of the database cannot be used.

    It is found again by itself: the next call tries anew. The message has the address, never a password.
    """


class StoreUnavailableError(UnavailableError):
    """The values of STORE, CACHE and locks cannot be reached now."""


class StoreKeyError(MisuseError):
    """A key or a scope of STORE is no text of 1 to 256 characters."""


class StoreValueError(MisuseError):
    """A value of STORE that JSON does not have."""


class CacheCommandError(MisuseError):
    """A command of CACHE that Redis would refuse; the message is Redis' own."""


class CacheTypeError(CacheCommandError):
    """A command of CACHE for another kind of value than the one under this key."""


class UnknownCommandError(CacheCommandError):
    """A command that ``CACHE.run`` does not offer."""
