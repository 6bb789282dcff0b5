"""Functions: configuration, code, runs, test events, tracing, snapshots."""

from __future__ import annotations

import base64
from typing import Any

import huaweicloudsdkfunctiongraph.v2 as sdk

from .call import URN, functiongraph, on_function

ZIP = base64.b64encode(b"PK\x05\x06" + bytes(18)).decode()
OBS = "https://bucket.obs.cn-north-4.myhuaweicloud.com/code.zip"
EVENT = base64.b64encode(b'{"order": "20261120-1"}').decode()


def _create(**code: Any) -> sdk.CreateFunctionRequestBody:
    return sdk.CreateFunctionRequestBody(
        func_name="hello",
        package="default",
        runtime="Python3.9",
        handler="index.handler",
        timeout=30,
        memory_size=256,
        **code,
    )


CALLS = (
    functiongraph(
        "create_function",
        lambda got: got.func_urn,
        body=_create(code_type="inline", code_filename="index.zip", func_code=sdk.FuncCode(file=ZIP)),
    ),
    functiongraph("create_function", lambda got: got.func_urn, body=_create(code_type="obs", code_url=OBS)),
    functiongraph("list_functions", lambda got: got.functions[0].func_urn, marker="0", maxitems="10"),
    on_function("show_function_config", lambda got: got.func_urn),
    on_function(
        "update_function_config",
        lambda got: got.func_urn,
        body=sdk.UpdateFunctionConfigRequestBody(
            func_name="hello",
            handler="index.handler",
            memory_size=256,
            runtime="Python3.9",
            timeout=30,
            user_data='{"obs_address":"obs.cn-north-4.myhuaweicloud.com"}',
        ),
    ),
    on_function(
        "update_function_max_instance_config",
        lambda got: got.func_urn,
        body=sdk.UpdateFunctionMaxInstanceConfigRequestBody(max_instance_num=100),
    ),
    on_function("delete_function"),
    on_function("show_function_code", lambda got: got.func_urn),
    on_function(
        "update_function_code",
        lambda got: got.func_urn,
        body=sdk.UpdateFunctionCodeRequestBody(
            code_type="zip", code_filename="index.zip", func_code=sdk.FuncCode(file=ZIP)
        ),
    ),
    functiongraph(
        "import_function",
        lambda got: got.func_urn,
        body=sdk.ImportFunctionRequestBody(
            func_name="hello", file_name="hello.zip", file_type="zip", file_code=ZIP, package="default"
        ),
    ),
    on_function("export_function", lambda got: got.raw_content, config=True, code=True),
    functiongraph("update_function_collect_state", func_urn=URN, state="true"),
    on_function("invoke_function", body={"message": "download file"}),
    on_function(
        "invoke_function",
        lambda got: got.request_id and got.status == 200,
        x_cff_request_version="v1",
        x_cff_log_type="tail",
        body={"message": "你好"},
    ),
    on_function("async_invoke_function", lambda got: got.request_id, body={"message": "你好"}),
    on_function("list_events", lambda got: got.events),
    on_function(
        "create_event", lambda got: got.name, body=sdk.CreateEventRequestBody(name="order-event", content=EVENT)
    ),
    on_function("show_event", lambda got: got.content, event_id="1"),
    on_function("update_event", lambda got: got.name, event_id="1", body=sdk.UpdateEventRequestBody(content=EVENT)),
    on_function("delete_event", event_id="1"),
    on_function("show_tracing", lambda got: got.tracing_ak),
    on_function("update_tracing", body=sdk.UpdateTracingRequestBody(tracing_ak="apm-ak", tracing_sk="apm-sk")),
    on_function("show_func_snapshot_state", lambda got: got.state, action="enable"),
    on_function("update_func_snapshot", action="enable"),
)
