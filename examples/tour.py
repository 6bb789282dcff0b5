"""A tour of every service, with the payloads that the vendors' own pages show.

Run it against the mock (``dffkit mock`` in another terminal)::

    DFFKIT_MOCK_URL=http://127.0.0.1:8600 python examples/tour.py

or against real services, with their settings in the environment or in ``dffkit.toml``. ``make demo`` starts a mock,
walks through it and prints a report.
"""

from __future__ import annotations

import time
from base64 import b64encode
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Protocol, TypeVar

from dffkit import DFF, DataWay, FunctionGraph, Guance
from dffkit.connectors.dataway.buffered import Counters
from dffkit.connectors.functiongraph import Destination
from dffkit.types.functiongraph import (
    CreateFunctionRequestBody,
    DependencyFromObs,
    DependencyFromZip,
    FuncCode,
    WorkflowCreateBody,
)
from dffkit.types.guance import MuteSettings

PAYLOADS = Path(__file__).parent / "payloads"
CODE = PAYLOADS / "index.zip"  # the function that downloads a file from OBS, of the FunctionGraph guide
HELLO = PAYLOADS / "hello.py"
DEPENDENCY = "https://bucket.obs.cn-north-4.myhuaweicloud.com/depends/kafka.zip"
HEARER = "urn:fss:cn-north-4:mock-project:function:default:testPython:latest"
INLINE = CreateFunctionRequestBody(
    func_name="download_file_from_obs",
    package="default",
    runtime="Python2.7",
    handler="index.handler",
    timeout=30,
    memory_size=256,
    code_type="inline",
    code_filename="index.zip",
    func_code=FuncCode(file=b64encode(CODE.read_bytes()).decode()),
)
FROM_OBS = CreateFunctionRequestBody(
    func_name="create_function_from_obs",
    package="default",
    runtime="Python2.7",
    handler="index.handler",
    timeout=30,
    memory_size=256,
    code_type="obs",
    code_url="https://test.obs.cn-north-4.myhuaweicloud.com/fss_examples_python2.7.zip",
)
MUTE = MuteSettings.from_dict(
    {
        "type": "checker",
        "name": "deployment of the shop",
        "muteRanges": [{"checkerUUID": "rul_13165045e441aac3f66fb7787cda3600"}],
        "startTime": "2026/11/21 14:00:00",
        "endTime": "2026/11/21 14:30:00",
        "repeatTimeSet": 0,
        "timezone": "Asia/Shanghai",
    }
)
EVENT = {"service": "shop", "df_status": "info"}
WORKFLOW = WorkflowCreateBody.from_dict(
    {
        "name": "testflow",
        "mode": "NORMAL",
        "start": "pause",
        "functions": [],
        "constants": {},
        "retries": [],
        "states": [
            {
                "id": "pause",
                "name": "pause",
                "type": "Sleep",
                "duration": 1,
                "transition": "end",
                "end": False,
                "actions": [],
            },
            {"id": "end", "name": "end", "type": "End", "transition": "", "end": True, "actions": []},
        ],
    }
)

T = TypeVar("T")


class Show(Protocol):
    """How a step is shown."""

    def __call__(self, title: str, step: Callable[[], T], /) -> T:
        """Does the step, shows it under its title, and returns what it returned."""
        ...


def guance(show: Show) -> None:
    """The workspace behind an API key, its lists, queries and functions, and data written through its DataWay."""
    with DFF.CONN("guance") as guance:
        show("is the API key valid?", lambda: guance.is_api_key_valid)
        show("the workspace", lambda: guance.workspace)
        show("its uuid and language", lambda: (guance.workspace_uuid, guance.workspace_language))
        show("do_get", lambda: guance.do_get("/api/v1/workspace/get"))
        show("do_post", lambda: guance.do_post("/api/v1/workspace/modify", body={"desc": "New description"}))
        show("the same, typed", guance.api.workspaces.get_current_workspace)
        show("mute a monitor", lambda: guance.api.mutes.create_mute(body=MUTE))
        show("what is muted", lambda: list(islice(guance.api.mutes.iter_mutes(), 100)))
        show("alert policies, trace id", lambda: alert_policies(guance))
        show(
            "write through the workspace's DataWay",
            lambda: guance.dataway.write_by_category(
                category="metric", measurement="Host Monitoring", tags={"host": "web-01"}, fields={"cpu": 10}
            ),
        )
        show("a query in DQL", lambda: list(guance.query("M::`Host Monitoring`:(avg(`cpu`)) [5m]")))
        show("logs of the last hour", lambda: list(islice(guance.iter_rows("L::RE(`.*`)", timedelta(hours=1)), 100)))
        show("run a function", lambda: guance.run_function("test", your_name="Ada"))


def alert_policies(guance: Guance) -> tuple[str, int]:
    """The number of policies, and what names the request."""
    with guance.envelope() as envelope:
        policies = guance.api.alert_policies.list_alert_policies()
    return envelope.trace_id, len(policies.data)


def dataway(show: Show) -> None:
    """Points by line protocol: one, many, and by a writer in the background; and a raw query."""
    with DFF.CONN("dataway") as dataway:
        points = [{"measurement": "cpu", "tags": None, "fields": {"usage": number / 10}} for number in range(3)]
        show("write many metrics", lambda: dataway.write_metric_many(points))
        show("write a log line", lambda: dataway.write_logging("app", {"host": "web-01"}, {"message": 'said "hi"'}))
        show("write an event", lambda: dataway.write_keyevent("deployment", EVENT, {"df_title": "shop 2.1 is out"}))
        show("write in the background", lambda: in_the_background(dataway))
        show("query", lambda: dataway.query("M::cpu:(usage) LIMIT 1", dict_output=True))


def in_the_background(dataway: DataWay) -> Counters:
    """A hundred points that are accepted at once, and sent together."""
    with dataway.buffered() as writer:
        for number in range(100):
            writer.write_metric("cpu", {"host": "web-01"}, {"usage": number / 100})
        writer.flush(timeout=10)
        return writer.counters


def functiongraph(show: Show) -> None:
    """A function from its code to its first run, its dependencies, its timer; and the workflows of a project."""
    with DFF.CONN("functiongraph") as fg:
        made = show("create a function, its zip inline", lambda: fg.api.functions.create_function(body=INLINE))
        urn = str(made.func_urn)
        show("create one whose code lies in OBS", lambda: fg.api.functions.create_function(body=FROM_OBS))
        show("deploy a file", lambda: fg.deploy("hello", HELLO, runtime="Python3.9", handler="hello.handler"))
        show(
            "change its variables",
            lambda: fg.update_function_config(
                urn,
                func_name="download_file_from_obs",
                handler="index.handler",
                memory_size=256,
                runtime="Python2.7",
                timeout=30,
                user_data={
                    "obs_address": "obs.cn-north-4.myhuaweicloud.com",
                    "srcBucket": "photos",
                    "srcObjName": "a.jpg",
                },
            ),
        )
        show("show it", lambda: fg.api.functions.show_function_config(urn))
        show("run it (v0: the bare result)", lambda: fg.invoke(urn, {"message": "download file"}))
        show("run it (v1: with a report)", lambda: fg.invoke(urn, {"message": "download file"}, version="v1", log=True))
        show("run it every day", lambda: fg.create_timer(urn, "Timer-download", "1d"))
        show("the functions of the project", lambda: list(islice(fg.iter_functions(), 100)))
        dependencies(show, fg)
        asynchronous(show, fg, urn)
        show("the metric report", lambda: fg.api.metrics.list_function_as_metric(type_="failcount"))
        workflows(show, fg)
        show("delete the function", lambda: fg.api.functions.delete_function(urn))


def workflows(show: Show, fg: FunctionGraph) -> None:
    """One that pauses for a second, from its creation to its end."""
    made = show("create a workflow", lambda: fg.api.workflows.create_workflow(body=WORKFLOW))
    show("the workflows", lambda: list(islice(fg.iter_workflows(), 100)))
    started = show("start it", lambda: fg.start_workflow(str(made.id), {"order": "A-1001"}))
    show("wait for its end", lambda: fg.wait_workflow(started, timeout=60))
    show("delete it", lambda: fg.delete_workflows([str(made.workflow_urn)]))


def dependencies(show: Show, fg: FunctionGraph) -> None:
    """Packages that functions share."""
    zipped = DependencyFromZip(
        depend_file=b64encode(CODE.read_bytes()).decode(), depend_type="zip", runtime="Node.js8.10", name="kafka"
    )
    stored = DependencyFromObs(depend_link=DEPENDENCY, depend_type="obs", runtime="Node.js8.10", name="kafka")
    show("upload a dependency", lambda: fg.api.dependencies.create_dependency(body=zipped))
    made = show("a dependency that lies in OBS", lambda: fg.api.dependencies.create_dependency_version(body=stored))
    show("the dependencies", lambda: list(islice(fg.iter_dependencies(), 100)))
    show("versions of one", lambda: list(islice(fg.iter_dependency_versions(str(made.dep_id)), 100)))
    show("one version", lambda: fg.api.dependencies.show_dependency_version(str(made.dep_id), "1"))


def asynchronous(show: Show, fg: FunctionGraph, urn: str) -> None:
    """Where the results of asynchronous runs go."""
    then: Destination = {"destination": "FunctionGraph", "param": {"func_urn": HEARER}}
    show(
        "where asynchronous results go",
        lambda: fg.update_function_async_invoke_config(
            urn,
            on_success=then,
            on_failure=then,
            max_async_event_age_in_seconds=60,
            max_async_retry_attempts=1,
        ),
    )
    show("show that", lambda: fg.api.async_invoke_configs.show_function_async_invoke_config(urn))
    show("and remove it", lambda: fg.api.async_invoke_configs.delete_function_async_invoke_config(urn))


def iam(show: Show) -> None:
    """A token by password, a key to act for an agency, projects, users, regions."""
    with DFF.CONN("iam") as iam:
        show("a token by password", lambda: iam.token(project_name="cn-north-4"))
        show("the projects", lambda: iam.projects(name="cn-north-4"))
        show("a key to act for an agency", lambda: iam.assume_role("operations", domain_name="another-company"))
        show("the users", iam.users)
        show("the regions", iam.regions)


def dataarts(show: Show) -> None:
    """The runs of a job node, three levels of JSON unpacked."""
    with DFF.CONN("dataarts") as dataarts:
        show(
            "the runs of a job node",
            lambda: dataarts.instances(
                "937987",
                job_name="etl-dli2dws",
                start_time=datetime(2024, 1, 14, 16, tzinfo=UTC),
                end_time=1705311669796,
            ),
        )


def dataset(show: Show) -> None:
    """Rows into a data set and out of it, and a file."""
    with DFF.CONN("dataset") as dataset:
        show("push rows", lambda: dataset.push(123, [["A", "B"], ["a1", "b1"], ["a2", "b2"]]))
        show("query", lambda: dataset.query(123))
        show("page by page", lambda: list(islice(dataset.iter_pages(123, pagesize=100), 5)))
        show("upload a file", lambda: dataset.upload("sales", PAYLOADS / "sales.csv", mail="someone@example.com"))
        show("reprocess it", lambda: dataset.reprocess("sales", "sales.csv"))


def func(show: Show) -> None:
    """Functions on DataFlux Func, called in every form."""
    with DFF.CONN("func") as func:
        show("call a function", lambda: func.call("sapi-hello", message="Hello"))
        show(
            "as the guide shows it",
            lambda: func.call("auln-xxxxx", message="Hello", form="simplified", method="GET", legacy=True),
        )
        show("with a file", lambda: func.call("auln-upload", files=PAYLOADS / "sales.csv"))
        show("with text", lambda: func.call("auln-unknow-body", body="hello, world!", legacy=True))
        show("with bytes", lambda: func.call("auln-unknow-body", body=b"hello, world!", legacy=True))
        show("without waiting", lambda: func.call_async("aapi-hello", message="Hello"))
        show("run a cron job now", lambda: func.run_cron_job("cron-hello"))
        show("the functions there are", func.functions)


STOPS: tuple[Callable[[Show], None], ...] = (guance, dataway, functiongraph, iam, dataarts, dataset, func)


def print_step(title: str, step: Callable[[], T]) -> T:
    """Does a step and prints its title, how long it took and the beginning of what came back."""
    start = time.perf_counter()
    came = step()
    print(f"  {title:42} {(time.perf_counter() - start) * 1000:7.1f} ms  {came!r:.100}")
    return came


if __name__ == "__main__":
    for stop in STOPS:
        print(stop.__name__)
        stop(print_step)
