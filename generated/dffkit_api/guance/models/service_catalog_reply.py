# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.page_info import PageInfo
    from ..models.service_catalog import ServiceCatalog


T = TypeVar("T", bound="ServiceCatalogReply")


_KNOWN = frozenset(
    (
        "code",
        "errorCode",
        "message",
        "success",
        "traceId",
        "content",
        "pageInfo",
    )
)


@_attrs_define(repr=False)
class ServiceCatalogReply:
    """
    Attributes:
        code (int): The HTTP status again.
        error_code (str): Empty when the call worked, else the name of the failure, as in `ft.InvalidAPIKey`.
        message (str): What went wrong, in words; empty when nothing did.
        success (bool): Whether the call worked.
        trace_id (str): Names the request in questions to the vendor, `TRACE-…` or a decimal number as text.
        content (ServiceCatalog): What is known about a service, in the form of old.
        page_info (PageInfo | Unset): Where a paged list stands; other answers have none.
    """

    code: int
    error_code: str
    message: str
    success: bool
    trace_id: str
    content: ServiceCatalog
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

        content = self.content.to_dict()

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
                "content": content,
            }
        )
        if page_info is not UNSET:
            field_dict["pageInfo"] = page_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ServiceCatalogReply or type(src_dict) is not dict:
            return indirectly(ServiceCatalogReply, cls, src_dict)
        self = cls.__new__(cls)
        self.code = no_null("ServiceCatalogReply.code") if (v := src_dict["code"]) is None else v
        self.error_code = no_null("ServiceCatalogReply.error_code") if (v := src_dict["errorCode"]) is None else v
        self.message = no_null("ServiceCatalogReply.message") if (v := src_dict["message"]) is None else v
        self.success = no_null("ServiceCatalogReply.success") if (v := src_dict["success"]) is None else v
        self.trace_id = no_null("ServiceCatalogReply.trace_id") if (v := src_dict["traceId"]) is None else v
        self.content = (
            no_null("ServiceCatalogReply.content")
            if (v := src_dict["content"]) is None
            else _models.ServiceCatalog.from_dict(v)
        )
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
