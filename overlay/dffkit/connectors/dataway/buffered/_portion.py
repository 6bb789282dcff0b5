"""How much of a stream goes into its next request, after requests that were refused as a whole.

A 413 is about the size, and what it refuses is halved by bytes; that stays the most until the stream is empty. A 400
is about the content, and one bad point takes its whole request with it, so it is searched for: of points that were
refused together, the first half is tried, and what was not in an accepted half is in the other. A server that refuses
everything is not asked for each point: after :data:`ALONE` in a row that were refused one by one, groups are dropped as
they are, until one is accepted.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ....errors import ApiError

if TYPE_CHECKING:
    from ._lines import Batch
    from ._options import Options

BAD_REQUEST, TOO_LARGE = 400, 413
ALONE = 10  # refused one by one and in a row, of one stream


@dataclass(slots=True)
class Portion:
    """``suspects`` of the first points were refused together; ``alone`` points one by one since one was accepted."""

    suspects: int = 0
    alone: int = 0
    most_bytes: float = math.inf

    def limits(self, options: Options) -> tuple[int, float]:
        """The most points and bytes of the next request."""
        most = min(options.flush_points, max(self.suspects // 2, 1)) if self.suspects else options.flush_points
        return most, min(options.flush_bytes, self.most_bytes)

    def halve(self, batch: Batch, refusal: Exception, options: Options) -> bool:
        """Asks for less of a batch that was refused; false where it is to be dropped."""
        most_points, most_bytes = self.limits(options)
        # What is larger than the limits cannot be cut.
        if batch.points == 1 or batch.points > most_points or batch.size > most_bytes:
            return False
        status = _status(refusal)
        if status == TOO_LARGE:
            self.most_bytes = batch.size // 2
        elif status == BAD_REQUEST and self.alone < ALONE:
            self.suspects = batch.points
        else:
            return False
        return True

    def settle(self, batch: Batch, refusal: Exception | None) -> None:
        """The batch was accepted, or it is dropped."""
        if refusal is None:
            self.suspects = max(0, self.suspects - batch.points)
            self.alone = 0
            return
        self.suspects = 0
        if batch.points == 1 and _status(refusal) == BAD_REQUEST:
            self.alone += 1


def _status(refusal: Exception) -> int | None:
    return refusal.status_code if isinstance(refusal, ApiError) else None
