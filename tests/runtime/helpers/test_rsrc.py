"""DFF.RSRC."""

from __future__ import annotations

import pytest

from tests.runtime.ground import Ground


def test_a_path_in_the_resource_folder(ground: Ground) -> None:
    """Absolute, whether or not the file is there; an absolute one inside stays what it is."""
    root = ground.settings.resources
    code = "return [DFF.RSRC('a/b.txt'), DFF.RSRC('a/../c'), DFF.RSRC(DFF.RSRC('x')), DFF.RSRC()]"
    assert ground.body(code) == [f"{root}/a/b.txt", f"{root}/c", f"{root}/x", root]


@pytest.mark.parametrize(
    "path", ["..", "../x", "a/../../x", "/etc/passwd", "link/x", "loop/x", "a\0b", "../resources-2/x"]
)
def test_no_path_leaves_it(ground: Ground, path: str) -> None:
    """By its parents, from the root, or by a link."""
    root = ground.resource("a/b.txt").parents[1]
    (root / "link").symlink_to("/etc")
    (root / "loop").symlink_to("loop")
    outcome = ground.outcome(f"DFF.RSRC({path!r})")
    assert (outcome.exception_type, outcome.exception) == (
        "ResourcePathError",
        f"the path leads out of the Resource folder: {path!r}",
    )
    assert ground.outcome(f"return DFF.RESP_FILE({path!r})").exception_type == "ResourcePathError"
