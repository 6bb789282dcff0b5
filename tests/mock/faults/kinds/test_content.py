"""Answers that are not what they should be."""

from __future__ import annotations

import json

import httpx
import pytest
from dffkit_mock.exchange import Reply
from dffkit_mock.faults.kinds.content import _break
from dffkit_mock.gateway import Gateway

from ..conftest import WORKSPACE


async def test_the_type_is_another(gateway: Gateway, client: httpx.AsyncClient) -> None:
    """The body stays, and there is one such header."""
    expected = (await client.get(WORKSPACE)).content
    gateway.fault("guance", content_type="text/html; charset=gbk")
    answer = await client.get(WORKSPACE)
    assert answer.headers.get_list("content-type") == ["text/html; charset=gbk"]
    assert answer.content == expected


@pytest.mark.parametrize("body", [b'{"a":1}', b"{}", b"[]", b'"a"', b"12", b"null", b"", b" {} \n", b"{"])
def test_no_json_is_left(body: bytes) -> None:
    """Whatever it was."""
    with pytest.raises(ValueError):  # noqa: PT011 a JSONDecodeError
        json.loads(_break(Reply(200, {}, body)).body)


async def test_the_length_is_right(gateway: Gateway, client: httpx.AsyncClient) -> None:
    """The answer arrives whole."""
    gateway.fault("guance", broken_json=True)
    answer = await client.get(WORKSPACE)
    assert (answer.status_code, int(answer.headers["content-length"])) == (200, len(answer.content))
    with pytest.raises(ValueError):  # noqa: PT011 a JSONDecodeError
        answer.json()
