"""Texts with what means something in one of the forms: ends, escapes, joints, whole heads of parts."""

from __future__ import annotations

from hypothesis import strategies as st

ENDS = ("\r\n", "\n", "\r", "\t", "\0", "\x0b", "\x1b", "\x1c", "\x7f", "\x85", "\u2028")
JOINTS = (" ", ",", "=", "&", "+", "%", ";", ":", "#", "?", "/", "\\", '"', "'", "[", "]", "{", "}", "<", "--")
ESCAPES = ("\\\\", '\\"', "\\,", "\\ ", "%22", "%0D%0A", "%", "%zz", "&amp;", "=?utf-8?q?=41?=", "\\")
BREAKS = (
    "; filename=evil",
    '"; filename="evil',
    '"\r\nX-Evil: 1\r\n\r\n',
    "\r\nX-Evil: 1",
    "\n evil=1i 1",
    "&token=evil&visitor=evil",
    "data:text/x\r\nX-Evil: 1,",
    "../../evil",
    "C:\\evil",
)
WORDS = ("", "a", "token", "visitor", "stamp", "type", "__proto__", "文件", "é", "🦊", "e\u0301", "\u202e")
PIECES = (*ENDS, *JOINTS, *ESCAPES, *BREAKS, *WORDS)
LONE = "\ud800"  # half of a surrogate pair: UTF-8 has no bytes for it
LONG = 1500  # characters: more than any name may have


def texts(max_size: int = 4) -> st.SearchStrategy[str]:
    """Texts of a few pieces, now and then a long one, or one that UTF-8 has no bytes for."""
    some = encodable(max_size)
    mixed = st.one_of(*[some] * 14, st.just(LONG).map("x".__mul__), some.map(lambda text: text + LONE))
    # Mapped, it is one of many where it is one of them; Hypothesis would count its members instead.
    return mixed.map(str)


def encodable(max_size: int = 4) -> st.SearchStrategy[str]:
    """Short texts that UTF-8 has bytes for, whatever they mean."""
    piece = st.one_of(st.sampled_from(PIECES), st.characters(codec="utf-8"))
    return st.lists(piece, max_size=max_size).map("".join)
