# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.dialing_definition import DialingDefinition


T = TypeVar("T", bound="ModifyDialingTask")


_KNOWN = frozenset(
    (
        "regions",
        "task",
        "tags",
    )
)


@_attrs_define(repr=False)
class ModifyDialingTask:
    """
    Attributes:
        regions (list[str]): Ids of the nodes, `reg_…` or `regn_…`.
        task (DialingDefinition): What is to be called, how often, and what a good answer is; 65536 characters of JSON
            at most, 20000 for a new task.
        tags (list[str] | Unset): Names of tags.
    """

    regions: list[str]
    task: DialingDefinition
    tags: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        regions = self.regions

        task = self.task.to_dict()

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "regions": regions,
                "task": task,
            }
        )
        if tags is not UNSET:
            field_dict["tags"] = tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ModifyDialingTask or type(src_dict) is not dict:
            return indirectly(ModifyDialingTask, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.regions = [] if (v := src_dict["regions"]) is None else whole(v, "ModifyDialingTask.regions")
            self.task = (
                no_null("ModifyDialingTask.task")
                if (v := src_dict["task"]) is None
                else _models.DialingDefinition.from_dict(v)
            )
        except KeyError as lacking:
            no_key("ModifyDialingTask", lacking)
        self.tags = UNSET if (v := src_dict.get("tags")) is None else whole(v, "ModifyDialingTask.tags")
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
