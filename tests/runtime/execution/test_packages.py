"""Imports from the resources."""

from __future__ import annotations

import sys

from dffkit.runtime.execution.packages import Packages
from dffkit.runtime.task import Task

from tests.runtime.ground import Ground

SCRIPT = """
@DFF.API()
def run():
    import mymod, ppk.inner, json
    return [mymod.x, ppk.inner.x, json.loads("1")]
"""


def _resources(ground: Ground) -> None:
    ground.resource("mymod.py", b"x = 5")
    ground.resource("extra-python-packages/ppk/inner.py", b"x = 6")
    ground.resource("json.py", b"1 / 0")


def test_scripts_import_modules_and_packages_of_the_resources(ground: Ground) -> None:
    """Behind those of Python, which none of them replaces."""
    _resources(ground)
    ground.write(set__script=SCRIPT)
    outcome = ground.pool.run_now(Task("set__script.run"))
    assert (outcome.status, outcome.value) == ("success", "[5,6,1]")


def test_what_is_closed_leaves_nothing(ground: Ground) -> None:
    """Neither on the path nor in memory: the next test has other resources."""
    _resources(ground)
    ground.write(set__script=SCRIPT)
    paths = [*sys.path]
    for content, value in ((b"x = 5", 5), (b"x = 55", 55), (b"x = 7", 7)):
        ground.resource("mymod.py", content)
        packages = Packages(ground.settings.resources)
        assert ground.value("set__script.run") == [value, 6, 1]
        packages.close()
    assert (sys.path, {"mymod", "ppk"} & {*sys.modules}) == (paths, set())
