"""No secret is in anything that the command writes, whatever the scheme and whatever goes wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from dffkit.connectors import connector_class
from dffkit.settings import COMMON

from ...overlay.servers import dead_port
from .schemes import SCHEMES, SECRET, Scheme, names, options

if TYPE_CHECKING:
    from ...command_line import CommandLine, Result

CALL = {
    "dataarts": ["show_instance_infos", "task_id=1", "job_name=a", "start_time=1", "end_time=2", "offset=0", "limit=1"],
    "dataset": ["query_dataset", "type=1"],
    "dataway": ["write_by_category", "category=metric", "body=cpu load=1i"],
    "func": ["run_cron_job", "id=cron-x"],
    "functiongraph": ["list_functions"],
    "guance": ["get_current_workspace"],
    "iam": ["keystone_list_users"],
}


def _shows(result: Result) -> bool:
    return SECRET in result.out + result.err


@pytest.mark.parametrize("flags", [[], ["-v"]], ids=["plain", "verbose"])
@pytest.mark.parametrize("scheme", SCHEMES, ids=names)
def test_signing_shows_none(dffkit: CommandLine, scheme: Scheme, flags: list[str]) -> None:
    """Not in a step, not in a header, not in a field."""
    for explain in ([], ["--explain"], ["--help"]):
        result = dffkit(*flags, "sign", scheme.stem, *scheme.request, *explain, *options(scheme))
        assert (result.status, _shows(result)) == (0, False)


@pytest.mark.parametrize("scheme", SCHEMES, ids=names)
def test_a_refused_call_shows_none(dffkit: CommandLine, dffkit_mock_url: str, scheme: Scheme) -> None:
    """Neither when the server refuses it, nor with -v, which tells of the request."""
    address = {"endpoint": dffkit_mock_url, "retries": "0"}
    if scheme.stem == "iam":
        address["iam_endpoint"] = dffkit_mock_url
    result = dffkit("-v", "call", scheme.stem, *CALL[scheme.stem], *options(scheme, **address))
    assert (result.status, _shows(result), "Traceback" in result.err) == (1, False, False)
    assert "Note: HTTP Request: " in result.err


@pytest.mark.parametrize("scheme", SCHEMES, ids=names)
def test_a_call_to_a_dead_server_shows_none(dffkit: CommandLine, scheme: Scheme) -> None:
    """The address in the message is without a token."""
    address = {"endpoint": f"http://127.0.0.1:{dead_port()}", "retries": "0"}
    if scheme.stem == "iam":
        address["iam_endpoint"] = address["endpoint"]
    result = dffkit("-v", "call", scheme.stem, *CALL[scheme.stem], *options(scheme, **address))
    assert (result.status, _shows(result), "Traceback" in result.err) == (1, False, False)


@pytest.mark.parametrize(
    "bad", [f"{SECRET} x", f"{SECRET}\n", f"ü{SECRET}", ""], ids=["blank", "line", "letter", "empty"]
)
@pytest.mark.parametrize("scheme", SCHEMES, ids=names)
def test_a_secret_that_cannot_be_used_is_not_shown(dffkit: CommandLine, scheme: Scheme, bad: str) -> None:
    """The message names the setting."""
    changed = {name: bad for name, value in scheme.settings.items() if SECRET in value}
    result = dffkit("-v", "sign", scheme.stem, *scheme.request, *options(scheme, **changed))
    assert (_shows(result), "Traceback" in result.err) == (False, False)


@pytest.mark.parametrize("stem", sorted(CALL))
def test_a_wrong_word_beside_a_secret_does_not_show_it(dffkit: CommandLine, stem: str) -> None:
    """A forgotten name or equals sign, or a secret in the wrong place."""
    secret = next(field.name for field in (*connector_class(stem).service.fields, *COMMON) if field.secret)
    for words in (
        ["--set", SECRET],
        ["--set", secret, SECRET],
        ["--set", f"{secret}x={SECRET}"],
        [f"--{secret}={SECRET}"],
    ):
        for command in (["call", stem, *CALL[stem]], ["sign", stem, "GET", "/x"], ["upload", stem, "a", "b"]):
            result = dffkit(*command, *words)
            assert (result.status, _shows(result)) == (2, False)


@pytest.mark.parametrize(
    "line", [f"sk = {SECRET}", f'sk = "{SECRET}', f'sk = ["{SECRET}"]', f'[a]\nsk = "{SECRET}"\n[a]']
)
def test_a_broken_file_is_not_quoted(dffkit: CommandLine, line: str) -> None:
    """The place in the file is enough."""
    Path("dffkit.toml").write_text(f"[functiongraph]\n{line}\n")
    result = dffkit("call", "functiongraph", "list_functions", "--set", "region=cn-north-4", "--set", "project_id=p")
    assert (result.status, _shows(result), "Traceback" in result.err) == (2, False, False)


def test_a_password_in_a_wrong_value_is_not_shown(dffkit: CommandLine, dffkit_mock_url: str) -> None:
    """What looks like a credential is masked where a value is quoted."""
    result = dffkit("call", "iam", "keystone_create_user_token_by_password", f'auth={{"password": "{SECRET}"')
    assert (result.status, _shows(result), "body.auth=*** is not usable" in result.err) == (2, False, True)
