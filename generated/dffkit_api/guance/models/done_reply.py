# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.page_info import PageInfo


T = TypeVar("T", bound="DoneReply")


_KNOWN = frozenset(
    (
        "code",
        "success",
        "content",
        "errorCode",
        "message",
        "traceId",
        "pageInfo",
    )
)


@_attrs_define(repr=False)
class DoneReply:
    """
    Attributes:
        code (int): The HTTP status again.
        success (bool): Whether the call worked.
        content (bool | None): `true`: it is done.
        error_code (str | Unset): Empty when the call worked, else the name of the failure, as in `ft.InvalidAPIKey`.
        message (str | Unset): What went wrong, in words; empty when nothing did.
        trace_id (str | Unset): Names the request in questions to the vendor, `TRACE-…` or a decimal number as text.
        page_info (PageInfo | Unset): Where a paged list stands; other answers have none.
    """

    code: int
    success: bool
    content: bool | None
    error_code: str | Unset = UNSET
    message: str | Unset = UNSET
    trace_id: str | Unset = UNSET
    page_info: PageInfo | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        success = self.success

        content: bool | None
        content = self.content

        error_code = self.error_code

        message = self.message

        trace_id = self.trace_id

        page_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.page_info, Unset):
            page_info = self.page_info.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "success": success,
                "content": content,
            }
        )
        if error_code is not UNSET:
            field_dict["errorCode"] = error_code
        if message is not UNSET:
            field_dict["message"] = message
        if trace_id is not UNSET:
            field_dict["traceId"] = trace_id
        if page_info is not UNSET:
            field_dict["pageInfo"] = page_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DoneReply or type(src_dict) is not dict:
            return indirectly(DoneReply, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.code = no_null("DoneReply.code") if (v := src_dict["code"]) is None else v
            self.success = no_null("DoneReply.success") if (v := src_dict["success"]) is None else v
            self.content = src_dict["content"]
        except KeyError as lacking:
            no_key("DoneReply", lacking)
        self.error_code = UNSET if (v := src_dict.get("errorCode")) is None else v
        self.message = UNSET if (v := src_dict.get("message")) is None else v
        self.trace_id = UNSET if (v := src_dict.get("traceId")) is None else v
        self.page_info = UNSET if (v := src_dict.get("pageInfo")) is None else _models.PageInfo.from_dict(v)
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
