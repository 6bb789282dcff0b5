# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.token_result import TokenResult


T = TypeVar("T", bound="TokenAnswer")


_KNOWN = frozenset(("token",))


@_attrs_define(repr=False)
class TokenAnswer:
    """What the token is; the token itself stands in the header `X-Subject-Token`.

    Attributes:
        token (TokenResult): What the token is good for.
    """

    token: TokenResult
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        token = self.token.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "token": token,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not TokenAnswer or type(src_dict) is not dict:
            return indirectly(TokenAnswer, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.token = (
                no_null("TokenAnswer.token") if (v := src_dict["token"]) is None else _models.TokenResult.from_dict(v)
            )
        except KeyError as lacking:
            no_key("TokenAnswer", lacking)
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
