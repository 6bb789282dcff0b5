"""SmartChart's fields, in queries and forms: what was given arrives, once, and the token is that of the connector."""

from __future__ import annotations

import hashlib
import json
import math
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit_fuzz.drawn import encodable, json_arguments, texts, uploads
from dffkit_fuzz.drawn.texts import LONE
from hypothesis import strategies as st

from ..stems import SUBJECTS, chosen
from .both import Both, Outcome
from .drawing import every, finds
from .reading import pairs, parts, strict_json
from .refusal import Refused, need

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dffkit_fuzz.tally import Tally

pytestmark = pytest.mark.skipif(not chosen(SUBJECTS["dataset"]), reason="FUZZ_STEM asks for another stem")

VISITOR, SECRET = "mock-visitor", "mock-secret"
EVIL: dict[str, Any] = {"visitor": "evil", "token": "evil", "stamp": 1}

NAMES = st.one_of(*[encodable().map("t{}".format)] * 4, encodable().map("{}t ".format), texts())
_JSON = json_arguments()
_ROWS = st.lists(encodable().filter(str.strip), min_size=1, max_size=3, unique=True).flatmap(
    lambda header: st.lists(st.lists(texts(), min_size=len(header), max_size=len(header)), max_size=2).map(
        lambda rows: [header, *rows]
    )
)
CASES = st.fixed_dictionaries(
    {
        "type": NAMES,
        "param": st.one_of(st.none(), _JSON),
        "raw": _JSON,
        "rows": _ROWS,
        "update": st.booleans(),
        "mail": st.one_of(st.none(), NAMES),
        "filename": NAMES,
        "file": uploads(),
    }
)
Case = dict[str, Any]


@pytest.fixture(scope="module")
def both() -> Iterator[Both]:
    """A mock without memory, which answers for data sets of any name."""
    with Both(stateful=False) as both:
        yield both


def name(text: str) -> str:
    """A name goes as it is."""
    need(text.strip() and LONE not in text)
    return text


def mail(text: str | None) -> dict[str, str]:
    """One address, without the blanks around it."""
    if text is None:
        return {}
    need(text.strip().strip(","))
    return {"mail": name(text.strip())}


def uploaded(case: Case) -> dict[str, str]:
    """The fields beside a file, of which only the name matters here."""
    need(LONE not in case["file"].name)
    return mail(case["mail"])


def plain(value: Any) -> Any:
    """As JSON: NaN is null, infinity and what is no value of JSON are refused."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    need(value is None or isinstance(value, (bool, int, float, str)))
    if isinstance(value, float):
        need(not math.isinf(value))
        return None if math.isnan(value) else value
    return value


def as_json(value: Any) -> str:
    """The value as it is read from JSON."""
    return strict_json(json.dumps(plain(value)))


def param(case: Case) -> dict[str, str]:
    """The parameters of a data set."""
    return {} if case["param"] is None else {"param": as_json(case["param"])}


# What is called, and the fields that have to arrive beside visitor, token and stamp.
WAYS: dict[str, tuple[Callable[[Any, Case], Any], Callable[[Case], dict[str, str]]]] = {
    "query": (lambda it, case: it.query(case["type"], case["param"]), param),
    "page": (
        lambda it, case: it.page(case["type"], 2, pagesize=3, param=case["param"]),
        lambda case: {"pg": "2", "pagesize": "3", **param(case)},
    ),
    "push": (
        lambda it, case: it.push(case["type"], case["rows"], update=case["update"]),
        lambda case: {"update": str(int(case["update"])), "ds": as_json(case["rows"])},
    ),
    "raw": (
        lambda it, case: it.push(case["type"], raw=case["raw"]),
        lambda case: {"update": "0", "ds": as_json(case["raw"])},
    ),
    "upload": (
        lambda it, case: it.upload(case["type"], case["file"].given(), mail=case["mail"]),
        uploaded,
    ),
    "reprocess": (
        lambda it, case: it.reprocess(case["type"], case["filename"], mail=case["mail"]),
        lambda case: {"filename": name(case["filename"]), **mail(case["mail"])},
    ),
    "facade": (
        lambda it, case: it.api.datasets.query_dataset(type_=case["type"], **EVIL),
        lambda case: {},
    ),
}


def check_call(both: Both, way: str, case: Case) -> tuple[str, Any]:
    """Calls with both connectors; how it ended, and what arrived."""
    act, promised = WAYS[way]
    if way == "facade":  # which would send a blank type, as it sends everything
        case = {**case, "type": f"t{case['type']}"}
    try:
        wanted = {"type": name(case["type"]), **promised(case)}
    except Refused:
        wanted = None
    for outcome in both.tried("dataset", lambda it: act(it, case)):
        if wanted is None:
            assert outcome.refused
        else:
            check_arrived(outcome, way, wanted)
    return ("refused", None) if wanted is None else ("arrived", sorted(wanted.items()))


def check_arrived(outcome: Outcome, way: str, wanted: dict[str, str]) -> None:
    """These fields and no others, each once, and a token that only the connector can have made."""
    assert outcome.error is None, str(outcome.error)
    (request,), (entry,) = outcome.requests, outcome.entries
    assert (entry.refused_by, entry.identity) == (None, VISITOR)
    fields = found(request, way)
    given = dict(fields)
    assert len(given) == len(fields), "a field is there twice"
    stamp, token = given.pop("stamp"), given.pop("token")
    text = f"{SECRET}{stamp}{VISITOR}{wanted['type']}"
    assert token == hashlib.sha1(text.encode()).hexdigest()
    assert given.pop("visitor") == VISITOR
    assert {key: strict_json(value) if key in {"param", "ds"} else value for key, value in given.items()} == wanted


def found(request: httpx.Request, way: str) -> list[tuple[str, str]]:
    """The fields, by a reader that is not ours; an upload has one file beside them."""
    if way not in {"upload", "reprocess"}:
        return pairs(request)
    fields = [part for part in parts(request) if part.file_name is None]
    assert len(parts(request)) - len(fields) == (way == "upload")
    return [(part.name, part.content.decode()) for part in fields]


@pytest.mark.parametrize("way", WAYS)
def test_what_is_given_arrives_beside_the_token(both: Both, tally: Tally, way: str) -> None:
    """Nothing in a value can become another field, or stand in for visitor, token and stamp."""

    def check(case: Case) -> None:
        with tally.entered("form-token", "dataset", way) as entry:
            entry.count(*check_call(both, way, case))

    every(CASES, check, 40)


def unsigned_stamp(secret: str, _stamp: str, visitor: str, kind: str) -> str:
    """The text to hash without the stamp."""
    return f"{secret}{visitor}{kind}"


def joined(pairs: Any) -> str:
    """As whoever has never seen an ampersand in a value."""
    return "&".join(f"{name}={value}" for name, value in pairs)


def trimmed(pairs: Any) -> str:
    """The type, as it is not sent."""
    return str(dict(pairs)["type"]).strip()


FAULTS: dict[str, tuple[str, str, str, Any]] = {
    "a form that joins texts": ("push", "httpx._content", "urlencode", lambda pairs, **_: joined(pairs)),
    "a query that joins texts": ("query", "httpx._urls", "urlencode", joined),
    "a token over a type without its blanks": (
        "query",
        "dffkit.auth.smartchart",
        "type_of",
        trimmed,
    ),
    "a token without its stamp": ("query", "dffkit.auth.smartchart", "string_to_hash", unsigned_stamp),
    "a form that keeps what callers fill in": ("facade", "dffkit.auth.smartchart", "FILLED_IN", ()),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_planted_faults_are_found(both: Both, monkeypatch: pytest.MonkeyPatch, fault: str) -> None:
    """By what arrives."""
    way, module, name, wrong = FAULTS[fault]
    monkeypatch.setattr(f"{module}.{name}", wrong)
    assert finds(CASES, partial(check_call, both, way))
