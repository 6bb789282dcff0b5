"""Connectors with every kind of credential, on lines to a mock that remembers nothing and checks all that it gets."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import dffkit
from dffkit.connectors import CONNECTORS
from dffkit_fuzz.cases.made import is_anonymous
from dffkit_fuzz.clients.connections import Connection, Seen, through
from dffkit_fuzz.sent.proof import NOTHING, Proof
from dffkit_mock import credentials as published

from .connected import MOCK_URL, Connected, InProcess
from .signing import with_published

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx
    from dffkit_fuzz.cases.made import Case
    from dffkit_fuzz.clients.channels import Channel
    from dffkit_fuzz.subjects import Subject
    from dffkit_mock.gateway import Gateway

INSTANCE = "mock-instance"
SIGNED = frozenset({"authorization", "x-sdk-date"})


def _key(*more: str) -> Proof:
    uncovered = frozenset({"x-sdk-content-sha256"})
    return Proof(headers=SIGNED | {*more}, uncovered=uncovered, names_headers=True)


TOKEN = Proof(headers=frozenset({"x-auth-token"}))
DATAWAY = frozenset({"token"})
SMARTCHART = Proof(fields=frozenset({"visitor", "token", "stamp"}))
DFF = Proof(headers=frozenset({"x-dff-ak-id", "x-dff-ak-timestamp", "x-dff-ak-nonce", "x-dff-ak-sign"}))
GUANCE = Proof(headers=frozenset({"df-api-key"}))

_HUAWEI = {"ak": published.AK, "sk": published.SK, "project_id": published.PROJECT_ID}
_TEMPORARY = {
    "ak": published.TEMPORARY_AK,
    "sk": published.TEMPORARY_SK,
    "security_token": published.SECURITY_TOKEN,
    "project_id": published.PROJECT_ID,
}
_TOKEN = {"token": published.IAM_TOKEN}
_GUANCE = {"api_key_id": published.GUANCE_KEY_ID, "api_key": published.GUANCE_KEY}
_DATASET = {"visitor": published.DATASET_VISITOR, "secret": published.DATASET_SECRET}
_FUNC = {"ak_id": published.DFF_KEY_ID, "ak_secret": published.DFF_SECRET}
_DATAWAY = {"token": published.WORKSPACE_TOKEN}

# What the connector for threads is made with, and what that adds to a request; the same of its awaitable twin, which
# has another credential where there is a choice.
Made = tuple[dict[str, Any], Proof]
MADE: dict[str, tuple[Made, Made]] = {
    "dataarts": (
        (_HUAWEI | {"instance": INSTANCE}, _key("x-project-id")),
        (_TOKEN | {"project_id": published.PROJECT_ID, "instance": INSTANCE}, TOKEN),
    ),
    "dataset": ((_DATASET, SMARTCHART), (_DATASET, SMARTCHART)),
    "dataway": (
        (_DATAWAY, Proof(query=DATAWAY)),
        (
            _DATAWAY | {"ak": published.AK, "sk": published.SK},
            Proof(headers=frozenset({"date", "authorization"}), query=DATAWAY),
        ),
    ),
    "func": ((_FUNC, DFF), (_FUNC, DFF)),
    "functiongraph": ((_HUAWEI, _key("x-project-id")), (_TEMPORARY, _key("x-project-id", "x-security-token"))),
    "guance": ((_GUANCE, GUANCE), (_GUANCE, GUANCE)),
    "iam": (
        ({"ak": published.AK, "sk": published.SK, "domain_id": published.DOMAIN_ID}, _key("x-domain-id")),
        (_TOKEN, TOKEN),
    ),
}


class Line(InProcess):
    """Carries the requests of one connector to the mock, and tells what has arrived and what was said of it."""

    def __init__(self, gateway: Gateway) -> None:
        super().__init__(gateway)
        self._journal = gateway.instance.journal
        self._arrived: list[httpx.Request] = []

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self._arrived.append(request)
        return super()._answer(request)

    def seen(self) -> Seen:
        """What has arrived since this was last asked."""
        requests, self._arrived = tuple(self._arrived), []
        return Seen(requests, self._refusal() if requests else "")

    def _refusal(self) -> str:
        (record,) = self._journal.records(self._journal.last - 1)
        return f"is refused by {record.refused_by}, {record.status}: {record.sentence}" if record.refused_by else ""


@dataclass
class Outbound:
    """The channels through the connectors of all stems, each made on first use."""

    @cached_property
    def _gateway(self) -> Gateway:
        return Connected(stateful=False).gateway

    @cached_property
    def _channels(self) -> dict[str, tuple[Channel, ...]]:
        return {}

    def channels(self, subject: Subject) -> tuple[Channel, ...]:
        """The channels of one stem."""
        if subject.stem not in self._channels:
            names = CONNECTORS[subject.stem].name, CONNECTORS[subject.stem].async_name
            connections = [self._connection(subject, *one) for one in zip(names, MADE[subject.stem], strict=True)]
            self._channels[subject.stem] = through(*connections)
        return self._channels[subject.stem]

    def _connection(self, subject: Subject, name: str, made: Made) -> Connection:
        options, proof = made
        line = Line(self._gateway)
        connector = getattr(dffkit, name)(endpoint=MOCK_URL, transport=line, retries=0, **options)

        def proving(operation_id: str) -> Proof:
            return NOTHING if is_anonymous(subject.operations[operation_id]) else proof

        return Connection(connector, line.seen, proving)


def let_in(cases: Iterator[Case]) -> Iterator[Case]:
    """The cases with what the mock lets in; every other one is about what the connectors have bound."""
    bound = {"project_id": published.PROJECT_ID, "instance": INSTANCE}
    for number, case in enumerate(cases):
        if number % 2:
            case.path_parameters.update({name: bound[name] for name in bound.keys() & case.path_parameters.keys()})
        yield with_published(case)
