"""Sends requests: signs them, judges the answers, tries again where that is safe."""

from ._asynchronous import AsyncSender, sleep
from ._judgement import CODES, Classify, decided, of_status
from ._synchronous import Sender
from ._wording import hidden

__all__ = ["CODES", "AsyncSender", "Classify", "Sender", "decided", "hidden", "of_status", "sleep"]
