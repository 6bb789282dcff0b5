"""``X-Mock-Fault``: faults that a request asks for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .reading import read_fault

if TYPE_CHECKING:
    from ..exchange import Headers
    from .fault import Fault
    from .operations import Operations

HEADER = "x-mock-fault"
REMEMBERED = 256


class FaultHeader:
    """Reads the header; with ``enabled`` false it is ignored. Texts that were right are read once."""

    def __init__(self, operations: Operations, *, enabled: bool = True) -> None:
        self._operations = operations
        self._enabled = enabled
        self._read: dict[str, Fault] = {}

    def __call__(self, headers: Headers) -> list[tuple[str, Fault]]:
        """The faults with their texts, one a header of this name; raises ``FaultError``."""
        if HEADER not in headers or not self._enabled:
            return []
        return [(text, self._fault(text)) for name, text in headers.pairs if name == HEADER]

    def _fault(self, text: str) -> Fault:
        fault = self._read.get(text)
        if fault is None:
            fault = read_fault(text, self._operations)
            if len(self._read) < REMEMBERED:
                self._read[text] = fault
        return fault
