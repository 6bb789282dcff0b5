"""``DFF.ENV``: the variables of ``dff.yaml``, each in its type."""

from __future__ import annotations

from typing import Any

from ..context import running
from ..variables import CASTS


class EnvValueError(ValueError):
    """The text of a variable is not of its type; the message does not have the text."""


class Env:
    """Variables by id. They stay as they are for the rest of the task, and each call gives a new copy."""

    def __call__(self, id: str) -> Any:
        """The value in its type, ``None`` for an id that there is not; raises :class:`EnvValueError`.

        A ``boolean`` of neither meaning is ``None``. What is a ``password`` is shown as asterisks in logs.
        """
        task = running("ENV")
        variable = task.entities.env(id)
        if variable is None:
            return None
        if variable.type == "password":
            task.hide(variable.value)
        try:
            return CASTS[variable.type](variable.value)
        except ValueError:
            raise EnvValueError(
                f"the environment variable {id!r} is no {variable.type}: change it in dff.yaml"
            ) from None

    def keys(self) -> list[str]:
        """The ids of all variables, sorted."""
        return sorted(running("ENV").entities.declared.env)


ENV = Env()
