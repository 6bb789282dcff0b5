"""Dependency packages: a name is a package, and each upload to it the next version.

Source: Huawei Cloud API reference, "Creating a Dependency", "Creating a Dependency Version". Assumed: the etag is the
MD5 of the content, as OBS has it; a package that lies in OBS is as large as nothing; a package whose last version is
deleted is gone; public packages are those that were seeded with the owner ``public``; the older upload makes a version
like the newer one, and shows the package.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from ...state import NotFound
from .code import decode
from .configuration import REGION
from .replies import done
from .stored import kind, new_uuid, project

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ...exchange import Reply
    from ...state import Call
    from ...store import Record, Scope

PUBLIC = "public"
HOUR = 3600
MOST = "400"  # what both limits are where they are left out


def create_dependency(call: Call) -> Reply:
    """The older upload: shows the package."""
    return call.show(_add(call)[0])


def create_dependency_version(call: Call) -> Reply:
    """Starts a package, or adds the next version to the one of this name."""
    return call.show(_add(call)[1])


def _add(call: Call) -> tuple[Record, Record]:
    """The package and its new version."""
    package = _package(call) or _new_package(call)
    versions = call.store.records(kind("dependency_version"), _versions_of(call, package))
    number = max((int(record.value["version"]) for record in versions), default=0) + 1
    value = {**_content(call, new_uuid(call)), "version": number, "dep_id": package.key}
    record = call.store.put(kind("dependency_version"), _versions_of(call, package), str(number), value)
    # The list of packages shows the newest version, under the id of the package.
    return call.store.put(kind("dependency"), (project(call),), package.key, {**value, "id": package.key}), record


def list_dependencies(call: Call) -> Reply:
    """The packages by owner, runtime and name; ``limit`` counts where ``maxitems`` is sent as well."""
    _let_limit_count(call)
    owner = {"true": PUBLIC, "false": "private"}.get(call.parameter("ispublic") or "")
    owner = owner or call.parameter("dependency_type") or "all"
    wanted = {name: call.parameter(name) for name in ("runtime", "name") if call.parameter(name)}
    return call.show_list(
        [
            record.value
            for record in call.store.records(kind("dependency"), (project(call),))
            if owner in {"all", PUBLIC if record.value.get("owner") == PUBLIC else "private"}
            and all(record.value.get(name) == value for name, value in wanted.items())
        ]
    )


def _let_limit_count(call: Call) -> None:
    query = call.exchange.values["query"]
    if query.get("limit") not in {None, MOST}:
        query["maxitems"] = query["limit"]


def show_dependency_version(call: Call) -> Reply:
    """One version, with an address that works for an hour."""
    record = _version(call)
    link = f"{record.value.get('link', '')}?Expires={int(call.now) + HOUR}"
    return call.show({**record.value, "download_link": link})


def delete_dependency_version(call: Call) -> Reply:
    """Deletes a version, and with the last one the package."""
    record, package = _version(call), str(call.parameter("depend_id"))
    scope = (project(call), package)
    call.store.drop(kind("dependency_version"), scope, record.key)
    if not call.store.records(kind("dependency_version"), scope):
        call.store.drop(kind("dependency"), scope[:1], package)
    return done(call)


def rows_of(call: Call, ids: Iterable[str]) -> list[Mapping[str, Any]]:
    """The stored versions with these ids, as the answers on a function show them; of others, nothing is known."""
    wanted = list(ids)
    packages = call.store.records(kind("dependency"), (project(call),)) if wanted else []
    known = {
        record.value["id"]: record.value
        for package in packages
        for record in call.store.records(kind("dependency_version"), _versions_of(call, package))
    }
    return [known[one] for one in wanted if one in known]


def _package(call: Call) -> Record | None:
    name = call.payload["name"]
    packages = call.store.records(kind("dependency"), (project(call),))
    return next((record for record in packages if record.value.get("name") == name), None)


def _new_package(call: Call) -> Record:
    key = new_uuid(call)
    return call.store.put(kind("dependency"), (project(call),), key, {"id": key})


def _versions_of(call: Call, package: Record) -> Scope:
    return (project(call), package.key)


def _version(call: Call) -> Record:
    package, number = str(call.parameter("depend_id")), str(call.parameter("version"))
    record = call.store.get(kind("dependency_version"), (project(call), package), number)
    if record is None:
        raise NotFound("version of this dependency", number)
    return record


def _content(call: Call, id_: str) -> dict[str, Any]:
    body = call.payload
    content = decode(body.get("depend_file") or "", "depend_file")
    made = f"https://dffkit-depends.obs.{REGION}.myhuaweicloud.com/depends/{project(call)}/{id_}.zip"
    link = body.get("depend_link") or made
    return {
        "id": id_,
        "owner": project(call),
        "name": body["name"],
        "runtime": body["runtime"],
        "description": body.get("description") or "",
        "link": link,
        "etag": hashlib.md5(content or link.encode(), usedforsecurity=False).hexdigest(),
        "size": len(content),
        "file_name": f"{body['name']}.zip",
        "last_modified": int(call.now),
        "is_shared": False,
    }
