"""One operation of one spec, as the gateway needs it: prepared once, used for every request."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .document import METHODS, Document, Node

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@dataclass(frozen=True, eq=False)
class Route:
    """One operation at its path.

    ``method`` is in upper case. ``security`` lists the alternatives, each the signing schemes (``x-dffkit-signing``)
    that go together; an empty alternative, or none at all, means anonymous. ``parameters`` are resolved, those of the
    path included.
    """

    stem: str
    operation_id: str
    method: str
    path: str
    document: Document = field(repr=False)
    operation: Node = field(repr=False)
    parameters: tuple[Node, ...] = field(repr=False)
    security: tuple[frozenset[str], ...] = ()

    @cached_property
    def responses(self) -> dict[str, Node]:
        """The documented answers, resolved, by status as text."""
        resolve = self.document.resolve
        return {str(status): resolve(answer) for status, answer in self.operation.get("responses", {}).items()}

    @property
    def request_body(self) -> Node | None:
        """The resolved request body, or ``None``."""
        body: Node | None = self.document.resolve(self.operation.get("requestBody"))
        return body

    def documents(self, status: int) -> bool:
        """Whether the spec documents an answer with this status."""
        return str(status) in self.operation.get("responses", {})


def read_routes(document: Document) -> Iterator[Route]:
    """All operations of a bundled spec, in its order; raises ``ValueError`` for what is no OpenAPI."""
    try:
        yield from _read(document)
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(
            f"the spec of {document.stem} is no OpenAPI document ({error!r}): run `make lint-specs`"
        ) from error


def _read(document: Document) -> Iterator[Route]:
    schemes = _signing_schemes(document)
    for path, item in document.root["paths"].items():
        shared = [document.resolve(parameter) for parameter in item.get("parameters", ())]
        for method in METHODS:
            if method not in item:
                continue
            operation = item[method]
            own = [document.resolve(parameter) for parameter in operation.get("parameters", ())]
            yield Route(
                stem=document.stem,
                operation_id=operation.get("operationId", f"{method} {path}"),
                method=method.upper(),
                path=path,
                document=document,
                operation=operation,
                parameters=_merge(shared, own),
                security=_security(document, operation, schemes),
            )


def _merge(shared: list[Any], own: list[Any]) -> tuple[Node, ...]:
    """Parameters of the path and of the operation; the operation's win."""
    merged = {(parameter["in"], parameter["name"]): parameter for parameter in [*shared, *own]}
    return tuple(merged.values())


def _signing_schemes(document: Document) -> dict[str, str]:
    declared: Mapping[str, Any] = document.root.get("components", {}).get("securitySchemes", {})
    return {name: str(document.resolve(scheme).get("x-dffkit-signing", name)) for name, scheme in declared.items()}


def _security(document: Document, operation: Node, schemes: Mapping[str, str]) -> tuple[frozenset[str], ...]:
    alternatives = operation.get("security", document.root.get("security", ()))
    return tuple(frozenset(schemes[name] for name in alternative) for alternative in alternatives)
