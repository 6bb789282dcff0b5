# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The operations of Huawei Cloud IAM, by operationId."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .._operation import Operation, Paging

OPERATIONS: Final[Mapping[str, Operation]] = {
    "keystone_validate_token": Operation(
        stem="iam",
        id="keystone_validate_token",
        method="GET",
        path="/v3/auth/tokens",
        tag="tokens",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
    "keystone_create_user_token_by_password": Operation(
        stem="iam",
        id="keystone_create_user_token_by_password",
        method="POST",
        path="/v3/auth/tokens",
        tag="tokens",
        idempotent=True,
        security=((), ("huawei_aksk",), ("huawei_token",)),
    ),
    "create_temporary_access_key": Operation(
        stem="iam",
        id="create_temporary_access_key",
        method="POST",
        path="/v3.0/OS-CREDENTIAL/securitytokens",
        tag="access_keys",
        idempotent=True,
        security=((), ("huawei_aksk",), ("huawei_token",)),
    ),
    "keystone_list_projects": Operation(
        stem="iam",
        id="keystone_list_projects",
        method="GET",
        path="/v3/projects",
        tag="projects",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
        rows="projects",
        paging=Paging(style="page", cursor="page", items="projects", limit="per_page"),
    ),
    "keystone_show_project": Operation(
        stem="iam",
        id="keystone_show_project",
        method="GET",
        path="/v3/projects/{project_id}",
        tag="projects",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
    "keystone_list_auth_projects": Operation(
        stem="iam",
        id="keystone_list_auth_projects",
        method="GET",
        path="/v3/auth/projects",
        tag="projects",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
        rows="projects",
    ),
    "keystone_list_auth_domains": Operation(
        stem="iam",
        id="keystone_list_auth_domains",
        method="GET",
        path="/v3/auth/domains",
        tag="domains",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
        rows="domains",
    ),
    "keystone_list_users": Operation(
        stem="iam",
        id="keystone_list_users",
        method="GET",
        path="/v3/users",
        tag="users",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
        rows="users",
    ),
    "keystone_show_user": Operation(
        stem="iam",
        id="keystone_show_user",
        method="GET",
        path="/v3/users/{user_id}",
        tag="users",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
    "show_user": Operation(
        stem="iam",
        id="show_user",
        method="GET",
        path="/v3.0/OS-USER/users/{user_id}",
        tag="users",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
    "keystone_list_regions": Operation(
        stem="iam",
        id="keystone_list_regions",
        method="GET",
        path="/v3/regions",
        tag="regions",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
        rows="regions",
    ),
    "keystone_show_region": Operation(
        stem="iam",
        id="keystone_show_region",
        method="GET",
        path="/v3/regions/{region_id}",
        tag="regions",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
}
