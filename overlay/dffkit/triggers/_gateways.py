"""Runs a function when an API is called."""

from dataclasses import KW_ONLY, dataclass
from typing import Annotated, Any, Literal

from ._fitting import Form, Length, Range
from ._trigger import Trigger

PATH = Form("a path that begins with /", "/.*")
FUNC_INFO = ("timeout", "invocation_type", "version")


@dataclass(frozen=True)
class _Gateway(Trigger):
    _: KW_ONLY
    name: str
    path: Annotated[str, PATH]
    group_id: str
    env_id: str
    env_name: str
    type: Literal[1, 2]
    protocol: Literal["HTTP", "HTTPS"]
    req_method: Literal["GET", "POST", "PUT", "DELETE", "HEAD", "PATCH", "OPTIONS", "ANY"]
    match_mode: Literal["SWA", "NORMAL"]
    auth: Literal["IAM", "APP", "NONE"]
    timeout: Annotated[int, Range(1, 60_000)]
    invocation_type: Literal["sync", "async"] | None = None
    version: str | None = None
    group_name: str | None = None
    instance_id: str | None = None
    sl_domain: Annotated[str, Length(255)] | None = None
    backend_type: Literal["FUNCTION"] | None = None

    def event_data(self) -> dict[str, Any]:
        """As it goes over the wire: what concerns the run of the function is an object of its own."""
        data = super().event_data()
        return data | {"func_info": {name: data.pop(name) for name in FUNC_INFO if name in data}}


@dataclass(frozen=True)
class Apig(_Gateway):
    """Runs a function when an API of the shared gateway is called.

    - ``type``: 1 for a public API, 2 for a private one; ``path``: begins with ``/``.
    - ``match_mode``: ``SWA`` matches the beginning of the path, ``NORMAL`` the whole.
    - ``auth``: ``IAM`` users, holders of an ``APP`` key, or with ``NONE`` everybody.
    - ``timeout``: how long the gateway waits for the function, in milliseconds, 1 to 60,000; ``invocation_type``:
      ``sync`` waits for the result; ``version``: of the function. These three travel as ``func_info``.
    - ``group_id``, ``env_id``: of the API group and of the environment, as API Gateway has them.
    """

    trigger_type_code = "APIG"


@dataclass(frozen=True)
class DedicatedGateway(_Gateway):
    """Runs a function when an API of a gateway of one's own is called; the fields are those of :class:`Apig`.

    ``instance_id`` is the id of the gateway.
    """

    trigger_type_code = "DEDICATEDGATEWAY"
