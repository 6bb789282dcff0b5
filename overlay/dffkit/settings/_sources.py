"""The sources of settings, in their order, and what each says of a field."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from ..errors import InvalidSettingError
from ._field import Field
from ._files import TOML_NAME, toml_paths, toml_tables, vendor_values

TYPE = "type"  # in a table of dffkit.toml: which connector it configures


class Found(NamedTuple):
    """A value as given, the place to name in messages, and the rank of its source (0 wins).

    ``apart`` says that it follows another field, which was found in another source that it must not be mixed with.
    """

    value: Any
    place: str
    rank: int
    apart: bool = False

    def __repr__(self) -> str:  # without the value, which may be a secret
        return f"Found(place={self.place!r}, rank={self.rank})"


Look = Callable[[Field], tuple[Any, str] | None]


def variable(id: str, name: str) -> str:  # noqa: A002 - connectors have ids
    """The environment variable of a setting: ``DFFKIT_<ID>_<FIELD>``."""
    return f"DFFKIT_{re.sub(r'[^A-Za-z0-9]', '_', id)}_{name}".upper()


def found(id: str, arguments: Mapping[str, Any], fields: Sequence[Field]) -> dict[str, Found]:  # noqa: A002
    """What the sources say, the first source of each field winning; those that follow another, see :func:`_beside`."""
    own, wide = _sources(id, arguments, fields)
    rows = {field.name: field for field in fields}
    values: dict[str, Found] = {}
    for field in fields:
        leader = values.get(field.follows or "")
        first = _first(field, [*own, *wide])
        if leader is None or field.follows is None:
            given = first
        else:
            given = _beside(field, rows[field.follows], leader, own, wide)
            if first is not None and first.rank < leader.rank and (given is None or given.rank > first.rank):
                given = first._replace(apart=True)
        if given is not None:
            values[field.name] = given
    return values


def _first(field: Field, looks: Sequence[Look], ranks: Sequence[int] | None = None) -> Found | None:
    for rank in range(len(looks)) if ranks is None else ranks:
        if given := looks[rank](field):
            return Found(*given, rank)
    return None


def _beside(field: Field, leader: Field, led: Found, own: Sequence[Look], wide: Sequence[Look]) -> Found | None:
    """What goes with a leader: from the same source, so that a pair is never made of two.

    What is said of this one connector may stand in two places, the key in its table and the secret in its variable;
    a place that names a leader of its own speaks of another pair.
    """
    ranks = [led.rank]
    if led.rank < len(own):
        ranks += [rank for rank, look in enumerate(own) if rank != led.rank and not look(leader)]
    return _first(field, [*own, *wide], ranks)


def connector_type(id: str) -> str | None:  # noqa: A002
    """The connector that an id is configured as, by ``DFFKIT_<ID>_TYPE`` or in ``dffkit.toml``."""
    if given := os.environ.get(variable(id, TYPE)):
        return given
    for path in toml_paths():
        kind = _table(path, id).get(TYPE)
        if kind is not None:
            return str(kind)
    return None


def known_ids() -> set[str]:
    """The ids that have a table in a ``dffkit.toml``."""
    return {name for path in toml_paths() for name, table in toml_tables(path).items() if isinstance(table, dict)}


def places(id: str, field: Field) -> str:  # noqa: A002
    """Every place where a field may be given, for people."""
    names = " or ".join((variable(id, field.name), *field.env))
    text = f"pass {field.name}=…, set {names}, or write {field.name} = … under [{id}] in {_toml_places()}"
    if field.vendor_file:
        path, _ = vendor_values()
        keys = " or ".join(f"{key} under [{section}]" for section, key in (at.split(".") for at in field.vendor_file))
        text += f", or {keys} in {path}"
    return text


def _toml_places() -> str:
    return f"{TOML_NAME} (here or in {toml_paths()[1].parent})"


def _sources(id: str, arguments: Mapping[str, Any], fields: Sequence[Field]) -> tuple[list[Look], list[Look]]:  # noqa: A002
    """What is said of this connector, then what is said of all of its vendor; each with the strongest first."""

    def argument(field: Field) -> tuple[Any, str] | None:
        value = arguments.get(field.name)
        return None if value is None else (value, f"the argument {field.name}")

    def own_variable(field: Field) -> tuple[Any, str] | None:
        return _from_environment(variable(id, field.name))

    own = [argument, own_variable, *(_from_table(path, id, fields) for path in toml_paths())]
    return own, [*_vendor_variables(fields), *_from_vendor_file(fields)]


def _vendor_variables(fields: Sequence[Field]) -> list[Look]:
    """One source a family of names: two variables of different families are no pair."""

    def family(at: int) -> Look:
        return lambda field: _from_environment(field.env[at]) if at < len(field.env) else None

    return [family(at) for at in range(max((len(field.env) for field in fields), default=0))]


def _from_environment(name: str) -> tuple[Any, str] | None:
    value = os.environ.get(name)
    return (value, name) if value else None


def _from_table(path: Any, id: str, fields: Sequence[Field]) -> Look:  # noqa: A002
    table = _table(path, id)
    names = {TYPE, *(field.name for field in fields)}
    for key in table:
        if key not in names:
            raise InvalidSettingError(
                f"{path}: [{id}] has a key {key!r} that this connector does not know{near(key, names)}"
            )
    return lambda field: (table[field.name], f"{path}, [{id}] {field.name}") if field.name in table else None


def _table(path: Any, id: str) -> dict[str, Any]:  # noqa: A002
    table = toml_tables(path).get(id, {})
    if not isinstance(table, dict):
        raise InvalidSettingError(f"{path}: {id} must be a table: write [{id}] and its settings below")
    return table


def _from_vendor_file(fields: Sequence[Field]) -> list[Look]:
    """One source a section, as above."""
    sections = max((len(field.vendor_file) for field in fields), default=0)
    if not sections:
        return []
    path, values = vendor_values()

    def section(at: int) -> Look:
        def look(field: Field) -> tuple[Any, str] | None:
            place = field.vendor_file[at] if at < len(field.vendor_file) else ""
            return (values[place], f"{path}, {place}") if values.get(place) else None

        return look

    return [section(at) for at in range(sections)]


def near(name: str, names: Sequence[str] | set[str]) -> str:
    """The end of a sentence: the nearest of the known names, or all of them."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for the mistaken

    close = get_close_matches(name, sorted(names), 1, 0.5)
    return f"; did you mean {close[0]!r}?" if close else f"; it knows {', '.join(sorted(names))}"
