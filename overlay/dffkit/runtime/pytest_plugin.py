"""The fixture ``dff`` for pytest. Nothing but pytest and the standard library is imported until it is used."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .testing import Dff

SETTING = MARKER = "dffkit_scripts"
FOLDER = "scripts"
_FINDER: pytest.StashKey[Any] = pytest.StashKey()
_KNOWN: pytest.StashKey[dict[Any, Any]] = pytest.StashKey()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declares the setting."""
    parser.addini(SETTING, "folder of the scripts that the fixture dff runs (default: scripts, else the root folder)")


def pytest_configure(config: pytest.Config) -> None:
    """Declares the marker."""
    config.addinivalue_line(
        "markers", f"{MARKER}(path): the folder of the scripts that the fixture dff runs, from the root folder on"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Makes the scripts importable by their ids where the setting names their folder; before any test is imported."""
    if given := early_config.getini(SETTING):
        from .plain import import_from  # noqa: PLC0415 the promise of this module

        early_config.stash[_FINDER] = import_from(early_config.rootpath / str(given))


def pytest_unconfigure(config: pytest.Config) -> None:
    """Takes that back."""
    if (finder := config.stash.get(_FINDER, None)) is not None:
        finder.close()


@pytest.fixture
def dffkit_scripts(request: pytest.FixtureRequest) -> Path:
    """The folder of the scripts: that of the closest marker, else of the setting, else ``scripts``, else the root.

    A project or a test that has its scripts elsewhere defines a fixture of this name.
    """
    root: Path = request.config.rootpath
    mark = request.node.get_closest_marker(MARKER)
    if mark is not None:
        if len(mark.args) != 1 or mark.kwargs:
            pytest.fail(f"@pytest.mark.{MARKER} takes one thing: the folder of the scripts", pytrace=False)
        return root / str(mark.args[0])
    if given := request.config.getini(SETTING):
        return root / str(given)
    return root / FOLDER if (root / FOLDER).is_dir() else root


@pytest.fixture
def dff(request: pytest.FixtureRequest, dffkit_scripts: Path, tmp_path: Path) -> Iterator[Dff]:
    """Functions of DataFlux Func, called in this process: ``dff.call("set__script.func", x=1)``.

    It has ``call(…)``, ``outcome(…)``, ``async_call(…)`` and ``run_queue()``, ``cron_at(…)``, ``http``, ``get(…)`` and
    ``post(…)``, ``connect(…)``, ``env``, ``store``, ``cache``, ``clock``. Everything is new for each test.
    """
    try:
        from .testing import Dff  # noqa: PLC0415 the promise of this module
    except ImportError as error:
        pytest.fail(f"the fixture dff needs {error.name}, not installed: pip install 'dffkit[runtime]'", pytrace=False)
    if not Path(dffkit_scripts).is_dir():
        pytest.fail(
            f"{dffkit_scripts} is no folder: name that of the scripts by the setting {SETTING}, by "
            f"@pytest.mark.{MARKER}(…) or by a fixture {SETTING}",
            pytrace=False,
        )
    known = request.config.stash.setdefault(_KNOWN, {})
    dff = Dff(Path(dffkit_scripts), tmp_path / "dff", known, lambda: _mock(request))
    try:
        yield dff
    finally:
        dff.close()


def _mock(request: pytest.FixtureRequest) -> Any:
    try:
        return request.getfixturevalue("dffkit_mock")
    except pytest.FixtureLookupError:
        pytest.fail("dff.connect needs the mock: pip install 'dffkit[mock]'", pytrace=False)
