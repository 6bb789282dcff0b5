"""The cases of an operation, as the connector of a user can send them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..cases.examples import example_cases
from ..cases.made import NEGATIVE, POSITIVE, cases
from ..cases.parameters import PLACES, declared
from ..outward.comparison import has_no_path
from .effects import resource

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..cases.counts import Count
    from ..cases.made import Case
    from ..subjects import Subject
    from .known import Known


class Drawing:
    """Makes cases: the examples of the spec, coverage cases and drawn ones, and where asked what the spec forbids.

    ``bound`` are the values that the connector puts in by itself, by the python name of the parameter.
    """

    def __init__(self, subject: Subject, count: Count, bound: Mapping[str, str], *, negative: bool) -> None:
        self._subject = subject
        self._count = count
        self._bound = bound
        self._negative = negative

    def cases(self, operation_id: str, known: Known) -> Iterator[tuple[Case, bool]]:
        """Each case, and whether the spec allows it; every other one names things that are there."""
        operation = self._subject.operations[operation_id]
        for number, case in enumerate(self._allowed(operation_id)):
            if number % 2 == 0:
                known.name(case)
            if self._fit(operation_id, case):
                yield case, True
        if self._negative:
            for case in cases(operation, NEGATIVE, self._count):
                if self._fit(operation_id, case):
                    yield case, False

    def _allowed(self, operation_id: str) -> Iterator[Case]:
        operation = self._subject.operations[operation_id]
        if resource(operation.definition.raw).get("action") == "list":
            # A list that nothing is chosen from says best which things there are.
            least = next(iter(example_cases(self._subject.schemas, operation)))
            required = {one["name"] for one in self._subject.bridge.parameters(operation_id) if "required" in one}
            least.query = {name: value for name, value in least.query.items() if name in required}
            yield least
        yield from example_cases(self._subject.schemas, operation)
        yield from cases(operation, POSITIVE, self._count)

    def _fit(self, operation_id: str, case: Case) -> bool:
        """Leaves to the connector what it fills in; false where no client may send what is left."""
        for parameter in self._subject.bridge.parameters(operation_id):
            values: Any = getattr(case, PLACES[parameter["in"]])
            if parameter["python"] in self._bound and parameter["name"] in values:
                value = self._bound[parameter["python"]]
                values[parameter["name"]] = quote(value, safe="") if parameter["in"] == "path" else value
        signed = set(self._signed(operation_id))
        case.query = {name: value for name, value in case.query.items() if name not in signed}
        if isinstance(case.body, dict):
            case.body = {name: value for name, value in case.body.items() if name not in signed}
        return not has_no_path(case)

    def _signed(self, operation_id: str) -> Iterator[str]:
        """Names of what signing fills in."""
        schemas = self._subject.schemas
        operation = self._subject.operations[operation_id]
        for parameter in declared(schemas, operation):
            if "x-dffkit-signed" in parameter:
                yield parameter["name"]
        body = schemas.resolved(operation.definition.raw.get("requestBody", {}))
        for media in body.get("content", {}).values():
            for part in schemas.reachable(media.get("schema", {})):
                for name, inner in part.get("properties", {}).items():
                    if "x-dffkit-signed" in schemas.resolved(inner):
                        yield name
