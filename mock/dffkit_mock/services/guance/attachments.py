"""Attachments of issues: uploaded, downloaded again, deleted.

No page of the vendor shows the forms; what the spec assumes of them holds here too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...exchange import Reply
from ...state import NotFound
from .files import content_of, keep, uploaded

if TYPE_CHECKING:
    from ...state import Call
    from ...store import Record

KIND = ("guance", "attachment")


def upload_attachment(call: Call) -> Reply | None:
    """Keeps the file under a new id."""
    file = uploaded(call.exchange, "files")
    uuid = call.new_id(call.example()["content"]["uuid"])
    shown = {"uuid": uuid, "fileName": file.filename, "fileSuffix": file.filename.rpartition(".")[2]}
    call.store.put(KIND, (), uuid, {**keep(file), **shown, "createAt": int(call.now)})
    return call.answer({"content": shown})


def download_attachment(call: Call) -> Reply | None:
    """The bytes of the file, as they came."""
    record = _find(call, call.parameter("attachment_uuid"))
    return Reply(200, {"content-type": "application/octet-stream"}, content_of(record.value))


def delete_attachment(call: Call) -> Reply | None:
    """Forgets the file."""
    record = _find(call, call.payload["attachmentUUID"])
    call.store.drop(KIND, (), record.key)
    return call.answer({})


def _find(call: Call, uuid: str) -> Record:
    record = call.store.get(KIND, (), uuid)
    if record is None:
        raise NotFound("attachment", uuid)
    return record
