"""The connector for event loops: I/O only, all thinking is in the rooms beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, cast

from ...errors import PermissionDeniedError
from .._advice import advising
from .._arguments import checked_size, or_unset
from .._base import AsyncConnector
from .._reading import AsyncReading
from ._service import ADMINISTRATORS, PER_PAGE, SERVICE
from ._tokens import read_token, token_body

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from dffkit_api.iam.api import AsyncApi
    from dffkit_api.iam.models import ProjectList, ProjectResult, UserResult

    from ._service import IamOptions
    from ._tokens import UserToken


class AsyncIam(AsyncConnector["AsyncApi"]):
    """Tokens, projects and users of one account.

    ``id`` names the settings in the environment and in ``dffkit.toml``; the arguments are the settings themselves,
    see :class:`IamOptions`. Every operation is at :attr:`api`. With ``user``, ``password`` and ``domain``, the other
    calls fetch a token for the account by themselves.

    Source: Huawei Cloud, IAM API reference.
    """

    service = SERVICE

    def __init__(
        self,
        id: str | None = None,  # noqa: A002 - connectors have ids
        /,
        **options: Unpack[IamOptions],
    ) -> None:
        super().__init__(id, **options)

    async def token(self, *, project_name: str | None = None, project_id: str | None = None) -> UserToken:
        """A new token for a project, by name (that of a region) or id, or for the whole account; good for 24 hours.

        Raises :class:`MissingSettingError` without ``user``, ``password`` and ``domain``,
        :class:`AuthenticationError` when IAM refuses them.

        Source: "Obtaining a User Token Through Password Authentication".
        """
        body = token_body(self.settings, project_name, project_id)
        token = await self.facade(AsyncReading(self.send, read_token)).tokens.keystone_create_user_token_by_password(
            body=body
        )
        return cast("UserToken", token)

    async def projects(
        self, *, name: str | None = None, domain_id: str | None = None, enabled: bool | None = None
    ) -> list[ProjectResult]:
        """The projects that the caller may use; the one of a region has the region's name.

        Source: "Querying a Project List".
        """
        found = await self.api.projects.keystone_list_projects(
            name=or_unset(name), domain_id=or_unset(domain_id), enabled=or_unset(enabled)
        )
        return found.projects

    def iter_projects(
        self,
        *,
        name: str | None = None,
        domain_id: str | None = None,
        enabled: bool | None = None,
        page_size: int = PER_PAGE,
    ) -> AsyncIterator[ProjectResult]:
        """The same page by page, for accounts with very many projects."""
        from dffkit_api.iam.operations import OPERATIONS  # noqa: PLC0415 - with the first list, as below

        from ...paging import async_pages, paging_of  # noqa: PLC0415

        checked_size(page_size)

        async def fetch(page: int) -> ProjectList:
            return await self.api.projects.keystone_list_projects(
                page=page,
                per_page=page_size,
                name=or_unset(name),
                domain_id=or_unset(domain_id),
                enabled=or_unset(enabled),
            )

        paging = paging_of(OPERATIONS["keystone_list_projects"])
        return (row async for page in async_pages(paging, fetch) for row in page.projects)

    async def users(
        self, *, name: str | None = None, domain_id: str | None = None, enabled: bool | None = None
    ) -> list[UserResult]:
        """The users of the account; raises :class:`PermissionDeniedError` for callers who do not administer it.

        Source: "Listing IAM Users".
        """
        with advising(PermissionDeniedError, ADMINISTRATORS):
            found = await self.api.users.keystone_list_users(
                name=or_unset(name), domain_id=or_unset(domain_id), enabled=or_unset(enabled)
            )
        return found.users
