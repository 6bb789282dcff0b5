# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.issue_level_extend import IssueLevelExtend


T = TypeVar("T", bound="CreateIssueLevel")


def _read_extend(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.IssueLevelExtend.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "name",
        "color",
        "description",
        "extend",
    )
)


@_attrs_define(repr=False)
class CreateIssueLevel:
    """
    Attributes:
        name (str):
        color (str): As in `#E94444`.
        description (str | Unset):
        extend (IssueLevelExtend | None | Unset):
    """

    name: str
    color: str
    description: str | Unset = UNSET
    extend: IssueLevelExtend | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.issue_level_extend import IssueLevelExtend  # noqa: PLC0415

        name = self.name

        color = self.color

        description = self.description

        extend: dict[str, Any] | None | Unset
        if isinstance(self.extend, Unset):
            extend = UNSET
        elif isinstance(self.extend, IssueLevelExtend):
            extend = self.extend.to_dict()
        else:
            extend = self.extend

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "color": color,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if extend is not UNSET:
            field_dict["extend"] = extend

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateIssueLevel or type(src_dict) is not dict:
            return indirectly(CreateIssueLevel, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("CreateIssueLevel.name") if (v := src_dict["name"]) is None else v
            self.color = no_null("CreateIssueLevel.color") if (v := src_dict["color"]) is None else v
        except KeyError as lacking:
            no_key("CreateIssueLevel", lacking)
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.extend = v if (v := src_dict.get("extend", UNSET)) is None or v is UNSET else _read_extend(v)
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
