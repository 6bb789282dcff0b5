"""dffkit._masking: addresses without credentials."""

from __future__ import annotations

import pytest
from dffkit._masking import masked_url


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://h/a?token=tkn_1&x=2", "https://h/a?token=***&x=2"),
        ("https://h/a?x=2&Token=tkn_1#f", "https://h/a?x=2&Token=***#f"),
        ("https://h/a?tokens=5&mytoken=1", "https://h/a?tokens=5&mytoken=1"),
        ("https://user:pw@h:1/a", "https://h:1/a"),
        ("https://user:p@w@h:1/a", "https://h:1/a"),
        ("https://h/a@b?token=", "https://h/a@b?token="),
        ("/a?sign=abc", "/a?sign=***"),
        ("https://h/v1/check/token/tkn_1?x=2", "https://h/v1/check/token/***?x=2"),
        ("https://h/api/v1/push-events/s3cret/own", "https://h/api/v1/push-events/***/own"),
    ],
)
def test_credentials_are_masked_and_nothing_else(url: str, expected: str) -> None:
    """Values of credential parameters, credentials that are segments of a path, user and password."""
    assert masked_url(url) == expected
