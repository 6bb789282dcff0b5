"""Whether Prism can run here: asked once, for every test that is marked ``prism``."""

from __future__ import annotations

from functools import cache


@cache
def why_not() -> str | None:
    """What is missing, Node or the locked packages, and what to do; tests install nothing. ``None``: it can run."""
    from dffkit_mock.prism_packages import FOLDER, cache_folder, find_node  # noqa: PLC0415 - for marked tests alone
    from dffkit_mock.stage import EngineUnavailable  # noqa: PLC0415

    try:
        find_node()
    except EngineUnavailable as error:
        return str(error)
    if not (FOLDER / "node_modules").is_dir() and not cache_folder().is_dir():
        return f"Prism's packages are not installed: run `npm ci --ignore-scripts` in {FOLDER}"
    return None
