"""What ought to be on the wire: the request that schemathesis itself would send for a case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import requests

from . import wire

if TYPE_CHECKING:
    from ..cases.made import Case

# The host is no one's: nothing is sent. The path of the base must stand in front of every operation's path.
BASE_URL = "http://oracle.test/base"
_OF_A_REQUEST = ("method", "url", "headers", "params", "data", "json", "files", "cookies", "auth")


def prepared(case: Case, base_url: str) -> requests.PreparedRequest:
    """The case, serialised by schemathesis and ``requests``, which know nothing of the generated client."""
    transport: dict[str, Any] = case.as_transport_kwargs(base_url=base_url)
    return requests.Request(**{name: transport[name] for name in _OF_A_REQUEST if name in transport}).prepare()


def expected(case: Case, root: str = "") -> wire.Wire:
    """What ought to be on the wire for a case; with ``root``, which is the base address, below that."""
    return wire.of_requests(prepared(case, BASE_URL), root)
