"""Huawei Cloud IAM: tokens, temporary access keys, projects, accounts, users, regions."""

from __future__ import annotations

from ._access_keys import TemporaryAccessKey
from ._async import AsyncIam
from ._service import IamOptions
from ._sync import Iam
from ._tokens import UserToken

__all__ = ["AsyncIam", "Iam", "IamOptions", "TemporaryAccessKey", "UserToken"]
