# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.issue_extend_extra import IssueExtendExtra
    from ..models.issue_link import IssueLink
    from ..models.issue_mention import IssueMention


T = TypeVar("T", bound="IssueExtend")


_KNOWN = frozenset(
    (
        "channels",
        "members",
        "manager",
        "linkList",
        "extra",
        "text",
        "sourceLink",
        "view_isuue_url",
        "templates",
    )
)


@_attrs_define(repr=False)
class IssueExtend:
    """Whom and what an issue or a reply mentions.

    Attributes:
        channels (list[IssueMention] | Unset): Channels that the text mentions with `#`; they get the issue too.
        members (list[IssueMention] | Unset): Who is mentioned in the text with `@`, and notified.
        manager (list[str] | Unset): Who is in charge: `acnt_…`, `group_…` or an e-mail address.
        link_list (list[IssueLink] | Unset):
        extra (IssueExtendExtra | Unset): Names and e-mail addresses for the console to show.
        text (str | Unset): The text without its markup.
        source_link (str | Unset): Page of the console that the issue was made on.
        view_isuue_url (str | Unset): Page of the console that shows the issue; the vendor spells it so.
        templates (list[str] | Unset): Variables that the text has, as in `df_fault_id`; only where issues are
            discovered.
    """

    channels: list[IssueMention] | Unset = UNSET
    members: list[IssueMention] | Unset = UNSET
    manager: list[str] | Unset = UNSET
    link_list: list[IssueLink] | Unset = UNSET
    extra: IssueExtendExtra | Unset = UNSET
    text: str | Unset = UNSET
    source_link: str | Unset = UNSET
    view_isuue_url: str | Unset = UNSET
    templates: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        channels: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.channels, Unset):
            channels = []
            for channels_item_data in self.channels:
                channels_item = channels_item_data.to_dict()
                channels.append(channels_item)

        members: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.members, Unset):
            members = []
            for members_item_data in self.members:
                members_item = members_item_data.to_dict()
                members.append(members_item)

        manager: list[str] | Unset = UNSET
        if not isinstance(self.manager, Unset):
            manager = self.manager

        link_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.link_list, Unset):
            link_list = []
            for link_list_item_data in self.link_list:
                link_list_item = link_list_item_data.to_dict()
                link_list.append(link_list_item)

        extra: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extra, Unset):
            extra = self.extra.to_dict()

        text = self.text

        source_link = self.source_link

        view_isuue_url = self.view_isuue_url

        templates: list[str] | Unset = UNSET
        if not isinstance(self.templates, Unset):
            templates = self.templates

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if channels is not UNSET:
            field_dict["channels"] = channels
        if members is not UNSET:
            field_dict["members"] = members
        if manager is not UNSET:
            field_dict["manager"] = manager
        if link_list is not UNSET:
            field_dict["linkList"] = link_list
        if extra is not UNSET:
            field_dict["extra"] = extra
        if text is not UNSET:
            field_dict["text"] = text
        if source_link is not UNSET:
            field_dict["sourceLink"] = source_link
        if view_isuue_url is not UNSET:
            field_dict["view_isuue_url"] = view_isuue_url
        if templates is not UNSET:
            field_dict["templates"] = templates

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not IssueExtend or type(src_dict) is not dict:
            return indirectly(IssueExtend, cls, src_dict)
        self = cls.__new__(cls)
        self.channels = (
            UNSET
            if (v := src_dict.get("channels")) is None
            else each(_models.IssueMention.from_dict, v, "IssueExtend.channels")
        )
        self.members = (
            UNSET
            if (v := src_dict.get("members")) is None
            else each(_models.IssueMention.from_dict, v, "IssueExtend.members")
        )
        self.manager = UNSET if (v := src_dict.get("manager")) is None else whole(v, "IssueExtend.manager")
        self.link_list = (
            UNSET
            if (v := src_dict.get("linkList")) is None
            else each(_models.IssueLink.from_dict, v, "IssueExtend.link_list")
        )
        self.extra = UNSET if (v := src_dict.get("extra")) is None else _models.IssueExtendExtra.from_dict(v)
        self.text = UNSET if (v := src_dict.get("text")) is None else v
        self.source_link = UNSET if (v := src_dict.get("sourceLink")) is None else v
        self.view_isuue_url = UNSET if (v := src_dict.get("view_isuue_url")) is None else v
        self.templates = UNSET if (v := src_dict.get("templates")) is None else whole(v, "IssueExtend.templates")
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
