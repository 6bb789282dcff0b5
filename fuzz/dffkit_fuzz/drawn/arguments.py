"""Arguments of functions, by names that mean something to whoever carries them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from .texts import texts

NAMES = (
    "funcId", "options", "kwargs", "returnType", "unbox", "files", "text", "base64", "id", "form", "method", "body",
    "self", "headers", "__proto__", "constructor", "__class__", "hasOwnProperty", "length", "toString", "0",
    "options[returnType]", "kwargs[a]", "a[]", "a[0]", "a[b]", "a.b", "type", "token", "文",
)  # fmt: skip
NUMBERS = (0, 1, -1, True, False, None, 1.0, 0.1, -0.0, 1e300, 2**53 + 1, 2**63, 10**30, float("nan"), float("inf"))


def names() -> st.SearchStrategy[str]:
    """Names of arguments."""
    return st.one_of(st.sampled_from(NAMES), st.sampled_from(NAMES), texts(2))


def json_arguments() -> st.SearchStrategy[dict[str, Any]]:
    """Arguments of every kind, most of them with a form in JSON."""
    leaf = st.one_of(texts(), texts(), st.sampled_from(NUMBERS[:-2]))
    odd = st.one_of(leaf, st.sampled_from(NUMBERS), st.sampled_from([b"x", {1, 2}, object]))
    return st.one_of(*[_arguments(leaf)] * 7, _arguments(odd))


def text_arguments() -> st.SearchStrategy[dict[str, Any]]:
    """Arguments that a query or a form can carry, and now and then one that it cannot."""
    leaf = st.one_of(texts(), texts(), st.sampled_from([0, -1, True, False, 1.5, 2**63]))
    several = st.lists(leaf, max_size=3)
    return st.dictionaries(names(), st.one_of(*[leaf] * 6, several, st.sampled_from([None, {}, b"x"])), max_size=4)


def _arguments(leaf: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    nested = st.one_of(st.lists(leaf, max_size=2), st.dictionaries(names(), leaf, max_size=2))
    return st.dictionaries(names(), st.one_of(leaf, leaf, nested, st.lists(nested, max_size=2)), max_size=4)
