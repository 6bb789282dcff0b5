"""A request with every free text in it such that whoever forgets to encode it, or does it twice, says another."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from .examples import example_cases
from .parameters import declared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..schemas import Schemas
    from .made import Case, Operation

# What means something in a path, a query, a form or a JSON text, what is encoded already, and characters of 2 to 4
# bytes; longer limits are met by nearly every free text of the specs.
TEXT = "a+b c%2F/?&=#;:@'\"\\<é中😀"
_NAMES = re.compile(r"\{([^}]+)\}")
# What else a schema of a text may say without meaning that only some texts will do.
SILENT = frozenset({"type", "description", "example", "examples", "title", "nullable", "default", "deprecated"})


def awkward_cases(schemas: Schemas, operation: Operation) -> Iterator[Case]:
    """The first documented example, with the text in each free parameter and field; none where there is no such."""
    for case in islice(example_cases(schemas, operation), 1):
        changed = [*_parameters(schemas, operation, case), *_fields(schemas, operation, case)]
        if changed and _has_a_path(operation, case):
            yield case


def pathless_cases(schemas: Schemas, operation: Operation) -> Iterator[Case]:
    """The first documented example, with dots in a free parameter of its path: it would address something else."""
    for dots in (".", ".."):
        for case in islice(example_cases(schemas, operation), 1):
            free = [name for name in _parameters(schemas, operation, case) if name in case.path_parameters]
            if free and _has_a_path(operation, case):
                case.path_parameters[free[0]] = dots
                yield case


def _has_a_path(operation: Operation, case: Case) -> bool:
    """Whether the example says every part of the path; a spec need not have one for each."""
    return case.path_parameters.keys() >= set(_NAMES.findall(operation.path))


def _parameters(schemas: Schemas, operation: Operation, case: Case) -> Iterator[str]:
    for parameter in declared(schemas, operation):
        name, place = parameter["name"], parameter["in"]
        if place in {"path", "query"} and _is_free(schemas, parameter.get("schema", {})):
            given = case.path_parameters if place == "path" else case.query
            given[name] = quote(TEXT, safe="") if place == "path" else TEXT
            yield name


def _fields(schemas: Schemas, operation: Operation, case: Case) -> Iterator[str]:
    if not isinstance(case.body, dict):
        return
    content = schemas.resolved(operation.definition.raw["requestBody"])["content"][case.media_type]
    fields = schemas.resolved(content.get("schema", {})).get("properties", {})
    for name in case.body.keys() & fields.keys():
        if isinstance(case.body[name], str) and _is_free(schemas, fields[name]):
            case.body[name] = TEXT
            yield name


def _is_free(schemas: Schemas, schema: dict[str, Any]) -> bool:
    resolved = schemas.resolved(schema)
    rest = resolved.keys() - SILENT
    if resolved.get("type") != "string" or not rest <= {"minLength", "maxLength"}:
        return False
    return int(resolved.get("minLength", 0)) <= len(TEXT) <= int(resolved.get("maxLength", len(TEXT)))
