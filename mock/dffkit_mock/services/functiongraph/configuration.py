"""The record of a function: what a body makes of it, and what follows from that.

Source: Huawei Cloud API reference, "Creating a Function", "Modifying the Metadata of a Function". Processor time is
100 for each 128 MB of memory, and 200. Assumed: what a change leaves out stays; the name stays too, whatever a change
says; encrypted variables are never shown again, and so not kept.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from . import times
from .code import describe_code
from .urns import LATEST, FunctionUrn, read_urn

if TYPE_CHECKING:
    from collections.abc import Mapping

REGION = "cn-north-4"
"""The region of all URNs that are made here: no request says which region it is for."""
DOMAIN_ID = "89fe2c4d6b8a4f0e9c1d3b5a7e9fd636"
_NOT_SHOWN = frozenset({"encrypted_user_data", "func_code", "tags"})
_NOT_CHANGED = _NOT_SHOWN | {"func_name", "package"}


def new_function(body: Mapping[str, Any], project: str, now: float) -> dict[str, Any]:
    """The record of the function that a body creates."""
    package, name = body.get("package") or "default", body["func_name"]
    urn = FunctionUrn(f"urn:fss:{REGION}:{project}:function:{package}:{name}")
    record = {
        "func_id": _id(urn.base),
        "resource_id": _id(urn.base),
        "func_urn": urn.at(LATEST),
        "domain_id": DOMAIN_ID,
        "namespace": project,
        "project_name": REGION,
        "package": package,
        "type": "v2",
        "enterprise_project_id": "0",
        "strategy_config": {"concurrency": -1, "concurrent_num": 1},
        "StrategyConfig": {},
        "ephemeral_storage": 512,
        "func_vpc": None,
        "dependencies": [],
        "fail_count": 0,
        "version": LATEST,
        **{key: value for key, value in body.items() if key not in _NOT_SHOWN},
        **describe_code(body),
    }
    return _completed(record, now)


def filled(record: Mapping[str, Any]) -> Mapping[str, Any]:
    """The record with what a seed may have left out of it; the same where nothing is missing."""
    if "digest" in record and "memory_size" in record:
        return record
    urn = read_urn(record["func_urn"])
    body = {"func_name": urn.name, "package": urn.package, "runtime": "Python3.9", "handler": "index.handler"}
    return {**new_function({**body, "memory_size": 256, "timeout": 30}, urn.project, 0.0), **record}


def changed_config(record: Mapping[str, Any], body: Mapping[str, Any], now: float) -> dict[str, Any]:
    """The record after a change of its configuration: the code stays as it is."""
    change = {key: value for key, value in body.items() if key not in _NOT_CHANGED}
    strategy = {**record.get("strategy_config", {}), **(body.get("strategy_config") or {})}
    # The agency for running follows the other one until it is set by itself.
    kept = {key: value for key, value in record.items() if key != "app_xrole" or value != record.get("xrole")}
    return _completed({**kept, **change, "strategy_config": strategy}, now)


def changed_code(record: Mapping[str, Any], body: Mapping[str, Any], now: float) -> dict[str, Any]:
    """The record after a change of its code: its configuration stays, but for the packages that the code uses."""
    given = {key: body[key] for key in ("depend_version_list", "code_encrypt_kms_key_id") if key in body}
    return _completed({**record, **given, **describe_code(body)}, now)


def limited(record: Mapping[str, Any], instances: int, now: float) -> dict[str, Any]:
    """The record with another limit of instances."""
    return _completed({**record, "strategy_config": {**record["strategy_config"], "concurrency": instances}}, now)


def is_switched_off(record: Mapping[str, Any]) -> bool:
    """Whether the function may have no instances, and so cannot run."""
    return (record.get("strategy_config") or {}).get("concurrency") == 0


def link_of(record: Mapping[str, Any]) -> str:
    """Where in OBS the code can be fetched from."""
    place = "/".join(str(record.get(part, "")) for part in ("namespace", "package", "func_name", "version"))
    host = f"functionstorage-{REGION}.obs.{REGION}.myhuaweicloud.com"
    return f"https://{host}/{place}/{record.get('code_filename', '')}"


def _completed(record: dict[str, Any], now: float) -> dict[str, Any]:
    """The record with what follows from the rest of it."""
    log, vpc = record.pop("log_config", None) or {}, record.get("func_vpc") or {}
    ids = {"log_group_id": log.get("group_id"), "log_stream_id": log.get("stream_id"), "func_vpc_id": vpc.get("vpc_id")}
    record |= {key: value for key, value in ids.items() if value}
    if record.get("xrole"):
        record.setdefault("app_xrole", record["xrole"])
    return {
        **record,
        "cpu": record["memory_size"] * 100 // 128 + 200,
        "image_name": image_name(record["version"], now),
        "last_modified": times.local(now),
    }


def image_name(version: str, now: float) -> str:
    """The service's own name of a version, as ``latest-200603162219@zr2ym``."""
    return f"{version}-{times.stamp(now, '%y%m%d%H%M%S')}@{sha256(f'{version} {now}'.encode()).hexdigest()[:5]}"


def _id(text: str) -> str:
    """An id of 32 digits, the same for the same URN."""
    return sha256(text.encode()).hexdigest()[:32]
