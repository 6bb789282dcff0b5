# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.modify_data_query_rule_logic import ModifyDataQueryRuleLogic, check_modify_data_query_rule_logic
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.rule_expression import RuleExpression
    from ..models.rule_filters import RuleFilters


T = TypeVar("T", bound="ModifyDataQueryRule")


_KNOWN = frozenset(
    (
        "name",
        "roleUUIDs",
        "desc",
        "indexes",
        "sources",
        "conditions",
        "extend",
        "logic",
        "maskFields",
        "reExprs",
    )
)


@_attrs_define(repr=False)
class ModifyDataQueryRule:
    """
    Attributes:
        name (str):
        role_uuids (list[str]): Roles, `role_…` or the name of a built-in one.
        desc (str | Unset): May be empty.
        indexes (list[str] | Unset): For `logging`: ids of log indexes, `default`, or `*` for all; those of other
            workspaces as `wksp_…:lgim_…`.
        sources (list[str] | Unset): For the other types: ids of applications, names of services or of measurements, or
            `*` for all.
        conditions (str | Unset): Which data, as a filter of DQL; may be empty.
        extend (RuleFilters | Unset): The filters of `conditions` as the console shows them, values by field; `-field`
            is negated, `*field` has wildcards.
        logic (ModifyDataQueryRuleLogic | Unset): How the filters are joined.
        mask_fields (str | Unset): Fields to mask, separated by commas; may be empty.
        re_exprs (list[RuleExpression] | Unset):
    """

    name: str
    role_uuids: list[str]
    desc: str | Unset = UNSET
    indexes: list[str] | Unset = UNSET
    sources: list[str] | Unset = UNSET
    conditions: str | Unset = UNSET
    extend: RuleFilters | Unset = UNSET
    logic: ModifyDataQueryRuleLogic | Unset = UNSET
    mask_fields: str | Unset = UNSET
    re_exprs: list[RuleExpression] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        role_uuids = self.role_uuids

        desc = self.desc

        indexes: list[str] | Unset = UNSET
        if not isinstance(self.indexes, Unset):
            indexes = self.indexes

        sources: list[str] | Unset = UNSET
        if not isinstance(self.sources, Unset):
            sources = self.sources

        conditions = self.conditions

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

        logic: str | Unset = UNSET
        if not isinstance(self.logic, Unset):
            logic = self.logic

        mask_fields = self.mask_fields

        re_exprs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.re_exprs, Unset):
            re_exprs = []
            for re_exprs_item_data in self.re_exprs:
                re_exprs_item = re_exprs_item_data.to_dict()
                re_exprs.append(re_exprs_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "roleUUIDs": role_uuids,
            }
        )
        if desc is not UNSET:
            field_dict["desc"] = desc
        if indexes is not UNSET:
            field_dict["indexes"] = indexes
        if sources is not UNSET:
            field_dict["sources"] = sources
        if conditions is not UNSET:
            field_dict["conditions"] = conditions
        if extend is not UNSET:
            field_dict["extend"] = extend
        if logic is not UNSET:
            field_dict["logic"] = logic
        if mask_fields is not UNSET:
            field_dict["maskFields"] = mask_fields
        if re_exprs is not UNSET:
            field_dict["reExprs"] = re_exprs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ModifyDataQueryRule or type(src_dict) is not dict:
            return indirectly(ModifyDataQueryRule, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("ModifyDataQueryRule.name") if (v := src_dict["name"]) is None else v
            self.role_uuids = [] if (v := src_dict["roleUUIDs"]) is None else whole(v, "ModifyDataQueryRule.role_uuids")
        except KeyError as lacking:
            no_key("ModifyDataQueryRule", lacking)
        self.desc = UNSET if (v := src_dict.get("desc")) is None else v
        self.indexes = UNSET if (v := src_dict.get("indexes")) is None else whole(v, "ModifyDataQueryRule.indexes")
        self.sources = UNSET if (v := src_dict.get("sources")) is None else whole(v, "ModifyDataQueryRule.sources")
        self.conditions = UNSET if (v := src_dict.get("conditions")) is None else v
        self.extend = UNSET if (v := src_dict.get("extend")) is None else _models.RuleFilters.from_dict(v)
        self.logic = UNSET if (v := src_dict.get("logic")) is None else check_modify_data_query_rule_logic(v)
        self.mask_fields = UNSET if (v := src_dict.get("maskFields")) is None else v
        self.re_exprs = (
            UNSET
            if (v := src_dict.get("reExprs")) is None
            else each(_models.RuleExpression.from_dict, v, "ModifyDataQueryRule.re_exprs")
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
