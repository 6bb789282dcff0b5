"""What a test asks of its mock."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from dffkit import Dataset, DataWay, FunctionGraph
from dffkit_mock.plugin.mock import DffkitMock
from dffkit_mock.plugin.operations import UnknownName

from ..clock import NOW
from .functions import FUNCTION, FUNCTIONS, TOKEN, functiongraph

pytestmark = pytest.mark.dffkit_mock(strict=False)


def test_calls_are_kept_as_they_were_sent(dffkit_mock: DffkitMock) -> None:
    """Operation, request and answer; secrets are masked."""
    functiongraph(dffkit_mock.url, {**FUNCTION, "encrypted_user_data": '{"a": "b"}'}, params={"a": "1"})
    (call,) = dffkit_mock.calls()
    assert (call.operation, call.method, call.path, call.status) == (
        "functiongraph.create_function",
        "POST",
        FUNCTIONS,
        200,
    )
    assert (call.query, call.identity, call.refused_by, call.sentence) == ({"a": "1"}, "mock-user", None, None)
    assert call.body == {**FUNCTION, "encrypted_user_data": "***"}
    assert (call.headers["x-auth-token"], call.headers["content-type"]) == ("***", "application/json")
    assert str(call) == f"POST {FUNCTIONS}?a=1 -> 200"


def test_calls_are_found_by_operation_status_and_stage(dffkit_mock: DffkitMock) -> None:
    """By the operation's name alone, or with its service."""
    httpx.get(dffkit_mock.url + FUNCTIONS)
    httpx.get(dffkit_mock.url + FUNCTIONS, headers=TOKEN)
    httpx.get(dffkit_mock.url + "/nowhere")
    assert len(dffkit_mock.calls("list_functions")) == len(dffkit_mock.calls("functiongraph.list_functions")) == 2
    assert [call.status for call in dffkit_mock.calls("list_functions", status=200)] == [200]
    assert [call.status for call in dffkit_mock.calls(refused_by="verify")] == [401]
    (lost,) = dffkit_mock.calls(refused_by="route")
    assert (lost.operation, lost.near[:0], "no operation" in str(lost.sentence)) == (None, [], True)
    dffkit_mock.assert_not_called("create_function")


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("creat_function", "functiongraph.create_function"),
        ("functiongraph.creat_function", "functiongraph.create_function"),
        ("Zzzzz", "written like"),
    ],
)
def test_an_unknown_operation_is_told_with_the_nearest(dffkit_mock: DffkitMock, name: str, near: str) -> None:
    """A typing error is no passed ``assert_not_called``."""
    for ask in (dffkit_mock.calls, dffkit_mock.assert_called, dffkit_mock.assert_not_called):
        with pytest.raises(UnknownName, match=near):
            ask(name)
    with pytest.raises(UnknownName, match=r"kind .*'functin'.* functiongraph\.function"):
        dffkit_mock.stored("functin")


def test_forms_points_and_files_are_data(dffkit_mock: DffkitMock) -> None:
    """As an application would say what it sent."""
    with Dataset() as dataset, DataWay() as dataway:
        dataset.push("sales", [{"day": "2026-01-31", "sum": 12.5}])
        dataway.write_metric(measurement="cpu", tags={"host": "a"}, fields={"usage": 1.5, "n": 2}, timestamp=5)
    dffkit_mock.assert_called("post_dataset", times=1)
    (call,) = dffkit_mock.assert_called("write_by_category", body=[{"measurement": "cpu", "fields": {"n": 2}}])
    assert call.body[0]["tags"] == {"host": "a"}
    httpx.post(dffkit_mock.url, files={"file": ("a.zip", b"12345")}, data={"name": ["x", "y"], "password": "p"})
    httpx.post(dffkit_mock.url, content=b"\xff\xfe")
    httpx.post(dffkit_mock.url, content=b'{"a":', headers={"content-type": "application/json"})
    assert [call.body for call in dffkit_mock.calls(refused_by="route")] == [
        {"name": ["x", "y"], "password": "***", "file": {"filename": "a.zip", "size": 5}},
        b"\xff\xfe",
        '{"a":',
    ]


def said(dffkit_mock: DffkitMock, operation: str, **expected: Any) -> list[str]:
    """The lines of the failure."""
    with pytest.raises(AssertionError) as caught:
        dffkit_mock.assert_called(operation, **expected)
    return str(caught.value).splitlines()


def test_a_failed_assertion_names_the_fields_of_the_closest_call(dffkit_mock: DffkitMock) -> None:
    """With what was expected and what was sent, and no other field."""
    functiongraph(dffkit_mock.url, {**FUNCTION, "func_name": "other", "memory_size": 256})
    functiongraph(dffkit_mock.url, FUNCTION)
    dffkit_mock.assert_called("create_function", times=1, body={"func_name": "hello"})
    expected = {"func_name": "hello", "memory_size": 512, "description": "new"}
    assert said(dffkit_mock, "create_function", body=expected, query={"a": "1"}, status=201) == [
        "create_function was sent, but not like this; the closest of 2:",
        f"  POST {FUNCTIONS} -> 200",
        "    status: expected 201, sent 200",
        "    query.a: expected '1', was not sent",
        "    body.memory_size: expected 512, sent 128",
        "    body.description: expected 'new', was not sent",
    ]


def test_a_failed_count_lists_what_was_sent(dffkit_mock: DffkitMock) -> None:
    """Nothing at all, something else, or too much of it."""
    assert said(dffkit_mock, "create_function") == ["create_function was not sent. Nothing was sent at all"]
    httpx.get(dffkit_mock.url + FUNCTIONS, headers=TOKEN)
    line = f"  functiongraph.list_functions: GET {FUNCTIONS} -> 200"
    assert said(dffkit_mock, "create_function") == ["create_function was not sent. What was sent:", line]
    httpx.get(dffkit_mock.url + FUNCTIONS, headers=TOKEN)
    assert said(dffkit_mock, "functiongraph.list_functions", times=1) == [
        "functiongraph.list_functions was expected 1 time, and was sent 2 times:",
        line,
        line,
    ]
    with pytest.raises(AssertionError, match="expected 0 times"):
        dffkit_mock.assert_not_called("list_functions")


def test_secrets_are_compared_and_not_shown(dffkit_mock: DffkitMock) -> None:
    """Headers and fields, by what was really sent."""
    functiongraph(dffkit_mock.url, {**FUNCTION, "encrypted_user_data": "real"})
    dffkit_mock.assert_called("create_function", headers={"X-Auth-Token": "mock-iam-token"})
    dffkit_mock.assert_called("create_function", body={"encrypted_user_data": "real"})
    lines = said(dffkit_mock, "create_function", headers={"X-Auth-Token": "x"}, body={"encrypted_user_data": "y"})
    assert lines[2:] == [
        "    headers.x-auth-token: expected ***, sent ***",
        "    body.encrypted_user_data: expected ***, sent ***",
    ]


def test_faults_seen_by_retries_are_calls(dffkit_mock: DffkitMock) -> None:
    """Each request counts, whoever answered it."""
    with dffkit_mock.fault("create_function", status=[503, 503, 200]):
        statuses = [functiongraph(dffkit_mock.url, FUNCTION).status_code for _ in range(3)]
    assert statuses == [503, 503, 200]
    assert [call.status for call in dffkit_mock.assert_called("create_function", times=3)] == statuses


def test_the_clock_decides_about_signatures_and_dates(dffkit_mock: DffkitMock) -> None:
    """What is signed now is too early for a mock of another year, by whose Date a connector corrects itself."""
    dffkit_mock.clock.set(NOW)
    with FunctionGraph() as fg:
        fg.api.functions.list_functions()
    assert [call.status for call in dffkit_mock.calls("functiongraph.list_functions")] == [401, 200]
    answer = httpx.get(dffkit_mock.url + FUNCTIONS, headers=TOKEN)
    assert answer.headers["date"] == "Thu, 01 Jan 2026 00:00:00 GMT"


def test_a_reset_forgets_all_but_violations(dffkit_mock: DffkitMock) -> None:
    """A test that is reset halfway still fails for what it sent before."""
    functiongraph(dffkit_mock.url, FUNCTION)
    functiongraph(dffkit_mock.url, {})
    dffkit_mock.reset()
    assert (dffkit_mock.calls(), len(dffkit_mock.journal), dffkit_mock.stored("functiongraph.function")) == ([], 0, [])
    assert [call.operation for call in dffkit_mock.take_violations()] == ["functiongraph.create_function"]
    assert dffkit_mock.take_violations() == []


def test_what_is_allowed_is_no_violation(dffkit_mock: DffkitMock) -> None:
    """Only inside the block; the list says what was wrong."""
    with dffkit_mock.allow_violations() as violations:
        functiongraph(dffkit_mock.url, {**FUNCTION, "memory_size": 100})
    (violation,) = violations
    assert "memory_size" in str(violation.sentence)
    assert dffkit_mock.take_violations() == []


def test_wrong_credentials_are_no_violation(dffkit_mock: DffkitMock) -> None:
    """What the spec says of messages was kept: the application notices the refusal by itself."""
    httpx.get(dffkit_mock.url + FUNCTIONS, headers={"X-Auth-Token": "wrong"})
    assert dffkit_mock.calls()[0].refused_by == "verify"
    assert dffkit_mock.take_violations() == []


def test_more_calls_than_are_kept_are_told(dffkit_mock: DffkitMock, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rather than a wrong count."""
    monkeypatch.setattr("dffkit_mock.plugin.recording.KEPT", 2)
    monkeypatch.setattr("dffkit_mock.plugin.recording.BODY_KEPT", 4)
    for _ in range(3):
        functiongraph(dffkit_mock.url, FUNCTION)
    with pytest.raises(AssertionError, match="first 1 requests are not kept"):
        dffkit_mock.assert_called("create_function")
    dffkit_mock.reset()
    functiongraph(dffkit_mock.url, FUNCTION)
    assert "bytes, not kept" in dffkit_mock.calls()[0].body
