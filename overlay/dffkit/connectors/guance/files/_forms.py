"""Forms with one file: logos and attachments."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Literal

from ...._foreign import shown
from ....errors import MisuseError, UnreadableReplyError
from ..._attachments import Attachment, opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dffkit_api.guance.models import AttachmentForm

Picture = Literal["logo.png", "favicon.ico"]
Language = Literal["zh", "en"]

PICTURES: tuple[Picture, ...] = ("logo.png", "favicon.ico")
LANGUAGES: tuple[Language, ...] = ("zh", "en")
UPLOAD = "upload_attachment"


@contextmanager
def logo_form(file: Attachment, filename: Picture | None, language: Language | None) -> Iterator[dict[str, Any]]:
    """The arguments of the call; the file is open as long as the block lasts."""
    from dffkit_api import UNSET  # noqa: PLC0415 - with the first upload, as below
    from dffkit_api.guance.models import WorkspaceLogoForm  # noqa: PLC0415

    _check_one_of("filename", filename, PICTURES)
    _check_one_of("language", language, LANGUAGES)
    with opened(file, "file") as sent:
        if hasattr(sent.payload, "seekable") and sent.size() == 0:
            raise MisuseError(f"file {shown(sent.file_name)} is empty: pass a picture")
        is_icon = (sent.file_name or "").lower().endswith(".ico")
        yield {
            "body": WorkspaceLogoForm(sent),
            "filename": filename or PICTURES[is_icon],
            "language": UNSET if language is None else language,
        }


@contextmanager
def attachment_form(file: Attachment) -> Iterator[AttachmentForm]:
    """The body of the call; the file is open as long as the block lasts."""
    from dffkit_api.guance.models import AttachmentForm  # noqa: PLC0415

    with opened(file, "file") as sent:
        yield AttachmentForm(sent)


def uuid_in(content: Any) -> str:
    """The id of the attachment in what was answered, a record, a list of one, or the bare id.

    No page shows the answer; raises :class:`UnreadableReplyError` where no id is in it.
    """
    from dffkit_api.guance.operations import OPERATIONS  # noqa: PLC0415

    record = content[0] if isinstance(content, list) and len(content) == 1 else content
    uuid = record.get("uuid") if isinstance(record, Mapping) else record
    if isinstance(uuid, str) and uuid:
        return uuid
    raise UnreadableReplyError(
        f"guance.{UPLOAD}: the file was taken, but the answer has no uuid of an attachment, only "
        f"{type(content).__name__}. What it says in full: api.attachments.{UPLOAD}",
        operation=OPERATIONS[UPLOAD],
    )


def _check_one_of(name: str, value: object, known: tuple[str, ...]) -> None:
    if value is not None and value not in known:
        raise MisuseError(f"{name} must be {' or '.join(map(repr, known))}, not {shown(value)}")
