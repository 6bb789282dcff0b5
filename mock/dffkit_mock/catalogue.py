"""The specs, compiled once: what every gateway over them shares, whatever its instance remembers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .document import read_document
from .faults import Operations
from .route import read_routes
from .routes import RouteTable
from .stages.validate import Validate
from .state import Resources
from .verify import SCHEMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from .document import Document
    from .route import Route


class Catalogue:
    """Documents, routes, validators and resources of the specs ``{stem: openapi.json}``.

    ``validate`` keeps the validators that it has made, ``operations`` has the names by which faults find operations.
    ``problem`` says why newer specs are not served, where a mock that watches its specs has found such. Raises
    ``ValueError`` for specs that contradict each other, or whose credentials the mock cannot verify.
    """

    def __init__(self, bundles: Mapping[str, Path]) -> None:
        self.documents: dict[str, Document] = {stem: read_document(stem, path) for stem, path in bundles.items()}
        self.table = RouteTable(route for document in self.documents.values() for route in read_routes(document))
        self.validate = Validate()
        self.resources = Resources(self.table.routes)
        self.operations = Operations(self.table.routes)
        self.problem: str | None = None
        _check_schemes(self.table.routes)

    def check(self) -> None:
        """Makes what is otherwise made at the first request; raises ``ValueError`` that names the operation."""
        for route in self.table.routes:
            self.validate.prepare(route)
        self.resources.check()


def _check_schemes(routes: Iterable[Route]) -> None:
    for route in routes:
        unknown = frozenset().union(*route.security) - SCHEMES
        if unknown:
            raise ValueError(
                f"the mock cannot verify {', '.join(sorted(unknown))} of {route.stem}: give the security scheme an "
                f"x-dffkit-signing of {', '.join(sorted(SCHEMES))}"
            )
