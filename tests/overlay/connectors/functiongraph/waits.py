"""What every wait of the connector promises, whatever it waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit.errors import CallTimeoutError, DeadlineError

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..sides import Side


def check_end_with_a_silent_server(side: Side, wait: Callable[[Any], Any], **options: Any) -> None:
    """``wait`` has two seconds: each look gets at most what is left and is not tried again, then the wait ends."""
    asked: list[float] = []

    def hang(request: httpx.Request) -> httpx.Response:
        asked.append(request.extensions["timeout"]["read"])
        raise httpx.ReadTimeout("silent", request=request)

    with pytest.raises(DeadlineError, match=r"not done after 2 s: nothing was seen yet.*no answer in time") as caught:
        side.do(wait, hang, timeout=30, retries=2, **options)
    assert isinstance(caught.value.__cause__, CallTimeoutError)
    assert side.waits == [0.5, 0.75, 0.75]
    assert all(0 < seconds <= left for seconds, left in zip(asked, [2.0, 1.5, 1.0, 1.0], strict=True))
