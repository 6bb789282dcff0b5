# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The operations of Huawei Cloud IAM, by operationId."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .._operation import Operation, Paging

OPERATIONS: Final[Mapping[str, Operation]] = {
    "keystone_create_user_token_by_password": Operation(
        stem="iam",
        id="keystone_create_user_token_by_password",
        method="POST",
        path="/v3/auth/tokens",
        tag="tokens",
        idempotent=True,
        security=(),
    ),
    "keystone_list_projects": Operation(
        stem="iam",
        id="keystone_list_projects",
        method="GET",
        path="/v3/projects",
        tag="projects",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
        paging=Paging(style="page", cursor="page", items="projects", limit="per_page"),
    ),
    "keystone_list_users": Operation(
        stem="iam",
        id="keystone_list_users",
        method="GET",
        path="/v3/users",
        tag="users",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
}
