# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.issue_auto_discovery_settings_dql_namespace import (
    IssueAutoDiscoverySettingsDqlNamespace,
    check_issue_auto_discovery_settings_dql_namespace,
)
from ..models.issue_auto_discovery_settings_every import (
    IssueAutoDiscoverySettingsEvery,
    check_issue_auto_discovery_settings_every,
)
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.issue_auto_discovery_issue import IssueAutoDiscoveryIssue


T = TypeVar("T", bound="IssueAutoDiscoverySettings")


_KNOWN = frozenset(
    (
        "name",
        "dqlNamespace",
        "every",
        "config",
        "description",
        "conditions",
        "dimensions",
    )
)


@_attrs_define(repr=False)
class IssueAutoDiscoverySettings:
    """
    Attributes:
        name (str):
        dql_namespace (IssueAutoDiscoverySettingsDqlNamespace): What it looks at: the events.
        every (IssueAutoDiscoverySettingsEvery): Seconds between two looks.
        config (IssueAutoDiscoveryIssue): What the issues are to be like.
        description (str | Unset):
        conditions (str | Unset): Which events: what stands in the braces of a DQL query.
        dimensions (list[str] | Unset): Fields; each combination of their values makes an issue of its own.
    """

    name: str
    dql_namespace: IssueAutoDiscoverySettingsDqlNamespace
    every: IssueAutoDiscoverySettingsEvery
    config: IssueAutoDiscoveryIssue
    description: str | Unset = UNSET
    conditions: str | Unset = UNSET
    dimensions: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        dql_namespace: str = self.dql_namespace

        every: int = self.every

        config = self.config.to_dict()

        description = self.description

        conditions = self.conditions

        dimensions: list[str] | Unset = UNSET
        if not isinstance(self.dimensions, Unset):
            dimensions = self.dimensions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "dqlNamespace": dql_namespace,
                "every": every,
                "config": config,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if conditions is not UNSET:
            field_dict["conditions"] = conditions
        if dimensions is not UNSET:
            field_dict["dimensions"] = dimensions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not IssueAutoDiscoverySettings or type(src_dict) is not dict:
            return indirectly(IssueAutoDiscoverySettings, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("IssueAutoDiscoverySettings.name") if (v := src_dict["name"]) is None else v
            self.dql_namespace = (
                no_null("IssueAutoDiscoverySettings.dql_namespace")
                if (v := src_dict["dqlNamespace"]) is None
                else check_issue_auto_discovery_settings_dql_namespace(v)
            )
            self.every = (
                no_null("IssueAutoDiscoverySettings.every")
                if (v := src_dict["every"]) is None
                else check_issue_auto_discovery_settings_every(v)
            )
            self.config = (
                no_null("IssueAutoDiscoverySettings.config")
                if (v := src_dict["config"]) is None
                else _models.IssueAutoDiscoveryIssue.from_dict(v)
            )
        except KeyError as lacking:
            no_key("IssueAutoDiscoverySettings", lacking)
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.conditions = UNSET if (v := src_dict.get("conditions")) is None else v
        self.dimensions = (
            UNSET if (v := src_dict.get("dimensions")) is None else whole(v, "IssueAutoDiscoverySettings.dimensions")
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
