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
    from ..models.saml_sso_oidc_auth_param_mapping import SamlSsoOidcAuthParamMapping


T = TypeVar("T", bound="SamlSsoOidcAuth")


_KNOWN = frozenset(
    (
        "url",
        "verify",
        "paramMapping",
    )
)


@_attrs_define(repr=False)
class SamlSsoOidcAuth:
    """How a login begins.

    Attributes:
        url (str | Unset): Instead of the address in the discovery document.
        verify (bool | Unset): Whether the certificate is checked; assumed for `https` addresses.
        param_mapping (SamlSsoOidcAuthParamMapping | Unset): Parameters of the request, instead of the usual ones;
            `$client_id` and the like stand for their values.
    """

    url: str | Unset = UNSET
    verify: bool | Unset = UNSET
    param_mapping: SamlSsoOidcAuthParamMapping | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        url = self.url

        verify = self.verify

        param_mapping: dict[str, Any] | Unset = UNSET
        if not isinstance(self.param_mapping, Unset):
            param_mapping = self.param_mapping.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if url is not UNSET:
            field_dict["url"] = url
        if verify is not UNSET:
            field_dict["verify"] = verify
        if param_mapping is not UNSET:
            field_dict["paramMapping"] = param_mapping

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SamlSsoOidcAuth or type(src_dict) is not dict:
            return indirectly(SamlSsoOidcAuth, cls, src_dict)
        self = cls.__new__(cls)
        self.url = UNSET if (v := src_dict.get("url")) is None else v
        self.verify = UNSET if (v := src_dict.get("verify")) is None else v
        self.param_mapping = (
            UNSET if (v := src_dict.get("paramMapping")) is None else _models.SamlSsoOidcAuthParamMapping.from_dict(v)
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
