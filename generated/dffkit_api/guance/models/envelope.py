# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.page_info import PageInfo


T = TypeVar("T", bound="Envelope")


@_attrs_define(repr=False)
class Envelope:
    """What every answer has around its payload.

    Attributes:
        code (int): The HTTP status again.
        error_code (str): Empty when the call worked, else the name of the failure, as in `ft.InvalidAPIKey`.
        message (str): What went wrong, in words; empty when nothing did.
        success (bool): Whether the call worked.
        trace_id (str): Names the request in questions to the vendor, `TRACE-…` or a decimal number as text.
        page_info (PageInfo | Unset): Where a paged list stands; other answers have none.
    """

    code: int
    error_code: str
    message: str
    success: bool
    trace_id: str
    page_info: PageInfo | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        error_code = self.error_code

        message = self.message

        success = self.success

        trace_id = self.trace_id

        page_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.page_info, Unset):
            page_info = self.page_info.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "errorCode": error_code,
                "message": message,
                "success": success,
                "traceId": trace_id,
            }
        )
        if page_info is not UNSET:
            field_dict["pageInfo"] = page_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.page_info import PageInfo  # noqa: PLC0415

        d = dict(src_dict)
        code = d.pop("code")

        error_code = d.pop("errorCode")

        message = d.pop("message")

        success = d.pop("success")

        trace_id = d.pop("traceId")

        _page_info = d.pop("pageInfo", UNSET)
        page_info: PageInfo | Unset
        if isinstance(_page_info, Unset):
            page_info = UNSET
        else:
            page_info = PageInfo.from_dict(_page_info)

        envelope = cls(
            code=code,
            error_code=error_code,
            message=message,
            success=success,
            trace_id=trace_id,
            page_info=page_info,
        )

        envelope.additional_properties = d
        return envelope

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
