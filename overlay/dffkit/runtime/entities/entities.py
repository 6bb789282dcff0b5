"""Every entity of a folder: declared ones, and by default an API for every exported function."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Self

from .declared import Declared, declared, find
from .records import Api, ApiAuth, AsyncApi, ConnectorEntry, CronJob, EnvVariable, SyncApi

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..scripts import FunctionInfo, Published
    from ..settings import RuntimeSettings


class Entities:
    """What is declared in ``dff.yaml``, with defaults for what it does not mention.

    A folder without ``sync_apis`` has a sync API for every exported function, under the function's id; without
    ``async_apis`` likewise an async one. Hidden functions have none by default.
    """

    def __init__(self, told: Declared, published: Published) -> None:
        self.declared = told
        self._published = published

    @classmethod
    def read(cls, settings: RuntimeSettings, published: Published) -> Self:
        """Those of a folder as it is now; raises :class:`~dffkit.errors.InvalidSettingError`."""
        path = find(Path(settings.folder))
        return cls(Declared() if path is None else declared(path), published)

    def sync(self, id: str) -> SyncApi | None:  # noqa: A002 - entities have ids
        """The sync API of an id."""
        if self.declared.sync is not None:
            return self.declared.sync.get(id)
        function = self._function(id)
        return None if function is None else SyncApi(id, function.id)

    def async_(self, id: str) -> AsyncApi | None:  # noqa: A002
        """The async API of an id."""
        if self.declared.async_ is not None:
            return self.declared.async_.get(id)
        function = self._function(id)
        return None if function is None else AsyncApi(id, function.id)

    def cron(self, id: str) -> CronJob | None:  # noqa: A002
        """The cron job of an id."""
        return self.declared.cron.get(id)

    def auth(self, id: str) -> ApiAuth | None:  # noqa: A002
        """The API auth of an id."""
        return self.declared.auth.get(id)

    def connector(self, id: str) -> ConnectorEntry | None:  # noqa: A002
        """The connector of an id."""
        return self.declared.connectors.get(id)

    def env(self, id: str) -> EnvVariable | None:  # noqa: A002
        """The environment variable of an id."""
        return self.declared.env.get(id)

    def sync_apis(self) -> list[SyncApi]:
        """Every sync API."""
        if self.declared.sync is not None:
            return list(self.declared.sync.values())
        return [SyncApi(function.id, function.id) for function in self._shown()]

    def async_apis(self) -> list[AsyncApi]:
        """Every async API."""
        if self.declared.async_ is not None:
            return list(self.declared.async_.values())
        return [AsyncApi(function.id, function.id) for function in self._shown()]

    def cron_jobs(self) -> list[CronJob]:
        """Every cron job."""
        return list(self.declared.cron.values())

    def unexported(self) -> list[str]:
        """A sentence for each declaration of a function that no published script exports, as after a slip of a key."""
        told = self.declared
        sections: dict[str, Mapping[str, Api | CronJob | ApiAuth]] = {
            "sync_apis": told.sync or {},
            "async_apis": told.async_ or {},
            "cron_jobs": told.cron,
            "api_auth": told.auth,
        }
        exported = {function.id for function in self._published.functions()}
        return [
            f"{told.file}: {section}.{id_} names {entry.func_id}, which no published script exports"
            for section, entries in sections.items()
            for id_, entry in entries.items()
            if entry.func_id is not None and entry.func_id not in exported
        ]

    def _function(self, id: str) -> FunctionInfo | None:  # noqa: A002
        try:
            function = self._published.find(id)
        except LookupError:
            return None
        return None if function.options.is_hidden else function

    def _shown(self) -> list[FunctionInfo]:
        return [function for function in self._published.functions() if not function.options.is_hidden]
