"""Whatever a server answers, a call gives a result or an error of ours that carries the answer, and nothing else."""

from __future__ import annotations

import gzip
import importlib
import json
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest
from dffkit.errors import RedirectError
from dffkit.sender import _asynchronous, _judgement, _synchronous
from dffkit_fuzz.clients.answering import JSON, Answering, Reply
from dffkit_fuzz.hostile.kinds import Good, Hostile, all_met, good_answer, met
from dffkit_fuzz.hostile.table import KINDS
from dffkit_fuzz.hostile.trials import Trial
from dffkit_fuzz.inward.endings import ended, objections
from dffkit_fuzz.inward.reading import content_key
from dffkit_fuzz.tally import Entry, Tally

from .answered import TOKEN, TOKEN_BODY, Answered, token
from .conveniences import CONVENIENCES, Convenience
from .counts import ASKED, show
from .stems import CHOSEN, SUBJECTS, every_operation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import httpx
    from dffkit_fuzz.subjects import Subject

LEAST = 6  # kinds that an operation meets


@pytest.fixture(scope="module")
def answered() -> Answered:
    """Connectors of all services; they try once more, so that what decides about that sees every answer too."""
    return Answered(retries=1)


def _most(subject: Subject) -> int:
    """So many kinds for each operation that all of them meet each stem."""
    return max(LEAST, -(-len(KINDS) // len(subject.operation_ids)))


def _met(subject: Subject, operation_id: str, good: Good) -> Iterator[Hostile]:
    turn = subject.operation_ids.index(operation_id)
    return all_met(KINDS, good, turn, int(ASKED)) if ASKED else met(KINDS, good, turn, _most(subject))


def _trial(answered: Answered, subject: Subject, operation_id: str) -> Trial:
    key = content_key(subject, operation_id)
    return Trial(
        answered.ways(subject, operation_id),
        answered.transport,
        answered.secrets(subject.stem),
        lambda body: body if key is None else body[key],
    )


@every_operation
def test_a_hostile_answer_ends_in_a_result_or_an_error_of_ours(
    subject: Subject, operation_id: str, answered: Answered, tally: Tally
) -> None:
    """By each way that the facade offers: no other exception, no secret, no endless requests; what is new is kept."""
    good = good_answer(subject, operation_id)
    with tally.entered("hostile", subject.stem, operation_id) as entry:
        show(_trial(answered, subject, operation_id).problems(_met(subject, operation_id, good), entry))


@pytest.mark.parametrize("subject", CHOSEN, ids=lambda subject: subject.stem)
def test_every_kind_meets_every_stem_and_every_operation_some(subject: Subject) -> None:
    """Also in the short profile, where each operation meets a few kinds only."""
    seen, possible = set(), set()
    for turn, operation_id in enumerate(subject.operation_ids):
        good = good_answer(subject, operation_id)
        found = {str(hostile.kind) for hostile in met(KINDS, good, turn, _most(subject))}
        assert found
        seen |= found
        possible |= {str(kind) for kind in KINDS if kind.made(good)}
    assert seen == possible


@pytest.mark.parametrize("subject", CHOSEN, ids=lambda subject: subject.stem)
def test_two_runs_send_the_same(subject: Subject, answered: Answered) -> None:
    """Nothing is drawn: an operation meets the same answers, and ends the same way, each time."""
    operation_id = subject.operation_ids[0]
    good = good_answer(subject, operation_id)
    entries = [Entry(), Entry()]
    for entry in entries:
        _trial(answered, subject, operation_id).problems(met(KINDS, good, 0, LEAST), entry)
    assert entries[0].digest == entries[1].digest


def _lets_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def unreadable(operation: object, response: object, cause: Exception) -> Exception:
        return cause

    monkeypatch.setattr(_synchronous, "unreadable", unreadable)


def _lets_out_awaited(monkeypatch: pytest.MonkeyPatch) -> None:
    def decided(operation: object, response: Any, classify: Any) -> None:
        response.json()

    monkeypatch.setattr(_asynchronous, "decided", decided)


def _forgets_the_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def answered(kind: Any, operation: Any, response: Any, what: str, said: Any, **_: Any) -> Any:
        return kind(what, operation=operation, request=response.request)

    monkeypatch.setattr(_judgement, "answered", answered)


def _shows_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_judgement, "hidden", lambda text, request: text)


def _takes_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_synchronous, "decided", lambda operation, response, classify: None)


def _blames_redirects(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_judgement, "of_status", lambda status: RedirectError)


def _drops_what_is_new(monkeypatch: pytest.MonkeyPatch) -> None:
    model = importlib.import_module("dffkit_api.func.models.function_list_reply")
    monkeypatch.setattr(model, "beyond", lambda known, source: {})


FAULTS: dict[str, tuple[Callable[[pytest.MonkeyPatch], None], str]] = {
    "lets out what a parser raises": (_lets_out, "is none of dffkit's"),
    "lets out what a judgement raises": (_lets_out_awaited, "is none of dffkit's"),
    "forgets the answer": (_forgets_the_answer, "does not carry the response"),
    "shows what it was sent": (_shows_all, "shows a secret"),
    "takes every status for a success": (_takes_all, "is taken for a success"),
    "takes every status for a redirect": (_blames_redirects, "which is no redirect"),
    "drops what no spec names": (_drops_what_is_new, "missing"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found(name: str, answered: Answered, monkeypatch: pytest.MonkeyPatch) -> None:
    """Within what one operation meets in a longer run."""
    subject = SUBJECTS["func"]
    operation_id = "list_functions"
    plant, said = FAULTS[name]
    plant(monkeypatch)
    trial = _trial(answered, subject, operation_id)
    problems = trial.problems(all_met(KINDS, good_answer(subject, operation_id), 0, 15), Entry())
    assert any(said in problem for problem in problems)


@pytest.mark.skipif(SUBJECTS["iam"] not in CHOSEN, reason="tokens are IAM's")
def test_a_hostile_answer_instead_of_a_token_ends_in_an_error_of_ours(tally: Tally) -> None:
    """What is asked beside a call is no safer than the call: the same rule, for both connectors."""
    subject, good = SUBJECTS["iam"], Good(201, JSON, is_json=True, body=json.loads(TOKEN_BODY))
    found = []
    with tally.entered("hostile", "iam", "a token beside a call") as entry:
        for hostile in all_met(KINDS, good, 0, int(ASKED or 3)):
            for number in range(2):
                asked: list[Reply] = []
                answered = Answered(transport=Answering(_instead_of_a_token(hostile, asked)))
                way = answered.ways(subject, "keystone_list_projects")[number]
                ending = ended(way.act)
                entry.count(ending.name, (str(hostile), way.name, ending.name))
                # With a token that can be read after all, the call itself is answered with an empty 200.
                status = 200 if answered.transport.requests else asked[-1].status
                problems = objections(ending, status, answered.secrets("iam"))
                found += [f"{hostile}, {way.name}: {one}" for one in problems]
    show(found)


def _instead_of_a_token(hostile: Hostile, asked: list[Reply]) -> Callable[[httpx.Request], Reply | None]:
    def answer(request: httpx.Request) -> Reply | None:
        if token(request) is None:
            return None
        reply = hostile.answers(request)
        asked.append(Reply(reply.status, (*reply.headers, (b"X-Subject-Token", TOKEN.encode())), reply.content))
        return asked[-1]

    return answer


def test_a_bomb_takes_no_more_memory_than_what_it_holds(answered: Answered) -> None:
    """Ten million bytes, of ten thousand: read or refused within fifty."""
    content = gzip.compress(b'{"a":"' + b"a" * 10_000_000 + b'"}')
    reply = Reply(200, ((b"content-type", JSON.encode()), (b"content-encoding", b"gzip")), content)
    way = answered.ways(SUBJECTS["func"], "list_functions")[0]
    answered.transport.prepare(lambda request: reply)
    tracemalloc.start()
    try:
        ended(way.act)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 50_000_000


ANSWER = {
    "code": 200, "success": True, "content": {"data": [{"a": 1}]}, "functions": [{"func_urn": "u", "func_name": "f"}],
    "next_marker": 1, "count": 1, "result": "success", "data": [["A"], ["a1"]], "projects": [{"id": "p", "name": "n"}],
}  # fmt: skip


@pytest.mark.parametrize("convenience", [one for one in CONVENIENCES if SUBJECTS[one.stem] in CHOSEN], ids=str)
def test_a_hostile_answer_to_what_is_written_by_hand_ends_no_worse(
    convenience: Convenience, answered: Answered, tally: Tally
) -> None:
    """Calls, walks and uploads besides the facade, sync and awaited: a result or an error of ours."""
    good = Good(200, JSON, is_json=True, body=ANSWER)
    trial = Trial(convenience.ways(answered), answered.transport, answered.secrets(convenience.stem), lambda body: body)
    with tally.entered("hostile", convenience.stem, f"{convenience.name}, by hand") as entry:
        show(trial.problems(all_met(KINDS, good, 0, int(ASKED or 2)), entry))
