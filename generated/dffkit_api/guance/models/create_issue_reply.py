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
    from ..models.issue_extend import IssueExtend


T = TypeVar("T", bound="CreateIssueReply")


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
        return whole(v, "CreateIssueReply.attachment_uuids")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "issueUUID",
        "extend",
        "attachmentUuids",
        "content",
    )
)


@_attrs_define(repr=False)
class CreateIssueReply:
    """
    Attributes:
        issue_uuid (str): The issue, `issue_…`.
        extend (IssueExtend | None):
        attachment_uuids (list[str] | None | Unset): Ids of attachments uploaded before, `att_…`.
        content (None | str | Unset): The text.
    """

    issue_uuid: str
    extend: IssueExtend | None
    attachment_uuids: list[str] | None | Unset = UNSET
    content: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.issue_extend import IssueExtend  # noqa: PLC0415

        issue_uuid = self.issue_uuid

        extend: dict[str, Any] | None
        if isinstance(self.extend, IssueExtend):
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

        content: None | str | Unset
        if isinstance(self.content, Unset):
            content = UNSET
        else:
            content = self.content

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "issueUUID": issue_uuid,
                "extend": extend,
            }
        )
        if attachment_uuids is not UNSET:
            field_dict["attachmentUuids"] = attachment_uuids
        if content is not UNSET:
            field_dict["content"] = content

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateIssueReply or type(src_dict) is not dict:
            return indirectly(CreateIssueReply, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.issue_uuid = no_null("CreateIssueReply.issue_uuid") if (v := src_dict["issueUUID"]) is None else v
            self.extend = None if (v := src_dict["extend"]) is None else _read_extend(v)
        except KeyError as lacking:
            no_key("CreateIssueReply", lacking)
        self.attachment_uuids = (
            v if (v := src_dict.get("attachmentUuids", UNSET)) is None or v is UNSET else _read_attachment_uuids(v)
        )
        self.content = src_dict.get("content", UNSET)
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
