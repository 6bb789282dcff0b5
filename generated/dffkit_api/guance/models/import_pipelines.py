# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.import_pipelines_pipeline_type import ImportPipelinesPipelineType, check_import_pipelines_pipeline_type
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.portable_pipeline import PortablePipeline


T = TypeVar("T", bound="ImportPipelines")


_KNOWN = frozenset(
    (
        "pipelines",
        "pipelineType",
        "isForce",
    )
)


@_attrs_define(repr=False)
class ImportPipelines:
    """
    Attributes:
        pipelines (list[PortablePipeline]):
        pipeline_type (ImportPipelinesPipelineType): `logging` imports pipelines for logs, `all` those of every
            category.
        is_force (bool | Unset): Whether to replace the defaults that the categories have.
    """

    pipelines: list[PortablePipeline]
    pipeline_type: ImportPipelinesPipelineType
    is_force: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        pipelines = []
        for pipelines_item_data in self.pipelines:
            pipelines_item = pipelines_item_data.to_dict()
            pipelines.append(pipelines_item)

        pipeline_type: str = self.pipeline_type

        is_force = self.is_force

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "pipelines": pipelines,
                "pipelineType": pipeline_type,
            }
        )
        if is_force is not UNSET:
            field_dict["isForce"] = is_force

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ImportPipelines or type(src_dict) is not dict:
            return indirectly(ImportPipelines, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.pipelines = (
                []
                if (v := src_dict["pipelines"]) is None
                else each(_models.PortablePipeline.from_dict, v, "ImportPipelines.pipelines")
            )
            self.pipeline_type = (
                no_null("ImportPipelines.pipeline_type")
                if (v := src_dict["pipelineType"]) is None
                else check_import_pipelines_pipeline_type(v)
            )
        except KeyError as lacking:
            no_key("ImportPipelines", lacking)
        self.is_force = UNSET if (v := src_dict.get("isForce")) is None else v
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
