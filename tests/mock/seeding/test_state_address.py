"""``/_mock/state``, ``--seed`` and ``seed()``: seeds on their way into a mock, and out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest
from click.testing import CliRunner
from dffkit_mock import MockProcess, MockServer
from dffkit_mock.command import mock
from dffkit_mock.seeding import SeedRefused

from ..store.test_memory import listed
from .test_seeds import HELLO, URN

if TYPE_CHECKING:
    from pathlib import Path

    from dffkit_mock.gateway import Gateway

TAG = {"guance": {"tag": [{"name": "a", "uuid": "tag_1"}]}}


async def test_the_state_is_given_and_taken_again(client: httpx.AsyncClient, gateway: Gateway) -> None:
    """In both formats: what was given, posted to the same mock after a reset, is the same state."""
    for text in ("yaml", "json"):
        assert (await client.post("/_mock/state", content=HELLO)).json() == {"applied": 4}
        before = listed(gateway.instance.store._tables)
        given = await client.get("/_mock/state", params={"format": text, "secrets": "keep"})
        assert given.headers["content-type"] == f"application/{text}; charset=utf-8"
        await client.post("/_mock/reset")
        assert (await client.get("/_mock/state")).json() == {}
        assert (await client.post("/_mock/state", content=given.content)).status_code == 201
        assert listed(gateway.instance.store._tables) == before
        await client.post("/_mock/reset")


async def test_one_kind_is_given(client: httpx.AsyncClient) -> None:
    """And nothing of the others; one of which nothing is stored is empty."""
    await client.post("/_mock/state", content=HELLO)
    found = (await client.get("/_mock/state?kind=functiongraph.function")).json()
    assert [list(kinds) for kinds in found.values()] == [["function"]]
    assert found["functiongraph"]["function"][0]["$key"] == URN
    assert (await client.get("/_mock/state?kind=guance.tag")).json() == {}


async def test_secrets_are_given_only_to_who_asks(client: httpx.AsyncClient) -> None:
    """What is exported is attached to things."""
    await client.post("/_mock/state", json={"guance": {"access_key": [{"$key": "k", "sk": "s3cret"}]}})
    assert "s3cret" not in (await client.get("/_mock/state")).text
    assert "s3cret" in (await client.get("/_mock/state?secrets=keep")).text


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("kind=functiongraph.functoin", "did you mean functiongraph.function?"),
        ("kind=x", "the kinds are"),
        ("format=xml", "json or yaml"),
        ("secrets=yes", "keep"),
        ("kinds=x", "there are format, kind, secrets"),
    ],
)
async def test_a_wrong_question_is_told(client: httpx.AsyncClient, query: str, words: str) -> None:
    """With what there is."""
    answer = await client.get(f"/_mock/state?{query}")
    assert (answer.status_code, words in answer.json()["message"]) == (400, True)


async def test_a_seed_that_is_wrong_is_told_and_the_next_is_taken(client: httpx.AsyncClient, gateway: Gateway) -> None:
    """With the place and the field, in the mock's own shape."""
    refused = await client.post("/_mock/state", json={"guance": {"tag": [{"name": "a"}, {"name": 3}]}})
    assert (refused.status_code, refused.json()["message"]) == (
        400,
        'guance.tag[1].name: the value is not of type "string" (got 3)',
    )
    assert gateway.instance.store.kinds() == []
    assert (await client.post("/_mock/state", json=TAG)).status_code == 201


async def test_no_body_breaks_the_mock(client: httpx.AsyncClient) -> None:
    """Whatever is posted is a sentence."""
    half = b'{"\\ud800": {}}'
    for content in (b"\xff", b"[" * 100_000, b"a: &a [*a]", b"{", b"3", b"guance: {tag: [{name: !!set {a}}]}", half):
        answer = await client.post("/_mock/state", content=content)
        assert (answer.status_code, "traceback" in answer.text) == (400, False)
    assert (await client.get("/_mock/health")).status_code == 200


@pytest.mark.parametrize("key", ["urn:fss:cn-north-4:p:function:default:f:latest", "k"])
async def test_a_record_that_says_no_more_than_its_key_is_listed(client: httpx.AsyncClient, key: str) -> None:
    """By hand it is written so; a list that failed on it would fail until a reset."""
    record = {"$key": key, "$in": ["p"]}
    seed = {"functiongraph": {"function": [record], "workflow": [record]}}
    assert (await client.post("/_mock/state", json=seed)).status_code == 201
    for path, name in (("functions", "func_urn"), ("workflows", "workflow_urn")):
        answer = await client.get(f"/v2/p/fgs/{path}", headers={"X-Auth-Token": "mock-iam-token"})
        assert [row[name] for row in answer.json()[path]] == [key]


def test_a_running_mock_is_seeded(tmp_path: Path) -> None:
    """In this process and in its own: from a text, a file, a value."""
    (tmp_path / "seed.yaml").write_text(HELLO)
    with MockServer() as server, MockProcess() as process:
        for each in (server, process):
            assert (each.seed(tmp_path / "seed.yaml"), each.seed(TAG), each.seed("dataway: {points: c a=1}")) == (
                4,
                1,
                1,
            )
            with pytest.raises(SeedRefused, match="there is a tag 'tag_1' already"):
                each.seed(TAG)
            with pytest.raises(SeedRefused, match=r"none\.yaml cannot be read"):
                each.seed(tmp_path / "none.yaml")
        assert (
            httpx.get(f"{server.url}/_mock/state").json().keys()
            == httpx.get(f"{process.url}/_mock/state").json().keys()
        )


def test_a_mock_with_a_state_file_is_seeded_while_it_runs(tmp_path: Path) -> None:
    """Before, what is seeded would be lost when the file is read."""
    server = MockServer(stems=["guance"], state=tmp_path / "state.db")
    with pytest.raises(RuntimeError, match="seeded while it runs"):
        server.seed(TAG)
    with server:
        server.seed(TAG)
    with server:
        assert server.gateway.instance.store.get(("guance", "tag"), (), "tag_1") is not None


def test_a_mock_begins_with_a_seed_unless_its_state_file_has_something(tmp_path: Path) -> None:
    """So that a restart on the same file makes nothing twice."""
    (tmp_path / "seed.yaml").write_text("guance: {tag: [{name: a}]}")
    for _ in range(2):
        with MockProcess(stems=["guance"], state=tmp_path / "state.db", seed=tmp_path / "seed.yaml") as process:
            assert len(httpx.get(f"{process.url}/_mock/state").json()["guance"]["tag"]) == 1


@pytest.mark.parametrize(
    ("seed", "words"),
    [
        ('{"guance": {"mutt": [{}]}}', "seed.yaml: guance.mutt: there is no such kind; did you mean mute?"),
        ("a: [", "seed.yaml: line 2, column 1: this is no YAML"),
    ],
)
def test_the_command_refuses_a_seed_in_one_sentence(tmp_path: Path, seed: str, words: str) -> None:
    """Before anything is served; exit code 1."""
    (tmp_path / "seed.yaml").write_text(seed)
    result = CliRunner().invoke(mock, ["--port", "0", "--stem", "guance", "--seed", str(tmp_path / "seed.yaml")])
    assert (result.exit_code, words in result.output, "Traceback" in result.output) == (1, True, False)
