"""From a case of schemathesis to a call of the function that was generated for its operation.

``bindings.json``, which is written beside the generated code and from the generator's own parser, says which module,
function and argument stands for what, so that nothing is guessed and nothing is read from the code that is under test.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from schemathesis.core import NotSet

from ..cases.made import id_of
from .values import InexpressibleError, Values

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import ModuleType

    from ..cases.made import Case

Binding = dict[str, Any]


@dataclass(frozen=True)
class Call:
    """The generated module of an operation, its tag and name in the facade, and the arguments of one case."""

    module: ModuleType
    tag: str
    name: str
    arguments: dict[str, Any]


class Bridge:
    """All operations of one generated package: its importable name, and its bindings."""

    def __init__(self, package: str, bindings: Mapping[str, Any]) -> None:
        models = importlib.import_module(f"{package}.models")
        types = importlib.import_module(f"{package}.types")
        self._values = Values(models, types, bindings["models"])
        self._package = package
        self._operations: dict[str, Binding] = bindings["operations"]

    @property
    def operation_names(self) -> list[tuple[str, str]]:
        """Tag and function name of every operation the generator made."""
        return [(binding["tag"], name) for name, binding in self._operations.items()]

    def parameters(self, operation_id: str) -> list[Binding]:
        """The parameters of one operation: ``name`` and ``in`` on the wire, ``python`` in the client."""
        found: list[Binding] = self._operations[operation_id]["parameters"]
        return found

    def call(self, case: Case) -> Call:
        """The call that says a case; each has its own unread files. Raises :class:`InexpressibleError`."""
        name = id_of(case.operation)
        binding = self._operations[name]
        arguments = dict(self._parameters(binding, case))
        if not isinstance(case.body, NotSet):
            arguments["body"] = self._body(binding, case)
        _refuse_missing(binding, arguments)
        return Call(self.module(name), binding["tag"], name, arguments)

    def answer(self, operation_id: str, status: int, body: Any) -> Any:
        """The value that the annotations promise for a documented answer. Raises :class:`InexpressibleError`."""
        # The answer without statuses is the default, and the last.
        for answer in self._operations[operation_id]["answers"]:
            if answer["statuses"] is None or answer["statuses"][0] <= status <= answer["statuses"][1]:
                return self._values.value(answer["type"], body)
        raise InexpressibleError(f"no answer {status} was generated")

    def module(self, operation_id: str) -> ModuleType:
        """The generated module of one operation."""
        tag = self._operations[operation_id]["tag"]
        return importlib.import_module(f"{self._package}.api.{tag}.{operation_id}")

    def _parameters(self, binding: Binding, case: Case) -> Iterator[tuple[str, Any]]:
        # Path values come percent-encoded.
        path = {
            name: unquote(value) if isinstance(value, str) else value for name, value in case.path_parameters.items()
        }
        # Header names do not tell case apart.
        headers = {name.lower(): value for name, value in case.headers.items()}
        if headers.pop("content-type", case.media_type) != case.media_type:
            raise InexpressibleError("the media type is the operation's, not the caller's")
        places = {"path": path, "query": case.query, "cookie": case.cookies, "header": headers}
        for place, given in places.items():
            declared = [one for one in binding["parameters"] if one["in"] == place]
            yield from self._located(declared, given, lower=place == "header")

    def _located(
        self, declared: list[Binding], given: Mapping[str, Any], *, lower: bool = False
    ) -> Iterator[tuple[str, Any]]:
        by_name = {one["name"].lower() if lower else one["name"]: one for one in declared}
        # An object in a query is spread over it: each of its fields is a query name.
        spread = next((one for one in declared if isinstance(one["type"], dict) and "model" in one["type"]), None)
        more = {name: value for name, value in given.items() if name not in by_name}
        if more and not spread:
            raise InexpressibleError(f"no parameter {sorted(more)}")
        if more and spread:
            yield spread["python"], self._values.value(spread["type"], more, spelled=True)
        for name, value in given.items():
            if name in by_name:
                found = by_name[name]
                told = _split(value) if "commas" in found else value
                yield found["python"], self._values.value(found["type"], told, spelled=True)

    def _body(self, binding: Binding, case: Case) -> Any:
        for body in binding["bodies"]:
            if body["media_type"] == case.media_type:
                return self._values.value(body["type"], case.body)
        raise InexpressibleError(f"no body of type {case.media_type!r}")


def _refuse_missing(binding: Binding, arguments: dict[str, Any]) -> None:
    required = {one["python"] for one in binding["parameters"] if "required" in one}
    if binding["bodies"] and all("required" in body for body in binding["bodies"]):
        required.add("body")
    if missing := sorted(required - arguments.keys()):
        raise InexpressibleError(f"without {missing}")


def _split(value: Any) -> Any:
    """The list that schemathesis has written as one value with commas in it; what is no text stays as it is."""
    if not isinstance(value, str):
        return value
    return value.split(",") if value else []
