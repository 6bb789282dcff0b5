# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.created_workspace_key import CreatedWorkspaceKey
    from ..models.workspace import Workspace
    from ..models.workspace_owner import WorkspaceOwner


T = TypeVar("T", bound="CreatedWorkspace")


_KNOWN = frozenset(
    (
        "wsInfo",
        "akInfo",
        "ownerInfo",
        "accountInfo",
        "makeResourceExceptionCode",
    )
)


@_attrs_define(repr=False)
class CreatedWorkspace:
    """
    Attributes:
        ws_info (Workspace):
        ak_info (CreatedWorkspaceKey | Unset): The API key of the new workspace, if one was asked for.
        owner_info (WorkspaceOwner | Unset):
        account_info (list[str] | Unset): Accounts of the members, `acnt_…`.
        make_resource_exception_code (str | Unset):
    """

    ws_info: Workspace
    ak_info: CreatedWorkspaceKey | Unset = UNSET
    owner_info: WorkspaceOwner | Unset = UNSET
    account_info: list[str] | Unset = UNSET
    make_resource_exception_code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        ws_info = self.ws_info.to_dict()

        ak_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ak_info, Unset):
            ak_info = self.ak_info.to_dict()

        owner_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.owner_info, Unset):
            owner_info = self.owner_info.to_dict()

        account_info: list[str] | Unset = UNSET
        if not isinstance(self.account_info, Unset):
            account_info = self.account_info

        make_resource_exception_code = self.make_resource_exception_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "wsInfo": ws_info,
            }
        )
        if ak_info is not UNSET:
            field_dict["akInfo"] = ak_info
        if owner_info is not UNSET:
            field_dict["ownerInfo"] = owner_info
        if account_info is not UNSET:
            field_dict["accountInfo"] = account_info
        if make_resource_exception_code is not UNSET:
            field_dict["makeResourceExceptionCode"] = make_resource_exception_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreatedWorkspace or type(src_dict) is not dict:
            return indirectly(CreatedWorkspace, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.ws_info = (
                no_null("CreatedWorkspace.ws_info")
                if (v := src_dict["wsInfo"]) is None
                else _models.Workspace.from_dict(v)
            )
        except KeyError as lacking:
            no_key("CreatedWorkspace", lacking)
        self.ak_info = UNSET if (v := src_dict.get("akInfo")) is None else _models.CreatedWorkspaceKey.from_dict(v)
        self.owner_info = UNSET if (v := src_dict.get("ownerInfo")) is None else _models.WorkspaceOwner.from_dict(v)
        self.account_info = (
            UNSET if (v := src_dict.get("accountInfo")) is None else whole(v, "CreatedWorkspace.account_info")
        )
        self.make_resource_exception_code = UNSET if (v := src_dict.get("makeResourceExceptionCode")) is None else v
        self.additional_properties = beyond(_KNOWN, src_dict)
        return self

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
