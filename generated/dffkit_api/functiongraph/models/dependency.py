# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.runtime import Runtime, check_runtime
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="Dependency")


_KNOWN = frozenset(
    (
        "id",
        "owner",
        "link",
        "runtime",
        "etag",
        "size",
        "name",
        "file_name",
        "description",
        "version",
        "last_modified",
        "dep_id",
        "is_shared",
    )
)


@_attrs_define(repr=False)
class Dependency:
    """A dependency package, or one version of it.

    Attributes:
        id (str): Id of the version; in the list of packages, of the package.
        owner (str | Unset): Who owns the package; `public` for the public ones.
        link (str | Unset): Address of the package in OBS.
        runtime (Runtime | Unset): Language and version a function runs in. `Custom` is a runtime of the user's own,
            `http` an HTTP function, `Custom Image` a container image. New ones appear now and then.
        etag (str | Unset): Checksum of the package as OBS counts it.
        size (int | Unset): Size of the package, in bytes.
        name (str | Unset): Name of the package.
        file_name (str | Unset): File name of the package.
        description (str | Unset): What the package is for.
        version (int | Unset): Number of the version, counted from 1.
        last_modified (int | Unset): When the package was last changed, in seconds since 1970.
        dep_id (str | Unset): Id of the package, the same for all its versions.
        is_shared (bool | Unset): Whether the package is shared; no longer in use.
    """

    id: str
    owner: str | Unset = UNSET
    link: str | Unset = UNSET
    runtime: Runtime | Unset = UNSET
    etag: str | Unset = UNSET
    size: int | Unset = UNSET
    name: str | Unset = UNSET
    file_name: str | Unset = UNSET
    description: str | Unset = UNSET
    version: int | Unset = UNSET
    last_modified: int | Unset = UNSET
    dep_id: str | Unset = UNSET
    is_shared: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        owner = self.owner

        link = self.link

        runtime: str | Unset = UNSET
        if not isinstance(self.runtime, Unset):
            runtime = self.runtime

        etag = self.etag

        size = self.size

        name = self.name

        file_name = self.file_name

        description = self.description

        version = self.version

        last_modified = self.last_modified

        dep_id = self.dep_id

        is_shared = self.is_shared

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if owner is not UNSET:
            field_dict["owner"] = owner
        if link is not UNSET:
            field_dict["link"] = link
        if runtime is not UNSET:
            field_dict["runtime"] = runtime
        if etag is not UNSET:
            field_dict["etag"] = etag
        if size is not UNSET:
            field_dict["size"] = size
        if name is not UNSET:
            field_dict["name"] = name
        if file_name is not UNSET:
            field_dict["file_name"] = file_name
        if description is not UNSET:
            field_dict["description"] = description
        if version is not UNSET:
            field_dict["version"] = version
        if last_modified is not UNSET:
            field_dict["last_modified"] = last_modified
        if dep_id is not UNSET:
            field_dict["dep_id"] = dep_id
        if is_shared is not UNSET:
            field_dict["is_shared"] = is_shared

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not Dependency or type(src_dict) is not dict:
            return indirectly(Dependency, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.id = no_null("Dependency.id") if (v := src_dict["id"]) is None else v
        except KeyError as lacking:
            no_key("Dependency", lacking)
        self.owner = UNSET if (v := src_dict.get("owner")) is None else v
        self.link = UNSET if (v := src_dict.get("link")) is None else v
        self.runtime = UNSET if (v := src_dict.get("runtime")) is None else check_runtime(v)
        self.etag = UNSET if (v := src_dict.get("etag")) is None else v
        self.size = UNSET if (v := src_dict.get("size")) is None else v
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.file_name = UNSET if (v := src_dict.get("file_name")) is None else v
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.version = UNSET if (v := src_dict.get("version")) is None else v
        self.last_modified = UNSET if (v := src_dict.get("last_modified")) is None else v
        self.dep_id = UNSET if (v := src_dict.get("dep_id")) is None else v
        self.is_shared = UNSET if (v := src_dict.get("is_shared")) is None else v
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
