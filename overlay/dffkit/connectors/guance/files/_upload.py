"""The upload of a source map in parts: what is to be sent next, and what a failure leaves. Nothing here does I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, cast

from ....errors import CallError, MisuseError, VendorFailureError
from ....retries import is_temporary
from ._parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dffkit_api.guance.models import (
        MergeSourcemapParts,
        SourcemapPartForm,
        SourcemapUpload,
        SourcemapUploadId,
    )

    from ._packages import Package
    from ._terms import Terms

FILE_NAME = "sourcemap.zip"  # what a part is called is of no consequence, but it must have a name
LIST = "list_sourcemap_parts"
GIVEN_UP = "The upload was given up."


class Upload:
    """The parts of one file, numbered from 0, and which of them are there.

    Parts go out round by round: those that are missing, then a look which have arrived. A round that a failure ended
    which can pass is followed by another, as long as each brings a part more; with ``again`` false, by none.
    """

    def __init__(self, package: Package, terms: Terms, upload_id: str, *, again: bool) -> None:
        self.upload_id = upload_id
        self._package = package
        self._terms = terms
        self._again = again
        self._count = -(-package.size // terms.chunk_size)
        self._there: set[int] = set()
        self._known = 0
        self._failure: CallError | None = None

    @property
    def is_whole(self) -> bool:
        """Whether all parts are there, as Guance says."""
        return self._known == self._count

    def begin(self, present: SourcemapUpload | None = None) -> None:
        """Starts with nothing, or with the parts that an upload from before has.

        Raises :class:`MisuseError` for those of another file or other chunks.
        """
        numbers = set() if present is None else _numbers(present)
        if strange := {number for number in numbers if not 0 <= number < self._count}:
            raise MisuseError(
                f"the upload {self.upload_id} has a part {max(strange)}, and this file only parts 0 to "
                f"{self._count - 1}: pass the file and the chunk_size it was begun with"
            )
        self._there, self._known = numbers, len(numbers)
        self._tell_progress()

    def missing(self) -> Iterable[int]:
        """The parts to send in this round."""
        return [number for number in range(self._count) if number not in self._there]

    def form(self, number: int) -> SourcemapPartForm:
        """A part, to be read from the file when it is sent."""
        from dffkit_api import File  # noqa: PLC0415 - with the first upload, as below
        from dffkit_api.guance.models import SourcemapPartForm  # noqa: PLC0415

        part = cast("BinaryIO", Part(self._package.file, number * self._terms.chunk_size, self._size(number)))
        return SourcemapPartForm(self.upload_id, number, File(part, FILE_NAME, "application/octet-stream"))

    def arrived(self, number: int) -> None:
        """A part was taken."""
        self._there.add(number)
        self._tell_progress()

    def failed(self, error: CallError) -> None:
        """Ends the round; raises what no further one could change."""
        if not self._again or not is_temporary(error):
            raise error
        self._failure = error

    def found(self, present: SourcemapUpload) -> None:
        """Which parts are there after the round; raises where it brought nothing."""
        numbers = _numbers(present) & set(range(self._count))
        if len(numbers) <= self._known and len(numbers) < self._count:
            raise self._failure or self._lost(numbers)
        known, self._there, self._known, self._failure = self._there, numbers, len(numbers), None
        if known != numbers:
            self._tell_progress()

    def named(self) -> SourcemapUploadId:
        """The upload, by its id."""
        from dffkit_api.guance.models import SourcemapUploadId  # noqa: PLC0415

        return SourcemapUploadId(self.upload_id)

    def merge(self) -> MergeSourcemapParts:
        """The request that joins all parts."""
        from dffkit_api.guance.models import MergeSourcemapParts  # noqa: PLC0415

        return MergeSourcemapParts(self.upload_id)

    def told(self, error: Exception) -> bool:
        """Says in an error what becomes of the upload; whether it is to be cancelled."""
        if not isinstance(error, CallError):
            return True
        error.accepted = len(self._there)
        if not is_temporary(error):
            error.args = (f"{error} {GIVEN_UP}",)
            return True
        error.upload_id = self.upload_id
        there = f"{len(self._there)} of {self._count} parts are there"
        error.args = (f"{error} {there}: go on with upload_id={self.upload_id!r}, the same file and chunk_size.",)
        return False

    def _size(self, number: int) -> int:
        return min(self._terms.chunk_size, self._package.size - number * self._terms.chunk_size)

    def _tell_progress(self) -> None:
        if self._terms.progress is not None:
            self._terms.progress(sum(map(self._size, self._there)), self._package.size)

    def _lost(self, numbers: set[int]) -> VendorFailureError:
        from dffkit_api.guance.operations import OPERATIONS  # noqa: PLC0415

        gone = min(set(range(self._count)) - numbers)
        return VendorFailureError(
            f"guance.{LIST}: part {gone} was taken and is not there.",
            operation=OPERATIONS[LIST],
        )


def _numbers(present: SourcemapUpload) -> set[int]:
    listed = present.chunk_indexs
    return {int(number) for number in listed} if isinstance(listed, list) else set()
