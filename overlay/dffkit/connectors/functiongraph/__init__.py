"""Huawei Cloud FunctionGraph: functions, their dependencies and triggers, workflows."""

from __future__ import annotations

from ._async import AsyncFunctionGraph
from ._service import FunctionGraphOptions
from ._sync import FunctionGraph
from .deploying._configs import ConfigChanges, FunctionOptions, JsonObject
from .running._destinations import Destination
from .running._invocations import FunctionFailedError, Invocation
from .running._runs import PendingInvocation
from .workflows._executions import PendingExecution
from .workflows._failures import WorkflowFailedError
from .workflows._steps import WorkflowStep

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
    "PendingExecution",
    "PendingInvocation",
    "WorkflowFailedError",
    "WorkflowStep",
]
