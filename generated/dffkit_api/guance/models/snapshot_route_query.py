# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="SnapshotRouteQuery")


_KNOWN = frozenset(
    (
        "w",
        "workspaceUUID",
        "time",
        "query",
        "tags",
        "cols",
        "viewType",
        "index",
        "snapshotName",
    )
)


@_attrs_define(repr=False)
class SnapshotRouteQuery:
    """Query of the page, with more keys on some pages.

    Attributes:
        w (str | Unset): The workspace, `wksp_…`.
        workspace_uuid (str | Unset): Workspaces to query, joined by commas; that of the snapshot if left out.
        time (str | Unset): As in `15m`, or two times in milliseconds since 1970, joined by a comma.
        query (str | Unset): What is searched for, as in `host:web001`.
        tags (str | Unset): Chosen values by field; older snapshots have it.
        cols (str | Unset): Columns, joined by commas, as in `time,message`.
        view_type (str | Unset): `view` for a list, `analyze` for an analysis.
        index (str | Unset): Indexes of logs, joined by commas.
        snapshot_name (str | Unset): Name of the snapshot.
    """

    w: str | Unset = UNSET
    workspace_uuid: str | Unset = UNSET
    time: str | Unset = UNSET
    query: str | Unset = UNSET
    tags: str | Unset = UNSET
    cols: str | Unset = UNSET
    view_type: str | Unset = UNSET
    index: str | Unset = UNSET
    snapshot_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        w = self.w

        workspace_uuid = self.workspace_uuid

        time = self.time

        query = self.query

        tags = self.tags

        cols = self.cols

        view_type = self.view_type

        index = self.index

        snapshot_name = self.snapshot_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if w is not UNSET:
            field_dict["w"] = w
        if workspace_uuid is not UNSET:
            field_dict["workspaceUUID"] = workspace_uuid
        if time is not UNSET:
            field_dict["time"] = time
        if query is not UNSET:
            field_dict["query"] = query
        if tags is not UNSET:
            field_dict["tags"] = tags
        if cols is not UNSET:
            field_dict["cols"] = cols
        if view_type is not UNSET:
            field_dict["viewType"] = view_type
        if index is not UNSET:
            field_dict["index"] = index
        if snapshot_name is not UNSET:
            field_dict["snapshotName"] = snapshot_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SnapshotRouteQuery or type(src_dict) is not dict:
            return indirectly(SnapshotRouteQuery, cls, src_dict)
        self = cls.__new__(cls)
        self.w = UNSET if (v := src_dict.get("w")) is None else v
        self.workspace_uuid = UNSET if (v := src_dict.get("workspaceUUID")) is None else v
        self.time = UNSET if (v := src_dict.get("time")) is None else v
        self.query = UNSET if (v := src_dict.get("query")) is None else v
        self.tags = UNSET if (v := src_dict.get("tags")) is None else v
        self.cols = UNSET if (v := src_dict.get("cols")) is None else v
        self.view_type = UNSET if (v := src_dict.get("viewType")) is None else v
        self.index = UNSET if (v := src_dict.get("index")) is None else v
        self.snapshot_name = UNSET if (v := src_dict.get("snapshotName")) is None else v
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
