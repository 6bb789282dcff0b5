"""The generated clients send what the specs say: every operation of every stem, function and facade, sync and async.

``pytest tests/fuzz/test_wire.py -k functiongraph`` tells whether a spec renders right while it is being written.
"""

from __future__ import annotations

import pytest
from dffkit_fuzz.outward import crashes, wrong_requests
from dffkit_fuzz.subjects import Subject

from .counts import share, show
from .stems import CHOSEN, every_operation


@pytest.mark.parametrize("subject", CHOSEN, ids=lambda subject: subject.stem)
def test_no_operation_is_lost(subject: Subject) -> None:
    """The generator makes, and the fuzzer sees, every operation of the spec."""
    expected = sorted(subject.operation_ids)
    assert expected == sorted(subject.operations)
    assert expected == sorted(name for _, name in subject.bridge.operation_names)


@every_operation
async def test_valid_requests_go_out_as_the_spec_says(subject: Subject, operation_id: str) -> None:
    """What the client sends is what schemathesis would send, through function and facade, sync and async."""
    show(await wrong_requests(subject, operation_id, share(subject.stem)))


@every_operation
async def test_invalid_requests_crash_nothing(subject: Subject, operation_id: str) -> None:
    """An invalid request is kept out by the types, sent for the server to refuse, or refused with a ValueError."""
    show(await crashes(subject, operation_id, share(subject.stem)))
