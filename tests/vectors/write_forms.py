"""Writes the vectors of the small schemes, hashed by openssl: ``python tests/vectors/write_forms.py``."""

from __future__ import annotations

import json
import subprocess
from base64 import b64encode
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

HERE = Path(__file__).parent
CLOCK = 1700000000.125
DATE = "Tue, 14 Nov 2023 22:13:20 GMT"
STAMP = "1700000000125"
FORM = "application/x-www-form-urlencoded"


def openssl(data: bytes, *digest: str) -> bytes:
    """The raw digest of ``data``: ``openssl dgst <digest> -binary``."""
    return subprocess.run(["openssl", "dgst", *digest, "-binary"], input=data, capture_output=True, check=True).stdout


def request(method: str, url: str, body: bytes | None = None, content_type: str | None = None) -> dict[str, Any]:
    """The request part of a vector; a body that is no UTF-8 goes in as base64."""
    headers = [["Host", urlsplit(url).netloc], *([["Content-Type", content_type]] if content_type else [])]
    part: dict[str, Any] = {"method": method, "url": url, "headers": headers}
    if body is None:
        return part
    try:
        return {**part, "body": body.decode()}
    except UnicodeDecodeError:
        return {**part, "body_base64": b64encode(body).decode()}


def write(
    scheme: str, name: str, promise: str, asked: dict[str, Any], credentials: dict[str, Any], expected: dict[str, Any]
) -> None:
    """Writes one file."""
    vector = {"promise": promise, "request": asked, "credentials": credentials, "clock": CLOCK, "expected": expected}
    (HERE / scheme).mkdir(exist_ok=True)
    text = json.dumps(vector, ensure_ascii=False, indent=2) + "\n"
    (HERE / scheme / f"{name}.json").write_text(text, encoding="utf-8")


def dway(name: str, promise: str, method: str, target: str, body: bytes | None, content_type: str | None) -> None:
    """A DataWay request with both keys, and the token in its query."""
    key = {"ak": "dway-example-ak", "sk": "dway+example/sk", "token": "tkn_example0123456789"}
    url = f"https://openway.guance.com{target}"
    md5 = b64encode(openssl(body or b"", "-md5")).decode()
    text = f"{method}\n{md5}\n{content_type or ''}\n{DATE}"
    signature = b64encode(openssl(text.encode(), "-sha1", "-hmac", key["sk"])).decode()
    steps = {"content_md5": md5, "string_to_sign": text, "signature": signature}
    headers = {"Date": DATE, "Authorization": f"DWAY {key['ak']}:{signature}"}
    signed = f"{url}{'&' if '?' in url else '?'}token={key['token']}"
    write(
        "dway",
        name,
        promise,
        request(method, url, body, content_type),
        key,
        {"steps": steps, "headers": headers, "url": signed},
    )


def smartchart(
    name: str, promise: str, method: str, fields: dict[str, str], visitor: str, secret: str, *, encrypt: bool = True
) -> None:
    """A dataset request: fields in the query of a GET, in the form of a POST."""
    text = f"{secret}{STAMP}{visitor}{fields['type']}"
    token = openssl(text.encode(), "-sha1").hex() if encrypt else secret
    added = {"visitor": visitor, "token": token, **({"stamp": STAMP} if encrypt else {})}
    url = "http://localhost:8000/echart/dataset_api/"
    key = {"visitor": visitor, "secret": secret, **({} if encrypt else {"encrypt": False})}
    steps = {"string_to_hash": text, "token": token} if encrypt else {"token": token}
    before, after = urlencode(fields), urlencode({**fields, **added})
    if method == "GET":
        asked, signed = request("GET", f"{url}?{before}"), {"url": f"{url}?{after}"}
    else:
        asked, signed = request("POST", url, before.encode(), FORM), {"body": after}
    write("smartchart-sha1", name, promise, asked, key, {"steps": steps, "headers": {}, **signed})


def main() -> None:
    """Writes all files of this script."""
    line = b"cpu,host=web-01 load=1.5 1700000000000000000\n"
    dway(
        "post_line_protocol",
        "The real body and content type are signed.",
        "POST",
        "/v1/write/metric",
        line,
        "text/plain",
    )
    dway(
        "post_json_charset",
        "The whole content type counts.",
        "POST",
        "/v1/query/raw?x=1",
        '{"q":"中文"}'.encode(),
        "application/json; charset=utf-8",
    )
    dway(
        "post_binary",
        "Bytes are signed as sent.",
        "POST",
        "/v1/write/logging",
        bytes([0x1F, 0x8B, 0xFF, 0x00]),
        "text/plain",
    )
    dway(
        "get_without_body",
        "Without a body the digest is that of nothing, the type an empty line.",
        "GET",
        "/v1/datakit/pull?a=b%2Fc",
        None,
        None,
    )
    smartchart("get_query", "A GET carries the token in its query.", "GET", {"type": "12"}, "admin", "secret-example")
    smartchart(
        "get_with_param",
        "The param is not covered.",
        "GET",
        {"type": "sales", "param": '{"a": "b c+d"}'},
        "admin",
        "secret-example",
    )
    smartchart("get_unicode", "Visitor, secret and type are hashed as UTF-8.", "GET", {"type": "销售"}, "张三", "密钥")
    smartchart(
        "post_paged",
        "A POST carries the token in its form.",
        "POST",
        {"type": "12", "pg": "2", "pagesize": "50"},
        "admin",
        "secret-example",
    )
    smartchart(
        "post_receive",
        "The rows are not covered.",
        "POST",
        {"type": "t1", "ds": '[["a","b"],[1,"x&y=z"]]', "update": "1"},
        "admin",
        "s+e c/r%et",
    )
    smartchart(
        "get_unencrypted",
        "Asked for by name only: the secret itself, no stamp.",
        "GET",
        {"type": "12"},
        "admin",
        "secret-example",
        encrypt=False,
    )
    smartchart(
        "post_unencrypted",
        "The same in a form.",
        "POST",
        {"type": "12", "ds": "[]"},
        "admin",
        "secret-example",
        encrypt=False,
    )
    way = "https://openway.guance.com/v1/write/metric"
    token = {"token": "tkn_example0123456789"}
    write(
        "dataway-token",
        "post",
        "The token is a query parameter, nothing else is covered.",
        request("POST", way, line, "text/plain"),
        token,
        {"steps": {}, "headers": {}, "url": f"{way}?token={token['token']}"},
    )
    write(
        "dataway-token",
        "query_kept",
        "The query that is there stays.",
        request("GET", f"{way}?a=b+c&d=%2F"),
        token,
        {"steps": {}, "headers": {}, "url": f"{way}?a=b+c&d=%2F&token={token['token']}"},
    )
    write(
        "dataway-token",
        "token_replaced",
        "A token that is there already is replaced.",
        request("GET", f"{way}?token=old&a=1"),
        token,
        {"steps": {}, "headers": {}, "url": f"{way}?a=1&token={token['token']}"},
    )
    api = "https://openapi.guance.com/api/v1"
    for name, asked in {
        "get": request("GET", f"{api}/workspace/get"),
        "post": request("POST", f"{api}/df/query_data", b"{}", "application/json"),
    }.items():
        write(
            "df-api-key",
            name,
            "The key id is the whole proof.",
            asked,
            {"id": "wsak_example0123456789"},
            {"steps": {}, "headers": {"DF-API-KEY": "wsak_example0123456789"}},
        )
    fgs = "https://functiongraph.cn-north-4.myhuaweicloud.com/v2/p/fgs/functions"
    for name, asked in {"get": request("GET", fgs), "post": request("POST", fgs, b"{}", "application/json")}.items():
        write(
            "iam-token",
            name,
            "The token is the whole proof.",
            asked,
            {"token": "MIIexampleToken=="},
            {"steps": {}, "headers": {"X-Auth-Token": "MIIexampleToken=="}},
        )


if __name__ == "__main__":
    main()
