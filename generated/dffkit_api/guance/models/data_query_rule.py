# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.data_query_rule_index_ws_info import DataQueryRuleIndexWsInfo
    from ..models.data_query_rule_sources_ws_info import DataQueryRuleSourcesWsInfo
    from ..models.declaration import Declaration
    from ..models.person import Person
    from ..models.rule_expression import RuleExpression
    from ..models.rule_filters import RuleFilters
    from ..models.rule_role import RuleRole


T = TypeVar("T", bound="DataQueryRule")


def _read_creator_info(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.Person.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_updator_info(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.Person.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_re_exprs(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return each(_models.RuleExpression.from_dict, v, "DataQueryRule.re_exprs")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "uuid",
        "name",
        "id",
        "workspaceUUID",
        "status",
        "creator",
        "updator",
        "creatorInfo",
        "updatorInfo",
        "createAt",
        "updateAt",
        "deleteAt",
        "declaration",
        "desc",
        "type",
        "indexes",
        "indexWsInfo",
        "sources",
        "sourcesWsInfo",
        "roleUUIDs",
        "relRoleInfos",
        "relMemberInfos",
        "memberCount",
        "conditions",
        "extend",
        "logic",
        "maskFields",
        "reExprs",
    )
)


@_attrs_define(repr=False)
class DataQueryRule:
    """
    Attributes:
        uuid (str): Id of the thing; its prefix tells the kind, as in `rul_…`.
        name (str):
        id (int | None | Unset): Number of the record; null right after its creation.
        workspace_uuid (str | Unset): The workspace, `wksp_…`.
        status (int | Unset): 0 normal, 2 disabled, 3 deleted.
        creator (None | str | Unset): Account (`acnt_…`) or API key (`wsak_…`).
        updator (None | str | Unset): Who changed it last.
        creator_info (None | Person | Unset):
        updator_info (None | Person | Unset):
        create_at (float | Unset): Seconds since 1970, with a fraction right after creation.
        update_at (float | None | Unset): Seconds since 1970; null or -1 means never.
        delete_at (float | Unset): Seconds since 1970; -1 means not deleted.
        declaration (Declaration | Unset): Attributes of the workspace, each a text or a list of texts; many answers
            repeat them.
        desc (None | str | Unset):
        type_ (None | str | Unset): `logging`, `rum`, `tracing` or `metric`.
        indexes (list[str] | Unset): For `logging`: ids of log indexes, `default`, or `*` for all; those of other
            workspaces as `wksp_…:lgim_…`.
        index_ws_info (DataQueryRuleIndexWsInfo | Unset): Names of these indexes and their workspaces by id.
        sources (list[str] | Unset): For the other types: applications, services or measurements, or `*` for all.
        sources_ws_info (DataQueryRuleSourcesWsInfo | Unset): Names of these sources and their workspaces by id.
        role_uuids (list[str] | Unset): Roles, `role_…` or the name of a built-in one.
        rel_role_infos (list[RuleRole] | Unset): The roles by name.
        rel_member_infos (list[Person] | Unset): People with these roles; only in lists.
        member_count (int | Unset): Number of people with these roles; only in lists.
        conditions (str | Unset): Which data, as a filter of DQL; empty for all.
        extend (RuleFilters | Unset): The filters of `conditions` as the console shows them, values by field; `-field`
            is negated, `*field` has wildcards.
        logic (str | Unset): How the filters are joined, `and` or `or`.
        mask_fields (None | str | Unset): Fields that are masked, separated by commas; `*` for all.
        re_exprs (list[RuleExpression] | None | Unset):
    """

    uuid: str
    name: str
    id: int | None | Unset = UNSET
    workspace_uuid: str | Unset = UNSET
    status: int | Unset = UNSET
    creator: None | str | Unset = UNSET
    updator: None | str | Unset = UNSET
    creator_info: None | Person | Unset = UNSET
    updator_info: None | Person | Unset = UNSET
    create_at: float | Unset = UNSET
    update_at: float | None | Unset = UNSET
    delete_at: float | Unset = UNSET
    declaration: Declaration | Unset = UNSET
    desc: None | str | Unset = UNSET
    type_: None | str | Unset = UNSET
    indexes: list[str] | Unset = UNSET
    index_ws_info: DataQueryRuleIndexWsInfo | Unset = UNSET
    sources: list[str] | Unset = UNSET
    sources_ws_info: DataQueryRuleSourcesWsInfo | Unset = UNSET
    role_uuids: list[str] | Unset = UNSET
    rel_role_infos: list[RuleRole] | Unset = UNSET
    rel_member_infos: list[Person] | Unset = UNSET
    member_count: int | Unset = UNSET
    conditions: str | Unset = UNSET
    extend: RuleFilters | Unset = UNSET
    logic: str | Unset = UNSET
    mask_fields: None | str | Unset = UNSET
    re_exprs: list[RuleExpression] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.person import Person  # noqa: PLC0415

        uuid = self.uuid

        name = self.name

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        workspace_uuid = self.workspace_uuid

        status = self.status

        creator: None | str | Unset
        if isinstance(self.creator, Unset):
            creator = UNSET
        else:
            creator = self.creator

        updator: None | str | Unset
        if isinstance(self.updator, Unset):
            updator = UNSET
        else:
            updator = self.updator

        creator_info: dict[str, Any] | None | Unset
        if isinstance(self.creator_info, Unset):
            creator_info = UNSET
        elif isinstance(self.creator_info, Person):
            creator_info = self.creator_info.to_dict()
        else:
            creator_info = self.creator_info

        updator_info: dict[str, Any] | None | Unset
        if isinstance(self.updator_info, Unset):
            updator_info = UNSET
        elif isinstance(self.updator_info, Person):
            updator_info = self.updator_info.to_dict()
        else:
            updator_info = self.updator_info

        create_at = self.create_at

        update_at: float | None | Unset
        if isinstance(self.update_at, Unset):
            update_at = UNSET
        else:
            update_at = self.update_at

        delete_at = self.delete_at

        declaration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.declaration, Unset):
            declaration = self.declaration.to_dict()

        desc: None | str | Unset
        if isinstance(self.desc, Unset):
            desc = UNSET
        else:
            desc = self.desc

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        indexes: list[str] | Unset = UNSET
        if not isinstance(self.indexes, Unset):
            indexes = self.indexes

        index_ws_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.index_ws_info, Unset):
            index_ws_info = self.index_ws_info.to_dict()

        sources: list[str] | Unset = UNSET
        if not isinstance(self.sources, Unset):
            sources = self.sources

        sources_ws_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.sources_ws_info, Unset):
            sources_ws_info = self.sources_ws_info.to_dict()

        role_uuids: list[str] | Unset = UNSET
        if not isinstance(self.role_uuids, Unset):
            role_uuids = self.role_uuids

        rel_role_infos: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.rel_role_infos, Unset):
            rel_role_infos = []
            for rel_role_infos_item_data in self.rel_role_infos:
                rel_role_infos_item = rel_role_infos_item_data.to_dict()
                rel_role_infos.append(rel_role_infos_item)

        rel_member_infos: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.rel_member_infos, Unset):
            rel_member_infos = []
            for rel_member_infos_item_data in self.rel_member_infos:
                rel_member_infos_item = rel_member_infos_item_data.to_dict()
                rel_member_infos.append(rel_member_infos_item)

        member_count = self.member_count

        conditions = self.conditions

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

        logic = self.logic

        mask_fields: None | str | Unset
        if isinstance(self.mask_fields, Unset):
            mask_fields = UNSET
        else:
            mask_fields = self.mask_fields

        re_exprs: list[dict[str, Any]] | None | Unset
        if isinstance(self.re_exprs, Unset):
            re_exprs = UNSET
        elif isinstance(self.re_exprs, list):
            re_exprs = []
            for re_exprs_type_0_item_data in self.re_exprs:
                re_exprs_type_0_item = re_exprs_type_0_item_data.to_dict()
                re_exprs.append(re_exprs_type_0_item)

        else:
            re_exprs = self.re_exprs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uuid": uuid,
                "name": name,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if workspace_uuid is not UNSET:
            field_dict["workspaceUUID"] = workspace_uuid
        if status is not UNSET:
            field_dict["status"] = status
        if creator is not UNSET:
            field_dict["creator"] = creator
        if updator is not UNSET:
            field_dict["updator"] = updator
        if creator_info is not UNSET:
            field_dict["creatorInfo"] = creator_info
        if updator_info is not UNSET:
            field_dict["updatorInfo"] = updator_info
        if create_at is not UNSET:
            field_dict["createAt"] = create_at
        if update_at is not UNSET:
            field_dict["updateAt"] = update_at
        if delete_at is not UNSET:
            field_dict["deleteAt"] = delete_at
        if declaration is not UNSET:
            field_dict["declaration"] = declaration
        if desc is not UNSET:
            field_dict["desc"] = desc
        if type_ is not UNSET:
            field_dict["type"] = type_
        if indexes is not UNSET:
            field_dict["indexes"] = indexes
        if index_ws_info is not UNSET:
            field_dict["indexWsInfo"] = index_ws_info
        if sources is not UNSET:
            field_dict["sources"] = sources
        if sources_ws_info is not UNSET:
            field_dict["sourcesWsInfo"] = sources_ws_info
        if role_uuids is not UNSET:
            field_dict["roleUUIDs"] = role_uuids
        if rel_role_infos is not UNSET:
            field_dict["relRoleInfos"] = rel_role_infos
        if rel_member_infos is not UNSET:
            field_dict["relMemberInfos"] = rel_member_infos
        if member_count is not UNSET:
            field_dict["memberCount"] = member_count
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
        if cls is not DataQueryRule or type(src_dict) is not dict:
            return indirectly(DataQueryRule, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.uuid = no_null("DataQueryRule.uuid") if (v := src_dict["uuid"]) is None else v
            self.name = no_null("DataQueryRule.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("DataQueryRule", lacking)
        self.id = src_dict.get("id", UNSET)
        self.workspace_uuid = UNSET if (v := src_dict.get("workspaceUUID")) is None else v
        self.status = UNSET if (v := src_dict.get("status")) is None else v
        self.creator = src_dict.get("creator", UNSET)
        self.updator = src_dict.get("updator", UNSET)
        self.creator_info = (
            v if (v := src_dict.get("creatorInfo", UNSET)) is None or v is UNSET else _read_creator_info(v)
        )
        self.updator_info = (
            v if (v := src_dict.get("updatorInfo", UNSET)) is None or v is UNSET else _read_updator_info(v)
        )
        self.create_at = UNSET if (v := src_dict.get("createAt")) is None else v
        self.update_at = src_dict.get("updateAt", UNSET)
        self.delete_at = UNSET if (v := src_dict.get("deleteAt")) is None else v
        self.declaration = UNSET if (v := src_dict.get("declaration")) is None else _models.Declaration.from_dict(v)
        self.desc = src_dict.get("desc", UNSET)
        self.type_ = src_dict.get("type", UNSET)
        self.indexes = UNSET if (v := src_dict.get("indexes")) is None else whole(v, "DataQueryRule.indexes")
        self.index_ws_info = (
            UNSET if (v := src_dict.get("indexWsInfo")) is None else _models.DataQueryRuleIndexWsInfo.from_dict(v)
        )
        self.sources = UNSET if (v := src_dict.get("sources")) is None else whole(v, "DataQueryRule.sources")
        self.sources_ws_info = (
            UNSET if (v := src_dict.get("sourcesWsInfo")) is None else _models.DataQueryRuleSourcesWsInfo.from_dict(v)
        )
        self.role_uuids = UNSET if (v := src_dict.get("roleUUIDs")) is None else whole(v, "DataQueryRule.role_uuids")
        self.rel_role_infos = (
            UNSET
            if (v := src_dict.get("relRoleInfos")) is None
            else each(_models.RuleRole.from_dict, v, "DataQueryRule.rel_role_infos")
        )
        self.rel_member_infos = (
            UNSET
            if (v := src_dict.get("relMemberInfos")) is None
            else each(_models.Person.from_dict, v, "DataQueryRule.rel_member_infos")
        )
        self.member_count = UNSET if (v := src_dict.get("memberCount")) is None else v
        self.conditions = UNSET if (v := src_dict.get("conditions")) is None else v
        self.extend = UNSET if (v := src_dict.get("extend")) is None else _models.RuleFilters.from_dict(v)
        self.logic = UNSET if (v := src_dict.get("logic")) is None else v
        self.mask_fields = src_dict.get("maskFields", UNSET)
        self.re_exprs = v if (v := src_dict.get("reExprs", UNSET)) is None or v is UNSET else _read_re_exprs(v)
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
