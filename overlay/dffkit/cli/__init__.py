"""The command ``dffkit``; needs the extra ``dffkit[cli]``."""

from __future__ import annotations

import sys

NEEDED = {"click", "rich"}


def main() -> None:
    """Runs the command; ends with status 2 and one sentence where the extra is not installed."""
    try:
        from ._app import run  # noqa: PLC0415 - only after the check for what it imports

        run()
    except KeyboardInterrupt:  # before the commands could take care of it
        sys.exit(130)
    except ModuleNotFoundError as exc:
        if (exc.name or "").partition(".")[0] not in NEEDED:
            raise
        sys.stderr.write(
            "The command dffkit needs its extra: pip install 'dffkit[cli]' "
            "(with the mock: 'dffkit[all]', with fuzz: pip install 'dffkit[fuzz]')\n"
        )
        sys.exit(2)
