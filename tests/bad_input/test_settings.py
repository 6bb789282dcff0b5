"""Connectors that do not exist, settings that are missing or wrong, files that cannot be read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from dffkit import DFF
from dffkit.connectors import CONNECTORS
from dffkit.errors import InvalidSettingError, MissingSettingError, UnknownConnectorError

from .complaint import complaint

if TYPE_CHECKING:
    from ..command_line import CommandLine

SECRET = "Zq7Xw0Marker9xK"
HUAWEI = {"project_id": "p", "ak": "key", "sk": SECRET}


def test_an_unknown_connector_is_answered_with_the_nearest(dffkit: CommandLine) -> None:
    """In Python and on the command line, with how to configure one."""
    with pytest.raises(UnknownConnectorError, match="there is no connector 'guanse': did you mean 'guance'") as caught:
        DFF.CONN("guanse")
    sentence = complaint(dffkit("call", "guanse", "get_current_workspace"), 2)
    assert (sentence, "into dffkit.toml" in sentence) == (str(caught.value), True)


@pytest.mark.parametrize("stem", sorted(CONNECTORS))
def test_a_missing_setting_is_named_with_every_place_for_it(dffkit: CommandLine, stem: str) -> None:
    """Argument, environment, and the file of the user."""
    with pytest.raises(MissingSettingError):
        DFF.CONN(stem)
    sentence = complaint(dffkit("sign", stem, "GET", "/x"), 2)
    name = sentence.removeprefix(f"{stem} needs ").partition(":")[0]
    assert f"pass --set {name}=…, set DFFKIT_{stem.upper()}_{name.upper()}" in sentence
    assert f"write {name} = … under [{stem}] in dffkit.toml" in sentence


@pytest.mark.parametrize("stem", ["dataarts", "functiongraph", "iam"])
def test_a_secret_key_without_its_id_asks_for_the_id(dffkit: CommandLine, stem: str) -> None:
    """Half a credential is none; the other half is not shown."""
    words = ["--set", "region=cn-north-4", "--set", "project_id=p", "--set", f"sk={SECRET}"]
    words = words[:2] + words[4:] if stem == "iam" else words
    words += ["--set", "instance=i"] if stem == "dataarts" else []
    sentence = complaint(dffkit("sign", stem, "GET", "/x", *words), 2, SECRET)
    assert sentence.startswith(f"{stem} needs ak: pass --set ak=…")


def test_an_unknown_region_is_answered_with_the_nearest(dffkit: CommandLine) -> None:
    """And with what to do about a newer one."""
    with pytest.raises(InvalidSettingError, match="knows no region 'cn-nrth-4': did you mean 'cn-north-4'") as caught:
        DFF.CONN("functiongraph", region="cn-nrth-4", **HUAWEI)
    assert ("endpoint=" in str(caught.value), SECRET in str(caught.value)) == (True, False)


def test_an_unknown_node_suggests_a_private_deployment(dffkit: CommandLine) -> None:
    """By the three addresses it has."""
    words = ["--set", "node=cn33", "--set", f"api_key_id={SECRET}"]
    sentence = complaint(dffkit("call", "guance", "get_current_workspace", *words), 2, SECRET)
    assert [part in sentence for part in ("not 'cn33'", "perhaps 'cn3'", "endpoint=…", "openway=…", "websocket=…")] == [
        True
    ] * 5


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (f'[functiongraph]\nsk = "{SECRET}\n'.encode(), "dffkit.toml, line 2: not valid TOML"),
        (f"[functiongraph]\nsk = {SECRET}\n".encode(), "dffkit.toml, line 2: not valid TOML"),
        (b'[functiongraph]\nsk = "\xff"\n', "dffkit.toml, line 2: not UTF-8 text; save the file as UTF-8"),
        (f'functiongraph = "{SECRET}"\n'.encode(), "dffkit.toml: functiongraph must be a table: write [functiongraph]"),
        (
            f'[functiongraph]\nsekret = "{SECRET}"\n'.encode(),
            "dffkit.toml: [functiongraph] has a key 'sekret' that this",
        ),
        (b"[functiongraph]\nretries = 1.5\n", "functiongraph: retries must be a whole number from 0 on, not 1.5"),
        (
            b'[functiongraph]\ntype = "functongraph"\n',
            "'functiongraph' is configured with type = 'functongraph'; the types",
        ),
    ],
    ids=["open quote", "no quotes", "not UTF-8", "no table", "unknown key", "wrong value", "unknown type"],
)
def test_a_broken_dffkit_toml_is_named_with_the_line(dffkit: CommandLine, content: bytes, sentence: str) -> None:
    """And nothing of what stands there is shown."""
    Path("dffkit.toml").write_bytes(content)
    with pytest.raises(InvalidSettingError):
        DFF.CONN("functiongraph", region="cn-north-4", project_id="p")
    said = complaint(dffkit("sign", "functiongraph", "GET", "/x", "--set", "region=cn-north-4"), 2, SECRET)
    assert said[: len(sentence)] == sentence


def test_a_dffkit_toml_that_cannot_be_read_is_named(dffkit: CommandLine) -> None:
    """A folder of this name, say."""
    Path("dffkit.toml").mkdir()
    said = complaint(dffkit("sign", "functiongraph", "GET", "/x"), 2)
    assert said == "dffkit.toml cannot be read: Is a directory; make it readable, or move it away"


@pytest.mark.parametrize(
    "content",
    [
        f"sk = {SECRET}\n",
        f"[basic]\n{SECRET}\n",
        f"[basic\nsk = {SECRET}\n",
        f"[basic]\nsk = {SECRET}\nsk = a\n",
        b"[basic]\nsk = \xff",
    ],
    ids=["no section", "no equals sign", "open bracket", "twice", "not UTF-8"],
)
def test_a_broken_file_of_the_vendor_is_named(
    dffkit: CommandLine, monkeypatch: pytest.MonkeyPatch, content: str | bytes
) -> None:
    """With what it should look like, and without what it holds."""
    monkeypatch.setenv("HOME", str(Path.cwd()))
    path = Path.home() / ".huaweicloud" / "credentials"
    path.parent.mkdir()
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    said = complaint(dffkit("sign", "functiongraph", "GET", "/x", "--set", "region=cn-north-4"), 2, SECRET)
    assert said.startswith(str(path))
    assert said.endswith("not a readable ini file; it has a section [basic] with lines like ak = …")


def test_a_mock_url_that_is_none_is_named(dffkit: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before anything is sent anywhere."""
    monkeypatch.setenv("DFFKIT_MOCK_URL", "localhost")
    sentence = "DFFKIT_MOCK_URL must be an address like https://host or http://127.0.0.1:8600, not localhost"
    assert complaint(dffkit("call", "guance", "get_current_workspace"), 2) == sentence
