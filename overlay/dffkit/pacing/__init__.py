"""Holds requests back, so that a server that counts them per minute never has to refuse one.

:class:`Window` counts, and knows no clock and no waiting; :class:`Traffic` is who waits for what in one process;
:class:`Pace` is what a sender asks before each attempt.
"""

from ._pace import Limits, Pace
from ._traffic import PROCESS, Traffic
from ._window import Place, Window

__all__ = ["PROCESS", "Limits", "Pace", "Place", "Traffic", "Window"]
