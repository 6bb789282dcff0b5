"""Multipart bodies, the odd ones above all."""

from __future__ import annotations

import pytest
from dffkit_mock.multipart import MalformedBody, read_multipart
from hypothesis import given, settings
from hypothesis import strategies as st

KIND = "multipart/form-data; boundary=b"


def part(disposition: str, content: bytes = b"x", *headers: str) -> bytes:
    """One part with its boundary."""
    lines = "\r\n".join([f"Content-Disposition: form-data{disposition}", *headers])
    return b"--b\r\n" + lines.encode() + b"\r\n\r\n" + content + b"\r\n"


@pytest.mark.parametrize(
    ("disposition", "name", "filename"),
    [
        ('; name="f"; filename="a;b=c.txt"', "f", "a;b=c.txt"),
        ('; filename="a.txt"; name="f"', "f", "a.txt"),
        ("; name=f; filename=a.txt", "f", "a.txt"),
        ('; name="a;b"; filename=""', "a;b", ""),
        ('; name="f"; filename="q%22uote.txt"', "f", 'q"uote.txt'),
        ('; name="f"; filename="q\\"uote.txt"', "f", 'q"uote.txt'),
        ("; name=\"f\"; filename*=UTF-8''%E4%B8%AD.txt", "f", "中.txt"),
        ('; name="f"; filename="中文.txt"', "f", "中文.txt"),
    ],
)
def test_names_are_read_however_they_are_written(disposition: str, name: str, filename: str) -> None:
    """Quoted, bare, escaped, extended, with the characters that break other parsers."""
    fields, files = read_multipart(KIND, part(disposition) + b"--b--\r\n")
    assert fields == ()
    assert [(found, file.filename, file.content) for found, file in files] == [(name, filename, b"x")]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.binary(max_size=30).filter(lambda content: b"--b" not in content), min_size=1, max_size=4))
def test_contents_come_out_byte_by_byte(contents: list[bytes]) -> None:
    """Line ends, zero bytes and all, in their order."""
    text = b"".join(part(f'; name="f{at}"; filename="n"', content) for at, content in enumerate(contents))
    _, files = read_multipart(KIND, b"preamble\r\n" + text + b"--b--\r\nepilogue")
    assert [file.content for _, file in files] == contents


def test_fields_are_text_and_may_repeat() -> None:
    """A part without a file name is a field."""
    body = (
        part('; name="t"', "中".encode(), "Content-Type: text/plain; charset=utf-8")
        + part('; name="t"', b"")
        + b"--b--"
    )
    assert read_multipart(KIND, body)[0] == (("t", "中"), ("t", ""))


@pytest.mark.parametrize(
    ("kind", "body", "words"),
    [
        ("multipart/form-data", b"--b--", "no boundary"),
        (KIND, b"", "no part"),
        (KIND, b"--c\r\n", "no part"),
        (KIND, b"--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx", "cut off"),
        (KIND, b"--b", "cut off"),
        (KIND, b"--b\r\nno empty line\r\n--b--", "no empty line"),
        (KIND, part("") + b"--b--", "no name"),
        (KIND, b"--b\r\n\r\nx\r\n--b--", "no name"),
    ],
)
def test_a_broken_body_is_told_in_one_sentence(kind: str, body: bytes, words: str) -> None:
    """What is missing, and where."""
    with pytest.raises(MalformedBody, match=words):
        read_multipart(kind, body)
