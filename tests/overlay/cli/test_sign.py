"""``dffkit sign``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from dffkit_mock.document import read_document
from dffkit_mock.route import read_routes
from dffkit_mock.specs import find_bundles

from .schemes import BEARERS, SCHEMES, Scheme, names, options

if TYPE_CHECKING:
    from ...command_line import CommandLine


@pytest.mark.parametrize("scheme", SCHEMES, ids=names)
def test_every_step_is_explained(dffkit: CommandLine, scheme: Scheme) -> None:
    """Scheme, the steps in the vendor's order, and what goes onto the request."""
    status, out, _ = dffkit("sign", scheme.stem, *scheme.request, "--explain", *options(scheme))
    lines = out.splitlines()
    steps = [line.removeprefix("--- ") for line in lines if line.startswith("--- ")]
    assert (status, lines[0]) == (0, f"scheme: {scheme.name}")
    assert [step for step in steps if step in scheme.steps] == list(scheme.steps)
    assert any(line.startswith(scheme.added) for line in lines)


@pytest.mark.parametrize("scheme", SCHEMES, ids=names)
def test_a_bearer_scheme_says_that_nothing_is_signed(dffkit: CommandLine, scheme: Scheme) -> None:
    """And only a bearer scheme does."""
    err = dffkit("sign", scheme.stem, *scheme.request, *options(scheme)).err
    assert ("Nothing is signed: the " in err) == (scheme.name in BEARERS)


def test_without_explain_only_what_is_added_is_printed(dffkit: CommandLine) -> None:
    """Ready to be pasted behind another client."""
    out = dffkit("sign", SCHEMES[0].stem, *SCHEMES[0].request, *options(SCHEMES[0])).out
    assert [line.partition(":")[0] for line in out.splitlines()] == ["X-Sdk-Date", "X-Project-Id", "Authorization"]


def test_every_scheme_of_the_specs_is_here() -> None:
    """A scheme that is new in a spec needs a line."""
    documents = [read_document(stem, path) for stem, path in find_bundles().items()]
    schemes = {
        name
        for one in documents
        for route in read_routes(one)
        for alternative in route.security
        for name in alternative
    }
    assert schemes == {scheme.name for scheme in SCHEMES}


def test_a_body_can_be_a_file(dffkit: CommandLine) -> None:
    """Its bytes are what is signed."""
    Path("body.json").write_bytes(b'{"b": 2}')
    out = dffkit(
        "sign", "func", "POST", "/api/v1/cron/x", "-d", "@body.json", "-H", "Content-Type: application/json",
        "--explain", *options(SCHEMES[-1]),
    ).out  # fmt: skip
    assert '--- canonical_body\n{"b":2}\n' in out


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["GET", "/x", "-d", "@missing.json"], "Error: --data: there is no file 'missing.json' (looked for in "),
        (["GET", "/x", "-d", "a", "--form", "b=c"], "Error: --data and --form are two ways to give a body"),
        (["GET", "/x", "--form", "b"], "Error: 'b' is not of the form name=value"),
        (["GET", "/x", "-H", "b"], "Error: 'b' is not of the form name:value"),
        (["GET", "/x", "-H", "b: ü"], "Error: a header may hold ASCII characters only"),
        (["G T", "/x"], "Error: 'G T' is no HTTP method: give GET, POST, PUT, DELETE …"),
        (["GET", "/\n"], "Error: GET '/\\n' cannot be made a request: "),
    ],
)
def test_a_request_that_cannot_be_made_is_refused(dffkit: CommandLine, words: list[str], sentence: str) -> None:
    """With the value and what is wrong about it."""
    status, _, err = dffkit("sign", SCHEMES[0].stem, *words, *options(SCHEMES[0]))
    assert (status, err[: len(sentence)]) == (2, sentence)


def test_a_scheme_without_its_key_names_the_setting(dffkit: CommandLine) -> None:
    """DataFlux Func does without a key for most calls, but not for a signature."""
    status, _, err = dffkit("sign", "func", "POST", "/api/v1/cron/x", "--set", "endpoint=http://func.test")
    assert (status, "Error: func needs ak_id: pass --set ak_id=…" in err) == (2, True)
