"""``DFF.CONN`` in a running task: connectors that ``dff.yaml`` declares, then those configured for dffkit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from ...connect import DFF as CONFIGURED
from ...connectors import CONNECTORS, connector_class
from ...connectors._base import BaseConnector, Connector
from ...errors import InvalidSettingError, MisuseError, UnknownConnectorError
from ..context import Running, found, running
from ..secrecy import secret_texts, without_secrets
from .func import EntityNotFound

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...settings import Settings
    from ..entities import ConnectorEntry

# Names of the platform, to the settings of our connectors.
GUANCE = {
    "guanceNode": "node",
    "guanceOpenAPIURL": "endpoint",
    "guanceOpenWayURL": "openway",
    "guanceWebSocketURL": "websocket",
    "guanceAPIKeyId": "api_key_id",
    "guanceAPIKey": "api_key",
}
DATAWAY = {"token": "token", "accessKey": "ak", "secretKey": "sk"}


class Kind(NamedTuple):
    """A type of connectors on the platform: our connector for it, and how its settings are called there."""

    stem: str
    names: Mapping[str, str]
    port: int | None = None


KINDS = {
    "guance": Kind("guance", GUANCE),
    "truewatch": Kind("guance", GUANCE),
    "df_dataway": Kind("dataway", DATAWAY, 9528),
    "df_datakit": Kind("dataway", {}, 9529),
}
# What would be used instead: a library of Python, imported by the script itself.
LIBRARIES = {
    "mysql": "pymysql",
    "postgresql": "psycopg",
    "sqlserver": "pymssql",
    "oracle": "oracledb",
    "clickhouse": "clickhouse-driver",
    "influxdb": "influxdb",
    "redis": "redis",
    "memcached": "pymemcache",
    "mongodb": "pymongo",
    "elasticsearch": "elasticsearch",
    "nsq": "ansq",
    "mqtt": "paho-mqtt",
    "kafka": "confluent-kafka",
    "prometheus": "requests",
    "aliyunSLS": "aliyun-log-python-sdk",
    "dff_sidecar": "requests",
}


class ConnectorNotOffered(NotImplementedError):
    """A type of connectors for which this runtime has no client."""


class Connectors:
    """Connectors by id; a new one each time."""

    def __call__(self, id: str, connector: type[BaseConnector] | None = None, /, **options: Any) -> Any:
        """The connector that ``dff.yaml`` declares under the id, else the one that ``dffkit.CONN`` finds.

        ``options`` are settings, and win over those that are declared. Raises :class:`~.func.EntityNotFound`,
        :class:`ConnectorNotOffered`, and what the connector raises. In logs its secrets are shown as asterisks. It is
        closed when the task ends, unless it is an awaitable one.
        """
        task = found()
        if task is None:
            return self._made(id, connector, options)
        for secret in secret_texts(options):
            task.hide(secret)
        made = self._made(id, connector, options)
        if isinstance(made, BaseConnector):
            _hide(task, made.settings)
        if isinstance(made, Connector):
            # Cleaned up after all else: threads of the task may still use it.
            task.cleanups.insert(0, made.close)
        return made

    def _made(self, id: str, connector: type[BaseConnector] | None, options: Mapping[str, Any]) -> Any:
        task = found()
        entry = task.entities.connector(id) if task is not None and isinstance(id, str) else None
        if task is not None and entry is not None:
            return _declared(task, entry, connector, options)
        try:
            return CONFIGURED.CONN(id, **options) if connector is None else CONFIGURED.CONN(id, connector, **options)
        except UnknownConnectorError as exc:
            if task is None:
                raise
            raise EntityNotFound(
                f"Connector not found: `{id}`: write it into dff.yaml under connectors. {exc}"
            ) from None

    def get(self, id: str) -> dict[str, Any] | None:
        """What is declared under an id, without its secrets; ``None`` where nothing is."""
        entry = running("CONN").entities.connector(id)
        return None if entry is None else _shown(entry)

    def query(self, type: str | None = None) -> list[dict[str, Any]]:
        """What is declared, without secrets; all, or those of a type."""
        entries = running("CONN").entities.declared.connectors.values()
        return [_shown(entry) for entry in entries if type is None or entry.type == type]

    def save(self, *_: Any, **__: Any) -> NoReturn:
        """Not offered: connectors are declared in ``dff.yaml``."""
        raise ConnectorNotOffered("DFF.CONN.save is not offered here: write the connector into dff.yaml")

    def delete(self, *_: Any, **__: Any) -> NoReturn:
        """Not offered: connectors are declared in ``dff.yaml``."""
        raise ConnectorNotOffered("DFF.CONN.delete is not offered here: take the connector out of dff.yaml")


def _hide(task: Running, settings: Settings) -> None:
    """Those of its secrets that it was not given here, too: from the environment, ``dffkit.toml``, a vendor's file."""
    found = {"proxy": settings.proxy, **settings.values}
    for name in settings.secrets:
        if isinstance(secret := found.get(name), str):
            task.hide(secret)


def _declared(
    task: Running, entry: ConnectorEntry, connector: type[BaseConnector] | None, options: Mapping[str, Any]
) -> BaseConnector:
    for secret in secret_texts(entry.config):
        task.hide(secret)
    kind = KINDS.get(entry.type) or (Kind(entry.type, {}) if entry.type in CONNECTORS else None)
    if kind is None:
        raise ConnectorNotOffered(_no_client(entry))
    if connector is not None and connector.service.stem != kind.stem:
        raise MisuseError(f"the connector {entry.id!r} is of type {entry.type!r}, not one for {connector.__name__}")
    made = connector_class(kind.stem) if connector is None else connector
    return made(entry.id, **{**_settings(entry, kind), **options})


def _settings(entry: ConnectorEntry, kind: Kind) -> dict[str, Any]:
    """The settings of our connector, from the names of the platform or from our own."""
    given = {
        kind.names.get(name, name): value for name, value in entry.config.items() if value is not None and value != ""
    }
    if kind.names is GUANCE and given.get("endpoint"):
        given.pop("node", None)  # on the platform the node is only what fills in the addresses
    if str(given.get("websocket", "")).startswith("ws"):
        given.pop("websocket")  # which none of our calls needs
    if kind.port is not None:
        _add_address(entry.id, given, kind.port)
    return given


def _add_address(id: str, given: dict[str, Any], port: int) -> None:
    _check(id, given, ("host", "protocol"), str, "a text")
    _check(id, given, ("port",), (str, int), "a text or a number")
    host, scheme = given.pop("host", None), given.pop("protocol", None) or "http"
    port = given.pop("port", None) or port
    given.pop("source", None)  # DataKit's name for who writes; our connector has none
    if host is not None:
        given.setdefault("endpoint", f"{scheme}://{host}:{port}")


def _check(id: str, given: Mapping[str, Any], names: tuple[str, ...], kind: type | tuple[type, ...], told: str) -> None:
    for name in names:
        if name in given and (not isinstance(given[name], kind) or isinstance(given[name], bool)):
            raise InvalidSettingError(f"{id}: {name} must be {told}, not a {type(given[name]).__name__}")


def _no_client(entry: ConnectorEntry) -> str:
    offered = ", ".join(sorted({*KINDS, *CONNECTORS}))
    library = LIBRARIES.get(entry.type)
    instead = (
        f"import the library {library} (pip install {library}) in the script" if library else "no such type is known"
    )
    return f"the connector {entry.id!r} is of type {entry.type!r}, which is not offered here ({offered} are): {instead}"


def _shown(entry: ConnectorEntry) -> dict[str, Any]:
    return {"id": entry.id, "type": entry.type, "title": entry.title, "configJSON": without_secrets(entry.config)}


CONN = Connectors()
