"""DataFlux Func: call functions, run cron jobs, list functions."""

from ._connector import AsyncFunc, Func
from ._failures import (
    ApiAuthenticationError,
    ApiClosedError,
    FunctionFailedError,
    FunctionThrottledError,
    FunctionTimeoutError,
    NoWorkerError,
)
from ._service import FuncOptions

__all__ = [
    "ApiAuthenticationError",
    "ApiClosedError",
    "AsyncFunc",
    "Func",
    "FuncOptions",
    "FunctionFailedError",
    "FunctionThrottledError",
    "FunctionTimeoutError",
    "NoWorkerError",
]
