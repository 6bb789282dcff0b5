"""How a function reaches its callers: versions, aliases, triggers, tags."""

from __future__ import annotations

import huaweicloudsdkfunctiongraph.v2 as sdk

from .call import functiongraph, on_function

TIMER = sdk.TriggerEventDataRequestBody(name="Timer-download", schedule_type="Rate", schedule="1d")
OF_TRIGGER = {"trigger_type_code": "TIMER", "trigger_id": "0f7a0b8a-1c35-4d1f-9a7e-3a5d6f1c2b4e"}
TAGGED = {"resource_type": "functions", "resource_id": "hello"}
TAGS = [sdk.KvItem(key="team", value="订单 1")]
STRATEGY = sdk.VersionStrategy(
    combine_type="and",
    rules=[sdk.VersionStrategyRules(rule_type="Header", param="version", op="=", value="v2")],
)

CALLS = (
    on_function("list_function_versions", lambda got: got.versions[0].func_urn, maxitems="10"),
    on_function(
        "create_function_version",
        lambda got: got.func_urn,
        body=sdk.CreateFunctionVersionRequestBody(version="v1", description="first release"),
    ),
    on_function("list_version_aliases", lambda got: got.body[0].alias_urn),
    on_function(
        "create_version_alias",
        lambda got: got.alias_urn,
        body=sdk.CreateVersionAliasRequestBody(
            name="live", version="v1", description="what callers use", additional_version_weights={"v2": 10}
        ),
    ),
    on_function("show_version_alias", lambda got: got.alias_urn, alias_name="live"),
    on_function(
        "update_version_alias",
        lambda got: got.alias_urn,
        alias_name="live",
        body=sdk.UpdateVersionAliasRequestBody(version="v2", additional_version_strategy={"v1": STRATEGY}),
    ),
    on_function("delete_version_alias", alias_name="live"),
    on_function("list_function_triggers", lambda got: got.body[0].trigger_id),
    on_function(
        "create_function_trigger",
        lambda got: got.trigger_id,
        body=sdk.CreateFunctionTriggerRequestBody(
            trigger_type_code="TIMER", trigger_status="ACTIVE", event_type_code="MessageCreated", event_data=TIMER
        ),
    ),
    on_function("show_function_trigger", lambda got: got.trigger_id, **OF_TRIGGER),
    on_function(
        "update_trigger",
        lambda got: got.trigger_id,
        **OF_TRIGGER,
        body=sdk.UpdateTriggerRequestBody(trigger_status="DISABLED"),
    ),
    on_function("delete_function_trigger", **OF_TRIGGER),
    on_function("batch_delete_function_triggers"),
    functiongraph("list_function_tags", lambda got: got.tags, **TAGGED),
    functiongraph(
        "create_tags", **TAGGED, body=sdk.UpdateFunctionTagsRequestBody(action="create", tags=TAGS, sys_tags=[])
    ),
    functiongraph(
        "delete_tags", **TAGGED, body=sdk.UpdateFunctionTagsRequestBody(action="delete", tags=TAGS, sys_tags=[])
    ),
    functiongraph("show_project_tags_list", lambda got: got.tags, resource_type="functions"),
    functiongraph(
        "show_res_instance_info",
        lambda got: got.total_count is not None,
        resource_type="functions",
        action="filter",
        body=sdk.ListEnterpriseResourceRequestBody(
            without_any_tag=False, limit="10", offset="0", action="filter", matches=TAGS
        ),
    ),
)
