"""Fields that an auth object adds to a query, the rest staying as it was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote_plus, urlencode

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx


def with_fields(url: httpx.URL, fields: Mapping[str, str]) -> httpx.URL:
    """The URL with ``fields`` at the end of its query, in place of those of the same names."""
    sent = url.query.decode("ascii").split("&")
    kept = [pair for pair in sent if pair and unquote_plus(pair.partition("=")[0]) not in fields]
    return url.copy_with(query="&".join([*kept, urlencode(fields)]).encode("ascii"))
