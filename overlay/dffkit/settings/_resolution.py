"""From fields and sources to one frozen :class:`Settings`."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping, Sequence
from typing import Any

from .._masking import masked_url
from ..errors import InvalidSettingError, MissingSettingError, MisuseError
from ._field import COMMON, Field, url
from ._settings import Settings, Values
from ._sources import Found, found, near, places

MOCK_VARIABLE = "DFFKIT_MOCK_URL"
COMMON_NAMES = frozenset(field.name for field in COMMON)

logger = logging.getLogger("dffkit")

Alternatives = Sequence[tuple[str, ...]]


def resolve(
    id: str,  # noqa: A002 - connectors have ids
    fields: Sequence[Field],
    arguments: Mapping[str, Any],
    alternatives: Alternatives = (),
) -> Settings:
    """The settings of the connector ``id``.

    ``alternatives`` are groups of fields of which one is needed; what was given more explicitly decides which, and
    the fields of the others are dropped. Raises :class:`MissingSettingError` naming the field and every place where
    it may be given, also for half a pair, which is not made whole from another source; :class:`InvalidSettingError`
    for a value of the wrong kind or an unreadable file.
    """
    rows = {field.name: field for field in (*COMMON, *fields)}
    _refuse_unknown(id, arguments, rows)
    given = found(id, arguments, tuple(rows.values()))
    mock_url = _mock_url(id, arguments)
    chosen = _chosen(given, alternatives)
    if mock_url:
        chosen = _mockable(chosen, alternatives, rows)
    _drop(given, chosen, alternatives, rows)
    if not mock_url:
        _refuse_mixture(id, given, rows)
    secrets = frozenset(name for name, field in rows.items() if field.secret)
    values = Values({name: _value(id, field, given.get(name)) for name, field in rows.items()}, secrets)
    if mock_url:
        values = Values({**values, **_mocked(rows.values(), chosen, alternatives, mock_url)}, secrets)
    _refuse_missing(id, rows, values, chosen, alternatives, given=given)
    return _settings(id, secrets, values, chosen, mock=bool(mock_url))


def _refuse_unknown(id: str, arguments: Mapping[str, Any], rows: Mapping[str, Field]) -> None:  # noqa: A002
    for name in arguments:
        if name not in rows:
            raise MisuseError(f"{id} has no setting {name!r}{near(name, set(rows))}")


def _mock_url(id: str, arguments: Mapping[str, Any]) -> str | None:  # noqa: A002
    address = os.environ.get(MOCK_VARIABLE)
    if not address or arguments.get("endpoint") is not None:
        return None
    try:
        address = url(address)
    except ValueError as exc:
        raise InvalidSettingError(f"{MOCK_VARIABLE} must be {exc}, not {masked_url(address)}") from None
    logger.warning("%s goes to the mock at %s with the mock's credentials: %s is set", id, address, MOCK_VARIABLE)
    return address


def _chosen(given: Mapping[str, Found], alternatives: Alternatives) -> tuple[str, ...]:
    """The alternative given most explicitly; among equals the complete one, then the one declared first."""

    def order(names: tuple[str, ...]) -> tuple[int, bool]:
        ranks = [given[name].rank for name in names if name in given]
        return min(ranks, default=99), len(ranks) < len(names)

    return min(alternatives, key=order, default=())


def _mockable(chosen: tuple[str, ...], alternatives: Alternatives, rows: Mapping[str, Field]) -> tuple[str, ...]:
    for names in (chosen, *alternatives):
        if all(rows[name].mock is not None for name in names):
            return names
    return chosen


def _drop(
    given: dict[str, Found], chosen: tuple[str, ...], alternatives: Alternatives, rows: Mapping[str, Field]
) -> None:
    """Drops the fields of the other alternatives, and what follows them."""
    others = {name for names in alternatives for name in names} - set(chosen)
    for name, field in rows.items():
        if name in others or field.follows in others:
            given.pop(name, None)


def _refuse_mixture(id: str, given: Mapping[str, Found], rows: Mapping[str, Field]) -> None:  # noqa: A002
    for name, here in given.items():
        leader = rows[name].follows
        if here.apart and leader:
            raise MissingSettingError(
                f"{id} needs {leader} beside {name}: {name} is given by {here.place}, and {leader} only by "
                f"{given[leader].place}, which is not mixed with it. Give {leader} in the first place too, or {name} "
                "in the second"
            )


def _value(id: str, field: Field, given: Found | None) -> Any:  # noqa: A002
    if given is None:
        return field.default
    try:
        return field.kind(given.value)
    except ValueError as exc:
        shown = "" if field.secret else f", not {masked_url(repr(given.value))}"
        raise InvalidSettingError(f"{id}: {field.name} must be {exc}{shown} (from {given.place})") from None


def _mocked(fields: Any, chosen: tuple[str, ...], alternatives: Alternatives, mock_url: str) -> dict[str, Any]:
    """What goes to the mock: its own values where it publishes some, and no real secret."""
    others = {name for names in alternatives for name in names} - set(chosen)
    values: dict[str, Any] = {"endpoint": mock_url}
    for field in fields:
        if field.mock is not None and field.name not in others:
            values[field.name] = field.mock.replace("{url}", mock_url)
        elif field.secret:
            values[field.name] = None
    return values


def _refuse_missing(
    id: str,  # noqa: A002
    rows: Mapping[str, Field],
    values: Mapping[str, Any],
    chosen: tuple[str, ...],
    alternatives: Alternatives,
    *,
    given: Mapping[str, Found],
) -> None:
    for name, field in rows.items():
        if values[name] is None and (field.required or name in chosen):
            others = [" and ".join(names) for names in alternatives if name in chosen and names != chosen]
            instead = f". Instead of {' and '.join(chosen)}, {', or '.join(others)} would do" if others else ""
            raise missing(id, field, _half(field, given) + instead)


def _half(field: Field, given: Mapping[str, Found]) -> str:
    """Of which pair the missing field is the other half, as the end of a sentence."""
    leader = given.get(field.follows or "")
    return "" if leader is None else f". It goes with {field.follows} of {leader.place}, and no other is taken for it"


def missing(id: str, field: Field, instead: str = "") -> MissingSettingError:  # noqa: A002
    """The error for a field that nobody gave: its name, and every place where it may be given."""
    unread = [name for name in field.unread if os.environ.get(name)]
    words = f". {' and '.join(unread)} of the official SDK is set, and dffkit does not read it" if unread else ""
    return MissingSettingError(f"{id} needs {field.name}: {places(id, field)}{words}{instead}")


def _settings(
    id: str,  # noqa: A002
    secrets: frozenset[str],
    values: Mapping[str, Any],
    chosen: tuple[str, ...],
    *,
    mock: bool,
) -> Settings:
    return Settings(
        id=id,
        endpoint=values["endpoint"],
        timeout=values["timeout"],
        retries=values["retries"],
        verify=values["verify"],
        proxy=values["proxy"],
        fast=values["fast"],
        values=Values({name: value for name, value in values.items() if name not in COMMON_NAMES}, secrets),
        secrets=secrets,
        credentials=chosen,
        mock=mock,
    )
