"""``dffkit func`` where something is wrong with what it is told: one sentence that helps, and exit code 2."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from dffkit.cli import _app
from dffkit.errors import DffkitError, InvalidSettingError, MisuseError
from dffkit.runtime import command

SCRIPT = '@DFF.API("Hello")\ndef hello(message=None):\n    return {"message": message}\n'


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """A folder with one script."""
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo/hello.py").write_text(SCRIPT, "utf-8")
    return tmp_path


def failure(*arguments: object) -> Exception:
    """What the command raises; the command line makes a sentence and an exit code of it."""
    with pytest.raises((click.ClickException, DffkitError)) as raised:
        command.func.main([str(one) for one in arguments], standalone_mode=False)
    return raised.value


def test_no_folder(tmp_path: Path) -> None:
    """A folder that is not there, or that has no script, is answered with what to create."""
    (tmp_path / "file").write_text("")
    (tmp_path / "empty").mkdir()
    for folder, what in (("missing", "is not there"), ("file", "is no folder"), ("empty", "has no script")):
        error = failure("serve", tmp_path / folder)
        assert isinstance(error, MisuseError)
        assert what in str(error)
        assert str(tmp_path / folder / "demo" / "hello.py") in str(error)
        assert "@DFF.API" in str(error)
    assert not (tmp_path / "empty/.dff").exists()


def test_a_port_in_use(scripts: Path) -> None:
    """A port that somebody else has is named, with what to do."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        error = failure("serve", scripts, "--port", taken.getsockname()[1])
    assert isinstance(error, MisuseError)
    assert "is in use: stop what uses it, or choose another with --port" in str(error)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::", "example.com"])
def test_other_machines_only_when_asked(scripts: Path, host: str) -> None:
    """An address that other machines reach needs --expose."""
    error = failure("serve", scripts, "--host", host)
    assert isinstance(error, click.UsageError)
    assert "--expose" in error.message


@pytest.mark.parametrize(
    ("text", "told"),
    [("sync_apis: [", "is no YAML"), ("sync_api: {}", "did you mean 'sync_apis'"),
     ("cron_jobs: {a: {function: demo__hello.hello, cron: '61 * * * *'}}", "no cron expression")],
)  # fmt: skip
def test_a_bad_declaration(scripts: Path, text: str, told: str) -> None:
    """A ``dff.yaml`` that cannot be read ends the start."""
    (scripts / "dff.yaml").write_text(text, "utf-8")
    for arguments in (("serve", scripts, "--port", 0), ("worker", scripts, "--redis", "redis://127.0.0.1:1/0")):
        error = failure(*arguments)
        assert isinstance(error, InvalidSettingError)
        assert told in str(error)


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [("--timezone", "Mars/North", "no time zone"), ("--redis", "localhost", "redis://"), ("--processes", "0", "0"),
     ("--memory", "1", "1"), ("--port", "70000", "70000")],
)  # fmt: skip
def test_bad_options(scripts: Path, option: str, value: str, told: str) -> None:
    """An option that cannot be is told with what can."""
    error = failure("serve", scripts, option, value)
    assert told in str(getattr(error, "message", error))


@pytest.mark.parametrize("option", ["--data", "--resources"])
def test_a_folder_that_cannot_be_made(scripts: Path, option: str) -> None:
    """Neither where a file stands nor below one."""
    path = scripts / "demo" / "hello.py"
    for folder, why in ((path, "File exists"), (path / "below", "Not a directory")):
        error = failure("serve", scripts, "--port", 0, option, folder)
        assert isinstance(error, MisuseError)
        assert str(error) == f"the folder {folder} cannot be made ({why}): name another one with {option}"


def test_settings(scripts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every option reaches the settings that all processes are given."""
    seen: list[object] = []
    monkeypatch.setattr(command, "_run", lambda settings, listener, url: seen.append(settings))
    options = ["--timezone", "UTC", "--processes", "2", "--memory", "512", "--resources", "r", "--data", "d"]
    result = CliRunner().invoke(command.func, ["serve", str(scripts), "--port", "0", *options])
    assert result.exit_code == 0, result.output
    (settings,) = seen
    assert (settings.timezone, settings.processes, settings.memory) == ("UTC", 2, 512 * 1024**2)  # type: ignore[attr-defined]
    assert settings.resources == str(Path("r").resolve())  # type: ignore[attr-defined]
    assert settings.data == str(Path("d").resolve())  # type: ignore[attr-defined]


def test_the_extra_has_another_name() -> None:
    """Where a package is missing, the command names the extra that has it."""
    missing: Callable[..., click.Command] = _app._missing
    with pytest.raises(click.UsageError, match=r"pip install 'dffkit\[runtime\]'"):
        missing("func", "starlette").main([], standalone_mode=False)
