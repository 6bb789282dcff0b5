"""Every operation of the SDK beside the spec's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..documented import flattened
from .difference import MISSING, Difference
from .schemas import Comparison

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..documented import Documented
    from ..official import Official

_PARAMETER = re.compile(r"{(\w+)}")


def differences(
    official: Mapping[str, Official], documented: Mapping[str, Documented], *, whole: bool
) -> list[Difference]:
    """All differences, sorted; with ``whole``, an operation that the spec lacks is one too."""
    found = [
        difference
        for id_, operation in official.items()
        if id_ in documented
        for difference in of_operation(operation, documented[id_])
    ]
    if whole:
        found += [
            Difference(id_, "operation", f"{one.method} {one.path}", MISSING)
            for id_, one in official.items()
            if id_ not in documented
        ]
    return sorted(found)


def of_operation(official: Official, documented: Documented) -> Iterator[Difference]:
    """The differences of one operation: method, path, parameters, body, answer."""
    if official.method != documented.method:
        yield Difference(official.id, "method", official.method, documented.method)
    if official.path != documented.path:
        yield Difference(official.id, "path", official.path, documented.path)
    comparison = Comparison(official, documented.document)
    yield from _parameters(official, documented, comparison)
    yield from _body(official, documented, comparison)
    yield from _answer(official, documented, comparison)


def _parameters(official: Official, documented: Documented, comparison: Comparison) -> Iterator[Difference]:
    for place, names in official.places.items():
        for name, attribute in names.items():
            kind, schema = official.type_of(attribute), documented.schema(place, name)
            if schema is None:
                yield Difference(official.id, f"{place} {name}", kind, MISSING)
            else:
                yield from comparison.differences(f"{place} {name}", kind, [schema])
    for name in _PARAMETER.findall(official.path):
        if name not in official.places["path"] and documented.schema("path", name) is None:
            yield Difference(official.id, f"path {name}", "str", MISSING)


def _body(official: Official, documented: Documented, comparison: Comparison) -> Iterator[Difference]:
    if official.body is None:
        return
    kind = official.type_of(official.body)
    if documented.body is None:
        yield Difference(official.id, "body", kind, MISSING)
    else:
        yield from comparison.differences("body", kind, [documented.body])


def _answer(official: Official, documented: Documented, comparison: Comparison) -> Iterator[Difference]:
    model = official.response
    parts = [part for schema in documented.answers for part in flattened(documented.document, schema)]
    if (whole := official.whole_answer) is not None:
        yield from comparison.differences("answer", whole, list(documented.answers))
        return
    of_headers = {name.lower() for name in official.response_headers}
    fields = []
    for attribute, name in model.attribute_map.items():
        kind = model.openapi_types[attribute]
        if name.lower() in of_headers:
            if name.lower() not in documented.headers:
                yield Difference(official.id, f"answer header {name}", kind, MISSING)
        else:
            fields.append(attribute)
    yield from comparison.fields("answer", model, fields, parts, frozenset())
