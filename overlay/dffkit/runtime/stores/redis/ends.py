"""Texts that end by the clock of whoever looks, which Redis itself cannot know: the end stands in front."""

from __future__ import annotations

# A text with its end in front: "1700000000.5 text".
TEXT_OF = """
local function text_of(kept, now)
  if not kept then return nil end
  local at = string.find(kept, ' ', 1, true)
  local ends = string.sub(kept, 1, at - 1)
  if ends ~= '' and tonumber(ends) <= tonumber(now) then return nil end
  return string.sub(kept, at + 1)
end
"""


def with_end(until: float | None, text: str) -> str:
    """A text as it is written, to end at ``until``; never where that is ``None``."""
    return f"{'' if until is None else repr(until)} {text}"


def text_of(kept: str | None, now: float) -> str | None:
    """The text of what was written, ``None`` for none, and after its end."""
    if kept is None:
        return None
    ends, _, text = kept.partition(" ")
    return None if ends and float(ends) <= now else text
