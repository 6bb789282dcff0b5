# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.pipeline_extend import PipelineExtend


T = TypeVar("T", bound="PortablePipeline")


_KNOWN = frozenset(
    (
        "name",
        "type",
        "category",
        "content",
        "source",
        "testData",
        "asDefault",
        "isDisable",
        "extend",
    )
)


@_attrs_define(repr=False)
class PortablePipeline:
    """A pipeline as it is exported and imported.

    Attributes:
        name (str | Unset):
        type_ (str | Unset): `local` runs in the collector, `central` in the platform.
        category (str | Unset): Kind of data, as in `logging`.
        content (str | Unset): The script as base64.
        source (list[str] | Unset): Sources whose data the script takes.
        test_data (None | str | Unset): Data for trying the script, as base64.
        as_default (int | Unset): 1 for the default of its category.
        is_disable (bool | Unset): Whether it is disabled.
        extend (PipelineExtend | Unset): What else narrows the data that a pipeline takes.
    """

    name: str | Unset = UNSET
    type_: str | Unset = UNSET
    category: str | Unset = UNSET
    content: str | Unset = UNSET
    source: list[str] | Unset = UNSET
    test_data: None | str | Unset = UNSET
    as_default: int | Unset = UNSET
    is_disable: bool | Unset = UNSET
    extend: PipelineExtend | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        type_ = self.type_

        category = self.category

        content = self.content

        source: list[str] | Unset = UNSET
        if not isinstance(self.source, Unset):
            source = self.source

        test_data: None | str | Unset
        if isinstance(self.test_data, Unset):
            test_data = UNSET
        else:
            test_data = self.test_data

        as_default = self.as_default

        is_disable = self.is_disable

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if type_ is not UNSET:
            field_dict["type"] = type_
        if category is not UNSET:
            field_dict["category"] = category
        if content is not UNSET:
            field_dict["content"] = content
        if source is not UNSET:
            field_dict["source"] = source
        if test_data is not UNSET:
            field_dict["testData"] = test_data
        if as_default is not UNSET:
            field_dict["asDefault"] = as_default
        if is_disable is not UNSET:
            field_dict["isDisable"] = is_disable
        if extend is not UNSET:
            field_dict["extend"] = extend

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not PortablePipeline or type(src_dict) is not dict:
            return indirectly(PortablePipeline, cls, src_dict)
        self = cls.__new__(cls)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.category = UNSET if (v := src_dict.get("category")) is None else v
        self.content = UNSET if (v := src_dict.get("content")) is None else v
        self.source = UNSET if (v := src_dict.get("source")) is None else whole(v, "PortablePipeline.source")
        self.test_data = src_dict.get("testData", UNSET)
        self.as_default = UNSET if (v := src_dict.get("asDefault")) is None else v
        self.is_disable = UNSET if (v := src_dict.get("isDisable")) is None else v
        self.extend = UNSET if (v := src_dict.get("extend")) is None else _models.PipelineExtend.from_dict(v)
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
