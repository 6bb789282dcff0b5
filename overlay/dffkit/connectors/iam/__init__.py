"""Huawei Cloud IAM: tokens, projects, users."""

from __future__ import annotations

from ._async import AsyncIam
from ._service import IamOptions
from ._sync import Iam
from ._tokens import UserToken

__all__ = ["AsyncIam", "Iam", "IamOptions", "UserToken"]
