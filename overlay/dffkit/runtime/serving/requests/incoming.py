"""A request to an API, read: its form, its query and its body."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from ...temporary_files import UPLOADS
from ..exchange import original_url
from . import bodies, qs

if TYPE_CHECKING:
    from starlette.requests import Request

    from .bodies import Body

Form = Literal["normal", "simplified", "other"]
FORMS: dict[str | None, Form] = {None: "normal", "normal": "normal", "s": "simplified", "simplified": "simplified"}


@dataclass
class Incoming:
    """``form`` is ``other`` for a format that there is not; such a request passes no arguments."""

    request: Request
    form: Form
    query: dict[str, Any]
    body: Body

    @property
    def is_post(self) -> bool:
        """Whether arguments are in the body."""
        return self.request.method == "POST"

    def http_request(self) -> dict[str, Any]:
        """``_DFF_HTTP_REQUEST``."""
        request = self.request
        host = request.headers.get("host", "")
        client = request.client.host if request.client else None
        return {
            "method": request.method.upper(),
            "originalUrl": original_url(request.scope),
            "url": request.url.path,
            "host": host,
            "hostname": host.rpartition(":")[0] if host.rpartition(":")[2].isdigit() else host,
            "protocol": request.url.scheme,
            "headers": dict(request.headers),
            "query": self.query,
            "body": self.body.value,
            "ip": client,
            "ips": [],
            "xhr": request.headers.get("x-requested-with", "").lower() == "xmlhttprequest",
        }


async def read(request: Request, resources: str) -> Incoming:
    """Reads a request; files of an upload are stored. Raises :class:`~.refusals.Refusal`."""
    given = request.path_params.get("format")
    form = FORMS.get(given, "other")
    uploads = Path(resources) / UPLOADS if form == "simplified" and request.method == "POST" else None
    query = qs.parsed(request.scope["query_string"].decode("latin-1"))
    return Incoming(request, form, query, await bodies.read(request, uploads))
