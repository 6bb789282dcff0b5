"""Loops over every operation of every committed spec."""

from __future__ import annotations

import inspect
import json
from importlib import import_module
from pathlib import Path
from typing import Any

import dffkit_api
import pytest
from codegen.document import Document
from dffkit_api import Bound, Operation, Paging

from .rendered import FakeSend

PACKAGE = Path(dffkit_api.__file__).parent
DOCUMENTS = [
    Document(path.parent.name, json.loads(path.read_text(encoding="utf-8")))
    for path in sorted(PACKAGE.glob("*/openapi.json"))
]
OPERATIONS = [operation for document in DOCUMENTS for operation in document.operations]
# Written a second time, by hand: a wrong "true" lets the retries do twice what was asked for once.
TWICE_IS_MORE = {
    "dataset": {"post_dataset", "upload_file"},
    "dataway": {"write_by_category"},
    "functiongraph": {
        *("create_dependency", "create_dependency_version"),
        *("create_function_app", "create_vpc_endpoint"),
        *("create_function", "create_function_trigger", "invoke_function"),
        *("async_invoke_function", "import_function"),
        *("create_event", "create_function_version", "create_version_alias"),
        *("create_workflow", "start_workflow_execution", "start_sync_workflow_execution"),
        *("retry_work_flow", "create_callback_workflow"),
    },
    "guance": {
        *("create_access_key", "create_alert_policy", "create_alert_policy_v2", "create_workspace"),
        *("create_checker", "import_checkers", "create_self_built_checker", "create_aggs_to_metric", "create_slo"),
        *("create_mute", "create_notice_date", "create_notify_object", "create_pipeline", "import_pipelines"),
        *("create_blacklist", "import_blacklists", "create_log_index", "bind_external_log_index", "create_log_backup"),
        *("create_logging_query_rule", "create_data_query_rule", "create_data_mask_rule", "create_field"),
        # What they replace comes from a template, and its charts are new each time.
        *("create_dashboard", "import_dashboard", "create_viewer", "import_viewer", "create_note", "import_note"),
        *("create_inner_dashboard", "create_dashboard_carousel", "create_crontab_report", "create_object_class"),
        *("create_snapshot", "share_snapshot", "create_tag", "create_role", "create_member_group"),
        *("batch_add_members", "batch_invite_members", "create_login_mapping", "create_saml_sso"),
        *("create_saml_mapping", "create_temporary_token", "create_dialing_task", "create_multi_dialing_task"),
        *("register_dialing_region", "create_event", "push_outer_event", "execute_outer_function"),
        *("create_issue", "create_issue_reply", "create_issue_level", "create_issue_auto_discovery"),
        *("create_issue_notification_policy", "create_notification_schedule", "create_channel", "upload_attachment"),
        *("create_rum_app", "create_service", "send_logmine_task", "init_sourcemap_upload", "merge_sourcemap_parts"),
    },
}
BOUND = {"project_id": "p", "workspace": "w", "instance": "i"}


def row(operation: Any) -> Operation:
    """The row of the table of its service."""
    found: Operation = import_module(f"dffkit_api.{operation.document.stem}.operations").OPERATIONS[operation.id]
    return found


def test_there_are_specs() -> None:
    """The loops below have something to loop over."""
    assert {"dataarts", "dataset", "dataway", "func", "functiongraph", "guance", "iam"} <= {d.stem for d in DOCUMENTS}


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_row_says_what_the_spec_says(operation: Any) -> None:
    """The table has each operation with its method, path, tag, idempotence, security and paging."""
    paging = operation.node.get("x-dffkit-paging")
    assert row(operation) == Operation(
        stem=operation.document.stem,
        id=operation.id,
        method=operation.method.upper(),
        path=operation.path,
        tag=operation.tag,
        idempotent=operation.node["x-dffkit-idempotent"],
        security=tuple(tuple(alternative) for alternative in operation.security),
        rows=(paging or {}).get("items") or operation.node["x-dffkit-resource"].get("items"),
        paging=Paging(**paging) if paging else None,
    )


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_what_does_more_when_sent_twice_is_not_idempotent(operation: Any) -> None:
    """Whatever creates, writes or runs something is marked so, by GET too; everything else may be tried again."""
    runs = operation.document.stem == "func" and operation.id != "list_functions"
    more = runs or operation.id in TWICE_IS_MORE.get(operation.document.stem, ())
    assert row(operation).idempotent is not more


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_method_asks_for_its_operation(operation: Any) -> None:
    """Each method, called with its required arguments, sends its own operation to its own path."""
    send = FakeSend()
    api = import_module(f"dffkit_api.{operation.document.stem}.api").Api(send, Bound(BOUND))
    method = getattr(getattr(api, operation.tag), operation.id)
    required = {
        name: argument(name, parameter.annotation)
        for name, parameter in inspect.signature(method).parameters.items()
        if parameter.default is parameter.empty
    }
    with pytest.MonkeyPatch.context() as patch:
        module = import_module(f"dffkit_api.{operation.document.stem}.api.{operation.tag}.{operation.id}")
        for parse in {"_parse_success", "_parse_content"} & vars(module).keys():
            patch.setattr(module, parse, lambda response: response.status_code)
        assert method(**required) == 204
    ((sent, kwargs),) = send.calls
    assert row(operation) is sent
    assert operation.method == kwargs["method"]
    assert operation.path.count("/") == kwargs["url"].count("/")


def argument(name: str, annotation: str) -> Any:
    """Something that a parameter takes."""
    kinds = annotation.split(" | ")
    if name == "body" and "str" not in kinds:
        return Stub()
    return ["x"] if annotation.startswith("list[") else "x"


class Stub:
    """Stands for any body."""

    def to_dict(self) -> dict[str, Any]:
        """As a model."""
        return {}

    def to_multipart(self) -> list[Any]:
        """As a form."""
        return []
