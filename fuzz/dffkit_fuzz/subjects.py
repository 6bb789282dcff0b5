"""What is fuzzed: a bundled spec together with the package generated from it."""

from __future__ import annotations

import importlib
import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .cases.answers import METHODS, Answer, bodies, documented
from .cases.made import load, operations
from .clients.bridge import Bridge
from .clients.channels import CHANNELS, Channel
from .schemas import Schemas

if TYPE_CHECKING:
    from types import ModuleType

    from .cases.counts import Count
    from .cases.made import Operation

PACKAGE = "dffkit_api"


@dataclass(frozen=True)
class Subject:
    """One stem: the path of its bundle, the importable name of its package.

    Everything is read on first use, so that collecting tests stays quick. The generator's raw output has no facade,
    and with it fewer channels.
    """

    stem: str
    bundle: Path
    package: str
    channels: tuple[Channel, ...] = CHANNELS

    @cached_property
    def document(self) -> dict[str, Any]:
        """The bundled spec."""
        loaded: dict[str, Any] = json.loads(self.bundle.read_text())
        return loaded

    @cached_property
    def operation_ids(self) -> list[str]:
        """Every operationId, in the order of the spec."""
        items = self.document["paths"].values()
        return [item[method]["operationId"] for item in items for method in METHODS if method in item]

    @cached_property
    def answers(self) -> list[Answer]:
        """Every documented response that has a body."""
        return documented(self.document)

    @cached_property
    def schemas(self) -> Schemas:
        """The schemas of the bundle."""
        return Schemas(self.document)

    def reachable(self, answer: Answer) -> list[dict[str, Any]]:
        """Every schema that an answer is made of."""
        return list(self.schemas.reachable(answer.schema))

    @cached_property
    def operations(self) -> dict[str, Operation]:
        """Every operation as schemathesis sees it, by operationId."""
        return operations(load(self.document))

    @cached_property
    def bridge(self) -> Bridge:
        """The way from cases to calls of the package."""
        return Bridge(self.package, json.loads(self.bundle.with_name("bindings.json").read_text("utf-8")))

    @cached_property
    def _bodies(self) -> dict[tuple[str, str, Count], list[Any]]:
        return {}

    def bodies(self, answer: Answer, count: Count) -> list[Any]:
        """Bodies of a response; many operations share one error schema, which is walked once."""
        key = answer.media_type, json.dumps(answer.schema), count
        if key not in self._bodies:
            self._bodies[key] = bodies(self.document, answer, count)
        return self._bodies[key]

    def module(self, name: str) -> ModuleType:
        """A module of the generated package, by its dotted name in it."""
        return importlib.import_module(f"{self.package}.{name}")


def generated() -> list[Subject]:
    """Every stem that has a bundle, by name."""
    (folder,) = importlib.import_module(PACKAGE).__path__
    bundles = sorted(Path(folder).glob("*/openapi.json"))
    return [Subject(bundle.parent.name, bundle, f"{PACKAGE}.{bundle.parent.name}") for bundle in bundles]
