"""The journal, read and cleared."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..exchange import Reply
from .address import asked, refuse, write_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..exchange import Exchange
    from ..instance import Instance
    from ..journal import Entry
    from .address import Addresses

FILTERS = ("method", "operation", "refused_by", "status", "stem")


def journal_addresses(instance: Instance) -> Addresses:
    """``requests``."""

    def read(exchange: Exchange) -> Reply:
        wanted = asked(exchange)
        unknown = wanted.keys() - {*FILTERS, "limit"}
        if unknown:
            known = ", ".join(FILTERS)
            return refuse(400, f"no filter {', '.join(sorted(unknown))[:80]!r}: there are {known}, limit")
        limit = wanted.pop("limit", "")
        if limit and re.fullmatch(r"[0-9]{1,9}", limit) is None:
            return refuse(400, f"the limit {limit[:20]!r} is not a whole number of at most 9 digits")
        entries = [entry for entry in instance.journal.entries() if _matches(entry, wanted)]
        kept = entries[-int(limit) or len(entries) :] if limit else entries
        return write_json({"requests": [entry.as_dict() for entry in kept], "count": len(entries)})

    def clear(_exchange: Exchange) -> Reply:
        instance.journal.clear()
        return Reply(204, {}, b"")

    return {"requests": {"GET": read, "DELETE": clear}}


def _matches(entry: Entry, wanted: Mapping[str, str]) -> bool:
    stem, _, operation = (entry.operation or "").partition(".")
    facts: dict[str, set[str | None]] = {
        "method": {entry.method},
        "operation": {operation, entry.operation},
        "refused_by": {entry.refused_by or ""},
        "status": {str(entry.status)},
        "stem": {stem},
    }
    return all(value in facts[name] for name, value in wanted.items())
