"""FunctionGraph as users write it; checked by mypy and pyright, never run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, assert_type

from dffkit import DFF, AsyncFunctionGraph, FunctionGraph
from dffkit.connectors.functiongraph import (
    FunctionFailedError,
    Invocation,
    PendingExecution,
    PendingInvocation,
    WorkflowFailedError,
    WorkflowStep,
)
from dffkit.triggers import Kafka, Obs, Smn, Timer
from dffkit.types import Unset
from dffkit.types.functiongraph import (
    AsyncInvocation,
    AsyncInvocationStatus,
    AsyncInvokeConfig,
    CreateFunctionRequestBody,
    CustomImage,
    Dependency,
    FuncCode,
    FunctionConfig,
    FunctionList,
    FunctionSummary,
    FunctionTrigger,
    FunctionVersion,
    TaggedResource,
    VersionAlias,
    WorkflowDeleteResult,
    WorkflowExecution,
    WorkflowSimpleInfo,
)


def synchronous(urn: str) -> None:
    """With a with block, or by DFF.CONN."""
    assert_type(DFF.CONN("functiongraph"), FunctionGraph)
    assert_type(DFF.CONN("my-project", FunctionGraph), FunctionGraph)
    with FunctionGraph(region="cn-north-4", project_id="p", ak="a", sk="s", timeout=30, verify=True) as fg:
        body = CreateFunctionRequestBody(
            func_name="f", package="default", runtime="Python3.9", timeout=30, handler="index.handler", memory_size=256,
            func_code=FuncCode(file="UEsDB"),
        )  # fmt: skip
        assert_type(fg.api.functions.create_function(body=body), FunctionConfig)
        assert_type(fg.api.functions.list_functions(marker="0"), FunctionList)
        assert_type(fg.api.functions.delete_function(urn), None)

        assert_type(fg.invoke(urn, {"message": "hi"}), Any)
        report = fg.invoke(urn, {"message": "hi"}, version="v1", log=True, memory=256, timeout=900)
        assert_type(report, Invocation)
        assert_type(report.log, str | None)

        fn = fg.deploy("f", Path("src"), runtime="Python3.9", handler="index.handler", user_data={"a": "b"})
        assert_type(fn, FunctionConfig)
        fg.deploy("f", {"index.py": "…", "data": b""}, runtime="Python3.9", handler="index.handler", if_exists="fail")
        fg.deploy("f", code_url="https://b.obs/f.zip", runtime="Go1.x", handler="main", wait=None, type_="v2")
        fg.deploy("f", runtime="Custom Image", custom_image=CustomImage(image="swr/f:1"), wait=0)
        assert_type(fg.upload_dependency("d", "libs", runtime="Node.js18.15", description="d"), Dependency)
        fg.upload_dependency("d", runtime="Python3.9", requirements=["requests==2.32.3"], pip_args=["--no-index"])
        fg.upload_dependency("d", runtime="Python3.9", requirements=Path("requirements.txt"))
        fg.upload_dependency("d", runtime="Java11", link="https://b.obs/d.zip")
        assert_type(fg.export_function(urn, "f.zip", config=False, overwrite=True), Path)
        assert_type(fg.import_function("f.zip", name="g", package="default"), FunctionConfig)
        assert_type(fg.update_function_config(urn, user_data={"a": "b"}, memory_size=512), FunctionConfig)
        assert_type(FunctionGraph.user_data(fn), dict[str, Any] | str | None)
        assert_type(fg.create_timer(urn, "Timer", "1d", user_event={"a": 1}), FunctionTrigger)
        made = fg.create_trigger(urn, Obs("photos", ["ObjectCreated"], suffix=".png"))
        assert_type(made, FunctionTrigger)
        assert_type(fg.create_trigger(urn, Timer("nightly", "0 15 2 * * ?"), active=False), FunctionTrigger)
        assert_type(fg.create_trigger(urn, Kafka("i", ["orders"], 100, kafka_password="p")), FunctionTrigger)
        for trigger in fg.list_triggers(urn):
            assert_type(trigger, FunctionTrigger)
            fg.delete_trigger(urn, trigger.trigger_type_code, trigger.trigger_id)
        assert_type(fg.disable_trigger(urn, "TIMER", made.trigger_id), FunctionTrigger)
        assert_type(fg.update_trigger(urn, "DIS", "id", polling_interval=30, polling_unit="s"), FunctionTrigger)
        fg.delete_trigger(urn, "TIMER", "id")
        fg.delete_triggers(urn)
        config = fg.update_function_async_invoke_config(
            urn, on_success={"destination": "OBS", "param": {"bucket": "b", "prefix": "p", "expires": 3}}
        )
        assert_type(config, AsyncInvokeConfig)
        result = fg.delete_workflows(["urn:…"], raise_on_fail=True)
        assert_type(result, WorkflowDeleteResult)
        assert_type(result.success, list[str] | Unset)

        assert_type(fg.iter_functions(page_size=100), Iterator[FunctionSummary])
        assert_type(fg.iter_dependencies(dependency_type="private", runtime="Python3.9"), Iterator[Dependency])
        assert_type(fg.iter_dependency_versions("id"), Iterator[Dependency])
        assert_type(fg.iter_workflows(mode="EXPRESS"), Iterator[WorkflowSimpleInfo])
        assert_type(fg.iter_versions(urn), Iterator[FunctionVersion])
        since = datetime(2026, 1, 1, tzinfo=UTC)
        assert_type(fg.iter_async_invocations(urn, status="FAIL", query_begin_time=since), Iterator[AsyncInvocation])
        assert_type(fg.iter_tagged_functions(sys_tags={"k": ["v"]}), Iterator[TaggedResource])
        for function in fg.iter_functions():
            assert_type(function.func_urn, str)


async def asynchronous(urn: str) -> None:
    """The same names, awaited."""
    async with AsyncFunctionGraph(region="cn-north-4", project_id="p", user="u", password="p", domain="d") as fg:
        assert_type(await fg.api.functions.list_functions(), FunctionList)
        assert_type(await fg.invoke(urn, {}, version="v1"), Invocation)
        assert_type(await fg.deploy("f", b"PK", runtime="http", handler="bootstrap"), FunctionConfig)
        assert_type(await fg.upload_dependency("d", {"m.py": "…"}, runtime="Python3.9"), Dependency)
        assert_type(await fg.export_function(urn, "f.zip"), Path)
        assert_type(await fg.import_function("f.zip"), FunctionConfig)
        assert_type(await fg.update_function_config(urn, timeout=60), FunctionConfig)
        assert_type(await fg.delete_workflows(["urn:…"]), WorkflowDeleteResult)
        assert_type(fg.iter_functions(), AsyncIterator[FunctionSummary])
        assert_type(fg.iter_versions(urn, page_size=50), AsyncIterator[FunctionVersion])
        assert_type(await fg.create_trigger(urn, Smn("urn:smn:…")), FunctionTrigger)
        assert_type(await fg.list_triggers(urn), list[FunctionTrigger])
        assert_type(await fg.enable_trigger(urn, "KAFKA", "id"), FunctionTrigger)
        async for workflow in fg.iter_workflows():
            assert_type(workflow, WorkflowSimpleInfo)


def running(fg: FunctionGraph, urn: str, *, verbose: bool) -> None:
    """The log decides the form of the answer, where no version does."""
    assert_type(fg.invoke(urn, {}, log=True), Invocation)
    assert_type(fg.invoke(urn, {}, log=False), Any)
    assert_type(fg.invoke(urn, {}, version="v1"), Invocation)
    assert_type(fg.invoke(urn, {}, log=verbose), Any)
    assert_type(fg.invoke(urn, {}, version="v1", log=verbose), Invocation)
    run = fg.invoke_async(urn, {"message": "hi"}, memory=256)
    assert_type(run, PendingInvocation)
    assert_type(run.invoked_at, datetime | None)
    assert_type(fg.wait_invocation(run, timeout=None), AsyncInvocation)
    assert_type(fg.wait_invocation((urn, "request id")).status, AsyncInvocationStatus | Unset)
    assert_type(fg.cancel_invocation(run, how="recursive"), None)


def releasing(fg: FunctionGraph, urn: str) -> None:
    """A version, an alias for it, and calls on their way from one to the next."""
    version = fg.publish_version(urn, version="v2", description="Second release", digest="…")
    assert_type(version, FunctionVersion)
    assert_type(fg.set_alias(urn, "prod", "v1", weights={version.version: 10}), VersionAlias)
    assert_type(fg.shift_traffic(urn, "prod", to="v2", percent=50, description="canary"), VersionAlias)
    assert_type(fg.aliases(urn), list[VersionAlias])
    assert_type(fg.alias_urn(urn, "prod"), str)
    assert_type(fg.delete_alias(urn, "prod"), None)


def flowing(fg: FunctionGraph, workflow_id: str) -> str | None:
    """Started, waited for, looked into."""
    execution = fg.start_workflow(workflow_id, {"order": "A-1001"}, headers={"tenantId": "user1"})
    assert_type(execution, PendingExecution)
    try:
        done = fg.wait_workflow(execution, timeout=60)
    except WorkflowFailedError as error:
        assert_type(fg.wait_workflow(fg.retry_workflow(execution)), WorkflowExecution)
        return error.node
    assert_type(FunctionGraph.recorded_steps(done), list[WorkflowStep])
    steps = fg.execution_steps((workflow_id, "execution id"), whole=True)
    assert_type([step.begin for step in steps], list[datetime | None])
    assert_type(fg.run_workflow(workflow_id, {"order": "A-1001"}, timeout=300), Any)
    assert_type(fg.stop_workflow(execution), None)
    return None


async def later(fg: AsyncFunctionGraph, urn: str, workflow_id: str) -> None:
    """The same, awaited; nothing is asked for the URN of an alias."""
    assert_type(await fg.invoke(urn, {}, log=True), Invocation)
    assert_type(await fg.wait_invocation(await fg.invoke_async(fg.alias_urn(urn, "prod"), {})), AsyncInvocation)
    assert_type(await fg.shift_traffic(urn, "prod", "v2", 100), VersionAlias)
    assert_type(await fg.wait_workflow(await fg.start_workflow(workflow_id)), WorkflowExecution)
    assert_type(await fg.execution_steps((workflow_id, "execution id")), list[WorkflowStep])


def failing(fg: FunctionGraph, urn: str) -> str | None:
    """The error of the function itself has the vendor's words, and the log."""
    try:
        fg.invoke(urn, {})
    except FunctionFailedError as error:
        assert_type(error.result, Any)
        assert_type(error.request_id, str | None)
        return error.log
    return None


def wrong(fg: FunctionGraph, urn: str) -> None:
    """What a checker refuses; the comment is an error itself where it does not."""
    FunctionGraph(regoin="cn-north-4")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    FunctionGraph(timeout="30")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    fg.api.functions.no_such_operation()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    fg.invoke(urn, {}, version="v0", log=True)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    fg.wait_invocation(urn)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    fg.shift_traffic(urn, "prod", "v2", "10")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    fg.invoke(urn, {}, version="v2")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    fg.deploy("f", 5, runtime="Python3.9", handler="i.h")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    fg.deploy("f", "src", handler="i.h")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    fg.iter_functions(func_nam="f")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    fg.iter_versions()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    fg.create_trigger(urn, {"bucket": "b"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Obs("b", ["put"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    fg.update_function_config(urn, userdata={})  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
