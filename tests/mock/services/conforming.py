"""Holds every answer of a gateway against the spec: its status is documented, and its body fits the schema."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from dffkit_mock.validate.keywords import Converter
from dffkit_mock.validate.violations import compile_schema, describe

if TYPE_CHECKING:
    from dffkit_mock.exchange import Exchange, Reply


class Conformity:
    """Gathers what answers have that no spec documents; validators are kept."""

    def __init__(self) -> None:
        self._validators: dict[Any, Any] = {}
        self.found: list[str] = []

    def look(self, exchange: Exchange, reply: Reply) -> None:
        """Judges one answer; those of the mock itself are nobody's."""
        route = exchange.route
        if route is None or reply.delivery is not None:
            return
        what = f"{route.stem}.{route.operation_id} {reply.status}"
        if not route.documents(reply.status):
            self.found.append(f"{what} is not documented: {reply.body[:200]!r}")
            return
        media_type = reply.headers.get("content-type", "").partition(";")[0]
        content = route.responses[str(reply.status)].get("content", {}).get(media_type)
        if content is not None and media_type == "application/json":
            key = route, reply.status
            if key not in self._validators:
                self._validators[key] = compile_schema(Converter(route.document).convert(content.get("schema", {})))
            errors = self._validators[key].iter_errors(json.loads(reply.body))
            self.found += [f"{what}: {sentence}" for sentence in describe(errors, "body")]
