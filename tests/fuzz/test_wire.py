"""The clients send what the specs say: every operation of every stem, as function and by its connector, sync and async.

What is compared is what arrives; by connector it has a proof of the caller, which the mock checks.

``pytest tests/fuzz/test_wire.py -k functiongraph`` tells whether a spec renders right while it is being written.
"""

from __future__ import annotations

import pytest
from dffkit_fuzz.clients.channels import FUNCTIONS
from dffkit_fuzz.outward.comparison import DIRECTION, EQUAL, NO_PATH, Comparison
from dffkit_fuzz.subjects import Subject
from dffkit_fuzz.tally import Tally

from .counts import share, show
from .outbound import Outbound, let_in
from .scopes import is_left_out
from .stems import CHOSEN, every_operation

# Function, connector and their awaitable twins; the answers that may be streamed have two channels more.
READ, STREAMED = EQUAL.format(4), EQUAL.format(6)


@pytest.fixture(scope="module")
def outbound() -> Outbound:
    """The connectors, and the mock that they are connected to."""
    return Outbound()


@pytest.mark.parametrize("subject", CHOSEN, ids=lambda subject: subject.stem)
def test_no_operation_is_lost(subject: Subject) -> None:
    """The generator makes, and the fuzzer sees, every operation of the spec."""
    expected = sorted(subject.operation_ids)
    assert expected == sorted(subject.operations)
    assert expected == sorted(name for _, name in subject.bridge.operation_names)


@every_operation
async def test_valid_requests_go_out_as_the_spec_says(
    subject: Subject, operation_id: str, outbound: Outbound, tally: Tally
) -> None:
    """What the client sends is what schemathesis would send, signed right, and nothing but that, in every channel."""
    comparison = Comparison(subject, (*FUNCTIONS, *outbound.channels(subject)), tally, let_in)
    show(await comparison.wrong_requests(operation_id, share(subject.stem)))
    outcomes = tally.entries[DIRECTION, subject.stem, operation_id].outcomes
    right = STREAMED if _gives_a_file(subject, operation_id) else READ
    assert (outcomes[right] == 0) is is_left_out(DIRECTION, subject.stem, operation_id)
    assert outcomes.keys() <= {right, NO_PATH}


def _gives_a_file(subject: Subject, operation_id: str) -> bool:
    """Whether a successful answer of the operation is bytes and nothing else, so that it may be streamed."""
    responses = subject.operations[operation_id].definition.raw["responses"]
    successes = [subject.schemas.resolved(one) for status, one in responses.items() if status.startswith("2")]
    media = [one for response in successes for one in response.get("content", {}).values()]
    formats = {subject.schemas.resolved(one.get("schema", {})).get("format") for one in media}
    return formats == {"binary"}
