"""The schemas of the specs, as Prism compiles them."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from dffkit_mock.prism_packages import FOLDER, find_node, find_packages
from dffkit_mock.specs import find_bundles

SCRIPT = Path(__file__).with_name("uncompiled.js")


@pytest.mark.prism
def test_every_body_is_judged() -> None:
    """Prism compiles the schema of each body: one that it cannot is neither judged nor kept, without a word."""
    specs = [f"{stem}={path}" for stem, path in find_bundles().items()]
    command = [find_node(), str(SCRIPT), str(FOLDER / "bundle.js"), *specs]
    environment = {**os.environ, "NODE_PATH": str(find_packages())}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    said = json.loads(done.stdout)
    assert said["judged"] > len(specs)
    assert said["found"] == []
