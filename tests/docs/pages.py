"""A page as its blocks, tables, links and inline code."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGES = (*sorted((ROOT / "docs").glob("*.md")), ROOT / "README.md", ROOT / "CONTRIBUTING.md")

_FENCE = re.compile(r"^(?P<indent>\s*)```(?P<info>.*)$")
_FILES = {
    "python": r"# ([\w/-]+\.py)\n",
    "toml": r"# ([\w-]+\.toml)\n",
    "ini": r"# ([\w.-]+)\n",
    "yaml": r"# ([\w/-]+\.yaml)\n",
}
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_INLINE = re.compile(r"(`+)(.+?)\1")


@dataclass(frozen=True)
class Block:
    """A fenced block: what stands behind the fence, the text, and the line of the page where the text begins."""

    language: str
    role: str
    text: str
    line: int

    @property
    def file(self) -> str | None:
        """The name of the file it shows: its first line is that name as a comment."""
        named = re.match(_FILES.get(self.language, r"(?!)"), self.text)
        return None if named is None else named[1]


class MalformedPage(AssertionError):
    """A page that cannot be read as text and blocks."""


def blocks(text: str) -> list[Block]:
    """The fenced blocks in their order; raises :class:`MalformedPage` for one without language, indented or open."""
    found: list[Block] = []
    language, begun, lines = "", 0, list[str]()
    for number, line in enumerate(text.splitlines(), 1):
        fence = _FENCE.match(line)
        if fence is None:
            lines.append(line)
        elif begun:
            first, _, role = language.partition(" ")
            found.append(Block(first, role, "".join(f"{one}\n" for one in lines), begun + 1))
            begun = 0
        else:
            language, begun, lines = fence["info"].strip(), number, []
            if not language or fence["indent"]:
                raise MalformedPage(f"line {number}: a block needs a language and stands at the left edge")
    if begun:
        raise MalformedPage(f"line {begun}: this block does not end")
    return found


def prose(text: str) -> str:
    """The page without its blocks."""
    return re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)


def links(text: str) -> list[str]:
    """Where the links of a page lead."""
    return _LINK.findall(prose(text))


def inline_code(text: str) -> list[str]:
    """What stands between backticks outside of blocks."""
    return [code.strip() for _, code in _INLINE.findall(prose(text))]


def anchors(text: str) -> set[str]:
    """The anchors of the headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", prose(text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def table(text: str, heading: str) -> list[list[str]]:
    """The rows of the first table under a heading, cells stripped, head and rule left out."""
    _, found, under = f"\n{prose(text)}".partition(f"\n{heading}\n")
    rows = re.search(r"(?:^\|.*\|\n?)+", under, re.MULTILINE)
    if not found or rows is None:
        raise MalformedPage(f"there is no table under {heading!r}")
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[0].splitlines()[2:]]
