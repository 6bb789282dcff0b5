# Generated from specs/dataset/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The models of requests and answers; each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .dataset_form import DatasetForm
    from .dataset_form_update import DatasetFormUpdate
    from .dataset_page import DatasetPage
    from .dataset_page_result import DatasetPageResult
    from .failure import Failure
    from .failure_result import FailureResult
    from .load_reply import LoadReply
    from .upload_done import UploadDone
    from .upload_done_result import UploadDoneResult
    from .upload_form import UploadForm

_MODULES = {
    "DatasetForm": ".dataset_form",
    "DatasetFormUpdate": ".dataset_form_update",
    "DatasetPage": ".dataset_page",
    "DatasetPageResult": ".dataset_page_result",
    "Failure": ".failure",
    "FailureResult": ".failure_result",
    "LoadReply": ".load_reply",
    "UploadDone": ".upload_done",
    "UploadDoneResult": ".upload_done_result",
    "UploadForm": ".upload_form",
}


def __getattr__(name: str) -> Any:
    try:
        module = _MODULES[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    value = getattr(import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)


__all__ = (
    "DatasetForm",
    "DatasetFormUpdate",
    "DatasetPage",
    "DatasetPageResult",
    "Failure",
    "FailureResult",
    "LoadReply",
    "UploadDone",
    "UploadDoneResult",
    "UploadForm",
)
