"""What stands in the place of a signature when there is no key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import httpx

from ...settings import missing

if TYPE_CHECKING:
    from ...settings import Field


class Keyless(httpx.Auth):
    """Refuses what would have to be signed, naming the setting that is not there; the public calls never ask it."""

    def __init__(self, id: str, field: Field) -> None:  # noqa: A002 - connectors have ids
        self._id = id
        self._field = field

    def prepare(self, kwargs: dict[str, Any]) -> NoReturn:  # noqa: ARG002
        """Raises :class:`~dffkit.errors.MissingSettingError`."""
        raise missing(self._id, self._field, ". Running cron jobs, listing functions and sign=True need an access key")
