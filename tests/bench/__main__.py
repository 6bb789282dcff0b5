"""``python -m tests.bench [--json FILE] [subject …]``: measures, prints a table, ends with 0 unless something broke."""

from __future__ import annotations

import argparse
import json
import sys
import traceback
from importlib import import_module
from pathlib import Path

from . import table
from .row import Row, Skipped

# In the order of the table; each module has a run() that yields rows.
SUBJECTS = {
    "import": "imports",
    "call": "calls",
    "await": "awaited_calls",
    "at-once": "concurrent_calls",
    "decode": "decoding",
    "lines": "line_protocol",
    "buffered": "buffered",
    "signing": "signing",
    "memory": "memory",
    "mock": "mock",
    "mock-tests": "mock_tests",
    "demo": "demo",
    "runtime": "runtime",
}


def main() -> int:
    """The exit status: 0 whatever was reached, 1 where a benchmark broke."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Speed and memory beside named peers.")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    parser.add_argument("subjects", nargs="*", metavar="subject", help=f"some of: {', '.join(SUBJECTS)}; all without")
    arguments = parser.parse_args()
    if unknown := [name for name in arguments.subjects if name not in SUBJECTS]:
        parser.error(f"there is no subject {unknown[0]!r}: choose from {', '.join(SUBJECTS)}")
    print(" · ".join(f"{name} {value}" for name, value in table.machine().items()), table.remark(), sep="\n")
    print(table.head(), flush=True)
    rows: list[Row] = []
    skipped: dict[str, str] = {}
    broken = [name for name in arguments.subjects or SUBJECTS if not _measure(name, rows, skipped)]
    _conclude(rows, broken)
    if arguments.json:
        arguments.json.write_text(json.dumps(table.document(rows, skipped), indent=2) + "\n")
    return 1 if broken else 0


def _measure(subject: str, rows: list[Row], skipped: dict[str, str]) -> bool:
    """Adds the rows of a subject as they come; whether it got to its end."""
    try:
        for row in import_module(f".{SUBJECTS[subject]}", __package__).run():
            rows.append(row)
            print(table.line(row), flush=True)
    except Skipped as reason:
        skipped[subject] = str(reason)
        print(f"{subject}: skipped, {reason}", flush=True)
    except Exception:  # noqa: BLE001 - the other subjects are measured all the same
        traceback.print_exc()
        print(f"{subject}: broken, see above", flush=True)
        return False
    return True


def _conclude(rows: list[Row], broken: list[str]) -> None:
    judged = [row for row in rows if row.met is not None]
    missed = [row.name for row in judged if not row.met]
    print(f"\n{len(judged) - len(missed)} of {len(judged)} targets met; load now {table.machine()['load']}")
    if missed:
        print("not met:", ", ".join(missed))
    if broken:
        print("broken:", ", ".join(broken))


if __name__ == "__main__":
    sys.exit(main())
