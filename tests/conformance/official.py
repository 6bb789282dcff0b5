"""What the official SDK knows, asked of the SDK itself: every operation of a client, and its models.

The client has one function an operation that makes method, path and parameters of a request object. Handed an object
whose attributes hold their own names, it says which attribute goes where under which name on the wire.
"""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

# Stem: the package of the SDK, its client.
CLIENTS = {
    "functiongraph": ("huaweicloudsdkfunctiongraph.v2", "FunctionGraphClient"),
    "iam": ("huaweicloudsdkiam.v3", "IamClient"),
    "dataarts": ("huaweicloudsdkdataartsstudio.v1", "DataArtsStudioClient"),
}
PLACES = {"path": "path_params", "query": "query_params", "header": "header_params"}
_HTTP_INFO = re.compile(r"_(\w+)_http_info")
_LIST = re.compile(r"list\[(.+)\]")
_DICT = re.compile(r"dict\([^,]+, (.+)\)")
_REQUEST_TYPE = re.compile(r":type request: :class:`[\w.]+\.(\w+)`")


@dataclass(frozen=True)
class Official:
    """One operation of the SDK.

    ``places`` are the attributes of the request by place (``path``, ``query``, ``header``) and name on the wire;
    ``body`` is the attribute that holds the body. Types are the SDK's words: ``str``, ``list[TagItem]`` …
    """

    id: str
    method: str
    path: str
    places: dict[str, dict[str, str]]
    body: str | None
    request: Any
    response: Any
    response_headers: frozenset[str]
    models: Any

    def type_of(self, attribute: str) -> str:
        """The type of an attribute of the request."""
        return str(self.request.openapi_types[attribute])

    @property
    def whole_answer(self) -> str | None:
        """The type of an answer that is no object of fields: the SDK has one field ``body`` for all of it."""
        kinds = self.response.openapi_types
        return str(kinds["body"]) if list(self.response.attribute_map.values()) == ["body"] else None

    def model(self, name: str) -> Any:
        """The model of a type, ``None`` for a type that is none."""
        found = getattr(self.models, name, None)
        return found if inspect.isclass(found) and hasattr(found, "openapi_types") else None


@cache
def official(stem: str) -> dict[str, Official]:
    """Every operation of the SDK's client of a stem, by operationId."""
    package, name = CLIENTS[stem]
    module = import_module(package)
    models = import_module(f"{package}.model")
    client = getattr(module, name)
    ids = sorted(found[1] for attribute in vars(client) if (found := _HTTP_INFO.fullmatch(attribute)))
    return {id_: _operation(id_, client, models) for id_ in ids}


def _operation(id_: str, client: Any, models: Any) -> Official:
    found = _REQUEST_TYPE.search(getattr(client, id_).__doc__ or "")
    if found is None:
        raise LookupError(f"the SDK does not say which request {id_} takes")
    kind = getattr(models, found[1])
    request = kind()
    for attribute in kind.attribute_map:
        setattr(request, attribute, attribute)
    info = getattr(client, f"_{id_}_http_info")(request)
    return Official(
        id=id_,
        method=info["method"],
        path=info["resource_path"],
        places={place: _ours(info[key], kind) for place, key in PLACES.items()},
        body=info["body"],
        request=kind,
        response=getattr(models, info["response_type"]),
        response_headers=frozenset(info["response_headers"]),
        models=models,
    )


def _ours(params: Any, kind: Any) -> dict[str, str]:
    """Wire name and attribute of what comes from the request, not from the client, as ``Content-Type`` does."""
    return {wire: value for wire, value in dict(params).items() if value in kind.attribute_map}


def items_of(kind: str) -> str | None:
    """The type of a list's items, ``None`` for what is no list."""
    found = _LIST.fullmatch(kind)
    return found[1] if found else None


def values_of(kind: str) -> str | None:
    """The type of a dictionary's values, ``None`` for what is no dictionary."""
    found = _DICT.fullmatch(kind)
    return found[1] if found else None
