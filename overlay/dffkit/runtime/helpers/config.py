"""``DFF.CONFIG`` and ``DFF.SIGN``: the system's configuration, from variables ``DFF_<NAME>`` of the environment."""

from __future__ import annotations

import hashlib
import os
from typing import Any

from ..context import found
from ..secrecy import MASK, is_secret_config

PREFIX = "DFF_"
_CUSTOM = "CUSTOM_"


class ConfigMissing(LookupError):
    """Something needs an entry of the configuration that nobody made."""


class Config:
    """Entries by name: ``DFF.CONFIG("CUSTOM_CITY")`` is ``DFF_CUSTOM_CITY``; ``TIMEZONE`` is always there."""

    def __call__(self, id: str, default: Any = None, unmask: bool = False) -> Any:
        """The entry, or ``default``.

        Where the name has "secret" or "password" in it, asterisks; ``unmask`` shows those that begin with ``CUSTOM_``.
        """
        entries = _entries()
        return _shown(id, entries[id], unmask=unmask) if id in entries else default

    def query(self, all_configs: bool = False, list_output: bool = False) -> dict[str, Any] | list[dict[str, Any]]:
        """The entries that begin with ``CUSTOM_``, or all, masked; by name, or as a list of ``id`` and ``value``."""
        entries = {name: value for name, value in _entries().items() if all_configs or name.startswith(_CUSTOM)}
        shown = {name: _shown(name, value, unmask=False) for name, value in entries.items()}
        return [{"id": name, "value": value} for name, value in shown.items()] if list_output else shown


def sign(*args: object) -> str:
    """The MD5 of the system's secret, ``DFF_SECRET`` of the environment, and the arguments, a line each.

    Raises :class:`ConfigMissing` without that secret.
    """
    secret = os.environ.get(f"{PREFIX}SECRET")
    if not secret:
        raise ConfigMissing("DFF.SIGN needs the secret of the system: set the environment variable DFF_SECRET")
    return hashlib.md5("\n".join(map(str, (secret, *args))).encode()).hexdigest()


def _entries() -> dict[str, Any]:
    task = found()
    zone = {} if task is None else {"TIMEZONE": task.settings.timezone}
    given = {name.removeprefix(PREFIX): value for name, value in os.environ.items() if name.startswith(PREFIX)}
    return dict(sorted({**zone, **given}.items()))


def _shown(id: str, value: Any, *, unmask: bool) -> Any:
    return MASK if is_secret_config(id) and not (unmask and id.startswith(_CUSTOM)) else value


CONFIG = Config()
