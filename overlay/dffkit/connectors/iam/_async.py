"""The connector for event loops: I/O only, all thinking is in the rooms beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, cast

from ...auth.project_choice import named, only_project, unknown_project
from ...errors import NotFoundError, PermissionDeniedError
from .._advice import advising
from .._arguments import checked_size, or_unset
from .._base import AsyncConnector
from .._reading import AsyncReading
from ._access_keys import agency_key_body, read_access_key, token_key_body
from ._agencies import AGENTS, Agency
from ._sending import WithoutCredentials
from ._service import ADMINISTRATORS, PER_PAGE, SERVICE
from ._tokens import UNKNOWN, UserToken, agency_token_body, checked_token, read_token, token_body

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from dffkit_api.iam.api import AsyncApi
    from dffkit_api.iam.models import DomainResult, ProjectList, ProjectResult, RegionResult, UserResult

    from ._access_keys import TemporaryAccessKey
    from ._service import IamOptions


class AsyncIam(AsyncConnector["AsyncApi"]):
    """Tokens, temporary access keys, projects and users of one account, and the regions.

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
        # The password is in the body: credentials beside it would be a token, fetched with the same password.
        reading = AsyncReading(WithoutCredentials(self.send), read_token)
        return cast("UserToken", await self.facade(reading).tokens.keystone_create_user_token_by_password(body=body))

    async def agency_token(
        self,
        agency_name: str,
        *,
        domain_name: str | None = None,
        domain_id: str | None = None,
        project_name: str | None = None,
        project_id: str | None = None,
    ) -> UserToken:
        """A new token to act for an agency of another account, named by its name or id; good for 24 hours.

        It is for a project of that account, or for the whole account. Raises :class:`PermissionDeniedError` for
        callers who may not act for the agency.

        Source: "Obtaining an Agency Token".
        """
        body = agency_token_body(Agency(agency_name, domain_name, domain_id), project_name, project_id)
        with advising(PermissionDeniedError, AGENTS):
            reading = AsyncReading(self.send, read_token)
            token = await self.facade(reading).tokens.keystone_create_user_token_by_password(body=body)
        return cast("UserToken", token)

    async def check_token(self, token: str) -> UserToken:
        """What a token is good for; raises :class:`NotFoundError` for one that is unknown or has expired.

        Everybody may check tokens of its own, an administrator those of the account.

        Source: "Verifying a Token".
        """
        with advising(NotFoundError, UNKNOWN):
            found = await self.api.tokens.keystone_validate_token(x_subject_token=checked_token(token))
        return UserToken(token, found.token.expires_at, found.token)

    async def assume_role(
        self,
        agency_name: str,
        *,
        domain_name: str | None = None,
        domain_id: str | None = None,
        duration_seconds: int | None = None,
        session_user: str | None = None,
    ) -> TemporaryAccessKey:
        """A temporary access key to act for an agency of another account, named by its name or id.

        It lives ``duration_seconds``, from 900 to 86,400, 900 when nothing is said; ``session_user`` names the caller
        in that account's records. Raises :class:`PermissionDeniedError` for callers who may not act for the agency.

        Source: "Obtaining a Temporary Access Key and Security Token Through an Agency".
        """
        body = agency_key_body(Agency(agency_name, domain_name, domain_id), duration_seconds, session_user)
        with advising(PermissionDeniedError, AGENTS):
            key = await self.facade(AsyncReading(self.send, read_access_key)).access_keys.create_temporary_access_key(
                body=body
            )
        return cast("TemporaryAccessKey", key)

    async def temporary_access_key(
        self, *, token: str | None = None, duration_seconds: int | None = None
    ) -> TemporaryAccessKey:
        """A temporary access key with the rights of ``token``, or of the token that the connector has or fetches.

        It lives ``duration_seconds``, from 900 to 86,400, 900 when nothing is said. Raises
        :class:`MissingSettingError` for a connector that signs with a key and is given no token.

        Source: "Obtaining a Temporary Access Key and Security Token Through a Token".
        """
        body = token_key_body(self.settings, token, duration_seconds)
        send = self.send if token is None else WithoutCredentials(self.send, token)
        key = await self.facade(AsyncReading(send, read_access_key)).access_keys.create_temporary_access_key(body=body)
        return cast("TemporaryAccessKey", key)

    async def projects(
        self, *, name: str | None = None, domain_id: str | None = None, enabled: bool | None = None
    ) -> list[ProjectResult]:
        """The projects that meet the conditions; the one of a region has the region's name.

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
        from dffkit_api._paging import async_pages, paging_of  # noqa: PLC0415
        from dffkit_api.iam.operations import OPERATIONS  # noqa: PLC0415 - with the first list, as below

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

    async def auth_projects(self) -> list[ProjectResult]:
        """The projects that the credentials open, all at once; no permission is needed for it.

        Source: "Querying the List of Projects Accessible to Users".
        """
        return (await self.api.projects.keystone_list_auth_projects()).projects

    async def project_id(self, name: str | None = None) -> str:
        """The id of the project of this name, that of a region as a rule; without a name, of the only one there is.

        Raises :class:`MisuseError` where no project has the name, or where several could be meant; it names them.

        Source: "Querying a Project List".
        """
        if name is None:
            return only_project(await self.auth_projects())
        found = named(await self.projects(name=name), name)
        if not found:
            raise unknown_project(name, await self.auth_projects())
        return only_project(found, name)

    async def auth_domains(self) -> list[DomainResult]:
        """The accounts that the credentials open, the caller's own as a rule.

        Source: "Querying Account Information Accessible to Users".
        """
        return (await self.api.domains.keystone_list_auth_domains()).domains

    async def regions(self) -> list[RegionResult]:
        """The regions that Huawei Cloud has.

        Source: "Querying a Region List".
        """
        return (await self.api.regions.keystone_list_regions()).regions

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
