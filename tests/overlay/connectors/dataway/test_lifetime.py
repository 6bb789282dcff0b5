"""dffkit.connectors.dataway.buffered: at the end of the interpreter, and in a forked process."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest
from dffkit.connectors.dataway.buffered import _lifetime
from dffkit.connectors.dataway.buffered._spool import Spool
from dffkit.errors import MisuseError

from ...servers import dead_port
from .doubles import ENDPOINT, PATIENCE, Receiver
from .test_buffered import lines, opened, points

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dffkit.connectors.dataway.buffered import BufferedWriter

PROGRAM = """
import sys
from dffkit import DataWay

dataway = DataWay(endpoint=sys.argv[1], token="tkn_secret", retries=0)
writer = dataway.buffered(flush_age=1000.0, spool=sys.argv[2] or None)
writer.write_metric_many([{"measurement": "m", "fields": {"n": n}} for n in range(3)])
"""


@pytest.fixture
def taken() -> Iterator[tuple[str, list[bytes]]]:
    """The address of a server that takes everything in, and what it took."""
    bodies: list[bytes] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            bodies.append(self.rfile.read(int(self.headers["content-length"])))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *args: object) -> None:
            """Says nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", bodies
        server.shutdown()
        thread.join()


def ended(url: str, spool: str = "", *, before: str = "", after: str = "") -> str:
    """What a program says that forgets to close its writer."""
    program = [sys.executable, "-X", "dev", "-c", before + PROGRAM + after, url, spool]
    done = subprocess.run(program, capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert done.returncode == 0, done.stderr
    return done.stderr


def test_an_unclosed_writer_sends_at_the_end(taken: tuple[str, list[bytes]]) -> None:
    """And is warned of."""
    url, bodies = taken
    said = ended(url)
    assert [body.count(b"\n") + 1 for body in bodies] == [3]
    assert "ResourceWarning: a buffered writer was not closed" in said
    assert "tkn_secret" not in said


def test_an_unclosed_writer_tells_what_is_lost() -> None:
    """How many points of what; not for longer than a little while."""
    before = "from dffkit.connectors.dataway.buffered import _lifetime\n_lifetime.EXIT_TIMEOUT = 0.05\n"
    said = ended(f"http://127.0.0.1:{dead_port()}", before=before)
    assert "3 points of 'm' (metric) were dropped: 3 points to http://127.0.0.1:" in said
    assert "tkn_secret" not in said


def test_an_unclosed_writer_with_a_spool_loses_nothing(tmp_path: Path) -> None:
    """What it could not send stays in the file."""
    url = f"http://127.0.0.1:{dead_port()}"
    said = ended(url, str(tmp_path / "s"))
    assert "3 points stay in the spool" in said
    with closing(Spool(tmp_path / "s", url)) as spool:
        assert sum(count for _, count, _ in spool.tally()) == 3


def test_a_closing_that_was_interrupted_is_ended(taken: tuple[str, list[bytes]]) -> None:
    """Such as by Ctrl-C while it waited."""
    url, bodies = taken
    ended(url, after="\nwriter._engine.begin_close()\n")
    assert len(bodies) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded, use of fork:DeprecationWarning")
@pytest.mark.parametrize("store", ["memory", "spool"])
def test_a_forked_process_leaves_the_writer_to_its_parent(store: str, tmp_path: Path) -> None:
    """It cannot write, its end sends nothing and closes nothing; the parent goes on."""
    receiver = Receiver()
    given = {"spool": tmp_path / "s"} if store == "spool" else {}
    with opened(receiver, flush_age=1000.0, **given) as writer:
        writer.write_metric_many(points(2))
        child = os.fork()
        if not child:
            os._exit(_as_a_child(writer))
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        writer.write_metric_many(points(2, "m", 2))
        assert receiver.calls == []
    assert receiver.taken["metric"] == lines(4)
    if store == "spool":
        with closing(Spool(tmp_path / "s", ENDPOINT)) as spool:
            assert list(spool.tally()) == []


def _as_a_child(writer: BufferedWriter) -> int:
    """The exit status: 0 where everything is as it should be."""
    try:
        for act in (writer.flush, lambda: writer.write_metric_many(points(1))):
            with pytest.raises(MisuseError, match=r"belongs to another process, .* is a fork: make one here"):
                act()
        assert "of another process" in repr(writer)
        writer.close()
        _lifetime.at_exit()
    except BaseException:  # noqa: BLE001
        return 2
    return 0
