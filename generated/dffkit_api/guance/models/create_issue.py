# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.create_issue_resource_type import CreateIssueResourceType, check_create_issue_resource_type
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.issue_extend import IssueExtend


T = TypeVar("T", bound="CreateIssue")


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
        return whole(v, "CreateIssue.attachment_uuids")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_channel_uuids(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "CreateIssue.channel_uuids")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "name",
        "level",
        "description",
        "extend",
        "attachmentUuids",
        "resourceType",
        "resourceUUID",
        "resource",
        "channelUUIDs",
    )
)


@_attrs_define(repr=False)
class CreateIssue:
    """
    Attributes:
        name (str): The title.
        level (str): Id of the level: `system_level_0` to `system_level_3`, or `issl_…`; may be empty.
        description (str): What it is about, as HTML.
        extend (IssueExtend | None):
        attachment_uuids (list[str] | None | Unset): Ids of attachments uploaded before, `att_…`.
        resource_type (CreateIssueResourceType | Unset): What the issue comes from.
        resource_uuid (str | Unset): Id of what it comes from; of an event its `__docid`.
        resource (str | Unset): Name of what it comes from.
        channel_uuids (list[str] | None | Unset): Ids of the channels it goes to, `chan_…`.
    """

    name: str
    level: str
    description: str
    extend: IssueExtend | None
    attachment_uuids: list[str] | None | Unset = UNSET
    resource_type: CreateIssueResourceType | Unset = UNSET
    resource_uuid: str | Unset = UNSET
    resource: str | Unset = UNSET
    channel_uuids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.issue_extend import IssueExtend  # noqa: PLC0415

        name = self.name

        level = self.level

        description = self.description

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

        resource_type: str | Unset = UNSET
        if not isinstance(self.resource_type, Unset):
            resource_type = self.resource_type

        resource_uuid = self.resource_uuid

        resource = self.resource

        channel_uuids: list[str] | None | Unset
        if isinstance(self.channel_uuids, Unset):
            channel_uuids = UNSET
        elif isinstance(self.channel_uuids, list):
            channel_uuids = self.channel_uuids

        else:
            channel_uuids = self.channel_uuids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "level": level,
                "description": description,
                "extend": extend,
            }
        )
        if attachment_uuids is not UNSET:
            field_dict["attachmentUuids"] = attachment_uuids
        if resource_type is not UNSET:
            field_dict["resourceType"] = resource_type
        if resource_uuid is not UNSET:
            field_dict["resourceUUID"] = resource_uuid
        if resource is not UNSET:
            field_dict["resource"] = resource
        if channel_uuids is not UNSET:
            field_dict["channelUUIDs"] = channel_uuids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateIssue or type(src_dict) is not dict:
            return indirectly(CreateIssue, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("CreateIssue.name") if (v := src_dict["name"]) is None else v
            self.level = no_null("CreateIssue.level") if (v := src_dict["level"]) is None else v
            self.description = no_null("CreateIssue.description") if (v := src_dict["description"]) is None else v
            self.extend = None if (v := src_dict["extend"]) is None else _read_extend(v)
        except KeyError as lacking:
            no_key("CreateIssue", lacking)
        self.attachment_uuids = (
            v if (v := src_dict.get("attachmentUuids", UNSET)) is None or v is UNSET else _read_attachment_uuids(v)
        )
        self.resource_type = (
            UNSET if (v := src_dict.get("resourceType")) is None else check_create_issue_resource_type(v)
        )
        self.resource_uuid = UNSET if (v := src_dict.get("resourceUUID")) is None else v
        self.resource = UNSET if (v := src_dict.get("resource")) is None else v
        self.channel_uuids = (
            v if (v := src_dict.get("channelUUIDs", UNSET)) is None or v is UNSET else _read_channel_uuids(v)
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
