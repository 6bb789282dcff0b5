# Generated from specs/dataset/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The operations of SmartChart data sets, grouped into resources over a sender."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._bound import Bound

if TYPE_CHECKING:
    from ..._send import AsyncSend, Send
    from . import datasets as _datasets
    from . import uploads as _uploads


class Api:
    """Every operation, as a method of one of the resources below.

    ``send`` sends the requests; ``bound`` has the parameters that are given once for all calls.
    """

    def __init__(self, send: Send, bound: Bound | None = None) -> None:
        self._send = send
        self._bound = Bound() if bound is None else bound

    @cached_property
    def datasets(self) -> _datasets.Datasets:
        """The operations tagged ``datasets``."""
        from .datasets import Datasets

        return Datasets(self._send, self._bound)

    @cached_property
    def uploads(self) -> _uploads.Uploads:
        """The operations tagged ``uploads``."""
        from .uploads import Uploads

        return Uploads(self._send, self._bound)


class AsyncApi:
    """Every operation, as a method of one of the resources below, awaitable.

    ``send`` sends the requests; ``bound`` has the parameters that are given once for all calls.
    """

    def __init__(self, send: AsyncSend, bound: Bound | None = None) -> None:
        self._send = send
        self._bound = Bound() if bound is None else bound

    @cached_property
    def datasets(self) -> _datasets.AsyncDatasets:
        """The operations tagged ``datasets``."""
        from .datasets import AsyncDatasets

        return AsyncDatasets(self._send, self._bound)

    @cached_property
    def uploads(self) -> _uploads.AsyncUploads:
        """The operations tagged ``uploads``."""
        from .uploads import AsyncUploads

        return AsyncUploads(self._send, self._bound)


__all__ = ["Api", "AsyncApi"]
