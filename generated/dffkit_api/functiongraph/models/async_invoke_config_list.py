# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, shown, without_secrets

if TYPE_CHECKING:
    from ..models.async_invoke_config import AsyncInvokeConfig
    from ..models.page_info import PageInfo


T = TypeVar("T", bound="AsyncInvokeConfigList")


_KNOWN = frozenset(
    (
        "async_invoke_configs",
        "count",
        "page_info",
    )
)


@_attrs_define(repr=False)
class AsyncInvokeConfigList:
    """One page of configurations.

    Attributes:
        async_invoke_configs (list[AsyncInvokeConfig]): The configurations of this page.
        count (int | Unset): How many configurations there are in all.
        page_info (PageInfo | Unset): Where a page lies among all rows.
    """

    async_invoke_configs: list[AsyncInvokeConfig]
    count: int | Unset = UNSET
    page_info: PageInfo | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        async_invoke_configs = []
        for async_invoke_configs_item_data in self.async_invoke_configs:
            async_invoke_configs_item = async_invoke_configs_item_data.to_dict()
            async_invoke_configs.append(async_invoke_configs_item)

        count = self.count

        page_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.page_info, Unset):
            page_info = self.page_info.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "async_invoke_configs": async_invoke_configs,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count
        if page_info is not UNSET:
            field_dict["page_info"] = page_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AsyncInvokeConfigList or type(src_dict) is not dict:
            return indirectly(AsyncInvokeConfigList, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.async_invoke_configs = (
                []
                if (v := src_dict["async_invoke_configs"]) is None
                else each(_models.AsyncInvokeConfig.from_dict, v, "AsyncInvokeConfigList.async_invoke_configs")
            )
        except KeyError as lacking:
            no_key("AsyncInvokeConfigList", lacking)
        self.count = UNSET if (v := src_dict.get("count")) is None else v
        self.page_info = UNSET if (v := src_dict.get("page_info")) is None else _models.PageInfo.from_dict(v)
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
