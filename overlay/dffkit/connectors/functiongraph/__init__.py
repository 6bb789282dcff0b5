"""Huawei Cloud FunctionGraph: functions, their dependencies and triggers, workflows."""

from __future__ import annotations

from ._async import AsyncFunctionGraph
from ._service import FunctionGraphOptions
from ._sync import FunctionGraph
from .deploying._configs import ConfigChanges, FunctionOptions, JsonObject
from .running._destinations import Destination
from .running._invocations import FunctionFailedError, Invocation
from .running._runs import PendingInvocation

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
    "PendingInvocation",
]
