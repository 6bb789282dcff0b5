"""``DFF``: what scripts are given by this name, and what they import by it outside of a runtime."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

from ..connect import DFF as Connections  # noqa: N811 - its own name is taken by what stands upon it

if TYPE_CHECKING:
    from .helpers.cache import Cache
    from .helpers.config import Config, sign
    from .helpers.ctx import Context
    from .helpers.entities import AsyncApis, CronJobs, SyncApis
    from .helpers.env import Env
    from .helpers.func import Func
    from .helpers.log import log, log_variables
    from .helpers.resp import redirect, resp, resp_file, resp_large_data
    from .helpers.rsrc import resource
    from .helpers.sql import sql
    from .helpers.store import Store
    from .helpers.thread import Threads
    from .helpers.toolkit import Toolkit
    from .scripts.api import api

# Where each helper is: a module, and the name in it.
HELPERS = {
    "API": ("scripts.api", "api"),
    "ENV": ("helpers.env", "ENV"),
    "STORE": ("helpers.store", "STORE"),
    "CACHE": ("helpers.cache", "CACHE"),
    "CTX": ("helpers.ctx", "CTX"),
    "FUNC": ("helpers.func", "FUNC"),
    "THREAD": ("helpers.thread", "THREAD"),
    "LOG": ("helpers.log", "log"),
    "VAR": ("helpers.log", "log_variables"),
    "SQL": ("helpers.sql", "sql"),
    "RESP": ("helpers.resp", "resp"),
    "RESP_FILE": ("helpers.resp", "resp_file"),
    "RESP_LARGE_DATA": ("helpers.resp", "resp_large_data"),
    "REDIRECT": ("helpers.resp", "redirect"),
    "RSRC": ("helpers.rsrc", "resource"),
    "CONFIG": ("helpers.config", "CONFIG"),
    "SYNC_API": ("helpers.entities", "SYNC_API"),
    "ASYNC_API": ("helpers.entities", "ASYNC_API"),
    "CRON_JOB": ("helpers.entities", "CRON_JOB"),
    "TOOLKIT": ("helpers.toolkit", "TOOLKIT"),
    "SIGN": ("helpers.config", "sign"),
}
# Names of earlier versions.
ALIASES = {
    "SRC": "CONN",
    "AUTH_LINK": "SYNC_API",
    "BATCH": "ASYNC_API",
    "CRONTAB_CONFIG": "CRON_JOB",
}
# What the platform offers and this runtime does not, and what to use instead.
NOT_OFFERED = {
    "EVAL": "Python's own eval",
    "EXEC": "Python's own exec",
    "BLUEPRINT": "DFF.FUNC of the function that the blueprint stands for",
    "EXTRA_GUANCE_DATA": "tags of your own when you write to Guance",
    "TASK": "the names that begin with _DFF_",
    "SYS_DB": "DFF.STORE",
    "SYS_CACHE_DB": "DFF.CACHE",
    "GUANCE_OPENAPI": 'DFF.CONN("guance").api',
    "DATAKIT": 'DFF.CONN("dataway")',
    "DATAWAY": 'DFF.CONN("dataway")',
}


class NotOffered(NotImplementedError):
    """A helper of the platform that this runtime does not offer."""


class Door(type):
    """Finds helpers by name on their first use: what a script does not need is not loaded."""

    def __getattr__(cls, name: str) -> Any:
        known = ALIASES.get(name.upper(), name.upper())
        if known in NOT_OFFERED:
            _refuse(known)
        if known == "CONN":
            return DFF.CONN
        if known in HELPERS:
            module, inner = HELPERS[known]
            return getattr(import_module(f"{__package__}.{module}"), inner)
        raise AttributeError(f"DFF has no {name}: it has CONN, {', '.join(HELPERS)}")

    def __dir__(cls) -> list[str]:
        return sorted({*super().__dir__(), *HELPERS})


class _Connect:
    """``DFF.CONN``, which in a running function also finds what ``dff.yaml`` declares; loaded on its first use."""

    def __get__(self, instance: object, owner: type) -> Any:
        return import_module(f"{__package__}.helpers.connectors").CONN


class DFF(Connections, metaclass=Door):
    """The door that scripts on DataFlux Func know by this name: ``DFF.API``, ``DFF.CONN``, ``DFF.STORE`` …

    In a running function it is the one that the platform injects; imported (``from dffkit import DFF``), a script is a
    plain module for an editor and for tests. Names in lower case and those of earlier versions lead to the same. A
    helper of the platform that is not offered raises :class:`NotOffered`, which names it; one that needs a running
    function raises :class:`~dffkit.runtime.context.NoTaskError` outside of one.
    """

    if TYPE_CHECKING:
        API = staticmethod(api)
        ENV: ClassVar[Env]
        STORE: ClassVar[Store]
        CACHE: ClassVar[Cache]
        CTX: ClassVar[Context]
        FUNC: ClassVar[Func]
        THREAD: ClassVar[Threads]
        LOG = staticmethod(log)
        VAR = staticmethod(log_variables)
        SQL = staticmethod(sql)
        RESP = staticmethod(resp)
        RESP_FILE = staticmethod(resp_file)
        RESP_LARGE_DATA = staticmethod(resp_large_data)
        REDIRECT = staticmethod(redirect)
        RSRC = staticmethod(resource)
        CONFIG: ClassVar[Config]
        SYNC_API: ClassVar[SyncApis]
        ASYNC_API: ClassVar[AsyncApis]
        CRON_JOB: ClassVar[CronJobs]
        TOOLKIT: ClassVar[Toolkit]
        SIGN = staticmethod(sign)
    else:
        CONN = _Connect()


def _refuse(name: str) -> NoReturn:
    raise NotOffered(f"DFF.{name} is not offered here: use {NOT_OFFERED[name]}")
