"""FunctionGraph: what its functions, runs and workflows do that no generic rule knows, a file a topic.

Members of records whose names begin with ``mock_`` are the mock's own: no answer shows them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .aliases import (
    create_version_alias,
    delete_version_alias,
    list_version_aliases,
    show_version_alias,
    update_version_alias,
)
from .applications import create_function_app, list_app_templates, list_function_applications, show_function_app
from .async_configs import (
    delete_function_async_invoke_config,
    list_function_async_invoke_config,
    show_function_async_invoke_config,
    update_function_async_invoke_config,
)
from .dependencies import (
    create_dependency,
    create_dependency_version,
    delete_dependency_version,
    list_dependencies,
    show_dependency_version,
)
from .events import create_event, delete_event, list_events, show_event, update_event
from .executions import (
    create_callback_workflow,
    list_workflow_executions,
    retry_work_flow,
    show_workflow_execution,
    show_workflow_execution_for_page,
    start_sync_workflow_execution,
    start_workflow_execution,
    stop_work_flow,
)
from .exports import export_function, import_function
from .functions import (
    create_function,
    delete_function,
    list_functions,
    show_function_code,
    show_function_config,
    update_function_code,
    update_function_collect_state,
    update_function_config,
    update_function_max_instance_config,
)
from .invocations import invoke_function
from .logs import show_lts_log_details
from .quotas import list_quotas
from .reserved_instances import (
    list_function_reserved_instances,
    list_reserved_instance_configs,
    update_function_reserved_instances_count,
)
from .runs import (
    async_invoke_function,
    cancel_async_invocation,
    list_active_async_invocations,
    list_async_invocations,
)
from .snapshots import show_func_snapshot_state, update_func_snapshot
from .stored import STEM
from .tags import create_tags, delete_tags, list_function_tags, show_project_tags_list, show_res_instance_info
from .tracing import show_tracing, update_tracing
from .triggers import (
    batch_delete_function_triggers,
    create_function_trigger,
    delete_function_trigger,
    list_function_triggers,
    show_function_trigger,
    update_trigger,
)
from .versions import create_function_version, list_function_versions
from .workflows import batch_delete_workflows, create_workflow, list_workflow, show_work_flow, update_work_flow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import Handler

__all__ = ["HANDLERS"]

_HANDLERS: tuple[Handler, ...] = (
    async_invoke_function,
    batch_delete_function_triggers,
    batch_delete_workflows,
    cancel_async_invocation,
    create_callback_workflow,
    create_dependency,
    create_dependency_version,
    create_event,
    create_function,
    create_function_app,
    create_function_trigger,
    create_function_version,
    create_tags,
    create_version_alias,
    create_workflow,
    delete_dependency_version,
    delete_event,
    delete_function,
    delete_function_async_invoke_config,
    delete_function_trigger,
    delete_tags,
    delete_version_alias,
    export_function,
    import_function,
    invoke_function,
    list_active_async_invocations,
    list_app_templates,
    list_async_invocations,
    list_dependencies,
    list_events,
    list_function_applications,
    list_function_async_invoke_config,
    list_function_reserved_instances,
    list_function_tags,
    list_function_triggers,
    list_function_versions,
    list_functions,
    list_quotas,
    list_reserved_instance_configs,
    list_version_aliases,
    list_workflow,
    list_workflow_executions,
    retry_work_flow,
    show_dependency_version,
    show_event,
    show_func_snapshot_state,
    show_function_app,
    show_function_async_invoke_config,
    show_function_code,
    show_function_config,
    show_function_trigger,
    show_lts_log_details,
    show_project_tags_list,
    show_res_instance_info,
    show_tracing,
    show_version_alias,
    show_work_flow,
    show_workflow_execution,
    show_workflow_execution_for_page,
    start_sync_workflow_execution,
    start_workflow_execution,
    stop_work_flow,
    update_event,
    update_func_snapshot,
    update_function_async_invoke_config,
    update_function_code,
    update_function_collect_state,
    update_function_config,
    update_function_max_instance_config,
    update_function_reserved_instances_count,
    update_tracing,
    update_trigger,
    update_version_alias,
    update_work_flow,
)

HANDLERS: Mapping[tuple[str, str], Handler] = {(STEM, handler.__name__): handler for handler in _HANDLERS}
"""Handlers by stem and operationId, which is what each is called."""
