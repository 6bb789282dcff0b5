"""Arguments of functions, by names that mean something to whoever carries them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from .texts import encodable, texts

NAMES = (
    "funcId", "returnType", "unbox", "text", "base64", "id", "form", "method", "body", "self", "headers", "__proto__",
    "constructor", "__class__", "hasOwnProperty", "length", "toString", "0", "a.b", "a]", "type", "token", "文",
)  # fmt: skip
TAKEN = (("options", "kwargs", "files"), ("options[returnType]", "kwargs[a]", "a[]", "a[0]", "a[b]", "\ud800"))
NUMBERS = (0, 1, -1, True, False, None, 1.0, 0.1, -0.0, 1e300, 2**53 + 1, 2**63, 10**30, float("nan"), float("inf"))


def names() -> st.SearchStrategy[str]:
    """Names of arguments, now and then one that some form has taken for itself."""
    return st.one_of(*[st.sampled_from(NAMES)] * 7, *[encodable(2)] * 4, *map(st.sampled_from, TAKEN))


def json_arguments() -> st.SearchStrategy[dict[str, Any]]:
    """Arguments of every kind, most of them with a form in JSON."""
    leaf = st.one_of(encodable(), encodable(), st.sampled_from(NUMBERS[:-2]))
    odd = st.one_of(texts(), st.sampled_from(NUMBERS), st.sampled_from([b"x", {1, 2}, object]))
    return st.one_of(*[_arguments(leaf)] * 7, _arguments(odd))


def text_arguments() -> st.SearchStrategy[dict[str, Any]]:
    """Arguments that a query or a form can carry, and now and then one that it cannot."""
    leaf = st.one_of(encodable(), texts(), st.sampled_from([0, -1, True, False, 1.5, 2**63]))
    several = st.lists(leaf, max_size=3)
    return st.dictionaries(names(), st.one_of(*[leaf] * 9, several, st.sampled_from([None, {}, b"x"])), max_size=4)


def _arguments(leaf: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    nested = st.one_of(st.lists(leaf, max_size=2), st.dictionaries(names(), leaf, max_size=2))
    return st.dictionaries(names(), st.one_of(leaf, leaf, nested, st.lists(nested, max_size=2)), max_size=4)
