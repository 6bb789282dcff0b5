"""Writes the vectors of sdk-hmac-sha256 with the official SDK: ``python tests/vectors/write_huawei.py``."""

from __future__ import annotations

import calendar
import json
import time
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.sdk_request import SdkRequest
from huaweicloudsdkcore.signer.signer import Signer

FOLDER = Path(__file__).parent / "sdk-hmac-sha256"
CLOCK = float(calendar.timegm((2026, 1, 1, 0, 0, 0)))
HOST = "functiongraph.cn-north-4.myhuaweicloud.com"
PROJECT = "0503dda878000fed2f78c00909158a4d"
KEY = {"ak": "AKEXAMPLE0000000001", "sk": "SKexample+/0123456789abcdefghijklmnop"}
JSON = [["Content-Type", "application/json"]]
FUNCTION = f"urn:fss:cn-north-4:{PROJECT}:function:default:hello:latest"

# name: promise, method, path and query as on the wire, headers, body, further credentials
CASES: dict[str, tuple[str, str, str, list[list[str]], str | None, dict[str, str]]] = {
    "get_with_query": (
        "A plain list call.",
        "GET",
        f"/v2/{PROJECT}/fgs/functions?marker=0&maxitems=10",
        JSON,
        None,
        {},
    ),
    "post_unicode_json": (
        "The UTF-8 bytes of a JSON body are hashed, and colons in the path are encoded.",
        "POST",
        f"/v2/{PROJECT}/fgs/functions/{FUNCTION}/invocations",
        JSON,
        '{"message": "你好 world"}',
        {"project_id": PROJECT},
    ),
    "query_blank_plus_tilde": (
        "A blank sent as + becomes %20, an encoded plus and slash stay, ~ is not encoded, unicode is.",
        "GET",
        "/v1/p/datamap/node/937987/instances?job_name=a+b%2Bc%2Fd~e&workspace_id=w&job_name=%E4%B8%AD%E6%96%87",
        [*JSON, ["instance", "i-1"]],
        None,
        {},
    ),
    "query_lower_case_escapes": (
        "%2f and %2F in a query are the same value.",
        "GET",
        "/v1/a?x=%2f%e4%b8%ad",
        JSON,
        None,
        {},
    ),
    "query_repeated_keys": (
        "Values of a repeated key are sorted.",
        "GET",
        "/v1/a?k=b&k=a&k=10&k=9&a=1",
        JSON,
        None,
        {},
    ),
    "query_empty_values": (
        "An empty value and a key without = both become `key=`.",
        "GET",
        "/v1/a?empty=&bare&x=1",
        JSON,
        None,
        {},
    ),
    "query_sorted_decoded": (
        "Pairs are sorted as decoded: ~ comes before é, whose escape would come first.",
        "GET",
        "/v1/a?%C3%A9=1&~=2&a-b=3&a%20b=4",
        JSON,
        None,
        {},
    ),
    "no_path": ("A request to the root.", "GET", "/", JSON, None, {}),
    "trailing_slash": ("A slash at the end of the path is not doubled.", "GET", "/v2/p/fgs/functions/", JSON, None, {}),
    "path_encoded_urn": (
        "A path sent with %3A is signed like one sent with colons.",
        "GET",
        f"/v2/p/fgs/functions/{FUNCTION.replace(':', '%3A')}/config",
        JSON,
        None,
        {},
    ),
    "path_slash_in_segment": (
        "%2F inside a segment is decoded before the path is split.",
        "GET",
        "/v2/p/a%2Fb%2fc/d",
        JSON,
        None,
        {},
    ),
    "path_unicode_blank_tilde": (
        "Unicode, blanks, + and ~ in a path.",
        "GET",
        "/v2/p/%E4%B8%AD%20a+b~c%25d/(e)",
        JSON,
        None,
        {},
    ),
    "path_double_slash": ("Empty segments are kept.", "GET", "/v2//p", JSON, None, {}),
    "security_token": (
        "Temporary credentials: the security token is a signed header.",
        "GET",
        "/v2/p/fgs/functions",
        JSON,
        None,
        {"security_token": "mock-security-token"},
    ),
    "project_header": (
        "The project id is a signed header.",
        "GET",
        "/v2/p/fgs/functions",
        JSON,
        None,
        {"project_id": PROJECT},
    ),
    "domain_header": (
        "The domain id is a signed header.",
        "GET",
        "/v3/users",
        JSON,
        None,
        {"domain_id": "d78cbac186b744899480f25bd022f468"},
    ),
    "body_not_json": (
        "A body of another type is not covered: a header says so, and the same word stands for the hash.",
        "POST",
        "/v2/p/upload",
        [["Content-Type", "application/octet-stream"]],
        "PK\u0003\u0004 bytes",
        {},
    ),
    "body_empty_not_json": (
        "Without a body the hash is that of nothing, whatever the type.",
        "POST",
        "/v2/p/upload",
        [["Content-Type", "text/plain"]],
        None,
        {},
    ),
    "body_empty_json": ("An empty body of type JSON.", "POST", "/v2/p/a", JSON, None, {}),
    "body_json_charset": (
        "JSON with a charset is hashed.",
        "POST",
        "/v1/p/a",
        [["Content-Type", "application/json;charset=UTF-8"]],
        '{"a":1}',
        {},
    ),
    "body_without_type": ("A body without a type is hashed.", "PUT", "/v1/p/a", [], "abc", {}),
    "delete_with_body": (
        "A DELETE may have a body.",
        "DELETE",
        "/v2/p/fgs/workflows",
        JSON,
        '{"workflow_urns":["urn:fss:a"]}',
        {},
    ),
    "headers_trimmed_and_underscored": (
        "Blanks around a value are trimmed; a header with _ in its name is not signed; names are sorted.",
        "GET",
        "/v1/p/a",
        [*JSON, ["X-Language", "  zh-cn "], ["x_trace", "1"], ["Workspace", "w"], ["User-Agent", "vector/1"]],
        None,
        {},
    ),
    "host_with_port": (
        "The port is part of the signed host.",
        "GET",
        "http://127.0.0.1:8600/v2/p/fgs/functions",
        JSON,
        None,
        {},
    ),
}


class Recorder(Signer):  # type: ignore[misc]
    """The official signer, keeping the texts it makes on the way."""

    def _process_string_to_sign(self, canonical_request: str, time: Any) -> str:
        self.canonical_request = canonical_request
        string_to_sign: str = super()._process_string_to_sign(canonical_request, time)
        self.string_to_sign = string_to_sign
        return string_to_sign


def official(
    method: str, url: str, headers: list[list[str]], body: str | None, key: dict[str, str], clock: float
) -> tuple[Recorder, dict[str, str]]:
    """Signs with the official SDK; returns the signer with its texts, and all headers afterwards."""
    parts = urlsplit(url)
    request = SdkRequest(
        method=method,
        schema=parts.scheme,
        host=parts.netloc,
        resource_path=parts.path or "/",
        query_params=parse_qsl(parts.query, keep_blank_values=True),
        header_params=dict(headers),
        body=body.encode() if body else None,
    )
    date = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(clock))
    scope = {"X-Project-Id": "project_id", "X-Domain-Id": "domain_id", "X-Security-Token": "security_token"}
    request.header_params.update(
        {"X-Sdk-Date": date, **{name: key[field] for name, field in scope.items() if field in key}}
    )
    recorder = Recorder(BasicCredentials(key["ak"], key["sk"]))
    recorder.sign(request)
    return recorder, request.header_params


def vector(name: str) -> dict[str, Any]:
    """The vector of one case."""
    promise, method, target, headers, body, further = CASES[name]
    url = target if target.startswith("http") else f"https://{HOST}{target}"
    sent = [["Host", urlsplit(url).netloc], *headers]
    key = {**KEY, **further}
    recorder, after = official(method, url, sent, body, key, CLOCK)
    before = {header.lower() for header, _ in sent}
    return {
        "promise": promise,
        "request": {"method": method, "url": url, "headers": sent, **({"body": body} if body else {})},
        "credentials": key,
        "clock": CLOCK,
        "expected": {
            "steps": {
                "canonical_request": recorder.canonical_request,
                "string_to_sign": recorder.string_to_sign,
                "signature": after["Authorization"].rpartition("=")[2],
            },
            "headers": {header: value for header, value in after.items() if header.lower() not in before},
        },
    }


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for case in CASES:
        text = json.dumps(vector(case), ensure_ascii=False, indent=2)
        (FOLDER / f"{case}.json").write_text(text + "\n", encoding="utf-8")
