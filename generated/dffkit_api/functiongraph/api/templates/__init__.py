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
    from ...models.function_template import FunctionTemplate
    from ...models.function_template_list import FunctionTemplateList
    from ...models.list_function_template_ispublic import ListFunctionTemplateIspublic
    from ...models.runtime import Runtime
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
        ispublic: ListFunctionTemplateIspublic | Unset = UNSET,
        runtime: Runtime | Unset = UNSET,
        scene: str | Unset = UNSET,
        service: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> FunctionTemplateList:
        """Lists function templates.

        Lists the templates that functions can be made from, page by page.

        Args:
            marker (str | Unset):
            maxitems (str | Unset):
            ispublic (ListFunctionTemplateIspublic | Unset):
            runtime (Runtime | Unset): Language and version a function runs in. `Custom` is a runtime of the
                user's own, `http` an HTTP function, `Custom Image` a container image. New ones appear now and then.
            scene (str | Unset):
            service (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTemplateList
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
    ) -> FunctionTemplate:
        """Shows a function template.

        Shows one template with its code.

        Args:
            template_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTemplate
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
        ispublic: ListFunctionTemplateIspublic | Unset = UNSET,
        runtime: Runtime | Unset = UNSET,
        scene: str | Unset = UNSET,
        service: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> FunctionTemplateList:
        """Lists function templates.

        Lists the templates that functions can be made from, page by page.

        Args:
            marker (str | Unset):
            maxitems (str | Unset):
            ispublic (ListFunctionTemplateIspublic | Unset):
            runtime (Runtime | Unset): Language and version a function runs in. `Custom` is a runtime of the
                user's own, `http` an HTTP function, `Custom Image` a container image. New ones appear now and then.
            scene (str | Unset):
            service (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTemplateList
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
    ) -> FunctionTemplate:
        """Shows a function template.

        Shows one template with its code.

        Args:
            template_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTemplate
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
