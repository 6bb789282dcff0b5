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


T = TypeVar("T", bound="SamlSso")


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
        "type",
        "idpName",
        "idpMd5",
        "uploadData",
        "emails",
        "role",
        "remark",
        "isOpenSAMLMapping",
        "tokenHoldTime",
        "tokenMaxValidDuration",
        "memberCount",
        "assertionURL",
        "entiryID",
        "loginURL",
        "metadataURL",
    )
)


@_attrs_define(repr=False)
class SamlSso:
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
        type_ (str | Unset): The protocol, as in `saml-1`.
        idp_name (None | str | Unset): Name of the provider.
        idp_md_5 (str | Unset): MD5 of the metadata of the provider.
        upload_data (str | Unset): Metadata of the provider as they were sent; XML for SAML.
        emails (list[str] | Unset): Domains of the e-mail addresses that log in here.
        role (str | Unset): Id of the role that new members get.
        remark (str | Unset):
        is_open_saml_mapping (int | Unset): 1 where the rules of the provider are in force.
        token_hold_time (int | Unset): Seconds that a login outlives the last request.
        token_max_valid_duration (int | Unset): Seconds that a login lasts at most.
        member_count (int | Unset): Members that came by this provider; only lists have it.
        assertion_url (str | Unset): Where the provider sends its assertions.
        entiry_id (str | Unset): Entity id of Guance; the vendor spells it so.
        login_url (str | Unset): Where members log in.
        metadata_url (str | Unset): Where the provider gets the metadata of Guance.
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
    type_: str | Unset = UNSET
    idp_name: None | str | Unset = UNSET
    idp_md_5: str | Unset = UNSET
    upload_data: str | Unset = UNSET
    emails: list[str] | Unset = UNSET
    role: str | Unset = UNSET
    remark: str | Unset = UNSET
    is_open_saml_mapping: int | Unset = UNSET
    token_hold_time: int | Unset = UNSET
    token_max_valid_duration: int | Unset = UNSET
    member_count: int | Unset = UNSET
    assertion_url: str | Unset = UNSET
    entiry_id: str | Unset = UNSET
    login_url: str | Unset = UNSET
    metadata_url: str | Unset = UNSET
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

        type_ = self.type_

        idp_name: None | str | Unset
        if isinstance(self.idp_name, Unset):
            idp_name = UNSET
        else:
            idp_name = self.idp_name

        idp_md_5 = self.idp_md_5

        upload_data = self.upload_data

        emails: list[str] | Unset = UNSET
        if not isinstance(self.emails, Unset):
            emails = self.emails

        role = self.role

        remark = self.remark

        is_open_saml_mapping = self.is_open_saml_mapping

        token_hold_time = self.token_hold_time

        token_max_valid_duration = self.token_max_valid_duration

        member_count = self.member_count

        assertion_url = self.assertion_url

        entiry_id = self.entiry_id

        login_url = self.login_url

        metadata_url = self.metadata_url

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
        if type_ is not UNSET:
            field_dict["type"] = type_
        if idp_name is not UNSET:
            field_dict["idpName"] = idp_name
        if idp_md_5 is not UNSET:
            field_dict["idpMd5"] = idp_md_5
        if upload_data is not UNSET:
            field_dict["uploadData"] = upload_data
        if emails is not UNSET:
            field_dict["emails"] = emails
        if role is not UNSET:
            field_dict["role"] = role
        if remark is not UNSET:
            field_dict["remark"] = remark
        if is_open_saml_mapping is not UNSET:
            field_dict["isOpenSAMLMapping"] = is_open_saml_mapping
        if token_hold_time is not UNSET:
            field_dict["tokenHoldTime"] = token_hold_time
        if token_max_valid_duration is not UNSET:
            field_dict["tokenMaxValidDuration"] = token_max_valid_duration
        if member_count is not UNSET:
            field_dict["memberCount"] = member_count
        if assertion_url is not UNSET:
            field_dict["assertionURL"] = assertion_url
        if entiry_id is not UNSET:
            field_dict["entiryID"] = entiry_id
        if login_url is not UNSET:
            field_dict["loginURL"] = login_url
        if metadata_url is not UNSET:
            field_dict["metadataURL"] = metadata_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SamlSso or type(src_dict) is not dict:
            return indirectly(SamlSso, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.uuid = no_null("SamlSso.uuid") if (v := src_dict["uuid"]) is None else v
        except KeyError as lacking:
            no_key("SamlSso", lacking)
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
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.idp_name = src_dict.get("idpName", UNSET)
        self.idp_md_5 = UNSET if (v := src_dict.get("idpMd5")) is None else v
        self.upload_data = UNSET if (v := src_dict.get("uploadData")) is None else v
        self.emails = UNSET if (v := src_dict.get("emails")) is None else whole(v, "SamlSso.emails")
        self.role = UNSET if (v := src_dict.get("role")) is None else v
        self.remark = UNSET if (v := src_dict.get("remark")) is None else v
        self.is_open_saml_mapping = UNSET if (v := src_dict.get("isOpenSAMLMapping")) is None else v
        self.token_hold_time = UNSET if (v := src_dict.get("tokenHoldTime")) is None else v
        self.token_max_valid_duration = UNSET if (v := src_dict.get("tokenMaxValidDuration")) is None else v
        self.member_count = UNSET if (v := src_dict.get("memberCount")) is None else v
        self.assertion_url = UNSET if (v := src_dict.get("assertionURL")) is None else v
        self.entiry_id = UNSET if (v := src_dict.get("entiryID")) is None else v
        self.login_url = UNSET if (v := src_dict.get("loginURL")) is None else v
        self.metadata_url = UNSET if (v := src_dict.get("metadataURL")) is None else v
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
