"""A function decides: it lets pass by returning ``True``, and nothing else.

It reads ``_DFF_HTTP_REQUEST``; a function with a parameter, as older versions have it, is given the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....scripts import task_for
from ...refusals import Refusal

if TYPE_CHECKING:
    from ....entities import ApiAuth
    from ....scripts import FunctionInfo
    from ...requests.incoming import Incoming
    from ...service import Service


async def check(service: Service, auth: ApiAuth, incoming: Incoming, realm: str) -> None:  # noqa: ARG001
    """Asks the function. One that is missing, that raises or that takes too long lets nobody pass."""
    try:
        function = service.platform.published.find(auth.func_id or "")
    except LookupError:
        raise Refusal("EAPIAuth", "Func Auth failed") from None
    request = incoming.http_request()
    task = task_for(function, "apiAuth", auth.id, _kwargs(function, request), service.now(), http_request=request)
    outcome = await service.platform.call(task)
    if outcome.status != "success" or outcome.value != "true":
        raise Refusal("EAPIAuth", "Func Auth failed")


def _kwargs(function: FunctionInfo, request: dict[str, Any]) -> dict[str, Any]:
    names = [name for name in function.args if not name.startswith("*")]
    return {names[0]: request} if names else {}
