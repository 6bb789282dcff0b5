"""What goes wrong in the open: one sentence that says what, where, and what to do."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from dffkit.errors import InvalidSettingError
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.stores.errors import StoreUnavailableError
from dffkit.runtime.stores.server import Server

from tests.runtime.folder import prepare
from tests.runtime.processes import FUNC
from tests.runtime.redis import RedisServer
from tests.runtime.served import Served
from tests.runtime.waiting import wait_until

SCRIPT = {"say__f": '@DFF.API("One")\ndef one():\n    return 1\n'}
SECRET = "never-shown-1234"


@pytest.fixture
def settings(tmp_path: Path) -> RuntimeSettings:
    """A folder with a function."""
    found = RuntimeSettings.of(tmp_path / "scripts", processes=1)
    prepare(found, SCRIPT)
    return found


def refused(*arguments: str) -> str:
    """What the command says that does not start."""
    done = subprocess.run([*FUNC, *arguments], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode not in {0, None}, done
    assert "Traceback" not in done.stderr + done.stdout, done.stderr
    return done.stderr


BAD = {
    "no YAML": ("sync_apis: [", ["dff.yaml", "line"]),
    "an unknown section": ("sync_api: {}", ["sync_api", "sync_apis"]),
    "an unknown field": ("sync_apis: {a: {functions: say__f.one}}", ["functions", "function"]),
    "no function": ("sync_apis: {a: {}}", ["sync_apis.a", "function"]),
    "a bad function id": ("sync_apis: {a: {function: one}}", ["sync_apis.a", "one"]),
    "a bad cron expression": (
        "cron_jobs: {a: {function: say__f.one, cron: '61 * * * *'}}",
        ["a.cron", "61", "*/5 * * * *"],
    ),
    "a cron expression by name": ("cron_jobs: {a: {function: say__f.one, cron: '@hourly'}}", ["a.cron", "@hourly"]),
    "a cron expression with seconds": ("cron_jobs: {a: {function: say__f.one, cron: '0 0 * * * *'}}", ["a.cron"]),
    "a bad time zone": ("cron_jobs: {a: {function: say__f.one, timezone: Mars}}", ["a.timezone", "Mars"]),
    "a bad throttle": (
        "sync_apis: {a: {function: say__f.one, throttling: {bySecond: 0}}}",
        ["throttling", "from 1 on"],
    ),
    "an unknown auth": ("sync_apis: {a: {function: say__f.one, auth: x}}", ["x", "api_auth"]),
    "a bad type of auth": ("api_auth: {a: {type: oauth}}", ["a.type", "httpBasic"]),
    "a secret of a wrong type": (f"api_auth: {{a: {{type: httpBasic, users: [{SECRET}]}}}}", ["a.users"]),
    "an environment variable that is not set": ("env: {a: {value: '${NOT_SET_ANYWHERE}'}}", ["NOT_SET_ANYWHERE"]),
    "a tag that runs code": ("env: {a: {value: !!python/object/apply:os.getcwd []}}", ["dff.yaml"]),
}


# Runs the command for every folder, in one process, because it takes long to start.
EACH = """
import sys
from dffkit.cli import main
for folder in sys.argv[1:]:
    sys.argv = ["dffkit", "func", "serve", folder, "--port", "0"]
    try:
        main()
    except SystemExit as exc:
        print(f"exit {exc.code}\\0", file=sys.stderr)
"""


@pytest.fixture(scope="module")
def refusals(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What the command says of each bad declaration, and its exit code."""
    folders = []
    for text, _ in BAD.values():
        settings = RuntimeSettings.of(tmp_path_factory.mktemp("bad") / "scripts")
        prepare(settings, SCRIPT, text)
        folders.append(settings.folder)
    command = [sys.executable, "-c", EACH, *folders]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    return dict(zip(BAD, done.stderr.split("\0\n")[:-1], strict=True))


@pytest.mark.parametrize("name", BAD)
def test_a_bad_declaration(refusals: dict[str, str], name: str) -> None:
    """Says where it is, and what would be right; never a secret."""
    said, expected = refusals[name], BAD[name][1]
    assert [word for word in [*expected, "exit 2"] if word not in said] == [], said
    assert [word for word in (SECRET, "Traceback") if word in said] == [], said


def test_a_port_in_use(settings: RuntimeSettings) -> None:
    """Says which, and how to choose another."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        said = refused("serve", settings.folder, "--port", str(port))
    assert (str(port) in said, "--port" in said) == (True, True), said


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1"])
def test_only_this_machine_unless_told_otherwise(settings: RuntimeSettings, host: str) -> None:
    """Another address needs a word more."""
    assert "--expose" in refused("serve", settings.folder, "--host", host, "--port", "0")


@pytest.mark.parametrize("arguments", [("serve", "nowhere"), ("serve", "FOLDER", "--redis", "http://x"),
                                       ("serve", "FOLDER", "--timezone", "Mars")])  # fmt: skip
def test_what_cannot_be_served(settings: RuntimeSettings, arguments: tuple[str, ...]) -> None:
    """One sentence, no traceback."""
    assert refused(*(settings.folder if one == "FOLDER" else one for one in arguments)).strip()


@pytest.mark.parametrize(
    "address",
    ["redis://:PASS@s/word@h/0", "redis://:PA/SSword@h/0", "redis://:PA?SS#word@h", "redis://u:PASS/word", ":PASS@h:1"],
)
def test_an_address_of_redis_that_is_none(address: str) -> None:
    """Nothing of the password is shown where it cannot be told which part it is; what to write is."""
    with pytest.raises(InvalidSettingError) as caught:
        Server(address, StoreUnavailableError)
    assert not re.search("PA|SS|word|@s", str(caught.value).partition("expected")[0]), caught.value
    assert "%2F" in str(caught.value)


@pytest.mark.parametrize("address", ["redis://:PA%2FSS@127.0.0.1:1/0", "redis://u:PA@SS@127.0.0.1:1/0"])
def test_a_redis_that_is_not_there(address: str) -> None:
    """Is told by host and port, without the password."""
    with pytest.raises(StoreUnavailableError) as caught:
        Server(address, StoreUnavailableError).send("PING")
    assert "redis://127.0.0.1:1/0" in str(caught.value)
    assert not re.search("PA|SS", str(caught.value))


def test_an_unknown_function(settings: RuntimeSettings) -> None:
    """404 with its id, also where an API of the file names it."""
    with Served(settings, SCRIPT, "sync_apis: {a: {function: say__f.gone}}") as served:
        answer = served.client.get("/api/v1/al/a").json()
    assert (answer["message"], answer["detail"]) == ("No such Func", {"funcId": "say__f.gone"})


def test_redis_goes_away_and_comes_back(
    tmp_path: Path, own_redis: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    """Sync calls go on; async ones and the page say so, without the password; all works again by itself."""
    settings = RuntimeSettings.of(tmp_path / "scripts", redis=own_redis.url, processes=1)
    with Served(settings, SCRIPT) as served:
        sync, asynchronous = "/api/v1/al/say__f.one", "/api/v1/bat/say__f.one"
        assert [served.client.get(path).status_code for path in (sync, asynchronous)] == [200, 200]
        own_redis.stop()
        answers = [served.client.get(path) for path in (sync, asynchronous, "/_func/state")]
        assert [answer.status_code for answer in answers] == [200, 500, 200]
        away = answers[1].json()
        assert (away["reason"], "127.0.0.1" in away["message"]) == ("ESys", True), away
        assert "goes on by itself" in away["message"]
        assert answers[2].json()["data"]["trouble"]
        assert not [answer for answer in answers if str(own_redis.password) in answer.text]
        own_redis.start()
        wait_until(lambda: served.client.get(asynchronous).status_code == 200)
        wait_until(lambda: served.client.get("/_func/state").json()["data"]["trouble"] is None)
        wait_until(lambda: not served.platform.queue.waiting(3))
    assert [word for word in ("Traceback", str(own_redis.password)) if word in caplog.text] == []


def test_what_the_page_says_of_a_bad_declaration(settings: RuntimeSettings) -> None:
    """The last good one holds, and the page shows the sentence."""
    with Served(settings, SCRIPT, "sync_apis: {a: {function: say__f.one}}") as served:
        assert served.client.get("/api/v1/al/a").text == "1"
        (Path(settings.folder) / "dff.yaml").write_text("sync_apis: [")
        problems = served.client.get("/_func/state").json()["data"]["problems"]
        assert "dff.yaml" in problems[0]["sentence"]
        assert served.client.get("/api/v1/al/a").text == "1"
