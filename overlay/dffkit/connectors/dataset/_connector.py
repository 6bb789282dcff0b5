"""The connector and its async twin; what is sent and what answers mean stands in the modules beside it."""

from __future__ import annotations

from collections.abc import AsyncIterable
from typing import TYPE_CHECKING, Any, Unpack, overload

from ...errors import ApiError, CallError
from .._base import AsyncConnector, Connector
from ._calls import loads, page_call, query_call
from ._pages import Walk
from ._results import Pushed
from ._service import SERVICE, DatasetOptions
from ._uploads import outcome, reprocess_call, upload_call

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence

    from dffkit_api.dataset.api import Api, AsyncApi

    from .._attachments import Attachment
    from ._results import Page, Table, UploadResult
    from ._rows import Frame
    from ._uploads import Mail, Progress

    Row = Sequence[Any] | Mapping[str, Any]
    Rows = Frame | Iterable[Row]
    AsyncRows = Rows | AsyncIterable[Row]

PAGESIZE = 1000


class Dataset(Connector["Api"]):
    """Data sets of a SmartChart server: loads rows into them, reads them, uploads files.

    ::

        with Dataset(endpoint="http://localhost:8000", visitor="…", secret="…") as dataset:
            dataset.push("123", [["A", "B"], ["a1", "b1"]])

    - A failure that the server reports inside a 200 is raised: as
      :class:`~dffkit.errors.AuthenticationError` where it is about visitor or token, else as
      :class:`~dffkit.errors.VendorFailureError`.
    - Reading by :meth:`query` is tried again after a passing failure; nothing else is, because a load that was lost on
      the way may have been done.

    Options: :class:`~dffkit.connectors.dataset.DatasetOptions`. Source: SmartChart help, "数据服务API" and
    "数据接收API".
    """

    service = SERVICE

    def __init__(
        self,
        id: str | None = None,  # noqa: A002 - connectors have ids
        /,
        **options: Unpack[DatasetOptions],
    ) -> None:
        super().__init__(id, **options)

    @overload
    def push(self, type: str | int, rows: Rows, *, update: bool = False, chunk_rows: int | None = None) -> Pushed: ...
    @overload
    def push(self, type: str | int, *, raw: Any, update: bool = False) -> Pushed: ...

    def push(
        self,
        type: str | int,  # noqa: A002 - the vendor's name
        rows: Rows | None = None,
        *,
        raw: Any = None,
        update: bool = False,
        chunk_rows: int | None = None,
    ) -> Pushed:
        """Loads rows into the data set ``type`` (its id or name), all in one request; ``update`` updates.

        - ``rows``: lists, the first of which names the columns; dicts or named tuples, whose columns are those of all
          rows in the order of their first appearance, null where a row lacks one; a pandas frame (without its index)
          or a polars frame; or an iterator of lists or dicts, which is read to its end first. A header alone is a load
          of no rows.
        - None, NaN, NaT and NA are sent as null, dates and times as ``2026-01-31 12:30:00``, a ``Decimal`` as text
          with all its digits, numpy scalars as what they hold.
        - ``raw``: anything JSON can hold, for a data set that is configured for another shape than rows.
        - ``chunk_rows``: cuts the rows into requests of so many. **Dangerous:** the server runs ``preSql`` and
          ``postSql`` of the data set around *each* request, so a ``truncate table`` there leaves only the last chunk,
          and a failure in the middle leaves a part (a note on the error counts the rows before it). The whole text of
          a request is held in memory, so it is what to use for loads that one request cannot take.

        Raises :class:`~dffkit.errors.MisuseError` before anything is sent, naming row and column, for what cannot be
        sent. Source: SmartChart help, "数据接收API".
        """
        pushed = Pushed()
        for load in loads(type, rows, raw, update=update, chunk_rows=chunk_rows):
            try:
                pushed = pushed.after(load.rows, self.send(*load.call))
            except CallError as error:
                _note(error, pushed)
                raise
        return pushed

    def query(self, type: str | int, param: Mapping[str, Any] | None = None) -> Table:  # noqa: A002
        """The whole data set ``type`` (its id or name); ``param`` are its parameters.

        Source: SmartChart help, "数据服务API".
        """
        return self.send(*query_call(type, param))

    def page(
        self,
        type: str | int,  # noqa: A002
        pg: int = 1,
        *,
        pagesize: int = PAGESIZE,
        param: Mapping[str, Any] | None = None,
    ) -> Page:
        """Page ``pg``, from 1 on, of ``pagesize`` rows; only the first one names the columns.

        The server caches pages, and a cached one (``page.cached``) takes no notice of a changed ``param``: use
        :meth:`query` where that matters. Source: SmartChart help, "数据服务API".
        """
        return self.send(*page_call(type, pg, pagesize, param))

    def iter_pages(
        self,
        type: str | int,  # noqa: A002
        *,
        pagesize: int = PAGESIZE,
        param: Mapping[str, Any] | None = None,
    ) -> Iterator[Page]:
        """All pages, each fetched when it is asked for, each with its columns; caching as for :meth:`page`.

        Raises :class:`~dffkit.errors.UnreadableReplyError` where the server answers another page than it was asked for.
        """
        walk = Walk()
        while (number := walk.number) is not None:
            page = walk.take(self.send(*page_call(type, number, pagesize, param)))
            if page is not None:
                yield page

    def upload(
        self,
        name: str,
        path: Attachment,
        *,
        mail: Mail | None = None,
        progress: Progress | None = None,
        timeout: float | None = None,
    ) -> UploadResult:
        """Sends a file to the upload configuration ``name`` and has it processed.

        - ``path``: a path, a file opened with ``"rb"``, or a tuple of a name and either bytes or such a file. It is
          read piece by piece, never whole.
        - ``mail``: one address or several, which get the result.
        - ``progress``: called with the bytes sent and the size of the file.
        - ``timeout``: seconds to wait for the answer, instead of the connector's (90 unless set).

        A 504 comes from a proxy and means that the server is still working: the result is then ``pending``, and the
        file is not sent again. Raises :class:`~dffkit.errors.MisuseError` for a file that cannot be read,
        :class:`~dffkit.connectors.dataset.UploadsMissingError` by editions without uploads. Source: SmartChart help,
        "数据接收API", file upload.
        """
        with upload_call(name, path, mail, progress, timeout) as call:
            try:
                return self.send(*call)
            except ApiError as error:
                return outcome(error, mail)

    def reprocess(
        self, name: str, filename: str, *, mail: Mail | None = None, timeout: float | None = None
    ) -> UploadResult:
        """Processes a file again that was uploaded before; arguments and result as for :meth:`upload`."""
        try:
            return self.send(*reprocess_call(name, filename, mail, timeout))
        except ApiError as error:
            return outcome(error, mail)


class AsyncDataset(AsyncConnector["AsyncApi"]):
    """The awaitable twin of :class:`Dataset`, with the same methods and promises."""

    service = SERVICE

    def __init__(
        self,
        id: str | None = None,  # noqa: A002 - connectors have ids
        /,
        **options: Unpack[DatasetOptions],
    ) -> None:
        super().__init__(id, **options)

    @overload
    async def push(
        self, type: str | int, rows: AsyncRows, *, update: bool = False, chunk_rows: int | None = None
    ) -> Pushed: ...
    @overload
    async def push(self, type: str | int, *, raw: Any, update: bool = False) -> Pushed: ...

    async def push(
        self,
        type: str | int,  # noqa: A002
        rows: AsyncRows | None = None,
        *,
        raw: Any = None,
        update: bool = False,
        chunk_rows: int | None = None,
    ) -> Pushed:
        """As :meth:`Dataset.push`; ``rows`` may be an async iterator too."""
        given = [row async for row in rows] if isinstance(rows, AsyncIterable) else rows
        pushed = Pushed()
        for load in loads(type, given, raw, update=update, chunk_rows=chunk_rows):
            try:
                pushed = pushed.after(load.rows, await self.send(*load.call))
            except CallError as error:
                _note(error, pushed)
                raise
        return pushed

    async def query(self, type: str | int, param: Mapping[str, Any] | None = None) -> Table:  # noqa: A002
        """As :meth:`Dataset.query`."""
        return await self.send(*query_call(type, param))

    async def page(
        self,
        type: str | int,  # noqa: A002
        pg: int = 1,
        *,
        pagesize: int = PAGESIZE,
        param: Mapping[str, Any] | None = None,
    ) -> Page:
        """As :meth:`Dataset.page`."""
        return await self.send(*page_call(type, pg, pagesize, param))

    async def iter_pages(
        self,
        type: str | int,  # noqa: A002
        *,
        pagesize: int = PAGESIZE,
        param: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[Page]:
        """As :meth:`Dataset.iter_pages`."""
        walk = Walk()
        while (number := walk.number) is not None:
            page = walk.take(await self.send(*page_call(type, number, pagesize, param)))
            if page is not None:
                yield page

    async def upload(
        self,
        name: str,
        path: Attachment,
        *,
        mail: Mail | None = None,
        progress: Progress | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - of one answer, as everywhere
    ) -> UploadResult:
        """As :meth:`Dataset.upload`; the file is read in the event loop, 64 KiB at a time."""
        with upload_call(name, path, mail, progress, timeout) as call:
            try:
                return await self.send(*call)
            except ApiError as error:
                return outcome(error, mail)

    async def reprocess(
        self,
        name: str,
        filename: str,
        *,
        mail: Mail | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> UploadResult:
        """As :meth:`Dataset.reprocess`."""
        try:
            return await self.send(*reprocess_call(name, filename, mail, timeout))
        except ApiError as error:
            return outcome(error, mail)


def _note(error: CallError, pushed: Pushed) -> None:
    """Tells on the error of a later chunk what was loaded before it."""
    if pushed.requests:
        error.add_note(f"{pushed.rows} rows in {pushed.requests} requests were loaded before this one")
