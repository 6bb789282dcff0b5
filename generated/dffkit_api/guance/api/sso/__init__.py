# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``sso``: one method an operation, synchronous in :class:`Sso`, awaitable in :class:`AsyncSso`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_saml_mapping import CreateSamlMapping
    from ...models.create_saml_sso import CreateSamlSso
    from ...models.deleted_saml_sso import DeletedSamlSso
    from ...models.deleted_saml_sso_reply import DeletedSamlSsoReply
    from ...models.done_reply import DoneReply
    from ...models.empty_reply import EmptyReply
    from ...models.list_saml_sso_type import ListSamlSsoType
    from ...models.modify_saml_mapping import ModifySamlMapping
    from ...models.modify_saml_sso import ModifySamlSso
    from ...models.saml_mapping import SamlMapping
    from ...models.saml_mapping_list_reply import SamlMappingListReply
    from ...models.saml_sso import SamlSso
    from ...models.saml_sso_list_reply import SamlSsoListReply
    from ...models.saml_sso_reply import SamlSsoReply
    from ...models.set_saml_mapping_disable import SetSamlMappingDisable
    from ...models.set_saml_sso_disable import SetSamlSsoDisable
    from ...types import Unset


class Sso:
    """The operations tagged ``sso``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_saml_sso(
        self,
        *,
        type_: ListSamlSsoType | Unset = UNSET,
    ) -> list[SamlSso]:
        """Lists the identity providers.

        All of them at once, there is no paging. OIDC providers are among them.

        Args:
            type_ (ListSamlSsoType | Unset):

        Returns:
            list[SamlSso]
        """
        from . import list_saml_sso as _endpoint

        _operation = OPERATIONS["list_saml_sso"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
            ),
            _endpoint._parse_content,
        )

    def iter_saml_sso(
        self,
        *,
        type_: ListSamlSsoType | Unset = UNSET,
    ) -> Iterator[SamlSso]:
        """Gives the records of :meth:`list_saml_sso` one by one.

        All of them at once, there is no paging. OIDC providers are among them.

        Args:
            type_ (ListSamlSsoType | Unset):

        Returns:
            Iterator[SamlSso]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_saml_sso as _endpoint

        _operation = OPERATIONS["list_saml_sso"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def get_saml_sso(
        self,
        sso_uuid: str,
    ) -> SamlSso:
        """Shows an identity provider.

        Args:
            sso_uuid (str):

        Returns:
            SamlSso
        """
        from . import get_saml_sso as _endpoint

        _operation = OPERATIONS["get_saml_sso"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                sso_uuid=sso_uuid,
            ),
            _endpoint._parse_content,
        )

    def create_saml_sso(
        self,
        *,
        body: CreateSamlSso,
    ) -> SamlSso:
        """Creates an identity provider, SAML or OIDC.

        Args:
            body (CreateSamlSso):

        Returns:
            SamlSso
        """
        from . import create_saml_sso as _endpoint

        _operation = OPERATIONS["create_saml_sso"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_saml_sso(
        self,
        sso_uuid: str,
        *,
        body: ModifySamlSso,
    ) -> SamlSso:
        """Changes an identity provider.

        Args:
            body (ModifySamlSso):
            sso_uuid (str):

        Returns:
            SamlSso
        """
        from . import modify_saml_sso as _endpoint

        _operation = OPERATIONS["modify_saml_sso"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                sso_uuid=sso_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_saml_sso(
        self,
        sso_uuid: str,
    ) -> DeletedSamlSso:
        """Deletes an identity provider.

        It deletes, although it is a GET.

        Args:
            sso_uuid (str):

        Returns:
            DeletedSamlSso
        """
        from . import delete_saml_sso as _endpoint

        _operation = OPERATIONS["delete_saml_sso"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                sso_uuid=sso_uuid,
            ),
            _endpoint._parse_content,
        )

    def set_saml_sso_disable(
        self,
        sso_uuid: str,
        *,
        body: SetSamlSsoDisable,
    ) -> Any:
        """Disables or enables an identity provider.

        Args:
            body (SetSamlSsoDisable):
            sso_uuid (str):

        Returns:
            Any
        """
        from . import set_saml_sso_disable as _endpoint

        _operation = OPERATIONS["set_saml_sso_disable"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                sso_uuid=sso_uuid,
            ),
            _endpoint._parse_content,
        )

    def list_saml_mappings(
        self,
        *,
        sso_uuid: str | Unset = UNSET,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[SamlMapping]:
        """Lists the rules that map attributes to roles.

        Args:
            sso_uuid (str | Unset):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[SamlMapping]
        """
        from . import list_saml_mappings as _endpoint

        _operation = OPERATIONS["list_saml_mappings"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                sso_uuid=sso_uuid,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_saml_mappings(
        self,
        *,
        sso_uuid: str | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[SamlMapping]:
        """Gives the records of :meth:`list_saml_mappings` one by one, page after page.

        Args:
            sso_uuid (str | Unset):
            search (str | Unset):
            page_size (int):

        Returns:
            Iterator[SamlMapping]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_saml_mappings as _endpoint

        _operation = OPERATIONS["list_saml_mappings"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                sso_uuid=sso_uuid,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def create_saml_mapping(
        self,
        *,
        body: CreateSamlMapping,
    ) -> bool:
        """Creates a rule that maps an attribute to roles.

        The answer does not tell the id of the rule; the list does.

        Args:
            body (CreateSamlMapping):

        Returns:
            bool
        """
        from . import create_saml_mapping as _endpoint

        _operation = OPERATIONS["create_saml_mapping"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_saml_mapping(
        self,
        fdmp_uuid: str,
        *,
        body: ModifySamlMapping,
    ) -> bool:
        """Changes a rule.

        Args:
            body (ModifySamlMapping):
            fdmp_uuid (str):

        Returns:
            bool
        """
        from . import modify_saml_mapping as _endpoint

        _operation = OPERATIONS["modify_saml_mapping"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                fdmp_uuid=fdmp_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_saml_mapping(
        self,
        fdmp_uuid: str,
    ) -> bool:
        """Deletes a rule.

        It deletes, although it is a GET.

        Args:
            fdmp_uuid (str):

        Returns:
            bool
        """
        from . import delete_saml_mapping as _endpoint

        _operation = OPERATIONS["delete_saml_mapping"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                fdmp_uuid=fdmp_uuid,
            ),
            _endpoint._parse_content,
        )

    def set_saml_mapping_disable(
        self,
        *,
        body: SetSamlMappingDisable,
    ) -> bool:
        """Disables or enables all rules of an identity provider.

        Args:
            body (SetSamlMappingDisable):

        Returns:
            bool
        """
        from . import set_saml_mapping_disable as _endpoint

        _operation = OPERATIONS["set_saml_mapping_disable"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncSso:
    """The operations tagged ``sso``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_saml_sso(
        self,
        *,
        type_: ListSamlSsoType | Unset = UNSET,
    ) -> list[SamlSso]:
        """Lists the identity providers.

        All of them at once, there is no paging. OIDC providers are among them.

        Args:
            type_ (ListSamlSsoType | Unset):

        Returns:
            list[SamlSso]
        """
        from . import list_saml_sso as _endpoint

        _operation = OPERATIONS["list_saml_sso"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
            ),
            _endpoint._parse_content,
        )

    def iter_saml_sso(
        self,
        *,
        type_: ListSamlSsoType | Unset = UNSET,
    ) -> AsyncIterator[SamlSso]:
        """Gives the records of :meth:`list_saml_sso` one by one.

        All of them at once, there is no paging. OIDC providers are among them.

        Args:
            type_ (ListSamlSsoType | Unset):

        Returns:
            AsyncIterator[SamlSso]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_saml_sso as _endpoint

        _operation = OPERATIONS["list_saml_sso"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def get_saml_sso(
        self,
        sso_uuid: str,
    ) -> SamlSso:
        """Shows an identity provider.

        Args:
            sso_uuid (str):

        Returns:
            SamlSso
        """
        from . import get_saml_sso as _endpoint

        _operation = OPERATIONS["get_saml_sso"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                sso_uuid=sso_uuid,
            ),
            _endpoint._parse_content,
        )

    async def create_saml_sso(
        self,
        *,
        body: CreateSamlSso,
    ) -> SamlSso:
        """Creates an identity provider, SAML or OIDC.

        Args:
            body (CreateSamlSso):

        Returns:
            SamlSso
        """
        from . import create_saml_sso as _endpoint

        _operation = OPERATIONS["create_saml_sso"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_saml_sso(
        self,
        sso_uuid: str,
        *,
        body: ModifySamlSso,
    ) -> SamlSso:
        """Changes an identity provider.

        Args:
            body (ModifySamlSso):
            sso_uuid (str):

        Returns:
            SamlSso
        """
        from . import modify_saml_sso as _endpoint

        _operation = OPERATIONS["modify_saml_sso"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                sso_uuid=sso_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_saml_sso(
        self,
        sso_uuid: str,
    ) -> DeletedSamlSso:
        """Deletes an identity provider.

        It deletes, although it is a GET.

        Args:
            sso_uuid (str):

        Returns:
            DeletedSamlSso
        """
        from . import delete_saml_sso as _endpoint

        _operation = OPERATIONS["delete_saml_sso"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                sso_uuid=sso_uuid,
            ),
            _endpoint._parse_content,
        )

    async def set_saml_sso_disable(
        self,
        sso_uuid: str,
        *,
        body: SetSamlSsoDisable,
    ) -> Any:
        """Disables or enables an identity provider.

        Args:
            body (SetSamlSsoDisable):
            sso_uuid (str):

        Returns:
            Any
        """
        from . import set_saml_sso_disable as _endpoint

        _operation = OPERATIONS["set_saml_sso_disable"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                sso_uuid=sso_uuid,
            ),
            _endpoint._parse_content,
        )

    async def list_saml_mappings(
        self,
        *,
        sso_uuid: str | Unset = UNSET,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[SamlMapping]:
        """Lists the rules that map attributes to roles.

        Args:
            sso_uuid (str | Unset):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[SamlMapping]
        """
        from . import list_saml_mappings as _endpoint

        _operation = OPERATIONS["list_saml_mappings"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                sso_uuid=sso_uuid,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_saml_mappings(
        self,
        *,
        sso_uuid: str | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[SamlMapping]:
        """Gives the records of :meth:`list_saml_mappings` one by one, page after page.

        Args:
            sso_uuid (str | Unset):
            search (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[SamlMapping]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_saml_mappings as _endpoint

        _operation = OPERATIONS["list_saml_mappings"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                sso_uuid=sso_uuid,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def create_saml_mapping(
        self,
        *,
        body: CreateSamlMapping,
    ) -> bool:
        """Creates a rule that maps an attribute to roles.

        The answer does not tell the id of the rule; the list does.

        Args:
            body (CreateSamlMapping):

        Returns:
            bool
        """
        from . import create_saml_mapping as _endpoint

        _operation = OPERATIONS["create_saml_mapping"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_saml_mapping(
        self,
        fdmp_uuid: str,
        *,
        body: ModifySamlMapping,
    ) -> bool:
        """Changes a rule.

        Args:
            body (ModifySamlMapping):
            fdmp_uuid (str):

        Returns:
            bool
        """
        from . import modify_saml_mapping as _endpoint

        _operation = OPERATIONS["modify_saml_mapping"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                fdmp_uuid=fdmp_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_saml_mapping(
        self,
        fdmp_uuid: str,
    ) -> bool:
        """Deletes a rule.

        It deletes, although it is a GET.

        Args:
            fdmp_uuid (str):

        Returns:
            bool
        """
        from . import delete_saml_mapping as _endpoint

        _operation = OPERATIONS["delete_saml_mapping"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                fdmp_uuid=fdmp_uuid,
            ),
            _endpoint._parse_content,
        )

    async def set_saml_mapping_disable(
        self,
        *,
        body: SetSamlMappingDisable,
    ) -> bool:
        """Disables or enables all rules of an identity provider.

        Args:
            body (SetSamlMappingDisable):

        Returns:
            bool
        """
        from . import set_saml_mapping_disable as _endpoint

        _operation = OPERATIONS["set_saml_mapping_disable"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncSso", "Sso"]
