"""Sends requests: signs them, judges the answers, tries again where that is safe."""

from ._asynchronous import AsyncSender
from ._judgement import Classify
from ._synchronous import Sender

__all__ = ["AsyncSender", "Classify", "Sender"]
