"""What each vendor says to wrong credentials, scheme by scheme, told by Python and by the command line."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, NamedTuple

import pytest
from dffkit import DFF
from dffkit.errors import AdministratorRoleError, ApiError, AuthenticationError

from .complaint import complaint

if TYPE_CHECKING:
    from dffkit_mock.server import MockServer

    from ..command_line import CommandLine

SECRET = "Zq7Xw0Marker9xK"


class Refused(NamedTuple):
    """A call, settings that are refused (``!`` stands for the secret), and what comes of it."""

    scheme: str
    call: str
    settings: str
    kind: type[ApiError]
    status: int
    code: str = ""


LIST, QUERY, USERS = "functiongraph list_functions", "dataset query_dataset type=1", "iam keystone_list_users"
GRAPH, PASSWORD = "project_id=mock-project", "user=mock-user password=! domain=mock-domain"
WRITE, CRON = "dataway write_by_category category=metric 'body=cpu load=1i'", "func run_cron_job id=cron-mock00000001"
ROWS = (
    Refused("sdk-hmac-sha256", LIST, f"{GRAPH} ak=mock-ak sk=!", AuthenticationError, 401, "APIGW.0301"),
    Refused("sdk-hmac-sha256, key", LIST, f"{GRAPH} ak=! sk=!", AuthenticationError, 401, "APIGW.0301"),
    Refused("sdk-hmac-sha256, iam", USERS, "ak=mock-ak sk=!", AuthenticationError, 401, "APIGW.0301"),
    Refused("iam-token", LIST, f"{GRAPH} token=!", AuthenticationError, 401, "APIGW.0301"),
    Refused("iam password", USERS, PASSWORD, AuthenticationError, 401, "401"),
    Refused("df-api-key", "guance get_current_workspace", "api_key_id=!", AuthenticationError, 403, "ft.InvalidAPIKey"),
    Refused("df-api-key, role", "guance list_access_keys", "api_key_id=wsak_mock_viewer", AdministratorRoleError, 403),
    Refused("dataway-token", WRITE, "token=!", AuthenticationError, 401),
    Refused("dway", WRITE, "token=tkn_mock ak=mock-ak sk=!", AuthenticationError, 401),
    Refused("smartchart-sha1", QUERY, "visitor=mock-visitor secret=!", AuthenticationError, 200),
    Refused("dff-ak", CRON, "ak_id=ak-mock ak_secret=!", AuthenticationError, 401),
)


@pytest.fixture
def settings(dffkit_mock: MockServer, row: Refused) -> dict[str, str]:
    """The settings by name, with the address of the mock."""
    address = f" endpoint={dffkit_mock.url} retries=0"
    address += f" iam_endpoint={dffkit_mock.url}" if row.call.startswith("iam") else ""
    return _named((row.settings + address).replace("!", SECRET).split())


@pytest.mark.parametrize("row", ROWS, ids=[row.scheme for row in ROWS])
def test_a_refusal_is_told_in_the_words_of_the_vendor(
    dffkit: CommandLine, settings: dict[str, str], row: Refused
) -> None:
    """Status 1, the vendor's code, and what to do; no secret."""
    options = [word for name, value in settings.items() for word in ("--set", f"{name}={value}")]
    said = complaint(dffkit("-v", "call", *shlex.split(row.call), *options), 1, SECRET)
    advice = "check user, password, domain" if row.scheme == "iam password" else row.kind.advice
    assert [part in said for part in (f"HTTP {row.status}", row.code, advice)] == [True, True, True]


@pytest.mark.parametrize("row", ROWS, ids=[row.scheme for row in ROWS])
def test_a_refusal_is_an_error_of_its_kind(settings: dict[str, str], row: Refused) -> None:
    """With status and code to branch on, and no secret in it."""
    stem, operation, *words = shlex.split(row.call.replace("type=", "type_="))
    with DFF.CONN(stem, **settings) as connector:
        resources = [getattr(connector.api, name) for name in dir(connector.api) if not name.startswith("_")]
        method = next(getattr(one, operation) for one in resources if hasattr(one, operation))
        with pytest.raises(ApiError) as caught:
            method(**_named(words))
    error = caught.value
    assert (type(error), error.status_code) == (row.kind, row.status)
    assert (row.code or error.error_code, SECRET in f"{error!r}{error}") == (error.error_code, False)


def _named(words: list[str]) -> dict[str, str]:
    return dict(word.split("=", 1) for word in words)
