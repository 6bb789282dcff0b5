"""FunctionGraph.deploy and its async twin: what is sent, what is not, and what is waited for."""

from __future__ import annotations

import base64
import os
import tracemalloc
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import AsyncFunctionGraph, FunctionGraph
from dffkit.connectors.functiongraph.deploying._code import pack
from dffkit.connectors.functiongraph.deploying._deployment import planned
from dffkit.errors import CallError, ConflictError, DeadlineError, MisuseError, PermissionDeniedError, ServerError
from dffkit.types.functiongraph import CustomImage, FuncVpc

from ..sides import Server, Side
from .service import URN, Service, refuse

if TYPE_CHECKING:
    from pathlib import Path

    from dffkit_mock.server import MockServer

HERE: dict[str, Any] = {"region": "cn-north-4", "project_id": "p1", "ak": "a", "sk": "s", "retries": 0}
HELLO = {"index.py": "def handler(event, context): return 'hello'\n"}
OTHER = {"index.py": "def handler(event, context): return 'other'\n"}
PYTHON: dict[str, Any] = {"runtime": "Python3.9", "handler": "index.handler"}
OBS = "https://code.obs.cn-north-4.myhuaweicloud.com/hello.zip"


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (FunctionGraph, AsyncFunctionGraph))


def deployed(side: Side, service: Any, source: Any = HELLO, name: str = "hello", **options: Any) -> Any:
    """What deploy gives."""
    return side.do(lambda fg: fg.deploy(name, source, **{**PYTHON, **options}), service, **HERE)


def served(side: Side, **options: Any) -> Service:
    """A service that has the function already."""
    service = Service()
    deployed(side, service, **options)
    service.requests.clear()
    return service


def test_a_new_function_is_created_from_a_folder(side: Side, tmp_path: Path) -> None:
    """The body has the package in base64, its kind and name, and the variables as JSON text."""
    (tmp_path / "index.py").write_text("def handler(event, context): return event\n")
    service = Service()
    made = deployed(side, service, tmp_path, user_data={"a": "名"}, description="d")
    assert (made.func_urn, made.digest) == (URN.format("hello"), pack(tmp_path).digest())
    assert service.calls == ["GET /functions", "POST /functions", "GET /config"]
    body = service.sent("POST /functions")
    assert base64.b64decode(body.pop("func_code")["file"]) == pack(tmp_path).content
    assert body == {
        "func_name": "hello", "package": "default", "runtime": "Python3.9", "timeout": 30, "handler": "index.handler",
        "memory_size": 256, "code_type": "zip", "code_filename": f"{tmp_path.name}.zip", "user_data": '{"a":"名"}',
        "description": "d",
    }  # fmt: skip


def test_a_package_of_another_name_is_not_taken_for_it(side: Side) -> None:
    """The service looks for names that contain what is asked for."""
    service = served(side, name="hello-world")
    assert deployed(side, service).func_urn == URN.format("hello")
    assert sorted(service.functions) == ["hello", "hello-world"]


def test_a_second_deployment_of_the_same_sends_nothing(side: Side) -> None:
    """Two looks tell that there is nothing to do; spaces and order of the variables do not count."""
    service = served(side, user_data={"a": "b", "c": "d"}, description="d")
    shown = deployed(side, service, user_data='{"c": "d", "a": "b"}', description="d", enable_dynamic_memory=False)
    assert (service.calls, shown.func_name) == (["GET /functions", "GET /config"], "hello")


def test_other_code_alone_is_replaced(side: Side) -> None:
    """The configuration is not touched; dependency packages that nobody speaks of stay."""
    service = served(side, depend_version_list=["d1"])
    shown = deployed(side, service, OTHER)
    assert service.calls == ["GET /functions", "GET /config", "PUT /code", "GET /config"]
    assert shown.digest == pack(OTHER).digest()
    body = service.sent("PUT /code")
    assert base64.b64decode(body.pop("func_code")["file"]) == pack(OTHER).content
    assert body == {"code_type": "zip", "code_filename": "code.zip", "depend_version_list": ["d1"]}


def test_another_configuration_alone_is_changed(side: Side) -> None:
    """The code, which is the same, is not sent."""
    service = served(side, memory_size=128)
    shown = deployed(side, service, memory_size=512, func_vpc=FuncVpc(vpc_id="v", subnet_id="s"))
    assert service.calls == ["GET /functions", "GET /config", "PUT /config", "GET /config"]
    assert service.sent("PUT /config") == {
        "func_name": "hello", "runtime": "Python3.9", "timeout": 30, "handler": "index.handler", "memory_size": 512,
        "func_vpc": {"vpc_id": "v", "subnet_id": "s"},
    }  # fmt: skip
    assert shown.memory_size == 512


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        ({"func_vpc": FuncVpc(vpc_id="v", vpc_name="n")}, {"func_vpc": FuncVpc(vpc_id="v")}, []),
        ({"func_vpc": FuncVpc(vpc_id="v")}, {"func_vpc": FuncVpc(vpc_id="w")}, ["PUT /config"]),
        ({"description": "d"}, {}, []),
        ({"description": "d"}, {"description": ""}, ["PUT /config"]),
        ({}, {"description": ""}, []),
        ({}, {"user_data": {}}, []),
        ({"user_data": {"a": "b"}}, {"user_data": {}}, ["PUT /config"]),
        ({}, {"encrypted_user_data": {"a": "b"}}, ["PUT /config"]),
        ({"depend_version_list": ["a", "b"]}, {"depend_version_list": ["b", "a"]}, []),
        ({"depend_version_list": ["a"]}, {"depend_version_list": ["b"]}, ["PUT /code"]),
        ({"depend_version_list": ["a"]}, {"depend_version_list": []}, ["PUT /code"]),
        ({}, {"tags": "t", "type_": "v2"}, []),
        ({}, {"timeout": 31, "depend_version_list": ["b"]}, ["PUT /code", "PUT /config"]),
    ],
)
def test_only_what_differs_is_sent(side: Side, before: Any, now: Any, expected: list[str]) -> None:
    """What is not given stays; what the service has beyond what is given, does not count."""
    service = served(side, **before)
    deployed(side, service, **now)
    assert expected == [call for call in service.calls if call.startswith("PUT")]
    for name, value in now.items():
        if expected == ["PUT /code"]:
            assert service.sent("PUT /code")[name] == value


def test_limits_that_nobody_speaks_of_stay(side: Side) -> None:
    """Only a new function gets those of the connector; one that is there keeps its own."""
    service = served(side, timeout=900, memory_size=2048)
    deployed(side, service)
    assert service.calls == ["GET /functions", "GET /config"]
    changed = deployed(side, service, description="d")
    assert (changed.timeout, changed.memory_size) == (900, 2048)
    assert deployed(side, service, timeout=60).memory_size == 2048


def test_code_in_obs_is_sent_each_time(side: Side) -> None:
    """There may be other code under the same address, and nobody here can tell."""
    service = Service()
    for _ in range(2):
        deployed(side, service, None, code_url=OBS)
    assert service.calls[3:] == ["GET /functions", "GET /config", "PUT /code", "GET /config"]
    assert service.sent("POST /functions")["code_url"] == OBS
    assert service.sent("PUT /code") == {"code_type": "obs", "code_url": OBS, "func_code": {}}


def test_an_image_is_a_matter_of_the_configuration(side: Side) -> None:
    """It needs no entry point, and a new one goes by way of the configuration."""
    service = Service()
    for tag in ("1", "1", "2"):
        image = CustomImage(enabled=True, image=f"swr.cn-north-4.myhuaweicloud.com/group/hello:{tag}")
        deployed(side, service, None, custom_image=image, runtime="Custom Image", handler=None)
    created = service.sent("POST /functions")
    assert (created["handler"], created["code_type"], "func_code" in created) == ("-", "Custom-Image-Swr", False)
    assert [call for call in service.calls if call.startswith("PUT")] == ["PUT /config"]
    assert service.sent("PUT /config")["custom_image"]["image"].endswith(":2")


# Waiting


@pytest.mark.parametrize("source", [HELLO, OTHER], ids=["created", "updated"])
def test_it_waits_until_the_new_code_is_shown(side: Side, source: Any) -> None:
    """Whether the service shows nothing before, or the code before."""
    service = Service() if source is HELLO else served(side)
    service.late = 3
    assert deployed(side, service, source).digest == pack(source).digest()
    assert side.waits == [0.5, 0.75, 1.125]


@pytest.mark.parametrize("source", [HELLO, OTHER], ids=["same code", "other code"])
@pytest.mark.parametrize("change", [{"memory_size": 512}, {"user_data": {"a": "b"}}, {"description": "d"}])
def test_it_waits_until_the_new_configuration_is_shown(side: Side, source: Any, change: Any) -> None:
    """Nobody is given a function as it was before."""
    service = served(side)
    service.late = 3
    shown = deployed(side, service, source, **change)
    assert {name: service.functions["hello"][name] for name in change} == {
        name: getattr(shown, name) for name in change
    }
    assert side.waits == [0.5, 0.75, 1.125]


def test_what_is_empty_in_one_answer_may_be_left_out_in_the_other(side: Side) -> None:
    """Nobody waits for a description that is no description."""
    service = served(side)
    service.functions["hello"]["description"] = ""

    def answer(request: httpx.Request) -> httpx.Response:
        shown = service(request).json()
        if service.calls[-1] == "GET /config":
            shown.pop("description", None)
        return httpx.Response(200, json=shown)

    assert deployed(side, answer, memory_size=512, wait=0).memory_size == 512


def test_a_wait_that_never_ends_tells_the_last_state(side: Side) -> None:
    """How large the code is that is there instead, and its digest."""
    service = served(side)
    service.late = 1000
    with pytest.raises(DeadlineError, match=r"deployment of 'hello' is not done after 2 s: .* a longer wait") as caught:
        deployed(side, service, OTHER, wait=2)
    before = pack(HELLO)
    assert f"code of {len(before.content)} bytes with digest {before.digest()[:12]}…" in str(caught.value.state)
    assert (caught.value.last.digest, sum(side.waits)) == (before.digest(), 2)


def test_no_patience_is_one_look(side: Side) -> None:
    """Nobody sleeps; what is there at once is well."""
    assert deployed(side, Service(), wait=0).func_name == "hello"
    with pytest.raises(DeadlineError, match="its last state is not there yet"):
        deployed(side, Service(late=1), wait=0)
    assert side.waits == []


# What goes wrong on the way


def test_a_failure_between_code_and_configuration_says_what_was_done(side: Side) -> None:
    """And the next deployment finishes it, without sending the code again."""
    service = served(side)
    service.failing = {"PUT /config"}
    with pytest.raises(ServerError, match="Its code was replaced before that, its configuration is as it was"):
        deployed(side, service, OTHER, memory_size=512)
    service.failing.clear()
    service.requests.clear()
    assert deployed(side, service, OTHER, memory_size=512).memory_size == 512
    assert [call for call in service.calls if call.startswith("PUT")] == ["PUT /config"]


def test_a_failure_of_the_configuration_alone_says_that_the_code_stayed(side: Side) -> None:
    """So nobody looks for what happened to it."""
    service = served(side)
    service.failing = {"PUT /config"}
    with pytest.raises(ServerError, match="Its code is the same as before and was not sent"):
        deployed(side, service, memory_size=512)


def test_a_refused_look_says_that_all_was_sent(side: Side) -> None:
    """The function is there, only nobody may see it."""
    service = Service()

    def answer(request: httpx.Request) -> httpx.Response:
        return refuse(403, "FSS.0403") if request.url.path.endswith("/config") else service(request)

    with pytest.raises(PermissionDeniedError, match="Everything was sent before that"):
        deployed(side, answer)


def test_looks_that_fail_are_followed_by_others_until_the_deadline(side: Side) -> None:
    """What was sent counts; the error says that nobody saw it, and why."""
    service = Service(failing={"GET /config"})
    with pytest.raises(DeadlineError, match=r"is not done after 4 s: nothing was seen yet.*HTTP 500") as caught:
        deployed(side, service, wait=4)
    assert isinstance(caught.value.__cause__, ServerError)
    assert service.calls.count("GET /config") == 5


def test_a_function_that_is_there_may_be_left_alone(side: Side) -> None:
    """Then creation is tried at once, so that nobody comes between a look and the creation."""
    service = served(side)
    with pytest.raises(ConflictError, match=r"FSS\.0409.* deploy\(\) brings it up to date unless if_exists='fail'"):
        deployed(side, service, OTHER, if_exists="fail")
    assert service.calls == ["POST /functions"]


def test_a_function_that_appears_after_the_look_is_told_so(side: Side) -> None:
    """Two deployments at once: who comes second is not told of an argument that was never given."""
    service = served(side)
    unlisted = {"functions": [], "next_marker": 0, "count": 0}

    def answer(request: httpx.Request) -> httpx.Response:
        shown = service(request)
        return httpx.Response(200, json=unlisted) if service.calls[-1] == "GET /functions" else shown

    with pytest.raises(ConflictError, match=r"somebody else made it meanwhile, so deploy\(\) again") as caught:
        deployed(side, answer, OTHER)
    assert "if_exists" not in str(caught.value)


@pytest.mark.parametrize(
    "act",
    [
        lambda fg, variables: fg.deploy("hello", HELLO, **PYTHON, encrypted_user_data=variables),
        lambda fg, variables: fg.update_function_config(URN.format("hello"), encrypted_user_data=variables),
    ],
)
@pytest.mark.parametrize("there", [True, False])
def test_encrypted_variables_that_the_service_repeats_are_not_shown(side: Side, act: Any, *, there: bool) -> None:
    """What is refused, is often told with its value."""
    service = served(side)
    refusal = httpx.Response(400, json={"error_code": "FSS.0400", "error_msg": 'bad {"password":"hush-hush"}'})

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method != "GET":
            return refusal
        if not there and request.url.path.endswith("/functions"):
            return httpx.Response(200, json={"functions": [], "next_marker": 0, "count": 0})
        return service(request)

    with pytest.raises(CallError, match=r"bad .*\*\*\*") as caught:
        side.do(lambda fg: act(fg, {"password": "hush-hush"}), answer, **HERE)
    assert "hush-hush" not in f"{caught.value} {caught.value!r} {caught.value.error_msg}"  # type: ignore[attr-defined]


def test_a_plan_shows_no_variables() -> None:
    """It stands in tracebacks that show what functions had in their hands."""
    demanded = {**PYTHON, "timeout": None, "memory_size": None}
    options: Any = {"encrypted_user_data": {"password": "hidden"}}
    plan = planned("hello", HELLO, demanded, package="default", code_url=None, options=options)
    assert "hidden" not in repr(plan)


def test_a_function_in_another_group_is_not_touched(side: Side) -> None:
    """Names are unique in a project, and the group is part of the URN."""
    service = served(side, package="mine")
    with pytest.raises(MisuseError, match=r"'hello' exists in the package 'mine'.* deploy it with package='mine'"):
        deployed(side, service, OTHER)
    assert service.calls == ["GET /functions"]


# Before anything is sent


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"name": "2fast"}, "'2fast' cannot be the name of a function: it begins with a letter"),
        ({"name": ""}, "'' cannot be the name of a function"),
        ({"name": "a" * 61}, "60 characters at most"),
        ({"handler": None}, r"a function for Python3\.9 needs handler=…, such as 'index\.handler', not None"),
        ({"handler": "handler"}, r"must be <file>\.<function> for Python3\.9, such as 'index\.handler', not 'handler'"),
        ({"handler": "main.handler"}, r"needs the file 'main\.py', which is not in the package: it has 'index\.py'"),
        ({"timeout": 0}, "timeout must be a whole number from 1 on, not 0"),
        ({"memory_size": "256"}, "memory_size must be a whole number from 1 on, not '256'"),
        ({"memory": 256}, r"deploy\(\) has no argument 'memory'; did you mean 'gpu_memory'|has no argument 'memory'"),
        ({"user_data": {"a": "x" * 5000}}, "and the service takes 4096 at most"),
        ({"source": None}, "deploy\\(\\) needs the code once: .*; given were none of them"),
        ({"code_url": OBS}, "given were source and code_url"),
        ({"source": None, "code_url": "obs://bucket/hello.zip"}, "code_url must be the address of a zip in OBS"),
        ({"func_vpc": {"vpc_id": "v"}}, "func_vpc must be a FuncVpc of dffkit.types.functiongraph, not dict"),
        ({"depend_version_list": "d1"}, "depend_version_list must be a list of texts, not 'd1'"),
        ({"depend_version_list": [None]}, r"depend_version_list must be a list of texts, not \[None\]"),
        ({"runtime": None}, "runtime must be the name of one, such as 'Python3.10', not None"),
        ({"if_exists": ["update"]}, r"if_exists must be 'update' .* or 'fail', not \['update'\]"),
        ({"if_exists": "replace"}, r"if_exists must be 'update' .* or 'fail', not 'replace'"),
        ({"wait": -1}, "wait must be seconds, 0 or more, or None for no end, not -1"),
        ({"source": "nothing.zip"}, "there is no file or folder 'nothing.zip'"),
        ({"source": b"PK"}, "is not a zip that can be read"),
    ],
)
def test_what_cannot_be_deployed_is_never_sent(side: Side, options: Any, words: str) -> None:
    """One sentence with the value, what would be right, and no request."""
    server = Server({})
    with pytest.raises(MisuseError, match=words):
        deployed(side, server, **options)
    assert server.requests == []


def test_what_json_has_no_form_for_is_named(side: Side) -> None:
    """Although the package is put into the body past the usual way."""
    service = Service()
    with pytest.raises(MisuseError, match=r"create_function: .*vpc_id"):
        deployed(side, service, func_vpc=FuncVpc(vpc_id=object()))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert service.calls == ["GET /functions"]


def test_a_package_is_not_held_many_times_over(side: Side, tmp_path: Path) -> None:
    """As it is, in base64 as the body, and a piece of it on its way: less than three times its size."""
    path, size = tmp_path / "data.bin", 8 * 1024 * 1024
    path.write_bytes(os.urandom(size))
    package = pack({"index.py": "", "data.bin": path.read_bytes()}).content
    server = Server({"func_urn": URN.format("hello"), "func_name": "hello"})
    deployed(side, server, if_exists="fail")  # what is loaded with the first call
    server.requests.clear()
    tracemalloc.start()
    try:
        deployed(side, server, package, if_exists="fail")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 3 * size


@pytest.mark.dffkit_mock(stateful=False)
@pytest.mark.parametrize("name", ["hello", "download_file_from_obs"])
def test_the_mock_takes_deployments_as_they_are(
    side: Side, dffkit_mock: MockServer, dffkit_mock_url: str, name: str
) -> None:
    """Of a new function, and of the one its list has; its answers tell one story, so nobody waits."""
    made = side.do(lambda fg: fg.deploy(name, HELLO, **PYTHON, wait=0))
    assert made.func_name == "download_file_from_obs"
    written = ["create_function"] if name == "hello" else ["update_function_code", "update_function_config"]
    operations = [str(entry.operation).rpartition(".")[2] for entry in dffkit_mock.journal.entries()]
    assert written == [operation for operation in operations if not operation.startswith(("list", "show"))]
    assert {entry.refused_by for entry in dffkit_mock.journal.entries()} == {None}
