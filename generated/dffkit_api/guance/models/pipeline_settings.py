# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.pipeline_settings_category import PipelineSettingsCategory, check_pipeline_settings_category
from ..models.pipeline_settings_data_type import PipelineSettingsDataType, check_pipeline_settings_data_type
from ..models.pipeline_settings_type import PipelineSettingsType, check_pipeline_settings_type
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.pipeline_extend import PipelineExtend


T = TypeVar("T", bound="PipelineSettings")


_KNOWN = frozenset(
    (
        "name",
        "type",
        "category",
        "content",
        "source",
        "testData",
        "dataType",
        "isForce",
        "asDefault",
        "enableByLogBackup",
        "extend",
    )
)


@_attrs_define(repr=False)
class PipelineSettings:
    """
    Attributes:
        name (str): Letters, digits, `_`, `-` and Chinese characters.
        type_ (PipelineSettingsType): `local` runs in the collector, `central` in the platform.
        category (PipelineSettingsCategory): Kind of data.
        content (str): The script as base64.
        source (list[str] | Unset): Sources whose data the script takes.
        test_data (str | Unset): Data for trying the script, as base64; may be empty.
        data_type (PipelineSettingsDataType | Unset): Form of the test data; may be empty.
        is_force (bool | Unset): Whether to replace the default that the category has.
        as_default (int | Unset): 1 makes it the default of its category.
        enable_by_log_backup (int | Unset): 1 lets it also take the data that is forwarded.
        extend (PipelineExtend | Unset): What else narrows the data that a pipeline takes.
    """

    name: str
    type_: PipelineSettingsType
    category: PipelineSettingsCategory
    content: str
    source: list[str] | Unset = UNSET
    test_data: str | Unset = UNSET
    data_type: PipelineSettingsDataType | Unset = UNSET
    is_force: bool | Unset = UNSET
    as_default: int | Unset = UNSET
    enable_by_log_backup: int | Unset = UNSET
    extend: PipelineExtend | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        type_: str = self.type_

        category: str = self.category

        content = self.content

        source: list[str] | Unset = UNSET
        if not isinstance(self.source, Unset):
            source = self.source

        test_data = self.test_data

        data_type: str | Unset = UNSET
        if not isinstance(self.data_type, Unset):
            data_type = self.data_type

        is_force = self.is_force

        as_default = self.as_default

        enable_by_log_backup = self.enable_by_log_backup

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "type": type_,
                "category": category,
                "content": content,
            }
        )
        if source is not UNSET:
            field_dict["source"] = source
        if test_data is not UNSET:
            field_dict["testData"] = test_data
        if data_type is not UNSET:
            field_dict["dataType"] = data_type
        if is_force is not UNSET:
            field_dict["isForce"] = is_force
        if as_default is not UNSET:
            field_dict["asDefault"] = as_default
        if enable_by_log_backup is not UNSET:
            field_dict["enableByLogBackup"] = enable_by_log_backup
        if extend is not UNSET:
            field_dict["extend"] = extend

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not PipelineSettings or type(src_dict) is not dict:
            return indirectly(PipelineSettings, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("PipelineSettings.name") if (v := src_dict["name"]) is None else v
            self.type_ = (
                no_null("PipelineSettings.type_")
                if (v := src_dict["type"]) is None
                else check_pipeline_settings_type(v)
            )
            self.category = (
                no_null("PipelineSettings.category")
                if (v := src_dict["category"]) is None
                else check_pipeline_settings_category(v)
            )
            self.content = no_null("PipelineSettings.content") if (v := src_dict["content"]) is None else v
        except KeyError as lacking:
            no_key("PipelineSettings", lacking)
        self.source = UNSET if (v := src_dict.get("source")) is None else whole(v, "PipelineSettings.source")
        self.test_data = UNSET if (v := src_dict.get("testData")) is None else v
        self.data_type = UNSET if (v := src_dict.get("dataType")) is None else check_pipeline_settings_data_type(v)
        self.is_force = UNSET if (v := src_dict.get("isForce")) is None else v
        self.as_default = UNSET if (v := src_dict.get("asDefault")) is None else v
        self.enable_by_log_backup = UNSET if (v := src_dict.get("enableByLogBackup")) is None else v
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
