"""Calls of functions, in each form that DataFlux Func takes: the arguments that were given arrive, and nothing else."""

from __future__ import annotations

import base64
import json
import math
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

import httpx
import pytest
from dffkit.connectors.func import _arguments, _calls
from dffkit_fuzz.drawn import encodable, headers, json_arguments, text_arguments, texts, uploads
from dffkit_fuzz.drawn.texts import LONE
from hypothesis import strategies as st

from ..stems import SUBJECTS, chosen
from .both import Both, Outcome
from .drawing import every, finds
from .reading import pairs, read, strict_json
from .refusal import Refused, need

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dffkit_fuzz.tally import Tally

pytestmark = pytest.mark.skipif(not chosen(SUBJECTS["func"]), reason="FUZZ_STEM asks for another stem")

IDENTITY = "ak-mock"
RESERVED = {"kwargs", "options"}
CASES = st.fixed_dictionaries(
    {
        "id": st.one_of(*[encodable().map("sapi-{}".format)] * 5, texts()),
        "json": json_arguments(),
        "texts": text_arguments(),
        "text": texts().map("t{}".format),
        "file": uploads(),
        "legacy": st.booleans(),
        "return_type": st.sampled_from(["raw", "jsonDumps"]),
        "headers": headers(),
        "auth": st.one_of(*[st.none()] * 6, st.tuples(texts(2), texts(2))),
        "timeout": st.sampled_from([None, None, 0.5, 7.0]),
    }
)
Case = dict[str, Any]


class Signing(Both):
    """Connectors that sign what need not be signed."""

    def options(self) -> dict[str, Any]:
        """As the others, and that they sign."""
        return {**super().options(), "sign": True}


@pytest.fixture(scope="module")
def both() -> Iterator[Both]:
    """A mock that answers for every id."""
    with Signing(stateful=False) as both:
        yield both


def plain(value: Any) -> Any:
    """What JSON can hold, as UTF-8."""
    if isinstance(value, dict):
        return {plain(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    need(value is None or isinstance(value, (bool, int, float, str)))
    need(not isinstance(value, float) or math.isfinite(value))
    need(not isinstance(value, str) or LONE not in value)
    return value


def as_json(value: Any) -> str:
    """The value as it is read from JSON."""
    return strict_json(json.dumps(plain(value)))


def as_text(value: Any) -> str:
    """A scalar in a query or a form."""
    need(isinstance(value, (bool, int, float, str)))
    if isinstance(value, bool):
        return str(value).lower()
    text = str(value)
    need(LONE not in text)
    return text


def normal(case: Case) -> Any:
    """The arguments in their place, and beside them what the connector alone decides."""
    options = {} if case["return_type"] == "raw" else {"options": {"returnType": "jsonDumps"}}
    return as_json({"kwargs": case["json"], **options})


def in_query(case: Case) -> Any:
    """The same as JSON texts, what is empty left out."""
    found = {"kwargs": as_json(case["json"])} if case["json"] else {}
    return found if case["return_type"] == "raw" else {**found, "options": as_json({"returnType": "jsonDumps"})}


def simplified(case: Case) -> Any:
    """The arguments alone."""
    need(not RESERVED & case["json"].keys())
    return as_json(case["json"])


def one_by_one(case: Case) -> Any:
    """Every argument a parameter, every element of a list one more."""
    found: dict[str, list[str]] = {}
    need(not RESERVED & case["texts"].keys())
    for name, value in case["texts"].items():
        need("[" not in name and value != [])
        key = f"{as_text(name)}[]" if isinstance(value, list) else as_text(name)
        found[key] = [as_text(item) for item in (value if isinstance(value, list) else [value])]
    return found


def json_query(request: httpx.Request) -> Any:
    """The parameters of a query, which are JSON texts, each once."""
    found = pairs(request)
    assert len(dict(found)) == len(found)
    return {name: strict_json(value) for name, value in found}


def text_query(request: httpx.Request) -> Any:
    """The parameters of a query by their names."""
    return {name: read(request).args.getlist(name) for name, _ in pairs(request)}


def body(request: httpx.Request) -> Any:
    """The body as JSON."""
    assert read(request).mimetype == "application/json"
    return strict_json(read(request).get_data())


def content(media_type: str, request: httpx.Request) -> Any:
    """The body of this type."""
    assert read(request).mimetype == media_type
    return read(request).get_data()


def as_utf8(case: Case) -> bytes:
    """The text of a body."""
    need(LONE not in case["text"])
    return str(case["text"]).encode()


# What is asked for, what has to arrive, and how it is read.
Way = tuple[
    dict[str, Any], "Callable[[Case], dict[str, Any]]", "Callable[[Case], Any]", "Callable[[httpx.Request], Any]"
]
WAYS: dict[str, Way] = {
    "json": ({}, lambda case: {"kwargs": case["json"], "return_type": case["return_type"]}, normal, body),
    "get": (
        {"method": "GET"},
        lambda case: {"kwargs": case["json"], "return_type": case["return_type"]},
        in_query,
        json_query,
    ),
    "simplified": ({"form": "simplified"}, lambda case: {"kwargs": case["json"]}, simplified, body),
    "simplified_get": (
        {"form": "simplified", "method": "GET"},
        lambda case: {"kwargs": case["texts"]},
        one_by_one,
        text_query,
    ),
    "text": ({}, lambda case: {"body": case["text"]}, as_utf8, partial(content, "text/plain")),
    "bytes": (
        {},
        lambda case: {"body": b"b" if not case["file"].content else case["file"].given()[1]},
        lambda case: case["file"].content or b"b",
        partial(content, "application/octet-stream"),
    ),
}


def check_call(both: Both, way: str, case: Case, method: str = "call") -> tuple[str, Any]:
    """Calls with both connectors; how it ended, and what arrived."""
    fixed, make, promised, reader = WAYS[way]
    if method == "call_async":
        case = {**case, "return_type": "raw"}
    try:
        need(case["id"] not in {"", ".", ".."} and LONE not in case["id"])
        need(not case["auth"] or not (":" in case["auth"][0] or LONE in "".join(case["auth"])))
        wanted = promised(case)
    except Refused:
        wanted = None
    given = {name: case[name] for name in ("legacy", "headers", "auth", "timeout")}

    def act(func: Any) -> Any:
        made = make(case)
        if method == "call_async":
            made.pop("return_type", None)
        return getattr(func, method)(case["id"], **fixed, **made, **given)

    for outcome in both.tried("func", act):
        if wanted is None:
            assert outcome.refused
        else:
            check_arrived(outcome, case, method)
            assert reader(outcome.requests[0]) == wanted
    return ("refused", None) if wanted is None else ("arrived", (case["id"], wanted))


def check_arrived(outcome: Outcome, case: Case, method: str) -> None:
    """It went to this id and no other path, signed, with the headers and the time limit that were given."""
    assert outcome.error is None, str(outcome.error)
    (request,), (entry,) = outcome.requests, outcome.entries
    assert (entry.refused_by, entry.identity) == (None, IDENTITY)
    kinds = {"call": ("sync", "al"), "call_async": ("async", "bat")}[method]
    segments = request.url.raw_path.decode().partition("?")[0].split("/")
    assert segments[1:4] == ["api", "v1", kinds[case["legacy"]]]
    assert unquote(segments[4]) == case["id"]
    assert segments[5:] in ([], ["simplified"])
    if case["timeout"]:
        assert set(request.extensions["timeout"].values()) == {case["timeout"]}
    for name, value in case["headers"].items():
        assert request.headers.get_list(name) == [value]
    if case["auth"]:
        user, _, password = base64.b64decode(request.headers["authorization"].removeprefix("Basic ")).partition(b":")
        assert (user.decode(), password.decode()) == case["auth"]


@pytest.mark.parametrize("method", ["call", "call_async"])
@pytest.mark.parametrize("way", WAYS)
def test_the_arguments_that_were_given_arrive(both: Both, tally: Tally, way: str, method: str) -> None:
    """Whatever they are called, none becomes an option, another argument or another function."""

    def check(case: Case) -> None:
        with tally.entered("dff-calls", "func", f"{method} {way}") as entry:
            entry.count(*check_call(both, way, case, method))

    every(CASES, check, 40 if method == "call" else 8)


def concatenated(arguments: dict[str, Any]) -> str:
    """JSON as whoever has never seen a quote in a text would write it."""
    return "{%s}" % ",".join(f'"{name}":"{value}"' for name, value in arguments.items())  # noqa: UP031 - braces


def as_texts(arguments: dict[str, Any]) -> list[tuple[str, str]]:
    """Whatever it is, as Python shows it."""
    return [(name, str(value)) for name, value in arguments.items()]


FAULTS: dict[str, tuple[str, Any, str, Any]] = {
    "JSON that joins texts": ("json", _calls, "json_text", concatenated),
    "kwargs beside their envelope": (
        "json",
        _calls,
        "_json",
        lambda form, arguments, _: _arguments.json_text(arguments),
    ),
    "names that the server nests": ("simplified_get", _arguments, "_refuse_nesting", lambda arguments: None),
    "names that the server takes for options": ("simplified", _arguments, "READ_AS_JSON", ()),
    "lists that are texts": ("simplified_get", _calls, "query_pairs", as_texts),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_planted_faults_are_found(both: Both, monkeypatch: pytest.MonkeyPatch, fault: str) -> None:
    """By what arrives, or by what is not refused any more."""
    way, place, name, wrong = FAULTS[fault]
    monkeypatch.setattr(place, name, wrong)
    assert finds(CASES, partial(check_call, both, way))


def test_an_id_that_is_not_quoted_is_found(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    """It leads to another path."""
    monkeypatch.setattr("dffkit_api.func.types.path_segment", lambda value, _: quote(value, safe="/"))
    assert finds(CASES, partial(check_call, both, "json"))
