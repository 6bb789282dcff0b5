# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``templates``: one method an operation, synchronous in :class:`Templates`, awaitable in :class:`AsyncTemplates`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.list_function_template_response import ListFunctionTemplateResponse
    from ...models.show_function_template_response import ShowFunctionTemplateResponse
    from ...types import Unset


class Templates:
    """The operations tagged ``templates``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_function_template(
        self,
        *,
        marker: str | Unset = UNSET,
        maxitems: str | Unset = UNSET,
        ispublic: str | Unset = UNSET,
        runtime: str | Unset = UNSET,
        scene: str | Unset = UNSET,
        service: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ListFunctionTemplateResponse:
        """list_function_template

        Args:
            marker (str | Unset):
            maxitems (str | Unset):
            ispublic (str | Unset):
            runtime (str | Unset):
            scene (str | Unset):
            service (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ListFunctionTemplateResponse
        """
        from . import list_function_template as _endpoint

        _operation = OPERATIONS["list_function_template"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                marker=marker,
                maxitems=maxitems,
                ispublic=ispublic,
                runtime=runtime,
                scene=scene,
                service=service,
            ),
            _endpoint._parse_success,
        )

    def show_function_template(
        self,
        template_id: str,
        *,
        project_id: str | None = None,
    ) -> ShowFunctionTemplateResponse:
        """show_function_template

        Args:
            template_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowFunctionTemplateResponse
        """
        from . import show_function_template as _endpoint

        _operation = OPERATIONS["show_function_template"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                template_id=template_id,
            ),
            _endpoint._parse_success,
        )


class AsyncTemplates:
    """The operations tagged ``templates``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_function_template(
        self,
        *,
        marker: str | Unset = UNSET,
        maxitems: str | Unset = UNSET,
        ispublic: str | Unset = UNSET,
        runtime: str | Unset = UNSET,
        scene: str | Unset = UNSET,
        service: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ListFunctionTemplateResponse:
        """list_function_template

        Args:
            marker (str | Unset):
            maxitems (str | Unset):
            ispublic (str | Unset):
            runtime (str | Unset):
            scene (str | Unset):
            service (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ListFunctionTemplateResponse
        """
        from . import list_function_template as _endpoint

        _operation = OPERATIONS["list_function_template"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                marker=marker,
                maxitems=maxitems,
                ispublic=ispublic,
                runtime=runtime,
                scene=scene,
                service=service,
            ),
            _endpoint._parse_success,
        )

    async def show_function_template(
        self,
        template_id: str,
        *,
        project_id: str | None = None,
    ) -> ShowFunctionTemplateResponse:
        """show_function_template

        Args:
            template_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowFunctionTemplateResponse
        """
        from . import show_function_template as _endpoint

        _operation = OPERATIONS["show_function_template"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                template_id=template_id,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncTemplates", "Templates"]
