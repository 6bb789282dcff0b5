# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.list_function_async_invoke_config_result import ListFunctionAsyncInvokeConfigResult
    from ..models.page_info import PageInfo


T = TypeVar("T", bound="ListFunctionAsyncInvokeConfigResponse")


@_attrs_define(repr=False)
class ListFunctionAsyncInvokeConfigResponse:
    """
    Attributes:
        async_invoke_configs (list[ListFunctionAsyncInvokeConfigResult] | Unset):
        count (int | Unset):
        page_info (PageInfo | Unset):
    """

    async_invoke_configs: list[ListFunctionAsyncInvokeConfigResult] | Unset = UNSET
    count: int | Unset = UNSET
    page_info: PageInfo | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        async_invoke_configs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.async_invoke_configs, Unset):
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
        field_dict.update({})
        if async_invoke_configs is not UNSET:
            field_dict["async_invoke_configs"] = async_invoke_configs
        if count is not UNSET:
            field_dict["count"] = count
        if page_info is not UNSET:
            field_dict["page_info"] = page_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_function_async_invoke_config_result import ListFunctionAsyncInvokeConfigResult  # noqa: PLC0415
        from ..models.page_info import PageInfo  # noqa: PLC0415

        d = dict(src_dict)
        _async_invoke_configs = d.pop("async_invoke_configs", UNSET)
        async_invoke_configs: list[ListFunctionAsyncInvokeConfigResult] | Unset = UNSET
        if _async_invoke_configs is not UNSET:
            async_invoke_configs = []
            for async_invoke_configs_item_data in _async_invoke_configs:
                async_invoke_configs_item = ListFunctionAsyncInvokeConfigResult.from_dict(
                    async_invoke_configs_item_data
                )

                async_invoke_configs.append(async_invoke_configs_item)

        count = d.pop("count", UNSET)

        _page_info = d.pop("page_info", UNSET)
        page_info: PageInfo | Unset
        if isinstance(_page_info, Unset):
            page_info = UNSET
        else:
            page_info = PageInfo.from_dict(_page_info)

        list_function_async_invoke_config_response = cls(
            async_invoke_configs=async_invoke_configs,
            count=count,
            page_info=page_info,
        )

        list_function_async_invoke_config_response.additional_properties = d
        return list_function_async_invoke_config_response

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
