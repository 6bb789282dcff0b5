"""Applications on sockets of their own, in the thread of one event loop."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from dffkit_mock.listening import Listening, listen
from dffkit_mock.loops import LoopThread

Send = Callable[[dict[str, Any]], Awaitable[None]]


@pytest.fixture
def thread() -> Iterator[LoopThread]:
    """A thread with an event loop."""
    made = LoopThread("test")
    made.start()
    yield made
    made.stop()


def saying(word: bytes, wait: asyncio.Event | None = None, begun: threading.Event | None = None) -> Any:
    """An application that says one word, once it may."""

    async def app(_scope: Any, _receive: Any, send: Send) -> None:
        if begun is not None:
            begun.set()
        if wait is not None:
            await wait.wait()
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"%d" % len(word))]})
        await send({"type": "http.response.body", "body": word})

    return app


def serve(thread: LoopThread, app: Any) -> tuple[Listening, str]:
    """An application that is served, and its address."""
    listener = listen("127.0.0.1", 0)
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    listening = Listening(app, listener)
    thread.run(listening.open())
    return listening, url


def test_who_was_connected_is_not_when_it_is_closed(thread: LoopThread) -> None:
    """Neither a new connection nor an open one reaches it; the other on the same loop goes on."""
    one, first = serve(thread, saying(b"one"))
    other, second = serve(thread, saying(b"other"))
    with httpx.Client() as client:
        assert (client.get(first).text, client.get(second).text) == ("one", "other")
        thread.run(one.close())
        for _ in range(2):
            with pytest.raises(httpx.TransportError):
                client.get(first)
        assert client.get(second).text == "other"
    thread.run(other.close())


def test_an_answer_under_way_is_given_up_without_a_word(thread: LoopThread, caplog: pytest.LogCaptureFixture) -> None:
    """Nobody waits for it any more, so nothing is logged either."""
    begun = threading.Event()
    listening, url = serve(thread, saying(b"late", asyncio.Event(), begun))
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(httpx.get, url)
        assert begun.wait(10)
        thread.run(listening.close())
        assert isinstance(asked.exception(10), httpx.TransportError)
    assert [record.name for record in caplog.records if record.levelname != "INFO"] == []


def test_an_answer_under_way_may_end_within_the_patience(thread: LoopThread) -> None:
    """As when a server is stopped."""
    begun, may = threading.Event(), asyncio.Event()
    listening, url = serve(thread, saying(b"in time", may, begun))

    async def close() -> None:
        asyncio.get_running_loop().call_soon(may.set)
        await listening.close(10)

    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(httpx.get, url)
        assert begun.wait(10)
        thread.run(close())
        assert asked.result(10).text == "in time"


def test_a_socket_that_was_never_served_is_closed_too(thread: LoopThread) -> None:
    """Nothing is left to be collected."""
    listener = listen("127.0.0.1", 0)
    thread.run(Listening(saying(b""), listener).close())
    assert listener.fileno() == -1


def test_what_a_coroutine_raises_crosses_the_thread(thread: LoopThread) -> None:
    """And what it returns."""

    async def divide(by: int) -> float:
        return 1 / by

    assert thread.run(divide(2)) == 0.5
    with pytest.raises(ZeroDivisionError):
        thread.run(divide(0))


def test_a_wait_that_takes_too_long_is_given_up(thread: LoopThread) -> None:
    """By its caller, and on the loop."""
    ended = threading.Event()

    async def wait() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    with pytest.raises(TimeoutError):
        thread.run(wait(), 0)
    assert ended.wait(10)


def test_a_thread_that_was_stopped_runs_nothing() -> None:
    """Nor one that was not started; stopping twice does nothing."""
    thread = LoopThread("test")
    for _ in range(2):
        with contextlib.closing(asyncio.sleep(0)) as coroutine, pytest.raises(RuntimeError, match="start"):
            thread.run(coroutine)
        thread.start()
        thread.stop()
        thread.stop()
    assert "test" not in {each.name for each in threading.enumerate()}


def test_a_loop_that_cannot_be_made_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """To who started the thread, which does not wait for ever."""

    def fail() -> asyncio.AbstractEventLoop:
        raise OSError("too many open files")

    monkeypatch.setattr("dffkit_mock.loops.loop_factory", lambda: fail)
    with pytest.raises(OSError, match="too many"):
        LoopThread("test").start()


def test_a_port_is_free_again_when_it_is_closed(thread: LoopThread) -> None:
    """At once, though connections were open."""
    listening, url = serve(thread, saying(b"one"))
    port = int(url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port)):
        thread.run(listening.close())
        listen("127.0.0.1", port).close()


def test_the_server_is_not_the_first_to_let_go_of_an_idle_connection(thread: LoopThread) -> None:
    """A request that met a connection at its end got no answer: clients wait seconds, the server waits minutes."""
    listening, url = serve(thread, saying(b"hi"))
    with httpx.Client() as client:
        assert client.get(url).text == "hi"
        (connection,) = listening._state.connections
        assert connection.timeout_keep_alive_task is not None
        loop = connection.loop
        assert connection.timeout_keep_alive_task.when() - loop.time() > 60
    thread.run(listening.close())
