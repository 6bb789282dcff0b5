"""The signing vectors of ``tests/vectors``, and how our signers are called with one."""

from __future__ import annotations

import json
import warnings
from base64 import b64decode
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
from dffkit.auth import (
    AccessKey,
    DataWayAuth,
    DataWayKey,
    DfApiKey,
    DfApiKeyAuth,
    DffAccessKey,
    DffAkAuth,
    HuaweiAuth,
    IamToken,
    IamTokenAuth,
    SmartChartAuth,
    SmartChartUser,
    dataway,
    dff_ak,
    huawei,
    smartchart,
)

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = Path(__file__).parents[2] / "vectors"


@dataclass(frozen=True)
class Vector:
    """One file."""

    scheme: str
    name: str
    data: dict[str, Any]

    @property
    def clock(self) -> float:
        """Seconds since 1970 at which the request is signed."""
        return float(self.data["clock"])

    @property
    def credentials(self) -> dict[str, Any]:
        """By the names of the scheme."""
        return dict(self.data["credentials"])

    @property
    def expected(self) -> dict[str, Any]:
        """What the signer makes of it."""
        return dict(self.data["expected"])

    @property
    def content(self) -> bytes | None:
        """The body before signing."""
        part = self.data["request"]
        if "body_base64" in part:
            return b64decode(part["body_base64"])
        return part["body"].encode() if "body" in part else None

    def request(self) -> httpx.Request:
        """The request before signing."""
        part = self.data["request"]
        return httpx.Request(part["method"], part["url"], headers=part["headers"], content=self.content)

    def auth(self) -> Any:
        """The auth object of the scheme, with the vector's clock and nonce."""
        return AUTHS[self.scheme](self)

    def steps(self) -> dict[str, str]:
        """The steps of our signer."""
        return STEPS[self.scheme](self) if self.scheme in STEPS else {}


def vectors() -> list[Vector]:
    """All files, sorted."""
    paths = sorted(FOLDER.glob("*/*.json"))
    return [Vector(path.parent.name, path.stem, json.loads(path.read_text("utf-8"))) for path in paths]


def _smartchart(vector: Vector) -> SmartChartAuth:
    key = vector.credentials
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        user = SmartChartUser(visitor=key["visitor"], secret=key["secret"])
        return SmartChartAuth(user, clock=lambda: vector.clock, encrypt=key.get("encrypt", True))


AUTHS: dict[str, Callable[[Vector], Any]] = {
    "sdk-hmac-sha256": lambda v: HuaweiAuth(AccessKey(**v.credentials), clock=lambda: v.clock),
    "dff-ak": lambda v: DffAkAuth(DffAccessKey(**v.credentials), clock=lambda: v.clock, nonce=lambda: v.data["nonce"]),
    "dway": lambda v: DataWayAuth(DataWayKey(**v.credentials), clock=lambda: v.clock),
    "dataway-token": lambda v: DataWayAuth(DataWayKey(**v.credentials)),
    "smartchart-sha1": _smartchart,
    "df-api-key": lambda v: DfApiKeyAuth(DfApiKey(**v.credentials)),
    "iam-token": lambda v: IamTokenAuth(IamToken(**v.credentials)),
}


def _smartchart_steps(vector: Vector) -> dict[str, str]:
    auth, request = vector.auth(), vector.request()
    kind = smartchart.type_of(smartchart.request_pairs(request))
    fields, user = auth.fields(kind), auth.credentials
    if not auth.encrypt:
        return {"token": fields["token"]}
    text = smartchart.string_to_hash(user.secret, fields["stamp"], user.visitor, kind)
    return {"string_to_hash": text, "token": fields["token"]}


STEPS: dict[str, Callable[[Vector], dict[str, str]]] = {
    "sdk-hmac-sha256": lambda v: huawei.sign(v.request(), v.auth().credentials, v.clock)._asdict(),
    "dff-ak": lambda v: dff_ak.sign(v.request(), v.auth().credentials, v.clock, v.data["nonce"])._asdict(),
    "dway": lambda v: dataway.sign(v.request(), v.credentials["ak"], v.credentials["sk"], v.clock)._asdict(),
    "smartchart-sha1": _smartchart_steps,
}
