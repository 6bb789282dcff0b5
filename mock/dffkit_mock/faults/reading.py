"""From the keys and values of a fault, wherever they come from, to the fault; nothing wrong gets through."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, NoReturn

from .fault import VERIFY, Fault, When
from .grammar import read_text
from .kinds import KINDS
from .operations import EVERYWHERE
from .problem import FaultError, UnfitError, shown
from .quantities import number, whole, word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .kind import Kind
    from .operations import Operations
    from .quantities import Reader

NAMES: dict[str, type[Kind]] = {next(iter(kind.KEYS)): kind for kind in KINDS}
"""The kinds by the key that asks for them."""
WHEN: dict[str, Reader] = {
    "after": whole(0),
    "first": whole(1),
    "every": whole(1),
    "probability": number(0, 1),
    "times": whole(1),
}
OTHERS = ("operation", "before", "id")


def read_fault(given: object, operations: Operations) -> Fault:
    """The fault that a mapping or a text asks for.

    Raises :class:`FaultError` with one sentence: which key, what was expected, the nearest name.
    """
    record = _record(given)
    kinds = tuple(_read(kind, record) for name, kind in NAMES.items() if name in record)
    _check_keys(record)
    when = {key: _value(key, reader, record[key]) for key, reader in WHEN.items() if key in record}
    return Fault(
        kinds,
        operations.find(record["operation"]) if "operation" in record else EVERYWHERE,
        When(**when),
        before_verify="before" in record and bool(_value("before", _verify, record["before"])),
        id=_value("id", _name, record["id"]) if "id" in record else None,
    )


def _record(given: object) -> Mapping[str, Any]:
    if isinstance(given, str):
        return read_text(given)
    if not isinstance(given, dict):
        raise FaultError(f"{shown(given)} is no fault: give an object such as {{'status': 503}}, or text: 'status=503'")
    record = {str(key).replace("-", "_"): value for key, value in given.items()}
    if len(record) != len(given):
        raise FaultError(f"{shown(given)} names a key twice")
    return record


def _check_keys(record: Mapping[str, Any]) -> None:
    """Each key belongs to a kind that is asked for, and there is one at least."""
    asked = [kind for name, kind in NAMES.items() if name in record]
    allowed = {*OTHERS, *WHEN}.union(*(kind.KEYS for kind in asked))
    for key in record:
        if key not in allowed:
            _refuse(key)
    if not asked:
        raise FaultError(f"the fault does not say what is to happen: give one of {', '.join(NAMES)}")


def _refuse(key: str) -> NoReturn:
    owners = [name for name, kind in NAMES.items() if key in kind.KEYS]
    if owners:
        raise FaultError(f"{key!r} goes with {' or '.join(owners)}, which the fault does not have")
    known = {*OTHERS, *WHEN}.union(*(kind.KEYS for kind in KINDS))
    near = get_close_matches(key[:100], sorted(known), n=1)
    advice = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(NAMES)}"
    raise FaultError(f"there is no fault {shown(key)}: {advice}")


def _read(kind: type[Kind], record: Mapping[str, Any]) -> Kind:
    return kind(**{key: _value(key, reader, record[key]) for key, reader in kind.KEYS.items() if key in record})


def _value(key: str, reader: Reader, value: Any) -> Any:
    try:
        return reader(value)
    except UnfitError as error:
        raise FaultError(f"{key}: {shown(value)} is not fit: give {error}") from None


def _verify(value: Any) -> bool:
    if value != VERIFY:
        raise UnfitError(f"{VERIFY!r}, the only stage that a fault can stand before")
    return True


def _name(value: Any) -> str:
    text = word(value)
    if not text.replace("-", "").replace("_", "").replace(".", "").isalnum():
        raise UnfitError("letters, digits, '.', '_' and '-'")
    return text
