"""How fast our signer is beside the one of the official SDK: ``python tests/bench/bench_signing.py``.

Both sign requests with the same method, URL, headers and body in one process; the figure is the median of the
ratios of many short turns, taken one after the other so that both meet the same load of the machine. ``ours`` is
all of the auth object's work (headers set on the ``httpx.Request``), ``peer`` all of ``Signer.sign``.
"""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import httpx
from dffkit.auth import AccessKey, HuaweiAuth
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.sdk_request import SdkRequest
from huaweicloudsdkcore.signer.signer import Signer

if TYPE_CHECKING:
    from collections.abc import Callable

TURNS = 100
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


def seconds(call: Callable[[], object]) -> float:
    """The time of one call, averaged over a turn."""
    start = time.perf_counter()
    for _ in range(CALLS):
        call()
    return (time.perf_counter() - start) / CALLS


def run() -> list[dict[str, Any]]:
    """One row a case: name, ours and peer in microseconds (medians), and the median of the ratios."""
    rows = []
    for name, case in CASES.items():
        mine, theirs = ours(*case), peer(*case)
        seconds(mine), seconds(theirs)
        turns = [(seconds(mine), seconds(theirs)) for _ in range(TURNS)]
        rows.append(
            {
                "name": f"signing.{name}",
                "ours": round(statistics.median(a for a, _ in turns) * 1e6, 2),
                "peer": round(statistics.median(b for _, b in turns) * 1e6, 2),
                "ratio": round(statistics.median(a / b for a, b in turns), 3),
            }
        )
    return rows


if __name__ == "__main__":
    for row in run():
        print(row["name"], row["ours"], row["peer"], row["ratio"])
