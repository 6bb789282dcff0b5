"""Requests made from a spec by schemathesis: the same ones on every run with one seed, and no state between runs.

Coverage cases are deterministic: each constraint of the spec at its bounds, one after another. Fuzzed cases are
drawn by Hypothesis from the seed, with no example database.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

import hypothesis
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.core import NotSet
from schemathesis.core.result import Ok
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.schemas import OpenApiSchema

from . import formats
from .constants import without_local_constants
from .counts import SEED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .counts import Count

formats.register()

Operation: TypeAlias = APIOperation[Any, Any, Any, Any]
Case: TypeAlias = schemathesis.Case[Operation]

POSITIVE = GenerationMode.POSITIVE
NEGATIVE = GenerationMode.NEGATIVE

CONFIG: dict[str, Any] = {
    "seed": SEED,
    # The cache steers later runs by what earlier ones found.
    "cache": {"enabled": False},
    # Credentials are the business of the client's auth; random ones would be differences on every request.
    "generation": {"with-security-parameters": False, "database": "none"},
    # This check sends requests of its own.
    "checks": {"ignored_auth": {"enabled": False}},
    "phases": {"coverage": {"unexpected-methods": []}},
}


def load(document: dict[str, Any], config: Mapping[str, Any] = CONFIG) -> OpenApiSchema:
    """The spec as schemathesis sees it; ``document`` is a bundled OpenAPI document."""
    loaded = schemathesis.openapi.from_dict(document, config=schemathesis.Config.from_dict(dict(config)))
    if not isinstance(loaded, OpenApiSchema):
        raise TypeError("schemathesis reads this as something else than OpenAPI")
    return loaded


def operations(schema: OpenApiSchema) -> dict[str, Operation]:
    """Every operation of a spec by operationId; raises where schemathesis cannot read one."""
    # The error of a result without an operation is worth more than its absence.
    found = [result.ok() if isinstance(result, Ok) else _raise(result.err()) for result in schema.get_all_operations()]
    return {id_of(operation): operation for operation in found}


def _raise(error: Exception) -> NoReturn:
    raise error


def id_of(operation: Operation) -> str:
    """The operationId, as the spec has it."""
    return str(operation.definition.raw["operationId"])


def is_anonymous(operation: Operation) -> bool:
    """Whether nobody has to prove who calls."""
    return bool(operation.definition.raw.get("security") == [])


def coverage_cases(operation: Operation, mode: GenerationMode) -> Iterator[Case]:
    """The deterministic cases of one operation.

    ``iter_coverage_cases`` is public on the schema class but in no guide, so this is the only place that calls it.
    """
    schema = operation.schema
    for case in schema.iter_coverage_cases(
        operation, generation_modes=[mode], generation_config=schema.config.generation
    ):
        # Negative coverage also tries other methods on the path: other operations, or none.
        if case.method.lower() == operation.method.lower():
            yield case


def fuzzed_cases(operation: Operation, mode: GenerationMode, count: int, seed: int = SEED) -> list[Case]:
    """At most ``count`` drawn cases; none where the spec leaves no room for any (no bytes are invalid bytes)."""
    drawn: list[Case] = []
    if not count:  # Hypothesis draws one at least
        return drawn

    @hypothesis.seed(seed)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def draw(case: Case) -> None:
        drawn.append(case)

    try:
        draw()
    except Unsatisfiable:
        return []
    return drawn


def cases(operation: Operation, mode: GenerationMode, count: Count, seed: int | None = None) -> Iterator[Case]:
    """The coverage cases, then the fuzzed ones, as many as ``count`` says; ``seed`` stands in for that of ``count``."""
    with without_local_constants():
        covered = list(coverage_cases(operation, mode))
        drawn = fuzzed_cases(operation, mode, count.drawn, count.seed if seed is None else seed)
    found = [*_spread(covered, count.covered), *drawn]
    joined = _joined(operation) if mode == POSITIVE else frozenset()
    yield from (case for case in found if not any(_is_ambiguous(case.query.get(name)) for name in joined))


def _joined(operation: Operation) -> frozenset[str]:
    """The query parameters whose lists are one value with commas in it."""
    return frozenset(one.name for one in operation.query if one.definition.get("explode") is False)


def _is_ambiguous(value: Any) -> bool:
    """Whether an item of a list has commas in it, with which schemathesis has joined it: that says another list."""
    return isinstance(value, str) and value != "" and "" in value.split(",")


def told(case: Case) -> tuple[Any, ...]:
    """What a case says, for digests: the same ``repr`` in every process."""
    body = () if isinstance(case.body, NotSet) else (case.media_type, case.body)
    return (case.formatted_path, dict(case.query), dict(case.headers), dict(case.cookies), *body)


def _spread(cases: list[Case], most: int | None) -> Iterator[Case]:
    """At most so many of them, from the first on at even distances: neighbours are much alike."""
    distance = 1 if most is None else -(-len(cases) // most) or 1
    return islice(cases, 0, None, distance)
