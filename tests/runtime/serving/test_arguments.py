"""Where arguments come from, in each form of request."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest

from .served import Served, refused

JSON = {"content-type": "application/json"}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("echo", {}),
        ('echo?kwargs={"a":1,"b":"x","c":null}', {"a": 1, "b": "x", "c": None}),
        ('echo/normal?kwargs={"a":1}', {"a": 1}),
        ("echo?kwargs=null", {}),
        ("echo/s?a=1&b=", {"a": "1", "b": ""}),
        ("echo/simplified/whatever/follows?a=1", {"a": "1"}),
        ("echo/s?a=1&a=2&b[]=3&o[k][l]=v", {"a": ["1", "2"], "b": ["3"], "o": {"k": {"l": "v"}}}),
        ('echo/s?kwargs={"a":1}', {"kwargs": {"a": 1}}),
        ("echo/unknown?a=1", {}),
    ],
)
def test_get(served: Served, path: str, expected: Any) -> None:
    """A GET takes its arguments from the query: JSON in the normal form, texts in the simplified one."""
    answer = served.sync(path)
    assert (answer.status_code, answer.json()) == (200, expected)
    assert served.client.get(f"/api/v1/al/{path}").json() == expected


@pytest.mark.parametrize(
    ("path", "body", "expected"),
    [
        ("echo", {"kwargs": {"a": 1, "b": [None, True]}}, {"a": 1, "b": [None, True]}),
        ("echo", {"kwargs": None}, {}),
        ("echo", {}, {}),
        ("echo/s", {"a": 1, "b": {"c": 2.5}}, {"a": 1, "b": {"c": 2.5}}),
        ("echo/s", {"kwargs": '{"a": 1}', "options": '{"b": 2}'}, {"kwargs": {"a": 1}, "options": {"b": 2}}),
        ("echo/s", ["x", "y"], {"0": "x", "1": "y"}),
        ("echo/unknown", {"a": 1}, {}),
    ],
)
def test_post_of_json(served: Served, path: str, body: Any, expected: Any) -> None:
    """A POST of JSON takes ``kwargs`` in the normal form, and the whole body in the simplified one."""
    answer = served.post(path, json=body)
    assert (answer.status_code, answer.json()) == (200, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("1.0", 1), ("1e2", 100), ("1.5", 1.5), ("12345678901234567890", 12345678901234567000), ("1e999", None)],
)
def test_numbers_are_those_of_javascript(served: Served, text: str, expected: Any) -> None:
    """Every number comes through a double, as on the platform."""
    answer = served.post("echo/s", content=f'{{"n": {text}}}', headers=JSON)
    assert answer.json() == {"n": expected}
    assert served.sync(f'echo?kwargs={{"n": {text}}}').json() == {"n": expected}


def test_form(served: Served) -> None:
    """A form gives texts; in the normal form its arguments cannot be JSON text."""
    assert served.post("echo/s", data={"a": ["1", "2"], "o[k]": "v"}).json() == {"a": ["1", "2"], "o": {"k": "v"}}
    assert refused(served.post("echo", data={"kwargs": '{"a": 1}'}))[:2] == (400, "EClientBadRequest")


@pytest.mark.parametrize(
    ("path", "message", "detail"),
    [
        ("echo?x=1", "Invalid request query", {"message": "Found unexpected field `x`"}),
        ("echo?kwargs={", "Invalid kwargs, bad JSON format", None),
        ("echo?options={", "Invalid options, bad JSON format", None),
        ("echo/s?kwargs={", "Invalid kwargs, bad JSON format", None),
        ("echo?kwargs=[1]", "Invalid kwargs, it should be a JSON object", {"kwargs": [1]}),
        ("echo?kwargs=NaN", "Invalid kwargs, bad JSON format", {"error": "NaN is no JSON"}),
        ("echo?kwargs={}&kwargs={}", "Invalid request query", None),
        ('echo?options={"returnType":"xml"}', "invalid returnType", None),
    ],
)
def test_get_is_strict(served: Served, path: str, message: str, detail: Any) -> None:
    """What the normal form does not have is refused, and bad JSON wherever it stands."""
    answer = served.sync(path)
    assert refused(answer) == (400, "EClientBadRequest", message)
    assert detail is None or answer.json()["detail"] == detail


@pytest.mark.parametrize(
    "content",
    ['{"x": 1}', '{"kwargs": "{}"}', '{"kwargs": [1]}', '{"kwargs": 1}', "5", '"text"', "{", "[1]", "NaN",
     '{"kwargs": {}, "options": {"timeout": 5}}', '{"kwargs": {}, "options": 3}',
     '{"kwargs": {}, "options": {"returnType": "xml"}}', "[" * 100_000],
)  # fmt: skip
def test_post_is_strict(served: Served, content: str) -> None:
    """So is what stands in a body."""
    answer = served.post("echo", content=content, headers=JSON)
    assert refused(answer)[:2] == (400, "EClientBadRequest")


def test_options_in_text_never_say_what_is_called(served: Served) -> None:
    """Options as JSON text are read for how the result comes, and for nothing else."""
    hostile = {"funcId": "demo__hello.boom", "origin": "direct", "originId": "x", "queue": 9, "timeout": 1}
    answer = served.post("origin", json={"kwargs": {}, "options": json.dumps(hostile)})
    assert answer.json() == ["syncAPI", "origin", 1, None]
    boxed = served.post("origin", json={"options": json.dumps({**hostile, "unbox": False})})
    assert boxed.json()["data"] == {"result": ["syncAPI", "origin", 1, None]}


def test_fixed_and_placeholder_arguments(served: Served) -> None:
    """A placeholder takes the caller's value or is left out; fixed values, ``null`` too, are there; others pass."""
    assert served.sync("mixed/s").json() == {"a": 1, "c": None}
    assert served.sync("mixed/s?b=2&e=5").json() == {"a": 1, "b": "2", "c": None, "e": "5"}


@pytest.mark.parametrize("name", ["a", "c"])
def test_a_fixed_argument_is_nobodys_else(served: Served, name: str) -> None:
    """Whoever sends a fixed argument is refused, also where its value is ``null``."""
    answer = served.sync(f"mixed/s?{name}=2")
    assert refused(answer) == (400, "EClientBadRequest", "Cannot specify a fixed kwargs field")
    assert answer.json()["detail"] == {"kwargsField": name, "kwargsValue": "2", "funcId": "demo__hello.echo"}


def test_wrong_arguments_are_the_functions_failure(served: Served) -> None:
    """Missing and unknown arguments are no concern of the server: the function raises."""
    answer = served.sync("one/s?z=1")
    assert refused(answer) == (599, "EFuncFailed", "Func task failed")
    assert "unexpected keyword argument 'z'" in answer.json()["detail"]["exception"]


def test_the_request_is_told(served: Served) -> None:
    """``_DFF_HTTP_REQUEST`` has the request, its headers in lower case."""
    told = served.post("request/s/more?q=1", json={"a": 1}, headers={"X-My": "Yes"}).json()
    assert (told["method"], told["originalUrl"]) == ("POST", "/api/v1/sync/request/s/more?q=1")
    assert (told["url"], told["host"], told["hostname"]) == (
        "/api/v1/sync/request/s/more",
        "127.0.0.1:8088",
        "127.0.0.1",
    )
    assert (told["query"], told["body"], told["headers"]["x-my"]) == ({"q": "1"}, {"a": 1}, "Yes")
    assert (told["protocol"], told["ip"], told["xhr"]) == ("http", "127.0.0.1", False)


def test_half_a_pair_of_surrogates(served: Served) -> None:
    """No encoding has one: the function is given the replacement character, a refusal is answered, a task waits."""
    request: Any = {"headers": JSON, "content": rb'{"\ud800": ["\uDFFF", "\ud83d\ude00"]}'}
    assert served.post("echo/s", **request).json() == {"\ufffd": ["\ufffd", "😀"]}
    assert refused(served.post("echo", **request))[:2] == (400, "EClientBadRequest")
    assert served.client.post("/api/v1/async/later/s", **request).status_code == 200
    assert [task.kwargs for task in served.taken()] == [{"\ufffd": ["\ufffd", "😀"]}]


@pytest.mark.parametrize("body", ['{"a": [%s]}', '{"kwargs": "[%s]"}'])
def test_too_many_elements(served: Served, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """A body whose values would take far more memory than it has bytes is refused; what stands in texts is none."""
    monkeypatch.setattr("dffkit.runtime.serving.javascript.MOST_ELEMENTS", 10)
    few, many, text = ("[]," * 4 + "1", "[]," * 5 + "1", '"' + "[{," * 10 + '"')
    assert served.post("echo/s", content=body % few, headers=JSON).status_code == 200
    assert refused(served.post("echo/s", content=body % many, headers=JSON))[:2] == (400, "EClientBadRequest")
    escaped = text if '"a"' in body else text.replace('"', '\\"')
    assert served.post("echo/s", content=body % escaped, headers=JSON).status_code == 200


@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_a_large_body(served: Served, encoding: str) -> None:
    """Is read as a small one is."""
    value = {"a": list(range(50_000)), "kwargs": "[1]"}
    content = json.dumps(value).encode()
    packed = content if encoding == "identity" else gzip.compress(content)
    answer = served.post("echo/s", content=packed, headers={**JSON, "content-encoding": encoding})
    assert answer.json() == {**value, "kwargs": [1]}
