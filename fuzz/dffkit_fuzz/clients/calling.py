"""The ways in which the facade offers one operation, as calls that can be made again and again."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from .answering import result

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from .bridge import Call

MOST_ROWS = 50  # of a list: a server may say that it goes on for ever


@dataclass(frozen=True)
class Way:
    """One way to make a call: ``call``, ``iter`` or ``stream``, each also as ``async …``."""

    name: str
    act: Callable[[], Any]


def ways(connector: Any, async_connector: Any, call: Call) -> list[Way]:
    """All ways of one call; files in its arguments are read by each anew."""
    made = []
    for name, method, consume, async_consume in (
        ("call", call.name, _given, _awaited),
        ("iter", f"iter_{call.name.removeprefix('list_')}", rows, async_rows),
        ("stream", f"{call.name}_stream", _pieces, _async_pieces),
    ):
        for kind, one, use in (("", connector, consume), ("async ", async_connector, async_consume)):
            found = getattr(getattr(one.api, call.tag), method, None)
            if found is not None:
                made.append(Way(f"{kind}{name}", _made(found, call.arguments, use)))
    return made


def whole(result: Any) -> Any:
    """The result; the content, where an answer is opened and not read."""
    if not hasattr(result, "__enter__"):
        return result
    with result as response:
        return response.read()


def rows(walk: Iterator[Any]) -> list[Any]:
    """The first rows of a walk over a list."""
    return list(islice(walk, MOST_ROWS))


def async_rows(walk: AsyncIterator[Any]) -> list[Any]:
    """The same, of an asynchronous one."""
    return result(_taken(walk))


def _made(method: Callable[..., Any], arguments: dict[str, Any], use: Callable[[Any], Any]) -> Callable[[], Any]:
    # An iterator chooses the positions of the pages by itself.
    taken = inspect.signature(method).parameters
    given = {name: value for name, value in arguments.items() if name in taken}
    return lambda: use(method(**given))


def _given(value: Any) -> Any:
    return value


def _awaited(value: Any) -> Any:
    return result(value)


async def _taken(walk: AsyncIterator[Any]) -> list[Any]:
    found = []
    async for row in walk:
        found.append(row)
        if len(found) == MOST_ROWS:
            break
    return found


def _pieces(context: Any) -> bytes:
    with context as response:
        return b"".join(response.iter_bytes())


def _async_pieces(context: Any) -> bytes:
    return result(_joined(context))


async def _joined(context: Any) -> bytes:
    async with context as response:
        return b"".join([piece async for piece in response.aiter_bytes()])
