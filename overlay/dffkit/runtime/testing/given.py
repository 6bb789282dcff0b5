"""What a test gives to scripts in place of ``dff.yaml``: variables, and connectors that lead to the mock."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..entities import ConnectorEntry, Declarations, Declared, EnvVariable
from ..helpers.connectors import KINDS

if TYPE_CHECKING:
    from ..settings import RuntimeSettings


class Given(Declarations):
    """What is declared, with what the test gives in its place.

    ``env`` are values of ``DFF.ENV`` by id, ``None`` for one that there is not to be; ``mocked`` are connectors.
    """

    def __init__(self, settings: RuntimeSettings) -> None:
        super().__init__(settings)
        self.env: dict[str, Any] = {}
        self.mocked: dict[str, str] = {}

    def good(self) -> Declared:
        """As of its base, with what the test gives."""
        declared = super().good()
        variables = {name: one for name, one in declared.env.items() if self.env.get(name, one) is not None}
        variables |= {name: _variable(name, value) for name, value in self.env.items() if value is not None}
        # Without settings: those of the mock hold.
        mocked = {name: ConnectorEntry(name, stem) for name, stem in self.mocked.items()}
        return replace(declared, env=variables, connectors={**declared.connectors, **mocked})

    def mock(self, id: str, declared: ConnectorEntry | None) -> None:  # noqa: A002 - connectors have ids
        """Lets a connector lead to the mock, whatever is declared for it."""
        kind = KINDS.get(declared.type) if declared is not None else None
        self.mocked[id] = kind.stem if kind else declared.type if declared is not None else _stem(id)


def _stem(id: str) -> str:  # noqa: A002
    from ...connect import stem_of  # noqa: PLC0415 - only where dff.yaml does not say it

    return stem_of(id)


def _variable(id: str, value: Any) -> EnvVariable:  # noqa: A002
    if isinstance(value, EnvVariable):
        return replace(value, id=id)
    if isinstance(value, str):
        return EnvVariable(id, "string", value)
    if isinstance(value, bool):
        return EnvVariable(id, "boolean", str(value).lower())
    if isinstance(value, int):
        return EnvVariable(id, "integer", str(value))
    if isinstance(value, float):
        return EnvVariable(id, "float", repr(value))
    return EnvVariable(id, "json", json.dumps(value))
