"""The ways through a connector, each up to the request that whoever answers gets to see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dffkit.errors import ApiError

from ..sent.proof import Proof, Sending
from ..sent.wire import framing, of_httpx

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx

    from .bridge import Call
    from .channels import Channel

FAILED = 400  # the lowest status that says that a request failed


@dataclass(frozen=True)
class Seen:
    """The requests that arrived, and why the last was not accepted, empty where it was.

    An accepted one may be answered with an error: a token that is asked about need not be known.
    """

    requests: tuple[httpx.Request, ...]
    refusal: str


@dataclass(frozen=True)
class Connection:
    """A connector and the other end of its line.

    - ``seen`` gives what has arrived since it was last asked.
    - ``proof`` tells by operationId what the connector adds to a request to prove its caller.
    """

    connector: Any
    seen: Callable[[], Seen]
    proof: Callable[[str], Proof]

    @property
    def root(self) -> str:
        """The address that every path is below."""
        return str(self.connector.endpoint)

    def method(self, call: Call, name: str) -> Callable[[], Any] | None:
        """The method of its facade with the arguments of a call, as far as they are not bound to the same values."""
        found = getattr(getattr(self.connector.api, call.tag), name, None)
        if found is None:
            return None
        bound = {name: self.connector.settings.get(name) for name in self.connector.service.bound}
        given = {name: value for name, value in call.arguments.items() if name not in bound or value != bound[name]}
        return lambda: found(**given)

    async def sending(self, operation_id: str, act: Callable[[], Awaitable[None]]) -> Sending:
        """What ``act`` sends; raises what it raises where it sends nothing."""
        self.seen()
        error: Exception | None = None
        try:
            await act()
        except Exception as raised:  # noqa: BLE001 - whatever the call makes of its answer
            error = raised
        seen = self.seen()
        if not seen.requests:
            raise error or AssertionError("the call returned without sending anything")
        request = seen.requests[-1]
        return Sending(of_httpx(request, self.root), self.proof(operation_id), (*_objections(seen, error),))


def through(connection: Connection, awaitable: Connection) -> tuple[Channel, ...]:
    """Four channels: the method and its streaming twin, of a connector for threads and of an awaitable one."""
    return (
        _channel("connector", connection, "", _call),
        _channel("connector_stream", connection, "_stream", _stream),
        _channel("async_connector", awaitable, "", _async_call),
        _channel("async_connector_stream", awaitable, "_stream", _async_stream),
    )


def _channel(
    name: str, connection: Connection, suffix: str, use: Callable[[Callable[[], Any]], Awaitable[None]]
) -> Channel:
    async def channel(package: str, call: Call) -> Sending | None:
        method = connection.method(call, f"{call.name}{suffix}")
        return await connection.sending(call.name, lambda: use(method)) if method else None

    channel.__name__ = name
    return channel


async def _call(method: Callable[[], Any]) -> None:
    method()


async def _stream(method: Callable[[], Any]) -> None:
    with method():
        pass


async def _async_call(method: Callable[[], Any]) -> None:
    await method()


async def _async_stream(method: Callable[[], Any]) -> None:
    async with method():
        pass


def _objections(seen: Seen, error: Exception | None) -> list[str]:
    found = framing(seen.requests[-1])
    if len(seen.requests) != 1:
        found.append(f"{len(seen.requests)} requests go out")
    if seen.refusal:
        found.append(seen.refusal)
    elif error and not (isinstance(error, ApiError) and (error.status_code or 0) >= FAILED):
        found.append(f"is accepted, and the call raises {type(error).__name__}: {error}")
    return found
