"""Requests to the OpenAPI by path, and what their answers are read as."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from numbers import Number
from typing import TYPE_CHECKING, Any, NamedTuple

from ..._json_text import write_json_text
from ...errors import AdministratorRoleError, MisuseError
from .._known import known
from ._payload import PayloadDict, unwrapped

if TYPE_CHECKING:
    import httpx
    from dffkit_api import Operation

WORKSPACE = "/api/v1/workspace/get"
ACCESS_KEYS = "/api/v1/workspace/accesskey/list"
SECURITY = (("df_api_key",),)

# Verbs stand at the end of the path; the HTTP method says nothing, GET deletes too.
READING_VERBS = ("get", "list")
TEXTS = ("", "application/json", "text/html", "text/plain")


class Call(NamedTuple):
    """One request, and how to read its answer."""

    operation: Operation
    kwargs: dict[str, Any]
    parse: Callable[[httpx.Response], Any]


def get_call(path: str, query: Mapping[str, Any] | None, *, raw_envelope: bool) -> Call:
    """A GET of any path."""
    kwargs = {"method": "get", "url": _checked(path), "params": _params(query)}
    return Call(operation_of("do_get", "GET", path), kwargs, read_envelope if raw_envelope else read_payload)


def post_call(path: str, query: Mapping[str, Any] | None, body: object, *, raw_envelope: bool) -> Call:
    """A POST of any path; without ``body`` none is sent."""
    kwargs: dict[str, Any] = {"method": "post", "url": _checked(path), "params": _params(query)}
    if body is not None:
        kwargs["json"] = body
    return Call(operation_of("do_post", "POST", path), kwargs, read_envelope if raw_envelope else read_payload)


def workspace_call() -> Call:
    """The workspace of the key, always without its envelope."""
    return get_call(WORKSPACE, None, raw_envelope=False)._replace(parse=read_workspace)


def access_keys_call() -> Call:
    """The keys of the workspace, always without the envelope."""
    return get_call(ACCESS_KEYS, None, raw_envelope=False)._replace(parse=read_access_keys)


def read_envelope(response: httpx.Response) -> Any:
    """The whole answer: JSON, or the bytes of a file."""
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    return json.loads(response.content) if media_type in TEXTS else response.content


def read_payload(response: httpx.Response) -> Any:
    """What the answer carries."""
    return unwrapped(read_envelope(response))


def read_workspace(response: httpx.Response) -> PayloadDict:
    """A workspace; raises where the answer is something else."""
    payload = read_payload(response)
    if not isinstance(payload, PayloadDict):
        raise TypeError("a workspace must be an object")
    payload["uuid"]
    return payload


def read_access_keys(response: httpx.Response) -> list[dict[str, Any]]:
    """The records of all keys; raises where the answer is something else."""
    payload = read_payload(response)
    if not isinstance(payload, list) or not all(isinstance(row, dict) for row in payload):
        raise TypeError("the keys must be a list of objects")
    return payload


def has_pair(keys: list[dict[str, Any]], key_id: str, key: str) -> bool:
    """Whether one of the records is this key: its id stands in ``ak``, or, as documented, in ``uuid`` only."""
    return any(key_id in (row.get("ak"), row.get("uuid")) and row.get("sk") == key for row in keys)


def token_in(workspace: Mapping[str, Any]) -> str:
    """The token of a workspace; raises :class:`AdministratorRoleError` where it was not shown."""
    token = workspace.get("token")
    if not isinstance(token, str) or not token:
        raise AdministratorRoleError(
            f"guance.get_current_workspace: the workspace came without its token. {AdministratorRoleError.advice}"
        )
    return token


def operation_of(name: str, method: str, path: str) -> Operation:
    """The operation of the spec that a request is one of, or what its path says of one that the spec does not have."""
    from dffkit_api import Operation  # noqa: PLC0415 - with the first call
    from dffkit_api.guance.operations import OPERATIONS  # noqa: PLC0415

    row = known(OPERATIONS.values(), method, path)
    verb = path.partition("?")[0].rstrip("/").rpartition("/")[2]
    reads = verb in READING_VERBS or verb.endswith("_list")
    return row or Operation("guance", name, method, path, "", idempotent=reads, security=SECURITY)


def _checked(path: str) -> str:
    if not isinstance(path, str) or not path.strip("/"):
        raise MisuseError(f"path must be the path of an API, such as '/api/v1/workspace/get', not {path!r}")
    return path


def _params(query: Mapping[str, Any] | None) -> dict[str, Any]:
    if query is not None and not isinstance(query, Mapping):
        raise MisuseError(f"query must be a dict of parameters, not {type(query).__name__}")
    return {name: _param(name, value) for name, value in (query or {}).items() if value is not None}


def _param(name: str, value: Any) -> Any:
    """A list of plain values with commas between them, other nested values as JSON text: what the vendor reads."""
    if isinstance(value, list | tuple) and not any(isinstance(item, list | tuple | dict) for item in value):
        return _joined(name, value)
    if isinstance(value, list | tuple | dict):
        return write_json_text(name, value)
    if not isinstance(value, str | Number | date):
        raise MisuseError(
            f"query cannot be sent: {name} is of type {type(value).__name__}: give a text, a number or a list"
        )
    return value


def _joined(name: str, values: list[Any] | tuple[Any, ...]) -> str:
    from dffkit_api.guance.types import joined  # noqa: PLC0415 - with the first list

    try:
        return str(joined(values, name))
    except (TypeError, ValueError) as exc:
        raise MisuseError(f"query cannot be sent: {exc}") from None
