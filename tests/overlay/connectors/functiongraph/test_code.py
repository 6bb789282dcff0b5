"""The packages that FunctionGraph.deploy makes."""

from __future__ import annotations

import base64
import io
import os
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from dffkit.connectors.functiongraph.deploying import _zips
from dffkit.connectors.functiongraph.deploying._code import Code, pack
from dffkit.connectors.functiongraph.deploying._terms import DEPENDENCY, Terms
from dffkit.errors import MisuseError

SPECS = Path(__file__).parents[4] / "specs/functiongraph"


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


@pytest.mark.parametrize("name", [".env", ".env.local", "pkg/.env.production"])
def test_files_of_an_environment_stay_here(folder: Path, name: str) -> None:
    """By convention they hold what is private; whoever wants one in the package, names it."""
    before = pack(folder).names
    (folder / name).write_text("PASSWORD=hunter2")
    assert pack(folder).names == before
    assert pack(folder / name).names == {Path(name).name}
    assert pack({".env": "A=1"}).names == {".env"}


def test_what_only_looks_like_an_environment_goes_in(folder: Path) -> None:
    """The name alone decides, and the whole of it."""
    for name in (".environment", "x.env", "env.py"):
        (folder / name).touch()
    assert {".environment", "x.env", "env.py"} < pack(folder).names


@pytest.mark.parametrize("name", ["venv", "env", "pkg/my-python", ".env"])
def test_virtual_environments_stay_here(folder: Path, name: str) -> None:
    """Whatever their names, and with the links to folders that they have."""
    before = pack(folder).names
    environment = folder / name
    (environment / "lib").mkdir(parents=True)
    (environment / "lib64").symlink_to(environment / "lib")
    (environment / "lib/module.py").touch()
    (environment / "pyvenv.cfg").touch()
    assert pack(folder).names == before


def test_the_same_content_gives_the_same_bytes(folder: Path) -> None:
    """Whatever the dates: a deployment that changes nothing can be seen by its digest."""
    first = pack(folder).content
    os.utime(folder / "index.py", (1_000_000_000, 1_000_000_000))
    assert first == pack(str(folder)).content
    with zipfile.ZipFile(io.BytesIO(first)) as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


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
    expected = Code(content, "code.zip", "zip", frozenset({"bootstrap", "index.py", "pkg/__init__.py", "pkg/名.txt"}))
    assert expected == pack(content)


def test_texts_are_enough() -> None:
    """For a function of a few lines; the same texts give the same bytes, in whatever order."""
    texts: dict[str, str | bytes] = {
        "index.py": "def handler(event, context): ...",
        "data/名.bin": b"\x00",
        "bootstrap": "#!/bin/sh",
    }
    code = pack(texts)
    assert names(code.content) == sorted(texts) == sorted(code.names)
    assert code == pack(dict(reversed(texts.items())))
    with zipfile.ZipFile(io.BytesIO(code.content)) as package:
        assert (package.read("data/名.bin"), package.getinfo("bootstrap").external_attr >> 16 & 0o777) == (b"\0", 0o755)


def test_the_digest_is_that_of_the_service() -> None:
    """SHA-512 of the zip: the vendor's page shows a zip and the digest that the service answered."""
    examples = yaml.safe_load((SPECS / "paths/functions.yaml").read_text(encoding="utf-8"))["functions"]["post"]
    body = examples["requestBody"]["content"]["application/json"]["examples"]["inline"]["value"]
    answer = examples["responses"]["200"]["content"]["application/json"]["examples"]["inline"]["value"]
    content = base64.b64decode(body["func_code"]["file"])
    assert (answer["digest"], answer["code_size"]) == (pack(content).digest(), len(content))


def test_a_jar_is_no_zip_of_dependencies(folder: Path, tmp_path: Path) -> None:
    """It goes into one whole: its classes at the top of the package would be no library."""
    path = tmp_path / "library.jar"
    path.write_bytes(pack(folder).content)
    code = pack(path, DEPENDENCY)
    assert (names(code.content), code.file_name) == (["library.jar"], "library.zip")


def test_names_in_a_package_count_without_the_habits_of_tools() -> None:
    """A dot for the folder itself, and the separator of another system; folders are no files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name in ("./index.py", "pkg\\mod.py", "pkg/"):
            package.writestr(name, b"")
    assert pack(buffer.getvalue()).names == {"index.py", "pkg/mod.py"}


def test_links_to_files_are_followed(folder: Path) -> None:
    """The package has the content, not the link."""
    (folder / "linked.py").symlink_to(folder / "index.py")
    with zipfile.ZipFile(io.BytesIO(pack(folder).content)) as package:
        assert package.read("linked.py") == (folder / "index.py").read_bytes()


class _BytesPath:
    def __fspath__(self) -> bytes:
        return b"code"


def _zip_with(*names: str) -> Callable[[Path], bytes]:
    def make(_folder: Path) -> bytes:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as package, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of names that are there twice
            for name in names:
                package.writestr(name, b"x")
        return buffer.getvalue()

    return make


def _not_utf8(folder: Path) -> Any:
    (folder / os.fsdecode(b"\xff.py")).touch()
    return folder


def _pipe(folder: Path) -> Any:
    os.mkfifo(folder / "code.zip")
    return folder / "code.zip"


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


def _garbled(folder: Path) -> bytes:
    content = bytearray(pack({"index.py": "print('hello')" * 50}).content)
    content[40:50] = b"\xff" * 10  # in the middle of what was compressed
    return bytes(content)


def _zip_of_nothing(folder: Path) -> bytes:
    buffer = io.BytesIO()
    zipfile.ZipFile(buffer, "w").close()
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (lambda folder: folder / "none.py", r"there is no file or folder '.*none\.py': pass the path of the code$"),
        (
            lambda folder: "def handler(event, context):\n" * 400,
            r"'def handler.*: pass the path of the code, or text as a dict",
        ),
        (lambda folder: "a\0b", "there is no file or folder"),
        (lambda folder: 5, "the path of a file, folder or zip, the bytes of a zip, or a dict of .* not int"),
        (lambda folder: {}, "the source is an empty dict"),
        (lambda folder: {"../index.py": ""}, "'../index.py' is no name for a file in a package"),
        (lambda folder: {"/index.py": ""}, "'/index.py' is no name for a file in a package"),
        (lambda folder: {"": ""}, "'' is no name for a file in a package"),
        (lambda folder: "", "the source is an empty text: pass a path, '.' for the folder this runs in"),
        (lambda folder: {"pkg/": ""}, "'pkg/' is no name for a file in a package"),
        (lambda folder: {".": ""}, "'.' is no name for a file in a package"),
        (lambda folder: {"a\0b.py": ""}, r"is no name for a file in a package"),
        (lambda folder: {"\ud800.py": ""}, r"'\\ud800\.py' is not UTF-8, as names in a package are: rename it"),
        (lambda folder: {"a" * 65_536: ""}, "has 65536 bytes, more than a zip can hold: shorten it"),
        (_not_utf8, r"'\\udcff\.py' is not UTF-8"),
        (_pipe, r"code\.zip is no ordinary file"),
        (lambda folder: _BytesPath(), "or a dict of file names and their texts, not _BytesPath"),
        (lambda folder: {"index.py": 5}, "'index.py' of the source must be text or bytes, not int"),
        (lambda folder: {"index.py": "\ud800"}, "the text of 'index.py' holds a lone surrogate"),
        (lambda folder: b"print()", "the code is not a zip that can be read"),
        (_damaged, "the code is damaged at index.py: pack it anew"),
        (_garbled, "the code is not a zip that can be read"),
        (_zip_of_nothing, "the code has no files in it"),
        (_zip_with("index.py", "../../etc/x"), "the code holds '../../etc/x', which leads out of the folder"),
        (_zip_with("index.py", "a/../../x"), r"the code holds 'a/\.\./\.\./x', which leads out"),
        (_zip_with("index.py", "..\\x"), "which leads out of the folder"),
        (_zip_with("index.py", "/etc/x"), "the code holds '/etc/x', which leads out of the folder"),
        (_zip_with("index.py", "C:\\x.py"), "the code holds 'C:/x.py', which leads out of the folder"),
        (_zip_with("../", "index.py"), r"the code holds '\.\./', which leads out"),
        (_zip_with("index.py", "a.py", "index.py"), "the code holds 'index.py' twice: pack it anew"),
        (_zip_with("index.py", "./index.py"), "the code holds 'index.py' twice: pack it anew"),
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

    def refuse(path: Path, _mode: str) -> Any:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(MisuseError, match=r"index\.py cannot be read: Permission denied"):
        pack(folder / "index.py")


def test_a_package_that_is_too_large_points_to_obs(folder: Path) -> None:
    """Of every kind; a package is not even read."""
    package = folder.parent / "app.zip"
    package.write_bytes(pack(folder).content)
    small = Terms(100, "upload it to OBS", {".zip": "zip"})
    for source in (folder, package, package.read_bytes(), {"a.bin": os.urandom(200)}):
        with pytest.raises(MisuseError, match="the most a request may hold: upload it to OBS"):
            pack(source, small)


def test_files_beyond_what_the_service_unpacks_are_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However well they compress, and also in a zip that is there."""
    content = pack(folder).content
    monkeypatch.setattr(_zips, "LARGEST_UNPACKED", 10)
    for source in (folder, content):
        with pytest.raises(MisuseError, match="the most the service unpacks"):
            pack(source)
