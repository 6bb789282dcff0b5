"""Our SDK-HMAC-SHA256 beside the signer of the official SDK, on requests nobody thought of."""

from __future__ import annotations

import json
import runpy
import time
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote

import httpx
import pytest
from dffkit.auth import AccessKey, HuaweiAuth
from huaweicloudsdkcore.auth.credentials import BasicCredentials, GlobalCredentials
from huaweicloudsdkcore.sdk_request import SdkRequest
from hypothesis import given, settings
from hypothesis import strategies as st

VECTORS = Path(__file__).parents[1] / "vectors"
AK, SK, NOW = "AKEXAMPLE0000000001", "SKexample+/0123456789abcdefghijklmnop", 1767225600.0
DATE = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(NOW))
HOST = "functiongraph.cn-north-4.myhuaweicloud.com"

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=10)
content_type = st.sampled_from(
    [None, "application/json", "application/json;charset=UTF-8", "text/plain", "application/octet-stream"]
)
header_name = st.from_regex(r"[a-z][a-z_-]{0,7}", fullmatch=True).map(lambda name: "x-t" + name)
header_value = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=10)


def ours(request: httpx.Request, **scope: str | None) -> dict[str, str]:
    """The headers of a request after our auth object."""
    return dict(next(HuaweiAuth(AccessKey(ak=AK, sk=SK, **scope), clock=lambda: NOW).sync_auth_flow(request)).headers)


def official(request: httpx.Request, credentials: Any) -> dict[str, str]:
    """The headers of the same request after the official one, which signs all that it is given."""
    path, _, query = request.url.raw_path.decode().partition("?")
    handed = {name: value for name, value in request.headers.items() if name not in {"content-length", "content-type"}}
    if "content-type" in request.headers:
        handed["Content-Type"] = request.headers["content-type"]
    signed = credentials.sign_request(
        SdkRequest(
            method=request.method,
            schema="https",
            host=HOST,
            resource_path=path,
            query_params=parse_qsl(query, keep_blank_values=True),
            header_params={**handed, "X-Sdk-Date": DATE},
            body=request.read() or None,
        )
    )
    return {name.lower(): value for name, value in signed.header_params.items()}


def request_of(
    method: str,
    segments: list[str],
    query: list[tuple[str, str]],
    headers: dict[str, str],
    kind: str | None,
    body: bytes,
) -> httpx.Request:
    """A request as httpx would send it."""
    path = "/" + "/".join(quote(segment, safe="") for segment in segments)
    sent = {**headers, **({"Content-Type": kind} if kind else {})}
    url = httpx.URL(f"https://{HOST}{path}", params=query) if query else httpx.URL(f"https://{HOST}{path}")
    return httpx.Request(method, url, headers=sent, content=body or None)


@settings(max_examples=150, deadline=None)
@given(
    method=st.sampled_from(["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"]),
    segments=st.lists(text, max_size=4),
    query=st.lists(st.tuples(text, text), max_size=4),
    headers=st.dictionaries(header_name, header_value, max_size=3),
    kind=content_type,
    body=st.binary(max_size=20),
)
def test_any_request_is_signed_alike(
    method: str,
    segments: list[str],
    query: list[tuple[str, str]],
    headers: dict[str, str],
    kind: str | None,
    body: bytes,
) -> None:
    """Every header that the official SDK sets is set to the same value by ours."""
    request = request_of(method, segments, query, headers, kind, body)
    expected = official(request, BasicCredentials(AK, SK))
    actual = ours(request)
    assert expected == {name: actual.get(name) for name in expected}


@pytest.mark.parametrize(
    ("credentials", "scope"),
    [
        (BasicCredentials(AK, SK, "mock-project"), {"project_id": "mock-project"}),
        (GlobalCredentials(AK, SK, "mock-domain-id"), {"domain_id": "mock-domain-id"}),
        (
            BasicCredentials(AK, SK, "p").with_security_token("mock-security-token"),
            {"project_id": "p", "security_token": "mock-security-token"},
        ),
    ],
    ids=["project", "domain", "temporary"],
)
def test_the_scope_headers_are_signed_alike(credentials: Any, scope: dict[str, str]) -> None:
    """Project, domain and security token, as the official credential classes set them."""
    request = request_of("POST", ["v2", "p"], [], {}, "application/json", b"{}")
    expected = official(request, credentials)
    actual = ours(request, **scope)
    assert expected == {name: actual.get(name) for name in expected}


@pytest.mark.parametrize("path", sorted((VECTORS / "sdk-hmac-sha256").glob("*.json")), ids=lambda path: path.stem)
def test_the_vectors_are_what_the_official_signer_makes(path: Path) -> None:
    """No file was changed by hand, and none has been left behind by its writer."""
    vector: Any = runpy.run_path(str(VECTORS / "write_huawei.py"))["vector"]
    assert vector(path.stem) == json.loads(path.read_text("utf-8"))
