"""DFF.RESP, DFF.RESP_FILE, DFF.RESP_LARGE_DATA and DFF.REDIRECT."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from dffkit import DFF
from dffkit.runtime.task import Control

from tests.runtime.ground import Ground


def _control(ground: Ground, code: str) -> Control:
    outcome = ground.outcome(f"return {code}")
    assert outcome.control is not None, outcome
    return outcome.control


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("json", "application/json; charset=utf-8"),
        ("txt", "text/plain; charset=utf-8"),
        ("text", "text/plain; charset=utf-8"),
        ("html", "text/html; charset=utf-8"),
        ("csv", "text/csv; charset=utf-8"),
        ("xml", "application/xml"),
        ("pdf", "application/pdf"),
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("no-such-word", "application/octet-stream"),
        ("image/png", "image/png"),
        ("text/csv; charset=gbk", "text/csv; charset=gbk"),
    ],
)
def test_a_content_type_has_a_short_name(ground: Ground, name: str, expected: str) -> None:
    """Or is a MIME type; then the body is the data alone."""
    control = _control(ground, f"DFF.RESP('x', content_type={name!r})")
    assert (control.content_type, control.raw) == (expected, True)


def test_status_headers_and_304(ground: Ground) -> None:
    """The value is that of the data, by place as by name."""
    outcome = ground.outcome("return DFF.RESP({'a': 1}, 201, None, {'X-A': 1}, True)")
    assert json.loads(outcome.value or "") == {"a": 1}
    assert outcome.control == Control(status_code=201, headers={"X-A": "1"}, allow_304=True)


def test_a_download_has_a_name(ground: Ground) -> None:
    """Whose ending says what it is; a made one without."""
    named = _control(ground, "DFF.RESP('a', download='表.csv', content_type='json')")
    assert (named.download, named.content_type) == ("表.csv", "text/csv; charset=utf-8")
    assert _control(ground, "DFF.RESP({}, download=True)").download == "api-resp.json"
    assert _control(ground, "DFF.RESP('a', download=True)").download == "api-resp.txt"


def test_only_what_is_returned_answers(ground: Ground) -> None:
    """Another function's answer, which was thrown away, is none."""
    outcome = ground.outcome("DFF.RESP('x', status_code=404)\nreturn 'y'")
    assert (outcome.value, outcome.control) == ('"y"', None)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("DFF.RESP(1, status_code='200')", "ValueError"),
        ("DFF.RESP(1, status_code=99)", "ValueError"),
        ("DFF.RESP(1, headers={'X': 'a\\r\\nSet-Cookie: b'})", "ValueError"),
        ("DFF.RESP(1, headers={'X: y': 'a'})", "ValueError"),
        ("DFF.RESP(1, headers={'表': 'a'})", "ValueError"),
        ("DFF.RESP(1, headers={'': 'a'})", "ValueError"),
        ("DFF.RESP(1, content_type=5)", "TypeError"),
        ("DFF.RESP(b'\\xff')", "UnwritableValue"),
        ("DFF.REDIRECT(5)", "TypeError"),
    ],
)
def test_what_cannot_be_answered_fails(ground: Ground, code: str, kind: str) -> None:
    """Where it stands."""
    outcome = ground.outcome(f"return {code}")
    assert (outcome.status, outcome.exception_type, outcome.control) == ("failure", kind, None)


def test_a_file(ground: Ground) -> None:
    """Under its own name, another one, or shown; its type by its ending."""
    path = ground.resource("报告/a.csv")
    own = _control(ground, "DFF.RESP_FILE('报告/a.csv', status_code=202, auto_delete=True)")
    assert own == Control(202, "text/csv; charset=utf-8", download="a.csv", file=str(path), delete_file=True, raw=True)
    other = _control(ground, "DFF.RESP_FILE('报告/a.csv', download='b.json')")
    assert (other.download, other.content_type) == ("b.json", "application/json; charset=utf-8")
    shown = _control(ground, "DFF.RESP_FILE('报告/a.csv', download=False, headers={'X': 'y'}, allow_304=True)")
    assert (shown.download, shown.headers, shown.allow_304, shown.delete_file) == (None, {"X": "y"}, True, False)


def test_the_name_of_a_file_is_a_text(ground: Ground) -> None:
    """Else the function fails, where it says so."""
    ground.resource("a.csv")
    outcome = ground.outcome("return DFF.RESP_FILE('a.csv', download=5)")
    assert (outcome.status, outcome.exception) == ("failure", "`download` should be a string, not int")


def test_a_missing_file_raises_at_once(ground: Ground) -> None:
    """Where the answer is made, not where it is sent; a folder is no file."""
    for name in ("none.txt", ".", ""):
        outcome = ground.outcome(f"DFF.RESP_FILE({name!r})\nreturn 1")
        assert outcome.exception == f"No such file in Resource folder: {name}"


def test_large_data_goes_through_a_file(ground: Ground) -> None:
    """JSON, or a text as it is; the file is gone once it was sent."""
    control = _control(ground, "DFF.RESP_LARGE_DATA([{'n': 1, 'x': None}] * 3)")
    path = Path(control.file or "")
    assert path.parent == Path(ground.settings.resources) / ".downloads"
    assert path.name.endswith("_api-resp.json")
    assert path.name.partition("_")[0].isdecimal()
    assert json.loads(path.read_text("utf-8")) == [{"n": 1, "x": None}] * 3
    assert (control.content_type, control.delete_file) == ("application/json; charset=utf-8", True)
    text = _control(ground, "DFF.RESP_LARGE_DATA('语文')")
    assert (Path(text.file or "").read_text("utf-8"), text.content_type) == ("语文", "text/plain; charset=utf-8")
    assert _control(ground, "DFF.RESP_LARGE_DATA('a,b', content_type='csv')").content_type == "text/csv; charset=utf-8"


def test_large_data_that_is_cached_is_kept(ground: Ground) -> None:
    """The same file answers again."""
    ground.write(set__script="@DFF.API(cache_result=30)\ndef run():\n    return DFF.RESP_LARGE_DATA([1])\n")
    control = ground.call("set__script.run").control
    assert control is not None
    assert control.delete_file is False


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.test/x?a=1&b=%20#c", "https://a.test/x?a=1&b=%20#c"),
        ("/语", "/%E8%AF%AD"),
        ("/a\r\nSet-Cookie: b", "/a%0D%0ASet-Cookie:%20b"),
    ],
)
def test_a_redirect_is_an_address(ground: Ground, url: str, expected: str) -> None:
    """What is not ASCII, and what would end the header, is quoted."""
    control = _control(ground, f"DFF.REDIRECT({url!r})")
    assert (control.status_code, control.redirect) == (302, expected)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("RESP(headers={'X-A': 'a\\x01'})", 'the header "X-A" has a line break or another control character in it'),
        ("RESP('x', content_type='text/中')", "`content_type` should be a short name"),
        ("RESP('x', content_type='text/a\\r\\nX-B: 1')", "`content_type` should be a short name"),
        ("RESP_LARGE_DATA('x', content_type='text/a\\n')", "`content_type` should be a short name"),
    ],
)
def test_what_no_header_can_have(ground: Ground, code: str, said: str) -> None:
    """Is the function's own error, where the answer is made."""
    outcome = ground.outcome(f"return DFF.{code}")
    assert (outcome.status, outcome.exception_type) == ("failure", "ValueError")
    assert (outcome.exception or "").startswith(said)


def test_a_plain_module_answers_too() -> None:
    """A test of a script sees the value and the answer, without a runtime."""
    response = DFF.RESP({"a": 1}, status_code=404)
    assert (response.value, response.control.status_code) == ({"a": 1}, 404)
