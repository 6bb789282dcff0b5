"""Files that our connector uploads are kept, and can be processed again."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

import pytest
from dffkit.errors import VendorFailureError
from dffkit_mock.services.dataset.uploads import KEPT, KIND

if TYPE_CHECKING:
    from dffkit import AsyncDataset
    from dffkit_mock.gateway import Gateway

CONTENT = b"A,B\r\na1,b1\r\n"


async def test_a_file_is_kept_with_its_bytes(gateway: Gateway, dataset: AsyncDataset) -> None:
    """Name, size, hash, who is told, and how often it was processed."""
    done = await dataset.upload("sales", ("sales.csv", CONTENT), mail="user@example.com")
    assert (done.pending, done.message) == (False, "sales.csv: 12 bytes received")
    await dataset.reprocess("sales", "sales.csv")
    (record,) = gateway.instance.store.records(KIND, ("sales",))
    kept = record.value
    assert (kept["filename"], kept["size"], kept["mail"], kept["processed"]) == (
        "sales.csv",
        12,
        "user@example.com",
        2,
    )
    assert kept["sha256"] == hashlib.sha256(CONTENT).hexdigest()
    assert base64.b64decode(kept["content"]) == CONTENT


async def test_a_large_file_is_kept_without_its_bytes(gateway: Gateway, dataset: AsyncDataset) -> None:
    """By size and hash alone."""
    await dataset.upload("sales", ("large.csv", bytes(KEPT + 1)))
    (record,) = gateway.instance.store.records(KIND, ("sales",))
    assert (record.value["size"], record.value["content"]) == (KEPT + 1, None)


async def test_what_was_not_uploaded_cannot_be_processed_again(dataset: AsyncDataset) -> None:
    """Not for this configuration."""
    await dataset.upload("sales", ("sales.csv", CONTENT))
    with pytest.raises(VendorFailureError, match=r"no file sales\.csv was uploaded to costs"):
        await dataset.reprocess("costs", "sales.csv")
