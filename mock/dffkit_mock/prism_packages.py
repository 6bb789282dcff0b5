"""Node and the locked Prism packages: found beside the host script, or installed once into the user's cache."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from .stage import EngineUnavailable

FOLDER = Path(__file__).with_name("prism")
OLDEST_NODE = 20
INSTALL_TIMEOUT = 600.0
PACKAGES = ("@stoplight/prism-http", "@stoplight/prism-http-server")
INSTEAD = "or use the native engine, which needs no Node"


def find_node() -> str:
    """The path of a ``node`` that can run Prism; raises ``EngineUnavailable`` where there is none."""
    node = shutil.which("node")
    if node is None:
        raise EngineUnavailable(
            f"The Prism engine needs Node {OLDEST_NODE} or later, and no node is on PATH: install it, {INSTEAD}."
        )
    version = _version_of(node)
    if int(version.split(".")[0]) < OLDEST_NODE:
        raise EngineUnavailable(
            f"The Prism engine needs Node {OLDEST_NODE} or later, and {node} is {version}: update it, {INSTEAD}."
        )
    return node


def _version_of(node: str) -> str:
    try:
        answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=True, timeout=30)  # noqa: S603 found on PATH
    except (OSError, subprocess.SubprocessError) as error:
        raise EngineUnavailable(f"{node} --version fails ({error}): repair Node, {INSTEAD}.") from error
    found = re.search(r"(\d+)\.\d+\.\d+", answer.stdout)
    if found is None:
        raise EngineUnavailable(f"{node} --version says {answer.stdout.strip()!r}, which is no version of Node.")
    return found[0]


def find_packages(folder: Path = FOLDER) -> Path:
    """The ``node_modules`` to use: beside the lock, as ``npm ci`` leaves it in a clone, else in the user's cache.

    Installs into the cache where neither is there; raises ``EngineUnavailable`` where that fails, or where the
    packages beside the lock are not the locked ones.
    """
    beside = folder / "node_modules"
    if beside.is_dir():
        _check_versions(folder, beside)
        return beside
    return install(folder) / "node_modules"


def _check_versions(folder: Path, modules: Path) -> None:
    locked = json.loads((folder / "package-lock.json").read_text("utf-8"))["packages"]
    for name in PACKAGES:
        wanted = locked[f"node_modules/{name}"]["version"]
        manifest = modules / name / "package.json"
        found = json.loads(manifest.read_text("utf-8"))["version"] if manifest.is_file() else "missing"
        if found != wanted:
            raise EngineUnavailable(
                f"{name} should be {wanted} and is {found} in {modules}: "
                f"run `npm ci --ignore-scripts` in {folder}, {INSTEAD}."
            )


def cache_folder(folder: Path = FOLDER) -> Path:
    """Where the packages of this very lock belong in the user's cache."""
    lock = hashlib.sha256((folder / "package-lock.json").read_bytes()).hexdigest()[:16]
    cache = os.environ.get("XDG_CACHE_HOME")
    return (Path(cache) if cache else Path.home() / ".cache") / "dffkit" / f"prism-{lock}"


def install(folder: Path = FOLDER) -> Path:
    """Installs the locked packages into the user's cache, unless they are there; the folder of ``node_modules``.

    Nothing is seen of an installation that is under way or has failed: it takes place in a temporary folder, which
    is renamed at the end. Raises ``EngineUnavailable``.
    """
    target = cache_folder(folder)
    if target.is_dir():
        return target
    npm = shutil.which("npm")
    if npm is None:
        raise EngineUnavailable(
            f"Prism's packages are not installed, and no npm is on PATH to fetch them: install it, {INSTEAD}."
        )
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".prism-", dir=target.parent, ignore_cleanup_errors=True) as temporary:
            _fetch(npm, folder, Path(temporary))
            _publish(Path(temporary), target)
    except OSError as error:
        raise EngineUnavailable(
            f"Prism's packages cannot be written to {target} ({error.strerror}): "
            f"set XDG_CACHE_HOME to a folder that can be written, {INSTEAD}."
        ) from error
    return target


def _fetch(npm: str, folder: Path, temporary: Path) -> None:
    for name in ("package.json", "package-lock.json", ".npmrc"):
        if (folder / name).is_file():
            shutil.copy(folder / name, temporary / name)
    # Scripts stay off: no package of the lock needs one, and an install script runs with the user's rights.
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    try:
        done = subprocess.run(command, cwd=temporary, capture_output=True, text=True, timeout=INSTALL_TIMEOUT)  # noqa: S603, PLW1510 found on PATH, checked below
    except subprocess.TimeoutExpired as error:
        raise EngineUnavailable(f"npm ci did not end within {INSTALL_TIMEOUT:.0f} s: try again, {INSTEAD}.") from error
    if done.returncode:
        # npm's whole output names registries, which may be private: its error code is enough.
        code = re.search(r"npm (?:error|ERR!) code (\w+)", done.stderr)
        reason = code[1] if code else f"exit {done.returncode}"
        raise EngineUnavailable(
            f"Prism's packages are not installed, and npm could not fetch them ({reason}): "
            f"connect to the network and try again, {INSTEAD}."
        )


def _publish(temporary: Path, target: Path) -> None:
    finished = temporary / "finished"
    finished.mkdir()
    (temporary / "node_modules").rename(finished / "node_modules")
    try:
        finished.rename(target)
    except OSError:
        if not target.is_dir():  # else another process was first, with the same lock
            raise
