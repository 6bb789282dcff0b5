# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.assumerole_sessionuser import AssumeroleSessionuser


T = TypeVar("T", bound="IdentityAssumerole")


_KNOWN = frozenset(
    (
        "agency_name",
        "domain_id",
        "domain_name",
        "duration_seconds",
        "session_user",
    )
)


@_attrs_define(repr=False)
class IdentityAssumerole:
    """An agency of another account, which is named by its id or its name.

    Attributes:
        agency_name (str): Name of the agency.
        domain_id (str | Unset): Id of the account that made the agency; it or `domain_name` is needed.
        domain_name (str | Unset): Name of the account that made the agency; it or `domain_id` is needed.
        duration_seconds (int | Unset): How long the key lives, in seconds: from 15 minutes to a day.
        session_user (AssumeroleSessionuser | Unset): Who acts for the agency, for the records of the account that made
            it.
    """

    agency_name: str
    domain_id: str | Unset = UNSET
    domain_name: str | Unset = UNSET
    duration_seconds: int | Unset = UNSET
    session_user: AssumeroleSessionuser | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        agency_name = self.agency_name

        domain_id = self.domain_id

        domain_name = self.domain_name

        duration_seconds = self.duration_seconds

        session_user: dict[str, Any] | Unset = UNSET
        if not isinstance(self.session_user, Unset):
            session_user = self.session_user.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agency_name": agency_name,
            }
        )
        if domain_id is not UNSET:
            field_dict["domain_id"] = domain_id
        if domain_name is not UNSET:
            field_dict["domain_name"] = domain_name
        if duration_seconds is not UNSET:
            field_dict["duration_seconds"] = duration_seconds
        if session_user is not UNSET:
            field_dict["session_user"] = session_user

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not IdentityAssumerole or type(src_dict) is not dict:
            return indirectly(IdentityAssumerole, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.agency_name = (
                no_null("IdentityAssumerole.agency_name") if (v := src_dict["agency_name"]) is None else v
            )
        except KeyError as lacking:
            no_key("IdentityAssumerole", lacking)
        self.domain_id = UNSET if (v := src_dict.get("domain_id")) is None else v
        self.domain_name = UNSET if (v := src_dict.get("domain_name")) is None else v
        self.duration_seconds = UNSET if (v := src_dict.get("duration_seconds")) is None else v
        self.session_user = (
            UNSET if (v := src_dict.get("session_user")) is None else _models.AssumeroleSessionuser.from_dict(v)
        )
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
