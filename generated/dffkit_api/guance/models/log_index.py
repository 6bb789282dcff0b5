# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.declaration import Declaration
    from ..models.log_index_access_cfg import LogIndexAccessCfg
    from ..models.log_index_extend import LogIndexExtend
    from ..models.log_index_field import LogIndexField
    from ..models.log_index_region_info import LogIndexRegionInfo
    from ..models.log_index_retention import LogIndexRetention
    from ..models.person import Person


T = TypeVar("T", bound="LogIndex")


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
        "conditions",
        "duration",
        "extend",
        "setting",
        "exterStoreName",
        "exterStoreProject",
        "externalResourceAccessCfgUUID",
        "accessCfg",
        "fields",
        "isBindCustomStore",
        "isPublicNetworkAccess",
        "queryType",
        "region",
        "regionInfo",
        "sortNo",
        "storeType",
    )
)


@_attrs_define(repr=False)
class LogIndex:
    """
    Attributes:
        uuid (str): Id of the thing; its prefix tells the kind, as in `rul_…`.
        name (str): `default` for the built-in one.
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
        conditions (str | Unset): The filters as one condition, as in `{ source in [ 'mysql' ] }`.
        duration (str | Unset): How long logs stay, as in `14d`; empty for bound ones.
        extend (LogIndexExtend | Unset): What the console shows; the filters decide which logs the index takes.
        setting (LogIndexRetention | Unset): Retention by tier, for stores in Volcengine, in hours of whole days. All
            tiers together last 1800 days at most.
        exter_store_name (str | Unset): Its name in the other store: the index, the Logstore or the topic.
        exter_store_project (str | Unset): Its project in the other store, where that has projects.
        external_resource_access_cfg_uuid (str | Unset): Id of the access to the other store, `erac_…`.
        access_cfg (LogIndexAccessCfg | Unset): Access to the other store; only where it was asked for.
        fields (list[LogIndexField] | Unset): Mapping of fields; only where it was asked for.
        is_bind_custom_store (Any | Unset): 1 for a bound one, 0 for an own one, `false` for the built-in one.
        is_public_network_access (Any | Unset): Whether the other store is reached over the internet, 0 or 1.
        query_type (str | Unset): Kind of data, as in `logging`.
        region (str | Unset): Region of the other store.
        region_info (LogIndexRegionInfo | Unset): About that region.
        sort_no (int | Unset): Place in the order of the indexes; -1 for the built-in one.
        store_type (str | Unset): `es`, `sls`, `opensearch`, `beaver`, `tls`, or empty for own ones.
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
    conditions: str | Unset = UNSET
    duration: str | Unset = UNSET
    extend: LogIndexExtend | Unset = UNSET
    setting: LogIndexRetention | Unset = UNSET
    exter_store_name: str | Unset = UNSET
    exter_store_project: str | Unset = UNSET
    external_resource_access_cfg_uuid: str | Unset = UNSET
    access_cfg: LogIndexAccessCfg | Unset = UNSET
    fields: list[LogIndexField] | Unset = UNSET
    is_bind_custom_store: Any | Unset = UNSET
    is_public_network_access: Any | Unset = UNSET
    query_type: str | Unset = UNSET
    region: str | Unset = UNSET
    region_info: LogIndexRegionInfo | Unset = UNSET
    sort_no: int | Unset = UNSET
    store_type: str | Unset = UNSET
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

        conditions = self.conditions

        duration = self.duration

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

        setting: dict[str, Any] | Unset = UNSET
        if not isinstance(self.setting, Unset):
            setting = self.setting.to_dict()

        exter_store_name = self.exter_store_name

        exter_store_project = self.exter_store_project

        external_resource_access_cfg_uuid = self.external_resource_access_cfg_uuid

        access_cfg: dict[str, Any] | Unset = UNSET
        if not isinstance(self.access_cfg, Unset):
            access_cfg = self.access_cfg.to_dict()

        fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.fields, Unset):
            fields = []
            for fields_item_data in self.fields:
                fields_item = fields_item_data.to_dict()
                fields.append(fields_item)

        is_bind_custom_store = self.is_bind_custom_store

        is_public_network_access = self.is_public_network_access

        query_type = self.query_type

        region = self.region

        region_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.region_info, Unset):
            region_info = self.region_info.to_dict()

        sort_no = self.sort_no

        store_type = self.store_type

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
        if conditions is not UNSET:
            field_dict["conditions"] = conditions
        if duration is not UNSET:
            field_dict["duration"] = duration
        if extend is not UNSET:
            field_dict["extend"] = extend
        if setting is not UNSET:
            field_dict["setting"] = setting
        if exter_store_name is not UNSET:
            field_dict["exterStoreName"] = exter_store_name
        if exter_store_project is not UNSET:
            field_dict["exterStoreProject"] = exter_store_project
        if external_resource_access_cfg_uuid is not UNSET:
            field_dict["externalResourceAccessCfgUUID"] = external_resource_access_cfg_uuid
        if access_cfg is not UNSET:
            field_dict["accessCfg"] = access_cfg
        if fields is not UNSET:
            field_dict["fields"] = fields
        if is_bind_custom_store is not UNSET:
            field_dict["isBindCustomStore"] = is_bind_custom_store
        if is_public_network_access is not UNSET:
            field_dict["isPublicNetworkAccess"] = is_public_network_access
        if query_type is not UNSET:
            field_dict["queryType"] = query_type
        if region is not UNSET:
            field_dict["region"] = region
        if region_info is not UNSET:
            field_dict["regionInfo"] = region_info
        if sort_no is not UNSET:
            field_dict["sortNo"] = sort_no
        if store_type is not UNSET:
            field_dict["storeType"] = store_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not LogIndex or type(src_dict) is not dict:
            return indirectly(LogIndex, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.uuid = no_null("LogIndex.uuid") if (v := src_dict["uuid"]) is None else v
            self.name = no_null("LogIndex.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("LogIndex", lacking)
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
        self.conditions = UNSET if (v := src_dict.get("conditions")) is None else v
        self.duration = UNSET if (v := src_dict.get("duration")) is None else v
        self.extend = UNSET if (v := src_dict.get("extend")) is None else _models.LogIndexExtend.from_dict(v)
        self.setting = UNSET if (v := src_dict.get("setting")) is None else _models.LogIndexRetention.from_dict(v)
        self.exter_store_name = UNSET if (v := src_dict.get("exterStoreName")) is None else v
        self.exter_store_project = UNSET if (v := src_dict.get("exterStoreProject")) is None else v
        self.external_resource_access_cfg_uuid = (
            UNSET if (v := src_dict.get("externalResourceAccessCfgUUID")) is None else v
        )
        self.access_cfg = UNSET if (v := src_dict.get("accessCfg")) is None else _models.LogIndexAccessCfg.from_dict(v)
        self.fields = (
            UNSET
            if (v := src_dict.get("fields")) is None
            else each(_models.LogIndexField.from_dict, v, "LogIndex.fields")
        )
        self.is_bind_custom_store = src_dict.get("isBindCustomStore", UNSET)
        self.is_public_network_access = src_dict.get("isPublicNetworkAccess", UNSET)
        self.query_type = UNSET if (v := src_dict.get("queryType")) is None else v
        self.region = UNSET if (v := src_dict.get("region")) is None else v
        self.region_info = (
            UNSET if (v := src_dict.get("regionInfo")) is None else _models.LogIndexRegionInfo.from_dict(v)
        )
        self.sort_no = UNSET if (v := src_dict.get("sortNo")) is None else v
        self.store_type = UNSET if (v := src_dict.get("storeType")) is None else v
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
