"""Python packages as pip gathers them for the machines functions run on, whatever machine this is.

Source of the layout, packages at the top of the zip: Huawei Cloud, FunctionGraph FAQ, "How Do I Create Function
Dependencies?". The machines run EulerOS on x86; ``manylinux2014`` wheels run there.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from ...._foreign import one_line, shown
from ....errors import MisuseError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Requirements = list[str] | tuple[str, ...] | str | os.PathLike[str]

PLATFORM = "manylinux2014_x86_64"
RUNTIME = re.compile(r"Python(?P<version>\d+\.\d+)")
SECRET = re.compile(r"//[^/@\s]+@")  # of an index that wants a password
SHOWN = 3  # lines of pip's complaint


@contextmanager
def gathered(requirements: Requirements, runtime: str, pip_args: Sequence[str] = ()) -> Iterator[Path]:
    """A folder with the packages and all they need, for the time of the block; raises :class:`MisuseError`.

    Only wheels are taken: what would have to be compiled, would be compiled for this machine. ``pip_args`` come last.
    """
    version = _version(runtime)
    wanted = _wanted(requirements)
    if find_spec("pip") is None:
        raise MisuseError(
            f"the Python that runs this ({sys.executable}) has no pip: run 'python -m ensurepip', or put the packages "
            "into a folder yourself and pass it as source"
        )
    with TemporaryDirectory(prefix="dffkit-") as folder:
        target = Path(folder) / "packages"
        _run([*_command(target, version), *pip_args, *wanted], version)
        shutil.rmtree(target / "bin", ignore_errors=True)  # commands, which begin with the path of this Python
        yield target


def _version(runtime: str) -> str:
    found = RUNTIME.fullmatch(runtime)
    if found is None:
        raise MisuseError(f"requirements are for Python, and the runtime is {shown(runtime)}: pass a folder as source")
    return found["version"]


def _wanted(requirements: Requirements) -> list[str]:
    if isinstance(requirements, (str, os.PathLike)):
        return ["--requirement", _file(os.fspath(requirements))]
    if not isinstance(requirements, (list, tuple)) or not requirements:
        raise MisuseError(f"requirements must be a list of at least one, or a path, not {_shown(requirements)}")
    for one in requirements:
        if not is_argument(one) or not one.strip() or one.startswith("-"):
            raise MisuseError(f"{_shown(one)} is no requirement: as 'requests==2.32.3'; options go into pip_args")
    return list(requirements)


def _file(path: str | bytes) -> str:
    try:
        found = isinstance(path, str) and Path(path).is_file()
    except (OSError, ValueError):  # too long for a path, or none at all
        found = False
    if not found:
        advice = "pass the path of a requirements.txt, or a list, as ['requests==2.32.3']"
        raise MisuseError(f"there is no file {_shown(path)}: {advice}")
    return str(path)


def check_pip_args(pip_args: object) -> None:
    """Raises :class:`MisuseError` for what is no list of texts; it shows no password of an index."""
    if not isinstance(pip_args, (list, tuple)):
        raise MisuseError(f"pip_args must be a list, as ['--index-url', 'https://…'], not {_shown(pip_args)}")
    for one in pip_args:
        if not is_argument(one):
            raise MisuseError(f"pip_args must be texts, as ['--index-url', 'https://…'], and one is {_shown(one)}")


def is_argument(one: object) -> bool:
    """Whether a command can be given this: a text that the system can write."""
    return isinstance(one, str) and "\0" not in one and one.isprintable()


def _shown(value: object) -> str:
    return one_line(SECRET.sub("//***@", repr(value)))  # hidden before it is cut


def _command(target: Path, version: str) -> list[str]:
    return [
        sys.executable, "-m", "pip", "install", "--target", str(target), "--only-binary=:all:", "--platform", PLATFORM,
        "--python-version", version, "--implementation", "cp", "--no-compile", "--no-input",
        "--disable-pip-version-check", "--no-color", "--progress-bar=off",
    ]  # fmt: skip


def _run(command: list[str], version: str) -> None:
    settings = {**os.environ, "PIP_USER": "0"}  # it clashes with a target
    ended = subprocess.run(command, capture_output=True, text=True, errors="replace", env=settings, check=False)  # noqa: S603 - no shell
    if ended.returncode:
        raise MisuseError(
            f"pip cannot gather the requirements for Python {version} (exit status {ended.returncode}): "
            f"{_complaint(ended.stderr or ended.stdout)}"
        )


def _complaint(text: str) -> str:
    """What pip said last, without what it says in passing."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line.removeprefix("ERROR:").strip() for line in lines if line.startswith("ERROR:")]
    return one_line(SECRET.sub("//***@", "; ".join((errors or lines)[-SHOWN:])), 600) or "it left no word"
