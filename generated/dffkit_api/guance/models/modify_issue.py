# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.modify_issue_status_type import ModifyIssueStatusType, check_modify_issue_status_type
from ..types import UNSET, Unset, beyond, indirectly, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.issue_extend import IssueExtend


T = TypeVar("T", bound="ModifyIssue")


def _read_extend(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.IssueExtend.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_attachment_uuids(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "ModifyIssue.attachment_uuids")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "name",
        "level",
        "description",
        "statusType",
        "extend",
        "attachmentUuids",
    )
)


@_attrs_define(repr=False)
class ModifyIssue:
    """
    Attributes:
        name (str | Unset): The title.
        level (str | Unset): Id of the level: `system_level_0` to `system_level_3`, or `issl_…`; may be empty.
        description (str | Unset): What it is about, as HTML.
        status_type (ModifyIssueStatusType | Unset): 10 open, 15 working, 20 resolved, 25 closed, 30 pending.
        extend (IssueExtend | None | Unset):
        attachment_uuids (list[str] | None | Unset): Ids of attachments uploaded before, `att_…`.
    """

    name: str | Unset = UNSET
    level: str | Unset = UNSET
    description: str | Unset = UNSET
    status_type: ModifyIssueStatusType | Unset = UNSET
    extend: IssueExtend | None | Unset = UNSET
    attachment_uuids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.issue_extend import IssueExtend  # noqa: PLC0415

        name = self.name

        level = self.level

        description = self.description

        status_type: int | Unset = UNSET
        if not isinstance(self.status_type, Unset):
            status_type = self.status_type

        extend: dict[str, Any] | None | Unset
        if isinstance(self.extend, Unset):
            extend = UNSET
        elif isinstance(self.extend, IssueExtend):
            extend = self.extend.to_dict()
        else:
            extend = self.extend

        attachment_uuids: list[str] | None | Unset
        if isinstance(self.attachment_uuids, Unset):
            attachment_uuids = UNSET
        elif isinstance(self.attachment_uuids, list):
            attachment_uuids = self.attachment_uuids

        else:
            attachment_uuids = self.attachment_uuids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if level is not UNSET:
            field_dict["level"] = level
        if description is not UNSET:
            field_dict["description"] = description
        if status_type is not UNSET:
            field_dict["statusType"] = status_type
        if extend is not UNSET:
            field_dict["extend"] = extend
        if attachment_uuids is not UNSET:
            field_dict["attachmentUuids"] = attachment_uuids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ModifyIssue or type(src_dict) is not dict:
            return indirectly(ModifyIssue, cls, src_dict)
        self = cls.__new__(cls)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.level = UNSET if (v := src_dict.get("level")) is None else v
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.status_type = UNSET if (v := src_dict.get("statusType")) is None else check_modify_issue_status_type(v)
        self.extend = v if (v := src_dict.get("extend", UNSET)) is None or v is UNSET else _read_extend(v)
        self.attachment_uuids = (
            v if (v := src_dict.get("attachmentUuids", UNSET)) is None or v is UNSET else _read_attachment_uuids(v)
        )
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
