"""Plain ``prism mock`` as a referee: what it says of right requests, and why it is wrong where it refuses one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import httpx
from dffkit_fuzz.cases.made import Case, told
from dffkit_fuzz.difference import short
from dffkit_fuzz.outward.comparison import has_no_path
from dffkit_fuzz.subjects import Subject
from dffkit_fuzz.tally import Entry
from dffkit_mock.engines.prism_defects import DEFECTS, find_defect
from dffkit_mock.exchange import Exchange, Headers

from .signing import Signer

UNAUTHORIZED = "https://stoplight.io/prism/errors#UNAUTHORIZED"


@dataclass(frozen=True)
class Refusal:
    """A right request that Prism refused: the request, the answer, and the violations that Prism lists."""

    request: httpx.Request
    response: httpx.Response
    violations: list[dict[str, Any]]

    @property
    def body(self) -> Any:
        """The JSON that was sent; ``None`` for anything else."""
        try:
            return json.loads(self.request.content)
        except ValueError:
            return None


@dataclass(frozen=True)
class Reason:
    """What plain Prism does wrong and the hosted one, with the mock before it, does not.

    ``issue`` is its number at github.com/stoplightio/prism, where there is one.
    """

    name: str
    does: str
    issue: int | None
    explains: Callable[[Refusal], bool]


def _is_null_object(refusal: Refusal) -> bool:
    places = [violation["location"] for violation in refusal.violations]
    return bool(places) and all(
        violation["message"].endswith("must be object") and _at(refusal.body, place[2:]) is None
        for violation, place in zip(refusal.violations, places, strict=True)
    )


def _has_credentials_in_form(refusal: Refusal) -> bool:
    is_form = refusal.request.headers.get("content-type", "").startswith(("application/x-www-form", "multipart/"))
    return is_form and refusal.response.status_code == 401 and UNAUTHORIZED in refusal.response.text


REASONS = (
    Reason("nullable_all_of", "refuses the null of an object that is nullable beside allOf", 1294, _is_null_object),
    Reason(
        "credentials_in_form",
        "looks for an API key in the query only, where the spec names it, while SmartChart takes it in the form too",
        None,
        _has_credentials_in_form,
    ),
)


def refusals(url: str, subject: Subject, cases: Iterable[Case], entry: Entry) -> list[str]:
    """One paragraph for each right request that Prism refuses and no known defect explains."""
    signer = Signer(subject)
    found = []
    with httpx.Client(trust_env=False, timeout=60) as client:
        for case in cases:
            if has_no_path(case):
                continue
            refusal = _refusal(client, signer, case, url)
            why = "accepted" if refusal is None else explained(refusal)
            entry.count(why or "refused", told(case))
            if refusal is not None and why is None:
                found.append(f"{short(case, 600)}\n    {refusal.response.status_code} {refusal.violations}")
    return found


def _refusal(client: httpx.Client, signer: Signer, case: Case, url: str) -> Refusal | None:
    request = signer.typed(case, url)
    request.read()
    response = client.send(request, auth=signer.auth(case))
    violations = json.loads(response.headers.get("sl-violations", "[]"))
    return None if response.is_success and not _of_request(violations) else Refusal(request, response, violations)


def _of_request(violations: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Those that are about the request: Prism also judges the answer that it makes itself."""
    return [violation for violation in violations if violation["location"][:1] == ["request"]]


def explained(refusal: Refusal) -> str | None:
    """The name of the known defect behind a refusal, of the table of the engine or of :data:`REASONS`."""
    request = refusal.request
    path, _, query = request.url.raw_path.decode().partition("?")
    headers = Headers([(name.lower(), value) for name, value in request.headers.items()])
    exchange = Exchange(request.method, path, query, headers, request.content, 0.0, "")
    known = find_defect(exchange, refusal.violations)
    return known or next((reason.name for reason in REASONS if reason.explains(refusal)), None)


def _at(value: Any, place: Iterable[str]) -> Any:
    """What stands at a place of a JSON value; the place itself where there is nothing."""
    for step in place:
        if isinstance(value, dict) and step in value:
            value = value[step]
        elif isinstance(value, list) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        else:
            return place
    return value


def known_issues() -> Iterator[tuple[str, int | None]]:
    """Every explanation there is, with its number upstream."""
    yield from ((defect.name, defect.issue) for defect in DEFECTS)
    yield from ((reason.name, reason.issue) for reason in REASONS)
