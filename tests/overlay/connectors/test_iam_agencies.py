"""Agencies, temporary access keys and token checks with dffkit.Iam and its async twin."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import AsyncIam, FunctionGraph, Iam
from dffkit.auth import AccessKey, CredentialError
from dffkit.connectors.iam import TemporaryAccessKey
from dffkit.errors import (
    AuthenticationError,
    MissingSettingError,
    MisuseError,
    NotFoundError,
    PermissionDeniedError,
    UnreadableReplyError,
)

from .sides import Server, Side

if TYPE_CHECKING:
    from dffkit_mock.server import MockServer

KEY = {"ak": "a", "sk": "s"}
USER = {"user": "u1", "password": "secret-word", "domain": "d1"}
DETAILS = {"issued_at": "2026-01-01T00:00:00.000000Z", "expires_at": "2026-01-02T00:00:00.000000Z"}
TOKEN = httpx.Response(201, headers={"X-Subject-Token": "the-token"}, json={"token": DETAILS})
CREDENTIAL = {
    "access": "TEMPORARY",
    "secret": "the-secret-key",
    "securitytoken": "the-security-token",
    "expires_at": "2026-01-01T00:15:00.000000Z",
}
ISSUED = httpx.Response(201, json={"credential": CREDENTIAL})
REFUSED = httpx.Response(403, json={"error": {"code": 403, "message": "You are not authorized.", "title": "Forbidden"}})


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (Iam, AsyncIam))


def identity(server: Server, at: int = -1) -> Any:
    """The ``auth.identity`` of a request."""
    return json.loads(server.requests[at].content)["auth"]["identity"]


@pytest.mark.parametrize(
    ("asked", "sent"),
    [
        ({"domain_name": "d"}, {"agency_name": "ops", "domain_name": "d"}),
        ({"domain_id": "1"}, {"agency_name": "ops", "domain_id": "1"}),
        (
            {"domain_name": "d", "duration_seconds": 900, "session_user": "night-shift"},
            {
                "agency_name": "ops",
                "domain_name": "d",
                "duration_seconds": 900,
                "session_user": {"name": "night-shift"},
            },
        ),
    ],
)
def test_a_role_is_assumed_with_a_signed_request(side: Side, asked: Any, sent: Any) -> None:
    """What was not asked for is not sent; the key that signs is that of the connector."""
    server = Server(ISSUED)
    key = side.do(lambda iam: iam.assume_role("ops", **asked), server, **KEY)
    assert identity(server) == {"methods": ["assume_role"], "assume_role": sent}
    assert server.requests[0].url.path == "/v3.0/OS-CREDENTIAL/securitytokens"
    assert "Access=a," in server.requests[0].headers["authorization"]
    assert key == TemporaryAccessKey(
        "TEMPORARY", "the-secret-key", "the-security-token", datetime(2026, 1, 1, 0, 15, tzinfo=UTC)
    )


def test_a_temporary_key_is_never_shown(side: Side) -> None:
    """But for what names it, and when it ends."""
    key = side.do(lambda iam: iam.assume_role("ops", domain_id="1"), Server(ISSUED), **KEY)
    shown = f"{key} {key!r} {[key]}"
    assert ("the-secret-key" in shown, "the-security-token" in shown, "TEMPORARY" in shown) == (False, False, True)
    with pytest.raises(AttributeError):
        key.sk = "another"


def test_a_time_without_an_offset_is_utc(side: Side) -> None:
    """IAM's times are, also where they do not say so, and those with an offset are written in UTC."""
    for written in ("2026-01-01T00:15:00.000000", "2026-01-01T08:15:00+08:00"):
        answer = httpx.Response(201, json={"credential": CREDENTIAL | {"expires_at": written}})
        key = side.do(lambda iam: iam.assume_role("ops", domain_id="1"), Server(answer), **KEY)
        assert key.expires_at.isoformat() == "2026-01-01T00:15:00+00:00"


def test_a_temporary_key_is_what_signers_and_connectors_take() -> None:
    """As a credential, and as settings."""
    key = TemporaryAccessKey("t", "s", "x", datetime(2026, 1, 1, tzinfo=UTC))
    assert key.credential(project_id="p") == AccessKey(ak="t", sk="s", security_token="x", project_id="p")
    with FunctionGraph(region="cn-north-4", project_id="p", **key.options) as connector:
        assert [connector.settings.get(name) for name in ("ak", "sk", "security_token")] == ["t", "s", "x"]


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"agency_name": "ops"}, r"agency 'ops' of which account\? Pass domain_name=… or domain_id=…"),
        ({"agency_name": "", "domain_id": "1"}, "agency_name must be the name of an agency, not ''"),
        ({"agency_name": "ops", "domain_id": "1", "duration_seconds": 899}, "from 900, .* to 86400, a day, not 899"),
        ({"agency_name": "ops", "domain_id": "1", "duration_seconds": 86_401}, "not 86401"),
        ({"agency_name": "ops", "domain_id": "1", "duration_seconds": 900.5}, "must be a whole number .* not 900.5"),
        ({"agency_name": "ops", "domain_id": "1", "session_user": "four"}, "5 to 64 letters.* not 'four'"),
        ({"agency_name": "ops", "domain_id": "1", "session_user": "night shift"}, "not 'night shift'"),
    ],
)
def test_what_iam_would_refuse_is_not_sent(side: Side, asked: dict[str, Any], words: str) -> None:
    """The sentence names the value, what was expected and what to do."""
    server = Server(ISSUED)
    with pytest.raises(MisuseError, match=words):
        side.do(lambda iam: iam.assume_role(**asked), server, **KEY)
    assert server.requests == []


def test_who_may_not_act_for_an_agency_is_told_what_is_needed(side: Side) -> None:
    """For keys and for tokens."""
    calls: list[Any] = [lambda iam: iam.assume_role("ops", domain_id="1")]
    calls.append(lambda iam: iam.agency_token("ops", domain_id="1"))
    for call in calls:
        with pytest.raises(PermissionDeniedError, match=r"not authorized.* needs the permission Agent Operator"):
            side.do(call, Server(REFUSED), **KEY)


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        ({}, {"domain": {"name": "d"}}),
        ({"domain_id": "1"}, {"domain": {"id": "1"}}),
        ({"project_name": "cn-north-4"}, {"project": {"name": "cn-north-4"}}),
        ({"project_id": "p1"}, {"project": {"id": "p1"}}),
    ],
)
def test_a_token_of_an_agency_has_its_scope_in_the_other_account(side: Side, scope: Any, expected: Any) -> None:
    """And is asked for with the credentials of the connector: a token here, fetched before."""
    server = Server(TOKEN)
    token = side.do(lambda iam: iam.agency_token("ops", domain_name="d", **scope), server, **USER)
    account = {key: value for key, value in scope.items() if key == "domain_id"}
    assert identity(server)["assume_role"] == {"agency_name": "ops", "domain_name": "d", **account}
    assert json.loads(server.requests[1].content)["auth"]["scope"] == expected
    assert server.requests[1].headers["x-auth-token"] == "the-token"
    assert (token.text, token.expires_at) == ("the-token", datetime(2026, 1, 2, tzinfo=UTC))


def test_a_token_of_an_agency_is_for_one_project(side: Side) -> None:
    """Two are refused."""
    with pytest.raises(MisuseError, match="give project_name or project_id, not both"):
        side.do(
            lambda iam: iam.agency_token("ops", domain_id="1", project_name="a", project_id="b"), Server(TOKEN), **KEY
        )


def test_a_key_is_made_of_the_token_that_is_given(side: Side) -> None:
    """It goes into the header in place of the credentials of the connector, never into the body."""
    server = Server(ISSUED)
    side.do(lambda iam: iam.temporary_access_key(token="given-token", duration_seconds=3600), server, **KEY)
    (request,) = server.requests
    assert identity(server) == {"methods": ["token"], "token": {"duration_seconds": 3600}}
    assert (request.headers["x-auth-token"], "authorization" in request.headers) == ("given-token", False)


def test_a_key_is_made_of_the_token_that_the_connector_has(side: Side) -> None:
    """Given or fetched."""
    given, fetched = Server(ISSUED), Server(TOKEN, ISSUED)
    side.do(lambda iam: iam.temporary_access_key(), given, token="mine-own")
    side.do(lambda iam: iam.temporary_access_key(), fetched, **USER)
    assert identity(given) == {"methods": ["token"]}
    assert [server.requests[-1].headers["x-auth-token"] for server in (given, fetched)] == ["mine-own", "the-token"]


def test_without_a_token_there_is_no_key(side: Side) -> None:
    """A key alone makes none, and the sentence says what does; a token that cannot be sent is not shown."""
    server = Server(ISSUED)
    with pytest.raises(MissingSettingError, match=r"iam: a temporary key is made of a token.*pass token=…"):
        side.do(lambda iam: iam.temporary_access_key(), server, **KEY)
    calls: list[Any] = [
        lambda iam: iam.temporary_access_key(token="two words"),
        lambda iam: iam.check_token("two words"),
    ]
    for call in calls:
        with pytest.raises(CredentialError) as caught:
            side.do(call, server, **KEY)
        assert "two words" not in str(caught.value)
    assert server.requests == []


def test_an_answer_without_a_key_is_unreadable(side: Side) -> None:
    """All four of its parts are needed."""
    for part in CREDENTIAL:
        rest = {name: value for name, value in CREDENTIAL.items() if name != part}
        with pytest.raises(UnreadableReplyError):
            side.do(
                lambda iam: iam.assume_role("ops", domain_id="1"),
                Server(httpx.Response(201, json={"credential": rest})),
                **KEY,
            )


def test_a_token_is_checked_with_the_credentials_of_the_connector(side: Side) -> None:
    """It goes along in a header of its own."""
    server = Server({"token": DETAILS})
    found = side.do(lambda iam: iam.check_token("some-token"), server, **KEY)
    assert (found.text, found.expires_at) == ("some-token", datetime(2026, 1, 2, tzinfo=UTC))
    assert server.requests[0].headers["x-subject-token"] == "some-token"
    assert "some-token" not in repr(found)


def test_an_unknown_token_is_not_found(side: Side) -> None:
    """Nor is it repeated, should IAM do so."""
    body = {"error": {"code": 404, "message": "Could not find token some-token.", "title": "Not Found"}}
    with pytest.raises(NotFoundError, match="The token is unknown, or has expired") as caught:
        side.do(lambda iam: iam.check_token("some-token"), Server(httpx.Response(404, json=body)), **KEY)
    assert "some-token" not in f"{caught.value} {caught.value!r}"


def test_the_password_of_a_token_goes_out_once(side: Side) -> None:
    """Although the operation takes credentials too: those of an agency's caller."""
    server = Server(TOKEN)
    side.do(lambda iam: iam.token(), server, **USER)
    assert ["x-auth-token" in request.headers for request in server.requests] == [False]


@pytest.mark.dffkit_mock(stateful=False)
def test_the_whole_way_through_the_mock(side: Side, dffkit_mock: MockServer, dffkit_mock_url: str) -> None:
    """Keys and tokens of an agency open FunctionGraph; a key with the security token of another does not."""
    key = side.do(lambda iam: iam.assume_role("ops", domain_name="another-company", duration_seconds=3600))
    token = side.do(lambda iam: iam.agency_token("ops", domain_name="another-company", project_name="cn-north-4"))
    assert token.details.assumed_by.user.name == "mock-user"
    assert side.do(lambda iam: iam.check_token(token.text)) == token
    second = side.do(lambda iam: iam.temporary_access_key(token=token.text))
    assert key.expires_at > second.expires_at
    for credentials in (key.options, second.options, {"token": token.text}):
        with FunctionGraph(endpoint=dffkit_mock_url, project_id="p", **credentials) as connector:
            assert connector.api.functions.list_functions().functions
    mixed = {**key.options, "security_token": second.security_token}
    with FunctionGraph(endpoint=dffkit_mock_url, project_id="p", **mixed) as wrong, pytest.raises(AuthenticationError):
        wrong.api.functions.list_functions()
