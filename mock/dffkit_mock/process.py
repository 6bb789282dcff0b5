"""A mock in a process of its own: for tests that must not share an interpreter with it, and for measuring."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, Unpack
from urllib.error import HTTPError
from urllib.parse import urlencode

from .faults import FaultError
from .listening import LOOPBACK, CannotListen
from .seeding import SeedRefused, read_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .engines import EngineName
    from .faults import FaultOptions

STOP_WITHIN = 10.0
ANSWER_WITHIN = 10.0


class MockProcess:
    """The same mock as :class:`~dffkit_mock.server.MockServer`, reached through its admin addresses.

    - It is started with this interpreter, and ended by its own process id.
    - It ends by itself when this process does, because its standard input ends then.
    - Raises ``CannotListen`` with what the process said, where it does not come up.
    """

    def __init__(
        self,
        *,
        engine: EngineName = "native",
        port: int = 0,
        host: str = LOOPBACK,
        specs: Path | None = None,
        stems: Iterable[str] | None = None,
        stateful: bool = True,
        state: Path | None = None,
        seed: Path | None = None,
        faults: Path | None = None,
    ) -> None:
        self._command = [sys.executable, "-m", "dffkit_mock", "--engine", engine, "--port", str(port), "--host", host]
        self._command += ["--watch-stdin"]
        self._command += ["--specs", str(specs)] if specs is not None else []
        self._command += [] if stateful else ["--stateless"]
        self._command += ["--state", str(state)] if state is not None else []
        self._command += ["--seed", str(seed)] if seed is not None else []
        self._command += ["--faults", str(faults)] if faults is not None else []
        for stem in stems or ():
            self._command += ["--stem", stem]
        self._process: subprocess.Popen[str] | None = None
        self._url = ""

    @property
    def url(self) -> str:
        """The base address; known once the process has been started."""
        if not self._url:
            raise RuntimeError("the mock has not been started: call start(), or use it in a with statement")
        return self._url

    @property
    def pid(self) -> int | None:
        """The process id, ``None`` where no process runs."""
        return self._process.pid if self._process is not None else None

    def requests(self, **filters: str | int) -> list[dict[str, Any]]:
        """The journal, oldest first; the filters are those of ``/_mock/requests`` (``operation``, ``status`` …)."""
        entries: list[dict[str, Any]] = json.loads(self._ask("GET", f"requests?{urlencode(filters)}"))["requests"]
        return entries

    def reset(self) -> None:
        """Forgets the journal, tokens, nonces, state and faults."""
        self._ask("POST", "reset")

    def seed(self, source: str | Path | Mapping[str, Any]) -> int:
        """Adds what a seed says (its text, its file, its value); how much it had. Raises ``SeedRefused``."""
        given = read_file(source) if isinstance(source, Path) else source
        body = given if isinstance(given, str) else json.dumps(given)
        try:
            applied: int = json.loads(self._ask("POST", "state", body.encode()))["applied"]
        except HTTPError as error:
            raise SeedRefused(json.loads(error.read())["message"]) from None
        return applied

    def fault(self, operation: str = "all", **what: Unpack[FaultOptions]) -> str:
        """Injects a fault, as :meth:`MockServer.fault` does; its id. Raises ``FaultError``."""
        body = json.dumps({"operation": operation, **what}).encode()
        try:
            name: str = json.loads(self._ask("POST", "faults", body))["faults"][0]["id"]
        except HTTPError as error:
            raise FaultError(json.loads(error.read())["message"]) from None
        return name

    def start(self) -> Self:
        """Returns when requests are answered."""
        if self._process is not None:
            raise RuntimeError("the mock has been started already")
        pipe = subprocess.PIPE
        # A file, not a pipe: nobody would read what is logged there, and a full pipe would stop the mock.
        with tempfile.TemporaryFile("w+") as log:
            self._process = subprocess.Popen(self._command, stdin=pipe, stdout=pipe, stderr=log, text=True)  # noqa: S603
            line = self._process.stdout.readline() if self._process.stdout is not None else ""
            if not line.startswith("dffkit mock: http"):
                self.stop()
                log.seek(0)
                complaint = log.read().strip().rpartition("Error: ")[2]
                raise CannotListen(complaint or "the mock ended before it was ready")
        self._url = line.split()[2]
        return self

    def stop(self) -> None:
        """Ends the process; a second call does nothing."""
        process, self._process, self._url = self._process, None, ""
        if process is None:
            return
        process.terminate()
        try:
            process.communicate(timeout=STOP_WITHIN)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()

    def _ask(self, method: str, path: str, body: bytes | None = None) -> bytes:
        request = urllib.request.Request(f"{self.url}/_mock/{path}", data=body, method=method)  # noqa: S310 our own
        with urllib.request.urlopen(request, timeout=ANSWER_WITHIN) as answer:  # noqa: S310 as above
            told: bytes = answer.read()
        return told

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()
