# Copied from specs/codegen/package/__init__.py by `make generate`: do not edit, change it there.

"""Typed clients generated from the specs of this project, one package a service.

Each service package has ``api`` (the facade: resource classes over a sender), ``models``, ``operations``
(a table by operationId) and ``openapi.json`` (the bundled spec). Nothing here signs, retries or opens a
connection by itself: ``dffkit`` does, through the protocols ``Send`` and ``AsyncSend``.
"""

from ._bound import Bound, UnboundParameter
from ._errors import ShapeError, UnexpectedStatus
from ._file import AsyncFileBody, File, FileBody
from ._operation import Operation, Paging
from ._send import AsyncSend, Send
from ._types import UNSET, Response, Unset

__all__ = [
    "UNSET",
    "AsyncFileBody",
    "AsyncSend",
    "Bound",
    "File",
    "FileBody",
    "Operation",
    "Paging",
    "Response",
    "Send",
    "ShapeError",
    "UnboundParameter",
    "UnexpectedStatus",
    "Unset",
]
