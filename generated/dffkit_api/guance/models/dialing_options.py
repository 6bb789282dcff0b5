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
    from ..models.dialing_certificate import DialingCertificate
    from ..models.dialing_privacy import DialingPrivacy
    from ..models.dialing_proxy import DialingProxy
    from ..models.dialing_request_body import DialingRequestBody
    from ..models.dialing_request_options import DialingRequestOptions


T = TypeVar("T", bound="DialingOptions")


_KNOWN = frozenset(
    (
        "request_options",
        "request_body",
        "certificate",
        "proxy",
        "secret",
        "auth",
        "request_timeout",
        "post_script",
    )
)


@_attrs_define(repr=False)
class DialingOptions:
    """How the call is made; which of these apply depends on the type of the task.

    Attributes:
        request_options (DialingRequestOptions | Unset):
        request_body (DialingRequestBody | Unset):
        certificate (DialingCertificate | Unset):
        proxy (DialingProxy | Unset):
        secret (DialingPrivacy | Unset):
        auth (DialingAuth | Unset):
        request_timeout (str | Unset): As in `30s`.
        post_script (str | Unset):
    """

    request_options: DialingRequestOptions | Unset = UNSET
    request_body: DialingRequestBody | Unset = UNSET
    certificate: DialingCertificate | Unset = UNSET
    proxy: DialingProxy | Unset = UNSET
    secret: DialingPrivacy | Unset = UNSET
    auth: DialingAuth | Unset = UNSET
    request_timeout: str | Unset = UNSET
    post_script: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        request_options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.request_options, Unset):
            request_options = self.request_options.to_dict()

        request_body: dict[str, Any] | Unset = UNSET
        if not isinstance(self.request_body, Unset):
            request_body = self.request_body.to_dict()

        certificate: dict[str, Any] | Unset = UNSET
        if not isinstance(self.certificate, Unset):
            certificate = self.certificate.to_dict()

        proxy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.proxy, Unset):
            proxy = self.proxy.to_dict()

        secret: dict[str, Any] | Unset = UNSET
        if not isinstance(self.secret, Unset):
            secret = self.secret.to_dict()

        auth: dict[str, Any] | Unset = UNSET
        if not isinstance(self.auth, Unset):
            auth = self.auth.to_dict()

        request_timeout = self.request_timeout

        post_script = self.post_script

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if request_options is not UNSET:
            field_dict["request_options"] = request_options
        if request_body is not UNSET:
            field_dict["request_body"] = request_body
        if certificate is not UNSET:
            field_dict["certificate"] = certificate
        if proxy is not UNSET:
            field_dict["proxy"] = proxy
        if secret is not UNSET:
            field_dict["secret"] = secret
        if auth is not UNSET:
            field_dict["auth"] = auth
        if request_timeout is not UNSET:
            field_dict["request_timeout"] = request_timeout
        if post_script is not UNSET:
            field_dict["post_script"] = post_script

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DialingOptions or type(src_dict) is not dict:
            return indirectly(DialingOptions, cls, src_dict)
        self = cls.__new__(cls)
        self.request_options = (
            UNSET if (v := src_dict.get("request_options")) is None else _models.DialingRequestOptions.from_dict(v)
        )
        self.request_body = (
            UNSET if (v := src_dict.get("request_body")) is None else _models.DialingRequestBody.from_dict(v)
        )
        self.certificate = (
            UNSET if (v := src_dict.get("certificate")) is None else _models.DialingCertificate.from_dict(v)
        )
        self.proxy = UNSET if (v := src_dict.get("proxy")) is None else _models.DialingProxy.from_dict(v)
        self.secret = UNSET if (v := src_dict.get("secret")) is None else _models.DialingPrivacy.from_dict(v)
        self.auth = UNSET if (v := src_dict.get("auth")) is None else _models.DialingAuth.from_dict(v)
        self.request_timeout = UNSET if (v := src_dict.get("request_timeout")) is None else v
        self.post_script = UNSET if (v := src_dict.get("post_script")) is None else v
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
