"""``--state`` of a running mock: in a thread, in a process, from the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest
from click.testing import CliRunner
from dffkit_mock import MockProcess, MockServer
from dffkit_mock.command import mock
from dffkit_mock.server import CannotListen
from dffkit_mock.store import StateUnusable

from .test_memory import FUNCTION, TENANT
from .test_sqlite import files_up_to, version_2

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where no file is yet."""
    return tmp_path / "state.db"


def test_a_server_begins_with_what_the_one_before_had(path: Path) -> None:
    """Stopped and started again, too; a reset is for the next as well."""
    server = MockServer(stems=["iam"], state=path)
    with server:
        store = server.gateway.instance.store
        with store.transaction():
            store.put(FUNCTION, TENANT, "a", {})
    with server:
        assert store.get(FUNCTION, TENANT, "a") is not None
    with MockServer(stems=["iam"], state=path) as other:
        assert other.gateway.instance.store.get(FUNCTION, TENANT, "a") is not None
        assert httpx.post(f"{other.url}/_mock/reset").status_code == 204
    with MockServer(stems=["iam"], state=path) as other:
        assert other.gateway.instance.store.kinds() == []


def test_a_file_in_use_is_told_to_whoever_starts_another(path: Path) -> None:
    """By an exception here, by the last line of a process; the port is free again, and the first goes on."""
    with MockServer(stems=["iam"], state=path) as server:
        other = MockServer(stems=["iam"], state=path)
        with pytest.raises(StateUnusable, match="in use by another running mock"):
            other.start()
        with pytest.raises(CannotListen, match="in use by another running mock"):
            MockProcess(stems=["iam"], state=path).start()
        assert httpx.get(f"{server.url}/_mock/health").status_code == 200
    with other:
        assert httpx.get(f"{other.url}/_mock/health").status_code == 200


def test_the_command_refuses_a_file_of_another_version(path: Path) -> None:
    """One sentence, exit code 1, and the file as it was."""
    version_2(path)
    before = path.read_bytes()
    result = CliRunner().invoke(mock, ["--port", "0", "--stem", "iam", "--state", str(path)])
    assert (result.exit_code, "Traceback" in result.output) == (1, False)
    assert f"{path} is of version 2, and this dffkit reads version 1" in result.output
    assert path.read_bytes() == before


def test_a_mock_without_memory_keeps_nothing(path: Path) -> None:
    """Instead of a file that stays empty."""
    result = CliRunner().invoke(mock, ["--stateless", "--state", str(path)])
    assert (result.exit_code, "leave one out" in result.output) == (2, True)
    with pytest.raises(ValueError, match="leave one out"):
        MockServer(stateful=False, state=path)


def test_a_reset_that_cannot_be_written_is_a_500_that_says_so(path: Path) -> None:
    """No traceback in the log, nothing forgotten, and the next one is served."""
    with MockServer(stems=["iam"], state=path) as server:
        store = server.gateway.instance.store
        with store.transaction():
            for number in range(2000):
                store.put(FUNCTION, TENANT, str(number), {"text": "x" * 500})
        with files_up_to(64 * 1024):
            refused = httpx.post(f"{server.url}/_mock/reset")
        assert (refused.status_code, len(store.records(FUNCTION, TENANT))) == (500, 2000)
        assert "could not write this request's changes to its state file" in refused.json()["message"]
        assert httpx.post(f"{server.url}/_mock/reset").status_code == 204
        assert store.kinds() == []
