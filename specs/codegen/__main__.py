"""``python -m codegen lint|bundle|watch|generate|check [stem …]``: without a stem, all of them."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from .layout import CodegenError, Layout

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; 1 with a sentence for each problem where something is wrong."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument("command", choices=sorted(COMMANDS))
    parser.add_argument("stem", nargs="*")
    parser.add_argument("--root", type=Path, default=Layout().root, help="the checkout, by default this one")
    given = parser.parse_args(arguments)
    try:
        return COMMANDS[given.command](Layout(given.root), given.stem)
    except CodegenError as error:
        print(*error.problems, sep="\n", file=sys.stderr)
        return 1


def _lint(layout: Layout, stems: Sequence[str]) -> int:
    from .lint import lint  # noqa: PLC0415 - the linters are slow to import, and only this command needs them

    return lint(layout, stems)


def _bundle(layout: Layout, stems: Sequence[str]) -> int:
    from .bundle import write  # noqa: PLC0415

    for stem in layout.stems(stems):
        print(f"{stem}: bundled into {write(layout, stem).relative_to(layout.root)}")
    return 0


def _watch(layout: Layout, stems: Sequence[str]) -> int:
    from .watch import watch  # noqa: PLC0415

    with suppress(KeyboardInterrupt):
        watch(layout, stems)
    return 0


def _generate(layout: Layout, stems: Sequence[str]) -> int:
    from .pipeline import generate  # noqa: PLC0415 - the generator is slow to import

    print(f"generated: {', '.join(generate(layout, stems))}")
    return 0


def _check(layout: Layout, stems: Sequence[str]) -> int:
    from .pipeline import check  # noqa: PLC0415

    if stems:
        raise CodegenError("check compares everything: give no stem")
    found = check(layout)
    if found:
        raise CodegenError([*found, "generated/ is not what the specs give: run make generate and commit the result"])
    print("generated/ is what the specs give")
    return 0


COMMANDS = {"lint": _lint, "bundle": _bundle, "watch": _watch, "generate": _generate, "check": _check}

if __name__ == "__main__":
    sys.exit(main())
