"""Where the arguments of a call come from: five forms of requests, each with its strictness.

=====================  =========================================================  ==============
Form                   Arguments                                                  Unknown fields
=====================  =========================================================  ==============
GET normal             the query's ``kwargs``, JSON                               refused
POST normal            the JSON body's ``kwargs``, an object                      refused
GET simplified         every field of the query, texts                            arguments
POST simplified        every field of the body; ``text`` or ``base64`` (one)      arguments
any other format       none                                                       ignored
=====================  =========================================================  ==============

Source: DataFlux Func, "Sync API", and answers of the platform.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..javascript import parsed
from ..refusals import bad_request, invalid, unexpected

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .incoming import Incoming

OF_SYNC, OF_ASYNC = ("kwargs", "options"), ("kwargs",)
OBJECT_OPTIONS = ("returnType",)
"""What options written as an object may have; those in JSON text have more, and what nothing reads is ignored."""


def arguments(incoming: Incoming, *, asynchronous: bool) -> tuple[dict[str, Any], dict[str, Any]]:
    """The caller's arguments and options; raises :class:`~.refusals.Refusal`."""
    if incoming.form == "other":
        return {}, {}
    if incoming.form == "simplified":
        return _simplified(incoming), {}
    return _normal(incoming, OF_ASYNC if asynchronous else OF_SYNC)


def _simplified(incoming: Incoming) -> dict[str, Any]:
    value = incoming.body.value if incoming.is_post else incoming.query
    if isinstance(value, list):
        value = {str(place): item for place, item in enumerate(value)}
    kwargs = {**value, **{name: _read(value, name) for name in OF_SYNC if isinstance(value.get(name), str)}}
    # Last: no field of the caller's takes their place.
    return {**kwargs, "files": [upload.told() for upload in incoming.body.files]} if incoming.body.files else kwargs


def _normal(incoming: Incoming, known: tuple[str, ...]) -> tuple[dict[str, Any], dict[str, Any]]:
    _only("query", incoming.query, () if incoming.is_post else known)
    if not incoming.is_post:
        return _text(incoming.query, "kwargs"), _text(incoming.query, "options")
    body = incoming.body.value
    if incoming.body.kind == "packaged" and "text" in body:
        return {}, {}
    if isinstance(body, list):
        raise invalid("body", "it has to be an object")
    _only("body", body, known)
    return _object(body, "kwargs"), _options(body)


def _only(part: str, value: Mapping[str, Any], known: tuple[str, ...]) -> None:
    for name in value:
        if name not in known:
            raise unexpected(part, name)


def _text(query: Mapping[str, Any], name: str) -> dict[str, Any]:
    """A field of a query that is JSON text."""
    if name in query and not isinstance(query[name], str):
        raise invalid("query", f"Field `{name}` should be a JSON text, given once")
    return _mapping(_read(query, name), name)


def _object(body: Mapping[str, Any], name: str) -> dict[str, Any]:
    value = body.get(name)
    if value is not None and not isinstance(value, dict):
        raise invalid("body", f"Value of Field `{name}` should be an object")
    return value or {}


def _options(body: Mapping[str, Any]) -> dict[str, Any]:
    value = body.get("options")
    if isinstance(value, str):
        return _mapping(_read(body, "options"), "options")
    found = _object(body, "options")
    _only("body", {f"options.{name}": None for name in found}, tuple(f"options.{name}" for name in OBJECT_OPTIONS))
    return found


def _read(value: Mapping[str, Any], name: str) -> Any:
    text = value.get(name)
    if not isinstance(text, str):
        return text
    try:
        return parsed(text)
    except ValueError as exc:
        raise bad_request(f"Invalid {name}, bad JSON format", error=str(exc)) from None


def _mapping(value: Any, name: str) -> dict[str, Any]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise bad_request(f"Invalid {name}, it should be a JSON object", **{name: value})
    return value
