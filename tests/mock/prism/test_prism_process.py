"""The host's process: started, ready, stopped, and never left behind."""

from __future__ import annotations

import asyncio
import json
import os
import select
import signal
import sys
from typing import TYPE_CHECKING

import pytest
from dffkit_mock.prism_process import PrismProcess
from dffkit_mock.stage import EngineUnavailable

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.prism

HOLDS_ON = "process.stdin.resume(); process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);"


def _host(folder: Path, script: str) -> Path:
    host = folder / "host.js"
    host.write_text(script)
    return host


def _gone(pid: int | None) -> bool:
    assert pid is not None
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


async def test_ready(shop: dict[str, Path]) -> None:
    """The host says on which port it listens, and how many operations each spec has."""
    process = PrismProcess(shop)
    await process.start()
    try:
        operations = len([op for path in json.loads(shop["shop"].read_text())["paths"].values() for op in path])
        operations -= 1  # the parameters of /items/{id}
        reader, writer = await asyncio.open_connection("127.0.0.1", process.port)
        writer.write(b"GET /shop/items HTTP/1.1\r\nHost: x\r\n\r\n")
        status = await reader.readline()
        writer.close()
    finally:
        await process.stop()
    assert (process.operations, status) == ({"shop": operations}, b"HTTP/1.1 200 OK\r\n")


async def test_stop_leaves_no_process(shop: dict[str, Path]) -> None:
    """After ``stop`` the process is gone; stopping twice, or before the start, is no mistake."""
    process = PrismProcess(shop)
    await process.stop()
    await process.start()
    pid = process.pid
    assert not _gone(pid)
    await process.stop()
    await process.stop()
    assert (_gone(pid), process.running) == (True, False)


async def test_group_of_its_own(shop: dict[str, Path]) -> None:
    """The host leads its own process group, so that a Ctrl-C in our terminal does not reach it first."""
    process = PrismProcess(shop)
    await process.start()
    try:
        assert process.pid is not None
        assert os.getpgid(process.pid) == process.pid
    finally:
        await process.stop()


async def test_ends_with_its_standard_input(shop: dict[str, Path]) -> None:
    """The host ends by itself when its standard input does."""
    process = PrismProcess(shop)
    await process.start()
    child = process._process
    assert child is not None
    assert child.stdin is not None
    child.stdin.close()
    assert await child.wait() == 0
    await process.stop()


async def test_ends_on_sigterm(shop: dict[str, Path]) -> None:
    """The host ends in order when it is told to."""
    process = PrismProcess(shop)
    await process.start()
    child = process._process
    assert child is not None
    child.send_signal(signal.SIGTERM)
    assert await child.wait() == 0
    await process.stop()


async def test_does_not_outlive_its_parent(shop: dict[str, Path]) -> None:
    """When the process that started the host is killed, the host ends too."""
    program = (
        "import asyncio, pathlib, sys\n"
        "from dffkit_mock.prism_process import PrismProcess\n"
        "async def main():\n"
        "    process = PrismProcess({'shop': pathlib.Path(sys.argv[1])})\n"
        "    await process.start()\n"
        "    print(process.pid, flush=True)\n"
        "    await asyncio.Event().wait()\n"
        "asyncio.run(main())\n"
    )
    path = os.pathsep.join(entry for entry in sys.path if entry)
    parent = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        program,
        str(shop["shop"]),
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": path},
    )
    assert parent.stdout is not None
    host = os.pidfd_open(int(await parent.stdout.readline()))
    try:
        parent.kill()
        await parent.wait()
        ended, _, _ = await asyncio.to_thread(select.select, [host], [], [], 10)
    finally:
        os.close(host)
    assert ended == [host]


async def test_killed_when_it_does_not_listen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A host that heeds neither the end of its input nor SIGTERM is killed."""
    monkeypatch.setattr("dffkit_mock.prism_process.STOP_WITHIN", 0.05)
    ready = "console.log(JSON.stringify({ ready: true, port: 1, operations: {} }));"
    process = PrismProcess({}, host=_host(tmp_path, HOLDS_ON + ready))
    await process.start()
    pid = process.pid
    await process.stop()
    assert _gone(pid)


async def test_never_ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A host that does not get ready is stopped, and its log is shown."""
    monkeypatch.setattr("dffkit_mock.prism_process.STOP_WITHIN", 0.05)
    process = PrismProcess({}, host=_host(tmp_path, "console.log('thinking'); setInterval(() => {}, 1000)"))
    process._ready_within = 0.5
    with pytest.raises(EngineUnavailable, match="not ready within") as raised:
        await process.start()
    assert _gone(process.pid)
    assert raised.value.args[0].endswith("It wrote:\nthinking")


async def test_host_that_cannot_start(tmp_path: Path) -> None:
    """A host that ends before it is ready shows why."""
    process = PrismProcess({}, host=_host(tmp_path, "console.error('no luck'); process.exit(7)"))
    with pytest.raises(EngineUnavailable, match=r"^Prism could not start: exit code 7: no luck$"):
        await process.start()


async def test_log_is_bounded(tmp_path: Path) -> None:
    """The log keeps the last lines only, and a line without end does not stop it."""
    script = (
        "for (let i = 0; i < 1000; i++) console.log(i); process.stdout.write('x'.repeat(3 << 20) + '\\n');"
        "console.log('last'); console.log(JSON.stringify({ ready: true, port: 1, operations: {} }));"
        "process.stdin.resume();"
    )
    process = PrismProcess({}, host=_host(tmp_path, script))
    await process.start()
    await process.stop()
    lines = process.log.splitlines()
    assert (lines[-1], len(lines) <= 200, "999" in lines, "700" in lines) == ("last", True, True, False)


async def test_bundle_that_is_no_spec(tmp_path: Path) -> None:
    """A bundle that does not parse is named, with the reason."""
    bundle = tmp_path / "openapi.json"
    bundle.write_text('{"openapi": "3.0.3", ')
    with pytest.raises(EngineUnavailable, match=f"{bundle} cannot be read as an OpenAPI bundle: .*JSON"):
        await PrismProcess({"broken": bundle}).start()


async def test_bundle_that_is_missing(tmp_path: Path) -> None:
    """A bundle that is not there is refused at construction, with the command that makes it."""
    with pytest.raises(ValueError, match=r"no bundled spec at .*nothing\.json: run `make generate`"):
        PrismProcess({"nothing": tmp_path / "nothing.json"})
