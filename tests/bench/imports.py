"""What it costs to import dffkit and make a connector, in processes of a clean core environment."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from .answers import answer
from .calls import AK, CONFIG, PROJECT, REGION, SK, URN
from .child import printed
from .core_environment import CoreEnvironment
from .raw_server import RawServer
from .row import Row, Target, alternate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

TURNS = 25

# The start of the interpreter does not count.
TIMED = """
import sys, time
start = time.perf_counter()
{0}
print(time.perf_counter() - start)
"""
CONNECTOR = f"""
from dffkit import FunctionGraph
connector = FunctionGraph(endpoint=sys.argv[1], region="{REGION}", project_id="{PROJECT}", ak="{AK}", sk="{SK}")
"""
CALL = f"connector.api.functions.show_function_config('{URN}')"
LIBRARIES = "import httpx, attrs"
PLAIN_CALL = f"httpx.Client().get(sys.argv[1] + '{CONFIG}').json()"


def run() -> Iterator[Row]:
    """The import with a connector made, and the same with a first call, which loads what was put off."""
    shown = answer("functiongraph", "show_function_config")
    with CoreEnvironment() as python, RawServer({}, shown) as server:
        timed = partial(_milliseconds, python, server.url)
        pair = alternate(timed(CONNECTOR), timed(LIBRARIES), TURNS)
        yield Row("import", "ms", pair.ours, LIBRARIES, pair.theirs, pair.ratio, Target("at most", 1.3))
        pair = alternate(timed(f"{CONNECTOR}\n{CALL}"), timed(f"{LIBRARIES}\n{PLAIN_CALL}"), TURNS)
        yield Row("import, first call", "ms", pair.ours, f"{LIBRARIES}, first GET", pair.theirs, pair.ratio)


def _milliseconds(python: Path, url: str, code: str) -> Callable[[], float]:
    # -I: neither the variables nor the folder of this process.
    return lambda: float(printed(python, "-I", "-c", TIMED.format(code), url)) * 1000
