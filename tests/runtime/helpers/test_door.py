"""DFF itself: in scripts, and in plain modules."""

from __future__ import annotations

import subprocess
import sys

import dffkit
import pytest
from dffkit import DFF
from dffkit.runtime.context import NoTaskError
from dffkit.runtime.door import ALIASES, HELPERS, NOT_OFFERED, NotOffered

from tests.runtime.ground import Ground


@pytest.mark.parametrize("name", HELPERS)
def test_every_helper_is_there_in_both_cases(name: str) -> None:
    """Loaded on its first use; ``dir`` names it before."""
    assert getattr(DFF, name) is getattr(DFF, name.lower())
    assert name in dir(DFF)


@pytest.mark.parametrize(("old", "new"), ALIASES.items())
def test_old_names_lead_to_the_new(old: str, new: str) -> None:
    """Those of versions before 5."""
    assert getattr(DFF, old) is getattr(DFF, new)


@pytest.mark.parametrize("name", NOT_OFFERED)
def test_a_helper_that_is_not_offered_says_so_by_name(name: str) -> None:
    """And what to use."""
    with pytest.raises(NotOffered, match=rf"DFF\.{name} is not offered here: use "):
        getattr(DFF, name)


def test_an_unknown_name_is_answered_with_the_known_ones() -> None:
    """As an attribute that is not there: ``hasattr`` is false."""
    assert not hasattr(DFF, "NONSENSE")
    with pytest.raises(AttributeError, match="DFF has no NONSENSE: it has CONN, API, ENV"):
        DFF.NONSENSE  # noqa: B018


@pytest.mark.parametrize(
    "use",
    [
        lambda: DFF.ENV("x"),
        lambda: [*DFF.ENV.keys()],
        lambda: DFF.STORE("x"),
        lambda: DFF.CACHE.set("x", 1),
        lambda: DFF.CACHE.run("GET", "x"),
        lambda: DFF.CTX("x"),
        lambda: DFF.FUNC("a__b.c"),
        lambda: DFF.THREAD.submit(print),
        lambda: DFF.SYNC_API.get("x"),
        lambda: DFF.CRON_JOB.pause(1),
        lambda: DFF.RSRC("x"),
        lambda: DFF.RESP_FILE("x"),
        lambda: DFF.RESP_LARGE_DATA([]),
        lambda: [*DFF.CONN.query()],  # type: ignore[attr-defined]
    ],
)
def test_what_needs_a_task_says_so_outside_of_one(use: object) -> None:
    """And what to do."""
    with pytest.raises(NoTaskError, match=r"DFF\.\w+ works while a function runs under `dffkit func serve`"):
        use()  # type: ignore[operator]


def test_a_script_is_also_a_plain_module() -> None:
    """Its exported functions are called as they are, and know what they are on the platform."""

    @DFF.API("Add", category="math", tags=["b", "a"])
    def add(x: int, y: int = 2) -> int:
        """Adds."""
        return x + y

    assert (add(1), add(1, y=5)) == (3, 6)
    assert (add._DFF_FUNC_TITLE, add._DFF_FUNC_TAGS) == ("Add", ["a", "b"])  # type: ignore[attr-defined]


def test_scripts_may_import_it_too(ground: Ground) -> None:
    """The object that is injected is the one that is imported."""
    code = "from dffkit import DFF as imported\nimported.STORE.set('k', 1)\nreturn [imported is DFF, DFF.STORE('k')]"
    assert ground.body(code) == [True, 1]


def test_it_needs_nothing_but_the_core() -> None:
    """Importing it, a connector and an exported function load no library of the runtime."""
    code = """
import sys
from dffkit import DFF
@DFF.API("T", fixed_cron_expr=None)
def f(): return DFF.RESP(DFF.SQL("?", [1]), content_type="json")
DFF.CONN; DFF.TOOLKIT.gen_uuid(); f()
heavy = {"yaml", "croniter", "redis", "dramatiq", "starlette", "uvicorn", "watchfiles", "sqlite3", "httpx"}
print(sorted(heavy & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_it_is_what_the_package_exports() -> None:
    """One name, one object."""
    assert dffkit.DFF is DFF
    assert DFF.__name__ == "DFF"
