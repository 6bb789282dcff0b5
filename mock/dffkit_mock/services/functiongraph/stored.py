"""Where functions and what belongs to them are kept, and which of it a URN means."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ...state import NotFound
from .configuration import filled
from .urns import LATEST, FunctionUrn, read_urn

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...state import Call
    from ...store import Kind, Record, Scope

STEM = "functiongraph"
UUID = "1167bf8c-87b0-43ab-8f5f-26b16c64f252"
"""What most ids look like."""
_URNS = ("function_urn", "func_urn", "resource_id")


@dataclass(frozen=True, slots=True)
class Function:
    """A function that is stored: its record, which is that of ``latest``, and the URN that named it."""

    record: Record
    urn: FunctionUrn
    scope: Scope

    @classmethod
    def of(cls, record: Record, tenant: str) -> Function:
        """The function of a record."""
        return cls(record, read_urn(record.key), (tenant, record.key))

    @property
    def latest(self) -> Mapping[str, Any]:
        """The function as it is now."""
        return self.record.value


def kind(name: str) -> Kind:
    """A kind of this stem."""
    return (STEM, name)


def project(call: Call) -> str:
    """The project that the call works in."""
    return str(call.parameter("project_id"))


def function_of(call: Call) -> Function:
    """The function that the URN in the path names, whatever its version; raises :class:`NotFound`."""
    urn = read_urn(_named_in(call))
    scope = (project(call),)
    record = call.store.get(kind("function"), scope, urn.at(LATEST))
    if record is None:
        raise NotFound("function", urn.base)
    return Function(_whole(record), urn, (*scope, record.key))


def functions(call: Call) -> list[Record]:
    """All functions of the project."""
    return [_whole(record) for record in call.store.records(kind("function"), (project(call),))]


def meant(call: Call, function: Function) -> Record:
    """The version that the URN means, an alias its main one; raises :class:`NotFound` for one that is not there."""
    qualifier = function.urn.qualifier
    if function.urn.alias is not None:
        qualifier = str(child(call, function, "alias", function.urn.alias).value.get("version", LATEST))
    return version_of(call, function, qualifier)


def version_of(call: Call, function: Function, name: str) -> Record:
    """A version by its name; ``latest`` is the function itself."""
    return function.record if name == LATEST else child(call, function, "version", name)


def child(call: Call, function: Function, name: str, key: str) -> Record:
    """A thing that belongs to the function; raises :class:`NotFound`."""
    record = call.store.get(kind(name), function.scope, key)
    if record is None:
        raise NotFound(f"{name} of this function", key)
    return record


def children(call: Call, function: Function, name: str) -> list[Record]:
    """All things of a kind that belong to the function, in the order of creation."""
    return call.store.records(kind(name), function.scope)


def keep(call: Call, function: Function, name: str, key: str, value: Mapping[str, Any]) -> Record:
    """Makes or replaces a thing that belongs to the function."""
    return call.store.put(kind(name), function.scope, key, value)


def change(call: Call, function: Function, value: Mapping[str, Any]) -> Record:
    """Puts a new value in the place of the function's."""
    return call.store.put(kind("function"), function.scope[:-1], function.record.key, value)


def new_uuid(call: Call) -> str:
    """An id in the form of most ids of the service."""
    return call.new_id(UUID)


def _whole(record: Record) -> Record:
    """The record with what a seed may have left out of it."""
    value = filled(record.value)
    return record if value is record.value else replace(record, value=value)


def _named_in(call: Call) -> str:
    """The URN in the path, which has three names there."""
    values = call.exchange.values["path"]
    return str(next(values[name] for name in _URNS if name in values))
