"""What every test starts from: an environment without settings, and a home folder without files."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

from . import prism

# The same examples in every run, so that what fails once fails again; `make nightly` adds counts, not chance.
settings.register_profile("same", derandomize=True, database=None, deadline=None)
settings.load_profile("same")

PREFIXES = ("DFFKIT_", "HUAWEICLOUD_SDK_", "CLOUD_SDK_", "GUANCE_")
PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skips what needs Prism where it cannot run, before a fixture tries to start it."""
    if item.get_closest_marker("prism") and (reason := prism.why_not()):
        pytest.skip(reason)


@pytest.fixture(scope="session")
def empty_home(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A home folder with nothing in it."""
    return str(tmp_path_factory.mktemp("home"))


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, empty_home: str) -> None:
    """No settings, proxies or credentials of whoever runs the tests."""
    for name in list(os.environ):
        if name.startswith(PREFIXES) or name.lower() in PROXIES:
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", empty_home)
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
