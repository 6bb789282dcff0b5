# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.workspace_billing_state import WorkspaceBillingState, check_workspace_billing_state
from ..models.workspace_language import WorkspaceLanguage, check_workspace_language
from ..models.workspace_version_type import WorkspaceVersionType, check_workspace_version_type
from ..types import UNSET, Unset, hidden, shown, without_secrets

if TYPE_CHECKING:
    from ..models.workspace_datastore import WorkspaceDatastore
    from ..models.workspace_declaration import WorkspaceDeclaration
    from ..models.workspace_duration_set import WorkspaceDurationSet
    from ..models.workspace_es_index_settings import WorkspaceEsIndexSettings
    from ..models.workspace_expensive_cfg import WorkspaceExpensiveCfg
    from ..models.workspace_index_dashboard_info_type_0 import WorkspaceIndexDashboardInfoType0
    from ..models.workspace_last_dql_data_check_time import WorkspaceLastDqlDataCheckTime


T = TypeVar("T", bound="Workspace")


@_attrs_define(repr=False)
class Workspace:
    """
    Attributes:
        uuid (str): Id of the workspace, `wksp_…`.
        name (str):
        desc (None | str | Unset):
        note (None | str | Unset):
        token (str | Unset): Token for writing and querying data through DataWay, `tkn_…`. A secret, hidden in `repr`.
        cli_token (str | Unset): `wkcli_…` A secret, hidden in `repr`.
        rum_data_way_token (str | Unset): A secret, hidden in `repr`.
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
        support_json_message (int | Unset):
        issue_global_open_status (bool | Unset):
        is_open_custom_mapping_rule (int | Unset):
        is_open_log_multiple_index (Any | Unset): 0 or 1, or a boolean: both occur.
        log_multiple_index_count (int | Unset):
        logging_cut_size (int | Unset): Length at which a log message is cut.
        dashboard_uuid (None | str | Unset):
        index_dashboard_info (None | Unset | WorkspaceIndexDashboardInfoType0):
        db_uuid (str | Unset):
        es_instance_uuid (None | str | Unset):
        es_index_merged (int | Unset):
        make_resource_exception_code (str | Unset):
        logo_url (None | str | Unset):
        favicon_url (None | str | Unset):
        datastore (WorkspaceDatastore | Unset): Kind of store a kind of data, as in `guancedb`.
        duration_set (WorkspaceDurationSet | Unset): Retention a kind of data, as in `14d`.
        declaration (WorkspaceDeclaration | Unset): Attributes of the workspace, each a text or a list of texts.
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
    support_json_message: int | Unset = UNSET
    issue_global_open_status: bool | Unset = UNSET
    is_open_custom_mapping_rule: int | Unset = UNSET
    is_open_log_multiple_index: Any | Unset = UNSET
    log_multiple_index_count: int | Unset = UNSET
    logging_cut_size: int | Unset = UNSET
    dashboard_uuid: None | str | Unset = UNSET
    index_dashboard_info: None | Unset | WorkspaceIndexDashboardInfoType0 = UNSET
    db_uuid: str | Unset = UNSET
    es_instance_uuid: None | str | Unset = UNSET
    es_index_merged: int | Unset = UNSET
    make_resource_exception_code: str | Unset = UNSET
    logo_url: None | str | Unset = UNSET
    favicon_url: None | str | Unset = UNSET
    datastore: WorkspaceDatastore | Unset = UNSET
    duration_set: WorkspaceDurationSet | Unset = UNSET
    declaration: WorkspaceDeclaration | Unset = UNSET
    es_index_settings: WorkspaceEsIndexSettings | Unset = UNSET
    expensive_cfg: WorkspaceExpensiveCfg | Unset = UNSET
    last_dql_data_check_time: WorkspaceLastDqlDataCheckTime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.workspace_index_dashboard_info_type_0 import WorkspaceIndexDashboardInfoType0  # noqa: PLC0415

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
        elif isinstance(self.index_dashboard_info, WorkspaceIndexDashboardInfoType0):
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
        from ..models.workspace_datastore import WorkspaceDatastore  # noqa: PLC0415
        from ..models.workspace_declaration import WorkspaceDeclaration  # noqa: PLC0415
        from ..models.workspace_duration_set import WorkspaceDurationSet  # noqa: PLC0415
        from ..models.workspace_es_index_settings import WorkspaceEsIndexSettings  # noqa: PLC0415
        from ..models.workspace_expensive_cfg import WorkspaceExpensiveCfg  # noqa: PLC0415
        from ..models.workspace_index_dashboard_info_type_0 import WorkspaceIndexDashboardInfoType0  # noqa: PLC0415
        from ..models.workspace_last_dql_data_check_time import WorkspaceLastDqlDataCheckTime  # noqa: PLC0415

        d = dict(src_dict)
        uuid = d.pop("uuid")

        name = d.pop("name")

        def _parse_desc(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        desc = _parse_desc(d.pop("desc", UNSET))

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        token = d.pop("token", UNSET)

        cli_token = d.pop("cliToken", UNSET)

        rum_data_way_token = d.pop("rumDataWayToken", UNSET)

        _language = d.pop("language", UNSET)
        language: WorkspaceLanguage | Unset
        if isinstance(_language, Unset):
            language = UNSET
        else:
            language = check_workspace_language(_language)

        timezone = d.pop("timezone", UNSET)

        rp_name = d.pop("rpName", UNSET)

        boss_station = d.pop("bossStation", UNSET)

        def _parse_automata_server_region_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        automata_server_region_type = _parse_automata_server_region_type(d.pop("AutomataServerRegionType", UNSET))

        _billing_state = d.pop("billingState", UNSET)
        billing_state: WorkspaceBillingState | Unset
        if isinstance(_billing_state, Unset):
            billing_state = UNSET
        else:
            billing_state = check_workspace_billing_state(_billing_state)

        _version_type = d.pop("versionType", UNSET)
        version_type: WorkspaceVersionType | Unset
        if isinstance(_version_type, Unset):
            version_type = UNSET
        else:
            version_type = check_workspace_version_type(_version_type)

        member_count = d.pop("memberCount", UNSET)

        menu_style = d.pop("menuStyle", UNSET)

        def _parse_exter_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        exter_id = _parse_exter_id(d.pop("exterId", UNSET))

        def _parse_tenant_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        tenant_id = _parse_tenant_id(d.pop("tenantId", UNSET))

        def _parse_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        status = d.pop("status", UNSET)

        creator = d.pop("creator", UNSET)

        def _parse_updator(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        updator = _parse_updator(d.pop("updator", UNSET))

        create_at = d.pop("createAt", UNSET)

        def _parse_update_at(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        update_at = _parse_update_at(d.pop("updateAt", UNSET))

        delete_at = d.pop("deleteAt", UNSET)

        lock_at = d.pop("lockAt", UNSET)

        is_locked = d.pop("isLocked", UNSET)

        invite_audit = d.pop("inviteAudit", UNSET)

        enable_mfa = d.pop("enableMFA", UNSET)

        enable_public_dataway = d.pop("enablePublicDataway", UNSET)

        novice_guide = d.pop("noviceGuide", UNSET)

        left_wildcard = d.pop("leftWildcard", UNSET)

        support_json_message = d.pop("supportJsonMessage", UNSET)

        issue_global_open_status = d.pop("IssueGlobalOpenStatus", UNSET)

        is_open_custom_mapping_rule = d.pop("isOpenCustomMappingRule", UNSET)

        is_open_log_multiple_index = d.pop("isOpenLogMultipleIndex", UNSET)

        log_multiple_index_count = d.pop("logMultipleIndexCount", UNSET)

        logging_cut_size = d.pop("loggingCutSize", UNSET)

        def _parse_dashboard_uuid(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dashboard_uuid = _parse_dashboard_uuid(d.pop("dashboardUUID", UNSET))

        def _parse_index_dashboard_info(data: object) -> None | Unset | WorkspaceIndexDashboardInfoType0:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                index_dashboard_info_type_0 = WorkspaceIndexDashboardInfoType0.from_dict(data)

                return index_dashboard_info_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WorkspaceIndexDashboardInfoType0, data)

        index_dashboard_info = _parse_index_dashboard_info(d.pop("indexDashboardInfo", UNSET))

        db_uuid = d.pop("dbUUID", UNSET)

        def _parse_es_instance_uuid(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        es_instance_uuid = _parse_es_instance_uuid(d.pop("esInstanceUUID", UNSET))

        es_index_merged = d.pop("esIndexMerged", UNSET)

        make_resource_exception_code = d.pop("makeResourceExceptionCode", UNSET)

        def _parse_logo_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        logo_url = _parse_logo_url(d.pop("logoUrl", UNSET))

        def _parse_favicon_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        favicon_url = _parse_favicon_url(d.pop("faviconUrl", UNSET))

        _datastore = d.pop("datastore", UNSET)
        datastore: WorkspaceDatastore | Unset
        if isinstance(_datastore, Unset):
            datastore = UNSET
        else:
            datastore = WorkspaceDatastore.from_dict(_datastore)

        _duration_set = d.pop("durationSet", UNSET)
        duration_set: WorkspaceDurationSet | Unset
        if isinstance(_duration_set, Unset):
            duration_set = UNSET
        else:
            duration_set = WorkspaceDurationSet.from_dict(_duration_set)

        _declaration = d.pop("declaration", UNSET)
        declaration: WorkspaceDeclaration | Unset
        if isinstance(_declaration, Unset):
            declaration = UNSET
        else:
            declaration = WorkspaceDeclaration.from_dict(_declaration)

        _es_index_settings = d.pop("esIndexSettings", UNSET)
        es_index_settings: WorkspaceEsIndexSettings | Unset
        if isinstance(_es_index_settings, Unset):
            es_index_settings = UNSET
        else:
            es_index_settings = WorkspaceEsIndexSettings.from_dict(_es_index_settings)

        _expensive_cfg = d.pop("expensiveCfg", UNSET)
        expensive_cfg: WorkspaceExpensiveCfg | Unset
        if isinstance(_expensive_cfg, Unset):
            expensive_cfg = UNSET
        else:
            expensive_cfg = WorkspaceExpensiveCfg.from_dict(_expensive_cfg)

        _last_dql_data_check_time = d.pop("lastDqlDataCheckTime", UNSET)
        last_dql_data_check_time: WorkspaceLastDqlDataCheckTime | Unset
        if isinstance(_last_dql_data_check_time, Unset):
            last_dql_data_check_time = UNSET
        else:
            last_dql_data_check_time = WorkspaceLastDqlDataCheckTime.from_dict(_last_dql_data_check_time)

        workspace = cls(
            uuid=uuid,
            name=name,
            desc=desc,
            note=note,
            token=token,
            cli_token=cli_token,
            rum_data_way_token=rum_data_way_token,
            language=language,
            timezone=timezone,
            rp_name=rp_name,
            boss_station=boss_station,
            automata_server_region_type=automata_server_region_type,
            billing_state=billing_state,
            version_type=version_type,
            member_count=member_count,
            menu_style=menu_style,
            exter_id=exter_id,
            tenant_id=tenant_id,
            id=id,
            status=status,
            creator=creator,
            updator=updator,
            create_at=create_at,
            update_at=update_at,
            delete_at=delete_at,
            lock_at=lock_at,
            is_locked=is_locked,
            invite_audit=invite_audit,
            enable_mfa=enable_mfa,
            enable_public_dataway=enable_public_dataway,
            novice_guide=novice_guide,
            left_wildcard=left_wildcard,
            support_json_message=support_json_message,
            issue_global_open_status=issue_global_open_status,
            is_open_custom_mapping_rule=is_open_custom_mapping_rule,
            is_open_log_multiple_index=is_open_log_multiple_index,
            log_multiple_index_count=log_multiple_index_count,
            logging_cut_size=logging_cut_size,
            dashboard_uuid=dashboard_uuid,
            index_dashboard_info=index_dashboard_info,
            db_uuid=db_uuid,
            es_instance_uuid=es_instance_uuid,
            es_index_merged=es_index_merged,
            make_resource_exception_code=make_resource_exception_code,
            logo_url=logo_url,
            favicon_url=favicon_url,
            datastore=datastore,
            duration_set=duration_set,
            declaration=declaration,
            es_index_settings=es_index_settings,
            expensive_cfg=expensive_cfg,
            last_dql_data_check_time=last_dql_data_check_time,
        )

        workspace.additional_properties = d
        return workspace

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
