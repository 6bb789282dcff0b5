"""Bodies in the journal: what is shown of them, and which are not kept."""

from __future__ import annotations

import gzip

import pytest
from dffkit_mock.exchange import Reply
from dffkit_mock.journal import Journal

from ..exchanges import make_exchange


def test_a_large_body_is_not_kept() -> None:
    """An entry says how large it was."""
    journal = Journal()
    journal.record(make_exchange("POST", "/", [], b"x" * 70_000), Reply(200, {}, b""), 1.0, 1.001)
    assert journal.entries()[0].body == "(70000 bytes, not kept)"


@pytest.mark.parametrize(
    ("kind", "body", "shown"),
    [
        ("text/plain", b"cpu load=1", "cpu load=1"),
        ("application/octet-stream", b"\xff\x00", "(2 bytes)"),
        ("multipart/form-data", b"no boundary", "(11 bytes)"),
        (
            "multipart/form-data; boundary=b",
            (
                b'--b\r\nContent-Disposition: form-data; name="token"\r\n\r\nx\r\n--b\r\n'
                b'Content-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n1,2\r\n--b--'
            ),
            "token=***\nfile: 'a.csv', 3 bytes",
        ),
    ],
)
def test_a_body_is_shown_as_what_it_is(kind: str, body: bytes, shown: str) -> None:
    """Text as text, forms as fields, the rest by its size."""
    journal = Journal()
    journal.record(make_exchange("POST", "/", [("Content-Type", kind)], body), Reply(200, {}, b""), 1.0, 1.001)
    assert journal.entries()[0].body == shown


def test_a_body_that_grows_when_decompressed_is_not_kept() -> None:
    """Else a thousand small requests hold gigabytes."""
    journal = Journal()
    exchange = make_exchange("POST", "/", [("Content-Encoding", "gzip")], gzip.compress(b"a" * 100_000))
    sent, exchange.content = len(exchange.body), b"a" * 100_000
    journal.record(exchange, Reply(200, {}, b""), 1.0, 1.001)
    assert journal.entries()[0].body == f"({sent} bytes, not kept)"


def test_a_body_in_brackets_is_masked_like_any_other() -> None:
    """It only looks like the note that stands for a body."""
    journal = Journal()
    exchange = make_exchange("POST", "/", [("Content-Type", "text/plain")], b"(password=hunter )")
    journal.record(exchange, Reply(200, {}, b""), 1.0, 1.001)
    assert journal.entries()[0].body == "(password=*** )"
