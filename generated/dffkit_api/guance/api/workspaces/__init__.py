# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``workspaces``: one method an operation, synchronous in :class:`Workspaces`, awaitable in :class:`AsyncWorkspaces`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_workspace import CreateWorkspace
    from ...models.created_workspace import CreatedWorkspace
    from ...models.created_workspace_reply import CreatedWorkspaceReply
    from ...models.masked_row import MaskedRow
    from ...models.masked_row_list_reply import MaskedRowListReply
    from ...models.modify_workspace import ModifyWorkspace
    from ...models.open_reply import OpenReply
    from ...models.sensitive_mask_fields import SensitiveMaskFields
    from ...models.sensitive_mask_fields_reply import SensitiveMaskFieldsReply
    from ...models.set_workspace_bind_info import SetWorkspaceBindInfo
    from ...models.set_workspace_menu import SetWorkspaceMenu
    from ...models.set_workspace_menu_v2 import SetWorkspaceMenuV2
    from ...models.test_sensitive_mask_rule import TestSensitiveMaskRule
    from ...models.upload_workspace_logo_image_filename import UploadWorkspaceLogoImageFilename
    from ...models.upload_workspace_logo_image_language import UploadWorkspaceLogoImageLanguage
    from ...models.workspace import Workspace
    from ...models.workspace_logo_form import WorkspaceLogoForm
    from ...models.workspace_menu import WorkspaceMenu
    from ...models.workspace_menu_reply import WorkspaceMenuReply
    from ...models.workspace_reply import WorkspaceReply
    from ...types import Unset


class Workspaces:
    """The operations tagged ``workspaces``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def get_current_workspace(
        self,
    ) -> Workspace:
        """Shows the workspace of the API key.

        The answer holds the token for writing data (`token`), which is why the key needs the administrator
        role.

        Returns:
            Workspace
        """
        from . import get_current_workspace as _endpoint

        _operation = OPERATIONS["get_current_workspace"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    def modify_workspace(
        self,
        *,
        body: ModifyWorkspace,
    ) -> Workspace:
        """Changes name and description of the workspace.

        What is left out stays as it is. The answer is the workspace without its tokens.

        Args:
            body (ModifyWorkspace):

        Returns:
            Workspace
        """
        from . import modify_workspace as _endpoint

        _operation = OPERATIONS["modify_workspace"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def create_workspace(
        self,
        *,
        body: CreateWorkspace,
    ) -> CreatedWorkspace:
        """Creates a workspace.

        Its owner is the owner of the workspace that the API key belongs to. The answer holds the secret of
        the new API key, if one was asked for.

        Args:
            body (CreateWorkspace):

        Returns:
            CreatedWorkspace
        """
        from . import create_workspace as _endpoint

        _operation = OPERATIONS["create_workspace"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def get_workspace_menu(
        self,
    ) -> WorkspaceMenu:
        """Shows which entries of the menu are switched on.

        Entries of the first level only; `get_workspace_menu_v2` knows the second level too.

        Returns:
            WorkspaceMenu
        """
        from . import get_workspace_menu as _endpoint

        _operation = OPERATIONS["get_workspace_menu"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    def set_workspace_menu(
        self,
        *,
        body: SetWorkspaceMenu,
    ) -> WorkspaceMenu:
        """Switches entries of the menu on and off.

        Best given all entries, so that each is known to be on or off. Entries of the first level only.

        Args:
            body (SetWorkspaceMenu):

        Returns:
            WorkspaceMenu
        """
        from . import set_workspace_menu as _endpoint

        _operation = OPERATIONS["set_workspace_menu"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def get_workspace_menu_v2(
        self,
    ) -> WorkspaceMenu:
        """Shows which entries of both levels of the menu are shown.

        A workspace whose menu was never set at two levels answers in the form of the first version, `key`
        and `value`.

        Returns:
            WorkspaceMenu
        """
        from . import get_workspace_menu_v2 as _endpoint

        _operation = OPERATIONS["get_workspace_menu_v2"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    def set_workspace_menu_v2(
        self,
        *,
        body: SetWorkspaceMenuV2,
    ) -> WorkspaceMenu:
        """Shows and hides entries of both levels of the menu.

        What is not named counts as a new entry and is shown. What the administration of the site hides
        stays hidden.

        Args:
            body (SetWorkspaceMenuV2):

        Returns:
            WorkspaceMenu
        """
        from . import set_workspace_menu_v2 as _endpoint

        _operation = OPERATIONS["set_workspace_menu_v2"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def get_role_sensitive_mask_fields(
        self,
    ) -> SensitiveMaskFields:
        """Shows which fields are masked for which role.

        Returns:
            SensitiveMaskFields
        """
        from . import get_role_sensitive_mask_fields as _endpoint

        _operation = OPERATIONS["get_role_sensitive_mask_fields"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    def test_sensitive_mask_rule(
        self,
        *,
        body: TestSensitiveMaskRule,
    ) -> list[MaskedRow]:
        """Masks given rows as roles would see them.

        Nothing is stored.

        Args:
            body (TestSensitiveMaskRule):

        Returns:
            list[MaskedRow]
        """
        from . import test_sensitive_mask_rule as _endpoint

        _operation = OPERATIONS["test_sensitive_mask_rule"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def set_workspace_bind_info(
        self,
        *,
        body: SetWorkspaceBindInfo,
    ) -> Any:
        """Sets name, texts and domain under which the workspace presents itself.

        Args:
            body (SetWorkspaceBindInfo): Each may be empty.

        Returns:
            Any
        """
        from . import set_workspace_bind_info as _endpoint

        _operation = OPERATIONS["set_workspace_bind_info"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def upload_workspace_logo_image(
        self,
        *,
        body: WorkspaceLogoForm,
        filename: UploadWorkspaceLogoImageFilename | Unset = UNSET,
        language: UploadWorkspaceLogoImageLanguage | Unset = UNSET,
    ) -> Any:
        """Uploads the logo or the icon of the workspace.

        One file a call. It is stored under the name in `filename`, whatever it was called before.

        Args:
            body (WorkspaceLogoForm):
            filename (UploadWorkspaceLogoImageFilename | Unset):
            language (UploadWorkspaceLogoImageLanguage | Unset):

        Returns:
            Any
        """
        from . import upload_workspace_logo_image as _endpoint

        _operation = OPERATIONS["upload_workspace_logo_image"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                filename=filename,
                language=language,
            ),
            _endpoint._parse_content,
        )


class AsyncWorkspaces:
    """The operations tagged ``workspaces``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def get_current_workspace(
        self,
    ) -> Workspace:
        """Shows the workspace of the API key.

        The answer holds the token for writing data (`token`), which is why the key needs the administrator
        role.

        Returns:
            Workspace
        """
        from . import get_current_workspace as _endpoint

        _operation = OPERATIONS["get_current_workspace"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    async def modify_workspace(
        self,
        *,
        body: ModifyWorkspace,
    ) -> Workspace:
        """Changes name and description of the workspace.

        What is left out stays as it is. The answer is the workspace without its tokens.

        Args:
            body (ModifyWorkspace):

        Returns:
            Workspace
        """
        from . import modify_workspace as _endpoint

        _operation = OPERATIONS["modify_workspace"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def create_workspace(
        self,
        *,
        body: CreateWorkspace,
    ) -> CreatedWorkspace:
        """Creates a workspace.

        Its owner is the owner of the workspace that the API key belongs to. The answer holds the secret of
        the new API key, if one was asked for.

        Args:
            body (CreateWorkspace):

        Returns:
            CreatedWorkspace
        """
        from . import create_workspace as _endpoint

        _operation = OPERATIONS["create_workspace"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def get_workspace_menu(
        self,
    ) -> WorkspaceMenu:
        """Shows which entries of the menu are switched on.

        Entries of the first level only; `get_workspace_menu_v2` knows the second level too.

        Returns:
            WorkspaceMenu
        """
        from . import get_workspace_menu as _endpoint

        _operation = OPERATIONS["get_workspace_menu"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    async def set_workspace_menu(
        self,
        *,
        body: SetWorkspaceMenu,
    ) -> WorkspaceMenu:
        """Switches entries of the menu on and off.

        Best given all entries, so that each is known to be on or off. Entries of the first level only.

        Args:
            body (SetWorkspaceMenu):

        Returns:
            WorkspaceMenu
        """
        from . import set_workspace_menu as _endpoint

        _operation = OPERATIONS["set_workspace_menu"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def get_workspace_menu_v2(
        self,
    ) -> WorkspaceMenu:
        """Shows which entries of both levels of the menu are shown.

        A workspace whose menu was never set at two levels answers in the form of the first version, `key`
        and `value`.

        Returns:
            WorkspaceMenu
        """
        from . import get_workspace_menu_v2 as _endpoint

        _operation = OPERATIONS["get_workspace_menu_v2"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    async def set_workspace_menu_v2(
        self,
        *,
        body: SetWorkspaceMenuV2,
    ) -> WorkspaceMenu:
        """Shows and hides entries of both levels of the menu.

        What is not named counts as a new entry and is shown. What the administration of the site hides
        stays hidden.

        Args:
            body (SetWorkspaceMenuV2):

        Returns:
            WorkspaceMenu
        """
        from . import set_workspace_menu_v2 as _endpoint

        _operation = OPERATIONS["set_workspace_menu_v2"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def get_role_sensitive_mask_fields(
        self,
    ) -> SensitiveMaskFields:
        """Shows which fields are masked for which role.

        Returns:
            SensitiveMaskFields
        """
        from . import get_role_sensitive_mask_fields as _endpoint

        _operation = OPERATIONS["get_role_sensitive_mask_fields"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    async def test_sensitive_mask_rule(
        self,
        *,
        body: TestSensitiveMaskRule,
    ) -> list[MaskedRow]:
        """Masks given rows as roles would see them.

        Nothing is stored.

        Args:
            body (TestSensitiveMaskRule):

        Returns:
            list[MaskedRow]
        """
        from . import test_sensitive_mask_rule as _endpoint

        _operation = OPERATIONS["test_sensitive_mask_rule"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def set_workspace_bind_info(
        self,
        *,
        body: SetWorkspaceBindInfo,
    ) -> Any:
        """Sets name, texts and domain under which the workspace presents itself.

        Args:
            body (SetWorkspaceBindInfo): Each may be empty.

        Returns:
            Any
        """
        from . import set_workspace_bind_info as _endpoint

        _operation = OPERATIONS["set_workspace_bind_info"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def upload_workspace_logo_image(
        self,
        *,
        body: WorkspaceLogoForm,
        filename: UploadWorkspaceLogoImageFilename | Unset = UNSET,
        language: UploadWorkspaceLogoImageLanguage | Unset = UNSET,
    ) -> Any:
        """Uploads the logo or the icon of the workspace.

        One file a call. It is stored under the name in `filename`, whatever it was called before.

        Args:
            body (WorkspaceLogoForm):
            filename (UploadWorkspaceLogoImageFilename | Unset):
            language (UploadWorkspaceLogoImageLanguage | Unset):

        Returns:
            Any
        """
        from . import upload_workspace_logo_image as _endpoint

        _operation = OPERATIONS["upload_workspace_logo_image"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                filename=filename,
                language=language,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncWorkspaces", "Workspaces"]
