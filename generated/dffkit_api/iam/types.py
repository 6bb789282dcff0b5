# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The types shared by the clients of all services, under the name the generator's code expects."""

from .._envelope import seen
from .._file import AsyncFileBody, File, FileBody, FileTypes, RequestFiles, any_content, for_async
from .._json import json_of
from .._reading import beyond, each, indirectly, no_key, no_null, other_value, whole, with_lists
from .._secrets import hidden, without_secrets
from .._shown import shown
from .._types import (
    UNSET,
    Response,
    Unset,
    form_text,
    joined,
    listed,
    needed_list,
    one_of,
    path_segment,
    status_of,
    turned,
)

__all__ = [
    "UNSET",
    "AsyncFileBody",
    "File",
    "FileBody",
    "FileTypes",
    "RequestFiles",
    "Response",
    "Unset",
    "any_content",
    "beyond",
    "each",
    "for_async",
    "form_text",
    "hidden",
    "indirectly",
    "joined",
    "json_of",
    "listed",
    "needed_list",
    "no_key",
    "no_null",
    "one_of",
    "other_value",
    "path_segment",
    "seen",
    "shown",
    "status_of",
    "turned",
    "whole",
    "with_lists",
    "without_secrets",
]
