# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.checker_query import CheckerQuery
    from ..models.checker_rule import CheckerRule


T = TypeVar("T", bound="CheckerExtend")


_KNOWN = frozenset(
    (
        "querylist",
        "rules",
        "funcName",
        "noDataInterval",
        "recoverNeedPeriodCount",
        "isNeedCreateIssue",
        "issueDfStatus",
        "issueLevelUUID",
        "needRecoverIssue",
        "manager",
    )
)


@_attrs_define(repr=False)
class CheckerExtend:
    """What the console shows of a monitor, and whether its events become issues.

    Attributes:
        querylist (list[CheckerQuery] | Unset): The queries as the console edits them.
        rules (list[CheckerRule] | Unset): The rules as the console shows them.
        func_name (str | Unset):
        no_data_interval (int | None | Unset):
        recover_need_period_count (int | None | Unset):
        is_need_create_issue (bool | Unset): Whether events become issues; `jsonScript.channels` is needed then.
        issue_df_status (list[str] | Unset): Levels that become issues: `critical`, `error`, `warning`, `nodata`; all
            where it is left out.
        issue_level_uuid (None | str | Unset): Level of the issues.
        need_recover_issue (bool | Unset): Whether recovery closes the issue.
        manager (list[str] | Unset): Who is in charge of the issues: e-mail addresses, members (`acnt_…`), teams
            (`group_…`).
    """

    querylist: list[CheckerQuery] | Unset = UNSET
    rules: list[CheckerRule] | Unset = UNSET
    func_name: str | Unset = UNSET
    no_data_interval: int | None | Unset = UNSET
    recover_need_period_count: int | None | Unset = UNSET
    is_need_create_issue: bool | Unset = UNSET
    issue_df_status: list[str] | Unset = UNSET
    issue_level_uuid: None | str | Unset = UNSET
    need_recover_issue: bool | Unset = UNSET
    manager: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        querylist: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.querylist, Unset):
            querylist = []
            for querylist_item_data in self.querylist:
                querylist_item = querylist_item_data.to_dict()
                querylist.append(querylist_item)

        rules: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.rules, Unset):
            rules = []
            for rules_item_data in self.rules:
                rules_item = rules_item_data.to_dict()
                rules.append(rules_item)

        func_name = self.func_name

        no_data_interval: int | None | Unset
        if isinstance(self.no_data_interval, Unset):
            no_data_interval = UNSET
        else:
            no_data_interval = self.no_data_interval

        recover_need_period_count: int | None | Unset
        if isinstance(self.recover_need_period_count, Unset):
            recover_need_period_count = UNSET
        else:
            recover_need_period_count = self.recover_need_period_count

        is_need_create_issue = self.is_need_create_issue

        issue_df_status: list[str] | Unset = UNSET
        if not isinstance(self.issue_df_status, Unset):
            issue_df_status = self.issue_df_status

        issue_level_uuid: None | str | Unset
        if isinstance(self.issue_level_uuid, Unset):
            issue_level_uuid = UNSET
        else:
            issue_level_uuid = self.issue_level_uuid

        need_recover_issue = self.need_recover_issue

        manager: list[str] | Unset = UNSET
        if not isinstance(self.manager, Unset):
            manager = self.manager

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if querylist is not UNSET:
            field_dict["querylist"] = querylist
        if rules is not UNSET:
            field_dict["rules"] = rules
        if func_name is not UNSET:
            field_dict["funcName"] = func_name
        if no_data_interval is not UNSET:
            field_dict["noDataInterval"] = no_data_interval
        if recover_need_period_count is not UNSET:
            field_dict["recoverNeedPeriodCount"] = recover_need_period_count
        if is_need_create_issue is not UNSET:
            field_dict["isNeedCreateIssue"] = is_need_create_issue
        if issue_df_status is not UNSET:
            field_dict["issueDfStatus"] = issue_df_status
        if issue_level_uuid is not UNSET:
            field_dict["issueLevelUUID"] = issue_level_uuid
        if need_recover_issue is not UNSET:
            field_dict["needRecoverIssue"] = need_recover_issue
        if manager is not UNSET:
            field_dict["manager"] = manager

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CheckerExtend or type(src_dict) is not dict:
            return indirectly(CheckerExtend, cls, src_dict)
        self = cls.__new__(cls)
        self.querylist = (
            UNSET
            if (v := src_dict.get("querylist")) is None
            else each(_models.CheckerQuery.from_dict, v, "CheckerExtend.querylist")
        )
        self.rules = (
            UNSET
            if (v := src_dict.get("rules")) is None
            else each(_models.CheckerRule.from_dict, v, "CheckerExtend.rules")
        )
        self.func_name = UNSET if (v := src_dict.get("funcName")) is None else v
        self.no_data_interval = src_dict.get("noDataInterval", UNSET)
        self.recover_need_period_count = src_dict.get("recoverNeedPeriodCount", UNSET)
        self.is_need_create_issue = UNSET if (v := src_dict.get("isNeedCreateIssue")) is None else v
        self.issue_df_status = (
            UNSET if (v := src_dict.get("issueDfStatus")) is None else whole(v, "CheckerExtend.issue_df_status")
        )
        self.issue_level_uuid = src_dict.get("issueLevelUUID", UNSET)
        self.need_recover_issue = UNSET if (v := src_dict.get("needRecoverIssue")) is None else v
        self.manager = UNSET if (v := src_dict.get("manager")) is None else whole(v, "CheckerExtend.manager")
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
