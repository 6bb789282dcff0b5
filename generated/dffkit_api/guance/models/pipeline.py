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
    from ..models.declaration import Declaration
    from ..models.person import Person
    from ..models.pipeline_extend import PipelineExtend


T = TypeVar("T", bound="Pipeline")


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
        "type",
        "category",
        "source",
        "content",
        "testData",
        "dataType",
        "asDefault",
        "isSysTemplate",
        "enableByLogBackup",
        "extend",
    )
)


@_attrs_define(repr=False)
class Pipeline:
    """A script that takes data apart before it is stored, and the data that it is for.

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
        name (str | Unset):
        type_ (str | Unset): `local` runs in the collector, `central` in the platform.
        category (str | Unset): Kind of data, as in `logging`.
        source (list[str] | Unset): Sources whose data the script takes.
        content (str | Unset): The script as base64, with a line break at its end.
        test_data (None | str | Unset): Data for trying the script, as base64 with a line break at its end.
        data_type (None | str | Unset): Form of the test data: `line_protocol`, `json` or `message`.
        as_default (int | Unset): 1 for the default of its category.
        is_sys_template (int | None | Unset): 1 where the vendor wrote it.
        enable_by_log_backup (int | Unset): 1 where it also takes the data that is forwarded.
        extend (PipelineExtend | Unset): What else narrows the data that a pipeline takes.
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
    name: str | Unset = UNSET
    type_: str | Unset = UNSET
    category: str | Unset = UNSET
    source: list[str] | Unset = UNSET
    content: str | Unset = UNSET
    test_data: None | str | Unset = UNSET
    data_type: None | str | Unset = UNSET
    as_default: int | Unset = UNSET
    is_sys_template: int | None | Unset = UNSET
    enable_by_log_backup: int | Unset = UNSET
    extend: PipelineExtend | Unset = UNSET
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

        name = self.name

        type_ = self.type_

        category = self.category

        source: list[str] | Unset = UNSET
        if not isinstance(self.source, Unset):
            source = self.source

        content = self.content

        test_data: None | str | Unset
        if isinstance(self.test_data, Unset):
            test_data = UNSET
        else:
            test_data = self.test_data

        data_type: None | str | Unset
        if isinstance(self.data_type, Unset):
            data_type = UNSET
        else:
            data_type = self.data_type

        as_default = self.as_default

        is_sys_template: int | None | Unset
        if isinstance(self.is_sys_template, Unset):
            is_sys_template = UNSET
        else:
            is_sys_template = self.is_sys_template

        enable_by_log_backup = self.enable_by_log_backup

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

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
        if type_ is not UNSET:
            field_dict["type"] = type_
        if category is not UNSET:
            field_dict["category"] = category
        if source is not UNSET:
            field_dict["source"] = source
        if content is not UNSET:
            field_dict["content"] = content
        if test_data is not UNSET:
            field_dict["testData"] = test_data
        if data_type is not UNSET:
            field_dict["dataType"] = data_type
        if as_default is not UNSET:
            field_dict["asDefault"] = as_default
        if is_sys_template is not UNSET:
            field_dict["isSysTemplate"] = is_sys_template
        if enable_by_log_backup is not UNSET:
            field_dict["enableByLogBackup"] = enable_by_log_backup
        if extend is not UNSET:
            field_dict["extend"] = extend

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not Pipeline or type(src_dict) is not dict:
            return indirectly(Pipeline, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.uuid = no_null("Pipeline.uuid") if (v := src_dict["uuid"]) is None else v
        except KeyError as lacking:
            no_key("Pipeline", lacking)
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
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.category = UNSET if (v := src_dict.get("category")) is None else v
        self.source = UNSET if (v := src_dict.get("source")) is None else whole(v, "Pipeline.source")
        self.content = UNSET if (v := src_dict.get("content")) is None else v
        self.test_data = src_dict.get("testData", UNSET)
        self.data_type = src_dict.get("dataType", UNSET)
        self.as_default = UNSET if (v := src_dict.get("asDefault")) is None else v
        self.is_sys_template = src_dict.get("isSysTemplate", UNSET)
        self.enable_by_log_backup = UNSET if (v := src_dict.get("enableByLogBackup")) is None else v
        self.extend = UNSET if (v := src_dict.get("extend")) is None else _models.PipelineExtend.from_dict(v)
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
