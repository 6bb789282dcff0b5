# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``slos``: one method an operation, synchronous in :class:`Slos`, awaitable in :class:`AsyncSlos`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_slo import CreateSlo
    from ...models.delete_slos import DeleteSlos
    from ...models.modify_slo import ModifySlo
    from ...models.set_slo_disable import SetSloDisable
    from ...models.set_slos_disable import SetSlosDisable
    from ...models.slo import Slo
    from ...models.slo_list import SloList
    from ...models.slo_list_reply import SloListReply
    from ...models.slo_names_reply import SloNamesReply
    from ...models.slo_reply import SloReply
    from ...types import Unset


class Slos:
    """The operations tagged ``slos``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def create_slo(
        self,
        *,
        body: CreateSlo,
    ) -> Slo:
        """Creates an SLO.

        Args:
            body (CreateSlo):

        Returns:
            Slo
        """
        from . import create_slo as _endpoint

        _operation = OPERATIONS["create_slo"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def batch_delete_slos(
        self,
        *,
        body: DeleteSlos,
    ) -> list[str]:
        """Deletes several SLOs.

        Args:
            body (DeleteSlos):

        Returns:
            list[str]
        """
        from . import batch_delete_slos as _endpoint

        _operation = OPERATIONS["batch_delete_slos"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def batch_set_slos_disable(
        self,
        *,
        body: SetSlosDisable,
    ) -> list[str]:
        """Disables or enables several SLOs.

        Args:
            body (SetSlosDisable):

        Returns:
            list[str]
        """
        from . import batch_set_slos_disable as _endpoint

        _operation = OPERATIONS["batch_set_slos_disable"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def delete_slo(
        self,
        slo_uuid: str,
    ) -> list[str]:
        """Deletes an SLO.

        A GET that deletes.

        Args:
            slo_uuid (str):

        Returns:
            list[str]
        """
        from . import delete_slo as _endpoint

        _operation = OPERATIONS["delete_slo"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                slo_uuid=slo_uuid,
            ),
            _endpoint._parse_content,
        )

    def get_slo(
        self,
        slo_uuid: str,
    ) -> Slo:
        """Shows an SLO.

        Args:
            slo_uuid (str):

        Returns:
            Slo
        """
        from . import get_slo as _endpoint

        _operation = OPERATIONS["get_slo"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                slo_uuid=slo_uuid,
            ),
            _endpoint._parse_content,
        )

    def list_slos(
        self,
        *,
        ref_sli: str | Unset = UNSET,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> SloList:
        """Lists the SLOs.

        Args:
            ref_sli (str | Unset):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            SloList
        """
        from . import list_slos as _endpoint

        _operation = OPERATIONS["list_slos"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                ref_sli=ref_sli,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_slos(
        self,
        *,
        ref_sli: str | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[Slo]:
        """Gives the records of :meth:`list_slos` one by one, page after page.

        Args:
            ref_sli (str | Unset):
            search (str | Unset):
            page_size (int):

        Returns:
            Iterator[Slo]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_slos as _endpoint

        _operation = OPERATIONS["list_slos"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                ref_sli=ref_sli,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def modify_slo(
        self,
        slo_uuid: str,
        *,
        body: ModifySlo,
    ) -> Slo:
        """Changes an SLO.

        Name and goals stay as they were made. What is left out stays too.

        Args:
            body (ModifySlo):
            slo_uuid (str):

        Returns:
            Slo
        """
        from . import modify_slo as _endpoint

        _operation = OPERATIONS["modify_slo"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                slo_uuid=slo_uuid,
            ),
            _endpoint._parse_content,
        )

    def set_slo_disable(
        self,
        slo_uuid: str,
        *,
        body: SetSloDisable,
    ) -> list[str]:
        """Disables or enables an SLO.

        Args:
            body (SetSloDisable):
            slo_uuid (str):

        Returns:
            list[str]
        """
        from . import set_slo_disable as _endpoint

        _operation = OPERATIONS["set_slo_disable"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                slo_uuid=slo_uuid,
            ),
            _endpoint._parse_content,
        )


class AsyncSlos:
    """The operations tagged ``slos``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def create_slo(
        self,
        *,
        body: CreateSlo,
    ) -> Slo:
        """Creates an SLO.

        Args:
            body (CreateSlo):

        Returns:
            Slo
        """
        from . import create_slo as _endpoint

        _operation = OPERATIONS["create_slo"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def batch_delete_slos(
        self,
        *,
        body: DeleteSlos,
    ) -> list[str]:
        """Deletes several SLOs.

        Args:
            body (DeleteSlos):

        Returns:
            list[str]
        """
        from . import batch_delete_slos as _endpoint

        _operation = OPERATIONS["batch_delete_slos"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def batch_set_slos_disable(
        self,
        *,
        body: SetSlosDisable,
    ) -> list[str]:
        """Disables or enables several SLOs.

        Args:
            body (SetSlosDisable):

        Returns:
            list[str]
        """
        from . import batch_set_slos_disable as _endpoint

        _operation = OPERATIONS["batch_set_slos_disable"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def delete_slo(
        self,
        slo_uuid: str,
    ) -> list[str]:
        """Deletes an SLO.

        A GET that deletes.

        Args:
            slo_uuid (str):

        Returns:
            list[str]
        """
        from . import delete_slo as _endpoint

        _operation = OPERATIONS["delete_slo"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                slo_uuid=slo_uuid,
            ),
            _endpoint._parse_content,
        )

    async def get_slo(
        self,
        slo_uuid: str,
    ) -> Slo:
        """Shows an SLO.

        Args:
            slo_uuid (str):

        Returns:
            Slo
        """
        from . import get_slo as _endpoint

        _operation = OPERATIONS["get_slo"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                slo_uuid=slo_uuid,
            ),
            _endpoint._parse_content,
        )

    async def list_slos(
        self,
        *,
        ref_sli: str | Unset = UNSET,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> SloList:
        """Lists the SLOs.

        Args:
            ref_sli (str | Unset):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            SloList
        """
        from . import list_slos as _endpoint

        _operation = OPERATIONS["list_slos"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                ref_sli=ref_sli,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_slos(
        self,
        *,
        ref_sli: str | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[Slo]:
        """Gives the records of :meth:`list_slos` one by one, page after page.

        Args:
            ref_sli (str | Unset):
            search (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[Slo]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_slos as _endpoint

        _operation = OPERATIONS["list_slos"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                ref_sli=ref_sli,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def modify_slo(
        self,
        slo_uuid: str,
        *,
        body: ModifySlo,
    ) -> Slo:
        """Changes an SLO.

        Name and goals stay as they were made. What is left out stays too.

        Args:
            body (ModifySlo):
            slo_uuid (str):

        Returns:
            Slo
        """
        from . import modify_slo as _endpoint

        _operation = OPERATIONS["modify_slo"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                slo_uuid=slo_uuid,
            ),
            _endpoint._parse_content,
        )

    async def set_slo_disable(
        self,
        slo_uuid: str,
        *,
        body: SetSloDisable,
    ) -> list[str]:
        """Disables or enables an SLO.

        Args:
            body (SetSloDisable):
            slo_uuid (str):

        Returns:
            list[str]
        """
        from . import set_slo_disable as _endpoint

        _operation = OPERATIONS["set_slo_disable"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                slo_uuid=slo_uuid,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncSlos", "Slos"]
