"""Query strings as npm ``qs`` reads them."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit.runtime.serving.requests import qs
from starlette.requests import Request


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
        ("[x]=1", {"x": "1"}),
        ("[]=x&[]=y", {"0": "x", "1": "y"}),
        ("[2]=x", {"2": "x"}),
        ("=1&&", {}),
        ("a=&a[]=1&a=x", {"a": ["", "x", "1"]}),
        ("a[20]=x", {"a": ["x"]}),
        ("a[21]=&a=", {"a": {"21": ""}}),
        ("a[b]=1&a=", {"a": {"b": "1"}}),
        ("a[b]=1&a=2&a=3", {"a": {"b": "1", "0": "2", "1": "3"}}),
        ("b[x]=1=1&b=x", {"b": {"x": True}}),
        ("a=&a[b]=1", {"a": ["", {"b": "1"}]}),
        ("a[]=1&a[b]=2", {"a": {"0": "1", "b": "2"}}),
        ("a[0]=x&a[b]=y&a[]=z", {"a": {"0": ["x", "z"], "b": "y"}}),
        ("a[][0]=x", {"a": ["x"]}),
        ("a[2]=z&a=x", {"a": ["z", "x"]}),
        ("a[0][b]=1&a[0][c]=2&a[1][b]=3", {"a": [{"b": "1", "c": "2"}, {"b": "3"}]}),
        ("1[]=x&1=y", {"1": ["y", "x"]}),
        ("a[b]c[d]=1", {"a": {"b": {"d": "1"}}}),
        ("a[[b]]=1", {"a[": {"b": "1"}}),
        ("a[b=c]=1", {"a": {"b=c": "1"}}),
        ("a[b", {"a[b": ""}),
        ("%E6=1&b=%zz", {"%E6": "1", "b": "%zz"}),
        ("a[__proto__]=1&__proto__=2&toString=3", {"a": {}, "toString": "3"}),
    ],
)
def test_parsed(text: str, expected: Any) -> None:
    """Repeated names are lists, brackets nest, up to five levels."""
    assert qs.parsed(text) == expected


def test_a_query_may_have_any_bytes() -> None:
    """Also those that are no letters."""
    assert qs.query(Request({"type": "http", "query_string": b"a=\xff&b=%FF"})) == {"a": "ÿ", "b": "%FF"}


def test_a_form_is_read_to_its_depth() -> None:
    """Forms have no limit of five levels, and longer lists; what is too deep or too much is refused."""
    assert qs.form("a[b][c][d][e][f][g]=1") == {"a": {"b": {"c": {"d": {"e": {"f": {"g": "1"}}}}}}}
    assert qs.form("a[100]=x&b[101]=y") == {"a": ["x"], "b": {"101": "y"}}
    with pytest.raises(ValueError, match="it is nested deeper than 100 levels"):
        qs.form(f"a{'[b]' * 101}=1")
    with pytest.raises(ValueError, match="it has more than 1000 fields"):
        qs.form("a&" * 1000)


def test_a_great_many_fields_are_cut_off() -> None:
    """What comes after a thousand fields is ignored."""
    assert len(qs.parsed("&".join(f"a{n}={n}" for n in range(5000)))) == 1000
