"""SmartChart's form token: secret, stamp, visitor and type, nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest
from dffkit_mock.verify.smartchart import Smartchart
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.mock.exchanges import make_exchange
from tests.mock.signing import smartchart

if TYPE_CHECKING:
    from dffkit_mock.exchange import Exchange

SECRET, VISITOR = "mock-secret", "mock-visitor"
VERIFIER = Smartchart({VISITOR: SECRET})
FORM = ("Content-Type", "application/x-www-form-urlencoded")
texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)


def post(fields: dict[str, str]) -> Exchange:
    """A urlencoded request with these fields."""
    return make_exchange("POST", "/echart/dataset_api/", [FORM], urlencode(fields).encode())


def get(fields: dict[str, str]) -> Exchange:
    """A request with these fields in the query."""
    return make_exchange("GET", f"/echart/dataset_api/?{urlencode(fields)}")


def upload(fields: dict[str, str]) -> Exchange:
    """A multipart request with these fields and a file."""
    parts = "".join(
        f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields.items()
    )
    body = f'{parts}--b\r\nContent-Disposition: form-data; name="file"; filename="a;b.csv"\r\n\r\n1\r\n--b--\r\n'
    return make_exchange(
        "POST", "/etl/api/upload_file_api/", [("Content-Type", "multipart/form-data; boundary=b")], body.encode()
    )


@settings(max_examples=60, deadline=None)
@given(texts, st.integers(0, 2**45), texts, st.sampled_from([post, get]))
def test_only_secret_stamp_visitor_and_type_are_covered(kind: str, stamp: int, other: str, send: object) -> None:
    """A change of these four or of the token is refused, each time; every other field may change."""
    fields = smartchart(SECRET, VISITOR, kind, stamp)
    assert callable(send)
    assert VERIFIER.verify(send({**fields, "ds": other, "update": "1", "param": other})) is None
    token = fields["token"]
    changed = {
        "stamp": {**fields, "stamp": str(stamp + 1)},
        "visitor": {**fields, "visitor": f"{VISITOR}x"},
        "type": {**fields, "type": kind + other},
        "token": {**fields, "token": token[:-1] + ("0" if token[-1] != "0" else "1")},
        "upper case": {**fields, "token": token.upper().replace("0", "A") if token.isdigit() else token.upper()},
    }
    assert [what for what, sent in changed.items() if VERIFIER.verify(send(sent)) is None] == []
    assert Smartchart({VISITOR: f"{SECRET}x"}).verify(send(fields)) is not None


def test_an_upload_carries_the_fields_in_its_multipart_form() -> None:
    """The same rule, with a file beside the fields that is not covered."""
    fields = smartchart(SECRET, VISITOR, "sales", 1)
    assert VERIFIER.verify(upload(fields)) is None
    assert VERIFIER.verify(upload({**fields, "type": "other"})) is not None


@pytest.mark.parametrize(
    ("fields", "let_in"),
    [
        ({"visitor": VISITOR, "type": "1", "token": SECRET}, True),
        ({"visitor": VISITOR, "type": "1", "token": SECRET, "stamp": ""}, True),
        ({"visitor": VISITOR, "type": "1", "token": SECRET, "stamp": "1"}, False),
        ({"visitor": VISITOR, "type": "1", "token": "mock-secre"}, False),
    ],
)
def test_the_unencrypted_form_goes_without_a_stamp(fields: dict[str, str], let_in: bool) -> None:
    """The secret itself is a token only where there is no stamp."""
    assert (VERIFIER.verify(post(fields)) is None) is let_in


@pytest.mark.parametrize(
    ("fields", "kind", "words"),
    [
        ({"visitor": VISITOR, "type": "1"}, "missing", "token missing"),
        ({"token": "x", "type": "1"}, "missing", "visitor missing"),
        ({"visitor": VISITOR, "token": "x"}, "invalid", "type is missing"),
        ({"visitor": "nobody", "token": "x", "type": "1"}, "unknown", "visitor is unknown"),
        ({"visitor": VISITOR, "token": "x", "type": "1", "stamp": "now"}, "credential", "milliseconds since 1970"),
    ],
)
def test_each_refusal_says_which_part_was_wrong(fields: dict[str, str], kind: str, words: str) -> None:
    """One sentence each, without the token."""
    refusal = VERIFIER.verify(post(fields))
    assert refusal is not None
    assert (refusal.kind, words in refusal.sentence) == (kind, True)


def test_any_stamp_is_good_for_ever() -> None:
    """No time window is documented, so there is none."""
    assert VERIFIER.verify(post(smartchart(SECRET, VISITOR, "1", 0))) is None


@pytest.mark.parametrize(
    ("kind", "body", "words"),
    [
        ("multipart/form-data", b"--B--", "no boundary"),
        ("multipart/form-data; boundary=C", b"--B\r\n\r\nx\r\n--B--", "its boundary is not the one"),
        ("multipart/form-data; boundary=B", b'--B\r\nContent-Disposition: form-data; name="token"\r\n\r\nx', "cut off"),
    ],
)
def test_a_form_that_cannot_be_read_is_called_so(kind: str, body: bytes, words: str) -> None:
    """Instead of a word on credentials, which may well be in it."""
    exchange = make_exchange("POST", "/etl/api/upload_file_api/", [("Content-Type", kind)], body)
    assert VERIFIER.presented(exchange)
    refusal = VERIFIER.verify(exchange)
    assert refusal is not None
    assert (refusal.kind, words in refusal.sentence) == ("malformed", True)
