"""Iterators over the lists of the facade, and lists by their path."""

from __future__ import annotations

import json
from functools import partial
from importlib import import_module
from typing import Any

import httpx
import pytest
from dffkit.errors import MisuseError
from dffkit_api import Operation
from dffkit_api.guance.operations import OPERATIONS

from ..sides import Server, Side
from .answers import OPTIONS, answer

LISTS = [row for row in OPERATIONS.values() if row.id.startswith("list_") and row.rows is not None]


def paged(*names: str, size: int) -> Server:
    """A server with records of these names, ``size`` a page whatever is asked for."""
    rows = [{"id": f"tag_{name}", "name": name} for name in names]
    pages = [rows[start : start + size] for start in range(0, len(rows), size)]
    return Server(
        *(answer(page, pageInfo={"count": len(page), "totalCount": len(rows), "pageIndex": 1}) for page in pages)
    )


def test_all_pages_are_walked(guance: Side) -> None:
    """Every record once, as many a request as the vendor allows unless told otherwise."""
    server = paged("a", "b", "c", "d", "e", size=2)
    found = guance.do(lambda it: it.api.tags.iter_tags(search="x", page_size=2), server, **OPTIONS)
    assert [tag.name for tag in found] == ["a", "b", "c", "d", "e"]
    assert (server.queries("pageIndex"), server.queries("pageSize")) == (["1", "2", "3"], ["2"] * 3)
    assert server.queries("search") == ["x"] * 3


def test_a_count_that_is_wrong_ends_nothing_early(guance: Side) -> None:
    """Without a total the walk goes on until a page is empty."""
    row = {"id": "tag_1", "name": "a"}
    server = Server(answer([row]), answer([{**row, "id": "tag_2"}]), answer([]))
    found = guance.do(lambda it: it.api.tags.iter_tags(page_size=1), server, **OPTIONS)
    assert [tag.id for tag in found] == ["tag_1", "tag_2"]


def test_a_server_that_ignores_the_page_does_not_make_a_loop(guance: Side) -> None:
    """The same page twice is the end."""
    found = guance.do(lambda it: it.api.tags.iter_tags(), Server(answer([{"id": "t", "name": "a"}])), **OPTIONS)
    assert [tag.id for tag in found] == ["t"]


def test_a_page_in_the_body(guance: Side) -> None:
    """The list of issues is a POST; the body given stays as it is."""
    from dffkit.types.guance import ListIssues  # noqa: PLC0415 - only here

    issues = [{"uuid": "issue_1"}, {"uuid": "issue_2"}]
    pages = [answer({"data": [row], "pageInfo": {"totalCount": 2}}) for row in issues]
    server, body = Server(*pages), ListIssues(page_size=1)
    found = guance.do(lambda it: it.api.issues.iter_issues(body=body), server, **OPTIONS)
    assert [issue.uuid for issue in found] == ["issue_1", "issue_2"]
    assert [json.loads(request.content)["pageIndex"] for request in server.requests] == [1, 2]
    assert not body.page_index


@pytest.mark.parametrize("operation", LISTS, ids=lambda row: row.id)
def test_every_list_has_an_iterator(operation: Operation) -> None:
    """Sync and async; the rows stand where the spec says."""
    module = import_module(f"dffkit_api.guance.api.{operation.tag}")
    name = f"iter_{operation.id.removeprefix('list_')}"
    kinds = [kind for kind in vars(module).values() if isinstance(kind, type) and hasattr(kind, operation.id)]
    assert [hasattr(kind, name) for kind in kinds] == [True, True]
    assert operation.paging is None or operation.paging.items == operation.rows


def test_nothing_is_asked_for_before_the_first_record(guance: Side) -> None:
    """Making an iterator costs no request; a wrong argument is told when it is made."""
    server = paged("a", size=1)
    guance.do(lambda it: [it.api.tags.iter_tags()][:0], server, **OPTIONS)
    assert server.requests == []


def test_the_first_record_with_all_values(guance: Side) -> None:
    """``do_list_get`` walks to the page that has it, and no further."""
    server = paged("a", "b", "c", "d", size=2)
    found = guance.do(lambda it: it.do_list_get("/api/v1/tag/list", name="c"), server, **OPTIONS)
    assert (found, len(server.requests)) == ({"id": "tag_c", "name": "c"}, 2)
    assert server.queries("pageIndex") == ["1", "2"]


def test_no_record_with_all_values(guance: Side) -> None:
    """None, after the last page."""
    server = paged("a", "b", size=1)
    path = "/api/v1/tag/list"
    assert guance.do(lambda it: it.do_list_get(path, name="a", id="tag_b"), server, **OPTIONS) is None
    assert len(server.requests) == 2


def test_a_path_that_no_operation_has(guance: Side) -> None:
    """Its first answer tells whether there are pages."""
    server = paged("a", "b", size=1)
    found = guance.do(lambda it: it.do_list_get("/api/v1/new/list", {"a": 1}, name="b"), server, **OPTIONS)
    assert (found["id"], server.queries("pageIndex")) == ("tag_b", [None, "2"])


def first_tag(name: str, it: Any) -> Any:
    """What ``do_list_get`` finds of the tags."""
    return it.do_list_get("/api/v1/tag/list", name=name)


def test_a_list_by_path_ends_as_its_iterator(guance: Side) -> None:
    """Without a total at an empty page, and at a page that comes again: not early, and not never."""
    pages = [answer([{"id": "tag_1", "name": "a"}]), answer([{"id": "tag_2", "name": "b"}]), answer([])]
    for server, name, asked in ((Server(*pages), "b", 2), (Server(*pages), "c", 3), (Server(pages[0]), "c", 2)):
        found = guance.do(partial(first_tag, name), server, **OPTIONS)
        assert (found is None, len(server.requests)) == (name == "c", asked)


def test_a_page_of_records_that_came_already_is_passed_over(guance: Side) -> None:
    """A list that grew at its front meanwhile goes on behind them: the record is on the page after."""
    rows = [{"id": f"tag_{name}", "name": name} for name in "abc"]
    pages = [
        answer([row], pageInfo={"totalCount": total}) for row, total in zip([rows[0], *rows], (3, 4, 4, 4), strict=True)
    ]
    assert guance.do(partial(first_tag, "c"), Server(*pages), **OPTIONS) == rows[2]


def test_records_that_stand_elsewhere_are_found_by_path(guance: Side) -> None:
    """Where the operation has them, here without an envelope."""
    server = Server({"buckets": [{"service": "web"}], "pageInfo": {"totalCount": 1}})
    path = "/api/v1/service_manage/performance/list"
    assert guance.do(lambda it: it.do_list_get(path, service="web"), server, **OPTIONS) == {"service": "web"}


def test_a_query_that_names_a_page_is_about_this_page(guance: Side) -> None:
    """As asked for."""
    server = paged("a", "b", size=1)
    assert (
        guance.do(lambda it: it.do_list_get("/api/v1/tag/list", {"pageIndex": 7}, name="b"), server, **OPTIONS) is None
    )
    assert server.queries("pageIndex") == ["7"]


def deleted(ids: Any, it: Any) -> Any:
    """What a delete of pipelines gives."""
    return it.api.pipelines.delete_pipelines(pipeline_uuids=ids)


def test_lists_with_commas_are_one_value(guance: Side) -> None:
    """The vendor reads ids with commas between them; an id with a comma is refused."""
    server = Server(answer(True))
    done = guance.do(lambda it: it.api.pipelines.delete_pipelines(pipeline_uuids=["pl_1", "pl_2"]), server, **OPTIONS)
    assert (done, server.queries("pipelineUUIDs")) == (True, ["pl_1,pl_2"])
    wrong: tuple[Any, ...] = (["pl_1,pl_2"], "pl_1")
    for ids in wrong:
        with pytest.raises(MisuseError, match="pipeline_uuids"):
            guance.do(partial(deleted, ids), server, **OPTIONS)
    assert len(server.requests) == 1


@pytest.mark.dffkit_mock(strict=False, stateful=False)
def test_the_mock_reads_lists_with_commas(guance: Side, dffkit_mock_url: str) -> None:
    """And refuses an empty one, which the spec does not allow."""
    assert guance.do(lambda it: it.api.pipelines.delete_pipelines(pipeline_uuids=["pl_1", "pl_2"])) is True
    found = httpx.get(
        f"{dffkit_mock_url}/api/v1/pipeline/delete", params={"pipelineUUIDs": ""}, headers={"DF-API-KEY": "wsak_mock"}
    )
    assert (found.status_code, "pipelineUUIDs" in found.text) == (400, True)
