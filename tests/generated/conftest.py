"""A spec with every hard shape, rendered once for all tests of this folder."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from codegen.layout import Layout
from codegen.pipeline import build

from .rendered import Rendered

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def layout(tmp_path_factory: pytest.TempPathFactory) -> Layout:
    """A checkout of its own with the spec ``shapes``; nothing is generated in it yet."""
    root = tmp_path_factory.mktemp("checkout")
    (root / "specs" / "shapes").mkdir(parents=True)
    (root / "specs" / "shapes" / "openapi.yaml").write_bytes((HERE / "shapes.yaml").read_bytes())
    return Layout(root)


@pytest.fixture(scope="session")
def built(layout: Layout, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The complete ``generated`` folder of that checkout."""
    folder = tmp_path_factory.mktemp("built") / "generated"
    build(layout, folder)
    return folder


@pytest.fixture(scope="session")
def shapes(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Rendered:
    """The rendered package, importable under a name of its own beside the real ``dffkit_api``."""
    folder = tmp_path_factory.mktemp("importable")
    (folder / "rendered_api").symlink_to(built / "dffkit_api")
    sys.path.insert(0, str(folder))
    return Rendered("rendered_api.shapes")
