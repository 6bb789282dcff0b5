"""What a store holds, written as a seed that brings it back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..masking import mask_value
from .problems import SeedRefused
from .seed import CHILDREN, COUNTS, IN, ITEMS, KEY, VALUE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..store import Kind, Record, Scope, Store

MARKS = frozenset({CHILDREN, IN, ITEMS, KEY, VALUE})


def export_state(store: Store, *, secrets: bool = False, only: Kind | None = None) -> dict[str, Any]:
    """The value of a seed: every record with its key and its place, every log, and the counters.

    - Values under the names of secrets are ``***``, unless ``secrets`` are kept: what is exported is often attached to
      something. With them, an empty store that is given the seed holds the same again.
    - ``only`` one kind or log: then without counters.
    """
    with store.transaction():  # as one moment has it, whoever else is changing things
        found: dict[str, Any] = {}
        for kind in store.kinds():
            if only in {None, kind}:
                found.setdefault(kind[0], {}).setdefault(kind[1], []).extend(_records(store, kind, secrets=secrets))
        for log in store.logs():
            if only in {None, log}:
                found.setdefault(log[0], {}).setdefault(log[1], []).extend(_items(store, log, secrets=secrets))
        if only is None and store.counts():
            found[COUNTS] = store.counts()
        return found


def write_yaml(value: Any) -> str:
    """The text of a seed in YAML; several lines of a text stand as such. Raises :class:`SeedRefused`."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise SeedRefused("a text has half of a surrogate pair, which YAML has no form for: write JSON") from None
    from ..yaml_text import dump  # noqa: PLC0415 as where it is read

    return dump(value)


def write_json(value: Any) -> str:
    """The text of a seed in JSON; it is read faster than YAML."""
    return json.dumps(value, indent=1)


def _records(store: Store, kind: Kind, *, secrets: bool) -> list[dict[str, Any]]:
    return [_record(scope, record, secrets=secrets) for scope, record in store.since(kind, 0)]


def _record(scope: Scope, record: Record, *, secrets: bool) -> dict[str, Any]:
    value = dict(record.value) if secrets else _masked(record)
    place = {KEY: record.key, **({IN: list(scope)} if scope else {})}
    return {**place, VALUE: value} if MARKS & value.keys() else {**place, **value}


def _masked(record: Record) -> dict[str, Any]:
    """Without secrets; what is the key of the record is none, whatever its name."""
    masked: Mapping[str, Any] = mask_value(record.value)
    keys = {name for name, item in record.value.items() if str(item) == record.key}
    return {name: record.value[name] if name in keys else item for name, item in masked.items()}


def _items(store: Store, log: Kind, *, secrets: bool) -> list[dict[str, Any]]:
    return [
        {
            **({IN: list(scope)} if scope else {}),
            ITEMS: [item if secrets else mask_value(item) for item in store.items(log, scope)],
        }
        for scope in store.log_scopes(log)
    ]
