"""What a spec does not allow is kept out, or refused by the mock as documented and raised as the right error.

Next to invalid requests stand valid ones about what is not there: their refusals have other statuses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from dffkit_fuzz.cases.counts import Count
from dffkit_fuzz.cases.examples import example_cases
from dffkit_fuzz.cases.made import NEGATIVE, cases, is_anonymous
from dffkit_fuzz.outward.comparison import crashes
from dffkit_fuzz.outward.refusals import Exchange, Refusals
from dffkit_fuzz.sent.proof import NOTHING
from dffkit_fuzz.tally import Tally

from .calling import Watching, called
from .connected import MOCK_URL
from .counts import ASKED, share, show
from .outbound import MADE, TOKEN
from .scopes import is_left_out
from .signing import with_published
from .stems import every_operation
from .vendor_errors import SECRETS, WORDS, kind_of

if TYPE_CHECKING:
    from dffkit_fuzz.clients.bridge import Call
    from dffkit_fuzz.sent.proof import Proof
    from dffkit_fuzz.subjects import Subject

DIRECTION = "refusal"
# To draw an invalid case takes a hundred times as long as to judge it, and coverage tries each constraint anyway.
FEW = Count(0, 12)
# With the mock's own credentials IAM is asked with a token.
PROOFS = {"iam": TOKEN}


@pytest.fixture(scope="module")
def watching() -> Watching:
    """Connectors over a mock that remembers nothing, so that nothing is refused for not being there."""
    return Watching(stateful=False)


@pytest.fixture(scope="module")
def remembering() -> Watching:
    """Connectors over a mock that knows what was made."""
    return Watching(stateful=True)


def refusals(watching: Watching, subject: Subject) -> Refusals:
    """The judge of one stem, over both connectors."""
    stem = subject.stem

    def way(call: Call, *, is_async: bool) -> Exchange:
        outcome = called(watching, stem, call, is_async=is_async)
        return Exchange(outcome.answer.request, outcome.answer, outcome.error)

    def proof(operation_id: str) -> Proof:
        return NOTHING if is_anonymous(subject.operations[operation_id]) else PROOFS.get(stem) or MADE[stem][0][1]

    ways = {"sync": lambda call: way(call, is_async=False), "async": lambda call: way(call, is_async=True)}
    return Refusals(subject, ways, WORDS[stem], kind_of(stem), MOCK_URL, proof, SECRETS)


async def judged(watching: Watching, subject: Subject, operation_id: str, count: Count, tally: Tally) -> list[str]:
    """All that is wrong with the negative cases of an operation; how they end is counted."""
    judge = refusals(watching, subject)
    with tally.entered(DIRECTION, subject.stem, operation_id) as entry:
        invalid = cases(subject.operations[operation_id], NEGATIVE, count)
        said = [case for case in invalid if judge.judge(case, entry)]
    # The functions below the connectors have no errors of ours, but must not fail on them in any other way either.
    return [*judge.problems, *await crashes(subject, said)]


@every_operation
async def test_what_is_not_allowed_is_refused(
    watching: Watching, tally: Tally, subject: Subject, operation_id: str
) -> None:
    """An invalid request is kept out by the types, or goes out as it is and comes back as the right error."""
    show(await judged(watching, subject, operation_id, share(subject.stem) if ASKED else FEW, tally))
    count = tally.entries[DIRECTION, subject.stem, operation_id].cases
    assert (count == 0) is is_left_out(DIRECTION, subject.stem, operation_id)


@every_operation
def test_what_is_not_there_is_refused(remembering: Watching, subject: Subject, operation_id: str, tally: Tally) -> None:
    """The documented requests, where nothing has been made yet: a refusal is documented, and raised as what it is."""
    judge = refusals(remembering, subject)
    with tally.entered(DIRECTION, subject.stem, operation_id) as entry:
        remembering.gateway.instance.reset()
        for case in example_cases(subject.schemas, subject.operations[operation_id]):
            judge.judge_example(with_published(case), entry)
    show(judge.problems)
