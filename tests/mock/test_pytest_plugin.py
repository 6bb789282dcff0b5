"""The pytest plugin, in pytest runs of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from ..pytest_run import printed

if TYPE_CHECKING:
    from pathlib import Path

HEAD = """
import gc, os, threading, unittest, weakref, urllib.request, urllib.error
import pytest

def ask(url, path="/v2/p/fgs/functions", body=None):
    request = urllib.request.Request(url + path, body, {"X-Auth-Token": "mock-iam-token"})
    request.add_header("Content-Type", "application/json")
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        with error:
            return error.code

def ask_wrongly(url):
    return ask(url, body=b'{"func_name": "hello"}')
"""


def run(folder: Path, tests: str, *arguments: str, ini: str = "", conftest: str = "", **environment: str) -> str:
    """What a pytest run of these tests prints."""
    return printed(
        folder, "dffkit_mock.pytest_plugin", HEAD + tests, *arguments, ini=ini, conftest=conftest, **environment
    )


def outcomes(run_printed: str) -> dict[str, str]:
    """How each test ended, by its name without ``test_``; an error at its end comes behind."""
    found: dict[str, str] = {}
    for word, name in re.findall(r"^(PASSED|FAILED|ERROR|XFAIL) \S*?test_(\w+)(?: |$)", run_printed, re.MULTILINE):
        found[name] = f"{found[name]}, {word}" if name in found else word
    return found


FRESH = """
URLS, MOCKS = set(), []

@pytest.mark.parametrize("number", range(3))
def test_fresh(dffkit_mock, dffkit_mock_url, number):
    assert (dffkit_mock.url, os.environ["DFFKIT_MOCK_URL"]) == (dffkit_mock_url, dffkit_mock_url)
    assert ask(dffkit_mock.url) == 200
    dffkit_mock.assert_called("functiongraph.list_functions", times=1)
    URLS.add(dffkit_mock.url)
    MOCKS.append(weakref.ref(dffkit_mock))

def test_behind():
    assert "DFFKIT_MOCK_URL" not in os.environ
    assert len(URLS) == 3
    gc.collect()
    assert [mock() for mock in MOCKS] == [None] * 3
    assert [each.name for each in threading.enumerate()].count("dffkit-mock") == 1
    for url in URLS:
        with pytest.raises(urllib.error.URLError):
            urllib.request.urlopen(url)
"""


def test_each_test_gets_a_mock_of_its_own_on_one_thread(tmp_path: Path) -> None:
    """At an address of its own, which the environment names as long as the test runs."""
    assert "4 passed" in run(tmp_path, FRESH)


STRICT = """
def test_noticed(dffkit_mock):
    assert ask_wrongly(dffkit_mock.url) == 400

def test_path(dffkit_mock):
    assert ask(dffkit_mock.url, "/v2/p/fgs/functons") == 404

def test_failed(dffkit_mock):
    ask_wrongly(dffkit_mock.url)
    assert 1 == 2

def test_skipped(dffkit_mock):
    ask_wrongly(dffkit_mock.url)
    pytest.skip("never mind")

@pytest.mark.xfail(strict=True)
def test_xfailed(dffkit_mock):
    ask_wrongly(dffkit_mock.url)

@pytest.mark.dffkit_mock(strict=False)
def test_marked(dffkit_mock):
    ask_wrongly(dffkit_mock.url)

def test_allowed(dffkit_mock):
    with dffkit_mock.allow_violations() as violations:
        ask_wrongly(dffkit_mock.url)
    assert len(violations) == 1

def test_credentials(dffkit_mock):
    with pytest.raises(urllib.error.HTTPError, match="401") as caught:
        urllib.request.urlopen(dffkit_mock.url + "/v2/p/fgs/functions")
    caught.value.close()

@pytest.fixture
def application(dffkit_mock):
    yield dffkit_mock.url
    ask_wrongly(dffkit_mock.url)

def test_late(application):
    pass

@pytest.fixture
def prepared(dffkit_mock):
    ask_wrongly(dffkit_mock.url)

def test_early(prepared):
    pass

class TestPlain:
    def test_method(self, dffkit_mock):
        ask_wrongly(dffkit_mock.url)

class TestCase(unittest.TestCase):
    @pytest.fixture(autouse=True)
    def _mock(self, dffkit_mock):
        self.mock = dffkit_mock

    def test_case(self):
        ask_wrongly(self.mock.url)

    def test_case_failed(self):
        ask_wrongly(self.mock.url)
        self.assertEqual(1, 2)

    def test_case_right(self):
        ask(self.mock.url)
        self.mock.assert_called("functiongraph.list_functions")
"""


def test_what_the_spec_forbids_fails_the_test(tmp_path: Path) -> None:
    """The test itself and not its end; those that say so may, and wrong credentials are another matter.

    What fails of its own is not hidden: what was forbidden stands beside it.
    """
    printed = run(tmp_path, STRICT)
    assert outcomes(printed) == {
        "noticed": "FAILED",
        "path": "FAILED",
        "failed": "FAILED",
        "xfailed": "XFAIL",
        "marked": "PASSED",
        "allowed": "PASSED",
        "credentials": "PASSED",
        "late": "PASSED, ERROR",
        "early": "FAILED",
        "method": "FAILED",
        "case": "FAILED",
        "case_failed": "FAILED",
        "case_right": "PASSED",
    }
    assert ("assert 1 == 2" in printed, "AssertionError: 1 != 2" in printed) == (True, True)
    assert printed.count("- Captured dffkit_mock call -") == 2
    assert "functiongraph.create_function: POST /v2/p/fgs/functions -> 400, refused by validate" in printed
    assert '\n    body: "runtime" is a required property\n' in printed
    assert "\n    near: GET /v2/{project_id}/fgs/functions\n" in printed


def test_settings_say_what_is_usual(tmp_path: Path) -> None:
    """Strictness and state, for all tests; a marker closer to the test wins."""
    tests = """
@pytest.mark.dffkit_mock(strict=True)
class TestStrict:
    def test_strict(self, dffkit_mock):
        ask_wrongly(dffkit_mock.url)

    @pytest.mark.dffkit_mock(strict=False)
    def test_loose(self, dffkit_mock):
        ask_wrongly(dffkit_mock.url)

def test_usual(dffkit_mock):
    ask_wrongly(dffkit_mock.url)
    assert ask(dffkit_mock.url, "/v2/p/fgs/functions/urn:fss:r:p:function:default:nobody:latest/config") == 200

@pytest.mark.dffkit_mock(stateful=True)
def test_stateful(dffkit_mock):
    assert ask(dffkit_mock.url, "/v2/p/fgs/functions/urn:fss:r:p:function:default:nobody:latest/config") == 404
"""
    printed = run(tmp_path, tests, ini="dffkit_mock_strict = false\ndffkit_mock_stateful = false")
    assert outcomes(printed) == {"strict": "FAILED", "loose": "PASSED", "usual": "PASSED", "stateful": "PASSED"}


@pytest.mark.parametrize(
    ("tests", "words"),
    [
        ("@pytest.mark.dffkit_mock(strikt=1)\ndef test_it(dffkit_mock):\n    pass\n", "does not take strikt: it takes"),
        ("@pytest.mark.dffkit_mock('x')\ndef test_it(dffkit_mock):\n    pass\n", "does not take 'x': it takes strict"),
    ],
)
def test_a_marker_that_says_nothing_is_told(tmp_path: Path, tests: str, words: str) -> None:
    """With what it takes."""
    printed = run(tmp_path, tests, "--strict-markers")
    assert (words in printed, outcomes(printed)) == (True, {"it": "ERROR"})


SESSION = """
def test_one(dffkit_mock_session):
    assert os.environ["DFFKIT_MOCK_URL"] == dffkit_mock_session.url
    assert ask(dffkit_mock_session.url) == 200

def test_two(dffkit_mock_session, dffkit_mock):
    assert os.environ["DFFKIT_MOCK_URL"] == dffkit_mock.url != dffkit_mock_session.url
    assert (len(dffkit_mock_session.calls()), len(dffkit_mock.calls())) == (1, 0)

def test_three(dffkit_mock_session):
    ask_wrongly(dffkit_mock_session.url)

def test_four():
    assert "DFFKIT_MOCK_URL" in os.environ
"""


def test_the_mock_of_the_session_stays(tmp_path: Path) -> None:
    """One address, one memory; what is forbidden fails the test during which it came."""
    assert outcomes(run(tmp_path, SESSION)) == {"one": "PASSED", "two": "PASSED", "three": "FAILED", "four": "PASSED"}


def test_it_is_there_before_the_application_is_imported_where_the_settings_say_so(tmp_path: Path) -> None:
    """For connectors that an application makes while it is imported, from a conftest.py even."""
    tests = """
from conftest import URL

def test_one(dffkit_mock_session):
    assert URL == dffkit_mock_session.url
    assert ask(URL) == 200

def test_two():
    ask_wrongly(URL)
"""
    conftest = "import os\nURL = os.environ.get('DFFKIT_MOCK_URL')\n"
    for workers in ((), ("-p", "xdist", "-n", "1")):
        printed = run(tmp_path, tests, *workers, conftest=conftest, ini="dffkit_mock_early = true")
        assert outcomes(printed) == {"one": "PASSED", "two": "FAILED"}


def test_no_proxy_stands_before_the_mock(tmp_path: Path) -> None:
    """Of whatever kind the client is; what goes elsewhere goes as before."""
    tests = """
def test_direct(dffkit_mock):
    assert ask(dffkit_mock.url) == 200
    assert os.environ["no_proxy"] == os.environ["NO_PROXY"] == "example.com,127.0.0.1"
"""
    nowhere = "http://127.0.0.1:9"
    assert "1 passed" in run(tmp_path, tests, http_proxy=nowhere, HTTP_PROXY=nowhere, NO_PROXY="example.com")


def test_workers_of_xdist_have_mocks_of_their_own(tmp_path: Path) -> None:
    """Each on its own thread; none sees what another was asked."""
    tests = """
@pytest.mark.parametrize("number", range(40))
def test_alone(dffkit_mock, number):
    for _ in range(3):
        assert ask(dffkit_mock.url) == 200
    dffkit_mock.assert_called("functiongraph.list_functions", times=3)
"""
    assert "40 passed" in run(tmp_path, tests, "-p", "xdist", "-n", "2")


def test_coroutines_may_use_it(tmp_path: Path) -> None:
    """With the plugin that runs them, and without a socket."""
    tests = """
import asyncio

async def test_socket(dffkit_mock):
    assert await asyncio.to_thread(ask, dffkit_mock.url) == 200

async def test_strict(dffkit_mock):
    await asyncio.to_thread(ask_wrongly, dffkit_mock.url)

async def test_application(dffkit_mock_asgi):
    import httpx
    transport = httpx.ASGITransport(dffkit_mock_asgi.app)
    async with httpx.AsyncClient(transport=transport, base_url=os.environ["DFFKIT_MOCK_URL"]) as client:
        await client.post("/v2/p/fgs/functions", json={}, headers={"X-Auth-Token": "mock-iam-token"})
    dffkit_mock_asgi.assert_called("create_function")
"""
    ini = "asyncio_mode = auto\nasyncio_default_fixture_loop_scope = function"
    printed = run(tmp_path, tests, "-p", "pytest_asyncio.plugin", ini=ini)
    assert outcomes(printed) == {"socket": "PASSED", "strict": "FAILED", "application": "FAILED"}


def test_nothing_is_imported_until_a_fixture_is_used(tmp_path: Path) -> None:
    """A run that does not use the mock does not pay for it, nor need its extra."""
    names = "uvicorn", "jsonschema_rs", "aiohttp", "dffkit_mock.server", "dffkit_mock.plugin.mock"
    tests = f"import sys\ndef test_it():\n    assert [n for n in {names} if n in sys.modules] == []\n"
    assert "1 passed" in run(tmp_path, tests)


@pytest.mark.parametrize("fixture", ["dffkit_mock", "dffkit_mock_asgi", "dffkit_mock_session"])
def test_a_missing_extra_is_told(tmp_path: Path, fixture: str) -> None:
    """Which package, and what to install."""
    conftest = "import sys\nsys.modules['jsonschema_rs'] = sys.modules['uvicorn'] = None\n"
    printed = run(tmp_path, f"def test_it({fixture}):\n    pass\n", conftest=conftest)
    assert ("pip install 'dffkit[mock]'" in printed, "Traceback" in printed) == (True, False)
    assert "During handling" not in printed


def test_a_seed_of_a_marker_that_is_wrong_is_told_once(tmp_path: Path) -> None:
    """As what it is, and without what it came from."""
    tests = "@pytest.mark.dffkit_mock(seed='guance: {mute: [')\ndef test_it(dffkit_mock):\n    pass\n"
    printed = run(tmp_path, tests)
    assert "\nthe seed of @pytest.mark.dffkit_mock: line 2, column 1: this is no YAML" in printed
    assert "During handling" not in printed


WRONG = """
@pytest.mark.parametrize("say", [
    lambda mock: mock.seed({"guance": {"mutt": [{}]}}),
    lambda mock: mock.fault("creat_function", status=503),
    lambda mock: mock.stored("functin"),
    lambda mock: mock.advance("1h"),
])
def test_it(dffkit_mock, say):
    say(dffkit_mock)
"""


def test_what_a_test_says_wrongly_is_shown_at_its_own_line(tmp_path: Path) -> None:
    """The source of the mock explains nothing to who has written the test."""
    printed = run(tmp_path, WRONG)
    assert "4 failed" in printed
    for words in ("did you mean mute?", "did you mean 'create_function'?", "functiongraph.function", "of seconds"):
        assert words in printed
    assert not re.search(r"dffkit_mock/\S+\.py:\d+: in ", printed)


def test_an_unknown_engine_is_told(tmp_path: Path) -> None:
    """With those that there are."""
    printed = run(tmp_path, "def test_it(dffkit_mock):\n    pass\n", ini="dffkit_mock_engine = other")
    assert "\nthere is no engine 'other': use one of native, prism\n" in printed


def test_what_stands_in_the_way_before_the_first_test_is_told(tmp_path: Path) -> None:
    """In one line too."""
    ini = "dffkit_mock_engine = other\ndffkit_mock_early = true"
    printed = run(tmp_path, "def test_it():\n    pass\n", ini=ini)
    assert printed.strip() == "ERROR: there is no engine 'other': use one of native, prism"


def test_the_plugin_can_be_left_out(tmp_path: Path) -> None:
    """By the name under which it is registered."""
    printed = run(tmp_path, "def test_it():\n    pass\n", "-p", "no:dffkit", "-p", "no:dffkit_mock.pytest_plugin")
    assert "1 passed" in printed
