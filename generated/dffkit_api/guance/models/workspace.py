# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.workspace_billing_state import WorkspaceBillingState, check_workspace_billing_state
from ..models.workspace_language import WorkspaceLanguage, check_workspace_language
from ..models.workspace_version_type import WorkspaceVersionType, check_workspace_version_type
from ..types import UNSET, Unset, beyond, hidden, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.declaration import Declaration
    from ..models.index_dashboard import IndexDashboard
    from ..models.workspace_datastore import WorkspaceDatastore
    from ..models.workspace_duration_set import WorkspaceDurationSet
    from ..models.workspace_es_index_settings import WorkspaceEsIndexSettings
    from ..models.workspace_expensive_cfg import WorkspaceExpensiveCfg
    from ..models.workspace_last_dql_data_check_time import WorkspaceLastDqlDataCheckTime


T = TypeVar("T", bound="Workspace")


def _read_index_dashboard_info(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.IndexDashboard.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "uuid",
        "name",
        "desc",
        "note",
        "token",
        "cliToken",
        "rumDataWayToken",
        "language",
        "timezone",
        "rpName",
        "bossStation",
        "AutomataServerRegionType",
        "billingState",
        "versionType",
        "memberCount",
        "menuStyle",
        "exterId",
        "tenantId",
        "id",
        "status",
        "creator",
        "updator",
        "createAt",
        "updateAt",
        "deleteAt",
        "lockAt",
        "isLocked",
        "inviteAudit",
        "enableMFA",
        "enablePublicDataway",
        "noviceGuide",
        "leftWildcard",
        "leftExpensiveQuery",
        "supportJsonMessage",
        "IssueGlobalOpenStatus",
        "isOpenCustomMappingRule",
        "isOpenLogMultipleIndex",
        "logMultipleIndexCount",
        "loggingCutSize",
        "dashboardUUID",
        "indexDashboardInfo",
        "dbUUID",
        "esInstanceUUID",
        "esIndexMerged",
        "makeResourceExceptionCode",
        "logoUrl",
        "faviconUrl",
        "datastore",
        "durationSet",
        "declaration",
        "esIndexSettings",
        "expensiveCfg",
        "lastDqlDataCheckTime",
    )
)


@_attrs_define(repr=False)
class Workspace:
    """
    Attributes:
        uuid (str): Id of the workspace, `wksp_…`.
        name (str):
        desc (None | str | Unset):
        note (None | str | Unset):
        token (str | Unset): Token for writing and querying data through DataWay, `tkn_…`. A secret, hidden in `repr`.
        cli_token (str | Unset): A further token, `wkcli_…`. A secret, hidden in `repr`.
        rum_data_way_token (str | Unset): Token for writing RUM data. A secret, hidden in `repr`.
        language (WorkspaceLanguage | Unset): Language of messages and events.
        timezone (str | Unset): Empty when none is set.
        rp_name (str | Unset): Retention policy of the metrics, as in `rp1`.
        boss_station (str | Unset): Site of the contract, as in `CN`.
        automata_server_region_type (None | str | Unset):
        billing_state (WorkspaceBillingState | Unset):
        version_type (WorkspaceVersionType | Unset):
        member_count (str | Unset): Number of members, as text.
        menu_style (str | Unset):
        exter_id (None | str | Unset):
        tenant_id (int | None | Unset):
        id (int | None | Unset):
        status (int | Unset): 0 normal, 2 disabled, 3 deleted.
        creator (str | Unset):
        updator (None | str | Unset):
        create_at (float | Unset): Seconds since 1970.
        update_at (float | None | Unset): Seconds since 1970; null or -1 means never.
        delete_at (float | Unset): Seconds since 1970; -1 means not deleted.
        lock_at (float | Unset): Seconds since 1970; -1 means not locked.
        is_locked (int | Unset):
        invite_audit (int | Unset):
        enable_mfa (bool | Unset):
        enable_public_dataway (int | Unset):
        novice_guide (bool | Unset):
        left_wildcard (bool | Unset):
        left_expensive_query (bool | Unset):
        support_json_message (int | Unset):
        issue_global_open_status (bool | Unset):
        is_open_custom_mapping_rule (int | Unset):
        is_open_log_multiple_index (Any | Unset): 0 or 1, or a boolean: both occur.
        log_multiple_index_count (int | Unset):
        logging_cut_size (int | Unset): Length at which a log message is cut.
        dashboard_uuid (None | str | Unset):
        index_dashboard_info (IndexDashboard | None | Unset):
        db_uuid (str | Unset):
        es_instance_uuid (None | str | Unset):
        es_index_merged (int | Unset):
        make_resource_exception_code (str | Unset):
        logo_url (None | str | Unset):
        favicon_url (None | str | Unset):
        datastore (WorkspaceDatastore | Unset): Kind of store a kind of data, as in `guancedb`.
        duration_set (WorkspaceDurationSet | Unset): Retention a kind of data, as in `14d`.
        declaration (Declaration | Unset): Attributes of the workspace, each a text or a list of texts; many answers
            repeat them.
        es_index_settings (WorkspaceEsIndexSettings | Unset): Settings of the index a kind of data.
        expensive_cfg (WorkspaceExpensiveCfg | Unset):
        last_dql_data_check_time (WorkspaceLastDqlDataCheckTime | Unset):
    """

    uuid: str
    name: str
    desc: None | str | Unset = UNSET
    note: None | str | Unset = UNSET
    token: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    cli_token: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    rum_data_way_token: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    language: WorkspaceLanguage | Unset = UNSET
    timezone: str | Unset = UNSET
    rp_name: str | Unset = UNSET
    boss_station: str | Unset = UNSET
    automata_server_region_type: None | str | Unset = UNSET
    billing_state: WorkspaceBillingState | Unset = UNSET
    version_type: WorkspaceVersionType | Unset = UNSET
    member_count: str | Unset = UNSET
    menu_style: str | Unset = UNSET
    exter_id: None | str | Unset = UNSET
    tenant_id: int | None | Unset = UNSET
    id: int | None | Unset = UNSET
    status: int | Unset = UNSET
    creator: str | Unset = UNSET
    updator: None | str | Unset = UNSET
    create_at: float | Unset = UNSET
    update_at: float | None | Unset = UNSET
    delete_at: float | Unset = UNSET
    lock_at: float | Unset = UNSET
    is_locked: int | Unset = UNSET
    invite_audit: int | Unset = UNSET
    enable_mfa: bool | Unset = UNSET
    enable_public_dataway: int | Unset = UNSET
    novice_guide: bool | Unset = UNSET
    left_wildcard: bool | Unset = UNSET
    left_expensive_query: bool | Unset = UNSET
    support_json_message: int | Unset = UNSET
    issue_global_open_status: bool | Unset = UNSET
    is_open_custom_mapping_rule: int | Unset = UNSET
    is_open_log_multiple_index: Any | Unset = UNSET
    log_multiple_index_count: int | Unset = UNSET
    logging_cut_size: int | Unset = UNSET
    dashboard_uuid: None | str | Unset = UNSET
    index_dashboard_info: IndexDashboard | None | Unset = UNSET
    db_uuid: str | Unset = UNSET
    es_instance_uuid: None | str | Unset = UNSET
    es_index_merged: int | Unset = UNSET
    make_resource_exception_code: str | Unset = UNSET
    logo_url: None | str | Unset = UNSET
    favicon_url: None | str | Unset = UNSET
    datastore: WorkspaceDatastore | Unset = UNSET
    duration_set: WorkspaceDurationSet | Unset = UNSET
    declaration: Declaration | Unset = UNSET
    es_index_settings: WorkspaceEsIndexSettings | Unset = UNSET
    expensive_cfg: WorkspaceExpensiveCfg | Unset = UNSET
    last_dql_data_check_time: WorkspaceLastDqlDataCheckTime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.index_dashboard import IndexDashboard  # noqa: PLC0415

        uuid = self.uuid

        name = self.name

        desc: None | str | Unset
        if isinstance(self.desc, Unset):
            desc = UNSET
        else:
            desc = self.desc

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        token = self.token

        cli_token = self.cli_token

        rum_data_way_token = self.rum_data_way_token

        language: str | Unset = UNSET
        if not isinstance(self.language, Unset):
            language = self.language

        timezone = self.timezone

        rp_name = self.rp_name

        boss_station = self.boss_station

        automata_server_region_type: None | str | Unset
        if isinstance(self.automata_server_region_type, Unset):
            automata_server_region_type = UNSET
        else:
            automata_server_region_type = self.automata_server_region_type

        billing_state: str | Unset = UNSET
        if not isinstance(self.billing_state, Unset):
            billing_state = self.billing_state

        version_type: str | Unset = UNSET
        if not isinstance(self.version_type, Unset):
            version_type = self.version_type

        member_count = self.member_count

        menu_style = self.menu_style

        exter_id: None | str | Unset
        if isinstance(self.exter_id, Unset):
            exter_id = UNSET
        else:
            exter_id = self.exter_id

        tenant_id: int | None | Unset
        if isinstance(self.tenant_id, Unset):
            tenant_id = UNSET
        else:
            tenant_id = self.tenant_id

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        status = self.status

        creator = self.creator

        updator: None | str | Unset
        if isinstance(self.updator, Unset):
            updator = UNSET
        else:
            updator = self.updator

        create_at = self.create_at

        update_at: float | None | Unset
        if isinstance(self.update_at, Unset):
            update_at = UNSET
        else:
            update_at = self.update_at

        delete_at = self.delete_at

        lock_at = self.lock_at

        is_locked = self.is_locked

        invite_audit = self.invite_audit

        enable_mfa = self.enable_mfa

        enable_public_dataway = self.enable_public_dataway

        novice_guide = self.novice_guide

        left_wildcard = self.left_wildcard

        left_expensive_query = self.left_expensive_query

        support_json_message = self.support_json_message

        issue_global_open_status = self.issue_global_open_status

        is_open_custom_mapping_rule = self.is_open_custom_mapping_rule

        is_open_log_multiple_index = self.is_open_log_multiple_index

        log_multiple_index_count = self.log_multiple_index_count

        logging_cut_size = self.logging_cut_size

        dashboard_uuid: None | str | Unset
        if isinstance(self.dashboard_uuid, Unset):
            dashboard_uuid = UNSET
        else:
            dashboard_uuid = self.dashboard_uuid

        index_dashboard_info: dict[str, Any] | None | Unset
        if isinstance(self.index_dashboard_info, Unset):
            index_dashboard_info = UNSET
        elif isinstance(self.index_dashboard_info, IndexDashboard):
            index_dashboard_info = self.index_dashboard_info.to_dict()
        else:
            index_dashboard_info = self.index_dashboard_info

        db_uuid = self.db_uuid

        es_instance_uuid: None | str | Unset
        if isinstance(self.es_instance_uuid, Unset):
            es_instance_uuid = UNSET
        else:
            es_instance_uuid = self.es_instance_uuid

        es_index_merged = self.es_index_merged

        make_resource_exception_code = self.make_resource_exception_code

        logo_url: None | str | Unset
        if isinstance(self.logo_url, Unset):
            logo_url = UNSET
        else:
            logo_url = self.logo_url

        favicon_url: None | str | Unset
        if isinstance(self.favicon_url, Unset):
            favicon_url = UNSET
        else:
            favicon_url = self.favicon_url

        datastore: dict[str, Any] | Unset = UNSET
        if not isinstance(self.datastore, Unset):
            datastore = self.datastore.to_dict()

        duration_set: dict[str, Any] | Unset = UNSET
        if not isinstance(self.duration_set, Unset):
            duration_set = self.duration_set.to_dict()

        declaration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.declaration, Unset):
            declaration = self.declaration.to_dict()

        es_index_settings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.es_index_settings, Unset):
            es_index_settings = self.es_index_settings.to_dict()

        expensive_cfg: dict[str, Any] | Unset = UNSET
        if not isinstance(self.expensive_cfg, Unset):
            expensive_cfg = self.expensive_cfg.to_dict()

        last_dql_data_check_time: dict[str, Any] | Unset = UNSET
        if not isinstance(self.last_dql_data_check_time, Unset):
            last_dql_data_check_time = self.last_dql_data_check_time.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uuid": uuid,
                "name": name,
            }
        )
        if desc is not UNSET:
            field_dict["desc"] = desc
        if note is not UNSET:
            field_dict["note"] = note
        if token is not UNSET:
            field_dict["token"] = token
        if cli_token is not UNSET:
            field_dict["cliToken"] = cli_token
        if rum_data_way_token is not UNSET:
            field_dict["rumDataWayToken"] = rum_data_way_token
        if language is not UNSET:
            field_dict["language"] = language
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if rp_name is not UNSET:
            field_dict["rpName"] = rp_name
        if boss_station is not UNSET:
            field_dict["bossStation"] = boss_station
        if automata_server_region_type is not UNSET:
            field_dict["AutomataServerRegionType"] = automata_server_region_type
        if billing_state is not UNSET:
            field_dict["billingState"] = billing_state
        if version_type is not UNSET:
            field_dict["versionType"] = version_type
        if member_count is not UNSET:
            field_dict["memberCount"] = member_count
        if menu_style is not UNSET:
            field_dict["menuStyle"] = menu_style
        if exter_id is not UNSET:
            field_dict["exterId"] = exter_id
        if tenant_id is not UNSET:
            field_dict["tenantId"] = tenant_id
        if id is not UNSET:
            field_dict["id"] = id
        if status is not UNSET:
            field_dict["status"] = status
        if creator is not UNSET:
            field_dict["creator"] = creator
        if updator is not UNSET:
            field_dict["updator"] = updator
        if create_at is not UNSET:
            field_dict["createAt"] = create_at
        if update_at is not UNSET:
            field_dict["updateAt"] = update_at
        if delete_at is not UNSET:
            field_dict["deleteAt"] = delete_at
        if lock_at is not UNSET:
            field_dict["lockAt"] = lock_at
        if is_locked is not UNSET:
            field_dict["isLocked"] = is_locked
        if invite_audit is not UNSET:
            field_dict["inviteAudit"] = invite_audit
        if enable_mfa is not UNSET:
            field_dict["enableMFA"] = enable_mfa
        if enable_public_dataway is not UNSET:
            field_dict["enablePublicDataway"] = enable_public_dataway
        if novice_guide is not UNSET:
            field_dict["noviceGuide"] = novice_guide
        if left_wildcard is not UNSET:
            field_dict["leftWildcard"] = left_wildcard
        if left_expensive_query is not UNSET:
            field_dict["leftExpensiveQuery"] = left_expensive_query
        if support_json_message is not UNSET:
            field_dict["supportJsonMessage"] = support_json_message
        if issue_global_open_status is not UNSET:
            field_dict["IssueGlobalOpenStatus"] = issue_global_open_status
        if is_open_custom_mapping_rule is not UNSET:
            field_dict["isOpenCustomMappingRule"] = is_open_custom_mapping_rule
        if is_open_log_multiple_index is not UNSET:
            field_dict["isOpenLogMultipleIndex"] = is_open_log_multiple_index
        if log_multiple_index_count is not UNSET:
            field_dict["logMultipleIndexCount"] = log_multiple_index_count
        if logging_cut_size is not UNSET:
            field_dict["loggingCutSize"] = logging_cut_size
        if dashboard_uuid is not UNSET:
            field_dict["dashboardUUID"] = dashboard_uuid
        if index_dashboard_info is not UNSET:
            field_dict["indexDashboardInfo"] = index_dashboard_info
        if db_uuid is not UNSET:
            field_dict["dbUUID"] = db_uuid
        if es_instance_uuid is not UNSET:
            field_dict["esInstanceUUID"] = es_instance_uuid
        if es_index_merged is not UNSET:
            field_dict["esIndexMerged"] = es_index_merged
        if make_resource_exception_code is not UNSET:
            field_dict["makeResourceExceptionCode"] = make_resource_exception_code
        if logo_url is not UNSET:
            field_dict["logoUrl"] = logo_url
        if favicon_url is not UNSET:
            field_dict["faviconUrl"] = favicon_url
        if datastore is not UNSET:
            field_dict["datastore"] = datastore
        if duration_set is not UNSET:
            field_dict["durationSet"] = duration_set
        if declaration is not UNSET:
            field_dict["declaration"] = declaration
        if es_index_settings is not UNSET:
            field_dict["esIndexSettings"] = es_index_settings
        if expensive_cfg is not UNSET:
            field_dict["expensiveCfg"] = expensive_cfg
        if last_dql_data_check_time is not UNSET:
            field_dict["lastDqlDataCheckTime"] = last_dql_data_check_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not Workspace or type(src_dict) is not dict:
            return indirectly(Workspace, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.uuid = no_null("Workspace.uuid") if (v := src_dict["uuid"]) is None else v
            self.name = no_null("Workspace.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("Workspace", lacking)
        self.desc = src_dict.get("desc", UNSET)
        self.note = src_dict.get("note", UNSET)
        self.token = UNSET if (v := src_dict.get("token")) is None else v
        self.cli_token = UNSET if (v := src_dict.get("cliToken")) is None else v
        self.rum_data_way_token = UNSET if (v := src_dict.get("rumDataWayToken")) is None else v
        self.language = UNSET if (v := src_dict.get("language")) is None else check_workspace_language(v)
        self.timezone = UNSET if (v := src_dict.get("timezone")) is None else v
        self.rp_name = UNSET if (v := src_dict.get("rpName")) is None else v
        self.boss_station = UNSET if (v := src_dict.get("bossStation")) is None else v
        self.automata_server_region_type = src_dict.get("AutomataServerRegionType", UNSET)
        self.billing_state = UNSET if (v := src_dict.get("billingState")) is None else check_workspace_billing_state(v)
        self.version_type = UNSET if (v := src_dict.get("versionType")) is None else check_workspace_version_type(v)
        self.member_count = UNSET if (v := src_dict.get("memberCount")) is None else v
        self.menu_style = UNSET if (v := src_dict.get("menuStyle")) is None else v
        self.exter_id = src_dict.get("exterId", UNSET)
        self.tenant_id = src_dict.get("tenantId", UNSET)
        self.id = src_dict.get("id", UNSET)
        self.status = UNSET if (v := src_dict.get("status")) is None else v
        self.creator = UNSET if (v := src_dict.get("creator")) is None else v
        self.updator = src_dict.get("updator", UNSET)
        self.create_at = UNSET if (v := src_dict.get("createAt")) is None else v
        self.update_at = src_dict.get("updateAt", UNSET)
        self.delete_at = UNSET if (v := src_dict.get("deleteAt")) is None else v
        self.lock_at = UNSET if (v := src_dict.get("lockAt")) is None else v
        self.is_locked = UNSET if (v := src_dict.get("isLocked")) is None else v
        self.invite_audit = UNSET if (v := src_dict.get("inviteAudit")) is None else v
        self.enable_mfa = UNSET if (v := src_dict.get("enableMFA")) is None else v
        self.enable_public_dataway = UNSET if (v := src_dict.get("enablePublicDataway")) is None else v
        self.novice_guide = UNSET if (v := src_dict.get("noviceGuide")) is None else v
        self.left_wildcard = UNSET if (v := src_dict.get("leftWildcard")) is None else v
        self.left_expensive_query = UNSET if (v := src_dict.get("leftExpensiveQuery")) is None else v
        self.support_json_message = UNSET if (v := src_dict.get("supportJsonMessage")) is None else v
        self.issue_global_open_status = UNSET if (v := src_dict.get("IssueGlobalOpenStatus")) is None else v
        self.is_open_custom_mapping_rule = UNSET if (v := src_dict.get("isOpenCustomMappingRule")) is None else v
        self.is_open_log_multiple_index = src_dict.get("isOpenLogMultipleIndex", UNSET)
        self.log_multiple_index_count = UNSET if (v := src_dict.get("logMultipleIndexCount")) is None else v
        self.logging_cut_size = UNSET if (v := src_dict.get("loggingCutSize")) is None else v
        self.dashboard_uuid = src_dict.get("dashboardUUID", UNSET)
        self.index_dashboard_info = (
            v
            if (v := src_dict.get("indexDashboardInfo", UNSET)) is None or v is UNSET
            else _read_index_dashboard_info(v)
        )
        self.db_uuid = UNSET if (v := src_dict.get("dbUUID")) is None else v
        self.es_instance_uuid = src_dict.get("esInstanceUUID", UNSET)
        self.es_index_merged = UNSET if (v := src_dict.get("esIndexMerged")) is None else v
        self.make_resource_exception_code = UNSET if (v := src_dict.get("makeResourceExceptionCode")) is None else v
        self.logo_url = src_dict.get("logoUrl", UNSET)
        self.favicon_url = src_dict.get("faviconUrl", UNSET)
        self.datastore = UNSET if (v := src_dict.get("datastore")) is None else _models.WorkspaceDatastore.from_dict(v)
        self.duration_set = (
            UNSET if (v := src_dict.get("durationSet")) is None else _models.WorkspaceDurationSet.from_dict(v)
        )
        self.declaration = UNSET if (v := src_dict.get("declaration")) is None else _models.Declaration.from_dict(v)
        self.es_index_settings = (
            UNSET if (v := src_dict.get("esIndexSettings")) is None else _models.WorkspaceEsIndexSettings.from_dict(v)
        )
        self.expensive_cfg = (
            UNSET if (v := src_dict.get("expensiveCfg")) is None else _models.WorkspaceExpensiveCfg.from_dict(v)
        )
        self.last_dql_data_check_time = (
            UNSET
            if (v := src_dict.get("lastDqlDataCheckTime")) is None
            else _models.WorkspaceLastDqlDataCheckTime.from_dict(v)
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
