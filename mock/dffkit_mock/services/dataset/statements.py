"""The SQL around a load: what empties the data set's own table is understood, nothing else is ever executed."""

from __future__ import annotations

LONGEST = 256  # characters of a statement that is looked at: one that empties a table is not longer
QUOTES = {'"': '"', "`": "`", "[": "]", "'": "'"}


def empties(statement: str, table: str) -> bool:
    """Whether a statement is ``truncate table x``, ``truncate x`` or ``delete from x``, and x is this table."""
    if not table or len(statement) > LONGEST:
        return False
    words = statement.strip().removesuffix(";").split()
    verb = [word.lower() for word in words[:-1]]
    return verb in (["truncate"], ["truncate", "table"], ["delete", "from"]) and _bare(words[-1]) == _bare(table)


def _bare(name: str) -> str:
    """A name as databases compare it: without its quotes, in lower case; that of a schema stays."""
    return ".".join(_unquoted(part) for part in name.strip().split(".")).lower()


def _unquoted(part: str) -> str:
    return part[1:-1] if part[:1] in QUOTES and part.endswith(QUOTES[part[0]]) else part
