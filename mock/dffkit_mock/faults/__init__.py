"""Faults that a mock injects when it is told to: delays, errors, broken answers, lost connections.

A fault has a kind or several (``kinds``), a place (``operation``: an operationId, ``stem.operationId``, a stem or
``all``) and a time (``after``, ``first``, ``every``, ``probability``, ``times``); the keys are the same in a header,
in a file, in JSON and in Python.
"""

from __future__ import annotations

from .documents import FaultDocument, read_file, read_json
from .fault import Fault, When
from .fault_set import FaultSet
from .header import HEADER, FaultHeader
from .injected import Injected
from .operations import Operations, Where
from .options import FaultOptions
from .problem import FaultError
from .reading import read_fault

__all__ = [
    "HEADER",
    "Fault",
    "FaultDocument",
    "FaultError",
    "FaultHeader",
    "FaultOptions",
    "FaultSet",
    "Injected",
    "Operations",
    "When",
    "Where",
    "read_fault",
    "read_file",
    "read_json",
]
