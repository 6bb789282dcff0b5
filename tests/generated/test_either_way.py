"""Lists that some servers put elsewhere than their pages say."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from dffkit_api.guance.api.members import list_members
from dffkit_api.guance.api.services import list_service_performance
from dffkit_api.guance.api.tags import delete_tags

MEMBERS = [{"uuid": "acnt_1"}]
ENVELOPE = {"code": 200, "errorCode": "", "message": "", "success": True, "traceId": "T-1"}
BUCKETS = {"buckets": [{"service": "shop"}], "total_hits": 1}


def answer(body: Any) -> httpx.Response:
    """A success with this body."""
    return httpx.Response(200, json=body)


@pytest.mark.parametrize("content", [MEMBERS, {"data": MEMBERS}, {"data": MEMBERS, "declaration": {}}])
def test_a_list_may_stand_in_an_object(content: Any) -> None:
    """The pages show the members as a plain list, the vendor's own provider reads them under ``data``."""
    found = list_members._parse_content(answer({**ENVELOPE, "content": content}))
    assert [member.uuid for member in found] == ["acnt_1"]


@pytest.mark.parametrize("body", [BUCKETS, {**ENVELOPE, "content": BUCKETS}])
def test_an_answer_without_an_envelope_may_have_one(body: Any) -> None:
    """The page of the performance of services shows none, every other page does."""
    assert [row.service for row in list_service_performance._parse_success(answer(body)).buckets] == ["shop"]


def test_an_envelope_may_lack_what_nobody_needs() -> None:
    """Content and success are enough."""
    found = list_members._parse_content(answer({"code": 200, "success": True, "content": MEMBERS}))
    assert [member.uuid for member in found] == ["acnt_1"]


@pytest.mark.parametrize(("content", "done"), [(True, True), (None, True), ({}, True), (False, False)])
def test_a_success_without_a_word_is_a_success(content: Any, done: bool) -> None:  # noqa: FBT001 - what is expected
    """What was asked for is done, whether the vendor says true, null or nothing; only false says that it is not."""
    assert delete_tags._parse_content(answer({**ENVELOPE, "content": content})) is done
