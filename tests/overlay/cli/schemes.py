"""Every signing scheme with a secret of its own that can be recognised wherever it turns up."""

from __future__ import annotations

from typing import NamedTuple

SECRET = "Zq7Xw0Marker9xK"
HUAWEI = {"region": "cn-north-4", "project_id": "p1"}
PASSWORD = {"user": "ann", "password": SECRET, "domain": "acme"}


class Scheme(NamedTuple):
    """Settings of a connector whose secret is :data:`SECRET`, a request to sign, and what is shown of it."""

    name: str
    stem: str
    settings: dict[str, str]
    request: tuple[str, ...]
    steps: tuple[str, ...]
    added: str


SCHEMES = (
    Scheme(
        "sdk-hmac-sha256",
        "functiongraph",
        {**HUAWEI, "ak": "key-id", "sk": SECRET},
        ("POST", "/v2/p1/fgs/functions?limit=1", "-d", '{"a": 1}', "-H", "Content-Type: application/json"),
        ("canonical_request", "string_to_sign", "signature"),
        "Authorization: SDK-HMAC-SHA256 Access=key-id",
    ),
    Scheme(
        "sdk-hmac-sha256",
        "dataarts",
        {**HUAWEI, "instance": "i1", "ak": "key-id", "sk": "another", "security_token": SECRET},
        ("GET", "/v1/p1/datamap"),
        ("canonical_request", "string_to_sign", "signature"),
        "X-Security-Token: ***",
    ),
    Scheme("iam-token", "functiongraph", {**HUAWEI, "token": SECRET}, ("GET", "/v2/p1/x"), (), "X-Auth-Token: ***"),
    Scheme("iam-token", "iam", PASSWORD, ("GET", "/v3/users"), ("token_request",), "X-Auth-Token: ***"),
    Scheme(
        "df-api-key",
        "guance",
        {"endpoint": "https://guance.test", "api_key_id": SECRET, "api_key": f"{SECRET}2"},
        ("GET", "/api/v1/workspace/get"),
        (),
        "DF-API-KEY: ***",
    ),
    Scheme(
        "dataway-token",
        "dataway",
        {"endpoint": "https://dataway.test", "token": SECRET},
        ("POST", "/v1/write/metric", "-d", "cpu load=1"),
        (),
        "token=***",
    ),
    Scheme(
        "dway",
        "dataway",
        {"endpoint": "https://dataway.test", "token": f"{SECRET}2", "ak": "key-id", "sk": SECRET},
        ("POST", "/v1/write/metric", "-d", "cpu load=1"),
        ("content_md5", "string_to_sign", "signature"),
        "Authorization: DWAY key-id:",
    ),
    Scheme(
        "smartchart-sha1",
        "dataset",
        {"endpoint": "https://dataset.test", "visitor": "ann", "secret": SECRET},
        ("GET", "/echart/dataset_api/?type=1"),
        ("string_to_hash", "token"),
        "visitor=ann",
    ),
    Scheme(
        "smartchart-sha1",
        "dataset",
        {"endpoint": "https://dataset.test", "visitor": "ann", "secret": SECRET},
        ("POST", "/echart/dataset_api/", "--form", "type=1", "--form", "ds=[]"),
        ("string_to_hash", "token"),
        "stamp=",
    ),
    Scheme(
        "smartchart-sha1",
        "dataset",
        {"endpoint": "https://dataset.test", "visitor": "ann", "secret": SECRET, "encrypt": "false"},
        ("GET", "/echart/dataset_api/?type=1"),
        ("token",),
        "token=***",
    ),
    Scheme(
        "dff-ak",
        "func",
        {"endpoint": "http://func.test", "ak_id": "key-id", "ak_secret": SECRET},
        ("POST", "/api/v1/cron/x", "-d", '{"a": 1}', "-H", "Content-Type: application/json"),
        ("canonical_body", "string_to_sign", "signature"),
        "X-Dff-Ak-Sign: ",
    ),
)
BEARERS = {"iam-token", "df-api-key", "dataway-token"}


def names(scheme: Scheme) -> str:
    """The name of a test."""
    return f"{scheme.name}-{scheme.stem}-{len(scheme.settings)}"


def options(scheme: Scheme, **more: str) -> list[str]:
    """The settings as words of the command line."""
    return [word for name, value in {**scheme.settings, **more}.items() for word in ("--set", f"{name}={value}")]
