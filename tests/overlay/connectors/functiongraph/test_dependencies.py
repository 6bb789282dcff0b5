"""FunctionGraph.upload_dependency and its async twin."""

from __future__ import annotations

import base64
import io
import json
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from dffkit import AsyncFunctionGraph, FunctionGraph
from dffkit.connectors.functiongraph.deploying import _dependencies, _requirements
from dffkit.errors import MisuseError

from ..sides import Server, Side

if TYPE_CHECKING:
    from dffkit_mock.server import MockServer

HERE: dict[str, Any] = {"region": "cn-north-4", "project_id": "p1", "ak": "a", "sk": "s"}
ANSWER = {"id": "v1", "dep_id": "d1", "name": "libs", "version": 1}
LINK = "https://depends.obs.cn-north-4.myhuaweicloud.com/libs.zip"
MODULE = {"lib/__init__.py": "x = 1\n"}


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (FunctionGraph, AsyncFunctionGraph))


@pytest.fixture
def wheels(tmp_path: Path) -> Path:
    """A folder of wheels: a pure one that needs another, which is there for Python 3.9 alone.

    A newer version of it is for whatever Linux this may be, so not for that of the functions.
    """
    folder = tmp_path / "wheels"
    folder.mkdir()
    wheel(folder, "dffkit_first", "py3-none-any", "Requires-Dist: dffkit-second\n", "first = 1\n")
    wheel(folder, "dffkit_second", "cp39-cp39-manylinux2014_x86_64", "", "second = 2\n")
    wheel(folder, "dffkit_second", "cp39-cp39-linux_x86_64", "", "second = 3\n", version="1.1")
    return folder


def wheel(folder: Path, name: str, tag: str, more: str, text: str, *, version: str = "1.0") -> None:
    """One with one module and one command."""
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": text,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name.replace('_', '-')}\nVersion: {version}\n{more}",
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: {tag}\n",
        f"{info}/entry_points.txt": f"[console_scripts]\n{name} = {name}:main\n",
    }
    files[f"{info}/RECORD"] = "".join(f"{file},,\n" for file in [*files, f"{info}/RECORD"])
    with zipfile.ZipFile(folder / f"{name}-{version}-{tag}.whl", "w") as package:
        for file, content in files.items():
            package.writestr(file, content)


def offline(wheels: Path) -> list[str]:
    """What keeps pip from the network."""
    return ["--no-index", "--find-links", str(wheels)]


def uploaded(side: Side, server: Any, source: Any = None, runtime: str = "Python3.9", **options: Any) -> Any:
    """What upload_dependency gives."""
    return side.do(lambda fg: fg.upload_dependency("libs", source, runtime=runtime, **options), server, **HERE)


def package(server: Server) -> zipfile.ZipFile:
    """The zip that was sent."""
    return zipfile.ZipFile(io.BytesIO(base64.b64decode(json.loads(server.requests[0].content)["depend_file"])))


def test_a_folder_is_uploaded_as_a_zip(side: Side, tmp_path: Path) -> None:
    """Its modules stand at the top; the version that was made comes back."""
    (tmp_path / "lib.py").write_text("x = 1\n")
    server = Server(ANSWER)
    made = uploaded(side, server, tmp_path, description="d")
    assert (made.id, made.dep_id, made.version) == ("v1", "d1", 1)
    assert (server.requests[0].method, server.requests[0].url.path) == ("POST", "/v2/p1/fgs/dependencies/version")
    body = json.loads(server.requests[0].content)
    assert body.pop("depend_file").startswith("UEsDB")
    assert body == {"depend_type": "zip", "runtime": "Python3.9", "name": "libs", "description": "d"}
    assert package(server).namelist() == ["lib.py"]


def test_what_lies_in_obs_is_linked(side: Side) -> None:
    """The way for large packages."""
    server = Server(ANSWER)
    uploaded(side, server, link=LINK)
    assert json.loads(server.requests[0].content) == {
        "depend_type": "obs", "depend_link": LINK, "runtime": "Python3.9", "name": "libs",
    }  # fmt: skip


@pytest.mark.parametrize("as_file", [False, True])
def test_requirements_are_gathered_for_the_runtime(side: Side, wheels: Path, tmp_path: Path, *, as_file: bool) -> None:
    """With what they need, for the runtime's Python on Linux, whatever runs this; without commands and bytecode."""
    requirements: Any = ["dffkit-first==1.0"]
    if as_file:
        requirements = tmp_path / "requirements.txt"
        requirements.write_text("# ours\ndffkit-first\n")
    server = Server(ANSWER)
    uploaded(side, server, requirements=requirements, pip_args=offline(wheels))
    names = package(server).namelist()
    assert [name for name in names if "/" not in name] == ["dffkit_first.py", "dffkit_second.py"]
    assert {name.partition("/")[0] for name in names if "/" in name} == {
        "dffkit_first-1.0.dist-info", "dffkit_second-1.0.dist-info",
    }  # fmt: skip


def test_what_pip_cannot_gather_says_which(side: Side, wheels: Path) -> None:
    """In pip's last words: here a wheel for another Python."""
    server = Server(ANSWER)
    with pytest.raises(
        MisuseError, match=r"pip cannot gather the requirements for Python 3\.10 .*No matching .* dffkit-second"
    ) as caught:
        uploaded(side, server, runtime="Python3.10", requirements=["dffkit-first"], pip_args=offline(wheels))
    assert (server.requests, "\n" in str(caught.value)) == ([], False)


def test_pips_complaint_has_no_password() -> None:
    """An index may want one in its address."""
    text = "Looking in indexes: https://me:secret@pypi.example\nERROR: 403 for https://me:secret@pypi.example/simple"
    assert _requirements._complaint(text) == "403 for https://***@pypi.example/simple"


@pytest.mark.parametrize(
    "options",
    [
        {"requirements": ["a"], "pip_args": "--index-url https://me:hidden@host/simple"},
        {"requirements": ["a"], "pip_args": ["--index-url", b"https://me:hidden@host/simple"]},
        {"requirements": ["--index-url=https://me:hidden@host/simple", "a"]},
        {"requirements": "https://me:hidden@host/requirements.txt"},
        {"requirements": {"https://me:hidden@host/a.whl"}},
    ],
)
def test_no_refusal_has_the_password_of_an_index(side: Side, options: Any) -> None:
    """Whatever was mistaken for what."""
    with pytest.raises(MisuseError, match=r"https://\*\*\*@host") as caught:
        uploaded(side, Server(ANSWER), **options)
    assert "hidden" not in str(caught.value)


def test_a_python_without_pip_is_told_so(side: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    """Environments of some tools have none."""
    monkeypatch.setattr(_requirements, "find_spec", lambda _name: None)
    with pytest.raises(MisuseError, match=f"{sys.executable}.* has no pip: run 'python -m ensurepip'"):
        uploaded(side, Server(ANSWER), requirements=["requests"])


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "given were none of them"),
        ({"source": MODULE, "link": LINK}, "given were source and link"),
        ({"link": "libs.zip"}, "link must be the address of a zip in OBS, .* not 'libs.zip'"),
        ({"source": b""}, "the code is not a zip that can be read"),
        ({"source": {}}, "the source is an empty dict"),
        ({"source": MODULE, "pip_args": ["-q"]}, "pip_args belong to requirements=…"),
        ({"requirements": ["a"], "pip_args": "--no-index"}, r"pip_args must be a list, .* not '--no-index'"),
        ({"requirements": ["a"], "pip_args": 5}, "pip_args must be a list, .* not 5"),
        ({"requirements": ["a"], "pip_args": [5]}, "pip_args must be texts, .* and one is 5"),
        ({"requirements": ["a"], "pip_args": ["a\0b"]}, r"pip_args must be texts, .* and one is 'a\\x00b'"),
        ({"requirements": ["a\0b"]}, r"'a\\x00b' is no requirement"),
        ({"requirements": "a" * 5000}, "there is no file 'aaa"),
        ({"source": MODULE, "runtime": None}, r"runtime must be the name of one, such as 'Python3\.10', not None"),
        ({"requirements": ["a"], "runtime": 3.9}, r"runtime must be the name of one, .* not 3\.9"),
        ({"source": MODULE, "description": 5}, "the description must be a text, not int"),
        ({"source": {"a.py~": ""}}, "the file 'a.py~', and no name in it may end with '~'"),
        ({"source": MODULE, "description": "d" * 513}, "the description is 513 characters long"),
        ({"requirements": []}, r"must be a list of at least one, or a path, not \[\]"),
        ({"requirements": "requests"}, r"there is no file 'requests': .* a list, as \['requests==2\.32\.3'\]"),
        ({"requirements": ["-r other.txt"]}, r"'-r other\.txt' is no requirement: .* options go into pip_args"),
        ({"requirements": [""]}, "'' is no requirement"),
        ({"requirements": {"requests": "2"}}, "must be a list"),
        ({"requirements": ["a"], "runtime": "Node.js18.15"}, r"requirements are for Python, and the runtime is 'Node"),
    ],
)
def test_what_is_no_dependency_is_never_sent(side: Side, options: Any, words: str) -> None:
    """One sentence, and no request."""
    server = Server(ANSWER)
    with pytest.raises(MisuseError, match=words):
        uploaded(side, server, **options)
    assert server.requests == []


@pytest.mark.parametrize("name", ["", "1lib", "lib-", "a b", "a" * 97, None])
def test_a_name_that_is_none_is_refused(side: Side, name: Any) -> None:
    """The rule is in the sentence."""
    with pytest.raises(MisuseError, match="cannot be the name of a dependency: it begins with a letter"):
        side.do(lambda fg: fg.upload_dependency(name, MODULE, runtime="Python3.9"), Server(ANSWER), **HERE)


def test_the_folder_of_modules_itself_is_refused(side: Side, tmp_path: Path) -> None:
    """Node.js would not find what is in it; the folder it is in is right."""
    modules = tmp_path / "node_modules"
    (modules / "tools").mkdir(parents=True)
    (modules / "tools/index.js").write_text("")
    server = Server(ANSWER)
    with pytest.raises(MisuseError, match="holds the folder 'node_modules' itself: pass the folder it is in"):
        uploaded(side, server, modules, runtime="Node.js18.15")
    uploaded(side, server, tmp_path, runtime="Node.js18.15")
    assert package(server).namelist() == ["node_modules/tools/index.js"]


def test_a_package_of_too_many_files_is_refused(side: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    """However small they are."""
    monkeypatch.setattr(_dependencies, "MOST_FILES", 1)
    with pytest.raises(MisuseError, match="the package has 2 files, and the service takes 1: split it"):
        uploaded(side, Server(ANSWER), {"a.py": "", "b.py": ""})


def test_a_package_that_is_too_large_points_to_obs(side: Side, tmp_path: Path) -> None:
    """The limit is that of the page for dependencies, below that of code."""
    large = tmp_path / "libs.zip"
    with large.open("wb") as file:
        file.truncate(40 * 1024 * 1024 + 1)
    with pytest.raises(MisuseError, match=r"more than 40 MB, .* upload a zip of it to OBS and pass link=… instead"):
        uploaded(side, Server(ANSWER), large)


@pytest.mark.dffkit_mock(stateful=False)
def test_the_mock_takes_dependencies_as_they_are(side: Side, dffkit_mock: MockServer, dffkit_mock_url: str) -> None:
    """A zip in the body, and a link."""
    assert side.do(lambda fg: fg.upload_dependency("libs", MODULE, runtime="Python3.9")).version == 1
    assert side.do(lambda fg: fg.upload_dependency("libs", runtime="Python3.9", link=LINK)).version == 1
    assert {entry.refused_by for entry in dffkit_mock.journal.entries()} == {None}
