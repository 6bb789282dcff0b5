"""What happens to a function: asynchronous runs, reserved instances, metrics, logs, quotas."""

from __future__ import annotations

from datetime import UTC, datetime

import huaweicloudsdkfunctiongraph.v2 as sdk

from .call import URN, functiongraph, on_function

DESTINATION = sdk.FuncDestinationConfig(destination="FunctionGraph", param='{"func_urn":"' + URN + '"}')
REQUEST_ID = "5a1fb32a-8dd4-4e3c-9a24-2f8e8f9c1f0f"
SINCE, UNTIL = datetime(2026, 11, 19, tzinfo=UTC), datetime(2026, 11, 20, tzinfo=UTC)

CALLS = (
    on_function("show_function_async_invoke_config", lambda got: got.func_urn),
    on_function(
        "update_function_async_invoke_config",
        lambda got: got.destination_config.on_success.param,
        body=sdk.UpdateFunctionAsyncInvokeConfigRequestBody(
            max_async_event_age_in_seconds=60,
            max_async_retry_attempts=1,
            destination_config=sdk.FuncAsyncDestinationConfig(on_success=DESTINATION, on_failure=DESTINATION),
        ),
    ),
    on_function("delete_function_async_invoke_config"),
    on_function("list_function_async_invoke_config", lambda got: got.async_invoke_configs, limit="10"),
    on_function(
        "list_async_invocations",
        lambda got: got.invocations[0].request_id,
        limit="10",
        query_begin_time=SINCE,
        query_end_time=UNTIL,
    ),
    on_function("list_active_async_invocations", lambda got: got.invocations[0].request_id, limit="10"),
    on_function(
        "cancel_async_invocation",
        body=sdk.CancelAsyncInvocationRequestBody(request_id=REQUEST_ID, type="recursive"),
    ),
    on_function(
        "update_function_reserved_instances_count",
        lambda got: got.count is not None,
        body=sdk.UpdateFunctionReservedInstancesCountRequestBody(
            count=2,
            idle_mode=False,
            tactics_config=sdk.TacticsConfig(
                cron_configs=[
                    sdk.CronConfig(
                        name="morning", cron="0 */10 * * * ?", count=3, start_time=1795000000, expired_time=1796000000
                    )
                ]
            ),
        ),
    ),
    functiongraph("list_function_reserved_instances", lambda got: got.reservedinstances, limit="10", urn=URN),
    functiongraph("list_reserved_instance_configs", lambda got: got.reserved_instances, function_urn=URN, limit="10"),
    functiongraph("show_func_reserved_instance_metrics", lambda got: got.reserved_instance_num, func_urn=URN),
    functiongraph("show_function_metrics", lambda got: got.count, func_urn=URN, period="5"),
    functiongraph("list_function_statistics", lambda got: got.count, func_urn=URN, period="5"),
    functiongraph("list_statistics", lambda got: got.count, filter="monitor_data", period="5"),
    functiongraph("list_function_as_metric", lambda got: got.values[0].key, type="failcount"),
    functiongraph("list_quotas", lambda got: got.quotas.resources),
    functiongraph("enable_lts_logs"),
    functiongraph("enable_async_status_log"),
    functiongraph("show_project_async_status_log_info", lambda got: got.group_id),
    on_function("show_lts_log_details", lambda got: got.group_id),
)
