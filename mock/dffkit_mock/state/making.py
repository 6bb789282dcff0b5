"""A new record: what the vendor fills in, what the body says, ids and moments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .forms import is_change, is_moment_name, is_urn, new_urn, write_instant
from .keys import as_text
from .schema import fits, json_type, neutral
from .sets import apply_sets

if TYPE_CHECKING:
    from ..store import Scope
    from .call import Call
    from .kind import Kind
    from .resource import Resource

_OTHER_IDS = frozenset({"id", "uuid"})
_LONG_ENOUGH = 16
"""A shorter key may stand in a text by chance."""


def new_record(call: Call, body: Any, over: Mapping[str, Any], scope: Scope) -> dict[str, Any]:
    """What the vendor fills in, moments, ids, what the request says of the properties that answers show, and ``over``.

    URNs come last: they are made of other properties.
    """
    kind, project = call.kind, as_text(call.parameter("project_id", ""))
    record = {name: _of_project(value, kind.example_project, project) for name, value in kind.filled.items()}
    record |= taken_from(kind, body)
    _stamp(kind, record, call.now)
    _number(call, record)
    record |= _given(call, scope)
    record |= apply_sets(call.resource.sets, call.exchange, record)
    record |= over
    owner = scope[-1] if kind.parent and scope else ""
    for name, example in kind.filled.items():
        if is_urn(example) and name not in kind.settable and name not in over:
            record[name] = new_urn(example, record, kind.owner_of(name), project, owner)
    return record


def name_record(call: Call, record: dict[str, Any], key: str) -> None:
    """Puts the key into a new record, and into the texts that have the example's in them, such as addresses."""
    kind = call.kind
    record[kind.id] = typed(kind, kind.id, key)
    if len(kind.example_key) < _LONG_ENOUGH:
        return
    for name in kind.filled.keys() - {kind.id}:
        text = record.get(name)
        if isinstance(text, str) and kind.example_key in text:
            record[name] = text.replace(kind.example_key, key)


def taken_from(kind: Kind, body: Any) -> dict[str, Any]:
    """The properties of a body that some answer shows, where they have a type that fits."""
    if not isinstance(body, Mapping):
        return {}
    known = kind.known
    return {name: value for name, value in body.items() if name in known and fits(kind.document, known[name], value)}


def renew(kind: Kind, record: dict[str, Any], now: float) -> None:
    """The moments of the last change."""
    for name in kind.moments:
        if is_change(name) and name not in kind.settable:
            record[name] = write_instant(kind.template[name], now)


def typed(kind: Kind, name: str, key: str) -> Any:
    """A key as the property of a record: a number where the answers show one."""
    schema = kind.known.get(name, {})
    if not fits(kind.document, schema, key) and key.isascii() and key.isdigit() and fits(kind.document, schema, 1):
        return int(key)
    return key


def moments_of(template: Mapping[str, Any]) -> tuple[str, ...]:
    """The properties of a template that are moments of creation or change."""
    return tuple(
        name for name, value in template.items() if is_moment_name(name) and write_instant(value, 0.0) is not None
    )


def _stamp(kind: Kind, record: dict[str, Any], now: float) -> None:
    """Moments of creation and change, in the form of the example."""
    for name in kind.moments:
        if name not in kind.settable or name not in record:
            record[name] = write_instant(kind.template[name], now)


def _number(call: Call, record: dict[str, Any]) -> None:
    """The ids besides the key: numbers count, others are in the form of the example."""
    for name in sorted(_OTHER_IDS.union(call.kind.ids) - {call.kind.id}):
        example = call.kind.filled.get(name)
        if isinstance(example, str) and not is_urn(example):
            record[name] = call.new_id(example)
        elif isinstance(example, int):
            record[name] = call.store.count("/".join(call.kind.store_kind))


def _given(call: Call, scope: Scope) -> dict[str, Any]:
    """What the path says of a new record, and who owns it."""
    known, parent = call.kind.known, call.resource.parent
    values = call.exchange.values.get("path", {})
    given = {name: value for name, value in values.items() if name in known and name not in call.kind.tenant}
    if parent is not None and parent.place.name in known:
        given[parent.place.name] = scope[-1]
    return given


def complete(kind: Kind, resource: Resource, record: Mapping[str, Any]) -> dict[str, Any]:
    """The properties that an answer requires and the record has not, with neutral values."""
    return {
        name: neutral(kind.document, resource.shown.properties.get(name, {}))
        for name in resource.shown.required
        if name not in record
    }


def _of_project(value: Any, example: str, project: str) -> Any:
    """A text of the example with the caller's project in it."""
    if example and project and json_type(value) == "string":
        return value.replace(example, project)
    return value
