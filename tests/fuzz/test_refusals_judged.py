"""What would be found if a refusal went wrong: a judge that lets everything pass proves nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from dffkit import errors
from dffkit.sender import _judgement as judgement
from dffkit.sender._refusal import refusal
from dffkit_api.guance.models import CreateAccessKey
from dffkit_fuzz.cases.counts import Count
from dffkit_fuzz.cases.examples import example_cases
from dffkit_fuzz.cases.made import NEGATIVE, coverage_cases
from dffkit_fuzz.outward.spelling import FILLED_IN, ONE_ITEM, excuse
from dffkit_fuzz.subjects import generated
from dffkit_fuzz.tally import Entry, Tally
from dffkit_mock.exchange import Reply
from dffkit_mock.stages.validate import Validate

from .calling import Watching
from .test_refusals import judged, refusals
from .vendor_errors import kind

if TYPE_CHECKING:
    from dffkit_fuzz.cases.made import Case
    from dffkit_mock.exchange import Exchange

COUNT = Count(1)
SUBJECTS = {subject.stem: subject for subject in generated()}
KEY = ("guance", "create_access_key")  # takes a name of one character and more


async def found(stem: str, operation_id: str) -> str:
    """All that is found wrong with the negative cases of an operation."""
    return "\n".join(await judged(Watching(stateful=False), SUBJECTS[stem], operation_id, COUNT, Tally()))


def negative(stem: str, operation_id: str) -> list[Case]:
    """All coverage cases that schemathesis calls invalid."""
    return list(coverage_cases(SUBJECTS[stem].operations[operation_id], NEGATIVE))


@pytest.mark.parametrize(
    ("stem", "operation_id"), [KEY, ("functiongraph", "list_workflow"), ("dataarts", "show_instance_infos")]
)
async def test_a_mock_that_accepts_everything_is_found(
    monkeypatch: pytest.MonkeyPatch, stem: str, operation_id: str
) -> None:
    """A success is none of the ways in which an invalid request may end."""

    async def accept(stage: Validate, exchange: Exchange) -> None:
        return None

    assert await found(stem, operation_id) == ""
    monkeypatch.setattr(Validate, "__call__", accept)
    assert "sync: accepted with 200" in await found(stem, operation_id)


async def test_an_undocumented_refusal_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """So are a status that no operation documents, and a body of another vendor."""

    async def refuse(stage: Validate, exchange: Exchange) -> Reply:
        body = b'{"error_code": "FSS.0400", "error_msg": "no"}'
        return Reply(status, {"content-type": "application/json"}, body, refused_by="validate", sentence="no")

    monkeypatch.setattr(Validate, "__call__", refuse)
    status = 418
    assert "418, which is none of " in await found(*KEY)
    status = 400
    assert "the answer 400 has at $" in await found(*KEY)


async def test_a_client_that_drops_what_it_does_not_know_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """A request that went out changed is found, although it is refused as well."""
    monkeypatch.setattr(CreateAccessKey, "to_dict", lambda self: {})
    assert "changed, body['name']: expected '', missing" in await found(*KEY)


async def test_a_client_that_mends_a_value_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """So is one that makes it valid, by the success as well."""
    monkeypatch.setattr(CreateAccessKey, "to_dict", lambda self: {"name": self.name or "unnamed"})
    problems = await found(*KEY)
    assert "changed, body['name']: expected '', is 'unnamed'" in problems
    assert "accepted with 200" in problems


async def test_a_client_that_refuses_by_itself_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """The client keeps back nothing but what a documented rule names."""

    def refuse(self: CreateAccessKey) -> dict[str, Any]:
        raise errors.MisuseError("an empty name")

    monkeypatch.setattr(CreateAccessKey, "to_dict", refuse)
    assert "by no rule that is documented" in await found(*KEY)


async def test_a_crash_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the connectors, and in the functions below them."""

    def fail(self: CreateAccessKey) -> dict[str, Any]:
        raise KeyError("name")

    monkeypatch.setattr(CreateAccessKey, "to_dict", fail)
    problems = await found(*KEY)
    assert "async: raises KeyError" in problems
    assert "async_function: KeyError" in problems


async def test_an_error_of_another_class_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """The class is checked itself, not whether it is a relative."""
    monkeypatch.setitem(judgement.STATUSES, 400, errors.ConflictError)
    assert "400 ft.InvalidParameter is ConflictError instead of BadRequestError" in await found(*KEY)


@pytest.mark.parametrize(
    ("stem", "operation_id"), [("functiongraph", "show_function_config"), ("guance", "get_dashboard")]
)
def test_a_missing_thing_that_is_called_a_bad_request_is_found(
    monkeypatch: pytest.MonkeyPatch, stem: str, operation_id: str
) -> None:
    """An overlay that takes 404 for any other 4xx is found where nothing has been made yet."""
    judge, entry = refusals(Watching(stateful=True), SUBJECTS[stem]), Entry()
    example = next(example_cases(SUBJECTS[stem].schemas, SUBJECTS[stem].operations[operation_id]))
    judge.judge_example(example, entry)
    assert (judge.problems, list(entry.outcomes)) == ([], ["valid, refused for what is stored: NotFoundError"])
    monkeypatch.delitem(judgement.STATUSES, 404)
    judge.judge_example(example, entry)
    assert "is BadRequestError instead of NotFoundError" in judge.problems[0]


@pytest.mark.parametrize("name", ["error_code", "error_msg", "request_id"])
async def test_an_error_that_forgets_what_was_said_is_found(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Code, sentence and request id are those of the body."""
    monkeypatch.setattr(judgement, "refusal", lambda response: refusal(response)._replace(**{name: None}))
    assert f"{name} is None, the answer says " in await found("functiongraph", "list_workflow") + await found(*KEY)


async def test_an_error_that_shows_a_secret_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """In its text or its ``repr``."""
    monkeypatch.setattr(errors.BadRequestError, "__repr__", lambda self: repr(self.request.headers.raw))
    assert "it shows a secret" in await found(*KEY)


def test_a_list_of_one_is_valid_as_it_is_spelled() -> None:
    """One id where several are asked for is a list of it; the same id in a field of JSON is none."""
    subject = SUBJECTS["guance"]
    excuses = {
        str(case.query["categories"]): excuse(subject, case)
        for case in negative("guance", "list_pipelines")
        if isinstance(case.query.get("categories"), str)
    }
    assert excuses["AAA"] == ONE_ITEM
    assert {excuse(subject, case) for case in negative(*KEY)} == {None}


def test_what_the_signature_fills_in_is_valid_whatever_it_was() -> None:
    """A wrong stamp is replaced; without the names of what is filled in, it is wrong."""
    subject = SUBJECTS["dataset"]
    (case, *_) = [case for case in negative("dataset", "query_dataset") if case.query == {"stamp": "-1", "type": "0"}]
    assert excuse(subject, case, {"visitor", "token", "stamp"}) == FILLED_IN
    assert excuse(subject, case) is None


@pytest.mark.parametrize(
    ("stem", "status", "code", "expected"),
    [
        ("functiongraph", 404, "FSS.1051", errors.NotFoundError),
        ("functiongraph", 400, "FSS.1307", errors.ConflictError),
        ("guance", 403, "ft.InvalidAPIKey", errors.AuthenticationError),
        ("guance", 403, "ft.PermissionDenied", errors.AdministratorRoleError),
        ("guance", 401, "ft.TriggerApiAkCurrentLimiting", errors.ThrottledError),
        ("dataset", 200, "401", errors.AuthenticationError),
        ("dataset", 200, "error", errors.VendorFailureError),
        ("iam", 422, None, errors.BadRequestError),
        ("dataway", 503, None, errors.ServerError),
    ],
)
def test_the_classes_are_the_vendors(stem: str, status: int, code: str | None, expected: type[errors.ApiError]) -> None:
    """What a status means is one vendor's matter, and a code says more than a status."""
    assert kind(stem, status, code) is expected
