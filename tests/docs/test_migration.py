"""The page for those who come from the official SDK: what its old and new blocks send, and what its tables say."""

from __future__ import annotations

import re
import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import huaweicloudsdkfunctiongraph.v2 as sdk
import pytest
from dffkit import FunctionGraph, errors
from dffkit.connectors.functiongraph._service import SERVICE
from dffkit.settings import COMMON
from huaweicloudsdkcore.auth.credentials import BasicCredentials, GlobalCredentials
from huaweicloudsdkcore.client import ClientBuilder
from huaweicloudsdkcore.exceptions import exceptions
from huaweicloudsdkcore.http.http_config import HttpConfig

from ..conformance.recording import Answer, RecordingServer
from .pages import ROOT, MalformedPage, table
from .pairs import Watched, pairs
from .test_pages import SDK_WARNING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from dffkit_mock import MockServer

TEXT = (ROOT / "docs" / "from-huaweicloudsdk.md").read_text()
ERRORS = table(TEXT, "## Errors")
SECONDS = 0.2  # of patience with a server that says nothing


def codes(cell: str) -> list[str]:
    """What stands between backticks in a cell."""
    return re.findall(r"`([^`]+)`", cell)


@pytest.mark.filterwarnings(SDK_WARNING)
def test_old_and_new_send_the_same(dffkit_mock: MockServer, tmp_path: Path) -> None:
    """Each pair sends equal requests; one that does not says why on the page, and no other says so."""
    page = Watched("from-huaweicloudsdk.md", TEXT, dffkit_mock.url, tmp_path, dffkit_mock.journal)
    page.run()
    differing = {heading: found for heading, pair in page.pairs.items() if (found := list(pair.compared()))}
    explained = {heading for heading, pair in page.pairs.items() if pair.says_why}
    assert {heading: found for heading, found in differing.items() if heading not in explained} == {}
    assert explained == set(differing)


@pytest.mark.filterwarnings(SDK_WARNING)
def test_the_pairs_are_the_operations_most_used(dffkit_mock: MockServer, tmp_path: Path) -> None:
    """Each pair sends something that succeeds, and together they are twenty operations of FunctionGraph at least."""
    page = Watched("from-huaweicloudsdk.md", TEXT, dffkit_mock.url, tmp_path, dffkit_mock.journal)
    page.run()
    entries = {heading: [*pair.sent["old"], *pair.sent["new"]] for heading, pair in page.pairs.items()}
    assert [heading for heading, found in entries.items() if len(found) < 2] == []
    assert {entry.status for found in entries.values() for entry in found} <= {200, 201, 202, 204}
    called = {str(entry.operation) for found in entries.values() for entry in found}
    assert len({one for one in called if one.startswith("functiongraph.")}) >= 20
