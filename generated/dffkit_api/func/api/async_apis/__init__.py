# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``async_apis``: one method an operation, synchronous in :class:`AsyncApis`, awaitable in :class:`AsyncAsyncApis`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET, for_async

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.accepted_reply import AcceptedReply
    from ...models.async_call import AsyncCall
    from ...models.call_format import CallFormat
    from ...models.form_arguments import FormArguments
    from ...models.json_arguments import JsonArguments
    from ...models.query_arguments import QueryArguments
    from ...models.upload_arguments import UploadArguments
    from ...types import File, Unset


class AsyncApis:
    """The operations tagged ``async_apis``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def call_async_api_by_get(
        self,
        id: str,
        *,
        kwargs: str | Unset = UNSET,
    ) -> AcceptedReply:
        """Calls an async API, with its arguments in the query.

        The query may hold nothing but `kwargs`.

        Args:
            id (str):
            kwargs (str | Unset):

        Returns:
            AcceptedReply
        """
        from . import call_async_api_by_get as _endpoint

        _operation = OPERATIONS["call_async_api_by_get"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                id=id,
                kwargs=kwargs,
            ),
            _endpoint._parse_success,
        )

    def call_async_api(
        self,
        id: str,
        *,
        body: AsyncCall,
    ) -> AcceptedReply:
        """Calls an async API, with its arguments in a JSON body.

        An argument that the API has fixed must not be given, and nothing but the documented fields may
        stand in the body.

        Args:
            body (AsyncCall):
            id (str):

        Returns:
            AcceptedReply
        """
        from . import call_async_api as _endpoint

        _operation = OPERATIONS["call_async_api"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                id=id,
            ),
            _endpoint._parse_success,
        )

    def call_async_api_simplified_by_get(
        self,
        id: str,
        format_: CallFormat,
        *,
        arguments: QueryArguments | Unset = UNSET,
    ) -> AcceptedReply:
        """Calls an async API, with every query parameter an argument.

        Arguments arrive as texts; a parameter that is repeated arrives as a list. Under the format `normal`
        the query holds `kwargs` as JSON text instead, as it does without a format.

        Args:
            id (str):
            format_ (CallFormat):
            arguments (QueryArguments | Unset):

        Returns:
            AcceptedReply
        """
        from . import call_async_api_simplified_by_get as _endpoint

        _operation = OPERATIONS["call_async_api_simplified_by_get"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                id=id,
                format_=format_,
                arguments=arguments,
            ),
            _endpoint._parse_success,
        )

    def call_async_api_simplified(
        self,
        id: str,
        format_: CallFormat,
        *,
        body: JsonArguments | FormArguments | UploadArguments | str | File,
    ) -> AcceptedReply:
        """Calls an async API, with the whole body as its arguments, files included.

        A JSON object and the fields of a form are the arguments; files arrive together in an argument
        `files`. A plain text arrives as the argument `text`, any other body as `base64`.

        Args:
            body (JsonArguments | FormArguments | UploadArguments | str | File): The arguments, with the types of JSON. Texts named `kwargs` or `options` are read as JSON once more,
                and refused where they are none.
            id (str):
            format_ (CallFormat):

        Returns:
            AcceptedReply
        """
        from . import call_async_api_simplified as _endpoint

        _operation = OPERATIONS["call_async_api_simplified"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                id=id,
                format_=format_,
            ),
            _endpoint._parse_success,
        )

    def call_async_api_by_get_legacy(
        self,
        id: str,
        *,
        kwargs: str | Unset = UNSET,
    ) -> AcceptedReply:
        """Calls an async API, with its arguments in the query.

        Under the old name of the path, `/bat/`, as before version 5. The query may hold nothing but
        `kwargs`.

        Args:
            id (str):
            kwargs (str | Unset):

        Returns:
            AcceptedReply
        """
        from . import call_async_api_by_get_legacy as _endpoint

        _operation = OPERATIONS["call_async_api_by_get_legacy"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                id=id,
                kwargs=kwargs,
            ),
            _endpoint._parse_success,
        )

    def call_async_api_legacy(
        self,
        id: str,
        *,
        body: AsyncCall,
    ) -> AcceptedReply:
        """Calls an async API, with its arguments in a JSON body.

        Under the old name of the path, `/bat/`, as before version 5. An argument that the API has fixed
        must not be given, and nothing but the documented fields may stand in the body.

        Args:
            body (AsyncCall):
            id (str):

        Returns:
            AcceptedReply
        """
        from . import call_async_api_legacy as _endpoint

        _operation = OPERATIONS["call_async_api_legacy"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                id=id,
            ),
            _endpoint._parse_success,
        )

    def call_async_api_simplified_by_get_legacy(
        self,
        id: str,
        format_: CallFormat,
        *,
        arguments: QueryArguments | Unset = UNSET,
    ) -> AcceptedReply:
        """Calls an async API, with every query parameter an argument.

        Under the old name of the path, `/bat/`, as before version 5. Arguments arrive as texts; a parameter
        that is repeated arrives as a list. Under the format `normal` the query holds `kwargs` as JSON text
        instead, as it does without a format.

        Args:
            id (str):
            format_ (CallFormat):
            arguments (QueryArguments | Unset):

        Returns:
            AcceptedReply
        """
        from . import call_async_api_simplified_by_get_legacy as _endpoint

        _operation = OPERATIONS["call_async_api_simplified_by_get_legacy"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                id=id,
                format_=format_,
                arguments=arguments,
            ),
            _endpoint._parse_success,
        )

    def call_async_api_simplified_legacy(
        self,
        id: str,
        format_: CallFormat,
        *,
        body: JsonArguments | FormArguments | UploadArguments | str | File,
    ) -> AcceptedReply:
        """Calls an async API, with the whole body as its arguments, files included.

        Under the old name of the path, `/bat/`, as before version 5. A JSON object and the fields of a form
        are the arguments; files arrive together in an argument `files`. A plain text arrives as the
        argument `text`, any other body as `base64`.

        Args:
            body (JsonArguments | FormArguments | UploadArguments | str | File): The arguments, with the types of JSON. Texts named `kwargs` or `options` are read as JSON once more,
                and refused where they are none.
            id (str):
            format_ (CallFormat):

        Returns:
            AcceptedReply
        """
        from . import call_async_api_simplified_legacy as _endpoint

        _operation = OPERATIONS["call_async_api_simplified_legacy"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                id=id,
                format_=format_,
            ),
            _endpoint._parse_success,
        )


class AsyncAsyncApis:
    """The operations tagged ``async_apis``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def call_async_api_by_get(
        self,
        id: str,
        *,
        kwargs: str | Unset = UNSET,
    ) -> AcceptedReply:
        """Calls an async API, with its arguments in the query.

        The query may hold nothing but `kwargs`.

        Args:
            id (str):
            kwargs (str | Unset):

        Returns:
            AcceptedReply
        """
        from . import call_async_api_by_get as _endpoint

        _operation = OPERATIONS["call_async_api_by_get"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                id=id,
                kwargs=kwargs,
            ),
            _endpoint._parse_success,
        )

    async def call_async_api(
        self,
        id: str,
        *,
        body: AsyncCall,
    ) -> AcceptedReply:
        """Calls an async API, with its arguments in a JSON body.

        An argument that the API has fixed must not be given, and nothing but the documented fields may
        stand in the body.

        Args:
            body (AsyncCall):
            id (str):

        Returns:
            AcceptedReply
        """
        from . import call_async_api as _endpoint

        _operation = OPERATIONS["call_async_api"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                id=id,
            ),
            _endpoint._parse_success,
        )

    async def call_async_api_simplified_by_get(
        self,
        id: str,
        format_: CallFormat,
        *,
        arguments: QueryArguments | Unset = UNSET,
    ) -> AcceptedReply:
        """Calls an async API, with every query parameter an argument.

        Arguments arrive as texts; a parameter that is repeated arrives as a list. Under the format `normal`
        the query holds `kwargs` as JSON text instead, as it does without a format.

        Args:
            id (str):
            format_ (CallFormat):
            arguments (QueryArguments | Unset):

        Returns:
            AcceptedReply
        """
        from . import call_async_api_simplified_by_get as _endpoint

        _operation = OPERATIONS["call_async_api_simplified_by_get"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                id=id,
                format_=format_,
                arguments=arguments,
            ),
            _endpoint._parse_success,
        )

    async def call_async_api_simplified(
        self,
        id: str,
        format_: CallFormat,
        *,
        body: JsonArguments | FormArguments | UploadArguments | str | File,
    ) -> AcceptedReply:
        """Calls an async API, with the whole body as its arguments, files included.

        A JSON object and the fields of a form are the arguments; files arrive together in an argument
        `files`. A plain text arrives as the argument `text`, any other body as `base64`.

        Args:
            body (JsonArguments | FormArguments | UploadArguments | str | File): The arguments, with the types of JSON. Texts named `kwargs` or `options` are read as JSON once more,
                and refused where they are none.
            id (str):
            format_ (CallFormat):

        Returns:
            AcceptedReply
        """
        from . import call_async_api_simplified as _endpoint

        _operation = OPERATIONS["call_async_api_simplified"]
        return await self._send(
            _operation,
            for_async(
                self._bound.request(
                    _operation,
                    _endpoint._get_kwargs,
                    body=body,
                    id=id,
                    format_=format_,
                )
            ),
            _endpoint._parse_success,
        )

    async def call_async_api_by_get_legacy(
        self,
        id: str,
        *,
        kwargs: str | Unset = UNSET,
    ) -> AcceptedReply:
        """Calls an async API, with its arguments in the query.

        Under the old name of the path, `/bat/`, as before version 5. The query may hold nothing but
        `kwargs`.

        Args:
            id (str):
            kwargs (str | Unset):

        Returns:
            AcceptedReply
        """
        from . import call_async_api_by_get_legacy as _endpoint

        _operation = OPERATIONS["call_async_api_by_get_legacy"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                id=id,
                kwargs=kwargs,
            ),
            _endpoint._parse_success,
        )

    async def call_async_api_legacy(
        self,
        id: str,
        *,
        body: AsyncCall,
    ) -> AcceptedReply:
        """Calls an async API, with its arguments in a JSON body.

        Under the old name of the path, `/bat/`, as before version 5. An argument that the API has fixed
        must not be given, and nothing but the documented fields may stand in the body.

        Args:
            body (AsyncCall):
            id (str):

        Returns:
            AcceptedReply
        """
        from . import call_async_api_legacy as _endpoint

        _operation = OPERATIONS["call_async_api_legacy"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                id=id,
            ),
            _endpoint._parse_success,
        )

    async def call_async_api_simplified_by_get_legacy(
        self,
        id: str,
        format_: CallFormat,
        *,
        arguments: QueryArguments | Unset = UNSET,
    ) -> AcceptedReply:
        """Calls an async API, with every query parameter an argument.

        Under the old name of the path, `/bat/`, as before version 5. Arguments arrive as texts; a parameter
        that is repeated arrives as a list. Under the format `normal` the query holds `kwargs` as JSON text
        instead, as it does without a format.

        Args:
            id (str):
            format_ (CallFormat):
            arguments (QueryArguments | Unset):

        Returns:
            AcceptedReply
        """
        from . import call_async_api_simplified_by_get_legacy as _endpoint

        _operation = OPERATIONS["call_async_api_simplified_by_get_legacy"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                id=id,
                format_=format_,
                arguments=arguments,
            ),
            _endpoint._parse_success,
        )

    async def call_async_api_simplified_legacy(
        self,
        id: str,
        format_: CallFormat,
        *,
        body: JsonArguments | FormArguments | UploadArguments | str | File,
    ) -> AcceptedReply:
        """Calls an async API, with the whole body as its arguments, files included.

        Under the old name of the path, `/bat/`, as before version 5. A JSON object and the fields of a form
        are the arguments; files arrive together in an argument `files`. A plain text arrives as the
        argument `text`, any other body as `base64`.

        Args:
            body (JsonArguments | FormArguments | UploadArguments | str | File): The arguments, with the types of JSON. Texts named `kwargs` or `options` are read as JSON once more,
                and refused where they are none.
            id (str):
            format_ (CallFormat):

        Returns:
            AcceptedReply
        """
        from . import call_async_api_simplified_legacy as _endpoint

        _operation = OPERATIONS["call_async_api_simplified_legacy"]
        return await self._send(
            _operation,
            for_async(
                self._bound.request(
                    _operation,
                    _endpoint._get_kwargs,
                    body=body,
                    id=id,
                    format_=format_,
                )
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncAsyncApis", "AsyncApis"]
