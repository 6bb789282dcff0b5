"""Connectors whose requests are answered as a test says, in this thread, without a loop or a socket."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any
from unittest import mock

import dffkit
import httpx
from dffkit._extensions import PURPOSE
from dffkit.connectors import CONNECTORS
from dffkit_fuzz.cases.examples import example_cases
from dffkit_fuzz.clients.answering import JSON, Answering, Reply
from dffkit_fuzz.clients.calling import Way, ways

from .connected import MOCK_URL

if TYPE_CHECKING:
    from dffkit_fuzz.subjects import Subject

TOKEN = "MIIToken-of-the-fuzzer-" + "0123456789" * 4
TOKEN_BODY = b'{"token":{"expires_at":"2099-01-01T00:00:00.000000Z","issued_at":"2026-01-01T00:00:00.000000Z"}}'


def token(request: httpx.Request) -> Reply | None:
    """A good token for whoever asks for one beside the call itself."""
    if PURPOSE not in request.extensions:
        return None
    good = Reply.of(201, JSON, TOKEN_BODY)
    return Reply(good.status, (*good.headers, (b"X-Subject-Token", TOKEN.encode())), good.content)


def secrets_of(connector: Any) -> set[str]:
    """The settings of a connector that are marked as secret, as far as they are set."""
    given = [connector.settings.get(one.name) for one in connector.service.fields if one.secret]
    return {value for value in given if value}


@dataclass
class Answered:
    """A connector of each kind for every stem, with the mock's published credentials, over one :class:`Answering`.

    They try ``retries`` times more and do not wait.
    """

    retries: int = 0
    transport: Answering = field(default_factory=lambda: Answering(token))

    @cached_property
    def _made(self) -> dict[str, Any]:
        return {}

    def connector(self, stem: str) -> Any:
        """The synchronous connector of a service, always the same one."""
        return self._connector(CONNECTORS[stem].name)

    def async_connector(self, stem: str) -> Any:
        """Its awaitable twin."""
        return self._connector(CONNECTORS[stem].async_name)

    def ways(self, subject: Subject, operation_id: str) -> list[Way]:
        """The ways to call an operation with its documented example."""
        case = next(example_cases(subject.schemas, subject.operations[operation_id]))
        call = subject.bridge.call(case)
        return ways(self.connector(subject.stem), self.async_connector(subject.stem), call)

    def secrets(self, stem: str) -> set[str]:
        """What the settings of a service say is secret, and what was fetched with it."""
        return {TOKEN, *secrets_of(self.connector(stem)), *secrets_of(self.async_connector(stem))}

    def _connector(self, name: str) -> Any:
        if name not in self._made:
            with mock.patch.dict(os.environ, {"DFFKIT_MOCK_URL": MOCK_URL}):
                made = getattr(dffkit, name)(transport=self.transport, sleep=_no_wait(name), retries=self.retries)
            self._made[name] = made
        return self._made[name]


def _no_wait(name: str) -> Any:
    async def pass_by(seconds: float) -> None:
        return None

    return pass_by if name.startswith("Async") else lambda seconds: None
