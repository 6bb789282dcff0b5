"""What a connector says of each of its settings."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypedDict
from urllib.parse import urlsplit

from ..retries import RETRIES

if TYPE_CHECKING:
    from ..clock import Clock

TIMEOUT = 60.0  # seconds: longer than the 35 s a script platform gives a synchronous function by default
YES_NO = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}

# Makes a value of the kind from what a source gave; ValueError says what was expected.
Kind = Callable[[Any], Any]


def text(given: Any) -> str:
    """Text that is not empty; numbers of a TOML file are taken as they are written."""
    if isinstance(given, int) and not isinstance(given, bool):
        return str(given)
    if not isinstance(given, str) or not given.strip():
        raise ValueError("text that is not empty")
    return given.strip()


def label(given: Any) -> str:
    """A part of a host name, such as a region: letters, digits and hyphens, so that it cannot change the host."""
    if isinstance(given, str) and given.isascii() and given.replace("-", "a").isalnum():
        return given
    raise ValueError("a name of letters, digits and hyphens, such as cn-north-4")


def flag(given: Any) -> bool:
    """True or false, also as the words an environment variable can hold."""
    if isinstance(given, bool):
        return given
    if isinstance(given, str) and given.strip().lower() in YES_NO:
        return YES_NO[given.strip().lower()]
    raise ValueError("true or false")


def count(given: Any) -> int:
    """A whole number from 0 on."""
    if isinstance(given, str) and given.strip().isdecimal():
        return int(given)
    if isinstance(given, int) and not isinstance(given, bool) and given >= 0:
        return given
    raise ValueError("a whole number from 0 on")


def seconds(given: Any) -> float:
    """A number of seconds above 0."""
    try:
        number = math.nan if isinstance(given, bool) else float(given)
    except (TypeError, ValueError):
        number = math.nan
    if number > 0 and math.isfinite(number):
        return number
    raise ValueError("a number of seconds above 0")


def between(least: int, most: int) -> Kind:
    """A whole number within bounds."""

    def kind(given: Any) -> int:
        try:
            number = count(given)
        except ValueError:
            number = -1
        if least <= number <= most:
            return number
        raise ValueError(f"a whole number from {least} to {most}")

    return kind


def one_of(*words: str) -> Kind:
    """One of a few words."""

    def kind(given: Any) -> str:
        if given in words:
            return str(given)
        raise ValueError(" or ".join(map(repr, words)))

    return kind


def url(given: Any) -> str:
    """An http or https address without user, query and fragment; a slash at the end does not matter."""
    if _is_address(given, {"http", "https"}) and not set("?#@") & set(given):
        return str(given).rstrip("/")
    raise ValueError("an address like https://host or http://127.0.0.1:8600")


def proxy_url(given: Any) -> str:
    """The address of a proxy."""
    if _is_address(given, {"http", "https", "socks5", "socks5h"}):
        return str(given)
    raise ValueError("the address of a proxy, like http://host:3128")


def _is_address(given: Any, schemes: set[str]) -> bool:
    if not isinstance(given, str) or given.split() != [given]:
        return False
    try:
        parts = urlsplit(given)
        return parts.scheme in schemes and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is no number, a bracket that is not closed
        return False


def verification(given: Any) -> bool | str:
    """Whether certificates are checked, or the CA file they are checked by."""
    try:
        return flag(given)
    except ValueError:
        pass
    path = given if isinstance(given, str) else getattr(given, "__fspath__", lambda: "")()
    if isinstance(path, str) and path:
        return path
    raise ValueError("true, false or the path of a file of CA certificates")


@dataclass(frozen=True, slots=True)
class Field:
    """One setting of a connector, and where it may come from besides arguments, ``DFFKIT_…`` and ``dffkit.toml``.

    - ``env``: the vendor's own variables, the preferred one first; fields that belong together have those of one
      family at the same place.
    - ``vendor_file``: places in the vendor's file as ``section.key``, likewise.
    - ``mock``: the value the mock publishes; ``{url}`` stands for its address.
    - ``follows``: taken only beside this other field, declared before it, for values that mean nothing beside
      somebody else's (a secret key, a security token): from the source that gave the other, or from another place that
      speaks of this one connector.
    - ``unread``: variables of the vendor for other ways to the same end, which are named where nothing else is found.
    - ``secret``: masked everywhere, and never sent to the mock.
    """

    name: str
    kind: Kind = text
    required: bool = False
    secret: bool = False
    default: Any = None
    env: tuple[str, ...] = ()
    vendor_file: tuple[str, ...] = ()
    mock: str | None = None
    follows: str | None = None
    unread: tuple[str, ...] = ()


# What every connector takes; a connector may declare one of them anew, with another default.
COMMON = (
    Field("endpoint", url),
    Field("timeout", seconds, default=TIMEOUT),
    Field("retries", count, default=RETRIES),
    Field("verify", verification, default=True),
    Field("proxy", proxy_url, secret=True),
    Field("fast", flag, env=("DFFKIT_FAST",)),
)


class CommonOptions(TypedDict, total=False):
    """The arguments every connector takes; a connector's own extend this, for ``**options: Unpack[…]``."""

    endpoint: str | None
    timeout: float | None
    retries: int | None
    verify: bool | str | None
    proxy: str | None
    fast: bool | None
    clock: Clock | None
    transport: Any
