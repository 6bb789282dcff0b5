"""What functions return, as answers."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import pytest
from dffkit.runtime.serving import result_cache
from dffkit.runtime.serving.answers import replies
from dffkit.runtime.task import Control, Outcome

from .served import Served, refused

JSON, HTML = "application/json; charset=utf-8", "text/html; charset=utf-8"
SHAPES = [
    ("none", "", None, "null"),
    ("false", "", None, "null"),
    ("zero", "", None, "null"),
    ("zero_float", "", None, "null"),
    ("no_text", "", None, "null"),
    ("no_list", "[]", JSON, "[]"),
    ("no_dict", "{}", JSON, "{}"),
    ("text", "<b>x</b>", HTML, '"<b>x</b>"'),
    ("int", "3", HTML, "3"),
    ("float", "30", HTML, "30"),
    ("big", "1e+21", HTML, "1e+21"),
    ("true", "true", JSON, "true"),
    ("tuple", '[1,"二"]', JSON, '[1,"二"]'),
    ("nested", '{"a":30,"b":[1e-7,12345678901234567000],"c":"1.0 , 2.0","d":0}', JSON, None),
]


@pytest.mark.parametrize(("what", "body", "kind", "dumped"), SHAPES)
def test_shapes(served: Served, what: str, body: str, kind: str | None, dumped: str | None) -> None:
    """Bare values are as JavaScript's server sends them: falsy ones empty, texts HTML, numbers JavaScript's."""
    answer = served.sync(f"give/s?what={what}")
    assert (answer.status_code, answer.text, answer.headers.get("content-type")) == (200, body, kind)
    told = json.dumps({"what": what})
    as_text = served.sync(f'give?kwargs={told}&options={{"returnType":"jsonDumps"}}')
    assert (as_text.text, as_text.headers["content-type"]) == (dumped or body, HTML)
    boxed = served.post("give", json={"kwargs": {"what": what}, "options": '{"unbox": false}'})
    assert f'"data":{{"result":{dumped or body}}},"traceId":' in boxed.text
    assert boxed.headers["content-type"] == JSON
    assert boxed.json()["error"] == 200


def test_resp(served: Served) -> None:
    """``DFF.RESP`` says status, type, headers and under which name the body is saved."""
    answer = served.sync("table")
    assert (answer.status_code, answer.text, answer.headers["x-my"]) == (201, "a,b\n", "1")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"] == "attachment; filename=\"_.csv\"; filename*=UTF-8''%E5%90%8D.csv"


def test_text_that_is_json_is_sent_as_it_is(served: Served) -> None:
    """A text with the type ``json`` is the body, to the letter."""
    answer = served.sync("text")
    assert (answer.text, answer.headers["content-type"]) == ('{"a": 1.0}', JSON)


@pytest.mark.parametrize("how", ["raises", "text", "list"])
def test_half_a_pair_of_surrogates_is_answered(served: Served, how: str) -> None:
    """No encoding has one: JSON has it escaped, a text something in its place; the result is kept, and the run too."""
    answers = [served.sync(f"half/s?how={how}") for _ in range(2)]
    assert answers[1].headers["x-dff-cache"] == "Cached"
    assert answers[0].status_code == answers[1].status_code == (599 if how == "raises" else 200)
    expected = {"raises": '"exception":"\\ud800"', "text": "?", "list": '["\\ud800",{"\\udfff":1}]'}
    assert [expected[how] in answer.text for answer in answers] == [True, True]


SANDBOX = "sandbox allow-scripts allow-forms allow-popups allow-modals allow-downloads"


@pytest.mark.parametrize(
    "call", ["give/s?what=text", 'echo?kwargs={"a":"<script>"}&options={"returnType":"jsonDumps"}', "table", "file"]
)
def test_what_a_function_answers_is_of_no_origin(served: Served, call: str) -> None:
    """A browser that shows it lets its scripts reach neither the page nor what the page may."""
    answer = served.sync(call)
    assert answer.status_code in {200, 201}, answer.text
    assert answer.headers["content-security-policy"] == SANDBOX
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    ("name", "is_apart"),
    [("a.pdf", False), ("a.html", True), ("a.svg", True), ("a.xml", True), ("a.xhtml", True), ("a.unknown", True)],
)
def test_a_file_that_is_shown_is_of_no_origin(served: Served, name: str, is_apart: bool) -> None:
    """But a PDF, which has none anyway, and which browsers do not show in a sandbox."""
    answer = served.sync(f"shown/s?name={name}")
    assert ("content-security-policy" in answer.headers) is is_apart
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("length", [10, 100_000])
def test_who_is_answered_much_holds_nobody_up(served: Served, monkeypatch: pytest.MonkeyPatch, length: int) -> None:
    """Answers of many characters are not made where all others are answered."""
    names, shaped = [], replies._shaped

    def noted(*given: Any) -> Any:
        names.append(threading.current_thread().name)
        return shaped(*given)

    monkeypatch.setattr(replies, "_shaped", noted)
    assert served.sync(f"long/s?n={length}").text == "x" * length
    posted = served.client.post("/api/v1/func/demo__resp.long", json={"kwargs": {"n": length}})
    assert posted.json()["data"]["result"] == "x" * length
    assert [name == "the-loop" for name in names] == [length == 10] * 2


def test_a_function_says_of_what_origin_it_is(served: Served) -> None:
    """By the header of its own."""
    assert served.sync("policy").headers["content-security-policy"] == "default-src 'self'"


def test_a_cached_file_is_one_of_the_resources(served: Served, tmp_path: Path) -> None:
    """Whoever else writes into the stores: the call is made anew."""
    (tmp_path / "secret.txt").write_text("[]")
    function = served.platform.published.find("demo__hello.large")
    control = Control(file=str(tmp_path / "secret.txt"), raw=True)
    key = result_cache.key(function, {"x": "outside"})
    result_cache.keep(served.platform.stores, key, Outcome("success", "null", control), 60)
    assert served.sync("cached_large/s?x=outside").json()[0]["at"] > 0


def test_redirect(served: Served) -> None:
    """``DFF.REDIRECT`` is a 302 with an address that a header can have, and a body that is no script."""
    answer = served.sync("elsewhere")
    assert (answer.status_code, answer.headers["location"]) == (302, "https://example.com/%C3%BC?a=1&b=%3Cx%3E")
    assert "<x>" not in answer.text


def test_file(served: Served) -> None:
    """``DFF.RESP_FILE`` sends a file, and removes it afterwards where it was told to."""
    answer = served.sync("file")
    assert (answer.text, answer.headers["content-disposition"]) == ("content", 'attachment; filename="once.txt"')
    assert not (Path(served.settings.resources) / "once.txt").exists()


def test_large_data(served: Served) -> None:
    """``DFF.RESP_LARGE_DATA`` goes through a file that is gone when it was sent."""
    folder = Path(served.settings.resources, ".downloads")
    before = set(folder.iterdir()) if folder.is_dir() else set()
    answer = served.sync("large")
    assert (answer.text, answer.headers["content-type"]) == ("[1,2]", JSON)
    assert set(folder.iterdir()) == before


def test_a_file_that_is_gone(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that somebody has removed meanwhile is an error of the system."""
    monkeypatch.setattr(Path, "is_file", lambda self: "once.txt" not in self.name)
    assert refused(served.sync("file"))[:2] == (500, "ESys")


def test_etag(served: Served) -> None:
    """Answers have a weak ETag; only with ``allow_304`` may a browser keep what it has."""
    first = served.sync("kept")
    tag = first.headers["etag"]
    assert tag.startswith('W/"')
    assert "last-modified" not in first.headers
    again = served.sync("kept", headers={"If-None-Match": tag})
    assert (again.status_code, again.text) == (304, "")
    assert served.sync("kept", headers={"If-None-Match": 'W/"other"'}).status_code == 200
    plain = served.sync("give/s?what=int")
    assert "last-modified" in plain.headers
    assert served.sync("give/s?what=int", headers={"If-None-Match": plain.headers["etag"]}).status_code == 200


def test_streamed(served: Served) -> None:
    """A result of many megabytes comes whole, in pieces, gzip or not."""
    answer = served.sync("rows/s?n=20000", headers={"accept-encoding": "identity"})
    assert "etag" not in answer.headers
    assert [row["value"] for row in answer.json()] == list(range(20_000))
    assert '"value":19999}' in answer.text
    packed = served.sync("rows/s?n=20000", headers={"accept-encoding": "gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.text == answer.text


@pytest.mark.parametrize(
    ("api", "reason", "message", "exception"),
    [
        ("boom", "EFuncFailed", "Func task failed", "no way"),
        ("slow", "EFuncTimeout", "Func task timeout", "takes too much time and has been interrupted by force"),
        ("skipped", "EFuncFailed", "Func task skipped", "later"),
        ("ended", "EFuncFailed", "Func task ended by sys.exit", "the function called sys.exit(3)"),
        ("crashed", "EFuncFailed", "Func task failed", "the process of the task ended"),
    ],
)  # fmt: skip
def test_failures(served: Served, api: str, reason: str, message: str, exception: str) -> None:
    """Whatever a function does instead of returning is a 599 that says why."""
    answer = served.sync(api)
    assert refused(answer) == (599, reason, message)
    assert exception in answer.json()["detail"]["exception"]


def test_a_traceback_has_frames_of_scripts_only(served: Served) -> None:
    """The traceback names the script by its id, and nothing of this machine."""
    answer = served.sync("boom")
    lines = answer.json()["detail"]["traceback"].splitlines()
    assert lines[0] == "Traceback (most recent call last *in User Script*):"
    assert lines[1].startswith('  File "demo__hello", line ')
    assert lines[2:] == ["ValueError: no way"]
    assert "site-packages" not in answer.text
    assert served.settings.folder not in answer.text
