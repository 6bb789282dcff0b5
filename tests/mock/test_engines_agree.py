"""Both engines behind the whole gateway: the same verdict and the same answer to the examples of every spec."""

from __future__ import annotations

import secrets
import time

import httpx
import pytest
from dffkit_mock import MockServer

from .specimens import Specimen, all_specimens, signed

SPECIMENS = all_specimens()


def ask(client: httpx.Client, specimen: Specimen, url: str) -> tuple[int, str | None, bytes]:
    """Status, media type and body of the answer; that of a token or a key, new each time, is left out."""
    method, target, headers, body = signed(specimen, time.time(), secrets.token_hex(8))
    request = client.build_request(method, url, headers=headers, content=body)
    request.url = request.url.copy_with(raw_path=target.encode())
    answer = client.send(request)
    kept = b"" if "x-subject-token" in answer.headers or b"securitytoken" in answer.content else answer.content
    return answer.status_code, answer.headers.get("content-type"), kept


@pytest.mark.prism
def test_both_engines_give_the_same_answers() -> None:
    """Where Prism refused what the gateway accepted, the journal names the known defect."""
    with (
        MockServer(stateful=False) as native,
        MockServer(engine="prism", stateful=False) as prism,
        httpx.Client() as client,
    ):
        different = [
            str(specimen)
            for specimen in SPECIMENS
            if ask(client, specimen, native.url) != ask(client, specimen, prism.url)
        ]
        unnamed = [
            entry.operation for entry in prism.journal if entry.disagreement and entry.disagreement["defect"] is None
        ]
    assert (different, unnamed) == ([], [])
