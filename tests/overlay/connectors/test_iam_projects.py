"""Projects by name, accounts and regions with dffkit.Iam and its async twin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from dffkit import AsyncIam, Iam
from dffkit.errors import MisuseError

from .sides import Server, Side

if TYPE_CHECKING:
    from dffkit_mock.server import MockServer

KEY = {"ak": "a", "sk": "s"}
NORTH, BELOW = {"id": "p1", "name": "cn-north-4"}, {"id": "p2", "name": "cn-north-4_team"}
SOUTH = {"id": "p3", "name": "cn-south-1"}


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (Iam, AsyncIam))


def project_id(side: Side, server: Server, *name: str) -> Any:
    """What the connector says."""
    return side.do(lambda iam: iam.project_id(*name), server, **KEY)


def test_a_project_is_found_by_exactly_its_name(side: Side) -> None:
    """Those below a region's own begin with the same letters."""
    server = Server({"projects": [BELOW, NORTH]})
    assert project_id(side, server, "cn-north-4") == "p1"
    assert (server.requests[0].url.path, server.queries("name")) == ("/v3/projects", ["cn-north-4"])


def test_the_only_project_needs_no_name(side: Side) -> None:
    """Asked for where no permission is needed."""
    server = Server({"projects": [SOUTH]})
    assert project_id(side, server) == "p3"
    assert [request.url.path for request in server.requests] == ["/v3/auth/projects"]


@pytest.mark.parametrize(
    ("name", "answers", "words"),
    [
        ([], [[NORTH, SOUTH]], r"several projects may be used: .* cn-north-4 \(p1\), cn-south-1 \(p3\)$"),
        ([], [[]], "these credentials may use no project"),
        (["cn-north-5"], [[], [NORTH, SOUTH]], "no project is named 'cn-north-5': did you mean 'cn-north-4'"),
        (["xx"], [[], [SOUTH]], r"no project is named 'xx': those that may be used are cn-south-1 \(p3\)$"),
        (["xx"], [[], []], "those that may be used are none"),
        (["cn-north-4"], [[NORTH, NORTH | {"id": "p9"}]], r"several projects are named 'cn-north-4': .* \(p1\), .*p9"),
    ],
)
def test_what_could_be_meant_is_named(side: Side, name: list[str], answers: list[Any], words: str) -> None:
    """So that the next call can name one."""
    with pytest.raises(MisuseError, match=words):
        project_id(side, Server(*[{"projects": rows} for rows in answers]), *name)


def test_a_sentence_names_so_many_projects_and_no_more(side: Side) -> None:
    """Accounts may have thousands."""
    many = [{"id": f"p{at}", "name": f"n{at}"} for at in range(1000)]
    with pytest.raises(MisuseError, match=r"and 970 more$"):
        project_id(side, Server({"projects": many}))


def test_accounts_and_regions_are_lists(side: Side, dffkit_mock: MockServer, dffkit_mock_url: str) -> None:
    """Over the mock, where the project of a region is found too."""
    assert [domain.id for domain in side.do(lambda iam: iam.auth_domains())] == ["mock-domain-id"]
    assert [project.id for project in side.do(lambda iam: iam.auth_projects())] == ["mock-project"]
    assert [region.id for region in side.do(lambda iam: iam.regions())] == ["cn-north-4", "cn-south-1"]
    assert [side.do(lambda iam: iam.project_id("cn-north-4")), side.do(lambda iam: iam.project_id())] == [
        "mock-project",
        "mock-project",
    ]
