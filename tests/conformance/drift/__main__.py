"""``python -m tests.conformance.drift [STEM …]``: the report; ends with 1 where a difference is not justified."""

from __future__ import annotations

import sys

from ..documented import documented
from ..official import CLIENTS, official
from .comparison import differences
from .justified import judged, reasons
from .report import report

# Of these the spec has every operation; of the others, what clients of the services need.
WHOLE = frozenset({"functiongraph"})


def main(stems: list[str]) -> int:
    """Prints the report of each stem; 0 where nothing is left to do, 2 where a stem is none of the SDK's."""
    unknown = [stem for stem in stems if stem not in CLIENTS]
    if unknown:
        print(f"There is no official SDK for {', '.join(unknown)}: STEM is one of {', '.join(CLIENTS)}.")
        return 2
    results = [_good(stem) for stem in stems or CLIENTS]
    return int(not all(results))


def _good(stem: str) -> bool:
    sdk, spec = official(stem), documented(stem)
    result = judged(differences(sdk, spec, whole=stem in WHOLE), reasons(stem))
    for line in report(stem, len(sdk.keys() & spec.keys()), result):
        print(line)
    return result.good


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
