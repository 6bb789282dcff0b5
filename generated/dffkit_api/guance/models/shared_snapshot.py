# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, hidden, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.declaration import Declaration


T = TypeVar("T", bound="SharedSnapshot")


_KNOWN = frozenset(
    (
        "shortUrl",
        "isHidden",
        "declaration",
        "token",
    )
)


@_attrs_define(repr=False)
class SharedSnapshot:
    """A link to a snapshot; whoever has it can read the snapshot.

    Attributes:
        short_url (str | Unset): Address to hand on.
        is_hidden (bool | Unset):
        declaration (Declaration | Unset): Attributes of the workspace, each a text or a list of texts; many answers
            repeat them.
        token (str | Unset): What the link holds, `shared.…`. A secret, hidden in `repr`.
    """

    short_url: str | Unset = UNSET
    is_hidden: bool | Unset = UNSET
    declaration: Declaration | Unset = UNSET
    token: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        short_url = self.short_url

        is_hidden = self.is_hidden

        declaration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.declaration, Unset):
            declaration = self.declaration.to_dict()

        token = self.token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if short_url is not UNSET:
            field_dict["shortUrl"] = short_url
        if is_hidden is not UNSET:
            field_dict["isHidden"] = is_hidden
        if declaration is not UNSET:
            field_dict["declaration"] = declaration
        if token is not UNSET:
            field_dict["token"] = token

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SharedSnapshot or type(src_dict) is not dict:
            return indirectly(SharedSnapshot, cls, src_dict)
        self = cls.__new__(cls)
        self.short_url = UNSET if (v := src_dict.get("shortUrl")) is None else v
        self.is_hidden = UNSET if (v := src_dict.get("isHidden")) is None else v
        self.declaration = UNSET if (v := src_dict.get("declaration")) is None else _models.Declaration.from_dict(v)
        self.token = UNSET if (v := src_dict.get("token")) is None else v
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
