# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.application_status import ApplicationStatus, check_application_status
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="FunctionApplicationSummary")


_KNOWN = frozenset(
    (
        "id",
        "name",
        "status",
        "last_modified_time",
        "description",
    )
)


@_attrs_define(repr=False)
class FunctionApplicationSummary:
    """An application as a list shows it.

    Attributes:
        id (str): Id of the application.
        name (str | Unset): Name of the application.
        status (ApplicationStatus | Unset): How far an application is: being made (`creating`, `creatingRepo`,
            `creatingStack`), there (`success`), not made (`failed`, `repoFail`, `stackFail`), being deleted (`deleting`) or
            not deleted (`deletionFail`, `DELETION_FAILED`).
        last_modified_time (int | Unset): When it was last changed, in milliseconds since 1970.
        description (str | Unset): What the application is for.
    """

    id: str
    name: str | Unset = UNSET
    status: ApplicationStatus | Unset = UNSET
    last_modified_time: int | Unset = UNSET
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        last_modified_time = self.last_modified_time

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if status is not UNSET:
            field_dict["status"] = status
        if last_modified_time is not UNSET:
            field_dict["last_modified_time"] = last_modified_time
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not FunctionApplicationSummary or type(src_dict) is not dict:
            return indirectly(FunctionApplicationSummary, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.id = no_null("FunctionApplicationSummary.id") if (v := src_dict["id"]) is None else v
        except KeyError as lacking:
            no_key("FunctionApplicationSummary", lacking)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.status = UNSET if (v := src_dict.get("status")) is None else check_application_status(v)
        self.last_modified_time = UNSET if (v := src_dict.get("last_modified_time")) is None else v
        self.description = UNSET if (v := src_dict.get("description")) is None else v
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
