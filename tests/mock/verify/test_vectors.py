"""The signing vectors, shared with the signers: the mock lets in what they say, and computes each step as they do."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from dffkit_mock.credentials import AccessKey
from dffkit_mock.instance import Instance, IssuedToken, Nonces
from dffkit_mock.verify.dataway_token import DatawayToken
from dffkit_mock.verify.df_api_key import DfApiKey
from dffkit_mock.verify.dff_ak import DffAk, string_to_sign
from dffkit_mock.verify.dff_body import canonical_bodies
from dffkit_mock.verify.dway import Dway
from dffkit_mock.verify.dway import string_to_sign as dway_string
from dffkit_mock.verify.iam_token import IamToken
from dffkit_mock.verify.sdk_hmac import SdkHmac, canonical_request, payload_hashes
from dffkit_mock.verify.smartchart import Smartchart

from tests.mock.exchanges import find_route, make_exchange

if TYPE_CHECKING:
    from collections.abc import Callable

    from dffkit_mock.exchange import Exchange
    from dffkit_mock.verify import Verifier

VECTORS = Path(__file__).resolve().parents[2] / "vectors"
CASES = sorted(VECTORS.glob("*/*.json"))
ROUTES = {
    "dataway-token": ("dataway", "query_raw"),
    "df-api-key": ("guance", "get_current_workspace"),
    "dff-ak": ("func", "list_functions"),
    "dway": ("dataway", "query_raw"),
    "iam-token": ("functiongraph", "list_functions"),
    "sdk-hmac-sha256": ("functiongraph", "list_functions"),
    "smartchart-sha1": ("dataset", "post_dataset"),
}


def signed_exchange(vector: dict[str, Any], scheme: str) -> Exchange:
    """The signed request of a vector, as it comes from the wire."""
    request, expected = vector["request"], vector["expected"]
    headers = {name.lower(): (name, value) for name, value in request["headers"]}
    headers.update({name.lower(): (name, value) for name, value in expected["headers"].items()})
    body = expected.get("body", request.get("body", "")).encode() or base64.b64decode(request.get("body_base64", ""))
    url = urlsplit(expected.get("url", request["url"]))
    target = (url.path or "/") + (f"?{url.query}" if url.query else "")
    route = find_route(*ROUTES[scheme])
    return make_exchange(request["method"], target, headers.values(), body, vector["clock"], route)


def verifier_for(scheme: str, given: dict[str, Any]) -> Verifier:
    """The verifier of a scheme, with the credentials of a vector and no others."""
    if scheme == "sdk-hmac-sha256":
        return SdkHmac({given["ak"]: AccessKey(given["sk"], given.get("security_token"))})
    if scheme == "iam-token":
        instance = Instance(lambda: 0.0)
        instance.tokens._issued[given["token"]] = IssuedToken("user", 2e9)
        return IamToken(instance.tokens)
    makers: dict[str, Callable[[], Verifier]] = {
        "dataway-token": lambda: DatawayToken(frozenset({given["token"]})),
        "df-api-key": lambda: DfApiKey({given["id"]: True}),
        "dff-ak": lambda: DffAk({given["ak_id"]: given["ak_secret"]}, Nonces()),
        "dway": lambda: Dway({given["ak"]: given["sk"]}),
        "smartchart-sha1": lambda: Smartchart({given["visitor"]: given["secret"]}),
    }
    return makers[scheme]()


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_vector_is_let_in(path: Path) -> None:
    """A request signed as the vector says is accepted, and with any other credentials it is not."""
    vector, scheme = json.loads(path.read_text()), path.parent.name
    exchange = signed_exchange(vector, scheme)
    verifier = verifier_for(scheme, vector["credentials"])
    assert verifier.presented(exchange)
    assert verifier.verify(exchange) is None
    assert exchange.identity is not None
    others = {name: f"{value}x" if isinstance(value, str) else value for name, value in vector["credentials"].items()}
    assert verifier_for(scheme, others).verify(exchange) is not None


@pytest.mark.parametrize("path", sorted(VECTORS.glob("sdk-hmac-sha256/*.json")), ids=lambda path: path.stem)
def test_the_canonical_request_is_the_vectors(path: Path) -> None:
    """Step by step: what is hashed here is what the official signer hashed."""
    vector = json.loads(path.read_text())
    exchange = signed_exchange(vector, "sdk-hmac-sha256")
    steps = vector["expected"]["steps"]
    names = tuple(steps["canonical_request"].split("\n")[-2].split(";"))
    # Header values are kept as the Latin-1 reading of their bytes.
    computed = [canonical_request(exchange, names, payload).encode("latin-1") for payload in payload_hashes(exchange)]
    assert steps["canonical_request"].encode() in computed
    assert steps["string_to_sign"].split("\n")[2] in [hashlib.sha256(text).hexdigest() for text in computed]


@pytest.mark.parametrize("path", sorted(VECTORS.glob("dff-ak/*.json")), ids=lambda path: path.stem)
def test_the_canonical_body_is_the_vectors(path: Path) -> None:
    """The server's form of a body comes first, byte by byte that of the vector."""
    vector = json.loads(path.read_text())
    exchange = signed_exchange(vector, "dff-ak")
    steps = vector["expected"]["steps"]
    body = next(canonical_bodies(exchange))
    assert body.decode("utf-8", "surrogatepass") == steps["canonical_body"]
    assert string_to_sign(exchange, body).decode() == steps["string_to_sign"]


@pytest.mark.parametrize("path", sorted(VECTORS.glob("dway/*.json")), ids=lambda path: path.stem)
def test_the_dway_string_is_the_vectors(path: Path) -> None:
    """Method, MD5 of the body as sent, whole Content-Type, Date."""
    vector = json.loads(path.read_text())
    assert dway_string(signed_exchange(vector, "dway")).decode() == vector["expected"]["steps"]["string_to_sign"]


def test_every_scheme_has_vectors() -> None:
    """A folder a scheme, and no scheme without one."""
    assert {path.parent.name for path in CASES} == set(ROUTES)
