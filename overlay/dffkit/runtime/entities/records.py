"""What can be declared for a folder of scripts, each by its id."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..task import Origin

PLACEHOLDERS = frozenset({"INPUT_BY_CALLER", "FROM_PARAMETER"})
"""Values of configured arguments that stand for what the caller sends."""

AuthType = Literal["fixedField", "httpBasic", "httpDigest", "func"]
EnvType = Literal["string", "password", "integer", "float", "boolean", "json", "commaArray"]

WINDOWS: Mapping[str, int] = {
    "bySecond": 1,
    "byMinute": 60,
    "byHour": 3600,
    "byDay": 86_400,
    "byMonth": 30 * 86_400,
    "byYear": 365 * 86_400,
}
"""The windows of a throttle, in seconds; they are fixed, counted from 1970."""


@dataclass(frozen=True)
class Api:
    """A function that callers reach under an id.

    ``kwargs`` are its configured arguments: fixed values, or a placeholder; ``from_environment`` are the names of those
    that have ``${NAME}`` in them. ``auth_id`` names an :class:`ApiAuth`.

    Of its class are ``origin``, ``kind`` and ``title``, by which the platform calls it in tasks, in codes of errors and
    realms, and in sentences, and ``place``, where its paths begin.
    """

    origin: ClassVar[Origin]
    kind: ClassVar[str]
    title: ClassVar[str]
    place: ClassVar[str]

    id: str
    func_id: str
    kwargs: Mapping[str, Any] = field(default_factory=dict)
    auth_id: str | None = None
    disabled: bool = False
    show_in_doc: bool = True
    note: str | None = None
    tags: tuple[str, ...] = ()
    from_environment: frozenset[str] = frozenset()

    @property
    def url(self) -> str:
        """The path that it is reached by."""
        return f"{self.place}/{self.id}"


@dataclass(frozen=True)
class SyncApi(Api):
    """One whose caller waits for the result.

    ``expire_time`` is in seconds since 1970; ``throttling`` has at most so many calls by the names of :data:`WINDOWS`.
    """

    origin, kind, title, place = "syncAPI", "SyncAPI", "Sync API", "/api/v1/sync"

    expire_time: float | None = None
    throttling: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class AsyncApi(Api):
    """One whose caller is given the id of a task."""

    origin, kind, title, place = "asyncAPI", "AsyncAPI", "Async API", "/api/v1/async"


@dataclass(frozen=True)
class CronJob:
    """A function that is called by the clock.

    ``cron_expr`` may be ``None``: then the function's own expression or a dynamic one holds, else it is run by hand
    only. ``timezone`` is that of the expression, ``None`` for the runtime's. ``origin`` and ``title`` are as of an
    :class:`Api`.
    """

    origin: ClassVar[Origin] = "cronJob"
    title: ClassVar[str] = "Cron Job"

    id: str
    func_id: str
    kwargs: Mapping[str, Any] = field(default_factory=dict)
    cron_expr: str | None = None
    timezone: str | None = None
    disabled: bool = False
    expire_time: float | None = None
    note: str | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class FixedField:
    """A field that proves the caller: where it is, its name, its value."""

    location: Literal["header", "query", "body"]
    name: str
    value: str = field(repr=False)


@dataclass(frozen=True)
class ApiAuth:
    """Who may call: any one of ``fields``, or of ``users`` (names to passwords), or whom ``func_id`` lets pass."""

    id: str
    type: AuthType
    fields: tuple[FixedField, ...] = ()
    users: Mapping[str, str] = field(default_factory=dict, repr=False)
    func_id: str | None = None


@dataclass(frozen=True)
class ConnectorEntry:
    """A connector that ``DFF.CONN`` finds by its id: its type and its settings."""

    id: str
    type: str
    config: Mapping[str, Any] = field(default_factory=dict, repr=False)
    title: str | None = None


@dataclass(frozen=True)
class EnvVariable:
    """A value that ``DFF.ENV`` finds by its id; the text is cast by ``type`` when it is asked for."""

    id: str
    type: EnvType = "string"
    value: str = field(default="", repr=False)
