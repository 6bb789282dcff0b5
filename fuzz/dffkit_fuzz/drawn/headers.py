"""Headers that applications add, and those that try to be more than one."""

from __future__ import annotations

from hypothesis import strategies as st

from .texts import texts

_TOKEN = st.text("ABCxyz019!#$%&'*+.^_`|~-", min_size=1, max_size=8).map("X-{}".format)
_PLAIN = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), max_size=8)
_VALUE = st.lists(_PLAIN, max_size=3).map(" ".join).map(str.strip)
_ENDS = ("\r\n", "\n", "\r", "\0", "\x0b", "\x7f", "\x1f")


def headers() -> st.SearchStrategy[dict[str, str]]:
    """Headers that HTTP allows."""
    return st.dictionaries(_TOKEN, _VALUE, max_size=3)


def broken_headers() -> st.SearchStrategy[tuple[str, str]]:
    """Name and value of a header of which one is not allowed, or both are not."""
    end = st.sampled_from(_ENDS)
    value = st.builds("{}{}{}".format, _VALUE, end, st.one_of(_VALUE, st.just("X-Evil: 1"), texts()))
    name = st.builds("{}{}{}".format, _TOKEN, st.one_of(end, st.sampled_from([":", " ", "\t", "é", "(", "/"])), _VALUE)
    return st.one_of(st.tuples(_TOKEN, value), st.tuples(name, _VALUE), st.tuples(name, value), st.just(("", "1")))
