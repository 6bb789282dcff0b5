# Generated from specs/dataset/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``datasets``: one method an operation, synchronous in :class:`Datasets`, awaitable in :class:`AsyncDatasets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.dataset_form import DatasetForm
    from ...models.dataset_page import DatasetPage
    from ...models.failure import Failure
    from ...models.load_reply import LoadReply
    from ...types import Unset


class Datasets:
    """The operations tagged ``datasets``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def query_dataset(
        self,
        *,
        type_: str,
        param: str | Unset = UNSET,
        visitor: str | Unset = UNSET,
        stamp: int | Unset = UNSET,
        token: str | Unset = UNSET,
    ) -> DatasetPage | Failure:
        """Reads a whole data set.

        Never paged. The first row holds the names of the columns.

        Args:
            type_ (str):
            param (str | Unset):
            visitor (str | Unset):
            stamp (int | Unset):
            token (str | Unset):

        Returns:
            DatasetPage | Failure
        """
        from . import query_dataset as _endpoint

        _operation = OPERATIONS["query_dataset"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                param=param,
                visitor=visitor,
                stamp=stamp,
                token=token,
            ),
            _endpoint._parse_success,
        )

    def post_dataset(
        self,
        *,
        body: DatasetForm,
    ) -> DatasetPage | Failure | LoadReply:
        """Loads rows into a data set, or reads one page of it.

        With `ds` it loads, without it reads. One request is one load: the statements before and after the
        load of the data set run around each of them, so rows spread over several requests can wipe each
        other out. Pages are cached by the server, and a cached page takes no notice of a changed `param`.

        Args:
            body (DatasetForm):

        Returns:
            DatasetPage | Failure | LoadReply
        """
        from . import post_dataset as _endpoint

        _operation = OPERATIONS["post_dataset"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_success,
        )


class AsyncDatasets:
    """The operations tagged ``datasets``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def query_dataset(
        self,
        *,
        type_: str,
        param: str | Unset = UNSET,
        visitor: str | Unset = UNSET,
        stamp: int | Unset = UNSET,
        token: str | Unset = UNSET,
    ) -> DatasetPage | Failure:
        """Reads a whole data set.

        Never paged. The first row holds the names of the columns.

        Args:
            type_ (str):
            param (str | Unset):
            visitor (str | Unset):
            stamp (int | Unset):
            token (str | Unset):

        Returns:
            DatasetPage | Failure
        """
        from . import query_dataset as _endpoint

        _operation = OPERATIONS["query_dataset"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                param=param,
                visitor=visitor,
                stamp=stamp,
                token=token,
            ),
            _endpoint._parse_success,
        )

    async def post_dataset(
        self,
        *,
        body: DatasetForm,
    ) -> DatasetPage | Failure | LoadReply:
        """Loads rows into a data set, or reads one page of it.

        With `ds` it loads, without it reads. One request is one load: the statements before and after the
        load of the data set run around each of them, so rows spread over several requests can wipe each
        other out. Pages are cached by the server, and a cached page takes no notice of a changed `param`.

        Args:
            body (DatasetForm):

        Returns:
            DatasetPage | Failure | LoadReply
        """
        from . import post_dataset as _endpoint

        _operation = OPERATIONS["post_dataset"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncDatasets", "Datasets"]
