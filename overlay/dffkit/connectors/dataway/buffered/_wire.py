"""How lines reach DataWay from a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._extensions import ONCE
from ....errors import MisuseError
from .._call import Target, line_protocol_call
from .._writing import in_precision, write_path

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from ....clock import Clock
    from ....sender import Sender
    from ....settings import Settings
    from .._async import AsyncDataWay
    from .._sync import DataWay
    from ._lines import Stream


def _nothing() -> None:
    return None


class Wire:
    """Posts the lines of a batch with the settings and the identity of a connector.

    ``sender`` gives what sends, ``prepare`` does what has to be done before a request (fetches a token that is not
    known yet), ``close`` ends what belongs to the wire alone. There are no retries here: whoever calls, looks again.
    """

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        endpoint: str,
        sender: Callable[[], Sender],
        *,
        prepare: Callable[[], object] = _nothing,
        close: Callable[[], object] = _nothing,
    ) -> None:
        self.settings = settings
        self.clock = clock
        self.endpoint = endpoint
        self._sender = sender
        self._prepare = prepare
        self.close = close

    @property
    def is_dry(self) -> bool:
        """Whether nothing is sent at all."""
        return self.settings.flag("dry_run")

    def post(self, stream: Stream, text: str) -> None:
        """Posts lines once; raises what a write raises, whatever ``raise_for_status`` says."""
        if self.is_dry:
            return
        target = Target(write_path(stream.category))
        if stream.precision != "ns":  # what every receiver expects
            target, _ = in_precision(target, stream.precision)
        call = line_protocol_call(target, text, self.settings.values["min_gzip_bytes"])
        self._prepare()
        extensions = {**call.kwargs.get("extensions", {}), ONCE: True}
        self._sender()(call.operation, {**call.kwargs, "extensions": extensions}, call.parse)


def wire_of(dataway: DataWay, close: Callable[[], object] = _nothing) -> Wire:
    """The wire of a connector for threads: its own sender."""
    return Wire(
        dataway.settings,
        dataway.clock,
        dataway.endpoint,
        lambda: dataway.send,
        prepare=dataway._token,  # noqa: SLF001 - one that has to be fetched is fetched before the request
        close=close,
    )


def wire_of_async(dataway: AsyncDataWay) -> Wire:
    """A wire for the connector of an event loop: a sender of its own, because that of the loop belongs to the loop."""
    from ....sender import Sender  # noqa: PLC0415 - with the first write

    sender = Sender(
        dataway.endpoint,
        dataway.auth,
        dataway.settings,
        clock=dataway.clock,
        classify=dataway.service.classify,
        transport=for_threads(dataway._transport),  # noqa: SLF001 - the same wire, for the same tests
    )
    return Wire(dataway.settings, dataway.clock, dataway.endpoint, lambda: sender, close=sender.close)


def for_threads(transport: Any) -> httpx.BaseTransport | None:
    """The transport, if threads can use it too; raises :class:`~dffkit.errors.MisuseError` otherwise."""
    import httpx  # noqa: PLC0415

    if transport is None or isinstance(transport, httpx.BaseTransport):
        return transport
    raise MisuseError(
        f"a buffered writer sends from threads, and the transport ({type(transport).__name__}) is for event loops "
        "only: give one that is for both, as httpx.MockTransport"
    )
