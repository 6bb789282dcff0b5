"""Scripts in tests: the fixture ``dff``, which runs functions in the process and on the thread of the test.

Nothing listens, nothing is started: a breakpoint stops in the script, coverage sees its lines.
"""

from .clock import Clock
from .dff import Dff
from .results import FunctionError, Result

__all__ = ["Clock", "Dff", "FunctionError", "Result"]
