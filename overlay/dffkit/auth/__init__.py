"""The signing schemes: frozen credentials, pure signers, thin ``httpx.Auth`` objects. Loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agency import AgencyAuth, IamAgency
    from .body import UnreadableBodyError, UnsignableRequestError
    from .credential import CredentialError
    from .dataway import DataWayAuth, DataWayKey
    from .df_api_key import DfApiKey, DfApiKeyAuth
    from .dff_ak import DffAccessKey, DffAkAuth
    from .ecs import EcsAgency, EcsAuth
    from .explain import Explanation
    from .huawei import AccessKey, HuaweiAuth
    from .iam_token import IamPassword, IamPasswordAuth, IamToken, IamTokenAuth
    from .id_token import IamIdToken, IdTokenAuth
    from .smartchart import SmartChartAuth, SmartChartUser, UnencryptedTokenWarning

__all__ = [
    "AccessKey",
    "AgencyAuth",
    "CredentialError",
    "DataWayAuth",
    "DataWayKey",
    "DfApiKey",
    "DfApiKeyAuth",
    "DffAccessKey",
    "DffAkAuth",
    "EcsAgency",
    "EcsAuth",
    "Explanation",
    "HuaweiAuth",
    "IamAgency",
    "IamIdToken",
    "IamPassword",
    "IamPasswordAuth",
    "IamToken",
    "IamTokenAuth",
    "IdTokenAuth",
    "SmartChartAuth",
    "SmartChartUser",
    "UnencryptedTokenWarning",
    "UnreadableBodyError",
    "UnsignableRequestError",
]

MODULES = {
    "agency": ["AgencyAuth", "IamAgency"],
    "body": ["UnreadableBodyError", "UnsignableRequestError"],
    "credential": ["CredentialError"],
    "dataway": ["DataWayAuth", "DataWayKey"],
    "df_api_key": ["DfApiKey", "DfApiKeyAuth"],
    "dff_ak": ["DffAccessKey", "DffAkAuth"],
    "ecs": ["EcsAgency", "EcsAuth"],
    "explain": ["Explanation"],
    "huawei": ["AccessKey", "HuaweiAuth"],
    "iam_token": ["IamPassword", "IamPasswordAuth", "IamToken", "IamTokenAuth"],
    "id_token": ["IamIdToken", "IdTokenAuth"],
    "smartchart": ["SmartChartAuth", "SmartChartUser", "UnencryptedTokenWarning"],
}
HOME = {name: module for module, names in MODULES.items() for name in names}


def __getattr__(name: str) -> Any:
    """Imports the module of a name on its first use."""
    if name not in HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{HOME[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
