"""Access keys of DataFlux Func: what the signature covers, the window, the nonce."""

from __future__ import annotations

import json

import pytest
from dffkit_mock.instance import Nonces
from dffkit_mock.verify.dff_ak import DffAk
from dffkit_mock.verify.dff_body import canonical_bodies, write_number, write_server_form
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.mock.clock import NOW
from tests.mock.exchanges import make_exchange
from tests.mock.signing import Pairs, dff_ak

KEY, SECRET = "ak-mock", "mock-secret"
JSON = ("Content-Type", "application/json")
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)
bodies = st.dictionaries(st.text(max_size=4), values, max_size=4)


def sign(
    method: str, target: str, body: object, nonce: str = "n1", now: float = NOW, headers: Pairs | None = None
) -> Pairs:
    """Signed headers of a JSON request, in the server's form."""
    given_headers = [JSON] if headers is None else headers
    canonical = write_server_form(body)
    return dff_ak(method, target, given_headers, canonical, key=KEY, secret=SECRET, now=now, nonce=nonce)


def verdict(method: str, target: str, headers: Pairs, body: bytes, verifier: DffAk | None = None) -> str | None:
    """Why a request is refused, ``None`` where it is let in; nonces are new unless a verifier is given."""
    used = verifier or DffAk({KEY: SECRET}, Nonces())
    refusal = used.verify(make_exchange(method, target, headers, body))
    return None if refusal is None else refusal.sentence


@settings(max_examples=60, deadline=None)
@given(bodies, st.integers(0, 39))
def test_a_change_of_anything_covered_is_refused(body: dict, at: int) -> None:
    """Method, path, query, timestamp, nonce, a value of the body, the secret or the signature: refused, each time."""
    target, sent = "/api/v1/func/a__b.c?x=1", json.dumps(body).encode()
    headers = sign("POST", target, body)
    assert verdict("POST", target, headers, sent) is None
    sign_header = headers[-1][1]
    other = "0" if sign_header[at] != "0" else "1"

    def having(name: str, value: str) -> Pairs:
        return [(known, value if known == name else kept) for known, kept in headers]

    changed = {
        "method": ("PUT", target, headers, sent),
        "path": ("POST", "/api/v1/func/a__b.d?x=1", headers, sent),
        "query": ("POST", "/api/v1/func/a__b.c?x=2", headers, sent),
        "escape": ("POST", "/api/v1/func/a__b%2Ec?x=1", headers, sent),
        "timestamp": ("POST", target, having("X-Dff-Ak-Timestamp", str(int(NOW) + 1)), sent),
        "nonce": ("POST", target, having("X-Dff-Ak-Nonce", "n2"), sent),
        "body": ("POST", target, headers, json.dumps({**body, "added": 1}).encode()),
        "sign": ("POST", target, having("X-Dff-Ak-Sign", sign_header[:at] + other + sign_header[at + 1 :]), sent),
    }
    assert [what for what, request in changed.items() if verdict(*request) is None] == []
    wrong = DffAk({KEY: "mock-secrets"}, Nonces())
    assert verdict("POST", target, headers, sent, wrong) is not None


@settings(max_examples=60, deadline=None)
@given(bodies)
def test_a_change_of_anything_else_is_let_in(body: dict) -> None:
    """Other headers, blanks, escapes and the order of keys of a JSON body: accepted."""
    target = "/api/v1/func-list"
    headers = [*sign("POST", target, body), ("User-Agent", "other"), ("X-Trace-Id", "t")]
    backwards = dict(reversed(body.items()))
    for sent in (json.dumps(backwards, indent=2), json.dumps(backwards, ensure_ascii=True)):
        assert verdict("POST", target, headers, sent.encode()) is None


@settings(max_examples=60, deadline=None)
@given(bodies)
def test_the_python_clients_form_is_let_in_too(body: dict) -> None:
    """Ordinary JSON, keys sorted, is what DataFlux Func's own Python client signs."""
    canonical = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    headers = dff_ak("POST", "/a", [JSON], canonical, key=KEY, secret=SECRET, now=NOW, nonce="n")
    assert verdict("POST", "/a", headers, json.dumps(body).encode()) is None


def test_a_nonce_is_good_once_a_key_for_a_day() -> None:
    """The same nonce again is refused, by another key accepted, and after 24 hours accepted again."""
    nonces = Nonces()
    verifier = DffAk({KEY: SECRET, "other": SECRET}, nonces)
    headers = sign("GET", "/a", {}, headers=[])
    assert verdict("GET", "/a", headers, b"", verifier) is None
    assert "X-Dff-Ak-Nonce was used before" in str(verdict("GET", "/a", headers, b"", verifier))
    others = dff_ak("GET", "/a", [], "{}", key="other", secret=SECRET, now=NOW, nonce="n1")
    assert verdict("GET", "/a", others, b"", verifier) is None
    assert nonces.use(KEY, "n1", NOW + 86_399) is False
    assert nonces.use(KEY, "n1", NOW + 86_400) is True


def test_a_refused_request_does_not_use_its_nonce_up() -> None:
    """Whoever signs wrongly may send the same nonce again, signed rightly."""
    verifier = DffAk({KEY: SECRET}, Nonces())
    headers = sign("GET", "/a", {}, headers=[])
    assert verdict("GET", "/b", headers, b"", verifier) is not None
    assert verdict("GET", "/a", headers, b"", verifier) is None


@pytest.mark.parametrize(("off", "let_in"), [(-900, True), (900, True), (-901, False), (901, False)])
def test_the_timestamp_may_be_off_by_900_seconds(off: int, let_in: bool) -> None:
    """Outside the window a request is refused, whatever its signature."""
    headers = sign("GET", "/a", {}, now=NOW + off, headers=[])
    assert (verdict("GET", "/a", headers, b"") is None) is let_in


@pytest.mark.parametrize("name", ["X-Dff-Ak-Id", "X-Dff-Ak-Timestamp", "X-Dff-Ak-Nonce"])
def test_a_missing_header_is_named(name: str) -> None:
    """All four headers belong together."""
    headers = [pair for pair in sign("GET", "/a", {}, headers=[]) if pair[0] != name]
    assert name.lower() in str(verdict("GET", "/a", headers, b""))


def test_an_unknown_key_is_not_found() -> None:
    """Nobody's key is another kind of refusal than a wrong signature."""
    refusal = DffAk({}, Nonces()).verify(make_exchange("GET", "/a", sign("GET", "/a", {}, headers=[])))
    assert refusal is not None
    assert refusal.kind == "unknown"


def test_a_deeply_nested_body_is_refused_and_nothing_more() -> None:
    """A body that cannot be written canonically is a refusal, not a crash."""
    sent = b'{"a":' + b"[" * 900 + b"]" * 900 + b"}"
    assert verdict("POST", "/a", sign("POST", "/a", {}), sent) is not None


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (-0.0, "0"),
        (30.0, "30"),
        (1e20, "100000000000000000000"),
        (1e21, "1e+21"),
        (1.5e-7, "1.5e-7"),
        (1e-6, "0.000001"),
        (123.456, "123.456"),
        (-2.5, "-2.5"),
        (2**53 + 1, "9007199254740992"),
        (10**400, "Infinity"),
        (5e-324, "5e-324"),
    ],
)
def test_numbers_are_written_as_javascript_does(number: float, text: str) -> None:
    """Shortest digits; an exponent from 1e21 on and below 1e-6."""
    assert write_number(number) == text


@pytest.mark.parametrize("name", ["NaN", "Infinity", "-Infinity"])
def test_what_javascript_does_not_read_counts_as_no_body(name: str) -> None:
    """As any other body that is not JSON."""
    exchange = make_exchange("POST", "/", [("Content-Type", "application/json")], f'{{"a":{name}}}'.encode())
    assert list(canonical_bodies(exchange)) == [b"{}", b"{}"]
