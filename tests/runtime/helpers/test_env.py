"""DFF.ENV."""

from __future__ import annotations

from typing import Any

import pytest

from tests.runtime.ground import Ground


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("string", "1", "1"),
        ("password", "pa55", "pa55"),
        ("integer", "12", 12),
        ("float", "1.5", 1.5),
        *[("boolean", text, True) for text in ("true", "1", "o", "y", "YES", "ok", "on")],
        *[("boolean", text, False) for text in ("false", "0", "x", "n", "No", "ng", "off")],
        ("boolean", "perhaps", None),
        ("json", '{"a": [1, null]}', {"a": [1, None]}),
        ("commaArray", "a, b,,c", ["a", " b", "", "c"]),
    ],
)
def test_a_variable_has_its_type(ground: Ground, kind: str, text: str, value: Any) -> None:
    """Each of the platform's types."""
    ground.declare(f"env:\n  it: {{type: {kind}, value: {text!r}}}\n")
    assert ground.body("return [DFF.ENV('it'), DFF.ENV('other'), DFF.ENV.keys()]") == [value, None, ["it"]]


def test_a_value_is_a_copy(ground: Ground) -> None:
    """What one script does to it, no other sees."""
    ground.declare("env: {it: {type: json, value: '[1]'}}\n")
    assert ground.body("DFF.ENV('it').append(2)\nreturn DFF.ENV('it')") == [1]


def test_values_stay_for_the_rest_of_the_task(ground: Ground) -> None:
    """Also where the file changes meanwhile."""
    ground.declare("env: {it: {value: before}}\n")
    path = ground.folder / "dff.yaml"
    write = f"pathlib.Path({str(path)!r}).write_text('env: {{it: {{value: after}}}}')"
    code = f"import pathlib\nDFF.ENV('it')\n{write}\nreturn DFF.ENV('it')"
    assert ground.body(code) == "before"


def test_what_has_no_value_of_its_type_raises(ground: Ground) -> None:
    """The id and the type are named."""
    ground.declare("env: {it: {type: integer}}\n")
    outcome = ground.outcome("DFF.ENV('it')")
    assert (outcome.exception_type, outcome.exception) == (
        "EnvValueError",
        "the environment variable 'it' is no integer: change it in dff.yaml",
    )


def test_passwords_are_hidden(ground: Ground) -> None:
    """In every line of the log from then on, in the exception, and in its traceback."""
    ground.declare("env: {it: {type: password, value: hunter2}, open: {value: plain}}\n")
    outcome = ground.outcome(
        "word = DFF.ENV('it')\nprint('it is', word, DFF.ENV('open'))\nprint_var(word=word)\nraise ValueError(word)"
    )
    assert "hunter2" not in outcome.to_json()
    assert outcome.logs[0].endswith("it is ***** plain")
    assert outcome.exception == "*****"


@pytest.mark.parametrize(
    "shown",
    ["p", "{'pw': p}", "repr(p)", "ascii([p])", "p.encode()", "json.dumps({'pw': p})", "urllib.parse.quote(p)",
     "json.dumps(p, ensure_ascii=False)", "urllib.parse.urlencode({'p': p})", "html.escape(p)"],
)  # fmt: skip
def test_passwords_are_hidden_however_they_are_written(ground: Ground, shown: str) -> None:
    """Quoted, escaped or encoded."""
    ground.declare("env: {it: {type: password, value: 'pa\\ss\"w0rd é<'}}\n")
    code = f"import html, json, urllib.parse\np = DFF.ENV('it')\nprint({shown})\nraise ValueError({shown})"
    outcome = ground.outcome(code)
    told = [*outcome.logs, outcome.exception or "", outcome.traceback or ""]
    assert all("*****" in text and "w0rd" not in text for text in told), told
