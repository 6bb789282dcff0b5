"""The command as a whole: its list of commands, what ends it, and what it does without an extra."""

from __future__ import annotations

import builtins
import os
import pty
import re
import signal
import socket
import subprocess
import sys
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import pytest
from dffkit import __version__
from dffkit.cli import _app
from dffkit.connectors import CONNECTORS

if TYPE_CHECKING:
    from ...command_line import CommandLine

COMMAND = [sys.executable, "-c", "from dffkit.cli import main; main()"]
LIST = ["call", "functiongraph", "list_functions"]


def test_the_help_names_every_command(dffkit: CommandLine) -> None:
    """Those of the packages beside it included."""
    status, out, _ = dffkit("--help")
    assert (status, re.findall(r"^  ([a-z]+)  ", out, re.MULTILINE)) == (
        0,
        ["call", "func", "fuzz", "mock", "operations", "sign", "upload"],
    )


@pytest.mark.parametrize("command", ["call", "operations", "sign", "upload"])
def test_every_command_has_help(dffkit: CommandLine, command: str) -> None:
    """Those that take settings say that secrets are better kept elsewhere."""
    status, out, _ = dffkit(command, "--help")
    assert (status, "Secrets are better" in out) == (0, command != "operations")


def test_the_examples_of_the_help_are_commands_that_work(dffkit: CommandLine, dffkit_mock_url: str) -> None:
    """As they stand there."""
    Path("code.b64").write_text("UEsDBAoAAAAIABESwlA=")
    Path("function.json").write_text(
        '{"func_name": "f", "package": "default", "runtime": "Python3.9", "timeout": 3, "handler": "a.b",'
        ' "memory_size": 256}'
    )
    lines = [line for name in ("call", "sign") for line in dffkit(name, "--help").out.splitlines()]
    examples = [line.split()[1:] for line in lines if line.startswith("    dffkit ")]
    assert [dffkit(*(word.strip("'") for word in words)).status for words in examples] == [0, 0, 0, 0]


def test_the_version_is_that_of_the_package(dffkit: CommandLine) -> None:
    """For reports of bugs."""
    assert dffkit("--version").out == f"dffkit, version {__version__}\n"


def test_a_wrong_command_is_answered_with_the_nearest(dffkit: CommandLine) -> None:
    """And the status of a mistake."""
    status, _, err = dffkit("cal")
    assert (status, err.splitlines()[-1]) == (2, "Error: No such command 'cal'. Did you mean 'call'?")


def test_operations_of_every_service_are_listed_and_described(dffkit: CommandLine) -> None:
    """Each with what it takes; none of them fails."""
    listed = [line.split()[:2] for line in dffkit("operations").out.splitlines()]
    assert {stem for stem, _ in listed} == set(CONNECTORS)
    for stem, name in listed:
        status, out, err = dffkit("operations", stem, name)
        assert (status, err, out.startswith(f"{stem}.{name}: ")) == (0, "", True)


def test_an_operation_is_described_key_by_key(dffkit: CommandLine) -> None:
    """What is needed, what it takes, and what the connector knows already."""
    lines = [line.split("  ") for line in dffkit("operations", "functiongraph", "create_function").out.splitlines()]
    keys = {parts[1]: [part.strip() for part in parts[2:] if part.strip()] for parts in lines if len(parts) > 1}
    assert keys["timeout"] == ["needed", "a whole number"]
    assert keys["func_code.file"] == ["text"]
    assert keys["project_id"] == ["text; left out: the setting of the connector"]


@pytest.mark.parametrize(("name", "extra"), [("mock", "mock"), ("func", "runtime"), ("other", "other")])
def test_a_command_whose_packages_are_missing_says_which_extra_has_them(
    dffkit: CommandLine, monkeypatch: pytest.MonkeyPatch, name: str, extra: str
) -> None:
    """Also with options that nobody can know then; the list of commands still works."""
    found = EntryPoint(name, "a_package_that_is_not_there.command:command", _app.GROUP)
    monkeypatch.setattr(_app, "entry_points", lambda group: [found])
    sentence = f"Error: 'dffkit {name}' needs a_package_that_is_not_there: pip install 'dffkit[{extra}]'"
    status, _, err = dffkit(name, "--port", "0")
    assert (status, err.splitlines()[-1]) == (2, sentence)
    assert dffkit("--help").status == 0


def test_without_its_extra_the_command_names_it(dffkit: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """One sentence, and the status of a mistake."""
    importing = builtins.__import__

    def without_click(name: str, *rest: Any) -> Any:
        if name == "click":
            raise ModuleNotFoundError("No module named 'click'", name="click")
        return importing(name, *rest)

    for loaded in [name for name in sys.modules if name.startswith("dffkit.cli._")]:
        monkeypatch.delitem(sys.modules, loaded)
    monkeypatch.setattr(builtins, "__import__", without_click)
    status, out, err = dffkit("--help")
    sentence = (
        "The command dffkit needs its extra: pip install 'dffkit[cli]' "
        "(with the mock: 'dffkit[all]', with fuzz: pip install 'dffkit[fuzz]')\n"
    )
    assert (status, out, err) == (2, "", sentence)


def test_a_closed_pipe_is_quiet(dffkit_mock_url: str) -> None:
    """``dffkit … | head`` ends without a word."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        done = subprocess.run([*COMMAND, "operations"], stdout=pipe, stderr=subprocess.PIPE, check=False)
    assert (done.stderr, done.returncode) == (b"", 1)


def test_an_interrupt_is_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C in the middle of a call: no traceback, and the status that shells know."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        monkeypatch.setenv("DFFKIT_MOCK_URL", f"http://127.0.0.1:{listener.getsockname()[1]}")
        with subprocess.Popen([*COMMAND, *LIST], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            connection, _ = listener.accept()
            with connection:
                connection.recv(1)
                process.send_signal(signal.SIGINT)
                out, err = process.communicate()
    assert (process.returncode, out, err.decode().partition("is set")[2].strip()) == (130, b"", "")


def test_an_interrupt_before_the_first_command_is_quiet(dffkit: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """While modules are loaded, say."""

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(_app, "run", interrupted)
    assert dffkit("--help") == (130, "", "")


def test_warnings_are_one_line(dffkit: CommandLine) -> None:
    """Without the place in our sources."""
    words = ["--set", "visitor=a", "--set", "secret=b", "--set", "encrypt=false", "--set", "endpoint=http://a.test"]
    err = dffkit("sign", "dataset", "GET", "/x?type=1", *words).err
    assert err == "Warning: encrypt=False sends the SmartChart secret in plain text with every request\n"


@pytest.mark.parametrize(("no_color", "start"), [("", "\x1b[31mError: "), ("1", "Error: ")])
def test_an_error_is_red_on_a_terminal_that_wants_colours(
    monkeypatch: pytest.MonkeyPatch, no_color: str, start: str
) -> None:
    """``NO_COLOR`` is heeded."""
    monkeypatch.setenv("NO_COLOR", no_color)
    ours, theirs = pty.openpty()
    subprocess.run([*COMMAND, "call", "nix", "x"], stdout=theirs, stderr=theirs, check=False)
    os.close(theirs)
    shown = os.read(ours, 4096).decode()
    os.close(ours)
    assert shown[: len(start)] == start


def test_a_bar_shows_how_far_an_upload_is(dffkit_mock_url: str, tmp_path: Path) -> None:
    """On a terminal."""
    (tmp_path / "sales.csv").write_bytes(b"A,B\r\n" * 20_000)
    ours, theirs = pty.openpty()
    command = [*COMMAND, "upload", "dataset", "sales", "sales.csv"]
    done = subprocess.run(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=theirs, check=False)
    os.close(theirs)
    shown = os.read(ours, 65_536).decode()
    os.close(ours)
    assert (done.returncode, "100.0/100.0 kB" in shown, done.stdout.startswith(b"Done: ")) == (0, True, True)


def test_an_entry_point_that_is_no_command_is_told(dffkit: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """By its name, for whoever made it."""
    found = EntryPoint("odd", "json:loads", _app.GROUP)
    monkeypatch.setattr(_app, "entry_points", lambda group: [found])
    assert dffkit("odd") == (1, "", "Error: the entry point json:loads is no click command\n")


def test_an_unexpected_click_error_keeps_its_own_status(dffkit: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands of other packages choose theirs."""

    @click.command("odd")
    def odd() -> None:
        raise click.FileError("a.txt", "is gone")

    monkeypatch.setitem(_app.app.commands, "odd", odd)
    assert dffkit("odd") == (1, "", "Error: Could not open file 'a.txt': is gone\n")
