"""What a run answers, since no code is run: the example of the spec, or what the record of the function says.

A record may have ``mock_result``, any JSON that its runs shall return, or ``mock_error``, the words with which they
shall fail; no answer of the service shows either. Seeds can set both, of functions and of workflows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

RESULT, ERROR = "mock_result", "mock_error"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comes of a run; ``error`` is ``None`` where it goes well."""

    result: Any
    error: str | None = None


def outcome_of(record: Mapping[str, Any], otherwise: Any) -> Outcome:
    """What a run of this function or workflow comes to; ``otherwise`` is the result that nobody has set."""
    if record.get(ERROR):
        return Outcome({"errorMessage": record[ERROR]}, str(record[ERROR]))
    return Outcome(record.get(RESULT, otherwise))
