# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.create_logging_query_rule_logic import CreateLoggingQueryRuleLogic, check_create_logging_query_rule_logic
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.rule_expression import RuleExpression
    from ..models.rule_filters import RuleFilters


T = TypeVar("T", bound="CreateLoggingQueryRule")


_KNOWN = frozenset(
    (
        "indexes",
        "roleUUIDs",
        "conditions",
        "logic",
        "name",
        "desc",
        "extend",
        "maskFields",
        "reExprs",
    )
)


@_attrs_define(repr=False)
class CreateLoggingQueryRule:
    """
    Attributes:
        indexes (list[str]): Ids of log indexes, `default`, or `*` for all; those of other workspaces as
            `wksp_…:lgim_…`.
        role_uuids (list[str]): Roles, `role_…` or the name of a built-in one.
        conditions (str): Which logs, as a filter of DQL, as in `` `host` IN ['a'] ``.
        logic (CreateLoggingQueryRuleLogic): How the filters are joined.
        name (str | Unset): Without it, who made the rule and when.
        desc (str | Unset): May be empty.
        extend (RuleFilters | Unset): The filters of `conditions` as the console shows them, values by field; `-field`
            is negated, `*field` has wildcards.
        mask_fields (str | Unset): Fields to mask, separated by commas; may be empty.
        re_exprs (list[RuleExpression] | Unset):
    """

    indexes: list[str]
    role_uuids: list[str]
    conditions: str
    logic: CreateLoggingQueryRuleLogic
    name: str | Unset = UNSET
    desc: str | Unset = UNSET
    extend: RuleFilters | Unset = UNSET
    mask_fields: str | Unset = UNSET
    re_exprs: list[RuleExpression] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        indexes = self.indexes

        role_uuids = self.role_uuids

        conditions = self.conditions

        logic: str = self.logic

        name = self.name

        desc = self.desc

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

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
                "indexes": indexes,
                "roleUUIDs": role_uuids,
                "conditions": conditions,
                "logic": logic,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if desc is not UNSET:
            field_dict["desc"] = desc
        if extend is not UNSET:
            field_dict["extend"] = extend
        if mask_fields is not UNSET:
            field_dict["maskFields"] = mask_fields
        if re_exprs is not UNSET:
            field_dict["reExprs"] = re_exprs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateLoggingQueryRule or type(src_dict) is not dict:
            return indirectly(CreateLoggingQueryRule, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.indexes = [] if (v := src_dict["indexes"]) is None else whole(v, "CreateLoggingQueryRule.indexes")
            self.role_uuids = (
                [] if (v := src_dict["roleUUIDs"]) is None else whole(v, "CreateLoggingQueryRule.role_uuids")
            )
            self.conditions = (
                no_null("CreateLoggingQueryRule.conditions") if (v := src_dict["conditions"]) is None else v
            )
            self.logic = (
                no_null("CreateLoggingQueryRule.logic")
                if (v := src_dict["logic"]) is None
                else check_create_logging_query_rule_logic(v)
            )
        except KeyError as lacking:
            no_key("CreateLoggingQueryRule", lacking)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.desc = UNSET if (v := src_dict.get("desc")) is None else v
        self.extend = UNSET if (v := src_dict.get("extend")) is None else _models.RuleFilters.from_dict(v)
        self.mask_fields = UNSET if (v := src_dict.get("maskFields")) is None else v
        self.re_exprs = (
            UNSET
            if (v := src_dict.get("reExprs")) is None
            else each(_models.RuleExpression.from_dict, v, "CreateLoggingQueryRule.re_exprs")
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
