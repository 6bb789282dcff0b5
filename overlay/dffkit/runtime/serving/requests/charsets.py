"""The charsets in which a body may be: those that texts are written in.

Python knows more codecs, some of which take minutes for a text of moderate length (punycode, idna).
"""

from __future__ import annotations

import codecs

KNOWN = frozenset(
    {
        "ascii", "big5", "big5hkscs", "cp932", "cp949", "cp950", "euc_jp", "euc_kr", "gb18030", "gb2312", "gbk",
        "koi8-r", "koi8-u", "mac-roman", "shift_jis", "utf-8", "utf-16", "utf-16-be", "utf-16-le", "utf-32",
        "utf-32-be", "utf-32-le",
        *(f"iso8859-{part}" for part in range(1, 17) if part != 12),
        *(f"cp125{page}" for page in range(9)),
        *(f"cp{page}" for page in (437, 850, 852, 855, 857, 858, 860, 861, 862, 863, 864, 865, 866, 869, 874)),
    }
)  # fmt: skip
"""By their names in Python."""


def decoded(content: bytes, charset: str, errors: str = "strict") -> str:
    """The text; raises ``LookupError`` for another charset, and ``ValueError`` for what is not in it."""
    if codecs.lookup(charset).name not in KNOWN:
        raise LookupError(f"unknown encoding: {charset}")
    return content.decode(charset, errors)
