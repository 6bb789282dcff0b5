# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.dialing_auth import DialingAuth
    from ..models.dialing_health_check import DialingHealthCheck
    from ..models.dialing_proto_files import DialingProtoFiles
    from ..models.dialing_reflection import DialingReflection
    from ..models.dialing_request_options_headers import DialingRequestOptionsHeaders
    from ..models.dialing_request_options_metadata import DialingRequestOptionsMetadata


T = TypeVar("T", bound="DialingRequestOptions")


_KNOWN = frozenset(
    (
        "follow_redirect",
        "headers",
        "cookies",
        "auth",
        "timeout",
        "metadata",
        "proto_files",
        "reflection",
        "health_check",
    )
)


@_attrs_define(repr=False)
class DialingRequestOptions:
    """
    Attributes:
        follow_redirect (bool | Unset):
        headers (DialingRequestOptionsHeaders | Unset):
        cookies (str | Unset):
        auth (DialingAuth | Unset):
        timeout (str | Unset): As in `10s`; may be empty.
        metadata (DialingRequestOptionsMetadata | Unset): For `grpc`.
        proto_files (DialingProtoFiles | Unset): A method of `grpc`, known from files.
        reflection (DialingReflection | Unset): A method of `grpc`, known from the server.
        health_check (DialingHealthCheck | Unset): The health check of `grpc`.
    """

    follow_redirect: bool | Unset = UNSET
    headers: DialingRequestOptionsHeaders | Unset = UNSET
    cookies: str | Unset = UNSET
    auth: DialingAuth | Unset = UNSET
    timeout: str | Unset = UNSET
    metadata: DialingRequestOptionsMetadata | Unset = UNSET
    proto_files: DialingProtoFiles | Unset = UNSET
    reflection: DialingReflection | Unset = UNSET
    health_check: DialingHealthCheck | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        follow_redirect = self.follow_redirect

        headers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = self.headers.to_dict()

        cookies = self.cookies

        auth: dict[str, Any] | Unset = UNSET
        if not isinstance(self.auth, Unset):
            auth = self.auth.to_dict()

        timeout = self.timeout

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        proto_files: dict[str, Any] | Unset = UNSET
        if not isinstance(self.proto_files, Unset):
            proto_files = self.proto_files.to_dict()

        reflection: dict[str, Any] | Unset = UNSET
        if not isinstance(self.reflection, Unset):
            reflection = self.reflection.to_dict()

        health_check: dict[str, Any] | Unset = UNSET
        if not isinstance(self.health_check, Unset):
            health_check = self.health_check.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if follow_redirect is not UNSET:
            field_dict["follow_redirect"] = follow_redirect
        if headers is not UNSET:
            field_dict["headers"] = headers
        if cookies is not UNSET:
            field_dict["cookies"] = cookies
        if auth is not UNSET:
            field_dict["auth"] = auth
        if timeout is not UNSET:
            field_dict["timeout"] = timeout
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if proto_files is not UNSET:
            field_dict["proto_files"] = proto_files
        if reflection is not UNSET:
            field_dict["reflection"] = reflection
        if health_check is not UNSET:
            field_dict["health_check"] = health_check

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DialingRequestOptions or type(src_dict) is not dict:
            return indirectly(DialingRequestOptions, cls, src_dict)
        self = cls.__new__(cls)
        self.follow_redirect = UNSET if (v := src_dict.get("follow_redirect")) is None else v
        self.headers = (
            UNSET if (v := src_dict.get("headers")) is None else _models.DialingRequestOptionsHeaders.from_dict(v)
        )
        self.cookies = UNSET if (v := src_dict.get("cookies")) is None else v
        self.auth = UNSET if (v := src_dict.get("auth")) is None else _models.DialingAuth.from_dict(v)
        self.timeout = UNSET if (v := src_dict.get("timeout")) is None else v
        self.metadata = (
            UNSET if (v := src_dict.get("metadata")) is None else _models.DialingRequestOptionsMetadata.from_dict(v)
        )
        self.proto_files = (
            UNSET if (v := src_dict.get("proto_files")) is None else _models.DialingProtoFiles.from_dict(v)
        )
        self.reflection = UNSET if (v := src_dict.get("reflection")) is None else _models.DialingReflection.from_dict(v)
        self.health_check = (
            UNSET if (v := src_dict.get("health_check")) is None else _models.DialingHealthCheck.from_dict(v)
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
