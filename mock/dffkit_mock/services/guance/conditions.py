"""Filters as the one condition that DataKit reads, in the form of the documented examples.

Source: Guance docs, "OpenAPI / Blacklist", "Log Index". Assumed: other operations than ``in`` are written as they are
called, without the underscore, and a blacklist without filters or without a source leaves that part out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def blacklist_conditions(record: Mapping[str, Any]) -> dict[str, Any]:
    """``{ source =  'a'  and ( host in [ 'b' ] )}``."""
    filters = _joined(record.get("filters"), "{}")
    parts = [f"source =  {_quoted(record['source'])} "] if record.get("source") else []
    parts += [f"( {filters} )"] if filters else []
    return {"conditions": f"{{ {' and '.join(parts)}}}" if parts else ""}


def index_conditions(record: Mapping[str, Any]) -> dict[str, Any]:
    """The same of the filters in ``extend``: ``{  `host` in [ 'b' ] }``."""
    filters = _joined((record.get("extend") or {}).get("filters"), "`{}`")
    return {"conditions": f"{{  {filters} }}" if filters else ""}


def _joined(filters: Sequence[Mapping[str, Any]] | None, form: str) -> str:
    text = ""
    for one in filters or ():
        operation = str(one.get("operation", "in")).replace("_", "")
        values = " ,  ".join(_quoted(value) for value in one.get("value") or ())
        text += f"  {one.get('condition', 'and')}  " if text else ""
        text += f"{form.format(one.get('name', ''))} {operation} [ {values} ]"
    return text


def _quoted(value: object) -> str:
    return "'" + str(value).replace("'", "\\'") + "'"
