"""dffkit.types: the models, where applications import them from."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import dffkit.types
import pytest
from dffkit.connectors import CONNECTORS

STEMS = sorted(CONNECTORS)


def test_there_is_a_module_for_every_service() -> None:
    """One file a stem, as everywhere."""
    files = {path.stem for path in Path(dffkit.types.__path__[0]).glob("[a-z]*.py")}
    assert files == set(STEMS)


@pytest.mark.parametrize("stem", STEMS)
def test_the_models_are_those_of_the_generated_client(stem: str) -> None:
    """The same classes under a name that stays."""
    ours, models = import_module(f"dffkit.types.{stem}"), import_module(f"dffkit_api.{stem}.models")
    assert dir(ours) == sorted(models.__all__)
    assert [getattr(ours, name) for name in models.__all__] == [getattr(models, name) for name in models.__all__]


def test_a_star_import_gives_the_models() -> None:
    """``__all__`` is there for it."""
    found: dict[str, object] = {}
    exec("from dffkit.types.functiongraph import *", found)
    assert "FunctionConfig" in found


def test_an_unknown_model_is_an_attribute_error() -> None:
    """The sentence names the module and the model."""
    module = import_module("dffkit.types.functiongraph")
    with pytest.raises(AttributeError, match=r"module 'dffkit\.types\.functiongraph' has no model 'Functoin'"):
        module.Functoin  # noqa: B018


def test_what_all_services_share_comes_from_the_same_place() -> None:
    """``File`` and ``UNSET`` are those of the generated clients, so that an ``is UNSET`` holds."""
    from dffkit_api.iam.types import UNSET, File, Unset  # noqa: PLC0415

    assert (dffkit.types.UNSET, dffkit.types.File, dffkit.types.Unset) == (UNSET, File, Unset)
    assert dffkit.types.UNSET is UNSET


def test_one_model_does_not_load_the_others() -> None:
    """Importing a model loads what it is made of, not its service."""
    code = (
        "import sys\nfrom dffkit.types.functiongraph import FuncCode\n"
        "print([m for m in sys.modules if m.startswith('dffkit_api.') and ('guance' in m or 'function_config' in m)])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
