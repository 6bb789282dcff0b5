"""Each lint rule finds the error that was planted for it, and a right spec breaks none."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import pytest
from codegen.bundle import bundle
from codegen.document import Document
from codegen.lint import RULES, broken, lint
from codegen.lint.external import redocly_problems, validator_problems
from codegen.lint.overlaps import overlaps
from codegen.lint.patterns import complaints

from .changes import Spec, operation
from .planted import PLANTED, Plant

if TYPE_CHECKING:
    from codegen.layout import Layout


def named(rule: str) -> object:
    """The rule of a name, with its module in front where two modules have one of the name."""
    module, _, name = rule.rpartition(".")
    (found,) = [one for one in RULES if one.__name__ == name and one.__module__.endswith(module)]
    return found


@pytest.fixture(scope="module")
def right(layout: Layout) -> Spec:
    """A bundle that breaks no rule."""
    return bundle(layout, "shapes")


def test_right_spec_breaks_no_rule(right: Spec) -> None:
    """A right spec gives no sentence at all."""
    assert broken(Document("shapes", right)) == []


@pytest.mark.parametrize(("rule", "words", "plant"), PLANTED, ids=[f"{rule}: {words}" for rule, words, _ in PLANTED])
def test_planted_error_is_found_by_its_rule(right: Spec, rule: str, words: str, plant: Plant) -> None:
    """The rule says what is wrong, and where."""
    spec = copy.deepcopy(right)
    plant(spec)
    said = list(named(rule)(Document("shapes", spec)))  # type: ignore[operator]
    assert [sentence for sentence in said if words in sentence], said
    assert all(sentence.startswith("shapes") for sentence in said)


def test_every_rule_has_a_planted_error() -> None:
    """No rule is without a test that shows it firing."""
    assert set(RULES) == {named(rule) for rule, _, _ in PLANTED}


def test_nullable_and_exclusive_bounds_are_those_of_openapi(right: Spec) -> None:
    """An example may be null where the schema is nullable, and not be the excluded bound."""
    spec = copy.deepcopy(right)
    spec["components"]["schemas"]["Thing"]["properties"] |= {
        "note": {"type": "string", "nullable": True},
        "share": {"type": "number", "minimum": 0, "exclusiveMinimum": True},
    }
    content = operation(spec, method="post")["requestBody"]["content"]["application/json"]
    content["example"] = {"id": "t", "colour": "red", "note": None, "share": 0.1}
    assert broken(Document("shapes", spec)) == []
    content["example"]["share"] = 0
    assert len(broken(Document("shapes", spec))) == 1


def test_titles_within_examples_are_data(right: Spec) -> None:
    """The value of an example may say in Chinese what its properties hold; its summary may not."""
    spec = copy.deepcopy(right)
    example = {"summary": "One", "value": {"rows": [{"title": "监控器", "description": "查询"}]}}
    spec["components"].setdefault("examples", {})["one"] = example
    assert list(named("english")(Document("shapes", spec))) == []  # type: ignore[operator]
    example["summary"] = "一"
    assert len(list(named("english")(Document("shapes", spec)))) == 1  # type: ignore[operator]


def test_signed_parameter_may_be_a_credential(right: Spec) -> None:
    """What the signing scheme fills in may stand among the parameters when it says so."""
    spec = copy.deepcopy(right)
    signed = {"name": "X-Key", "in": "header", "schema": {"type": "string"}, "x-dffkit-signed": True}
    operation(spec)["parameters"].append(signed)
    assert broken(Document("shapes", spec)) == []


def test_patterns_are_tried_by_a_javascript_engine() -> None:
    """Only what does not compile there has a complaint."""
    verdicts = complaints(["^[a-z]{1,3}$", r"\p{L}", "(?P<x>a)", "*"])
    assert [verdict is None for verdict in verdicts] == [True, True, False, False]


def document(stem: str, *paths: str, enum: list[str] | None = None) -> Document:
    """A document with a GET for each path; ``enum`` holds for every parameter called ``kind``."""
    kind = {"name": "kind", "in": "path", "schema": {"type": "string", "enum": enum} if enum else {"type": "string"}}
    items = {path: {"get": {"operationId": f"get_{n}", "parameters": [kind]}} for n, path in enumerate(paths)}
    return Document(stem, {"paths": items})


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("/a/b", "/a/c", None),
        ("/a/b", "/a/b/c", None),
        ("/a/b", "/a/{x}", "one get_0 (GET /a/b) wins"),
        ("/{x}/b", "/a/{y}", "two get_0 (GET /a/{y}) wins"),
        ("/a/{x}", "/a/{y}", "overlap: tell them apart"),
        ("/a/{x}.json", "/a/{y}", "one get_0 (GET /a/{x}.json) wins"),
        ("/a/{x}.json", "/a/b.txt", None),
        ("/a/{kind}", "/a/{y}", "one get_0 (GET /a/{kind}) wins"),
        ("/a/{kind}", "/a/known", "two get_0 (GET /a/known) wins"),
        ("/a/{kind}", "/a/other", None),
    ],
)
def test_overlapping_paths_of_two_stems(first: str, second: str, expected: str | None) -> None:
    """A literal beats a part of one, that beats a known value, that beats any; what is left is an error."""
    pairs = list(overlaps([document("one", first, enum=["known"]), document("two", second)]))
    if expected is None:
        assert pairs == []
    else:
        ((told_apart, sentence),) = pairs
        assert expected in sentence
        assert told_apart == ("wins" in expected)


def test_other_linters_are_heard(layout: Layout, right: Spec) -> None:
    """What redocly and openapi-spec-validator find is reported; a right spec has nothing."""
    assert redocly_problems(layout, "shapes") == []
    assert validator_problems(Document("shapes", right)) == []
    spec = copy.deepcopy(right)
    del spec["info"]["version"]
    (said,) = validator_problems(Document("s", spec))
    assert 'info: "version" is a required property' in said
    assert "write 3.0.3" in validator_problems(Document("s", {"openapi": "3.1.0"}))[0]


def test_lint_counts_problems(layout: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    """A right spec passes, with a count; an unknown stem is named."""
    assert lint(layout, ["shapes"]) == 0
    assert "1 specs, 12 operations, 0 problems" in capsys.readouterr().out
