"""The official Huawei SDK's clients, pointed at the mock, and one call of every operation that both know."""

from __future__ import annotations

from typing import Any

import huaweicloudsdkdataartsstudio.v1 as dataarts
import huaweicloudsdkfunctiongraph.v2 as functiongraph
import huaweicloudsdkiam.v3 as iam
from huaweicloudsdkcore.auth.credentials import BasicCredentials, GlobalCredentials
from huaweicloudsdkcore.http.http_config import HttpConfig

from .call import Call
from .calls import FUNCTIONGRAPH
from .iam_calls import IAM_CALLS


def clients(url: str, ak: str = "mock-ak", sk: str = "mock-sk", security_token: str | None = None) -> dict[str, Any]:
    """The SDK's clients with nothing changed but endpoint and credentials."""
    config = HttpConfig.get_default_config()
    config.retry_times = 0
    project = BasicCredentials(ak, sk, "mock-project")
    account = GlobalCredentials(ak, sk, "mock-domain-id")
    if security_token:
        project, account = project.with_security_token(security_token), account.with_security_token(security_token)
    made = {
        "functiongraph": (functiongraph.FunctionGraphClient, project),
        "dataarts": (dataarts.DataArtsStudioClient, project),
        "iam": (iam.IamClient, account),
    }
    return {
        name: kind.new_builder().with_http_config(config).with_credentials(who).with_endpoint(url).build()
        for name, (kind, who) in made.items()
    }


CALLS = (
    *FUNCTIONGRAPH,
    Call(
        "dataarts",
        "show_instance_infos",
        dataarts.ShowInstanceInfosRequest(
            task_id="937987",
            instance="i-1",
            workspace_id="b88c445407b24283aa949f9833a38fd8",
            job_name="etl-dli2dws",
            start_time=1705248000000,
            end_time=1705311669796,
            offset=0,
            limit=10,
        ),
        lambda got: '"success":true' in got.body.replace(" ", ""),
    ),
    *IAM_CALLS,
)
