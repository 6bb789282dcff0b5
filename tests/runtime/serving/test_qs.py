"""Query strings as npm ``qs`` reads them."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit.runtime.serving.requests import qs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", {}),
        ("a=1&b=&c", {"a": "1", "b": "", "c": ""}),
        ("a=1&a=2", {"a": ["1", "2"]}),
        ("a[]=1", {"a": ["1"]}),
        ("a[]=1&a[]=2", {"a": ["1", "2"]}),
        ("a=1&a[]=2", {"a": ["1", "2"]}),
        ("a[1]=y&a[0]=x", {"a": ["x", "y"]}),
        ("a[99]=x", {"a": {"99": "x"}}),
        ("a[01]=x", {"a": {"01": "x"}}),
        ("a[b]=1&a[c]=2", {"a": {"b": "1", "c": "2"}}),
        ("a[b][c][]=1", {"a": {"b": {"c": ["1"]}}}),
        ("a[b]=1&a=2", {"a": {"b": "1", "2": True}}),
        ("a[][b]=1&a[][b]=2", {"a": [{"b": ["1", "2"]}]}),
        ("a[b][c][d][e][f][g]=1", {"a": {"b": {"c": {"d": {"e": {"f": {"[g]": "1"}}}}}}}),
        ("a%5Bb%5D=1&%E6%96%87=%E5%AD%97", {"a": {"b": "1"}, "文": "字"}),
        ("a+b=c+d", {"a b": "c d"}),
        ("[a]=1", {"[a]": "1"}),
        ("=1&&", {}),
    ],
)
def test_parsed(text: str, expected: Any) -> None:
    """Repeated names are lists, brackets nest, up to five levels."""
    assert qs.parsed(text) == expected


def test_a_great_many_fields_are_cut_off() -> None:
    """What comes after a thousand fields is ignored."""
    assert len(qs.parsed("&".join(f"a{n}={n}" for n in range(5000)))) == 1000
