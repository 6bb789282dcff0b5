"""Connectors of every service, whose requests reach a mock in this thread, without a loop of its own or a socket.

What the mock's gateway does with one is done in one go, so that the synchronous and the awaitable connector share it.
"""

from __future__ import annotations

import os
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from unittest import mock

import dffkit
import httpx
from dffkit.clock import Clock
from dffkit.connectors import CONNECTORS
from dffkit_fuzz.clients.answering import LocalTransport, result
from dffkit_mock.catalogue import Catalogue
from dffkit_mock.engines import make_engine
from dffkit_mock.gateway import Gateway
from dffkit_mock.instance import Instance
from dffkit_mock.specs import find_bundles

MOCK_URL = "http://127.0.0.1:8600"  # nobody is asked there

Message = MutableMapping[str, Any]


class InProcess(LocalTransport):
    """Carries requests to a gateway."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    def _answer(self, request: httpx.Request) -> httpx.Response:
        length = request.headers.get("content-length", str(len(request.content)))
        if length != str(len(request.content)):  # a server reads no further, or waits for the rest
            raise AssertionError(f"Content-Length is {length}, and the body has {len(request.content)} bytes")
        sent: list[Message] = []

        async def receive() -> Message:
            return {"type": "http.request", "body": request.content}

        async def send(message: Message) -> None:
            sent.append(message)

        result(self._gateway(_scope(request), receive, send))
        body = b"".join(message.get("body", b"") for message in sent[1:])
        return httpx.Response(sent[0]["status"], headers=sent[0]["headers"], stream=httpx.ByteStream(body))


def _scope(request: httpx.Request) -> Message:
    path, _, query = request.url.raw_path.partition(b"?")
    return {
        "type": "http",
        "method": request.method,
        "raw_path": path,
        "query_string": query,
        "headers": [(name.lower(), value) for name, value in request.headers.raw],
    }


class Connectors(ABC):
    """A connector of each kind for every stem, with the credentials that the mock publishes; they do not wait."""

    @cached_property
    def _made(self) -> dict[str, Any]:
        return {}

    def connector(self, stem: str) -> Any:
        """The synchronous connector of a service, always the same one."""
        return self._connector(CONNECTORS[stem].name)

    def async_connector(self, stem: str) -> Any:
        """Its awaitable twin."""
        return self._connector(CONNECTORS[stem].async_name)

    @abstractmethod
    def options(self) -> dict[str, Any]:
        """What each is made with, the transport and more."""

    def _connector(self, name: str) -> Any:
        if name not in self._made:
            with mock.patch.dict(os.environ, {"DFFKIT_MOCK_URL": MOCK_URL}):
                self._made[name] = getattr(dffkit, name)(sleep=_no_wait(name), **self.options())
        return self._made[name]


def _no_wait(name: str) -> Any:
    async def pass_by(seconds: float) -> None:
        return None

    return pass_by if name.startswith("Async") else lambda seconds: None


@dataclass
class Connected(Connectors):
    """Connectors over a mock of their own, which do not try again.

    ``stateful`` is as in ``MockServer``; ``time`` is what both sides go by.
    """

    stateful: bool = True
    time: Callable[[], float] = time.time

    @cached_property
    def gateway(self) -> Gateway:
        """The mock, new."""
        bundles = find_bundles()
        return Gateway(Catalogue(bundles), make_engine("native", bundles), Instance(self.time), stateful=self.stateful)

    @cached_property
    def transport(self) -> InProcess:
        """What carries the requests of all connectors."""
        return InProcess(self.gateway)

    def options(self) -> dict[str, Any]:
        """No tries but the first, and the clock of both sides."""
        return {"transport": self.transport, "retries": 0, "clock": Clock(self.time)}
