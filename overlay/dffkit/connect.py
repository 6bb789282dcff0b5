"""``DFF``: how scripts get a connector by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar, Unpack, overload

from .connectors import CONNECTORS, connector_class
from .connectors._base import BaseConnector
from .errors import InvalidSettingError, MisuseError, UnknownConnectorError
from .settings import connector_type, known_ids

if TYPE_CHECKING:
    from .connectors.dataarts import DataArts, DataArtsOptions
    from .connectors.dataset import Dataset, DatasetOptions
    from .connectors.dataway import DataWay, DataWayOptions
    from .connectors.func import Func, FuncOptions
    from .connectors.functiongraph import FunctionGraph, FunctionGraphOptions
    from .connectors.guance import Guance, GuanceOptions
    from .connectors.iam import Iam, IamOptions

C = TypeVar("C", bound=BaseConnector)


class DFF:
    """The door that scripts on DataFlux Func know by this name."""

    @overload
    @staticmethod
    def CONN(id: Literal["dataarts"], /, **options: Unpack[DataArtsOptions]) -> DataArts: ...
    @overload
    @staticmethod
    def CONN(id: Literal["dataset"], /, **options: Unpack[DatasetOptions]) -> Dataset: ...
    @overload
    @staticmethod
    def CONN(id: Literal["dataway"], /, **options: Unpack[DataWayOptions]) -> DataWay: ...
    @overload
    @staticmethod
    def CONN(id: Literal["func"], /, **options: Unpack[FuncOptions]) -> Func: ...
    @overload
    @staticmethod
    def CONN(id: Literal["functiongraph"], /, **options: Unpack[FunctionGraphOptions]) -> FunctionGraph: ...
    @overload
    @staticmethod
    def CONN(id: Literal["guance"], /, **options: Unpack[GuanceOptions]) -> Guance: ...
    @overload
    @staticmethod
    def CONN(id: Literal["iam"], /, **options: Unpack[IamOptions]) -> Iam: ...
    @overload
    @staticmethod
    def CONN(id: str, connector: type[C], /, **options: Any) -> C: ...
    @overload
    @staticmethod
    def CONN(id: str, /, **options: Any) -> Any: ...

    @staticmethod
    def CONN(id: str, connector: type[BaseConnector] | None = None, /, **options: Any) -> Any:  # noqa: A002, N802
        """A new connector: of the class given, else of the type configured for ``id``, else of the service ``id``.

        ``options`` are settings, and win over every other source. ``DFF.CONN("prod", AsyncFunctionGraph)`` gives an
        async one. Raises :class:`UnknownConnectorError` with the nearest id, and what the connector raises.
        """
        kind = connector_type(id) if isinstance(id, str) else None
        if connector is None:
            return connector_class(_stem(id, kind))(id, **options)
        _check_class(connector)
        if kind is not None and kind != connector.service.stem:
            raise InvalidSettingError(
                f"{id!r} is configured with type = {kind!r}, but {connector.__name__} connects to "
                f"{connector.service.stem!r}: change one of them"
            )
        return connector(id, **options)


def _check_class(given: object) -> None:
    if not (isinstance(given, type) and issubclass(given, BaseConnector)):
        what = f"a {type(given).__name__}"  # its value may hold settings, secrets among them
        raise MisuseError(f"what follows the id must be the class of a connector, such as Guance, not {what}")


def stem_of(id: str) -> str:  # noqa: A002
    """The service that an id stands for; raises :class:`UnknownConnectorError` with the nearest id."""
    return _stem(id, connector_type(id))


def _stem(id: str, kind: str | None) -> str:  # noqa: A002
    if kind is None and isinstance(id, str) and id in CONNECTORS:
        return id
    if kind is None:
        raise UnknownConnectorError(_unknown(id))
    if kind not in CONNECTORS:
        raise InvalidSettingError(f"{id!r} is configured with type = {kind!r}; the types are {', '.join(CONNECTORS)}")
    return kind


def _unknown(id: str) -> str:  # noqa: A002
    from difflib import get_close_matches  # noqa: PLC0415 - only for the mistaken

    known = sorted({*CONNECTORS, *known_ids()})
    close = get_close_matches(str(id), known, 1, 0.5)
    nearest = f"did you mean {close[0]!r}?" if close else f"the ids known here are {', '.join(known)}."
    return (
        f'there is no connector {id!r}: {nearest} To configure one, write [{id}] with type = "functiongraph" '
        f"(or another of {', '.join(CONNECTORS)}) and its settings into dffkit.toml, or pass its class: "
        f"DFF.CONN({id!r}, FunctionGraph)"
    )
