"""The arguments of a function on the wire: as JSON, in a query, in a form."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ...errors import MisuseError

READ_AS_JSON = ("kwargs", "options")  # the server takes texts of these names for JSON, in every form


def merged(kwargs: Mapping[str, Any] | None, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments given by name and those given as ``kwargs=``; raises for a name in both."""
    if kwargs is not None and not isinstance(kwargs, Mapping):
        raise MisuseError(f"kwargs must be a dict of the function's arguments, not {type(kwargs).__name__}")
    for name in kwargs or ():
        if not isinstance(name, str):
            raise MisuseError(f"the name of an argument must be text, not {name!r}")
        if name in arguments:
            raise MisuseError(f"the argument {name!r} is given twice: by its name and in kwargs=")
    return {**(kwargs or {}), **arguments}


def json_text(arguments: Mapping[str, Any]) -> str:
    """The arguments as a JSON object; raises naming the argument that has no JSON."""
    try:
        return _dumps(arguments)
    except (TypeError, ValueError, RecursionError):
        for name, value in arguments.items():
            try:
                _dumps({name: value})
            except (TypeError, ValueError, RecursionError) as exc:
                reason = "it is nested too deeply" if isinstance(exc, RecursionError) else exc
                raise MisuseError(f"the argument {name!r} cannot be sent as JSON: {reason}") from None
        raise


def query_pairs(arguments: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The arguments as parameters of a query; a list becomes ``name[]`` once an element."""
    _refuse_nesting(arguments)
    pairs: list[tuple[str, str]] = []
    for name, value in arguments.items():
        if isinstance(value, (list, tuple)) and value:
            pairs += [(f"{name}[]", _text(name, item)) for item in value]
        else:
            pairs.append((name, _text(name, value)))
    return pairs


def form_fields(arguments: Mapping[str, Any]) -> dict[str, str]:
    """The arguments as fields of a form."""
    _refuse_nesting(arguments)
    return {name: _text(name, value) for name, value in arguments.items()}


def json_object(arguments: Mapping[str, Any]) -> str:
    """The arguments as the whole body of the simplified form."""
    _refuse_read_as_json(arguments)
    return json_text(arguments)


def _refuse_read_as_json(arguments: Mapping[str, Any]) -> None:
    for name in READ_AS_JSON:
        if name in arguments:
            raise MisuseError(f"an argument named {name!r} can be sent in the normal form only: pass form='normal'")


def _refuse_nesting(arguments: Mapping[str, Any]) -> None:
    """Raises for what the server would read as another argument, ``options[returnType]`` as ``options`` among them."""
    _refuse_read_as_json(arguments)
    for name in arguments:
        if "[" in name:
            raise MisuseError(
                f"the argument {name!r} has a bracket in its name, which the server reads as an object or a list: "
                "pass form='normal'"
            )


def _text(name: str, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return str(value)
    if isinstance(value, (int, float)):
        return repr(value)
    raise MisuseError(
        f"the argument {name!r} is of type {type(value).__name__}, but queries and forms carry texts only: "
        "send it as text, or use form='normal' and method='POST', which keep the types"
    )


def _dumps(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    text.encode()  # a lone surrogate is a ValueError here, not somewhere below
    return text
