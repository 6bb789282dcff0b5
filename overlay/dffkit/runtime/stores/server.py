"""A Redis server: reached lazily, from every process, with errors that say where and never with which password."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import redis
from redis import exceptions
from redis.backoff import NoBackoff
from redis.retry import Retry

from dffkit._masking import masked_url
from dffkit.errors import InvalidSettingError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .errors import UnavailableError

WITHIN = 10.0  # seconds for an answer
CONNECTED_WITHIN = 3.0  # seconds
_EXPECTED = (
    "'{}' is no address of Redis: expected redis://HOST:PORT/NUMBER, or redis://:PASSWORD@HOST:PORT/NUMBER with "
    "percent signs for what is special in the password (%2F for /, %40 for @, %3F for ?, %23 for #)"
)
PREFIX = "dff:"  # of every key


class Server:
    """The Redis server at ``url``; a failure to reach it becomes ``unavailable``.

    Nothing is sent twice: a command whose answer was lost may have been obeyed, and ``INCR`` or ``LPUSH`` twice would
    be wrong. Whoever sends what can be repeated repeats it.
    """

    def __init__(self, url: str, unavailable: type[UnavailableError]) -> None:
        self.address = _address(url)
        self._unavailable = unavailable
        try:
            self.client: redis.Redis = redis.Redis.from_url(
                url,
                decode_responses=True,
                encoding_errors="surrogateescape",
                protocol=2,
                retry=Retry(NoBackoff(), 0),
                socket_connect_timeout=CONNECTED_WITHIN,
                socket_timeout=WITHIN,
            )
        except ValueError:  # which may have a part of the password in its text
            raise InvalidSettingError(_EXPECTED.format(self.address)) from None
        # Replies as the server gives them: what they mean is said once, for both kinds of stores.
        self.client.response_callbacks.clear()

    @contextmanager
    def reached(self) -> Iterator[redis.Redis]:
        """The client; raises ``unavailable`` where the server is away, is loading, full, or refuses the password."""
        try:
            yield self.client
        except (exceptions.NoScriptError, *REFUSALS) as exc:
            raise self._unavailable(f"Redis at {self.address} refuses: {exc}.") from exc
        except exceptions.ResponseError as exc:
            if not str(exc).startswith(REFUSING):
                raise
            raise self._unavailable(f"Redis at {self.address} refuses: {exc}.") from exc
        except (exceptions.RedisError, OSError) as exc:
            raise self._unavailable(f"Redis at {self.address} cannot be reached: {exc}.") from exc

    def send(self, *command: Any) -> Any:
        """The server's reply to one command."""
        with self.reached() as client:
            return client.execute_command(*command)  # type: ignore[no-untyped-call]

    def script(self, text: str) -> Any:
        """A function of keys and arguments that runs a Lua script on the server."""
        return self.client.register_script(text)

    def close(self) -> None:
        """Closes the connections of this process."""
        self.client.close()


def _address(url: str) -> str:
    """The address without credentials; raises where it cannot be told what of it is the password."""
    scheme, _, rest = url.rpartition("://")
    place = re.split(r"[/?#]", rest, maxsplit=1)[0]
    is_hidden = "@" in rest and not (scheme and (not place or "@" not in rest[len(place) :]))
    if is_hidden or not re.fullmatch(r"(\[.*\]|[^:]*)(:\d*)?", place.rpartition("@")[2]):
        raise InvalidSettingError(_EXPECTED.format(f"{scheme}://…"))
    return masked_url(url)


REFUSING = ("MISCONF ", "BUSY ", "NOREPLICAS ")  # replies for which the client has no class
REFUSALS = (
    exceptions.AuthenticationError,
    exceptions.AuthorizationError,
    exceptions.MasterDownError,
    exceptions.NoPermissionError,
    exceptions.OutOfMemoryError,
    exceptions.ReadOnlyError,
)
