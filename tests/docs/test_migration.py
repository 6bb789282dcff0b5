"""The page for those who come from the official SDK: what its old and new blocks send, and what its tables say."""

from __future__ import annotations

import re
import socket
import ssl
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import attrs
import huaweicloudsdkfunctiongraph.v2 as sdk
import huaweicloudsdkfunctiongraph.v2.model as sdk_models
import pytest
import trustme
from dffkit import FunctionGraph, errors
from dffkit.connectors.functiongraph._service import SERVICE
from dffkit.settings import COMMON
from dffkit.types import functiongraph as models
from huaweicloudsdkcore.auth.credentials import BasicCredentials, GlobalCredentials
from huaweicloudsdkcore.client import ClientBuilder
from huaweicloudsdkcore.exceptions import exceptions
from huaweicloudsdkcore.http.http_config import HttpConfig
from huaweicloudsdkcore.invoker.invoker import SyncInvoker

from ..conformance.official import official
from ..conformance.recording import Answer, RecordingServer
from ..overlay.servers import serving
from .pages import ROOT, MalformedPage, table
from .pairs import Watched, pairs
from .test_pages import SDK_WARNING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dffkit_mock import MockServer

TEXT = (ROOT / "docs" / "from-huaweicloudsdk.md").read_text()
ERRORS = table(TEXT, "## Errors")
UNNOTICED = {
    "a redirect": Answer(302, b"", {"Location": "http://127.0.0.1:9/"}),
    "a website instead of JSON": Answer(200, b"<html></html>", {"Content-Type": "text/html"}),
    "JSON that breaks off": Answer(200, b'{"functions": ['),
}
SECONDS = 0.2  # of patience with a server that says nothing


def codes(cell: str) -> list[str]:
    """What stands between backticks in a cell."""
    return re.findall(r"`([^`]+)`", cell)


@pytest.mark.filterwarnings(SDK_WARNING)
def test_old_and_new_send_the_same(dffkit_mock: MockServer, tmp_path: Path) -> None:
    """Each pair sends requests that succeed and are equal; one that does not says why, and no other says so.

    Together they are twenty operations of FunctionGraph at least.
    """
    page = Watched("from-huaweicloudsdk.md", TEXT, dffkit_mock.url, tmp_path, dffkit_mock.journal)
    page.run()
    differing = {heading: found for heading, pair in page.pairs.items() if (found := list(pair.compared()))}
    explained = {heading for heading, pair in page.pairs.items() if pair.says_why}
    assert {heading: found for heading, found in differing.items() if heading not in explained} == {}
    assert explained == set(differing)
    entries = [entry for pair in page.pairs.values() for way in pair.sent.values() for entry in way]
    assert [heading for heading, pair in page.pairs.items() if not all(pair.sent.values())] == []
    assert [entry for entry in entries if entry.status >= 300] == []
    assert len({entry.operation for entry in entries if str(entry.operation).startswith("functiongraph.")}) >= 20


PLANTED = """
# Pairs

```python
import httpx
url = "http://127.0.0.1:8600/v2/mock-project/fgs/functions"
```

## {heading}

```python old
httpx.get(url, params={{"marker": "0"}})
```

```python new
httpx.{new}
```
"""


@pytest.mark.parametrize(
    ("new", "found"),
    [
        ("get(url, params={'marker': '0'})", []),
        ("get(url, params={'marker': '1'})", ["request 0['query'][0]: expected ('marker', '0'), is ('marker', '1')"]),
        ("Client()", ["expected ['functiongraph.list_functions'], is []"]),
        (
            "get(url, params={'marker': '0'}, headers={'x-new': '1'})",
            ["request 0['headers']['x-new']: not expected, is '1'"],
        ),
    ],
)
def test_a_planted_difference_is_found(new: str, found: list[str], dffkit_mock: MockServer, tmp_path: Path) -> None:
    """Each kind of pair that does not send the same."""
    page = Watched("p", PLANTED.format(heading="It", new=new), dffkit_mock.url, tmp_path, dffkit_mock.journal)
    page.run()
    assert found == list(page.pairs["It"].compared())


def test_a_planted_block_without_its_counterpart_is_found() -> None:
    """An old way alone would be compared with nothing."""
    with pytest.raises(MalformedPage, match="line 1: an old block and then its new one"):
        pairs("# It\n\n```python old\n1\n```\n")


def test_the_errors_are_those_of_both() -> None:
    """Each exception of the SDK has a row, and each name exists where the head of the table says."""
    theirs = {name for row in ERRORS for name in codes(row[0])}
    assert theirs == {
        name for name, value in vars(exceptions).items() if isinstance(value, type) and issubclass(value, Exception)
    }
    for row in ERRORS:
        for name in codes(row[2]):
            assert issubclass(getattr(errors, name), errors.DffkitError)


@contextmanager
def trouble(case: str, patch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address where a case of the table happens."""
    if case.isdecimal():
        with RecordingServer() as server:
            server.answer = Answer(int(case), b'{"error_code": "FSS.0000", "error_msg": "no"}')
            yield server.url
    elif case == "a certificate that is not trusted":
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        trustme.CA().issue_cert("127.0.0.1").configure_cert(tls)
        with contextmanager(serving)() as serve:
            yield serve(b"HTTP/1.1 204 \r\n\r\n", tls=tls)
    elif case == "no such host":
        patch.setattr(socket, "getaddrinfo", _unknown)
        yield "http://no-such-host.invalid"
    else:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            url = f"http://127.0.0.1:{silent.getsockname()[1]}"
            if case == "refused":
                silent.close()
            yield url


def _unknown(*_: Any, **__: Any) -> Any:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def client(url: str, **settings: Any) -> Any:
    """The SDK's client."""
    config = HttpConfig(timeout=SECONDS, **settings)
    builder = sdk.FunctionGraphClient.new_builder().with_http_config(config).with_endpoint(url)
    return builder.with_credentials(BasicCredentials("ak", "sk", "project")).build()


def connector(url: str) -> FunctionGraph:
    """Ours."""
    return FunctionGraph(endpoint=url, ak="ak", sk="sk", project_id="project", timeout=SECONDS, retries=0)


LIVE = ("refused", "silent", "no such host", "a certificate that is not trusted")
CASES = [row for row in ERRORS if row[1].isdecimal() or row[1] in LIVE]


def test_every_trouble_has_a_row() -> None:
    """None of the cases above is there for nothing."""
    assert set(LIVE) <= {row[1] for row in CASES}


@pytest.mark.parametrize(("theirs", "case", "ours"), CASES, ids=[row[1] for row in CASES])
def test_both_raise_what_the_table_says(theirs: str, case: str, ours: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the SDK raises and what we raise in the same trouble is the row of the table, exactly."""
    with trouble(case, monkeypatch) as url:
        with pytest.raises(exceptions.SdkException) as old:
            client(url).list_functions(sdk.ListFunctionsRequest())
        with pytest.raises(errors.CallError) as new, connector(url) as fg:
            fg.api.functions.list_functions()
    assert ([type(old.value).__name__], [type(new.value).__name__]) == (codes(theirs), codes(ours))


UNSEEN = dict(table("# Unseen\n" + TEXT.partition("What the SDK does not notice")[2], "# Unseen"))


@pytest.mark.parametrize("what", UNNOTICED)
def test_the_sdk_does_not_notice(what: str) -> None:
    """An empty answer there, the error of the table here."""
    with RecordingServer() as server:
        server.answer = UNNOTICED[what]
        answer = client(server.url).list_functions(sdk.ListFunctionsRequest())
        with pytest.raises(errors.CallError) as ours, connector(server.url) as fg:
            fg.api.functions.list_functions()
    fields = {getattr(answer, name) for name in answer.attribute_map}
    assert ({None}, [type(ours.value).__name__]) == (fields, codes(UNSEEN[what]))


def test_the_settings_are_those_of_both() -> None:
    """Each name of the SDK is one of its builder, configuration or credentials; each of ours is a setting."""
    rows = table(TEXT, "## The client")
    sources: tuple[Any, ...] = (ClientBuilder, HttpConfig(), BasicCredentials("a", "s"))
    known = {BasicCredentials.__name__, GlobalCredentials.__name__}
    for name in (name for row in rows for name in codes(row[0])):
        assert name in known or any(hasattr(source, name) for source in sources), name
    settings = {field.name for field in (*COMMON, *SERVICE.fields)}
    for cell in (row[1] for row in rows):
        assert set(re.findall(r"(\w+)=", cell)) <= settings


def test_the_models_have_the_attributes_of_the_sdk() -> None:
    """Models of one name have all attributes of the SDK's, at most with an underscore behind."""
    compared = 0
    for name, theirs in vars(sdk_models).items():
        ours = getattr(models, name, None)
        if not hasattr(theirs, "attribute_map") or ours is None or not attrs.has(ours):
            continue
        known = {field.name for field in attrs.fields(ours)}
        assert {one for one in theirs.attribute_map if not {one, f"{one}_"} & known} == set(), name
        compared += 1
    assert compared >= 60


def test_the_bodies_have_the_names_of_the_sdk() -> None:
    """But for those of the table, which are there under another name."""
    bodies = {one.type_of(one.body) for one in official("functiongraph").values() if one.body}
    named = {body for body in bodies if hasattr(sdk_models, body)}
    rows = table(TEXT, "## Models")
    assert {body for body in named if not hasattr(models, body)} == {codes(row[0])[0] for row in rows}
    for name in (name for row in rows for name in codes(row[1])):
        assert hasattr(models, name)


def test_the_names_of_the_sdk_are_its_own() -> None:
    """What the page says is missing here is there, so the list does not grow old unseen."""
    for name in ("with_endpoints", "with_exception_handler"):
        assert hasattr(ClientBuilder, name)
    for name in ("with_retry", "add_header"):
        assert hasattr(SyncInvoker, name)
