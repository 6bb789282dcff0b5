"""The rendered package of a test, and senders that keep what they were given."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

R = TypeVar("R")


@dataclass(frozen=True)
class Rendered:
    """A package by its name; its modules are imported when asked for."""

    package: str

    def module(self, name: str) -> Any:
        """A module of the package."""
        return import_module(f"{self.package}.{name}")

    def endpoint(self, name: str) -> Any:
        """The module of one operation."""
        return self.module(f"api.things.{name}")

    @property
    def joint(self) -> Any:
        """The package that all services share."""
        return import_module(self.package.partition(".")[0])

    @property
    def models(self) -> Any:
        """The models."""
        return self.module("models")

    @property
    def types(self) -> Any:
        """The shared types."""
        return self.module("types")

    def client(self, answer: Callable[[httpx.Request], Any], **arguments: Any) -> Any:
        """A raw client whose requests are answered here."""
        made = self.module("client").Client
        return made("http://shapes.test", httpx_args={"transport": httpx.MockTransport(answer)}, **arguments)


@dataclass
class Sent:
    """What a facade asked to be sent, in order."""

    calls: list[tuple[Any, dict[str, Any]]] = field(default_factory=list)


@dataclass
class FakeSend(Sent):
    """A ``Send`` that answers everything with one response."""

    response: httpx.Response = field(default_factory=lambda: httpx.Response(204))

    def __call__(self, operation: Any, kwargs: dict[str, Any], parse: Callable[[httpx.Response], R]) -> R:
        """Keeps the call, and parses the response."""
        self.calls.append((operation, kwargs))
        return parse(self.response)

    def stream(self, operation: Any, kwargs: dict[str, Any]) -> AbstractContextManager[httpx.Response]:
        """The same response, as a context manager."""
        self.calls.append((operation, kwargs))

        @contextmanager
        def opened() -> Iterator[httpx.Response]:
            yield self.response

        return opened()


@dataclass
class AsyncFakeSend(Sent):
    """An ``AsyncSend`` that answers everything with one response."""

    response: httpx.Response = field(default_factory=lambda: httpx.Response(204))

    async def __call__(self, operation: Any, kwargs: dict[str, Any], parse: Callable[[httpx.Response], R]) -> R:
        """Keeps the call, and parses the response."""
        self.calls.append((operation, kwargs))
        return parse(self.response)

    def stream(self, operation: Any, kwargs: dict[str, Any]) -> AbstractAsyncContextManager[httpx.Response]:
        """The same response, as an asynchronous context manager."""
        self.calls.append((operation, kwargs))

        @asynccontextmanager
        async def opened() -> Any:
            yield self.response

        return opened()
