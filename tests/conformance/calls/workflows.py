"""Workflows, their executions and metrics."""

from __future__ import annotations

import huaweicloudsdkfunctiongraph.v2 as sdk

from .call import PROJECT, URN, functiongraph

WORKFLOW_URN = f"urn:fss:cn-north-4:{PROJECT}:workflow:default:testflow1:latest"
WORKFLOW = "3d2f1e0c-9b8a-4766-8554-433221100ffe"
EXECUTION = {"workflow_id": WORKFLOW, "execution_id": "7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9"}
METRIC = {"period": "60", "start_time": "1795000000000", "end_time": "1795086400000"}
INPUT = sdk.FlowExecuteBody(input={"order": "20261120-1", "note": "你好 a+b"})


def _definition() -> sdk.WorkflowCreateBody:
    step = sdk.OperationState(
        id="check",
        name="check",
        type="Operation",
        end=True,
        transition="end",
        action_mode="sequential",
        actions=[sdk.Action(function_ref=sdk.FunctionRef(ref_name="check", arguments={"order": "$.order"}))],
        on_errors=[sdk.OnError(error="*", retry_ref="patient")],
    )
    return sdk.WorkflowCreateBody(
        name="testflow1",
        description="checks-an-order",
        start="check",
        mode="NORMAL",
        functions=[sdk.Function(name="check", operation=URN)],
        states=[step],
        constants={"limit": 1000},
        retries=[sdk.Retry(name="patient", delay=10, max_attempts=3)],
    )


CALLS = (
    functiongraph("list_workflow", lambda got: got.workflows[0].workflow_urn, limit=10, mode="NORMAL"),
    functiongraph("create_workflow", lambda got: got.id, body=_definition()),
    functiongraph("show_work_flow", lambda got: got.definition.start, workflow_id=WORKFLOW),
    functiongraph("update_work_flow", lambda got: got.id, workflow_id=WORKFLOW, body=_definition()),
    functiongraph(
        "batch_delete_workflows",
        lambda got: got.success or got.fail,
        body=sdk.WorkflowDeleteBody(workflow_urns=[WORKFLOW_URN]),
    ),
    functiongraph("start_workflow_execution", lambda got: got.execution_id, workflow_id=WORKFLOW, body=INPUT),
    functiongraph("start_sync_workflow_execution", lambda got: got.status, workflow_id=WORKFLOW, body=INPUT),
    functiongraph("list_workflow_executions", lambda got: got.executions, workflow_id=WORKFLOW, limit=10, offset=0),
    functiongraph(
        "show_workflow_execution_for_page", lambda got: got.executions, workflow_id=WORKFLOW, limit=10, offset=0
    ),
    functiongraph(
        "show_workflow_execution", lambda got: got.status, **EXECUTION, x_get_workflow_full_history_data=True
    ),
    functiongraph("retry_work_flow", **EXECUTION),
    functiongraph("stop_work_flow", **EXECUTION),
    functiongraph(
        "create_callback_workflow",
        lambda got: got.execution_id,
        workflow_id=WORKFLOW,
        x_workflow_run_id=EXECUTION["execution_id"],
        x_workflow_state_id="check",
        body=sdk.CallbackWorkflowRequestBody(result="success", output={"approved": True}),
    ),
    functiongraph("show_tenant_metric", lambda got: got.count, **METRIC),
    functiongraph("show_work_flow_metric", lambda got: got.count, workflow_urn=WORKFLOW_URN, **METRIC),
)
