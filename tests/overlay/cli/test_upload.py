"""``dffkit upload``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from dffkit_mock.server import MockServer

    from ...command_line import CommandLine

GATEWAY_TIMEOUT = (
    b"HTTP/1.1 504 Gateway Time-out\r\nContent-Type: text/html\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>"
)


def _server(url: str) -> list[str]:
    return [word for one in (f"endpoint={url}", "visitor=a", "secret=b") for word in ("--set", one)]


@pytest.mark.dffkit_mock(stateful=False)
def test_a_file_is_sent_and_the_result_printed(
    dffkit: CommandLine, dffkit_mock: MockServer, dffkit_mock_url: str
) -> None:
    """The result on standard output, how much was sent on standard error."""
    Path("sales.csv").write_bytes(b"A,B\r\na1,b1\r\n")
    status, out, err = dffkit("upload", "dataset", "sales", "sales.csv", "--mail", "a@b.cn", "--mail", "c@d.cn")
    assert (status, out) == (0, "Done: 2 rows loaded\n")
    assert err.splitlines()[-1] == "sales.csv: 12 bytes sent"
    fields, file = dffkit_mock.journal.entries()[-1].body.splitlines()
    assert (fields.partition("&visitor")[0], file) == (
        "type=sales&mail=a%40b.cn%2Cc%40d.cn", "file: 'sales.csv', 12 bytes"
    )  # fmt: skip


def test_a_server_that_is_still_working_is_told_in_a_sentence(
    dffkit: CommandLine, serve: Callable[[bytes], str]
) -> None:
    """A 504 is no failure: the result comes by mail."""
    Path("sales.csv").write_bytes(b"A")
    status, out, _ = dffkit(
        "upload", "dataset", "sales", "sales.csv", "--mail", "a@b.cn", *_server(serve(GATEWAY_TIMEOUT))
    )
    assert (status, out) == (
        0, "Pending: the server is still working on the file; its result comes by mail. Do not send it again.\n"
    )  # fmt: skip


def test_another_service_takes_no_uploads(dffkit: CommandLine, dffkit_mock_url: str) -> None:
    """The sentence names one that does."""
    status, _, err = dffkit("upload", "guance", "sales", "sales.csv")
    assert (status, "Error: 'guance' connects to guance, which takes no uploads: name a connector" in err) == (2, True)
