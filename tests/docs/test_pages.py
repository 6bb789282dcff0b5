"""The pages, run; and planted ones, which show that a wrong page is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from . import commands
from .matching import difference
from .pages import PAGES, ROOT, MalformedPage, anchors, inline_code, links
from .running import Page, WrongPage

if TYPE_CHECKING:
    from pathlib import Path

    from dffkit_mock import MockServer

NEEDS_PRISM = "--engine prism"
# The SDK itself cannot read the offset in the times that the vendor's own pages show, and says so.
SDK_WARNING = "ignore:Unable to convert:huaweicloudsdkcore.warning.warning.TypeConversionWarning"


def each(page: Path) -> Any:
    """The page as a parameter, marked where it starts Prism or runs the official SDK."""
    text = page.read_text()
    marks = [pytest.mark.prism] if NEEDS_PRISM in text else []
    if "import huaweicloudsdk" in text:
        marks.append(pytest.mark.filterwarnings(SDK_WARNING))
    return pytest.param(page, id=page.name, marks=marks)


EVERY_PAGE = pytest.mark.parametrize("page", [each(page) for page in PAGES])


@EVERY_PAGE
@pytest.mark.dffkit_mock(strict=False)  # pages show refusals too
def test_every_block_runs(page: Path, dffkit_mock: MockServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever follows a page from top to bottom sees what it shows."""
    monkeypatch.delenv("DFFKIT_MOCK_URL")  # a page that needs it says so
    Page(str(page.relative_to(ROOT)), page.read_text(), dffkit_mock.url, tmp_path).run()


@EVERY_PAGE
def test_every_command_exists(page: Path) -> None:
    """What a sentence names as `dffkit …` or `make …` is a command, its options and targets included."""
    for code in inline_code(page.read_text()):
        commands.check(code.rstrip("…").strip() if code.startswith(("dffkit ", "make ")) else "")


@EVERY_PAGE
def test_every_link_leads_somewhere(page: Path) -> None:
    """Links into the repository name a file, and a heading where they name one."""
    assert broken_links(page) == []


def broken_links(page: Path) -> list[str]:
    """The links of a page that lead to no file or heading."""
    wrong = []
    for link in links(page.read_text()):
        path, _, anchor = link.partition("#")
        if "://" in link:
            continue
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and anchor not in anchors(target.read_text())):
            wrong.append(link)
    return wrong


PLANTED = {
    "another output": ("```python\nprint(1)\n```\n\n```text\n2\n```\n", r"page.md:6: another output(.|\n)*-2\n\+1"),
    "an output nobody shows": ("```python\nprint(1)\n```\n", r"page.md:2: another output"),
    "an output of nothing": ("```text\n1\n```\n", r"page.md:2: this is the output of nothing"),
    "an error": ("\n```python\n\nraise KeyError('x')\n```\n", r"page.md:4: KeyError: 'x'"),
    "code that is none": ("```python\nprint(\n```\n", r"page.md:2: SyntaxError"),
    "a file that is no code": ("```python\n# it.py\nprint(\n```\n", r"page.md:2: SyntaxError"),
    "a warning": ("```python\nimport warnings\nwarnings.warn('old')\n```\n", r"page.md:3: UserWarning: old"),
    "the network": (
        "```python\nimport httpx\nhttpx.get('http://example.com')\n```\n",
        r"page.md:3: ConnectError: a page wants to reach example.com",
    ),
    "another output of a command": (
        "```console\n$ export A=1\n$ dffkit operations iam\niam  nothing\n```\n",
        r"page.md:4: another output",
    ),
    "a command that fails": ("```console\n$ dffkit operations nosuch\n```\n", r"page.md:2: .*: status 2"),
    "a command that does not fail": (
        "```console\n$ dffkit operations iam\nError: there is none\n```\n",
        r"page.md:2: .*: status 0",
    ),
    "a command that there is none of": ("```console\n$ dffkit nosuch\n```\n", r"page.md:2: .*no command 'nosuch'"),
    "an option that there is none of": ("```console\n$ dffkit mock --no\n```\n", r"page.md:2: .*no option '--no'"),
    "a target that there is none of": ("```console\n$ make nosuch\n```\n", r"page.md:2: .*no target 'nosuch'"),
    "a command without a rule": ("```console\n$ rm -r x\n```\n", r"page.md:2: .*no rule runs this"),
    "bad TOML": ("```toml\n[a\n```\n", r"page.md:2: not valid TOML"),
    "bad YAML": ("```yaml\na: [\n```\n", r"page.md:2: not valid YAML"),
    "a block without a rule": ("```ruby\nputs 1\n```\n", r"page.md:2: no rule runs a block of 'ruby'"),
}


@pytest.mark.parametrize(("text", "found"), PLANTED.values(), ids=PLANTED)
def test_a_planted_mistake_is_found(text: str, found: str, dffkit_mock: MockServer, tmp_path: Path) -> None:
    """Each kind of wrong page fails, at its line."""
    with pytest.raises(WrongPage, match=found):
        Page("page.md", text, dffkit_mock.url, tmp_path).run()


@pytest.mark.parametrize("text", ["```\nx\n```\n", "- a\n  ```python\n  1\n  ```\n", "```python\n1\n"])
def test_a_malformed_page_is_found(text: str, tmp_path: Path) -> None:
    """A block that would not be run is refused: without a language, indented, or without an end."""
    with pytest.raises(MalformedPage):
        Page("page.md", text, "http://127.0.0.1:1", tmp_path)


def test_a_planted_broken_link_is_found(tmp_path: Path) -> None:
    """A missing file, and a missing heading."""
    page = tmp_path / "page.md"
    page.write_text("# Here\n[a](no.md) [b](#here) [c](page.md#there) [d](page.md#here) [e](https://example.com)\n")
    assert broken_links(page) == ["no.md", "page.md#there"]


@pytest.mark.parametrize("command", ["dffkit nosuch", "dffkit mock --nosuch", "dffkit --nosuch", "make nosuch"])
def test_a_planted_command_is_found(command: str) -> None:
    """What a sentence names is looked up."""
    with pytest.raises(commands.UnknownCommand):
        commands.check(command)


RIGHT = """
```console
$ export GREETING="http://127.0.0.1:8600"
```

```python
# part.py
WORDS = ["a", "b"]
```

```python
import os
number = len(os.environ["GREETING"])
print(os.environ["GREETING"], "once upon a time")
print(1)
print(2)
```

```text
http://127.0.0.1:8600 once … time
…
2
```

```python
print(number > 0)
```

```text
True
```

```console
$ python -c "import part; print(part.WORDS)"
['a', 'b']
$ dffkit mock
dffkit mock: http://127.0.0.1:8600 …
…
```
"""


def test_a_right_page_passes(dffkit_mock: MockServer, tmp_path: Path) -> None:
    """Blocks share names, files and exports; the address shown stands for the mock's own."""
    assert Page("page.md", RIGHT, dffkit_mock.url, tmp_path).run() == 7


CREATES = """
```python
import httpx

URL = "http://127.0.0.1:8600/v2/mock-project/fgs/functions"
NAMES = {"func_name": "hello", "package": "default", "runtime": "Python3.10", "handler": "a.b"}
BODY = {**NAMES, "memory_size": 128, "timeout": 3, "code_type": "inline"}
TOKEN = {"X-Auth-Token": "mock-iam-token"}
```

```python old
print(httpx.post(URL, json=BODY, headers=TOKEN).status_code)
```

```python new
print(httpx.request("POST", URL, json=BODY, headers=TOKEN).status_code)
```

```text
200
```

```python
print(httpx.get(URL, headers=TOKEN).json()["count"])
```

```text
1
```
"""


def test_old_and_new_begin_with_nothing(dffkit_mock: MockServer, tmp_path: Path) -> None:
    """What the old way has created is not there for the new one; what both share is run with each."""
    assert Page("page.md", CREATES, dffkit_mock.url, tmp_path).run() == 6


@pytest.mark.parametrize(
    ("expected", "actual"), [("a…c", "abbc"), ("…\nb", "a\na\nb"), ("…", ""), ("a…", "a"), ("", ""), ("a", "a  \n\n")]
)
def test_outputs_that_agree(expected: str, actual: str) -> None:
    """The wildcard stands for anything, nothing included; blanks at the ends do not count."""
    assert difference(expected, actual) is None


@pytest.mark.parametrize(
    ("expected", "actual"), [("a…c", "ab\nc"), ("a\n…", "b\na"), ("a.c", "abc"), ("", "a"), ("a", "")]
)
def test_outputs_that_differ(expected: str, actual: str) -> None:
    """The wildcard of a line stays on it, and all else is meant literally."""
    assert difference(expected, actual) is not None
