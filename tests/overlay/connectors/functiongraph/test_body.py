"""dffkit.connectors.functiongraph.deploying._body: packages in bodies."""

from __future__ import annotations

import base64
import json
from typing import Any, cast

import pytest
from dffkit.connectors.functiongraph.deploying._body import PACKAGE, PIECE, WithPackage
from dffkit_api.functiongraph.operations import OPERATIONS

CREATE = OPERATIONS["create_function"]


def sent(body: Any, content: bytes) -> dict[str, Any]:
    """The arguments that reach the sender."""
    send = WithPackage(cast("Any", lambda _operation, kwargs, _parse: kwargs), content)
    found: dict[str, Any] = send(CREATE, {"json": body, "url": "/"}, lambda response: response)
    return found


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE + 2])
def test_a_package_of_any_size_arrives_whole(size: int) -> None:
    """It goes out in pieces, and is one text in base64 all the same."""
    content = bytes(number % 251 for number in range(size))
    body = {"func_name": "你好", "func_code": {"file": PACKAGE}, "timeout": 3}
    arguments = sent(body, content)
    assert json.loads(arguments["content"]) == {**body, "func_code": {"file": base64.b64encode(content).decode()}}
    assert {"url": "/"} == {name: value for name, value in arguments.items() if name != "content"}


@pytest.mark.parametrize("value", [object(), float("nan"), "\ud800"])
def test_what_cannot_be_written_is_left_to_the_sender(value: Any) -> None:
    """The sender knows how to say which argument it was."""
    body = {"func_code": {"file": PACKAGE}, "memory_size": value}
    assert sent(body, b"content") == {"json": body, "url": "/"}
