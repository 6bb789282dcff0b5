"""What a DataFlux Func server needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...settings import CommonOptions, Field, Settings, flag
from .._base import Service
from ._failures import classify

if TYPE_CHECKING:
    import httpx

    from ...clock import Clock

AK_ID = Field("ak_id", mock="ak-mock")
AK_SECRET = Field("ak_secret", secret=True, mock="mock-secret")


class FuncOptions(CommonOptions, total=False):
    """The arguments of :class:`~dffkit.Func`.

    - ``endpoint``: the server, as in ``http://localhost:8088``; there is no default.
    - ``ak_id``, ``ak_secret``: an access key of the server; only cron jobs and the list of functions need it.
    - ``sign``: whether calls are signed with it too; an API does not ask for it, and a wrong key fails the call.
    - ``legacy``: whether calls go to the paths of servers before version 5, ``/al/`` and ``/bat/``.
    """

    ak_id: str | None
    ak_secret: str | None
    sign: bool
    legacy: bool


def _auth(settings: Settings, clock: Clock) -> httpx.Auth:
    from ...auth.dff_ak import DffAccessKey, DffAkAuth  # noqa: PLC0415 - with the first call
    from ._keyless import Keyless  # noqa: PLC0415

    ak_id, ak_secret = settings.get("ak_id"), settings.get("ak_secret")
    if ak_id is None or ak_secret is None:
        return Keyless(settings.id, AK_ID if ak_id is None else AK_SECRET)
    return DffAkAuth(DffAccessKey(ak_id=ak_id, ak_secret=ak_secret), clock=clock.now)


SERVICE = Service(
    stem="func",
    fields=(AK_ID, AK_SECRET, Field("sign", flag, default=False), Field("legacy", flag, default=False)),
    auth=_auth,
    classify=classify,
)
