"""The distribution as a user gets it, away from the checkout."""

from __future__ import annotations

import zipfile
from pathlib import Path

from .conftest import ROOT, Environment, run

# What a command ends with, and what it says of an error.
STATUS = (
    "import subprocess, sys; "
    "done = subprocess.run(sys.argv[1:], capture_output=True, text=True); print(done.returncode, done.stderr)"
)
PACKAGES = ("dffkit", "dffkit_api", "dffkit_fuzz", "dffkit_mock")


def test_the_wheel_holds_the_four_packages_with_their_type_markers(wheel: Path) -> None:
    """Types reach the user: each package ships ``py.typed``, the bundles, the Prism host, the page; no node_modules."""
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {f"{package}/py.typed" for package in PACKAGES} <= names
    assert {"dffkit_mock/prism/host.js", "dffkit_mock/prism/package-lock.json"} <= names
    assert {"dffkit_api/functiongraph/openapi.json", "dffkit_api/functiongraph/bindings.json"} <= names
    page = ROOT / "mock" / "dffkit_mock" / "page"
    assert {f"dffkit_mock/page/{path.name}" for path in page.iterdir()} <= names
    assert [name for name in names if "node_modules" in name or name.startswith("tests")] == []


def test_the_core_alone_imports_and_leaves_a_bare_pytest_alone(wheel: Path, environment: Environment) -> None:
    """With nothing but the core installed, all four packages import and pytest runs with our plugin registered."""
    environment.install(wheel, "pytest")
    run(environment.python, "-c", "import dffkit, dffkit_api, dffkit_fuzz, dffkit_mock", cwd=environment.folder)
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
    printed = run(environment.python, "-c", STATUS, environment.folder / "bin" / "dffkit", cwd=environment.folder)
    assert "dffkit[cli]" in printed
    assert "Traceback" not in printed
    assert printed.startswith("2 ")
    command = (environment.python, "-m", "dffkit_mock")
    printed = run(environment.python, "-c", STATUS, *command, cwd=environment.folder)
    assert printed.strip() == "1 The mock needs click, not installed: pip install 'dffkit[mock]'"
    ask = "try:\n    from dffkit_mock import MockServer\nexcept ImportError as error:\n    print(error)"
    printed = run(environment.python, "-c", ask, cwd=environment.folder)
    assert "not installed: pip install 'dffkit[mock]'" in printed


def test_fuzz_says_what_to_install_until_it_is(wheel: Path, environment: Environment) -> None:
    """On a core install and with the mock alone, one sentence names the extra; the extra is then all it needs."""
    command = environment.folder / "bin" / "dffkit"
    for extra, needed in (("", "(with the mock: 'dffkit[all]', with fuzz: "), ("[mock]", "needs schemathesis: ")):
        environment.install(f"{wheel}{extra}")
        printed = run(environment.python, "-c", STATUS, command, "fuzz", "iam", "--write", cwd=environment.folder)
        assert printed.startswith("2 ")
        assert f"{needed}pip install 'dffkit[fuzz]'" in printed
        assert "Traceback" not in printed
    environment.install(f"{wheel}[fuzz]")
    printed = run(command, "fuzz", "dataarts", "--list", cwd=environment.folder)
    assert printed.startswith("show_instance_infos  GET /")


def test_pip_installs_the_checkout_itself(environment: Environment) -> None:
    """``pip install .`` in a clone gives the same four packages."""
    environment.install(ROOT)
    run(environment.python, "-c", "import dffkit, dffkit_api, dffkit_fuzz, dffkit_mock", cwd=environment.folder)
