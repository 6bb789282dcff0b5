"""Huawei Cloud FunctionGraph: functions, their dependencies and triggers, workflows."""

from __future__ import annotations

from ._async import AsyncFunctionGraph
from ._configs import ConfigChanges, FunctionOptions, JsonObject
from ._destinations import Destination
from ._invocations import FunctionFailedError, Invocation
from ._service import FunctionGraphOptions
from ._sync import FunctionGraph

__all__ = [
    "AsyncFunctionGraph",
    "ConfigChanges",
    "Destination",
    "FunctionFailedError",
    "FunctionGraph",
    "FunctionGraphOptions",
    "FunctionOptions",
    "Invocation",
    "JsonObject",
]
