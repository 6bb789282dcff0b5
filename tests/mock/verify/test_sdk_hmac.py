"""SDK-HMAC-SHA256: what the signature covers, and what it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from dffkit_mock.credentials import AccessKey
from dffkit_mock.verify.sdk_hmac import SdkHmac
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.mock.clock import NOW
from tests.mock.exchanges import make_exchange
from tests.mock.signing import Pairs, sdk_hmac

if TYPE_CHECKING:
    import random

AK, SK = "mock-ak", "mock-sk"
KEYS = {AK: AccessKey(SK, "mock-security-token"), "temporary": AccessKey(SK, "mock-security-token", temporary=True)}
VERIFIER = SdkHmac(KEYS)

word = st.text(st.sampled_from("abcXYZ019-_.~"), min_size=1, max_size=6)
request_parts = st.fixed_dictionaries(
    {
        "method": st.sampled_from(["GET", "POST", "PUT", "DELETE"]),
        "path": st.lists(word, min_size=1, max_size=4).map(lambda parts: "/" + "/".join(parts)),
        "query": st.lists(st.tuples(word, word), max_size=4),
        "headers": st.dictionaries(
            word.map(lambda name: f"x-{name.replace('_', '-').replace('~', '')}"), word, max_size=3
        ),
        "body": st.binary(max_size=40),
    }
)


def sign(parts: dict, **more: object) -> tuple[str, str, Pairs, bytes]:
    """Method, target, signed headers and body of a request."""
    query = "&".join(f"{name}={value}" for name, value in parts["query"])
    target = parts["path"] + (f"?{query}" if query else "")
    headers = [("Host", "mock"), *parts["headers"].items()]
    signed = sdk_hmac(parts["method"], target, headers, parts["body"], ak=AK, sk=SK, now=NOW, **more)
    return parts["method"], target, signed, parts["body"]


def verdict(method: str, target: str, headers: Pairs, body: bytes, received: float = NOW) -> str | None:
    """Why a request is refused, ``None`` where it is let in."""
    refusal = VERIFIER.verify(make_exchange(method, target, headers, body, received))
    return None if refusal is None else refusal.sentence


def change(text: str, at: int) -> str:
    """The text with one character replaced by another of the same kind."""
    at %= len(text)
    pool = "0123456789" if text[at].isdigit() else "abcdef" if text[at] in "abcdef" else "ghijkl"
    return text[:at] + next(char for char in pool if char != text[at]) + text[at + 1 :]


def replace(headers: Pairs, name: str, value: str) -> Pairs:
    return [(other, value if other == name else kept) for other, kept in headers]


@settings(max_examples=60, deadline=None)
@given(request_parts, st.integers(0, 200))
def test_a_change_of_anything_covered_is_refused(parts: dict, at: int) -> None:
    """One character of method, path, query, a signed header, the body, date, key or signature: refused, each time."""
    method, target, headers, body = sign(parts)
    assert verdict(method, target, headers, body) is None
    authorization = headers[-1][1]
    signature = authorization.rpartition("=")[2]
    changed = {
        "method": ("PATCH", target, headers, body),
        "path": (
            method,
            "/" + change(parts["path"][1:].replace("/", "a"), at) + target[len(parts["path"]) :],
            headers,
            body,
        ),
        "query": (method, f"{target}{'&' if '?' in target else '?'}z=1", headers, body),
        "host": (method, target, replace(headers, "Host", "mocks"), body),
        "body": (method, target, headers, body + b"x"),
        "date": (method, target, replace(headers, "X-Sdk-Date", "20260101T000001Z"), body),
        "signature": (
            method,
            target,
            replace(headers, "Authorization", authorization[:-64] + change(signature, at)),
            body,
        ),
        "signed headers": (
            method,
            target,
            replace(headers, "Authorization", authorization.replace("SignedHeaders=host;", "SignedHeaders=")),
            body,
        ),
    }
    if parts["query"]:
        changed["query value"] = (method, target[:-1] + change(target[-1], 0), headers, body)
    for name in parts["headers"]:
        changed[name] = (method, target, replace(headers, name, f"{parts['headers'][name]}x"), body)
    let_in = [what for what, request in changed.items() if verdict(*request) is None]
    assert let_in == []
    wrong = SdkHmac({AK: AccessKey(change(SK, at))})
    assert wrong.verify(make_exchange(method, target, headers, body)) is not None


@settings(max_examples=60, deadline=None)
@given(request_parts, st.randoms(use_true_random=False))
def test_a_change_of_anything_else_is_let_in(parts: dict, chance: random.Random) -> None:
    """Other headers, the order of pairs, blanks around a value, another way to write an escape: accepted."""
    method, _, headers, body = sign(parts)
    pairs = parts["query"].copy()
    chance.shuffle(pairs)
    query = "&".join(f"{name}={value}" for name, value in pairs)
    path = "".join(f"%{ord(char):02x}" if char.isalpha() and chance.random() < 0.3 else char for char in parts["path"])
    loose = [(name, value if name == "Authorization" else f"  {value} ") for name, value in headers]
    chance.shuffle(loose)
    assert verdict(method, f"{path}?{query}" if query else path, [*loose, ("User-Agent", "other")], body) is None


@settings(max_examples=30, deadline=None)
@given(request_parts, st.binary(min_size=1, max_size=10))
def test_an_unsigned_payload_may_be_any(parts: dict, other: bytes) -> None:
    """With ``UNSIGNED-PAYLOAD`` the body is not covered; to take the word away again is refused."""
    parts = {**parts, "body": b"body"}
    method, target, headers, _ = sign(parts, unsigned=True)
    assert verdict(method, target, headers, other) is None
    without = [(name, value) for name, value in headers if name != "X-Sdk-Content-Sha256"]
    assert verdict(method, target, without, b"body") is not None


@pytest.mark.parametrize(("off", "let_in"), [(-900, True), (900, True), (-901, False), (901, False), (86_400, False)])
def test_the_date_may_be_off_by_15_minutes(off: float, let_in: bool) -> None:
    """A date outside the window is refused either way, and the message says how far it is off."""
    headers = sdk_hmac("GET", "/a", [("Host", "mock")], b"", ak=AK, sk=SK, now=NOW + off)
    sentence = verdict("GET", "/a", headers, b"")
    assert (sentence is None) is let_in
    assert let_in or f"{abs(off):.0f} s" in str(sentence)


@pytest.mark.parametrize(
    ("headers", "words"),
    [
        ([("Authorization", "Bearer x")], "cannot be read"),
        ([("Authorization", "")], "cannot be read"),
        ([("Authorization", "SDK-HMAC-SM3 Access=a, SignedHeaders=host, Signature=" + "0" * 64)], "SDK-HMAC-SHA256"),
        ([("Authorization", f"SDK-HMAC-SHA256 Access=nobody, SignedHeaders=host, Signature={'0' * 64}")], "AK"),
        (
            [("Authorization", f"SDK-HMAC-SHA256 Access={AK}, SignedHeaders=host, Signature={'0' * 64}")],
            "X-Sdk-Date is missing",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_was_expected(headers: Pairs, words: str) -> None:
    """Another algorithm, an unknown key, a missing date: one sentence each."""
    sentence = verdict("GET", "/", headers, b"")
    assert words in str(sentence)


@pytest.mark.parametrize("date", ["20261301T000000Z", "2026-01-01T00:00:00Z", "now", "２０２６0101T000000Z"])
def test_a_date_that_is_none_is_refused(date: str) -> None:
    """What cannot be read as a date says which form is expected."""
    headers = replace(sdk_hmac("GET", "/", [("Host", "mock")], b"", ak=AK, sk=SK, now=NOW), "X-Sdk-Date", date)
    assert "YYYYMMDDTHHMMSSZ" in str(verdict("GET", "/", headers, b""))


def test_a_signed_header_that_was_not_sent_is_named() -> None:
    """``SignedHeaders`` with a header that the request lacks is refused by its name."""
    headers = sdk_hmac("GET", "/", [("Host", "mock"), ("X-Gone", "1")], b"", ak=AK, sk=SK, now=NOW)
    assert "x-gone" in str(verdict("GET", "/", [pair for pair in headers if pair[0] != "X-Gone"], b""))


def test_a_content_hash_must_be_that_of_the_body() -> None:
    """``X-Sdk-Content-Sha256`` with another hash is refused, whatever the signature says."""
    headers = sdk_hmac("POST", "/", [("X-Sdk-Content-Sha256", "0" * 64)], b"body", ak=AK, sk=SK, now=NOW)
    assert "X-Sdk-Content-Sha256" in str(verdict("POST", "/", headers, b"body"))


@pytest.mark.parametrize(
    ("ak", "token", "let_in"),
    [
        (AK, None, True),
        (AK, "mock-security-token", True),
        (AK, "another", False),
        ("temporary", "mock-security-token", True),
        ("temporary", None, False),
        ("temporary", "another", False),
    ],
)
def test_a_security_token_belongs_to_its_key(ak: str, token: str | None, let_in: bool) -> None:
    """A temporary key needs its token; no key takes another's."""
    given_headers = [("Host", "mock"), *([("X-Security-Token", token)] if token else [])]
    headers = sdk_hmac("GET", "/", given_headers, b"", ak=ak, sk=SK, now=NOW)
    assert (verdict("GET", "/", headers, b"") is None) is let_in


def test_no_refusal_repeats_a_credential() -> None:
    """Neither the key, the signature nor the token stands in a message."""
    headers = sdk_hmac("GET", "/", [("X-Security-Token", "tok-secret")], b"", ak=AK, sk="wrong", now=NOW)
    for kept in (headers, headers[1:]):
        sentence = str(verdict("GET", "/", kept, b""))
        signature = headers[-1][1].rpartition("=")[2]
        assert [word for word in ("tok-secret", SK, signature, AK) if word in sentence] == []
