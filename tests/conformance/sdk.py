"""The official Huawei SDK's clients, pointed at the mock, and one call of every operation that both know."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

import huaweicloudsdkdataartsstudio.v1 as dataarts
import huaweicloudsdkfunctiongraph.v2 as functiongraph
import huaweicloudsdkiam.v3 as iam
from huaweicloudsdkcore.auth.credentials import BasicCredentials, GlobalCredentials
from huaweicloudsdkcore.http.http_config import HttpConfig

from .call import Call
from .iam_calls import IAM_CALLS

URN = "urn:fss:cn-north-4:mock-project:function:default:hello:latest"
WORKFLOW = "urn:fss:cn-north-4:mock-project:workflow:default:testflow1:latest"
ZIP = base64.b64encode(b"PK\x05\x06" + bytes(18)).decode()


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


def _functiongraph(operation: str, has: Callable[[Any], Any] = lambda answer: True, **request: Any) -> Call:
    name = "".join(part.capitalize() for part in operation.split("_")) + "Request"
    return Call("functiongraph", operation, getattr(functiongraph, name)(**request), has)


def _create(**code: Any) -> functiongraph.CreateFunctionRequestBody:
    return functiongraph.CreateFunctionRequestBody(
        func_name="hello",
        package="default",
        runtime="Python3.9",
        handler="index.handler",
        timeout=30,
        memory_size=256,
        **code,
    )


DESTINATION = functiongraph.FuncDestinationConfig(destination="FunctionGraph", param='{"func_urn":"' + URN + '"}')
TIMER = functiongraph.TriggerEventDataRequestBody(name="Timer-download", schedule_type="Rate", schedule="1d")

CALLS = (
    _functiongraph("list_workflow", lambda got: got.workflows[0].workflow_urn, limit=10, mode="NORMAL"),
    _functiongraph(
        "batch_delete_workflows",
        lambda got: got.success or got.fail,
        body=functiongraph.WorkflowDeleteBody(workflow_urns=[WORKFLOW]),
    ),
    _functiongraph("list_dependencies", lambda got: got.dependencies[0].id, dependency_type="public", maxitems="5"),
    _functiongraph(
        "create_dependency_version",
        lambda got: got.id,
        body=functiongraph.CreateDependencyRequestBody(
            depend_file=ZIP, depend_type="zip", runtime="Node.js8.10", name="kafka-client"
        ),
    ),
    _functiongraph(
        "create_dependency_version",
        lambda got: got.id,
        body=functiongraph.CreateDependencyRequestBody(
            depend_link="https://bucket.obs.cn-north-4.myhuaweicloud.com/depends/kafka.zip",
            depend_type="obs",
            runtime="Python3.6",
            name="kafka-client",
        ),
    ),
    _functiongraph("show_dependency_version", lambda got: got.id, depend_id="4f4ae4eb", version="1"),
    _functiongraph("list_dependency_version", lambda got: got.dependencies[0].id, depend_id="4f4ae4eb"),
    _functiongraph("list_function_as_metric", lambda got: got.values[0].key, type="failcount"),
    _functiongraph("show_function_async_invoke_config", lambda got: got.func_urn, function_urn=URN),
    _functiongraph(
        "update_function_async_invoke_config",
        lambda got: got.destination_config.on_success.param,
        function_urn=URN,
        body=functiongraph.UpdateFunctionAsyncInvokeConfigRequestBody(
            max_async_event_age_in_seconds=60,
            max_async_retry_attempts=1,
            destination_config=functiongraph.FuncAsyncDestinationConfig(on_success=DESTINATION, on_failure=DESTINATION),
        ),
    ),
    _functiongraph("delete_function_async_invoke_config", lambda got: True, function_urn=URN),
    _functiongraph(
        "create_function",
        lambda got: got.func_urn,
        body=_create(code_type="inline", code_filename="index.zip", func_code=functiongraph.FuncCode(file=ZIP)),
    ),
    _functiongraph(
        "create_function",
        lambda got: got.func_urn,
        body=_create(code_type="obs", code_url="https://bucket.obs.cn-north-4.myhuaweicloud.com/code.zip"),
    ),
    _functiongraph(
        "update_function_config",
        lambda got: got.func_urn,
        function_urn=URN,
        body=functiongraph.UpdateFunctionConfigRequestBody(
            func_name="hello",
            handler="index.handler",
            memory_size=256,
            runtime="Python3.9",
            timeout=30,
            user_data='{"obs_address":"obs.cn-north-4.myhuaweicloud.com"}',
        ),
    ),
    _functiongraph("show_function_config", lambda got: got.func_urn, function_urn=URN),
    _functiongraph("list_functions", lambda got: got.functions[0].func_urn, marker="0", maxitems="10"),
    _functiongraph("delete_function", lambda got: True, function_urn=URN),
    _functiongraph("invoke_function", lambda got: True, function_urn=URN, body={"message": "download file"}),
    _functiongraph(
        "invoke_function",
        lambda got: got.request_id and got.status == 200,
        function_urn=URN,
        x_cff_request_version="v1",
        x_cff_log_type="tail",
        body={"message": "你好"},
    ),
    _functiongraph(
        "create_function_trigger",
        lambda got: got.trigger_id,
        function_urn=URN,
        body=functiongraph.CreateFunctionTriggerRequestBody(
            trigger_type_code="TIMER", trigger_status="ACTIVE", event_type_code="MessageCreated", event_data=TIMER
        ),
    ),
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
