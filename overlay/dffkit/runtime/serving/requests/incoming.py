"""A request to an API, read: its form, its query and its body."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from ...temporary_files import UPLOADS
from ..exchange import original_url
from . import bodies, qs
from .bodies import Body

if TYPE_CHECKING:
    from starlette.requests import Request

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

    @property
    def may_have_files(self) -> bool:
        """Whether files of it are stored."""
        return self.form == "simplified" and self.is_post

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


def begun(request: Request) -> Incoming:
    """A request whose body has not been read. Raises :class:`~.refusals.Refusal`."""
    form = FORMS.get(request.path_params.get("format"), "other")
    return Incoming(request, form, qs.query(request), Body())


async def read(incoming: Incoming, resources: str) -> None:
    """Reads the body; files of an upload are stored. Raises :class:`~.refusals.Refusal`."""
    incoming.body = await bodies.read(incoming.request, Path(resources) / UPLOADS if incoming.may_have_files else None)
