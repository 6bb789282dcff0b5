"""Walks through the operations of a family, drawn by schemathesis, made by connectors, kept by a mock."""

from __future__ import annotations

import copy
import json
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import hypothesis
from dffkit_fuzz.cases.constants import without_local_constants
from dffkit_fuzz.cases.examples import example_cases
from dffkit_fuzz.cases.made import CONFIG, id_of, load
from dffkit_fuzz.difference import short
from dffkit_fuzz.outward.comparison import has_no_path
from dffkit_mock.journal import read_entry
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from schemathesis.core import NotSet
from schemathesis.core.failures import FailureGroup
from schemathesis.core.transport import Response
from schemathesis.openapi.checks import EnsureResourceAvailability, UseAfterFree
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    ensure_resource_availability,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    use_after_free,
)

from .calling import Watching, call_of, called, disagreements
from .connected import MOCK_URL
from .ledger import Ledger, Step
from .signing import Signer

if TYPE_CHECKING:
    import httpx
    from dffkit_fuzz.cases.made import Case, Operation
    from dffkit_fuzz.subjects import Subject
    from dffkit_fuzz.tally import Entry
    from dffkit_mock.state import Resource
    from hypothesis.strategies import SearchStrategy
    from schemathesis import HookContext

    from .links import Family

WALKING: dict[str, Any] = {
    **CONFIG,
    "generation": {**CONFIG["generation"], "mode": "positive"},
    # The links that stand in the document say more than what can be inferred.
    "phases": {**CONFIG["phases"], "stateful": {"inference": {"algorithms": []}}},
}
EXAMPLES = 7
"""How many bodies are examples of the spec for each that is drawn."""
CHECKS = [
    use_after_free,
    ensure_resource_availability,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]


@dataclass(frozen=True)
class Length:
    """So many walks through a family, of at most so many steps for each of its kinds."""

    walks: int
    steps: int

    def __str__(self) -> str:
        return f"{self.walks}x{self.steps}"


@dataclass
class Walks:
    """The walks through one family, and all that went wrong on them; every step is counted in ``entry``."""

    watching: Watching
    subject: Subject
    family: Family
    entry: Entry
    problems: list[str] = field(default_factory=list)
    steps: int = 0

    def __post_init__(self) -> None:
        self.ledger = Ledger(self.family.kinds)
        self._signer = Signer(self.subject)
        self._resources = {resource.route.operation_id: resource for resource in self.family.resources}

    def run(self, length: Length, number: int) -> None:
        """Walks, another way for each number; a failed check is written down and the walk goes on."""
        with without_local_constants():
            hypothesis.seed(number)(self._machine).run(
                settings=settings(
                    max_examples=length.walks,
                    stateful_step_count=length.steps * len(self.family.kinds),
                    deadline=None,
                    database=None,
                    phases=[Phase.generate],
                    suppress_health_check=list(HealthCheck),
                )
            )

    @cached_property
    def _machine(self) -> Any:
        """The state machine, made once: what it draws from costs more than what it does."""
        walks, schema = self, load(self.family.document(), WALKING)
        schema.hooks.register_hook_with_name(self._often_an_example, "before_generate_body")
        schema.hooks.register_hook_with_name(self._often_the_least, "before_generate_query")

        class Machine(schema.as_state_machine()):  # type: ignore[misc]
            def setup(self) -> None:
                walks.begin()

            def call(self, case: Case, **_: Any) -> Response:
                return walks.ask(case)

            def validate_response(self, response: Response, case: Case, *_: Any, **__: Any) -> None:
                walks.check(case, response, self.recorder)

        return Machine

    def _often_an_example(self, context: HookContext, strategy: SearchStrategy[Any]) -> SearchStrategy[Any]:
        """Bodies that the vendor takes lead further than drawn ones, and leave Hypothesis more to draw from."""
        found = [case.body for case in example_cases(self.subject.schemas, _operation(context))]
        return st.one_of(*[st.sampled_from(found).map(copy.deepcopy)] * EXAMPLES, strategy)

    def _often_the_least(self, context: HookContext, strategy: SearchStrategy[Any]) -> SearchStrategy[Any]:
        """Of the query what is required: lists that are filtered by chance are empty."""
        operation = _operation(context)
        required = {one["name"] for one in self._resource(operation).route.parameters if one.get("required")}
        example = next(iter(example_cases(self.subject.schemas, operation))).query
        least = {name: value for name, value in example.items() if name in required}
        return st.one_of(*[st.builds(dict, st.just(least))] * EXAMPLES, strategy)

    def _resource(self, operation: Operation) -> Resource:
        return self._resources[id_of(operation)]

    def unseen(self) -> list[str]:
        """What has not yet become of any thing that this family makes, such as ``role: deleted``."""
        kind, seen = self.family.kind, self.ledger.seen.get(self.family.kind.name, Counter[str]())
        actions = {one.action for one in kind.resources if one.action != "delete" or one.key is not None}
        wanted = ["made"] if kind.is_made else []
        wanted += ["read"] if kind.is_made and actions & {"read", "list"} else []
        wanted += ["deleted", "missed"] if kind.is_made and "delete" in actions else []
        return [f"{kind.name}: {what}" for what in wanted if not seen.get(what)]

    def begin(self) -> None:
        """Nothing is stored, nothing is known."""
        self.watching.gateway.instance.reset()
        self.ledger.forget()

    def ask(self, case: Case) -> Response:
        """Makes the call that a case is, by the two connectors in turn, and notes where they are wrong."""
        self._tidy(case)
        self.steps += 1
        if has_no_path(case):
            # What no client may send comes to no operation.
            request = self._signer.untyped(case, MOCK_URL)
            return self._answered(case, "sent by no client", self.watching.send(request, self._signer.auth(case)))
        call = call_of(self.subject, case)
        outcome = called(self.watching, self.subject.stem, call, is_async=self.steps % 2 == 0)
        problems = disagreements(self.subject, case, outcome)
        self.problems += [f"{call.name} {short(case, 300)}\n    {problem}" for problem in problems]
        return self._answered(case, outcome.name, outcome.answer)

    def _answered(self, case: Case, outcome: str, answer: httpx.Response) -> Response:
        operation = id_of(case.operation)
        body = () if isinstance(case.body, NotSet) else (case.body,)
        self.entry.count(outcome, (operation, case.path_parameters, case.query, case.headers, case.cookies, body))
        return Response.from_any(answer)

    def _is_wrong(self, failure: BaseException, step: Step, recorder: Any) -> bool:
        """Whether schemathesis, which goes by paths, takes something else for the thing.

        It knows of no owner that is deleted by another path, and takes the deletion of some things that a body names
        for that of the path, and ``configs`` for ``config``. The ledger knows, and has looked at the same answer.
        """
        if isinstance(failure, EnsureResourceAvailability):
            return self.ledger.is_gone(step) or self.ledger.is_of_another(step)
        if isinstance(failure, UseAfterFree):
            key = self._resource(recorder.cases[failure.deleted_case_id].value.operation).key
            is_list = step.resource.action == "list" and not self.ledger.is_gone(step)
            return is_list or key is None or key.where != "path"
        return False

    def _tidy(self, case: Case) -> None:
        """Schemathesis joins lists by commas, whatever commas are in their items: no item may then be empty."""
        for parameter in self._resource(case.operation).route.parameters:
            value = case.query.get(parameter["name"])
            if parameter.get("explode") is False and isinstance(value, str):
                case.query[parameter["name"]] = ",".join(part for part in value.split(",") if part)
        # What is empty then, and a number that a link has taken out of an answer.
        case.query = {name: value for name, value in case.query.items() if value != ""}
        case.path_parameters = {
            name: value if isinstance(value, str) else str(value) for name, value in case.path_parameters.items()
        }

    def check(self, case: Case, response: Response, recorder: Any) -> None:
        """What schemathesis says of an answer, then what the ledger says."""
        entry = read_entry(self.watching.gateway.instance.journal.records()[-1])
        if has_no_path(case):
            return
        resource = self._resource(case.operation)
        is_json = any("json" in value for value in response.headers.get("content-type", []))
        answer = json.loads(response.content) if response.content and is_json else None
        step = Step(resource, case, entry.status, answer, entry.refused_by, entry.sentence)
        found = list(self.ledger.enter(step))
        try:
            case.validate_response(response, checks=CHECKS, recorder=recorder)
        except FailureGroup as group:
            found += [
                f"{type(one).__name__}: {one}" for one in group.exceptions if not self._is_wrong(one, step, recorder)
            ]
        asked = f"{entry.operation} {entry.method} {entry.path} {entry.body[:300]}"
        answered = f"{entry.status} {entry.answer.body[:300]}"
        self.problems += [f"{asked}\n -> {answered}\n    {one}" for one in found]


def _operation(context: HookContext) -> Operation:
    assert context.operation is not None
    return context.operation
