# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import beyond, each, indirectly, no_key, shown, without_secrets

if TYPE_CHECKING:
    from ..models.portable_pipeline import PortablePipeline


T = TypeVar("T", bound="PipelineExport")


_KNOWN = frozenset(("pipelines",))


@_attrs_define(repr=False)
class PipelineExport:
    """
    Attributes:
        pipelines (list[PortablePipeline]):
    """

    pipelines: list[PortablePipeline]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        pipelines = []
        for pipelines_item_data in self.pipelines:
            pipelines_item = pipelines_item_data.to_dict()
            pipelines.append(pipelines_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "pipelines": pipelines,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not PipelineExport or type(src_dict) is not dict:
            return indirectly(PipelineExport, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.pipelines = (
                []
                if (v := src_dict["pipelines"]) is None
                else each(_models.PortablePipeline.from_dict, v, "PipelineExport.pipelines")
            )
        except KeyError as lacking:
            no_key("PipelineExport", lacking)
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
