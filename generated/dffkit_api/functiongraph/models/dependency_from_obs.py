# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.dependency_from_obs_depend_type import DependencyFromObsDependType, check_dependency_from_obs_depend_type
from ..models.runtime import Runtime, check_runtime
from ..types import UNSET, Unset, indirectly, no_key, no_null, shown

T = TypeVar("T", bound="DependencyFromObs")


@_attrs_define(repr=False)
class DependencyFromObs:
    """A package that lies in OBS.

    Attributes:
        depend_type (DependencyFromObsDependType): The package is at `depend_link`.
        depend_link (str): Address of the zip in OBS.
        runtime (Runtime): Language and version a function runs in. `Custom` is a runtime of the user's own, `http` an
            HTTP function, `Custom Image` a container image. New ones appear now and then.
        name (str): Name of the package; begins with a letter, ends with a letter or a digit, with letters, digits, `_`,
            `.` and `-` between.
        description (str | Unset): What the package is for.
    """

    depend_type: DependencyFromObsDependType
    depend_link: str
    runtime: Runtime
    name: str
    description: str | Unset = UNSET

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        depend_type: str = self.depend_type

        depend_link = self.depend_link

        runtime: str = self.runtime

        name = self.name

        description = self.description

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "depend_type": depend_type,
                "depend_link": depend_link,
                "runtime": runtime,
                "name": name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DependencyFromObs or type(src_dict) is not dict:
            return indirectly(DependencyFromObs, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.depend_type = (
                no_null("DependencyFromObs.depend_type")
                if (v := src_dict["depend_type"]) is None
                else check_dependency_from_obs_depend_type(v)
            )
            self.depend_link = no_null("DependencyFromObs.depend_link") if (v := src_dict["depend_link"]) is None else v
            self.runtime = (
                no_null("DependencyFromObs.runtime") if (v := src_dict["runtime"]) is None else check_runtime(v)
            )
            self.name = no_null("DependencyFromObs.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("DependencyFromObs", lacking)
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        return self
