# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.crontab_report_extend import CrontabReportExtend
    from ..models.crontab_report_variables import CrontabReportVariables
    from ..models.declaration import Declaration
    from ..models.person import Person


T = TypeVar("T", bound="CrontabReport")


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


def _read_variables(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.CrontabReportVariables.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_extend(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.CrontabReportExtend.from_dict(v)
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
        "title",
        "content",
        "dashboardUUID",
        "dashboardName",
        "recipient",
        "recipientInfo",
        "variables",
        "timeRange",
        "crontab",
        "singleExecuteTime",
        "extend",
        "timezone",
        "notifyType",
        "executed",
        "isLocked",
    )
)


@_attrs_define(repr=False)
class CrontabReport:
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
        title (None | str | Unset):
        content (None | str | Unset): Text that goes with the report.
        dashboard_uuid (str | Unset): The dashboard, `dsbd_…`.
        dashboard_name (None | str | Unset): Only in lists.
        recipient (list[str] | Unset): Accounts (`acnt_…`), e-mail addresses or notify objects (`notify_…`).
        recipient_info (Any | Unset): Who that is, only in lists: the names of notify objects, or persons by the ids of
            their accounts.
        variables (CrontabReportVariables | None | Unset):
        time_range (None | str | Unset): Time that the charts show, as in `1d`, `2h` or `15m`.
        crontab (None | str | Unset): When it repeats; empty where it is sent once.
        single_execute_time (int | None | Unset): When it is sent once, in seconds since 1970; -1 where it repeats.
        extend (CrontabReportExtend | None | Unset):
        timezone (None | str | Unset): As in `Asia/Shanghai`.
        notify_type (None | str | Unset): Way it is sent, as in `email`.
        executed (int | Unset): Whether it was sent.
        is_locked (int | Unset):
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
    title: None | str | Unset = UNSET
    content: None | str | Unset = UNSET
    dashboard_uuid: str | Unset = UNSET
    dashboard_name: None | str | Unset = UNSET
    recipient: list[str] | Unset = UNSET
    recipient_info: Any | Unset = UNSET
    variables: CrontabReportVariables | None | Unset = UNSET
    time_range: None | str | Unset = UNSET
    crontab: None | str | Unset = UNSET
    single_execute_time: int | None | Unset = UNSET
    extend: CrontabReportExtend | None | Unset = UNSET
    timezone: None | str | Unset = UNSET
    notify_type: None | str | Unset = UNSET
    executed: int | Unset = UNSET
    is_locked: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.crontab_report_extend import CrontabReportExtend  # noqa: PLC0415
        from ..models.crontab_report_variables import CrontabReportVariables  # noqa: PLC0415
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

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        content: None | str | Unset
        if isinstance(self.content, Unset):
            content = UNSET
        else:
            content = self.content

        dashboard_uuid = self.dashboard_uuid

        dashboard_name: None | str | Unset
        if isinstance(self.dashboard_name, Unset):
            dashboard_name = UNSET
        else:
            dashboard_name = self.dashboard_name

        recipient: list[str] | Unset = UNSET
        if not isinstance(self.recipient, Unset):
            recipient = self.recipient

        recipient_info = self.recipient_info

        variables: dict[str, Any] | None | Unset
        if isinstance(self.variables, Unset):
            variables = UNSET
        elif isinstance(self.variables, CrontabReportVariables):
            variables = self.variables.to_dict()
        else:
            variables = self.variables

        time_range: None | str | Unset
        if isinstance(self.time_range, Unset):
            time_range = UNSET
        else:
            time_range = self.time_range

        crontab: None | str | Unset
        if isinstance(self.crontab, Unset):
            crontab = UNSET
        else:
            crontab = self.crontab

        single_execute_time: int | None | Unset
        if isinstance(self.single_execute_time, Unset):
            single_execute_time = UNSET
        else:
            single_execute_time = self.single_execute_time

        extend: dict[str, Any] | None | Unset
        if isinstance(self.extend, Unset):
            extend = UNSET
        elif isinstance(self.extend, CrontabReportExtend):
            extend = self.extend.to_dict()
        else:
            extend = self.extend

        timezone: None | str | Unset
        if isinstance(self.timezone, Unset):
            timezone = UNSET
        else:
            timezone = self.timezone

        notify_type: None | str | Unset
        if isinstance(self.notify_type, Unset):
            notify_type = UNSET
        else:
            notify_type = self.notify_type

        executed = self.executed

        is_locked = self.is_locked

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
        if title is not UNSET:
            field_dict["title"] = title
        if content is not UNSET:
            field_dict["content"] = content
        if dashboard_uuid is not UNSET:
            field_dict["dashboardUUID"] = dashboard_uuid
        if dashboard_name is not UNSET:
            field_dict["dashboardName"] = dashboard_name
        if recipient is not UNSET:
            field_dict["recipient"] = recipient
        if recipient_info is not UNSET:
            field_dict["recipientInfo"] = recipient_info
        if variables is not UNSET:
            field_dict["variables"] = variables
        if time_range is not UNSET:
            field_dict["timeRange"] = time_range
        if crontab is not UNSET:
            field_dict["crontab"] = crontab
        if single_execute_time is not UNSET:
            field_dict["singleExecuteTime"] = single_execute_time
        if extend is not UNSET:
            field_dict["extend"] = extend
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if notify_type is not UNSET:
            field_dict["notifyType"] = notify_type
        if executed is not UNSET:
            field_dict["executed"] = executed
        if is_locked is not UNSET:
            field_dict["isLocked"] = is_locked

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CrontabReport or type(src_dict) is not dict:
            return indirectly(CrontabReport, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.uuid = no_null("CrontabReport.uuid") if (v := src_dict["uuid"]) is None else v
        except KeyError as lacking:
            no_key("CrontabReport", lacking)
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
        self.title = src_dict.get("title", UNSET)
        self.content = src_dict.get("content", UNSET)
        self.dashboard_uuid = UNSET if (v := src_dict.get("dashboardUUID")) is None else v
        self.dashboard_name = src_dict.get("dashboardName", UNSET)
        self.recipient = UNSET if (v := src_dict.get("recipient")) is None else whole(v, "CrontabReport.recipient")
        self.recipient_info = src_dict.get("recipientInfo", UNSET)
        self.variables = v if (v := src_dict.get("variables", UNSET)) is None or v is UNSET else _read_variables(v)
        self.time_range = src_dict.get("timeRange", UNSET)
        self.crontab = src_dict.get("crontab", UNSET)
        self.single_execute_time = src_dict.get("singleExecuteTime", UNSET)
        self.extend = v if (v := src_dict.get("extend", UNSET)) is None or v is UNSET else _read_extend(v)
        self.timezone = src_dict.get("timezone", UNSET)
        self.notify_type = src_dict.get("notifyType", UNSET)
        self.executed = UNSET if (v := src_dict.get("executed")) is None else v
        self.is_locked = UNSET if (v := src_dict.get("isLocked")) is None else v
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
