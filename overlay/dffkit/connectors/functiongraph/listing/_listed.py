"""How a list is asked for, page by page: all that the two connectors share.

Each list is declared once, as a function that gives :class:`Listed`; ``walked`` and ``async_walked`` make of it the
method of a connector, with the same arguments.
"""

from __future__ import annotations

from dataclasses import dataclass
from inspect import Parameter, Signature, signature
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...._foreign import shown
from ..._arguments import checked_size
from ..._huawei import project_of
from .._service import checked_urn, digits
from ._filters import texts, written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from dffkit_api import Operation, Paging
    from dffkit_api.functiongraph.models import ListEnterpriseResourceRequestBody

    from ..._base import BaseConnector

RowT = TypeVar("RowT")

HISTORY_PAGE = 100  # the most that this list takes, which does not do without a size
URNS = {"function_urn", "urn"}


@dataclass(frozen=True, slots=True)
class Listed(Generic[RowT]):
    """A list: its operation, how its pages are walked, and the arguments that ask for the page at a position."""

    operation: Operation
    paging: Paging
    arguments: Callable[[int], dict[str, Any]]

    def fetch(self, api: object) -> Callable[[int], Any]:
        """What asks a facade, or its awaitable twin, for the page at a position."""
        call = getattr(getattr(api, self.operation.tag), self.operation.id)
        return lambda position: call(**self.arguments(position))

    def rows(self, page: object) -> Iterable[RowT]:
        """The rows of a page that has some: others are not given."""
        found: Iterable[RowT] = getattr(page, self.paging.items)
        return found


def listed(fg: BaseConnector, operation_id: str, page_size: int | None, **filters: Any) -> Listed[Any]:
    """A list whose cursor is a parameter; filters that are ``None`` are left out.

    Raises :class:`MisuseError` for a size below one, for a filter that cannot be written, and for what is no URN.
    """
    operation, how = _paged(operation_id)
    wire = str if how.style == "marker" else int  # markers and the sizes beside them are text in digits
    project = project_of(fg)
    asked: dict[str, Any] = {name: it for name, it in filters.items() if it is not None or _names(operation, name)}
    given = {
        name: checked_urn(value, project) if name in URNS else written(name, value) for name, value in asked.items()
    }
    if (size := checked_size(page_size)) is not None and how.limit is not None:
        given[how.limit] = wire(size)
    return Listed(operation, how, lambda position: given | {how.cursor: wire(position)})


def method_signature(make: Callable[..., Listed[Any]], iterator: str) -> Signature:
    """What ``help()`` shows of the method made of a list: the connector is ``self``, the result an iterator of rows."""
    declared = signature(make)
    _, *options = declared.parameters.values()
    rows = str(declared.return_annotation).removeprefix("Listed")
    own = Parameter("self", Parameter.POSITIONAL_OR_KEYWORD)
    return declared.replace(parameters=[own, *options], return_annotation=f"{iterator}{rows}")


def tagged(
    page_size: int | None,
    *,
    sys_tags: Mapping[str, Sequence[str]] | None,
    matches: Mapping[str, str] | None,
    without_any_tag: bool | None,
) -> Listed[Any]:
    """The list whose cursor stands in the body; raises :class:`MisuseError` as :func:`listed` does."""
    keys, names = (sys_tags or {}).items(), (matches or {}).items()
    body = {
        "action": "filter",
        "limit": digits(checked_size(page_size)),
        "without_any_tag": without_any_tag,
        "matches": [{"key": key, "value": value} for key, value in names] or None,
        "sys_tags": [{"key": key, "values": texts(f"sys_tags[{shown(key)}]", values)} for key, values in keys] or None,
    }
    given = {name: value for name, value in body.items() if value is not None}

    def arguments(offset: int) -> dict[str, Any]:
        return {"resource_type": "functions", "action": "filter", "body": _query(given | {"offset": str(offset)})}

    return Listed(*_paged("show_res_instance_info"), arguments)


def _names(operation: Operation, name: str) -> bool:
    """Whether the path has a place for it, which cannot stay empty."""
    return f"{{{name}}}" in operation.path


def _paged(operation_id: str) -> tuple[Operation, Paging]:
    from dffkit_api._paging import paging_of  # noqa: PLC0415
    from dffkit_api.functiongraph.operations import OPERATIONS  # noqa: PLC0415 - with the first list

    return OPERATIONS[operation_id], paging_of(OPERATIONS[operation_id])


def _query(body: dict[str, Any]) -> ListEnterpriseResourceRequestBody:
    from dffkit_api.functiongraph.models import ListEnterpriseResourceRequestBody  # noqa: PLC0415 - with the first call

    return ListEnterpriseResourceRequestBody.from_dict(body)
