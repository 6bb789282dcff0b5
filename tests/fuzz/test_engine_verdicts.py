"""What would be found if the engines differed: a comparison that cannot fail proves nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from dffkit_fuzz.subjects import Subject, generated

from .engines import Verdict, differences, undocumented

if TYPE_CHECKING:
    from pathlib import Path

SPEC = """{
  "openapi": "3.0.3", "info": {"title": "Small", "version": "1"},
  "paths": {"/size": {"get": {"operationId": "show_size", "responses": {
    "200": {"description": "shown", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Size"}}}},
    "204": {"description": "nothing to show"}}}}},
  "components": {"schemas": {"Size": {"type": "object", "required": ["size"], "properties": {
    "size": {"type": "integer", "nullable": true}}}}}
}"""
RIGHT = Verdict(200, None, None, "application/json; charset=utf-8", b'{"size": 3}')
DISAGREEMENT = {"engine": "prism", "status": 422, "verdict": "refused", "violations": []}


@pytest.fixture
def subject(tmp_path: Path) -> Subject:
    """A spec of one operation; nothing is generated from it."""
    bundle = tmp_path / "openapi.json"
    bundle.write_text(SPEC)
    return Subject("small", bundle, "none")


def test_equal_verdicts_do_not_differ() -> None:
    """Bodies may differ, since the engines choose examples; known defects are no difference."""
    known = {**DISAGREEMENT, "defect": "large_integer"}
    assert list(differences({"native": RIGHT, "prism": replace(RIGHT, body=b"{}", disagreement=known)})) == []


@pytest.mark.parametrize(
    "other",
    [
        replace(RIGHT, status=404),
        replace(RIGHT, refused_by="validate"),
        replace(RIGHT, disagreement={**DISAGREEMENT, "defect": None}),
        replace(RIGHT, disagreement={**DISAGREEMENT, "defect": "not_in_the_table"}),
    ],
)
def test_other_verdicts_differ(other: Verdict) -> None:
    """Another status, another refusal and a disagreement that no known defect explains are found."""
    assert len(list(differences({"native": RIGHT, "prism": other}))) == 1


@pytest.mark.parametrize("right", [RIGHT, replace(RIGHT, body=b'{"size": null}'), Verdict(204, None, None, "", b"")])
def test_documented_answers_are_right(subject: Subject, right: Verdict) -> None:
    """Status, media type and body as the spec has them."""
    assert list(undocumented(subject, subject.document["paths"]["/size"]["get"], right)) == []


@pytest.mark.parametrize(
    "wrong",
    [
        replace(RIGHT, status=500),
        replace(RIGHT, media_type="text/html"),
        replace(RIGHT, body=b"{}"),
        replace(RIGHT, body=b'{"size": "3"}'),
        replace(RIGHT, body=b""),
        replace(RIGHT, body=b'{"size"'),
        replace(RIGHT, body=b'{"size": ' + b"[" * 100_000),
        replace(RIGHT, status=204),
    ],
)
def test_undocumented_answers_are_found(subject: Subject, wrong: Verdict) -> None:
    """An unknown status or media type, a body that breaks its schema or is no JSON, one too many or too few."""
    assert len(list(undocumented(subject, subject.document["paths"]["/size"]["get"], wrong))) == 1


def test_every_stem_is_compared() -> None:
    """The stems of the specs are those whose operations the engines are asked about."""
    expected = ["dataarts", "dataset", "dataway", "func", "functiongraph", "guance", "iam"]
    assert expected == [subject.stem for subject in generated()]
