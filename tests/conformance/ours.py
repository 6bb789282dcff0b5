"""One call by our client: the arguments of the generated facade made of plain data."""

from __future__ import annotations

import copy
import inspect
from contextlib import suppress
from datetime import datetime
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, get_args, get_origin, get_type_hints

import attrs
from dffkit import FunctionGraph
from dffkit.cli._hints import members

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from dffkit.sender import Sender
    from dffkit_api import Operation

    from .arguments import Arguments
    from .documented import Documented


class Unparsed:
    """A sender of the overlay that leaves the answer alone: for tests of what goes out."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def __call__(self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[httpx.Response], Any]) -> Any:
        """Sends once."""
        return self._sender.raw(operation, kwargs)

    def stream(self, operation: Operation, kwargs: dict[str, Any]) -> Any:
        """Opens the answer."""
        return self._sender.stream(operation, kwargs)


def connector(url: str, **credentials: Any) -> FunctionGraph:
    """The connector, pointed at a server by its endpoint."""
    return FunctionGraph(endpoint=url, retries=0, **credentials)


def call(api: Any, documented: Documented, arguments: Arguments) -> Any:
    """Calls the facade's method with arguments made from plain data."""
    stem = documented.document.stem
    method = getattr(getattr(api, documented.tag), documented.id)
    hints = _hints(stem, documented.tag, documented.id)
    given = {
        _named(hints, name): typed(hints[_named(hints, name)], value)
        for (_, name), value in arguments.parameters.items()
    }
    if arguments.has_body:
        given["body"] = typed(hints["body"], arguments.body)
    return method(**given)


def typed(hint: Any, value: Any) -> Any:
    """Plain data as an annotation asks for it; of several models the first that takes all of it."""
    for kind in members(hint):
        with suppress(KeyError, TypeError, ValueError, AttributeError):
            made = _as(kind, value)
            if not hasattr(made, "to_dict") or made.to_dict() == value:
                return made
    return value


def _as(kind: Any, value: Any) -> Any:
    if get_origin(kind) is list:
        return [typed(get_args(kind)[0], one) for one in value]
    if inspect.isclass(kind) and attrs.has(kind):
        return kind.from_dict(copy.deepcopy(value))
    return datetime.fromisoformat(value) if kind is datetime else value


@cache
def _hints(stem: str, resource: str, id_: str) -> dict[str, Any]:
    module = import_module(f"dffkit_api.{stem}.api.{resource}.{id_}")
    return get_type_hints(module._get_kwargs)


def _named(hints: dict[str, Any], wire: str) -> str:
    """The python name of a parameter."""
    return next(name for name in hints if _bare(name) == _bare(wire))


def _bare(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())


def plain(answer: Any) -> Any:
    """A parsed answer as JSON values, by names on the wire."""
    if isinstance(answer, list):
        return [plain(one) for one in answer]
    return answer.to_dict() if hasattr(answer, "to_dict") else answer
