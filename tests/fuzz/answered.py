"""Connectors whose requests are answered as a test says, in this thread, without a loop or a socket."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx
from dffkit._extensions import PURPOSE
from dffkit_fuzz.cases.examples import example_cases
from dffkit_fuzz.clients.answering import JSON, Answering, Reply
from dffkit_fuzz.clients.calling import Way, ways

from .connected import Connectors

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
class Answered(Connectors):
    """Connectors over one :class:`Answering`; they try ``retries`` times more."""

    retries: int = 0
    transport: Answering = field(default_factory=lambda: Answering(token))

    def options(self) -> dict[str, Any]:
        """The same for all of them."""
        return {"transport": self.transport, "retries": self.retries}

    def ways(self, subject: Subject, operation_id: str) -> list[Way]:
        """The ways to call an operation with its documented example."""
        case = next(example_cases(subject.schemas, subject.operations[operation_id]))
        call = subject.bridge.call(case)
        return ways(self.connector(subject.stem), self.async_connector(subject.stem), call)

    def secrets(self, stem: str) -> set[str]:
        """What the settings of a service say is secret, and what was fetched with it."""
        return {TOKEN, *secrets_of(self.connector(stem)), *secrets_of(self.async_connector(stem))}
