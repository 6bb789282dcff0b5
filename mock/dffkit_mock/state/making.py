"""A new record: what the vendor fills in, what the body says, ids and moments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .forms import is_change, is_moment_name, is_urn, new_id, new_urn, write_instant
from .schema import fits, json_type, neutral

if TYPE_CHECKING:
    from .kind import Kind
    from .resource import Resource


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes the records that one operation creates; ``source`` gives a text that is new each time."""

    kind: Kind
    resource: Resource

    def fill(self, body: Any, project: str) -> dict[str, Any]:
        """What the vendor fills in, then what the body says, of the properties that answers show."""
        kind = self.kind
        made = {name: _of_project(value, kind.example_project, project) for name, value in kind.filled.items()}
        return made | taken_from(kind, body)

    def stamp(self, record: dict[str, Any], now: float) -> None:
        """Moments of creation and change, in the form of the example."""
        for name in self.kind.moments:
            if name not in self.kind.settable or name not in record:
                record[name] = write_instant(self.kind.template[name], now)

    def name(self, record: dict[str, Any], project: str, owner: str) -> None:
        """URNs, made of other properties."""
        for name, example in self.kind.template.items():
            if is_urn(example) and name not in self.kind.settable:
                record[name] = new_urn(example, record, self.kind.owner_of(name), project, owner)

    def new_key(self, source: str) -> str:
        """A key in the form of the example."""
        return new_id(str(self.kind.template.get(self.kind.id, "")), source)


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
