"""From a case of schemathesis to a call of the function that was generated for its operation.

The generator's own parser says which module, function and argument stands for what, so that nothing is guessed and
nothing is read from the generated code that is under test.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import codegen.naming  # noqa: F401 names are ours here too
from codegen.dialect import translated
from codegen.document import Document
from codegen.marks import commas
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import ModelProperty
from schemathesis.core import NotSet

from .values import InexpressibleError, Values, untrusted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from types import ModuleType

    from openapi_python_client.parser.openapi import Endpoint

    from .cases import Case


@dataclass(frozen=True)
class Call:
    """The generated module of an operation, its tag and name in the facade, and the arguments of one case."""

    module: ModuleType
    tag: str
    name: str
    arguments: dict[str, Any]


class Bridge:
    """All operations of one spec and its generated package.

    ``document`` is the bundled spec, ``package`` the name of an importable generated package, ``config`` the
    generator's configuration file that made it.
    """

    def __init__(self, document: dict[str, Any], package: str, config: Path) -> None:
        # As the generator is given it, which reads no null where a type stands beside members.
        parsed = GeneratorData.from_dict(translated(Document(package, document)), config=_config(config))
        if not isinstance(parsed, GeneratorData):
            raise TypeError(f"the generator cannot read the spec of {package}: {parsed.header} {parsed.detail}")
        models = importlib.import_module(f"{package}.models")
        types = importlib.import_module(f"{package}.types")
        self._values = Values(models, types, {model.class_info.name: model for model in parsed.models})
        self._package = package
        self._endpoints = dict(_endpoints(parsed))
        self._commas = {
            (operation.method, operation.path): frozenset(names)
            for operation in Document(package, document).operations
            if (names := commas(operation))
        }

    @property
    def operation_names(self) -> list[tuple[str, str]]:
        """Tag and function name of every operation the generator made."""
        return [(tag, str(endpoint.name)) for tag, endpoint in self._endpoints.values()]

    def call(self, case: Case) -> Call:
        """The call that says a case; each has its own unread files. Raises :class:`InexpressibleError`."""
        tag, endpoint = self._endpoints[case.method.lower(), case.path]
        arguments = dict(self._parameters(endpoint, case))
        if not isinstance(case.body, NotSet):
            arguments["body"] = self._body(endpoint, case)
        self._refuse_missing(endpoint, arguments)
        return Call(self._import(tag, endpoint), tag, str(endpoint.name), arguments)

    def answer(self, operation_id: str, status: int, body: Any) -> Any:
        """The value that the annotations promise for a documented answer. Raises :class:`InexpressibleError`."""
        _, endpoint = self._found(operation_id)
        documented = [one for one in endpoint.responses.patterns if _covers(one.status_code.range, status)]
        response = documented[0] if documented else endpoint.responses.default
        if response is None:
            raise InexpressibleError(f"no answer {status} was generated")
        return self._values.value(response.prop, body)

    def module(self, operation_id: str) -> ModuleType:
        """The generated module of one operation."""
        return self._import(*self._found(operation_id))

    def _found(self, operation_id: str) -> tuple[str, Endpoint]:
        return next(found for found in self._endpoints.values() if found[1].name == operation_id)

    def _import(self, tag: str, endpoint: Endpoint) -> ModuleType:
        return importlib.import_module(f"{self._package}.api.{tag}.{endpoint.name}")

    def _parameters(self, endpoint: Endpoint, case: Case) -> Iterator[tuple[str, Any]]:
        # Path values come percent-encoded.
        path = {
            name: unquote(value) if isinstance(value, str) else value for name, value in case.path_parameters.items()
        }
        yield from self._located(endpoint.path_parameters, path)
        yield from self._located(endpoint.query_parameters, self._query(case))
        yield from self._located(endpoint.cookie_parameters, case.cookies)
        # Header names do not tell case apart.
        lowered = {name.lower(): value for name, value in case.headers.items()}
        if lowered.pop("content-type", case.media_type) != case.media_type:
            raise InexpressibleError("the media type is the operation's, not the caller's")
        yield from self._located(endpoint.header_parameters, lowered, lower=True)

    def _query(self, case: Case) -> dict[str, Any]:
        """The query, with lists where schemathesis has written one value with commas."""
        names = self._commas.get((case.method.lower(), case.path), frozenset())
        return {name: _split(value) if name in names else value for name, value in case.query.items()}

    def _located(
        self, properties: list[Any], given: Mapping[str, Any], *, lower: bool = False
    ) -> Iterator[tuple[str, Any]]:
        by_name = {untrusted(p.name).lower() if lower else untrusted(p.name): p for p in properties}
        # An object in a query is spread over it: each of its fields is a query name.
        spread = next((p for p in properties if isinstance(p, ModelProperty)), None)
        more = {name: value for name, value in given.items() if name not in by_name}
        if more and not spread:
            raise InexpressibleError(f"no parameter {sorted(more)}")
        if more and spread:
            yield spread.python_name, self._values.value(spread, more, spelled=True)
        for name, value in given.items():
            if name in by_name:
                yield by_name[name].python_name, self._values.value(by_name[name], value, spelled=True)

    def _body(self, endpoint: Endpoint, case: Case) -> Any:
        for body in endpoint.bodies:
            if untrusted(body.content_type) == case.media_type:
                return self._values.value(body.prop, case.body)
        raise InexpressibleError(f"no body of type {case.media_type!r}")

    @staticmethod
    def _refuse_missing(endpoint: Endpoint, arguments: dict[str, Any]) -> None:
        required = {p.python_name for p in endpoint.list_all_parameters() if p.required}
        if endpoint.bodies and not all(body.prop.required for body in endpoint.bodies):
            required -= {"body"}
        if missing := sorted(required - arguments.keys()):
            raise InexpressibleError(f"without {missing}")


def _split(value: Any) -> Any:
    """The list that is one value with commas in it; what is no text stays as it is."""
    if not isinstance(value, str):
        return value
    return value.split(",") if value else []


def _covers(span: tuple[int, int] | None, status: int) -> bool:
    return span is not None and span[0] <= status <= span[1]


def _config(path: Path) -> Config:
    return Config.from_sources(ConfigFile.load_from_path(path), MetaType.NONE, path, "utf-8", True, None)


def _endpoints(parsed: GeneratorData) -> Iterator[tuple[tuple[str, str], tuple[str, Endpoint]]]:
    for tag, collection in parsed.endpoint_collections_by_tag.items():
        for endpoint in collection.endpoints:
            path = untrusted(endpoint.path)
            # The generator has put its Python names into the path; cases carry the spec's.
            for parameter in endpoint.path_parameters:
                path = path.replace(f"{{{parameter.python_name}}}", f"{{{untrusted(parameter.name)}}}")
            yield (endpoint.method, path), (str(tag), endpoint)
