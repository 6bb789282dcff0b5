"""DWAY: what the signature covers, and what it does not."""

from __future__ import annotations

import time

import pytest
from dffkit_mock.verify.dway import Dway
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.mock.clock import NOW
from tests.mock.exchanges import make_exchange
from tests.mock.signing import Pairs, dway

TEXT = ("Content-Type", "text/plain")
VERIFIER = Dway({"mock-ak": "mock-sk"})


def verdict(method: str, target: str, headers: Pairs, body: bytes, verifier: Dway = VERIFIER) -> str | None:
    """Why a request is refused, ``None`` where it is let in."""
    refusal = verifier.verify(make_exchange(method, target, headers, body))
    return None if refusal is None else refusal.sentence


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=30), st.integers(0, 26))
def test_a_change_of_anything_covered_is_refused(body: bytes, at: int) -> None:
    """Method, body, Content-Type, Date, key or signature: refused, each time."""
    headers = dway("POST", [TEXT], body, ak="mock-ak", sk="mock-sk", now=NOW)
    assert verdict("POST", "/v1/write/metric", headers, body) is None
    prefix, _, signature = headers[-1][1].partition(":")
    other = "A" if signature[at] != "A" else "B"
    changed = {
        "method": ("PUT", headers, body),
        "body": ("POST", headers, body + b"x"),
        "type": ("POST", [("Content-Type", "text/plain; charset=utf-8"), *headers[1:]], body),
        "date": ("POST", [headers[0], ("Date", "Thu, 01 Jan 2026 00:00:01 GMT"), headers[2]], body),
        "signature": (
            "POST",
            [*headers[:2], ("Authorization", f"{prefix}:{signature[:at]}{other}{signature[at + 1 :]}")],
            body,
        ),
    }
    assert [
        what for what, (method, sent, content) in changed.items() if verdict(method, "/", sent, content) is None
    ] == []
    assert verdict("POST", "/", headers, body, Dway({"mock-ak": "mock-sk2"})) is not None


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters(codec="ascii", categories=["L", "N"]), max_size=10))
def test_path_query_and_other_headers_are_not_covered(word: str) -> None:
    """What is not in the string to sign may change."""
    headers = dway("POST", [TEXT], b"b", ak="mock-ak", sk="mock-sk", now=NOW)
    assert verdict("POST", f"/{word}?q={word}", [*headers, ("X-Other", word)], b"b") is None


@pytest.mark.parametrize(("off", "let_in"), [(-900, True), (900, True), (-901, False), (901, False)])
def test_the_date_may_be_off_by_15_minutes(off: int, let_in: bool) -> None:
    """The assumed window."""
    headers = dway("POST", [TEXT], b"", ak="mock-ak", sk="mock-sk", now=NOW + off)
    assert (verdict("POST", "/", headers, b"") is None) is let_in


@pytest.mark.parametrize(
    ("authorization", "date", "words"),
    [
        ("DWAY nocolon", "", "DWAY <access key>:<base64 signature>"),
        ("DWAY mock-ak:not base64", "", "DWAY <access key>:<base64 signature>"),
        ("DWAY nobody:" + "A" * 27 + "=", "", "does not exist"),
        ("DWAY mock-ak:" + "A" * 27 + "=", "", "Date header is missing"),
        ("DWAY mock-ak:" + "A" * 27 + "=", "yesterday", "RFC 1123"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_was_expected(authorization: str, date: str, words: str) -> None:
    """One sentence each for the form, the key and the date."""
    assert words in str(verdict("POST", "/", [("Authorization", authorization), ("Date", date)], b""))


@pytest.mark.parametrize("scheme", ["dway", "Dway", "DWAY"])
def test_the_scheme_is_known_in_any_case(scheme: str) -> None:
    """So a wrong signature does not pass unseen beside a right token."""
    exchange = make_exchange("POST", "/v1/write/metric", [TEXT, ("Authorization", f"{scheme} mock-ak:{'A' * 27}=")])
    assert VERIFIER.presented(exchange)
    assert verdict("POST", "/", [("Authorization", scheme)], b"").startswith("the Authorization header cannot be read")


@pytest.mark.parametrize("zone", ["", " -0000"])
def test_a_date_without_a_zone_is_gmt(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever the mock runs."""
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    try:
        headers = [("Date", f"Thu, 01 Jan 2026 00:00:00{zone}"), ("Authorization", f"DWAY mock-ak:{'A' * 27}=")]
        sentence = verdict("POST", "/v1/write/metric", headers, b"")
    finally:
        monkeypatch.undo()
        time.tzset()
    assert sentence.startswith("the DWAY signature is not that of this request")
