"""What the upload of a source map is told: whose it is, in which chunks it goes, who hears how far it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...._foreign import shown
from ....errors import ConflictError, MisuseError, UnreadableReplyError

if TYPE_CHECKING:
    from dffkit_api.guance.models import InitSourcemapUpload, SourcemapUploadStart

Progress = Callable[[int, int], None]
"""Called with the bytes that have arrived and those of the whole: before the first chunk, and after each."""

CHUNK_SIZE = 10_000_000  # bytes: below 10 MB however they are counted, and with the form around them
LARGEST_CHUNK = 10 * 1024 * 1024
START = "init_sourcemap_upload"


@dataclass(frozen=True, slots=True)
class Terms:
    """The arguments of an upload, checked."""

    app_id: str
    version: str | None
    env: str | None
    cover: bool
    chunk_size: int
    progress: Progress | None

    def __post_init__(self) -> None:
        if not isinstance(self.app_id, str) or not self.app_id.strip():
            raise MisuseError(f"app_id must be the id of an application, as 'appid_…', not {shown(self.app_id)}")
        for name, value in (("version", self.version), ("env", self.env)):
            if value is not None and not isinstance(value, str):
                raise MisuseError(f"{name} must be a text, not {shown(value)}: the one the application reports")
        if not isinstance(self.cover, bool):
            raise MisuseError(f"cover must be True or False, not {shown(self.cover)}")
        if isinstance(self.chunk_size, bool) or not isinstance(self.chunk_size, int):
            raise MisuseError(f"chunk_size must be a number of bytes, not {shown(self.chunk_size)}")
        if not 1 <= self.chunk_size <= LARGEST_CHUNK:
            raise MisuseError(
                f"chunk_size must be 1 to {LARGEST_CHUNK:,} bytes, the most Guance takes, not {self.chunk_size:,}"
            )
        if self.progress is not None and not callable(self.progress):
            raise MisuseError(f"progress must be a function of two numbers of bytes, not {shown(self.progress)}")

    def start(self) -> InitSourcemapUpload:
        """The request that starts the upload."""
        from dffkit_api import UNSET  # noqa: PLC0415 - with the first upload, as below
        from dffkit_api.guance.models import InitSourcemapUpload  # noqa: PLC0415

        return InitSourcemapUpload(
            app_id=self.app_id,
            version=UNSET if self.version is None else self.version,
            env=UNSET if self.env is None else self.env,
            need_cover=self.cover,
        )

    def id_of(self, started: SourcemapUploadStart) -> str:
        """The id of the upload; raises :class:`ConflictError` where there is none, as something is there already."""
        from dffkit_api.guance.operations import OPERATIONS  # noqa: PLC0415

        if isinstance(started.upload_id, str) and started.upload_id:
            return started.upload_id
        if self.cover:
            raise UnreadableReplyError(
                f"guance.{START}: the answer has no id of an upload. {UnreadableReplyError.advice}",
                operation=OPERATIONS[START],
            )
        named = f"version {shown(self.version or '')} of {self.app_id} in {shown(self.env or '')}"
        raise ConflictError(
            f"guance.{START}: {named} has a source map already, and nothing was sent: pass cover=True to replace it",
            operation=OPERATIONS[START],
        )


def checked_id(upload_id: str) -> str:
    """The id of an upload to go on with."""
    if not isinstance(upload_id, str) or not upload_id.strip():
        raise MisuseError(
            f"upload_id must be that of an upload that was broken off, as its error has it, not {shown(upload_id)}"
        )
    return upload_id
