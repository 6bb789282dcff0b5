"""The journal, read, given as a HAR file, and cleared."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from ..exchange import Reply
from ..journal import read_entry, summarise, write_har
from .address import asked, refuse, write_json
from .filters import WrongFilter, check_filters, matches

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..catalogue import Catalogue
    from ..exchange import Exchange
    from ..instance import Instance
    from ..journal import Journal, Record
    from .address import Addresses

BRIEF = "brief"


def journal_addresses(catalogue: Catalogue, instance: Instance) -> Addresses:
    """``requests``, one of them by its number, and all of them as a HAR file."""
    return {
        "requests": {"GET": partial(_read, catalogue, instance), "DELETE": partial(_clear, instance)},
        "requests.har": {"GET": partial(_export, catalogue, instance)},
        "requests/<number>": {"GET": partial(_show, instance)},
    }


def _read(catalogue: Catalogue, instance: Instance, exchange: Exchange) -> Reply:
    wanted, journal = asked(exchange), instance.journal
    try:
        check_filters(wanted, catalogue, (BRIEF,))
    except WrongFilter as error:
        return refuse(400, str(error))
    tell = summarise if wanted.pop(BRIEF, "") else read_entry
    # Before the entries are looked at: one that comes meanwhile is then told next time.
    known = {"journal": journal.name, "first": journal.first, "last": journal.last}
    found, kept = _select(journal, wanted)
    return write_json({"requests": [tell(record).as_dict() for record in kept], "count": len(found), **known})


def _export(catalogue: Catalogue, instance: Instance, exchange: Exchange) -> Reply:
    wanted = asked(exchange)
    try:
        check_filters(wanted, catalogue)
    except WrongFilter as error:
        return refuse(400, str(error))
    reply = write_json(write_har(read_entry(record) for record in _select(instance.journal, wanted)[1]))
    reply.headers["content-disposition"] = 'attachment; filename="dffkit-mock.har"'
    return reply


def _show(instance: Instance, exchange: Exchange) -> Reply:
    number = exchange.path.rpartition("/")[2]
    if re.fullmatch(r"[0-9]{1,9}", number) is None:
        return refuse(404, f"a request has a number, not {number[:20]!r}: GET /_mock/requests lists them")
    entry = instance.journal.find(int(number))
    if entry is None:
        first, last = instance.journal.first, instance.journal.last
        kept = f"those from {first} to {last} are" if first <= last else "none is"
        return refuse(404, f"request {number} is not in the journal: {kept}")
    return write_json(entry.as_dict())


def _clear(instance: Instance, _exchange: Exchange) -> Reply:
    instance.journal.clear()
    return Reply(204, {}, b"")


def _select(journal: Journal, wanted: Mapping[str, str]) -> tuple[list[Record], list[Record]]:
    """The records that pass the filters, and of those the last ones, as many as were asked for."""
    filters = {name: value for name, value in wanted.items() if name not in {"limit", "since"}}
    records = journal.records(int(wanted.get("since") or 0))
    found = [record for record in records if matches(summarise(record), filters)] if filters else records
    limit = wanted.get("limit")
    return found, found[len(found) - min(int(limit), len(found)) :] if limit else found
