"""The folder of script sets: ids, loading, imports, metadata, reload."""

from .api import api
from .description import Description, Problem
from .exports import DuplicatedFuncName, Exported
from .metadata import FunctionInfo
from .names import split_function
from .options import ApiOptions, InvalidAPIOption
from .published import NoSuchFunction, Published, Script
from .publishing import Change, Publisher
from .run import ScriptRun
from .tasks import task_for

__all__ = [
    "ApiOptions",
    "Change",
    "Description",
    "DuplicatedFuncName",
    "Exported",
    "FunctionInfo",
    "InvalidAPIOption",
    "NoSuchFunction",
    "Problem",
    "Published",
    "Publisher",
    "Script",
    "ScriptRun",
    "api",
    "split_function",
    "task_for",
]
