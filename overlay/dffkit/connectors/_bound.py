"""What the facade of a connector says of wrong arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ParamSpec

from dffkit_api import Bound, UnboundParameter

from ..errors import MissingSettingError, MisuseError
from ..settings import missing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dffkit_api import Operation

    from ..settings import Field

P = ParamSpec("P")


class BoundSettings(Bound):
    """The settings that the calls of a connector may leave out; what cannot be sent is a :class:`MisuseError`.

    ``id`` is that of the connector, ``fields`` are the settings it has.
    """

    __slots__ = ("_fields", "_id")

    def __init__(self, id: str, fields: tuple[Field, ...], values: Mapping[str, str]) -> None:  # noqa: A002
        super().__init__(values)
        self._id = id
        self._fields = fields

    def required(self, name: str, given: str | None) -> str:
        """As the facade wants it; raises :class:`~dffkit.errors.MissingSettingError` where nobody gave a value."""
        try:
            return super().required(name, given)
        except UnboundParameter:
            raise self._missing(name) from None

    def request(
        self, operation: Operation, build: Callable[P, dict[str, Any]], /, *args: P.args, **kwargs: P.kwargs
    ) -> dict[str, Any]:
        """As the facade wants it; raises :class:`~dffkit.errors.MisuseError` for arguments that cannot be sent."""
        try:
            return super().request(operation, build, *args, **kwargs)
        except ValueError as exc:
            raise MisuseError(f"{operation.id}: an argument cannot be sent: {exc}") from exc
        except (AttributeError, TypeError) as exc:
            raise MisuseError(
                f"{operation.id}: an argument has another type than the signature says ({exc}); "
                f"the models are in dffkit.types.{operation.stem}"
            ) from exc

    def _missing(self, name: str) -> MissingSettingError:
        for field in self._fields:
            if field.name == name:
                return missing(self._id, field, f", or give {name}=… to the call")
        return MissingSettingError(f"{self._id} needs {name}: give {name}=… to the call")
