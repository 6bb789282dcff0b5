"""dffkit.Iam and its async twin."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import AsyncIam, Iam
from dffkit.errors import (
    AuthenticationError,
    MissingSettingError,
    MisuseError,
    PermissionDeniedError,
    UnreadableReplyError,
)

from .sides import Server, Side

if TYPE_CHECKING:
    from dffkit_mock.server import MockServer

USER = {"user": "u1", "password": "secret-word", "domain": "d1"}
DETAILS = {"issued_at": "2026-01-01T00:00:00.000000Z", "expires_at": "2026-01-02T00:00:00.000000Z"}
ISSUED = httpx.Response(201, headers={"X-Subject-Token": "the-token"}, json={"token": DETAILS})


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (Iam, AsyncIam))


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        ({}, {"domain": {"name": "d1"}}),
        ({"project_name": "cn-north-4"}, {"project": {"name": "cn-north-4"}}),
        ({"project_id": "p1"}, {"project": {"id": "p1"}}),
    ],
)
def test_a_token_is_for_a_project_or_the_account(side: Side, scope: Any, expected: Any) -> None:
    """The password goes out once, to IAM, and needs no other credential."""
    server = Server(ISSUED)
    token = side.do(lambda iam: iam.token(**scope), server, **USER)
    (request,) = server.requests
    auth = json.loads(request.content)["auth"]
    assert str(request.url) == "https://iam.myhuaweicloud.com/v3/auth/tokens"
    assert auth["scope"] == expected
    assert auth["identity"]["password"]["user"] == {"name": "u1", "password": "secret-word", "domain": {"name": "d1"}}
    assert (token.text, token.expires_at) == ("the-token", datetime(2026, 1, 2, tzinfo=UTC))


def test_a_token_is_never_shown(side: Side) -> None:
    """Neither printed nor formatted, with what is known of it beside."""
    token = side.do(lambda iam: iam.token(), Server(ISSUED), **USER)
    assert "the-token" not in f"{token} {token!r} {[token]}"
    assert "2026" in repr(token)


def test_two_scopes_are_refused(side: Side) -> None:
    """A token is for one."""
    with pytest.raises(MisuseError, match="both project_name and project_id"):
        side.do(lambda iam: iam.token(project_name="a", project_id="b"), Server(ISSUED), **USER)


def test_a_key_gets_no_token(side: Side) -> None:
    """The sentence says what does."""
    with pytest.raises(MissingSettingError, match=r"got with user, password and domain, and the settings .* ak and sk"):
        side.do(lambda iam: iam.token(), Server(ISSUED), ak="a", sk="s")


def test_a_wrong_password_is_an_authentication_error(side: Side) -> None:
    """With IAM's own words, one level down, and without the password."""
    body = {"error": {"code": 401, "message": "The username or password is wrong.", "title": "Unauthorized"}}
    server = Server(httpx.Response(401, json=body))
    with pytest.raises(AuthenticationError, match="The username or password is wrong") as caught:
        side.do(lambda iam: iam.token(), server, **USER)
    assert "secret-word" not in f"{caught.value} {caught.value!r}"


def test_an_answer_without_a_token_is_unreadable(side: Side) -> None:
    """The header is the token."""
    with pytest.raises(UnreadableReplyError):
        side.do(lambda iam: iam.token(), Server(httpx.Response(201, json={"token": DETAILS})), **USER)


def test_projects_are_found_by_name(side: Side) -> None:
    """With a key, the account's id goes along."""
    server = Server({"projects": [{"id": "p1", "name": "cn-north-4"}]})
    found = side.do(lambda iam: iam.projects(name="cn-north-4", enabled=True), server, ak="a", sk="s", domain_id="d9")
    assert [project.id for project in found] == ["p1"]
    assert (server.queries("name"), server.queries("enabled")) == (["cn-north-4"], ["true"])
    assert server.requests[0].headers["x-domain-id"] == "d9"


def test_projects_are_walked_by_page(side: Side) -> None:
    """Page and size go together; without a count, a page without rows is the end."""
    pages = [{"projects": [{"id": f"p{at}", "name": "n"}]} for at in range(2)]
    server = Server(*pages, {"projects": []})
    found = side.do(lambda iam: iam.iter_projects(page_size=1), server, ak="a", sk="s")
    assert [project.id for project in found] == ["p0", "p1"]
    assert (server.queries("page"), server.queries("per_page")) == (["1", "2", "3"], ["1"] * 3)


def test_users_are_for_administrators(side: Side) -> None:
    """A refusal says so."""
    server = Server(httpx.Response(403, json={"error_code": "IAM.0001", "error_msg": "no"}))
    with pytest.raises(PermissionDeniedError, match="Listing users is for administrators"):
        side.do(lambda iam: iam.users(), server, ak="a", sk="s")


def test_other_calls_fetch_a_token_from_where_they_go(side: Side) -> None:
    """An endpoint of one's own is IAM itself; the token is for the account."""
    server = Server(ISSUED, {"users": [{"id": "1", "name": "n"}]})
    found = side.do(lambda iam: iam.users(name="n"), server, endpoint="https://iam.test", **USER)
    assert [user.name for user in found] == ["n"]
    assert [request.url.host for request in server.requests] == ["iam.test"] * 2
    assert json.loads(server.requests[0].content)["auth"]["scope"] == {"domain": {"name": "d1"}}
    assert server.requests[1].headers["x-auth-token"] == "the-token"


def test_a_region_has_its_own_iam() -> None:
    """And some their own domain."""
    assert Iam(region="eu-west-101", ak="a", sk="s").endpoint == "https://iam.eu-west-101.myhuaweicloud.eu"


def test_the_whole_way_through_the_mock(side: Side, dffkit_mock: MockServer, dffkit_mock_url: str) -> None:
    """With nothing but the address of the mock; the token that was issued opens it."""
    token = side.do(lambda iam: iam.token(project_name="cn-north-4"))
    assert token.details.project.id == "mock-project"
    assert [project.id for project in side.do(lambda iam: iam.projects())] == ["mock-project"]
    assert [project.id for project in side.do(lambda iam: iam.iter_projects())] == ["mock-project"]
    assert [user.name for user in side.do(lambda iam: iam.users())] == ["mock-user"]
    with Iam(endpoint=dffkit_mock_url, token=token.text) as iam:
        assert [user.name for user in iam.users()] == ["mock-user"]
    assert {entry.refused_by for entry in dffkit_mock.journal.entries()} == {None}
