"""``dffkit mock --faults`` and ``--no-fault-header``."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner
from dffkit_mock import MockProcess, MockServer
from dffkit_mock.command import mock
from dffkit_mock.faults import FaultError

from .conftest import KEY, WORKSPACE


def test_a_mock_begins_with_the_faults_of_a_file(tmp_path: Path) -> None:
    """In a process of its own, with the seed of the file; more can be injected while it runs."""
    path = tmp_path / "faults.yaml"
    path.write_text("seed: 7\nfaults:\n  - operation: guance\n    status: [503, 200]\n")
    with MockProcess(stems=["guance"], faults=path) as process:
        assert httpx.get(f"{process.url}/_mock/faults").json()["seed"] == 7
        assert [httpx.get(process.url + WORKSPACE, headers=KEY).status_code for _ in range(3)] == [503, 200, 200]
        name = process.fault("get_current_workspace", status=500)
        assert name == "fault-2"
        assert httpx.get(process.url + WORKSPACE, headers=KEY).status_code == 500
        with pytest.raises(FaultError, match="did you mean 'guance'"):
            process.fault("guanse", status=500)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("- status: 5\n", "line 1: status: 5 is not fit"), ("- status: 503\n  operation: iam\n", "there is no 'iam'")],
)
def test_a_broken_file_is_told_and_nothing_is_started(tmp_path: Path, text: str, sentence: str) -> None:
    """With file and line; a stem that is not served cannot fail."""
    path = tmp_path / "faults.yaml"
    path.write_text(text)
    result = CliRunner().invoke(mock, ["--stem", "guance", "--port", "0", "--faults", str(path)])
    assert result.exit_code == 1
    assert result.output.startswith(f"Error: {path}: ")
    assert sentence in result.output


def test_the_header_can_be_switched_off() -> None:
    """For a mock that others use, too."""
    with MockServer(stems=["guance"], fault_header=False) as server:
        headers = {**KEY, "X-Mock-Fault": "status=503"}
        assert httpx.get(server.url + WORKSPACE, headers=headers).status_code == 200


def test_a_server_is_told_of_faults_in_python() -> None:
    """What is wrong is an error at once, where it was written."""
    with MockServer(stems=["guance"]) as server:
        with server.fault("get_current_workspace", status=503, retry_after=1) as fault:
            assert httpx.get(server.url + WORKSPACE, headers=KEY).status_code == 503
        assert (fault.met, len(server.faults)) == (1, 0)
        with pytest.raises(FaultError, match="did you mean 'status'"):
            server.fault(stauts=503)  # type: ignore[call-arg]
        with pytest.raises(FaultError, match="did you mean 'get_current_workspace'"):
            server.fault("get_curent_workspace", reset=True)
