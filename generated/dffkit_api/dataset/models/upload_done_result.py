# Generated from specs/dataset/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

UploadDoneResult = Literal["success"]

UPLOAD_DONE_RESULT_VALUES: frozenset[str] = frozenset(["success"])


def check_upload_done_result(value: Any) -> UploadDoneResult:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: UploadDoneResult = value
    if isinstance(value, str) and value in UPLOAD_DONE_RESULT_VALUES:
        return taken
    from ..types import other_value

    other_value("UploadDoneResult", value, repr(next(iter(UPLOAD_DONE_RESULT_VALUES))))
