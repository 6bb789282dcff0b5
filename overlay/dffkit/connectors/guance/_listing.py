"""Lists by their path, walked to the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._call import Call, get_call

if TYPE_CHECKING:
    from collections.abc import Mapping

CURSOR, LIMIT, MOST = "pageIndex", "pageSize", 100


class Listing:
    """A list whose pages are asked for one after the other: :attr:`call` is what to ask next, ``None`` at the end.

    What pages a list has, its operation says; of a path that no operation has, its first answer. A query that names a
    page is about this page alone.
    """

    def __init__(self, path: str, query: Mapping[str, Any] | None) -> None:
        self._path = path
        self._query = dict(query or {})
        self._is_one_page = CURSOR in self._query
        self._page = 1
        self._seen = 0
        self.call: Call | None = self._asked()

    def take(self, envelope: Any) -> list[dict[str, Any]]:
        """The records of the page that :attr:`call` asked for; moves on to the next."""
        content = envelope.get("content") if isinstance(envelope, dict) else envelope
        inner = content.get("data") if isinstance(content, dict) else content
        rows = [row for row in inner if isinstance(row, dict)] if isinstance(inner, list) else []
        self._seen += len(rows)
        self._page += 1
        self.call = self._asked() if rows and self._goes_on(envelope, content) else None
        return rows

    def _goes_on(self, envelope: Any, content: Any) -> bool:
        holders = [node for node in (envelope, content) if isinstance(node, dict)]
        infos = [info for node in holders if isinstance(info := node.get("pageInfo"), dict)]
        total = infos[0].get("totalCount") if infos else holders[-1].get("total_count") if holders else None
        return not self._is_one_page and isinstance(total, int) and self._seen < total

    def _asked(self) -> Call:
        call = get_call(self._path, self._query, raw_envelope=True)
        params, paging = call.kwargs["params"], call.operation.paging
        if paging is not None and paging.style == "offset":
            params[paging.cursor] = self._seen
        elif not self._is_one_page and (paging is not None or self._page > 1):
            params |= {CURSOR: self._page} | ({} if paging is None else {LIMIT: params.get(LIMIT, MOST)})
        return call


def has_all(row: Mapping[str, Any], field_value: Mapping[str, Any]) -> bool:
    """Whether all these fields of a record have these values."""
    return all(name in row and row[name] == value for name, value in field_value.items())
