"""How a call of FunctionGraph is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..call import Call
from ..official import official

PROJECT = "mock-project"
URN = f"urn:fss:cn-north-4:{PROJECT}:function:default:hello:latest"


def functiongraph(operation: str, has: Callable[[Any], Any] = lambda answer: True, **request: Any) -> Call:
    """A call of FunctionGraph; ``request`` are the arguments of the SDK's request class."""
    return Call("functiongraph", operation, official("functiongraph")[operation].request(**request), has)


def on_function(operation: str, has: Callable[[Any], Any] = lambda answer: True, **request: Any) -> Call:
    """The same, for an operation that names the function by its URN."""
    return functiongraph(operation, has, function_urn=URN, **request)
