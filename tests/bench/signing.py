"""How fast our signer is beside the one of the official SDK.

Both sign requests with the same method, URL, headers and body; ``ours`` is all of the auth object's work (headers set
on the ``httpx.Request``), the peer's all of ``Signer.sign``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

import httpx
from dffkit.auth import AccessKey, HuaweiAuth
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.sdk_request import SdkRequest
from huaweicloudsdkcore.signer.signer import Signer

from .row import Row, Target, alternate
from .timing import seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TURNS = 101
CALLS = 40
AK, SK = "AKEXAMPLE0000000001", "SKexample+/0123456789abcdefghijklmnop"
PROJECT = "0503dda878000fed2f78c00909158a4d"
HOST = "https://functiongraph.cn-north-4.myhuaweicloud.com"
URN = f"urn%3Afss%3Acn-north-4%3A{PROJECT}%3Afunction%3Adefault%3Ahello%3Alatest"
HEADERS = {"Content-Type": "application/json", "User-Agent": "bench/1", "X-Project-Id": PROJECT}

CASES: dict[str, tuple[str, str, bytes | None]] = {
    "show": ("GET", f"{HOST}/v2/{PROJECT}/fgs/functions/{URN}/config", None),
    "list": ("GET", f"{HOST}/v2/{PROJECT}/fgs/functions?marker=0&maxitems=100&name=a+b", None),
    "invoke": ("POST", f"{HOST}/v2/{PROJECT}/fgs/functions/{URN}/invocations", b'{"message":"hello"}' * 50),
}
NO_SLOWER = Target("at most", 1.0)


def run() -> Iterator[Row]:
    """One row a case."""
    for name, case in CASES.items():
        pair = alternate(seconds(ours(*case), CALLS), seconds(peer(*case), CALLS), TURNS)
        yield Row(
            f"signing.{name}", "µs", pair.ours * 1e6, "huaweicloudsdkcore", pair.theirs * 1e6, pair.ratio, NO_SLOWER
        )


def ours(method: str, url: str, content: bytes | None) -> Callable[[], object]:
    """One signature by our auth object."""
    auth = HuaweiAuth(AccessKey(ak=AK, sk=SK))
    request = httpx.Request(method, url, headers=HEADERS, content=content)
    clean = request.headers

    def call() -> object:
        request.headers = clean.copy()
        return next(auth.sync_auth_flow(request))

    return call


def peer(method: str, url: str, content: bytes | None) -> Callable[[], object]:
    """One signature by the official signer."""
    signer, parts = Signer(BasicCredentials(AK, SK)), urlsplit(url)
    query = parse_qsl(parts.query, keep_blank_values=True)

    def call() -> object:
        request = SdkRequest(
            method=method,
            schema=parts.scheme,
            host=parts.netloc,
            resource_path=parts.path,
            query_params=query,
            header_params=dict(HEADERS),
            body=content,
        )
        return signer.sign(request)

    return call
