# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``projects``: one method an operation, synchronous in :class:`Projects`, awaitable in :class:`AsyncProjects`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.project_answer import ProjectAnswer
    from ...models.project_list import ProjectList
    from ...types import Unset


class Projects:
    """The operations tagged ``projects``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def keystone_list_projects(
        self,
        *,
        domain_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        is_domain: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> ProjectList:
        """Lists projects.

        Lists the projects that meet the conditions, such as the one of a region by its name.

        Args:
            domain_id (str | Unset):
            name (str | Unset):
            parent_id (str | Unset):
            enabled (bool | Unset):
            is_domain (bool | Unset):
            page (int | Unset):
            per_page (int | Unset):

        Returns:
            ProjectList
        """
        from . import keystone_list_projects as _endpoint

        _operation = OPERATIONS["keystone_list_projects"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                domain_id=domain_id,
                name=name,
                parent_id=parent_id,
                enabled=enabled,
                is_domain=is_domain,
                page=page,
                per_page=per_page,
            ),
            _endpoint._parse_success,
        )

    def keystone_show_project(
        self,
        *,
        project_id: str | None = None,
    ) -> ProjectAnswer:
        """Shows a project.

        Shows one project, by its id.

        Args:
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ProjectAnswer
        """
        from . import keystone_show_project as _endpoint

        _operation = OPERATIONS["keystone_show_project"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )

    def keystone_list_auth_projects(
        self,
    ) -> ProjectList:
        """Lists the projects that the caller may use.

        Lists the projects that the caller's credentials open, all at once; no right is needed for it.

        Returns:
            ProjectList
        """
        from . import keystone_list_auth_projects as _endpoint

        _operation = OPERATIONS["keystone_list_auth_projects"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_success,
        )


class AsyncProjects:
    """The operations tagged ``projects``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def keystone_list_projects(
        self,
        *,
        domain_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        is_domain: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> ProjectList:
        """Lists projects.

        Lists the projects that meet the conditions, such as the one of a region by its name.

        Args:
            domain_id (str | Unset):
            name (str | Unset):
            parent_id (str | Unset):
            enabled (bool | Unset):
            is_domain (bool | Unset):
            page (int | Unset):
            per_page (int | Unset):

        Returns:
            ProjectList
        """
        from . import keystone_list_projects as _endpoint

        _operation = OPERATIONS["keystone_list_projects"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                domain_id=domain_id,
                name=name,
                parent_id=parent_id,
                enabled=enabled,
                is_domain=is_domain,
                page=page,
                per_page=per_page,
            ),
            _endpoint._parse_success,
        )

    async def keystone_show_project(
        self,
        *,
        project_id: str | None = None,
    ) -> ProjectAnswer:
        """Shows a project.

        Shows one project, by its id.

        Args:
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ProjectAnswer
        """
        from . import keystone_show_project as _endpoint

        _operation = OPERATIONS["keystone_show_project"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )

    async def keystone_list_auth_projects(
        self,
    ) -> ProjectList:
        """Lists the projects that the caller may use.

        Lists the projects that the caller's credentials open, all at once; no right is needed for it.

        Returns:
            ProjectList
        """
        from . import keystone_list_auth_projects as _endpoint

        _operation = OPERATIONS["keystone_list_auth_projects"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncProjects", "Projects"]
