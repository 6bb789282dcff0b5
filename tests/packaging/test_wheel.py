"""The distribution as a user gets it, away from the checkout."""

from __future__ import annotations

import zipfile
from pathlib import Path

from .conftest import ROOT, Environment, run

PACKAGES = ("dffkit", "dffkit_api", "dffkit_mock")


def test_the_wheel_holds_the_three_packages_with_their_type_markers(wheel: Path) -> None:
    """Types reach the user: each package ships ``py.typed``, the bundles, the Prism host, the page; no node_modules."""
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {f"{package}/py.typed" for package in PACKAGES} <= names
    assert {"dffkit_mock/prism/host.js", "dffkit_mock/prism/package-lock.json"} <= names
    assert "dffkit_api/functiongraph/openapi.json" in names
    page = ROOT / "mock" / "dffkit_mock" / "page"
    assert {f"dffkit_mock/page/{path.name}" for path in page.iterdir()} <= names
    assert [name for name in names if "node_modules" in name or name.startswith("tests")] == []


def test_the_core_alone_imports_and_leaves_a_bare_pytest_alone(wheel: Path, environment: Environment) -> None:
    """With nothing but the core installed, all three packages import and pytest runs with our plugin registered."""
    environment.install(wheel, "pytest")
    run(environment.python, "-c", "import dffkit, dffkit_api, dffkit_mock", cwd=environment.folder)
    (environment.folder / "test_nothing.py").write_text("def test_nothing():\n    assert True\n")
    printed = run(environment.python, "-m", "pytest", "-q", "-W", "error", "test_nothing.py", cwd=environment.folder)
    assert "1 passed" in printed
    (environment.folder / "test_dff.py").write_text(
        "import pytest\n\ndef test_dff(request):\n"
        "    with pytest.raises(pytest.fail.Exception) as caught:\n        request.getfixturevalue('dff')\n"
        "    assert \"not installed: pip install 'dffkit[runtime]'\" in str(caught.value)\n"
    )
    printed = run(environment.python, "-m", "pytest", "-q", "-W", "error", "test_dff.py", cwd=environment.folder)
    assert "1 passed" in printed
    installed = run(environment.python, "-m", "pip", "list", "--format=freeze", cwd=environment.folder)
    assert [name for name in ("click", "uvicorn", "aiohttp", "rich") if name in installed] == []


def test_the_command_without_its_extra_says_what_to_install(wheel: Path, environment: Environment) -> None:
    """``dffkit``, and the mock, on a core install end with one sentence that names the extra, not with a traceback."""
    environment.install(wheel)
    code = (
        "import subprocess, sys; "
        "done = subprocess.run(sys.argv[1:], capture_output=True, text=True); print(done.returncode, done.stderr)"
    )
    printed = run(environment.python, "-c", code, environment.folder / "bin" / "dffkit", cwd=environment.folder)
    assert "dffkit[cli]" in printed
    assert "Traceback" not in printed
    assert printed.startswith("2 ")
    command = (environment.python, "-m", "dffkit_mock")
    printed = run(environment.python, "-c", code, *command, cwd=environment.folder)
    assert printed.strip() == "1 The mock needs click, not installed: pip install 'dffkit[mock]'"
    ask = "try:\n    from dffkit_mock import MockServer\nexcept ImportError as error:\n    print(error)"
    printed = run(environment.python, "-c", ask, cwd=environment.folder)
    assert "not installed: pip install 'dffkit[mock]'" in printed


def test_pip_installs_the_checkout_itself(environment: Environment) -> None:
    """``pip install .`` in a clone gives the same three packages."""
    environment.install(ROOT)
    run(environment.python, "-c", "import dffkit, dffkit_api, dffkit_mock", cwd=environment.folder)
