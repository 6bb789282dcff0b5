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
    from ..models.declaration import Declaration
    from ..models.logging_query_rule_index_ws_info import LoggingQueryRuleIndexWsInfo
    from ..models.person import Person
    from ..models.rule_expression import RuleExpression
    from ..models.rule_filters import RuleFilters
    from ..models.rule_role import RuleRole


T = TypeVar("T", bound="LoggingQueryRule")


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
        return each(_models.RuleExpression.from_dict, v, "LoggingQueryRule.re_exprs")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "uuid",
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
        "name",
        "desc",
        "type",
        "indexes",
        "indexWsInfo",
        "roleUUIDs",
        "relRoleInfos",
        "conditions",
        "extend",
        "logic",
        "maskFields",
        "reExprs",
        "sources",
        "memberCount",
    )
)


@_attrs_define(repr=False)
class LoggingQueryRule:
    """
    Attributes:
        uuid (str): Id of the thing; its prefix tells the kind, as in `rul_…`.
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
        name (None | str | Unset):
        desc (None | str | Unset):
        type_ (str | Unset): `logging`.
        indexes (list[str] | Unset): Ids of log indexes, `default`, or `*` for all; those of other workspaces as
            `wksp_…:lgim_…`.
        index_ws_info (LoggingQueryRuleIndexWsInfo | Unset): Names of these indexes and their workspaces by id; not in
            lists.
        role_uuids (list[str] | Unset): Roles, `role_…` or the name of a built-in one.
        rel_role_infos (list[RuleRole] | Unset): The roles by name; not in lists.
        conditions (str | Unset): Which logs, as a filter of DQL.
        extend (RuleFilters | Unset): The filters of `conditions` as the console shows them, values by field; `-field`
            is negated, `*field` has wildcards.
        logic (str | Unset): How the filters are joined, `and` or `or`.
        mask_fields (None | str | Unset): Fields that are masked, separated by commas.
        re_exprs (list[RuleExpression] | None | Unset):
        sources (list[str] | Unset): Empty for logs.
        member_count (int | Unset): Number of people with these roles; only in lists.
    """

    uuid: str
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
    name: None | str | Unset = UNSET
    desc: None | str | Unset = UNSET
    type_: str | Unset = UNSET
    indexes: list[str] | Unset = UNSET
    index_ws_info: LoggingQueryRuleIndexWsInfo | Unset = UNSET
    role_uuids: list[str] | Unset = UNSET
    rel_role_infos: list[RuleRole] | Unset = UNSET
    conditions: str | Unset = UNSET
    extend: RuleFilters | Unset = UNSET
    logic: str | Unset = UNSET
    mask_fields: None | str | Unset = UNSET
    re_exprs: list[RuleExpression] | None | Unset = UNSET
    sources: list[str] | Unset = UNSET
    member_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.person import Person  # noqa: PLC0415

        uuid = self.uuid

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

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        desc: None | str | Unset
        if isinstance(self.desc, Unset):
            desc = UNSET
        else:
            desc = self.desc

        type_ = self.type_

        indexes: list[str] | Unset = UNSET
        if not isinstance(self.indexes, Unset):
            indexes = self.indexes

        index_ws_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.index_ws_info, Unset):
            index_ws_info = self.index_ws_info.to_dict()

        role_uuids: list[str] | Unset = UNSET
        if not isinstance(self.role_uuids, Unset):
            role_uuids = self.role_uuids

        rel_role_infos: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.rel_role_infos, Unset):
            rel_role_infos = []
            for rel_role_infos_item_data in self.rel_role_infos:
                rel_role_infos_item = rel_role_infos_item_data.to_dict()
                rel_role_infos.append(rel_role_infos_item)

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

        sources: list[str] | Unset = UNSET
        if not isinstance(self.sources, Unset):
            sources = self.sources

        member_count = self.member_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uuid": uuid,
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
        if name is not UNSET:
            field_dict["name"] = name
        if desc is not UNSET:
            field_dict["desc"] = desc
        if type_ is not UNSET:
            field_dict["type"] = type_
        if indexes is not UNSET:
            field_dict["indexes"] = indexes
        if index_ws_info is not UNSET:
            field_dict["indexWsInfo"] = index_ws_info
        if role_uuids is not UNSET:
            field_dict["roleUUIDs"] = role_uuids
        if rel_role_infos is not UNSET:
            field_dict["relRoleInfos"] = rel_role_infos
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
        if sources is not UNSET:
            field_dict["sources"] = sources
        if member_count is not UNSET:
            field_dict["memberCount"] = member_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not LoggingQueryRule or type(src_dict) is not dict:
            return indirectly(LoggingQueryRule, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.uuid = no_null("LoggingQueryRule.uuid") if (v := src_dict["uuid"]) is None else v
        except KeyError as lacking:
            no_key("LoggingQueryRule", lacking)
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
        self.name = src_dict.get("name", UNSET)
        self.desc = src_dict.get("desc", UNSET)
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.indexes = UNSET if (v := src_dict.get("indexes")) is None else whole(v, "LoggingQueryRule.indexes")
        self.index_ws_info = (
            UNSET if (v := src_dict.get("indexWsInfo")) is None else _models.LoggingQueryRuleIndexWsInfo.from_dict(v)
        )
        self.role_uuids = UNSET if (v := src_dict.get("roleUUIDs")) is None else whole(v, "LoggingQueryRule.role_uuids")
        self.rel_role_infos = (
            UNSET
            if (v := src_dict.get("relRoleInfos")) is None
            else each(_models.RuleRole.from_dict, v, "LoggingQueryRule.rel_role_infos")
        )
        self.conditions = UNSET if (v := src_dict.get("conditions")) is None else v
        self.extend = UNSET if (v := src_dict.get("extend")) is None else _models.RuleFilters.from_dict(v)
        self.logic = UNSET if (v := src_dict.get("logic")) is None else v
        self.mask_fields = src_dict.get("maskFields", UNSET)
        self.re_exprs = v if (v := src_dict.get("reExprs", UNSET)) is None or v is UNSET else _read_re_exprs(v)
        self.sources = UNSET if (v := src_dict.get("sources")) is None else whole(v, "LoggingQueryRule.sources")
        self.member_count = UNSET if (v := src_dict.get("memberCount")) is None else v
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
