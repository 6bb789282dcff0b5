"""What the server says when it cannot do anything now, whoever asks."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit.runtime.stores.errors import StoreUnavailableError
from dffkit.runtime.stores.server import Server
from redis import exceptions
from redis._parsers import BaseParser

PARSER: Any = BaseParser
SAID = [
    "OOM command not allowed when used memory > 'maxmemory'.",
    "MISCONF Redis is configured to save RDB snapshots, but it's currently unable to persist to disk.",
    "NOAUTH Authentication required.",
    "NOPERM User default has no permissions to run the 'get' command",
    "READONLY You can't write against a read only replica.",
    "LOADING Redis is loading the dataset in memory",
    "MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.",
    "BUSY Redis is busy running a script. You can only call SCRIPT KILL or SHUTDOWN NOSAVE.",
    "NOREPLICAS Not enough good replicas to write.",
]


@pytest.mark.parametrize("said", SAID)
def test_a_server_that_refuses_everything_is_away(said: str) -> None:
    """The next call tries anew; what is wrong with one command only stays its own error."""
    server = Server("redis://127.0.0.1:1", StoreUnavailableError)
    with pytest.raises(StoreUnavailableError, match="Redis at"), server.reached():
        raise PARSER.parse_error(said)
    with pytest.raises(exceptions.ResponseError, match="BUSYKEY"), server.reached():
        raise PARSER.parse_error("BUSYKEY Target key name already exists.")
