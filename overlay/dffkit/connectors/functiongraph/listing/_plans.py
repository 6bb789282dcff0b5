"""How each list is asked for, page by page: all that the two connectors share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..._arguments import checked_size
from .._service import digits, paging
from ._filters import texts, written

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from dffkit_api import Paging
    from dffkit_api.functiongraph.models import ListEnterpriseResourceRequestBody

HISTORY_PAGE = 100  # the most that this list takes, which does not do without a size


class Plan(NamedTuple):
    """How the pages of a list are walked, and the arguments that ask for the page at a position."""

    paging: Paging
    arguments: Callable[[int], dict[str, Any]]


def plan(operation_id: str, page_size: int | None, **filters: Any) -> Plan:
    """The plan of a list whose cursor is a parameter; filters that are ``None`` are left out.

    Raises :class:`MisuseError` for a size below one, and for a filter that cannot be written.
    """
    how = paging(operation_id)
    wire = str if how.style == "marker" else int  # markers and the sizes beside them are text in digits
    given = {name: written(name, value) for name, value in filters.items() if value is not None}
    if (size := checked_size(page_size)) is not None and how.limit is not None:
        given[how.limit] = wire(size)
    return Plan(how, lambda position: given | {how.cursor: wire(position)})


def tagged_plan(
    page_size: int | None,
    *,
    sys_tags: Mapping[str, Sequence[str]] | None,
    matches: Mapping[str, str] | None,
    without_any_tag: bool | None,
) -> Plan:
    """The plan of the list whose cursor stands in the body; raises :class:`MisuseError` as :func:`plan` does."""
    keys, names = (sys_tags or {}).items(), (matches or {}).items()
    body = {
        "action": "filter",
        "limit": digits(checked_size(page_size)),
        "without_any_tag": without_any_tag,
        "matches": [{"key": key, "value": value} for key, value in names] or None,
        "sys_tags": [{"key": key, "values": texts(f"sys_tags[{key!r}]", values)} for key, values in keys] or None,
    }
    given = {name: value for name, value in body.items() if value is not None}

    def arguments(offset: int) -> dict[str, Any]:
        return {"resource_type": "functions", "action": "filter", "body": _query(given | {"offset": str(offset)})}

    return Plan(paging("show_res_instance_info"), arguments)


def _query(body: dict[str, Any]) -> ListEnterpriseResourceRequestBody:
    from dffkit_api.functiongraph.models import ListEnterpriseResourceRequestBody  # noqa: PLC0415 - with the first call

    return ListEnterpriseResourceRequestBody.from_dict(body)
