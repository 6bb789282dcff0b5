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
from ..refusals import bad_request, invalid
from .fields import object_at, object_with, only

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .incoming import Incoming

OF_SYNC, OF_ASYNC = ("kwargs", "options"), ("kwargs",)
OBJECT_OPTIONS = ("returnType",)
"""What options written as an object may have; those in JSON text have more, and what nothing reads is ignored."""


def check(incoming: Incoming, *, asynchronous: bool) -> None:
    """Refuses fields that the normal form does not have, before it is looked who calls; other forms take all."""
    if incoming.form != "normal":
        return
    known = OF_ASYNC if asynchronous else OF_SYNC
    only("query", incoming.query, () if incoming.is_post else known)
    if incoming.is_post:
        _check_body(incoming, known)
        return
    for name in known:
        if not isinstance(incoming.query.get(name, ""), str):
            raise invalid("query", f"Field `{name}` should be a JSON text, given once")


def arguments(incoming: Incoming) -> tuple[dict[str, Any], dict[str, Any]]:
    """The caller's arguments and options, of a request that was checked; raises :class:`~.refusals.Refusal`."""
    if incoming.form == "other":
        return {}, {}
    if incoming.form == "simplified":
        return _simplified(incoming), {}
    if _is_text(incoming):
        return {}, {}
    value = incoming.body.value if incoming.is_post else incoming.query
    return _mapping(_read(value, "kwargs"), "kwargs"), _mapping(_read(value, "options"), "options")


def _check_body(incoming: Incoming, known: tuple[str, ...]) -> None:
    if _is_text(incoming):
        return
    body = object_with(incoming.body.value, known)
    object_at(body, "kwargs")
    if not isinstance(body.get("options"), str):
        only("body", object_at(body, "options"), OBJECT_OPTIONS, "options.")


def _is_text(incoming: Incoming) -> bool:
    """Whether it is a text, which the normal form passes over."""
    return incoming.is_post and incoming.body.kind == "packaged" and "text" in incoming.body.value


def _simplified(incoming: Incoming) -> dict[str, Any]:
    value = incoming.body.value if incoming.is_post else incoming.query
    if isinstance(value, list):
        value = {str(place): item for place, item in enumerate(value)}
    kwargs = {**value, **{name: _read(value, name) for name in OF_SYNC if isinstance(value.get(name), str)}}
    # Last: no field of the caller's takes their place.
    return {**kwargs, "files": [upload.told() for upload in incoming.body.files]} if incoming.body.files else kwargs


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
