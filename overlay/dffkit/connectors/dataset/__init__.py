"""SmartChart data sets: load rows, read them, upload files."""

from .._attachments import Attachment
from ._connector import AsyncDataset, Dataset
from ._results import Page, Pushed, Table, UploadResult
from ._service import DatasetOptions, UploadsMissingError
from ._uploads import Progress

__all__ = [
    "AsyncDataset",
    "Attachment",
    "Dataset",
    "DatasetOptions",
    "Page",
    "Progress",
    "Pushed",
    "Table",
    "UploadResult",
    "UploadsMissingError",
]
