"""What all connectors have in common."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, cast

from ..clock import Clock
from ..settings import COMMON, Field, Settings, missing, resolve

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import TracebackType

    import httpx
    from dffkit_api import AsyncSend, Send

    from ..errors import ApiError
    from ..pacing import Pace
    from ..sender import AsyncSender, Sender
    from ..waiting import Patience

A = TypeVar("A")
FacadeT = TypeVar("FacadeT")


def no_default(settings: Settings) -> str:
    """The address of a service that has none until somebody gives it."""
    raise missing(settings.id, next(field for field in COMMON if field.name == "endpoint"))


def _anonymous(_settings: Settings, _clock: Clock) -> None:
    return None


def _unpaced(_settings: Settings, _endpoint: str) -> None:
    return None


def _fine(_settings: Settings) -> None:
    return None


def _none(_settings: Settings) -> dict[str, str]:
    return {}


@dataclass(frozen=True, slots=True)
class Service:
    """What a service needs: declared once, for a connector and its async twin.

    - ``stem``: the package in ``dffkit_api``, and the default id.
    - ``fields``: the settings besides those every connector takes.
    - ``alternatives``: groups of fields of which one is needed, the preferred one first.
    - ``bound``: the fields that every operation may leave out, by the python name of the parameter.
    - ``endpoint``: the address, where none was given as the setting ``endpoint``.
    - ``auth``: makes the ``httpx.Auth``; imports its module itself, so that making a connector stays cheap.
    - ``check``: refuses settings that do not go together, when a connector is made.
    - ``placeholders``: stand in requests for fields of ``bound`` that ``auth`` finds out with the first of them.
    - ``pace``: what holds requests back where the vendor counts them, by settings and address.
    - ``classify``: the vendor's own rules for answers, see :class:`~dffkit.sender.Sender`.
    """

    stem: str
    fields: tuple[Field, ...] = ()
    alternatives: tuple[tuple[str, ...], ...] = ()
    bound: tuple[str, ...] = ()
    endpoint: Callable[[Settings], str] = no_default
    auth: Callable[[Settings, Clock], httpx.Auth | None] = _anonymous
    check: Callable[[Settings], None] = _fine
    placeholders: Callable[[Settings], dict[str, str]] = _none
    pace: Callable[[Settings, str], Pace | None] = _unpaced
    classify: Callable[[httpx.Response], type[ApiError] | None] | None = None


class BaseConnector:
    """Settings, clock and address of a connector; no network and no TLS set-up before the first call.

    ``id`` names its settings in the environment and in ``dffkit.toml``; the default is the name of the service.
    ``clock``, ``sleep`` and ``transport`` replace the time, the waiting and the wire, for tests.
    """

    service: ClassVar[Service]

    def __init__(
        self,
        id: str | None = None,  # noqa: A002 - connectors have ids
        /,
        *,
        clock: Clock | None = None,
        sleep: Any = None,
        transport: Any = None,
        **options: Any,
    ) -> None:
        service = self.service
        self.settings = resolve(id or service.stem, service.fields, options, service.alternatives)
        self.clock = clock or Clock()
        self.endpoint = self.settings.endpoint or service.endpoint(self.settings)
        service.check(self.settings)
        self._transport = transport
        self._sleep = sleep

    @property
    def id(self) -> str:
        """The id of this connector."""
        return self.settings.id

    @cached_property
    def auth(self) -> httpx.Auth | None:
        """What proves the caller on each request; ``None`` where nothing does."""
        return self.service.auth(self.settings, self.clock)

    @cached_property
    def _pace(self) -> Pace | None:
        """What holds the requests of this connector back; ``None`` where nothing does."""
        return self.service.pace(self.settings, self.endpoint)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id!r} at {self.endpoint}>"

    def _sending(self) -> dict[str, Any]:
        """What else a sender of either kind is made with."""
        replaced = {} if self._sleep is None else {"sleep": self._sleep}
        return {
            "clock": self.clock,
            "classify": self.service.classify,
            "transport": self._transport,
            "pace": self._pace,
            **replaced,
        }

    def _facade(self, name: str, send: Send | AsyncSend) -> Any:
        from ._bound import BoundSettings  # noqa: PLC0415 - with the first use of the facade

        given = {name: value for name in self.service.bound if (value := self.settings.get(name)) is not None}
        values = self.service.placeholders(self.settings) | given
        bound = BoundSettings(self.id, self.service.fields, values)
        return getattr(import_module(f"dffkit_api.{self.service.stem}.api"), name)(send, bound)


class Connector(BaseConnector, Generic[FacadeT]):
    """The base of the connectors for threads; use it in a ``with`` block, or call :meth:`close`.

    ``FacadeT`` is the generated ``Api`` of the service, in quotes, because it is not loaded before its first use.
    """

    @cached_property
    def send(self) -> Sender:
        """What sends the requests of this connector."""
        from ..sender import Sender  # noqa: PLC0415 - with the first call

        return Sender(self.endpoint, self.auth, self.settings, **self._sending())

    @cached_property
    def api(self) -> FacadeT:
        """Every operation of the service, typed; operationId as its name."""
        return self.facade(self.send)

    def facade(self, send: Send) -> FacadeT:
        """Every operation over a sender of yours, with what this connector has bound."""
        return cast("FacadeT", self._facade("Api", send))

    def until(self, look: Callable[[], A], done: Callable[[A], bool], patience: Patience) -> A:
        """The first of what ``look`` finds that is ``done``; raises :class:`~dffkit.errors.DeadlineError`."""
        from ..waiting import wait_until  # noqa: PLC0415 - with the first wait

        return wait_until(look, done, patience, self._sleep or time.sleep)

    def close(self) -> None:
        """Closes the connections."""
        if "send" in self.__dict__:
            self.send.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncConnector(BaseConnector, Generic[FacadeT]):
    """The base of the connectors for event loops; use it in an ``async with`` block, or await :meth:`aclose`.

    ``FacadeT`` is the generated ``AsyncApi`` of the service, in quotes.
    """

    @cached_property
    def send(self) -> AsyncSender:
        """What sends the requests of this connector."""
        from ..sender import AsyncSender  # noqa: PLC0415 - with the first call

        return AsyncSender(self.endpoint, self.auth, self.settings, **self._sending())

    @cached_property
    def api(self) -> FacadeT:
        """Every operation of the service, typed and awaitable; operationId as its name."""
        return self.facade(self.send)

    def facade(self, send: AsyncSend) -> FacadeT:
        """Every operation over a sender of yours, with what this connector has bound."""
        return cast("FacadeT", self._facade("AsyncApi", send))

    async def until(self, look: Callable[[], Awaitable[A]], done: Callable[[A], bool], patience: Patience) -> A:
        """The first of what ``look`` finds that is ``done``; raises :class:`~dffkit.errors.DeadlineError`."""
        from ..sender import sleep  # noqa: PLC0415 - with the first wait
        from ..waiting import async_wait_until  # noqa: PLC0415

        return await async_wait_until(look, done, patience, self._sleep or sleep)

    async def aclose(self) -> None:
        """Closes the connections."""
        if "send" in self.__dict__:
            await self.send.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
