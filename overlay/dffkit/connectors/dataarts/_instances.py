"""The runs of a job node, unpacked from the three levels of JSON they come in.

Source: Huawei Cloud, DataArts Studio API reference, "Output Information (OBT)".
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import attrs
from dffkit_api import Paging
from dffkit_api.dataarts.models import InstanceAnswer, NodeInstance, RunningData, RunningParam

from ..._json_text import read_json_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

PAGING = Paging(style="offset", cursor="offset", limit="limit", items="rows", total="total")
REQUEST_ID = "x-request-id"


class InstanceRow(NodeInstance):
    """One run: all fields of the row as they came, and what stands as text in two of them.

    -1 (nobody counted) and 0 (not yet) are values and stay. ``running_data`` and ``running_param`` are the texts.
    """

    @property
    def data(self) -> RunningData | None:
        """What the run keeps of itself; ``None`` where there is nothing, or text that is no JSON object."""
        value = _object(self.running_data)
        return None if value is None else RunningData.from_dict(value)

    @property
    def param(self) -> RunningParam | None:
        """The parameters of the run; ``None`` where there are none, or text that is no JSON object."""
        value = _object(self.running_param)
        return None if value is None else RunningParam.from_dict(value)


@attrs.frozen(kw_only=True)
class InstancePage:
    """One page of runs; ``total`` counts all that match, ``None`` where the service does not say.

    ``answer`` is the answer as it came: ``answer.body`` is the text, ``answer.header_map`` the inner headers.
    """

    rows: list[InstanceRow]
    total: int | None
    msg: str | None
    request_id: str | None
    answer: InstanceAnswer = attrs.field(repr=False)


def read_page(response: httpx.Response) -> InstancePage:
    """The page in an answer whose failures have been raised; any exception means that it cannot be read."""
    answer = InstanceAnswer.from_dict(response.json())
    body = json.loads(answer.body)
    if not isinstance(body, dict):
        raise TypeError("the inner body is no JSON object")
    total, msg = body.get("total"), body.get("msg")
    return InstancePage(
        rows=[InstanceRow.from_dict(row) for row in body.get("rows") or ()],
        total=total if isinstance(total, int) else None,
        msg=msg if isinstance(msg, str) else None,
        request_id=_request_id(answer),
        answer=answer,
    )


def _request_id(answer: InstanceAnswer) -> str | None:
    headers = answer.header_map.to_dict() if answer.header_map else {}
    return next((str(value) for name, value in headers.items() if name.lower() == REQUEST_ID), None)


def _object(text: object) -> Mapping[str, object] | None:
    value = read_json_text(text) if isinstance(text, str) else None
    return value if isinstance(value, dict) else None
