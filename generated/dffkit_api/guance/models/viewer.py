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
    from ..models.dashboard_binding import DashboardBinding
    from ..models.dashboard_icons import DashboardIcons
    from ..models.dashboard_mapping import DashboardMapping
    from ..models.dashboard_tag import DashboardTag
    from ..models.declaration import Declaration
    from ..models.person import Person
    from ..models.placed_chart import PlacedChart
    from ..models.viewer_extend import ViewerExtend


T = TypeVar("T", bound="Viewer")


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


def _read_permission_set(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "Viewer.permission_set")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_read_permission_set(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "Viewer.read_permission_set")
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
        "ownerType",
        "createdWay",
        "chartPos",
        "chartGroupPos",
        "dashboardBindSet",
        "dashboardBidding",
        "iconSet",
        "mapping",
        "isPublic",
        "permissionSet",
        "readPermissionSet",
        "isFavorite",
        "old_name",
        "tag_info",
        "tagInfo",
        "extend",
    )
)


@_attrs_define(repr=False)
class Viewer:
    """A viewer.

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
        type_ (str | Unset): `CUSTOM`.
        owner_type (str | Unset): `node` for a dashboard, `viewer` for a viewer, `inner` for a user view.
        created_way (str | Unset): How it was made: `manual`, `import` or `template`.
        chart_pos (list[PlacedChart] | Unset): Its charts and where they stand.
        chart_group_pos (list[str] | Unset): Groups of charts, `chtg_…`, in their order.
        dashboard_bind_set (list[Any] | Unset): Bound views, as the console keeps them.
        dashboard_bidding (DashboardBinding | Unset): In the details of which objects the console shows a view:
            conditions by the name of a field.
        icon_set (DashboardIcons | Unset): Addresses of the pictures.
        mapping (list[DashboardMapping] | Unset): How its variables map to fields.
        is_public (int | Unset): 1 for everybody in the workspace, 0 for its creator, -1 for those in the two lists.
        permission_set (list[str] | None | Unset): Who may change it where `isPublic` is -1.
        read_permission_set (list[str] | None | Unset): Who may read it where `isPublic` is -1.
        is_favorite (bool | Unset): Whether the caller has marked it; only in lists.
        old_name (str | Unset): The former name; only after a change.
        tag_info (Any | Unset): Its tags, in a form a kind of answer: a list of ids and names after creation, such lists
            by the id of the record when it is shown, an object with `tagInfo` and `sceneInfo` in lists and after a change.
        tagInfo (list[DashboardTag] | Unset): Its tags; only after an import.
        extend (ViewerExtend | Unset): Which data a viewer shows, and how.
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
    type_: str | Unset = UNSET
    owner_type: str | Unset = UNSET
    created_way: str | Unset = UNSET
    chart_pos: list[PlacedChart] | Unset = UNSET
    chart_group_pos: list[str] | Unset = UNSET
    dashboard_bind_set: list[Any] | Unset = UNSET
    dashboard_bidding: DashboardBinding | Unset = UNSET
    icon_set: DashboardIcons | Unset = UNSET
    mapping: list[DashboardMapping] | Unset = UNSET
    is_public: int | Unset = UNSET
    permission_set: list[str] | None | Unset = UNSET
    read_permission_set: list[str] | None | Unset = UNSET
    is_favorite: bool | Unset = UNSET
    old_name: str | Unset = UNSET
    tag_info: Any | Unset = UNSET
    tagInfo: list[DashboardTag] | Unset = UNSET
    extend: ViewerExtend | Unset = UNSET
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

        type_ = self.type_

        owner_type = self.owner_type

        created_way = self.created_way

        chart_pos: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.chart_pos, Unset):
            chart_pos = []
            for chart_pos_item_data in self.chart_pos:
                chart_pos_item = chart_pos_item_data.to_dict()
                chart_pos.append(chart_pos_item)

        chart_group_pos: list[str] | Unset = UNSET
        if not isinstance(self.chart_group_pos, Unset):
            chart_group_pos = self.chart_group_pos

        dashboard_bind_set: list[Any] | Unset = UNSET
        if not isinstance(self.dashboard_bind_set, Unset):
            dashboard_bind_set = self.dashboard_bind_set

        dashboard_bidding: dict[str, Any] | Unset = UNSET
        if not isinstance(self.dashboard_bidding, Unset):
            dashboard_bidding = self.dashboard_bidding.to_dict()

        icon_set: dict[str, Any] | Unset = UNSET
        if not isinstance(self.icon_set, Unset):
            icon_set = self.icon_set.to_dict()

        mapping: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.mapping, Unset):
            mapping = []
            for mapping_item_data in self.mapping:
                mapping_item = mapping_item_data.to_dict()
                mapping.append(mapping_item)

        is_public = self.is_public

        permission_set: list[str] | None | Unset
        if isinstance(self.permission_set, Unset):
            permission_set = UNSET
        elif isinstance(self.permission_set, list):
            permission_set = self.permission_set

        else:
            permission_set = self.permission_set

        read_permission_set: list[str] | None | Unset
        if isinstance(self.read_permission_set, Unset):
            read_permission_set = UNSET
        elif isinstance(self.read_permission_set, list):
            read_permission_set = self.read_permission_set

        else:
            read_permission_set = self.read_permission_set

        is_favorite = self.is_favorite

        old_name = self.old_name

        tag_info = self.tag_info

        tagInfo: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tagInfo, Unset):
            tagInfo = []
            for tag_info_item_data in self.tagInfo:
                tag_info_item = tag_info_item_data.to_dict()
                tagInfo.append(tag_info_item)

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

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
        if owner_type is not UNSET:
            field_dict["ownerType"] = owner_type
        if created_way is not UNSET:
            field_dict["createdWay"] = created_way
        if chart_pos is not UNSET:
            field_dict["chartPos"] = chart_pos
        if chart_group_pos is not UNSET:
            field_dict["chartGroupPos"] = chart_group_pos
        if dashboard_bind_set is not UNSET:
            field_dict["dashboardBindSet"] = dashboard_bind_set
        if dashboard_bidding is not UNSET:
            field_dict["dashboardBidding"] = dashboard_bidding
        if icon_set is not UNSET:
            field_dict["iconSet"] = icon_set
        if mapping is not UNSET:
            field_dict["mapping"] = mapping
        if is_public is not UNSET:
            field_dict["isPublic"] = is_public
        if permission_set is not UNSET:
            field_dict["permissionSet"] = permission_set
        if read_permission_set is not UNSET:
            field_dict["readPermissionSet"] = read_permission_set
        if is_favorite is not UNSET:
            field_dict["isFavorite"] = is_favorite
        if old_name is not UNSET:
            field_dict["old_name"] = old_name
        if tag_info is not UNSET:
            field_dict["tag_info"] = tag_info
        if tagInfo is not UNSET:
            field_dict["tagInfo"] = tagInfo
        if extend is not UNSET:
            field_dict["extend"] = extend

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not Viewer or type(src_dict) is not dict:
            return indirectly(Viewer, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.uuid = no_null("Viewer.uuid") if (v := src_dict["uuid"]) is None else v
            self.name = no_null("Viewer.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("Viewer", lacking)
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
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.owner_type = UNSET if (v := src_dict.get("ownerType")) is None else v
        self.created_way = UNSET if (v := src_dict.get("createdWay")) is None else v
        self.chart_pos = (
            UNSET
            if (v := src_dict.get("chartPos")) is None
            else each(_models.PlacedChart.from_dict, v, "Viewer.chart_pos")
        )
        self.chart_group_pos = (
            UNSET if (v := src_dict.get("chartGroupPos")) is None else whole(v, "Viewer.chart_group_pos")
        )
        self.dashboard_bind_set = UNSET if (v := src_dict.get("dashboardBindSet")) is None else v
        self.dashboard_bidding = (
            UNSET if (v := src_dict.get("dashboardBidding")) is None else _models.DashboardBinding.from_dict(v)
        )
        self.icon_set = UNSET if (v := src_dict.get("iconSet")) is None else _models.DashboardIcons.from_dict(v)
        self.mapping = (
            UNSET
            if (v := src_dict.get("mapping")) is None
            else each(_models.DashboardMapping.from_dict, v, "Viewer.mapping")
        )
        self.is_public = UNSET if (v := src_dict.get("isPublic")) is None else v
        self.permission_set = (
            v if (v := src_dict.get("permissionSet", UNSET)) is None or v is UNSET else _read_permission_set(v)
        )
        self.read_permission_set = (
            v if (v := src_dict.get("readPermissionSet", UNSET)) is None or v is UNSET else _read_read_permission_set(v)
        )
        self.is_favorite = UNSET if (v := src_dict.get("isFavorite")) is None else v
        self.old_name = UNSET if (v := src_dict.get("old_name")) is None else v
        self.tag_info = src_dict.get("tag_info", UNSET)
        self.tagInfo = (
            UNSET
            if (v := src_dict.get("tagInfo")) is None
            else each(_models.DashboardTag.from_dict, v, "Viewer.tagInfo")
        )
        self.extend = UNSET if (v := src_dict.get("extend")) is None else _models.ViewerExtend.from_dict(v)
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
