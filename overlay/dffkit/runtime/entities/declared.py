"""From ``dff.yaml`` to records."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from ...errors import InvalidSettingError
from ..cron_expressions import EXPECTED, is_expression
from ..moments import is_zone
from ..scripts import split_function
from ..settings import DECLARED_IN
from ..variables import CASTS
from .reading import Node
from .records import WINDOWS, ApiAuth, AsyncApi, ConnectorEntry, CronJob, EnvVariable, FixedField, SyncApi
from .yaml_text import load

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

SECTIONS = ("sync_apis", "async_apis", "cron_jobs", "api_auth", "connectors", "env", "access_keys")
OF_AN_API = ("function", "kwargs", "auth", "disabled", "show_in_doc", "note", "tags")
AUTH_TYPES = ("fixedField", "httpBasic", "httpDigest", "func")


class Ids(NamedTuple):
    """The ids that a section may have, and how a message says that."""

    pattern: re.Pattern[str]
    expected: str


ANY = Ids(re.compile(r".+"), "not empty")
IN_A_PATH = Ids(re.compile(r"(?!\.\.?$)[^/\x00-\x1f]+"), "parts of paths: not empty, without a slash, not only dots")
OF_CONNECTORS = Ids(
    re.compile(r"(?!dataflux_)[a-zA-Z_][a-zA-Z0-9_]*"),
    "letters, digits and underscores, no digit first, and not dataflux_ at the beginning",
)


@dataclass(frozen=True)
class Declared:
    """All that a file declares, by id; ``None`` for APIs that it says nothing of.

    ``access_keys`` are ids to secrets; ``file`` is the name of the file.
    """

    sync: Mapping[str, SyncApi] | None = None
    async_: Mapping[str, AsyncApi] | None = None
    cron: Mapping[str, CronJob] = field(default_factory=dict)
    auth: Mapping[str, ApiAuth] = field(default_factory=dict)
    connectors: Mapping[str, ConnectorEntry] = field(default_factory=dict)
    env: Mapping[str, EnvVariable] = field(default_factory=dict)
    access_keys: Mapping[str, str] = field(default_factory=dict, repr=False)
    file: str = DECLARED_IN[0]


def find(folder: Path) -> Path | None:
    """The file of a folder, whatever it is; ``None`` where there is none."""
    return next((path for name in DECLARED_IN if os.path.lexists(path := folder / name)), None)


def declared(path: Path) -> Declared:
    """Reads a file; raises :class:`InvalidSettingError` with one sentence."""
    try:
        return parsed(path.read_bytes(), path)
    except OSError as exc:
        raise InvalidSettingError(f"{path} cannot be read: {exc.strerror}") from None


def parsed(content: bytes, path: Path) -> Declared:
    """The same for what stands in the file of this path."""
    try:
        return _declared(Node(_value(content, path), path.name))
    except RecursionError:
        raise InvalidSettingError(f"{path}: values stand in each other more deeply than can be read") from None


def _value(content: bytes, path: Path) -> Any:
    try:
        value = load(content.decode("utf-8"))
    except UnicodeDecodeError as exc:
        raise InvalidSettingError(f"{path} cannot be read as UTF-8: {exc}") from None
    except yaml.YAMLError as exc:
        mark = getattr(exc, "problem_mark", None)
        place = f", line {mark.line + 1}" if mark else ""
        problem = getattr(exc, "problem", None) or str(exc).splitlines()[0]
        raise InvalidSettingError(f"{path}{place} is no YAML: {problem}") from None
    return {} if value is None else value


def _declared(root: Node) -> Declared:
    root.only(*SECTIONS)
    found = Declared(
        sync=_section(root, "sync_apis", _sync, IN_A_PATH) if "sync_apis" in root.value else None,
        async_=_section(root, "async_apis", _async, IN_A_PATH) if "async_apis" in root.value else None,
        cron=_section(root, "cron_jobs", _cron, IN_A_PATH),
        auth=_section(root, "api_auth", _auth),
        connectors=_section(root, "connectors", _connector, OF_CONNECTORS),
        env=_section(root, "env", _env),
        access_keys={key: node.secret("secret") for key, node in root.nodes("access_keys")},
        file=root.where,
    )
    _check_auth(found, root.where)
    return found


def _section(root: Node, name: str, read: Callable[[str, Node], Any], ids: Ids = ANY) -> dict[str, Any]:
    for key, _ in root.nodes(name):
        if not ids.pattern.fullmatch(key):
            raise InvalidSettingError(f"{root.where}: {name} has the id {key!r}, and its ids are {ids.expected}")
    return {key: read(key, node) for key, node in root.nodes(name)}


def _api(id: str, node: Node) -> dict[str, Any]:  # noqa: A002 - entities have ids
    return {
        "id": id,
        "func_id": _function(node),
        "kwargs": node.mapping("kwargs"),
        "auth_id": node.text("auth"),
        "disabled": node.flag("disabled", default=False),
        "show_in_doc": node.flag("show_in_doc", default=True),
        "note": node.text("note"),
        "tags": node.texts("tags"),
        "from_environment": node.from_environment("kwargs"),
    }


def _sync(id: str, node: Node) -> SyncApi:  # noqa: A002
    node.only(*OF_AN_API, "expire_time", "throttling")
    return SyncApi(
        **_api(id, node), expire_time=node.moment("expire_time"), throttling=node.counts("throttling", WINDOWS)
    )


def _async(id: str, node: Node) -> AsyncApi:  # noqa: A002
    node.only(*OF_AN_API)
    return AsyncApi(**_api(id, node))


def _cron(id: str, node: Node) -> CronJob:  # noqa: A002
    node.only("function", "kwargs", "cron", "timezone", "disabled", "expire_time", "note", "tags")
    return CronJob(
        id=id,
        func_id=_function(node),
        kwargs=node.mapping("kwargs"),
        cron_expr=_expression(node),
        timezone=_zone(node),
        disabled=node.flag("disabled", default=False),
        expire_time=node.moment("expire_time"),
        note=node.text("note"),
        tags=node.texts("tags"),
    )


def _auth(id: str, node: Node) -> ApiAuth:  # noqa: A002
    node.only("type", "fields", "users", "function")
    kind = node.one_of("type", AUTH_TYPES)
    if kind == "func":
        return ApiAuth(id, kind, func_id=_function(node))
    if kind == "fixedField":
        fields = tuple(_field(name, inner) for name, inner in node.nodes("fields"))
        if not fields:
            raise InvalidSettingError(f"{node.where} needs 'fields': names to location and value")
        return ApiAuth(id, kind, fields=fields)
    users = node.secrets("users")
    if not users:
        raise InvalidSettingError(f"{node.where} needs 'users': names to passwords")
    return ApiAuth(id, kind, users=users)


def _field(name: str, node: Node) -> FixedField:
    node.only("location", "value")
    return FixedField(node.one_of("location", ("header", "query", "body"), "header"), name, node.secret("value"))


def _connector(id: str, node: Node) -> ConnectorEntry:  # noqa: A002
    config = {name: value for name, value in node.mapping_of_all().items() if name not in {"type", "title"}}
    return ConnectorEntry(id, node.needed("type"), config, node.text("title"))


def _env(id: str, node: Node) -> EnvVariable:  # noqa: A002
    node.only("type", "value")
    kind, text = node.one_of("type", tuple(CASTS), "string"), node.text("value")
    try:
        CASTS[kind](text or "") if text is not None else None
    except (ValueError, RecursionError):
        raise InvalidSettingError(f"{node.where}.value is no {kind}, which its type says") from None
    return EnvVariable(id, kind, text or "")


def _function(node: Node) -> str:
    func_id = node.needed("function")
    try:
        split_function(func_id)
    except ValueError as exc:
        raise InvalidSettingError(f"{node.where}.function: {exc}") from None
    return func_id


def _expression(node: Node) -> str | None:
    text = node.text("cron")
    if text is None:
        return None
    if not is_expression(text):
        raise InvalidSettingError(f"{node.where}.cron is no cron expression: {text!r}; it has {EXPECTED}")
    return text


def _zone(node: Node) -> str | None:
    name = node.text("timezone")
    if name is not None and not is_zone(name):
        raise InvalidSettingError(f"{node.where}.timezone is no time zone: {name!r}; one is 'Asia/Shanghai'")
    return name


def _check_auth(found: Declared, where: str) -> None:
    for api in [*(found.sync or {}).values(), *(found.async_ or {}).values()]:
        if api.auth_id is not None and api.auth_id not in found.auth:
            raise InvalidSettingError(
                f"{where}: {api.id} asks for the auth {api.auth_id!r}, which api_auth does not have"
            )
