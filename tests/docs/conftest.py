"""The world of the pages: this machine, and an environment that forgets."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

LOOPBACK = {"127.0.0.1", "localhost", "::1", None}


@pytest.fixture(autouse=True)
def closed_world(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No name is looked up but this machine's, and what a page exports is forgotten."""
    look_up = socket.getaddrinfo

    def guarded(host: Any, *rest: Any, **more: Any) -> Any:
        if host not in LOOPBACK:
            raise OSError(f"a page wants to reach {host}, and tests reach nothing but this machine")
        return look_up(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", guarded)
    before = dict(os.environ)
    yield
    os.environ.clear()
    os.environ.update(before)
