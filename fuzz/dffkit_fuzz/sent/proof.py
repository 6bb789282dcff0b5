"""One request as a channel sent it, and what of it is not the operation's own."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .wire import Wire

_SIGNED_HEADERS = re.compile(r"SignedHeaders=([^,]*)")


@dataclass(frozen=True)
class Proof:
    """The names of what a signing scheme adds to a request, all of it and nothing else.

    - ``headers``, in lower case, and names in the ``query``.
    - ``fields`` stand in the query of a GET, else in the form; where a caller gave them, the scheme replaces them.
    - ``uncovered`` are headers that say that the body is not signed: added to one that is not JSON.
    - With ``names_headers`` the signature names what it covers, and that is to be every header there is.
    """

    headers: frozenset[str] = frozenset()
    query: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    uncovered: frozenset[str] = frozenset()
    names_headers: bool = False

    def taken_off(self, wire: Wire) -> Wire:
        """The request without what proves the caller."""
        body = wire.body
        if self.fields and isinstance(body, dict):
            body = _without(body, self.fields)
        query = self.query | (self.fields if wire.method == "GET" else frozenset())
        headers = _without(wire.headers, self._headers(wire))
        return replace(wire, headers=headers, query=_without(wire.query, query), body=body)

    def problems(self, wire: Wire) -> Iterator[str]:
        """What is missing of the proof, and what stands there twice."""
        for name in sorted(self._headers(wire) - wire.headers.keys()):
            yield f"the proof of the caller lacks the header {name}"
        fields = wire.query if wire.method == "GET" else wire.body
        for names, values in ((self.query, wire.query), (self.fields, fields)):
            for name in sorted(names):
                if len(found := values.get(name, [])) != 1:
                    yield f"the proof of the caller has {len(found)} times the field {name}"
        if self.names_headers:
            yield from _unsigned(wire)

    def _headers(self, wire: Wire) -> frozenset[str]:
        is_signed = not wire.media_type or wire.media_type.startswith("application/json")
        return self.headers if is_signed else self.headers | self.uncovered


NOTHING = Proof()


@dataclass(frozen=True)
class Sending:
    """What went out, the proof of the caller in it, and what speaks against it besides (``objections``)."""

    wire: Wire
    proof: Proof = NOTHING
    objections: tuple[str, ...] = ()

    @property
    def own(self) -> Wire:
        """What is the operation's of it."""
        return self.proof.taken_off(self.wire)

    def problems(self, wanted: Wire) -> list[str]:
        """One line for each way in which this is not what was wanted."""
        differences = self.proof.taken_off(wanted).differences(self.own)
        return [*differences, *self.proof.problems(self.wire), *self.objections]


def _without(values: dict[str, Any], names: frozenset[str]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in names}


def _unsigned(wire: Wire) -> Iterator[str]:
    """The headers that the signature does not name; with ``_`` in its name none is covered, by the vendor's rule."""
    found = _SIGNED_HEADERS.search(wire.headers.get("authorization", ""))
    named = found[1].split(";") if found else []
    sent = ["host", *wire.headers, *(["content-type"] if wire.media_type else [])]
    for name in sorted({*sent} - {*named, "authorization", "cookie"}):
        if "_" not in name:
            yield f"the signature does not cover the header {name}"
