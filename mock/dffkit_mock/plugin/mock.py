"""The mock as a test holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ..faults import FaultError
from ..gateway import Gateway
from ..instance import Instance
from ..listening import LOOPBACK, CannotListen, Listening, address
from ..seeding import SeedRefused, apply_seed, read_seed
from ..specs import SpecsMissing
from ..stage import EngineUnavailable
from .asgi import AsgiApp
from .asserting import Expectation, complaint
from .clock import MovableClock
from .operations import UnknownName
from .options import Options
from .recording import Recording
from .stored import read_stored

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractContextManager
    from datetime import timedelta
    from pathlib import Path
    from typing import Unpack

    from ..faults import FaultOptions, Injected
    from ..journal import Journal
    from .call import Call
    from .worker import Worker

T = TypeVar("T")
CANNOT_SERVE = (CannotListen, EngineUnavailable, SeedRefused, SpecsMissing, ValueError)
"""What stands in the way of a mock; each says what to do."""
NOWHERE = "http://by-asgi-transport-only.dffkit-mock.invalid"
"""The address of a mock that listens nowhere: it names no machine (RFC 2606), so nothing sent there arrives.

It is all that a connector without the transport has to say of it, in its error.
"""


class DffkitMock:
    """What the fixtures ``dffkit_mock``, ``dffkit_mock_asgi`` and ``dffkit_mock_session`` give.

    - ``url`` is its address, and ``app`` the same mock as an ASGI application.
    - ``clock`` is its time, ``journal`` what it was asked, with secrets masked.
    - Operations and kinds are named as in the specs, ``create_function``, or with their service,
      ``functiongraph.create_function``; a name that no spec has raises ``UnknownName``, which has the nearest.
    """

    def __init__(self, worker: Worker, options: Options | None = None) -> None:
        self._worker, self._options = worker, options or Options()
        self._recording = Recording()
        self.clock = MovableClock()
        self._instance = Instance(self.clock, journal=self._recording)
        self._gateway = Gateway(worker.catalogue, worker.engine, self._instance, stateful=self._options.stateful)
        self._listening: Listening | None = None
        self._url = NOWHERE
        self.app = AsgiApp(self._gateway, lambda: worker.loop if self._listening or worker.needs_loop else None)
        if self._options.seed is not None:
            self._begin_with(self._options.seed)

    @property
    def url(self) -> str:
        """The base address, such as ``http://127.0.0.1:40123``."""
        return self._url

    @property
    def strict(self) -> bool:
        """Whether violations of the spec fail the test."""
        return self._options.strict

    @property
    def journal(self) -> Journal:
        """The last requests, with the mock's own timings and verdicts."""
        return self._recording

    def calls(
        self, operation: str | None = None, *, status: int | None = None, refused_by: str | None = None
    ) -> list[Call]:
        """The requests so far, oldest first: of an operation, with a status, refused by a stage; all without."""
        __tracebackhide__ = True
        wanted = None if operation is None else self._worker.names.operations(operation)
        return [
            call
            for call in self._recording.calls()
            if (wanted is None or call.operation in wanted)
            and (status is None or call.status == status)
            and (refused_by is None or call.refused_by == refused_by)
        ]

    def assert_called(
        self,
        operation: str,
        *,
        times: int | None = None,
        body: Any = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        status: int | None = None,
    ) -> list[Call]:
        """The requests of an operation that are like this; raises ``AssertionError`` where there are none.

        - ``times`` is how many there have to be; retries count.
        - Of ``body``, ``query`` and ``headers`` only what is given has to be the same: a request may have more.
        - The message names each field of the closest request that differs.
        """
        __tracebackhide__ = True
        found = self.calls(operation)
        expected = Expectation(body, query, headers, status)
        said = complaint(operation, expected, times, found, self._recording.calls())
        if said:
            raise AssertionError(said)
        return [call for call in found if not expected.differences(call)]

    def assert_not_called(self, operation: str, *, body: Any = None, query: Mapping[str, Any] | None = None) -> None:
        """Raises ``AssertionError`` where there was a request of an operation that is like this."""
        __tracebackhide__ = True
        self.assert_called(operation, times=0, body=body, query=query)

    def allow_violations(self) -> AbstractContextManager[list[Call]]:
        """``with`` it, what the spec forbids fails no test; it is in the list that is given."""
        return self._recording.allow()

    def take_violations(self) -> list[Call]:
        """What the application sent although the spec forbids it, and nobody has asked for yet."""
        return self._recording.take_violations()

    def stored(self, kind: str) -> list[Any]:
        """What is stored of a kind, such as ``function`` or ``functiongraph.function``, oldest first.

        Besides the kinds of the specs there are ``dataway.points``, ``dataset.dataset`` and ``dataset.rows``.
        """
        __tracebackhide__ = True
        return _plainly(lambda: self._alone(lambda: read_stored(kind, self._instance.store, self._worker.names)))

    def seed(self, source: str | Path | Mapping[str, Any]) -> int:
        """Adds what a seed says: its value, its file (a ``Path``), or its text; how many things it had.

        Raises ``SeedRefused``, which names the fields that the specs forbid.
        """
        __tracebackhide__ = True
        return _plainly(lambda: self._seed(source))

    def fault(self, operation: str = "all", **what: Unpack[FaultOptions]) -> Injected:
        """Injects a fault: ``fault("create_function", status=[503, 503, 200])``; raises ``FaultError``.

        ``operation`` is an operation, a service or ``"all"``. The fault ends with the test, with ``.remove()``, or
        with the ``with`` block that it is used in.
        """
        __tracebackhide__ = True
        return _plainly(lambda: self._gateway.fault(operation, **what))

    def advance(self, seconds: float | timedelta) -> None:
        """Moves the clock of the mock: what ends or is done after a time, is so now."""
        __tracebackhide__ = True
        self.clock.advance(seconds)

    def reset(self) -> None:
        """Forgets what was stored, all requests, faults, issued tokens and keys; violations still count."""
        self._alone(self._instance.reset)

    def open(self) -> None:
        """Listens on a free port of this machine."""
        self._listening, port = self._worker.open(self._gateway)
        self._url = address(LOOPBACK, port)

    def close(self) -> None:
        """Listens no more: who was connected is not, and whatever comes now is refused."""
        self.app.end()
        if self._listening is not None:
            self._worker.close(self._listening)
            self._listening = None
        self._instance.faults.wake()

    def _begin_with(self, source: str | Path | Mapping[str, Any]) -> None:
        try:
            self._seed(source)
        except SeedRefused as error:
            raise SeedRefused(f"the seed of @pytest.mark.dffkit_mock: {error}") from None

    def _seed(self, source: str | Path | Mapping[str, Any]) -> int:
        seed = read_seed(source)
        return self._alone(lambda: apply_seed(seed, self._instance, self._worker.catalogue))

    def _alone(self, act: Callable[[], T]) -> T:
        """What an act returns that no request comes into."""
        return act() if self._listening is None else self._worker.run(act)


def _plainly(act: Callable[[], T]) -> T:
    """What an act returns; where it refuses what a test gave, the traceback ends at the test's own line."""
    __tracebackhide__ = True
    try:
        return act()
    except (FaultError, SeedRefused, UnknownName) as error:
        raise error.with_traceback(None) from None
