"""What an operation takes, wherever its spec says so."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from dffkit_fuzz.cases.parameters import declared
from dffkit_fuzz.schemas import Schemas

SHARED = {"name": "size", "in": "query", "schema": {"type": "string"}}
OWN = {"name": "size", "in": "query", "schema": {"type": "integer"}}
KEY = {"name": "size", "in": "header", "x-dffkit-signed": True}


def test_parameters_of_the_path_count_unless_the_operation_has_its_own() -> None:
    """Behind a reference or not; the same name in another place is another parameter."""
    document: dict[str, Any] = {
        "paths": {"/size": {"parameters": [SHARED, {"$ref": "#/components/parameters/key"}]}},
        "components": {"parameters": {"key": KEY}},
    }
    own: Any = SimpleNamespace(path="/size", definition=SimpleNamespace(raw={"parameters": [OWN]}))
    without: Any = SimpleNamespace(path="/size", definition=SimpleNamespace(raw={}))
    assert list(declared(Schemas(document), own)) == [OWN, KEY]
    assert list(declared(Schemas(document), without)) == [SHARED, KEY]
