"""The packages that FunctionGraph.deploy makes."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path
from typing import Any

import pytest
from dffkit.connectors.functiongraph.deploying import _code
from dffkit.connectors.functiongraph.deploying._code import pack
from dffkit.errors import MisuseError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Code as people have it: subfolders, a program, and what their tools leave."""
    root = tmp_path / "code"
    for name, text in {
        "index.py": "def handler(event, context): return event\n",
        "pkg/__init__.py": "",
        "pkg/名.txt": "数据",
        "bootstrap": "#!/bin/sh\n",
        "pkg/__pycache__/x.pyc": "bytecode",
        "old.pyc": "bytecode",
        ".git/config": "private",
        ".DS_Store": "",
    }.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (root / "bootstrap").chmod(0o755)
    return root


def names(content: bytes) -> list[str]:
    """What a package holds."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return package.namelist()


def test_a_folder_goes_in_whole_without_what_tools_leave(folder: Path) -> None:
    """Names are relative to the folder, sorted, and in UTF-8."""
    code = pack(folder)
    assert names(code.content) == ["bootstrap", "index.py", "pkg/__init__.py", "pkg/名.txt"]
    assert (code.file_name, code.code_type) == ("code.zip", "zip")
    with zipfile.ZipFile(io.BytesIO(code.content)) as package:
        assert package.read("pkg/名.txt").decode() == "数据"


def test_the_same_content_gives_the_same_bytes(folder: Path) -> None:
    """Whatever the dates: a deployment that changes nothing can be seen by its digest."""
    first = pack(folder).content
    os.utime(folder / "index.py", (1_000_000_000, 1_000_000_000))
    assert first == pack(str(folder)).content


def test_programs_stay_programs(folder: Path) -> None:
    """A custom runtime starts its bootstrap; everything can be read by whatever user runs it."""
    with zipfile.ZipFile(io.BytesIO(pack(folder).content)) as package:
        modes = {info.filename: (info.create_system, info.external_attr >> 16 & 0o777) for info in package.infolist()}
    assert (modes["bootstrap"], modes["index.py"]) == ((3, 0o755), (3, 0o644))


def test_a_file_is_packed_alone(folder: Path) -> None:
    """By its own name, whatever folder it is in."""
    code = pack(folder / "index.py")
    assert (names(code.content), code.file_name) == (["index.py"], "index.zip")


@pytest.mark.parametrize(("name", "kind"), [("app.zip", "zip"), ("app.JAR", "jar")])
def test_a_package_is_taken_as_it_is(folder: Path, tmp_path: Path, name: str, kind: str) -> None:
    """Byte by byte, with its own name."""
    path = tmp_path / name
    path.write_bytes(pack(folder).content)
    code = pack(path)
    assert (code.content, code.file_name, code.code_type) == (path.read_bytes(), name, kind)


def test_the_bytes_of_a_package_are_enough(folder: Path) -> None:
    """For packages that were made in memory."""
    content = pack(folder).content
    assert pack(content) == (content, "code.zip", "zip")


def test_links_to_files_are_followed(folder: Path) -> None:
    """The package has the content, not the link."""
    (folder / "linked.py").symlink_to(folder / "index.py")
    with zipfile.ZipFile(io.BytesIO(pack(folder).content)) as package:
        assert package.read("linked.py") == (folder / "index.py").read_bytes()


def _link_to_folder(folder: Path) -> Any:
    (folder / "link").symlink_to(folder / "pkg")
    return folder


def _broken_link(folder: Path) -> Any:
    (folder / "gone.py").symlink_to(folder / "nothing.py")
    return folder


def _empty(folder: Path) -> Any:
    (folder / "empty").mkdir()
    return folder / "empty"


def _written(name: str, content: bytes) -> Any:
    def write(folder: Path) -> Path:
        (folder / name).write_bytes(content)
        return folder / name

    return write


def _damaged(folder: Path) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("index.py", b"print('hello')")
    return buffer.getvalue().replace(b"hello", b"jello")


def _zip_of_nothing(folder: Path) -> bytes:
    buffer = io.BytesIO()
    zipfile.ZipFile(buffer, "w").close()
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (lambda folder: folder / "none.py", r"there is no file or folder '.*none\.py': pass the path of the code"),
        (lambda folder: "def handler(event, context):\n" * 400, "there is no file or folder 'def handler"),
        (lambda folder: "a\0b", "there is no file or folder"),
        (lambda folder: 5, "the path of a file, folder or zip, or the bytes of a zip, not int"),
        (lambda folder: b"print()", "the code is not a zip that can be read"),
        (_damaged, "the code is damaged at index.py: pack it anew"),
        (_zip_of_nothing, "the code has no files in it"),
        (_written("app.zip", b"PK is not enough"), r"app\.zip is not a zip that can be read"),
        (_empty, "has no files to deploy"),
        (_link_to_folder, "link is a link to a folder: put a copy in its place"),
        (_broken_link, r"gone\.py is not a file that can be deployed"),
    ],
)
def test_what_cannot_be_deployed_says_why(folder: Path, source: Any, words: str) -> None:
    """One sentence with the path and what to do."""
    with pytest.raises(MisuseError, match=words) as caught:
        pack(source(folder))
    assert len(str(caught.value)) < 500


def test_a_file_that_may_not_be_read_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the system's reason."""

    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(MisuseError, match=r"index\.py cannot be read: Permission denied"):
        pack(folder / "index.py")


def test_a_package_that_is_too_large_points_to_obs(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of every kind, before it is read whole."""
    package = folder.parent / "app.zip"
    package.write_bytes(pack(folder).content)
    monkeypatch.setattr(_code, "LARGEST_CODE", 100)
    for source in (folder, package, package.read_bytes()):
        with pytest.raises(MisuseError, match="the most a request may hold: upload it to OBS and create the function"):
            pack(source)


def test_files_beyond_what_the_service_unpacks_are_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However well they compress."""
    monkeypatch.setattr(_code, "LARGEST_UNPACKED", 10)
    with pytest.raises(MisuseError, match="the most the service unpacks"):
        pack(folder)
