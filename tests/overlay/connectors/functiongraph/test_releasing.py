"""Versions, and the aliases that stand for them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import httpx
import pytest
from dffkit import AsyncFunctionGraph, FunctionGraph
from dffkit.errors import ConflictError, MisuseError, NotFoundError, UnreadableReplyError
from hypothesis import given
from hypothesis import strategies as st

from ..sides import Server, Side

if TYPE_CHECKING:
    from dffkit_mock.server import MockServer

FUNCTION = "urn:fss:cn-north-4:p1:function:default:hello"
URN = f"{FUNCTION}:latest"
HERE: dict[str, Any] = {"region": "cn-north-4", "project_id": "p1", "ak": "a", "sk": "s"}
PAIR = (FunctionGraph, AsyncFunctionGraph)


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, PAIR)


class Service:
    """A service with the aliases of one function; an update says the whole alias, but what it leaves out, stays."""

    def __init__(self, **aliases: dict[str, Any]) -> None:
        self.aliases = {
            name: {"name": name, "alias_urn": f"{FUNCTION}:!{name}", **alias} for name, alias in aliases.items()
        }
        self.requests: list[tuple[str, str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answers, and changes the aliases."""
        body = json.loads(request.content) if request.content else None
        path = unquote(request.url.path).removeprefix(f"/v2/p1/fgs/functions/{FUNCTION}/")
        self.requests.append((request.method, path, body))
        name = path.partition("aliases/")[2] or (body or {}).get("name", "")
        if request.method == "GET" and not name:
            return httpx.Response(200, json=list(self.aliases.values()))
        if request.method == "POST" and name not in self.aliases:
            self.aliases[name] = {"alias_urn": f"{FUNCTION}:!{name}"}
        if name not in self.aliases:
            return httpx.Response(404, json={"error_code": "FSS.1059", "error_msg": "alias not found"})
        self.aliases[name] |= body or {}
        return httpx.Response(200, json=self.aliases[name])

    @property
    def sent(self) -> list[tuple[str, Any]]:
        """What was written: method and body."""
        return [(method, body) for method, _, body in self.requests if body is not None]

    def division(self, name: str) -> tuple[str, dict[str, int], dict[str, Any]]:
        """How the calls are divided."""
        alias = self.aliases[name]
        return (
            alias["version"],
            alias.get("additional_version_weights") or {},
            alias.get("additional_version_strategy") or {},
        )


def shifted(side: Side, service: Service, to: str, percent: int) -> Any:
    """What a shift gives."""
    return side.do(lambda fg: fg.shift_traffic(URN, "prod", to, percent), service, **HERE)


# Versions


@pytest.mark.parametrize(
    ("given_", "body"),
    [
        ({}, {}),
        ({"version": "v1", "description": "First release"}, {"version": "v1", "description": "First release"}),
        ({"digest": "d" * 128}, {"digest": "d" * 128}),
    ],
)
def test_a_version_is_published(side: Side, given_: dict[str, str], body: dict[str, str]) -> None:
    """What is left out, the service chooses."""
    server = Server({"func_urn": f"{FUNCTION}:v1", "func_name": "hello", "version": "v1"})
    made = side.do(lambda fg: fg.publish_version(URN, **given_), server, **HERE)
    assert (made.version, made.func_urn) == ("v1", f"{FUNCTION}:v1")
    request = server.requests[0]
    assert (request.method, request.url.path) == ("POST", f"/v2/p1/fgs/functions/{FUNCTION}/versions")
    assert json.loads(request.content) == body


@pytest.mark.parametrize("status", [409, 429, 503])
def test_a_version_is_never_published_twice(side: Side, status: int) -> None:
    """Without a name, the second would be another version."""
    server = Server(httpx.Response(status, json={"error_code": "FSS.1", "error_msg": "no"}))
    with pytest.raises(Exception, match=r"FSS\.1"):
        side.do(lambda fg: fg.publish_version(URN), server, **HERE)
    assert (len(server.requests), side.waits) == (1, [])


# Aliases


@pytest.mark.parametrize("answer", ["null", "[]"])
def test_a_function_without_aliases_has_an_empty_list(side: Side, answer: str) -> None:
    """The service may also answer null."""
    server = Server(httpx.Response(200, text=answer))
    assert side.do(lambda fg: fg.aliases(URN), server, **HERE) == []


def test_aliases_are_typed(side: Side) -> None:
    """With the URN to call them by."""
    service = Service(prod={"version": "v1"}, test={"version": "latest"})
    rows = side.do(lambda fg: fg.aliases(URN), service, **HERE)
    assert [(row.name, row.version, row.alias_urn) for row in rows] == [
        ("prod", "v1", f"{FUNCTION}:!prod"), ("test", "latest", f"{FUNCTION}:!test"),
    ]  # fmt: skip


@pytest.mark.parametrize("answer", [{"error": "x"}, "text", [{"name": "a"}]])
def test_what_is_no_list_of_aliases_is_unreadable(side: Side, answer: Any) -> None:
    """It must not look like a function without any."""
    with pytest.raises(UnreadableReplyError):
        side.do(lambda fg: fg.aliases(URN), Server(answer), **HERE)


def test_an_alias_that_is_not_there_is_made(side: Side) -> None:
    """Also where others are."""
    service = Service(test={"version": "v1"})
    made = side.do(lambda fg: fg.set_alias(URN, "prod", "v1", weights={"v2": 10}, description="d"), service, **HERE)
    assert (made.name, made.version, made.additional_version_weights["v2"]) == ("prod", "v1", 10)
    assert service.sent == [
        ("POST", {"name": "prod", "version": "v1", "description": "d", "additional_version_weights": {"v2": 10}})
    ]


def test_an_alias_that_is_there_is_changed(side: Side) -> None:
    """Its description stays where none is given."""
    service = Service(prod={"version": "v1", "description": "mine"})
    side.do(lambda fg: fg.set_alias(URN, "prod", "v2"), service, **HERE)
    assert service.sent == [("PUT", {"version": "v2", "description": "mine"})]
    side.do(lambda fg: fg.set_alias(URN, "prod", "v2", description=""), service, **HERE)
    assert service.aliases["prod"]["description"] == ""


def test_without_weights_all_calls_go_to_the_version(side: Side) -> None:
    """Weights and rules are said to be empty, lest they stay."""
    rules = {"v2": {"combine_type": "and", "rules": [{"rule_type": "header", "param": "a", "op": "=", "value": "b"}]}}
    service = Service(
        prod={"version": "v1", "additional_version_weights": {"v2": 10}, "additional_version_strategy": rules}
    )
    side.do(lambda fg: fg.set_alias(URN, "prod", "v1"), service, **HERE)
    assert service.division("prod") == ("v1", {}, {})


@pytest.mark.parametrize("urn", [FUNCTION, URN, f"{FUNCTION}:v1", f"{FUNCTION}:!prod"])
def test_the_version_in_a_urn_makes_no_difference(side: Side, urn: str) -> None:
    """publish_version() answers one with the version, and that is handed on."""
    service = Service(prod={"version": "v1"})
    side.do(lambda fg: fg.set_alias(urn, "prod", "v2"), service, **HERE)
    assert [path for _, path, _ in service.requests] == ["aliases", "aliases/prod"]
    assert side.do(lambda fg: _soon(fg, fg.alias_urn(urn, "prod")), service, **HERE) == f"{FUNCTION}:!prod"


def _soon(fg: Any, value: str) -> Any:
    """A value that is no awaitable on either connector."""
    assert fg.id == "functiongraph"
    return value


def test_an_alias_is_called_by_its_urn(side: Side) -> None:
    """A call takes it as it is."""
    server = Server("hi")
    assert side.do(lambda fg: fg.invoke(fg.alias_urn(URN, "prod"), {}), server, **HERE) == "hi"
    assert f"/functions/{FUNCTION}:!prod/invocations" in server.requests[0].url.path


def test_an_alias_is_deleted(side: Side) -> None:
    """Its name stands in the path."""
    server = Server(httpx.Response(204))
    assert side.do(lambda fg: fg.delete_alias(URN, "prod"), server, **HERE) is None
    request = server.requests[0]
    assert (request.method, request.url.path) == ("DELETE", f"/v2/p1/fgs/functions/{FUNCTION}/aliases/prod")


def test_a_refusal_of_the_service_is_handed_on(side: Side) -> None:
    """As when a version has an alias already."""
    refusal = {"error_code": "FSS.1060", "error_msg": "version has an alias"}
    server = Server([], httpx.Response(409, json=refusal))
    with pytest.raises(ConflictError, match=r"FSS\.1060"):
        side.do(lambda fg: fg.set_alias(URN, "prod", "v1"), server, **HERE)


# Traffic


@pytest.mark.parametrize(
    ("before", "to", "percent", "after"),
    [
        (("v1", {}), "v2", 10, ("v1", {"v2": 10}, {})),
        (("v1", {"v2": 10}), "v2", 50, ("v1", {"v2": 50}, {})),
        (("v1", {"v2": 50}), "v2", 100, ("v2", {}, {})),
        (("v1", {"v2": 50}), "v2", 0, ("v1", {}, {})),
        (("v1", {"v2": 50}), "v1", 100, ("v1", {}, {})),
        (("v1", {"v2": 50}), "v3", 5, ("v1", {"v3": 5}, {})),
        (("v1", {}), "v1", 100, ("v1", {}, {})),
        (("v1", {"v2": 50}), "latest", 100, ("latest", {}, {})),
        (("latest", {}), "v2", 99, ("latest", {"v2": 99}, {})),
        (("v1", None), "v2", 1, ("v1", {"v2": 1}, {})),
    ],
)
def test_calls_are_shifted(side: Side, before: Any, to: str, percent: int, after: Any) -> None:
    """The alias is read first, and never has more than one other version."""
    service = Service(prod={"version": before[0], "additional_version_weights": before[1], "description": "mine"})
    answer = shifted(side, service, to, percent)
    assert (service.division("prod"), answer.version) == (after, after[0])
    assert [(method, path) for method, path, _ in service.requests] == [
        ("GET", "aliases/prod"), ("PUT", "aliases/prod"),
    ]  # fmt: skip
    assert service.aliases["prod"]["description"] == "mine"


def test_rules_give_way_to_a_share(side: Side) -> None:
    """The two are alternatives."""
    rules = {"v3": {"combine_type": "or", "rules": []}}
    service = Service(prod={"version": "v1", "additional_version_strategy": rules})
    side.do(lambda fg: fg.shift_traffic(URN, "prod", "v2", 10, description="canary"), service, **HERE)
    assert service.division("prod") == ("v1", {"v2": 10}, {})
    assert service.aliases["prod"]["description"] == "canary"


@given(
    st.lists(st.tuples(st.sampled_from(["v1", "v2", "v3", "latest"]), st.sampled_from([0, 1, 50, 99, 100])), max_size=6)
)
def test_any_row_of_shifts_leaves_a_whole_alias(shifts: list[tuple[str, int]]) -> None:
    """The main version is never the other one too, and the other one is never latest."""
    service = Service(prod={"version": "v1"})
    side = Side("sync", PAIR)
    for to, percent in shifts:
        before = service.division("prod")
        try:
            shifted(side, service, to, percent)
        except MisuseError:
            assert service.division("prod") == before
            assert percent < 100
            assert to in {"latest", before[0]}
            continue
        main, weights, _ = service.division("prod")
        assert main == (to if percent == 100 else before[0])
        assert weights == ({to: percent} if 0 < percent < 100 else {})


def test_calls_of_an_alias_that_is_not_there_cannot_be_shifted(side: Side) -> None:
    """The error says what makes one."""
    service = Service()
    with pytest.raises(NotFoundError, match=r"FSS\.1059.* set_alias\(\) makes an alias that is not there"):
        shifted(side, service, "v2", 10)
    assert service.sent == []


@pytest.mark.parametrize(
    ("alias", "to", "percent", "words"),
    [
        ({"version": "v2"}, "v2", 10, "'v2' is the main version of the alias 'prod' already"),
        ({"version": "v2"}, "v2", 0, "with percent=100 it gets all calls"),
        ({}, "v2", 10, "does not say which version the alias 'prod' stands for"),
        ({"version": ""}, "v2", 10, r"set_alias\(\) gives it one"),
    ],
)
def test_a_shift_that_divides_nothing_is_refused(
    side: Side, alias: dict[str, str], to: str, percent: int, words: str
) -> None:
    """After the look, and before anything is written."""
    service = Service(prod=alias)
    with pytest.raises(MisuseError, match=words):
        shifted(side, service, to, percent)
    assert service.sent == []


# Refused


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (lambda fg: fg.publish_version("hello"), "'hello' is not the URN of a function"),
        (lambda fg: fg.publish_version(URN, version="latest"), "version cannot be 'latest'"),
        (lambda fg: fg.publish_version(URN, version="v/1"), r"version must be the name of a version, .* not 'v/1'"),
        (lambda fg: fg.publish_version(URN, version="-v"), "a letter or a digit at both ends"),
        (lambda fg: fg.publish_version(URN, version="v" * 43), "1 to 42"),
        (lambda fg: fg.publish_version(URN, version=1), "not 1"),
        (lambda fg: fg.publish_version(URN, description="d" * 513), "at most 512 characters, not 513 characters"),
        (lambda fg: fg.publish_version(URN, digest=""), "digest must be the digest of the code"),
        (lambda fg: fg.set_alias(URN, "../v", "v1"), r"alias must be a name of 1 to 64 .* not '\.\./v'"),
        (lambda fg: fg.set_alias(URN, "a/b", "v1"), "not 'a/b'"),
        (lambda fg: fg.set_alias(URN, "1a", "v1"), "with a letter first"),
        (lambda fg: fg.set_alias(URN, "a\n", "v1"), "alias must be a name"),
        (lambda fg: fg.set_alias(URN, "prod", ""), "version must be the name of a version"),
        (lambda fg: fg.set_alias(URN, "prod", "v1", weights=10), r"weights must be a dict .* not int"),
        (lambda fg: fg.set_alias(URN, "prod", "v1", weights={"v2": 5, "v3": 5}), "names 2 versions, 'v2', 'v3'"),
        (lambda fg: fg.set_alias(URN, "prod", "v1", weights={"latest": 5}), r"cannot name 'latest'.*publish_version"),
        (lambda fg: fg.set_alias(URN, "prod", "v1", weights={"v1": 5}), "the version of the alias itself"),
        (lambda fg: fg.set_alias(URN, "prod", "v1", weights={"v2": 101}), "the weight of 'v2' must be .*, not 101"),
        (lambda fg: fg.set_alias(URN, "prod", "v1", weights={"v2": 0.1}), "a whole number .* not 0.1"),
        (lambda fg: fg.set_alias(URN, "prod", "v1", weights={"v2": True}), "not True"),
        (lambda fg: fg.set_alias(URN, "prod", "v1", description=5), "description must be a text .* not int"),
        (lambda fg: fg.shift_traffic(URN, "prod", "latest", 99), r"'latest' below 100 percent.*publish_version\(\)"),
        (lambda fg: fg.shift_traffic(URN, "prod", "v2", 101), "percent must be a whole number from 0 to 100"),
        (lambda fg: fg.shift_traffic(URN, "prod", "v2", -1), "not -1"),
        (lambda fg: fg.shift_traffic(URN, "prod", "v2", "10"), "not '10'"),
        (lambda fg: fg.shift_traffic(URN, "..", "v2", 10), r"not '\.\.'"),
        (lambda fg: fg.delete_alias(URN, ""), "alias must be a name"),
        (lambda fg: fg.alias_urn(URN, "!prod"), "not '!prod'"),
        (lambda fg: fg.aliases("hello"), "is not the URN of a function"),
    ],
)
def test_what_makes_no_sense_is_refused(side: Side, act: Any, words: str) -> None:
    """One sentence, and no request."""
    server = Server({})
    with pytest.raises(MisuseError, match=words):
        side.do(act, server, **HERE)
    assert server.requests == []


@pytest.mark.dffkit_mock(stateful=False)
def test_the_whole_way_through_the_mock(side: Side, dffkit_mock: MockServer, dffkit_mock_url: str) -> None:
    """Published, named, shifted and forgotten, with nothing but the address of the mock."""
    version = side.do(lambda fg: fg.publish_version(URN, version="v1", description="First release"))
    assert side.do(lambda fg: fg.set_alias(version.func_urn, "prod", version.version)).name == "a1"
    assert side.do(lambda fg: fg.set_alias(URN, "a1", "v2", weights={"v1": 20})).name == "a1"
    assert side.do(lambda fg: fg.shift_traffic(URN, "a1", "v2", 10)).name == "a1"
    assert [row.name for row in side.do(lambda fg: fg.aliases(URN))] == ["a1"]
    assert side.do(lambda fg: fg.delete_alias(URN, "a1")) is None
    assert {entry.refused_by for entry in dffkit_mock.journal.entries()} == {None}
