"""The answer of one operation: its documented example, with records in their place."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..examples import first_example, write_reply
from ..exchange import Reply, encode_json
from .making import complete
from .place import replaced

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..exchange import Exchange
    from .kind import Kind
    from .paging import Page, Paging
    from .resource import Resource

_TRACES: Mapping[str, Callable[[str], str]] = {
    "traceId": lambda request_id: f"TRACE-{request_id.upper()}",
    "request_id": lambda request_id: request_id,
}
"""The members that name the request, by the form in which each vendor writes them."""


@dataclass(slots=True)
class Answer:
    """Writes the success of one operation."""

    kind: Kind
    resource: Resource
    _headers: dict[str, str] = field(init=False)
    _alias: str | None = field(init=False)
    _names: frozenset[str] = field(init=False)
    _traces: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        resource = self.resource
        self._headers = write_reply(
            resource.route, resource.status, first_example(resource.route, resource.status)
        ).headers
        self._alias = self.kind.alias(resource)
        self._names = frozenset(resource.shown.properties)
        example = resource.example if isinstance(resource.example, dict) else {}
        own = self._names if resource.standing == () else frozenset()
        self._traces = tuple(name for name in _TRACES if name in example and name not in own)

    def show(self, exchange: Exchange, value: Mapping[str, Any] | None, status: int | None = None) -> Reply:
        """The example, with a record where one stands."""
        body = self.resource.example
        if value is not None and self.resource.standing is not None and self.resource.action != "list":
            body = replaced(body, self.resource.standing, self.project(value))
        return self.write(exchange, body, status)

    def show_page(self, exchange: Exchange, page: Page, paging: Paging) -> Reply:
        """The example of a list, with the records of a page and its numbers."""
        rows = [self.project(value) for value in page.items]
        body = replaced(self.resource.example, self.resource.standing or (), rows)
        return self.write(exchange, paging.write(body, page), None)

    def write(self, exchange: Exchange, body: Any, status: int | None) -> Reply:
        """A body as the operation answers it; ``None`` is no body where the spec has none."""
        headers = dict(self._headers)
        if "content-type" not in headers:
            return Reply(status or self.resource.status, headers, b"")
        if self._traces:
            body = {**body, **{name: _TRACES[name](exchange.request_id) for name in self._traces}}
        return Reply(status or self.resource.status, headers, encode_json(body))

    def project(self, value: Mapping[str, Any]) -> dict[str, Any]:
        """What the answer shows of a record: what its schema declares, everything where that declares nothing."""
        names = self._names
        shown = {name: item for name, item in value.items() if name in names} if names else dict(value)
        if self._alias is not None:
            shown[self._alias] = value.get(self.kind.id)
        if not self.resource.shown.required <= shown.keys():
            shown |= complete(self.kind, self.resource, shown)
        return shown
