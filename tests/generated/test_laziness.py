"""What is imported when: a service alone, a model when it is needed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import dffkit_api
import pytest

PACKAGE = Path(dffkit_api.__file__).parent
STEMS = sorted(path.parent.name for path in PACKAGE.glob("*/openapi.json"))

LOADED = """
import importlib, json, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
print(json.dumps(sorted(name for name in sys.modules if name.startswith("dffkit_api."))))
"""


def loaded(*modules: str) -> list[str]:
    """The modules of ``dffkit_api`` that are loaded after importing these, in a process of their own."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *modules],
        env={"PYTHONPATH": str(PACKAGE.parent)},
        capture_output=True,
        text=True,
        check=True,
    )
    names: list[str] = json.loads(done.stdout)
    return names


def test_facade_of_a_service_imports_nothing_else() -> None:
    """The facade of a service imports no model, no endpoint, no resource and no other service."""
    assert STEMS
    for stem in STEMS:
        names = [name.removeprefix(f"dffkit_api.{stem}") for name in loaded(f"dffkit_api.{stem}.api")]
        assert [name for name in names if name.startswith((".models", ".api."))] == []
        assert [name for name in names if name.split(".")[:2][-1] in STEMS] == []


def test_resource_imports_no_endpoint_and_no_model() -> None:
    """A resource class needs none of the modules of its methods."""
    names = loaded("dffkit_api.functiongraph.api.functions")
    assert [name for name in names if ".models" in name] == []
    assert [name for name in names if name.startswith("dffkit_api.functiongraph.api.functions.")] == []


def test_endpoint_imports_only_its_models() -> None:
    """One operation imports the models of its own bodies and answers."""
    names = [name for name in loaded("dffkit_api.functiongraph.api.functions.delete_function") if ".models." in name]
    assert names == ["dffkit_api.functiongraph.models.error_body"]


def test_models_come_when_asked_for() -> None:
    """The package of models has every name, and imports a module only for the name that is asked for."""
    script = (
        "import sys; from dffkit_api.functiongraph import models; "
        "assert not [n for n in sys.modules if n.startswith('dffkit_api.functiongraph.models.')]; "
        "assert set(models.__all__) == set(dir(models)); assert models.ErrorBody is models.ErrorBody; "
        "assert 'dffkit_api.functiongraph.models.error_body' in sys.modules; "
        "assert not hasattr(models, 'NoSuchModel')"
    )
    subprocess.run([sys.executable, "-c", script], env={"PYTHONPATH": str(PACKAGE.parent)}, check=True)


CALL = """
import json, sys, threading
from http.server import BaseHTTPRequestHandler, HTTPServer

class Answering(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(sys.argv[1].encode())

    def log_message(self, *_):
        pass

def models():
    loaded = [name.split(".", 1)[1] for name in sys.modules if name.startswith("dffkit_api.")]
    return sorted(name for name in loaded if ".models." in name)

server = HTTPServer(("127.0.0.1", 0), Answering)
threading.Thread(target=server.serve_forever, daemon=True).start()
from dffkit import FunctionGraph
imported = models()
url = f"http://127.0.0.1:{server.server_port}"
with FunctionGraph(endpoint=url, region="cn-north-4", project_id="p", ak="a", sk="s") as connector:
    connector.api.functions.list_functions()
print(json.dumps([imported, models()]))
"""
NEEDED = ["code_type", "error_body", "function_list", "function_summary", "runtime"]


@pytest.mark.parametrize(
    ("fields", "inner"),
    [({}, []), ({"strategy_config": None}, []), ({"strategy_config": {"concurrency": 1}}, ["concurrency_strategy"])],
)
def test_a_call_loads_the_models_of_its_answer(fields: dict[str, object], inner: list[str]) -> None:
    """Importing FunctionGraph loads no model; a call those of its operation, the inner ones only where a value is."""
    answer = {"functions": [{"func_urn": "u", "func_name": "f", **fields}]}
    done = subprocess.run(
        [sys.executable, "-c", CALL, json.dumps(answer)],
        env={"PYTHONPATH": str(PACKAGE.parent), "NO_PROXY": "*"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == [[], sorted(f"functiongraph.models.{name}" for name in NEEDED + inner)]
