"""The connector and its async twin; what is sent and what answers mean stands in the modules beside it."""

from __future__ import annotations

from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, Unpack

from .._base import AsyncConnector, Connector
from ._calls import Given, cron_call, filters, function_call
from ._service import SERVICE, FuncOptions

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator, Mapping

    import httpx
    from dffkit_api.func.api import Api, AsyncApi
    from dffkit_api.func.models import PublishedFunction

    from .._attachments import Attachment
    from ._calls import AsyncBody, Body, Form, Method, ReturnType

    Files = Attachment | Iterable[Attachment]


class Func(Connector["Api"]):
    """A DataFlux Func server: calls its functions through the sync and async APIs made for them.

    ::

        with Func(endpoint="http://localhost:8088") as func:
            func.call("sapi-…", message="Hello")             # {'message': 'Hello'}

    - Calls need no key; an API that has an authentication of its own gets it by ``headers=`` or ``auth=``. Running
      cron jobs and listing functions need an access key, ``ak_id`` and ``ak_secret``.
    - Failures of the server's envelope are raised as errors of :mod:`dffkit.errors`, some in classes of their own
      (:mod:`dffkit.connectors.func`): an exception in the script as ``FunctionFailedError`` with ``exception`` and
      ``traceback``, its time limit as ``FunctionTimeoutError``, throttling as ``FunctionThrottledError`` with
      ``wait_seconds``, a disabled or expired API as ``ApiClosedError``, its own authentication as
      ``ApiAuthenticationError``.
    - A call is never sent twice, as functions may do anything. The default timeout, 60 s, is longer than the 35 s that
      a function has unless it is given more.

    Options: :class:`~dffkit.connectors.func.FuncOptions`. Source: DataFlux Func docs, "Script Development / Writing
    and Calling Functions" and "… / Basic Concepts".
    """

    service = SERVICE

    def __init__(
        self,
        id: str | None = None,  # noqa: A002 - connectors have ids
        /,
        **options: Unpack[FuncOptions],
    ) -> None:
        super().__init__(id, **options)

    def call(
        self,
        id: str,  # noqa: A002 - the vendor's name
        /,
        *,
        kwargs: Mapping[str, Any] | None = None,
        files: Files | None = None,
        body: Body | None = None,
        form: Form | None = None,
        method: Method = "POST",
        legacy: bool | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        return_type: ReturnType = "raw",
        **arguments: Any,
    ) -> Any:
        """Calls the function behind the sync API ``id`` with ``arguments`` and returns what it returned.

        - ``kwargs``: further arguments, for names that this method takes itself: ``kwargs={"method": "x"}``.
        - ``form``: ``"normal"`` keeps the types of the arguments, and is what is used unless files or a body are
          given. ``"simplified"`` is for functions that were written for it: by POST the same JSON without the wrapping,
          by GET all arguments as texts.
        - ``files``: a path, a file opened with ``"rb"``, a tuple of a name and bytes, or several of them. The function
          gets them as ``files``, the other arguments as texts.
        - ``body``: text, bytes, a binary file or an iterable of bytes, instead of arguments. The function gets
          ``text`` or ``base64``; another type than ``text/plain`` or ``application/octet-stream`` goes into
          ``headers={"Content-Type": …}``.
        - ``legacy``: the path of servers before version 5, ``/al/``; the connector's setting unless given here.
        - ``headers``, ``auth`` (user and password for HTTP Basic): what this API asks for.
        - ``timeout``: seconds to wait, instead of the connector's.

        The server tells types apart badly. Objects, lists and true come as they are, a boxed result without its box,
        texts *and numbers* as text (``30.0`` as ``"30"``), files as bytes (see :meth:`stream`). **None, False, 0 and
        an empty text all arrive empty, so all of them are None here**: a function whose callers must tell them apart
        returns them in a list. ``return_type="jsonDumps"`` (normal form only) makes numbers come as numbers, false
        values stay None.

        Raises :class:`~dffkit.errors.MisuseError` for what cannot be sent, and the errors named at the class.
        """
        given = Given(arguments, kwargs, files, body, form, method, legacy, headers, auth, timeout, return_type)
        with function_call(self.settings, "sync", id, given) as call:
            return self.send(*call)

    @contextmanager
    def stream(
        self,
        id: str,  # noqa: A002
        /,
        *,
        kwargs: Mapping[str, Any] | None = None,
        files: Files | None = None,
        body: Body | None = None,
        form: Form | None = None,
        method: Method = "POST",
        legacy: bool | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        **arguments: Any,
    ) -> Iterator[httpx.Response]:
        """Calls like :meth:`call`, for a function that sends a file: the answer, not read yet, in a ``with`` block.

        ``for chunk in answer.iter_bytes(): …`` reads it piece by piece.
        """
        given = Given(arguments, kwargs, files, body, form, method, legacy, headers, auth, timeout)
        with (
            function_call(self.settings, "sync", id, given) as (operation, request, _),
            self.send.stream(operation, request) as answer,
        ):
            yield answer

    def call_async(
        self,
        id: str,  # noqa: A002
        /,
        *,
        kwargs: Mapping[str, Any] | None = None,
        files: Files | None = None,
        body: Body | None = None,
        form: Form | None = None,
        method: Method = "POST",
        legacy: bool | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        **arguments: Any,
    ) -> str:
        """Queues a call of the function behind the async API ``id`` and returns the id of the task.

        Arguments as for :meth:`call`; ``legacy`` means ``/bat/``. No operation gives the result, and failures of the
        function stay unseen: they stand in the server's task records only.
        """
        given = Given(arguments, kwargs, files, body, form, method, legacy, headers, auth, timeout)
        with function_call(self.settings, "async", id, given) as call:
            task: str = self.send(*call)
        return task

    def run_cron_job(self, id: str, /, *, timeout: float | None = None) -> None:  # noqa: A002
        """Runs the cron job ``id`` now, even if it is disabled, paused or expired; does not wait for it.

        Raises :class:`~dffkit.errors.MissingSettingError` without an access key.
        """
        self.send(*cron_call(id, timeout))

    def functions(
        self,
        *,
        id: str | None = None,  # noqa: A002
        name: str | None = None,
        title: str | None = None,
        category: str | None = None,
        integration: str | None = None,
        tags: str | Iterable[str] | None = None,
        script_id: str | None = None,
        script_set_id: str | None = None,
        search: str | None = None,
    ) -> list[PublishedFunction]:
        """The published functions that fit all filters, hidden ones left out.

        ``id`` is as in ``"demo__test.hello_world"``; ``tags`` must all be there; ``search`` looks in several fields at
        once. Raises :class:`~dffkit.errors.MissingSettingError` without an access key.
        """
        given = filters(id=id, name=name, title=title, category=category, integration=integration, tags=tags)
        more = filters(script_id=script_id, script_set_id=script_set_id, field_fuzzy_search=search)
        return self.api.functions.list_functions(**given, **more).data


class AsyncFunc(AsyncConnector["AsyncApi"]):
    """The awaitable twin of :class:`Func`, with the same methods and promises."""

    service = SERVICE

    def __init__(
        self,
        id: str | None = None,  # noqa: A002
        /,
        **options: Unpack[FuncOptions],
    ) -> None:
        super().__init__(id, **options)

    async def call(
        self,
        id: str,  # noqa: A002
        /,
        *,
        kwargs: Mapping[str, Any] | None = None,
        files: Files | None = None,
        body: AsyncBody | None = None,
        form: Form | None = None,
        method: Method = "POST",
        legacy: bool | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - of one answer, as everywhere
        return_type: ReturnType = "raw",
        **arguments: Any,
    ) -> Any:
        """As :meth:`Func.call`; ``body`` may be an async iterable of bytes too."""
        given = Given(arguments, kwargs, files, body, form, method, legacy, headers, auth, timeout, return_type)
        with function_call(self.settings, "sync", id, given) as call:
            return await self.send(*call)

    @asynccontextmanager
    async def stream(
        self,
        id: str,  # noqa: A002
        /,
        *,
        kwargs: Mapping[str, Any] | None = None,
        files: Files | None = None,
        body: AsyncBody | None = None,
        form: Form | None = None,
        method: Method = "POST",
        legacy: bool | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
        **arguments: Any,
    ) -> AsyncIterator[httpx.Response]:
        """As :meth:`Func.stream`, in an ``async with`` block; ``answer.aiter_bytes()`` reads it."""
        given = Given(arguments, kwargs, files, body, form, method, legacy, headers, auth, timeout)
        with function_call(self.settings, "sync", id, given) as (operation, request, _):
            async with self.send.stream(operation, request) as answer:
                yield answer

    async def call_async(
        self,
        id: str,  # noqa: A002
        /,
        *,
        kwargs: Mapping[str, Any] | None = None,
        files: Files | None = None,
        body: AsyncBody | None = None,
        form: Form | None = None,
        method: Method = "POST",
        legacy: bool | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
        **arguments: Any,
    ) -> str:
        """As :meth:`Func.call_async`."""
        given = Given(arguments, kwargs, files, body, form, method, legacy, headers, auth, timeout)
        with function_call(self.settings, "async", id, given) as call:
            task: str = await self.send(*call)
        return task

    async def run_cron_job(self, id: str, /, *, timeout: float | None = None) -> None:  # noqa: A002, ASYNC109
        """As :meth:`Func.run_cron_job`."""
        await self.send(*cron_call(id, timeout))

    async def functions(
        self,
        *,
        id: str | None = None,  # noqa: A002
        name: str | None = None,
        title: str | None = None,
        category: str | None = None,
        integration: str | None = None,
        tags: str | Iterable[str] | None = None,
        script_id: str | None = None,
        script_set_id: str | None = None,
        search: str | None = None,
    ) -> list[PublishedFunction]:
        """As :meth:`Func.functions`."""
        given = filters(id=id, name=name, title=title, category=category, integration=integration, tags=tags)
        more = filters(script_id=script_id, script_set_id=script_set_id, field_fuzzy_search=search)
        return (await self.api.functions.list_functions(**given, **more)).data
