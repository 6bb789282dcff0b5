"""The kinds of faults, one file a family, in the order in which they act.

What changes the answer stands before what gives one, so that both go together: ``status=500; truncate=10``.

================ ================================================== ================================================
key              what happens                                       further keys
================ ================================================== ================================================
``skew``         the server's clock is that much ahead
``latency``      the request waits before it is done                ``deviation`` ``tail`` ``most``
``content_type`` the answer has another Content-Type
``broken_json``  the body of the answer cannot be read as JSON
``truncate``     the connection ends after so many bytes            ``chunked``
``drip``         so many bytes a second
``throttle``     the vendor's refusal above so many requests        ``per`` ``retry_after``
``status``       the vendor's answer of this status, or a script    ``example`` ``retry_after`` ``processed``
``proxy``        a 504 with an HTML page                            ``processed``
``reset``        the connection is reset                            ``processed``
================ ================================================== ================================================
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clock import Skew
from .content import BrokenJson, ContentType
from .delivery import Drip, Reset, Truncate
from .latency import Latency
from .statuses import Proxy, Status
from .throttle import Throttle

if TYPE_CHECKING:
    from ..kind import Kind

__all__ = ["KINDS"]

KINDS: tuple[type[Kind], ...] = (
    Skew,
    Latency,
    ContentType,
    BrokenJson,
    Truncate,
    Drip,
    Throttle,
    Status,
    Proxy,
    Reset,
)
