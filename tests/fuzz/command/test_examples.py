"""Examples of the spec as cases: lists and objects as schemathesis has them in its own, so that it can send them."""

from __future__ import annotations

from dffkit_fuzz.cases.examples import example_cases
from dffkit_fuzz.cases.made import Case
from dffkit_fuzz.subjects import generated

SUBJECTS = {subject.stem: subject for subject in generated()}


def example(stem: str, operation_id: str) -> Case:
    """The first example of an operation."""
    subject = SUBJECTS[stem]
    return next(example_cases(subject.schemas, subject.operations[operation_id]))


def test_a_list_that_goes_out_as_one_value_is_one_text() -> None:
    """``explode: false``: the items stand in one value, with commas."""
    assert example("guance", "list_mutes").query["type"] == "checker,tag"


def test_an_object_in_a_query_is_spread() -> None:
    """Each of its fields is a name in the query."""
    query = example("func", "call_sync_api_simplified_by_get").query
    assert (query["message"], "arguments" in query) == ("Hello", False)
