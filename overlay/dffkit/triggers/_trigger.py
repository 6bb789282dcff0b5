"""What all kinds of triggers have in common."""

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, ClassVar

from ._fitting import fitting

if TYPE_CHECKING:
    from dffkit_api.functiongraph.models import TriggerTypeCode


@dataclass(frozen=True)
class Trigger:
    """What starts a function; each kind is a class of its own.

    ``trigger_type_code`` is the vendor's name of the kind, ``event_type_code`` what it sends as such, if anything.
    """

    trigger_type_code: ClassVar["TriggerTypeCode"]
    event_type_code: ClassVar[str | None] = None

    def __post_init__(self) -> None:
        for field in fields(self):
            where = f"{type(self).__name__}: {field.name}"
            object.__setattr__(self, field.name, fitting(where, field.type, getattr(self, field.name)))
        self._check()

    def event_data(self) -> dict[str, Any]:
        """What the trigger needs to know, as it goes over the wire: passwords included, options not given left out."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in values.items()
            if value is not None
        }

    def _check(self) -> None:
        """What the fields have to be together."""
