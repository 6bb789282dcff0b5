"""Sends requests: signs them, judges the answers, tries again where that is safe."""

from ._asynchronous import AsyncSender, sleep
from ._judgement import CODES, Classify, answered, decided, of_status
from ._refusal import Refusal
from ._synchronous import Sender

__all__ = ["CODES", "AsyncSender", "Classify", "Refusal", "Sender", "answered", "decided", "of_status", "sleep"]
