"""Typed clients generated from the specs of this project, one package a service.

Each service package has ``api`` (the facade: resource classes over a sender), ``models``, ``operations``
(a table by operationId) and ``openapi.json`` (the bundled spec). Nothing here signs, retries or opens a
connection by itself: ``dffkit`` does, through the protocols ``Send`` and ``AsyncSend``.
"""

from ._bound import Bound, UnboundParameter
from ._operation import Operation, Paging
from ._send import AsyncSend, Send

__all__ = ["AsyncSend", "Bound", "Operation", "Paging", "Send", "UnboundParameter"]
