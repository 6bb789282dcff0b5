# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.pipeline_relation import PipelineRelation
    from ..models.remote_pipeline import RemotePipeline


T = TypeVar("T", bound="RemotePipelines")


def _read_pipelines(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return each(_models.RemotePipeline.from_dict, v, "RemotePipelines.pipelines")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_relation(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return each(_models.PipelineRelation.from_dict, v, "RemotePipelines.relation")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "update_time",
        "pipelines",
        "relation_update_time",
        "relation",
    )
)


@_attrs_define(repr=False)
class RemotePipelines:
    """
    Attributes:
        update_time (int | Unset): Time of the newest script; -1 where there are none.
        pipelines (list[RemotePipeline] | None | Unset):
        relation_update_time (int | Unset):
        relation (list[PipelineRelation] | None | Unset): Which script is for which source.
    """

    update_time: int | Unset = UNSET
    pipelines: list[RemotePipeline] | None | Unset = UNSET
    relation_update_time: int | Unset = UNSET
    relation: list[PipelineRelation] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        update_time = self.update_time

        pipelines: list[dict[str, Any]] | None | Unset
        if isinstance(self.pipelines, Unset):
            pipelines = UNSET
        elif isinstance(self.pipelines, list):
            pipelines = []
            for pipelines_type_0_item_data in self.pipelines:
                pipelines_type_0_item = pipelines_type_0_item_data.to_dict()
                pipelines.append(pipelines_type_0_item)

        else:
            pipelines = self.pipelines

        relation_update_time = self.relation_update_time

        relation: list[dict[str, Any]] | None | Unset
        if isinstance(self.relation, Unset):
            relation = UNSET
        elif isinstance(self.relation, list):
            relation = []
            for relation_type_0_item_data in self.relation:
                relation_type_0_item = relation_type_0_item_data.to_dict()
                relation.append(relation_type_0_item)

        else:
            relation = self.relation

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if update_time is not UNSET:
            field_dict["update_time"] = update_time
        if pipelines is not UNSET:
            field_dict["pipelines"] = pipelines
        if relation_update_time is not UNSET:
            field_dict["relation_update_time"] = relation_update_time
        if relation is not UNSET:
            field_dict["relation"] = relation

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not RemotePipelines or type(src_dict) is not dict:
            return indirectly(RemotePipelines, cls, src_dict)
        self = cls.__new__(cls)
        self.update_time = UNSET if (v := src_dict.get("update_time")) is None else v
        self.pipelines = v if (v := src_dict.get("pipelines", UNSET)) is None or v is UNSET else _read_pipelines(v)
        self.relation_update_time = UNSET if (v := src_dict.get("relation_update_time")) is None else v
        self.relation = v if (v := src_dict.get("relation", UNSET)) is None or v is UNSET else _read_relation(v)
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
