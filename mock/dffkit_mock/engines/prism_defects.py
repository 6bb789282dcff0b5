"""What Prism is known to get wrong: the names under which the journal files its refusals of right requests.

Each row has a case in ``tests/mock/prism/test_defects.py``, which fails when Prism has learned better.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..form import read_pairs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..exchange import Exchange

Violation = dict[str, Any]
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
FALSY = {b"null", b"false", b"0", b'""'}


@dataclass(frozen=True, slots=True)
class Complaint:
    """What a row looks at: the request, and Prism's reasons for refusing it."""

    exchange: Exchange
    violations: Sequence[Violation]

    def sends(self, media_type: str) -> bool:
        """Whether the body is declared to be of this media type."""
        return self.exchange.headers.get("content-type").partition(";")[0].strip().lower() == media_type

    def says(self, text: str) -> bool:
        """Whether a violation has these words in its message."""
        return any(text in str(violation.get("message")) for violation in self.violations)

    def has(self, *codes: str) -> bool:
        """Whether a violation has one of these codes."""
        return any(violation.get("code") in codes for violation in self.violations)

    def only_in(self, part: str) -> bool:
        """Whether all violations lie in one part of the request: body, query, header or path."""
        return all(list(violation.get("location") or ())[1:2] == [part] for violation in self.violations)


@dataclass(frozen=True, slots=True)
class Defect:
    """One thing Prism does; ``issue`` is its number at github.com/stoplightio/prism, where there is one."""

    name: str
    does: str
    issue: int | None
    explains: Callable[[Complaint], bool]


def find_defect(exchange: Exchange, violations: Sequence[Violation]) -> str | None:
    """The name of the first known defect that explains these violations, or ``None``: then it is news."""
    if not violations:
        return None
    complaint = Complaint(exchange, violations)
    return next((defect.name for defect in DEFECTS if defect.explains(complaint)), None)


def _sent_empty(complaint: Complaint) -> bool:
    pairs = (pair.partition("=") for pair in complaint.exchange.query.split("&"))
    empty = {name for name, _, value in pairs if name and not value}
    missing = re.findall(r"required property '(.+?)'", "\n".join(str(v.get("message")) for v in complaint.violations))
    return complaint.only_in("query") and bool(missing) and {name.lower() for name in empty} >= set(missing)


def _repeated_query(complaint: Complaint) -> bool:
    # Prism names them in lower case.
    names = Counter(name.lower() for name, _ in read_pairs(complaint.exchange.query))
    wrong = [str(list(violation.get("location") or ("",))[-1]).lower() for violation in complaint.violations]
    return complaint.only_in("query") and complaint.has("type") and all(names[name] > 1 for name in wrong)


def _comma_in_path(complaint: Complaint) -> bool:
    return complaint.only_in("path") and "," in complaint.exchange.path


DEFECTS: tuple[Defect, ...] = (
    Defect("body_limit", "reads no body over 10 MB", None, lambda r: r.has("body_limit")),
    Defect(
        "multipart_crash",
        "throws at a part without a name or with ';' in it, at ';', '=' or quotes in a file name, and at a file"
        " without a content type",
        2672,
        lambda r: r.sends(MULTIPART) and r.has("crash"),
    ),
    Defect(
        "multipart_part",
        "keeps the last of repeated fields, as text, and does not parse a JSON part",
        2654,
        lambda r: r.sends(MULTIPART) and r.has("type") and r.only_in("body"),
    ),
    Defect(
        "form_array",
        "makes no array of a repeated field unless its encoding is spelled out",
        2473,
        lambda r: r.sends(FORM) and r.says("must be array"),
    ),
    Defect(
        "form_space",
        "takes the '+' of a space for a reserved character where an encoding is spelled out",
        None,
        lambda r: r.sends(FORM) and r.says("Reserved characters"),
    ),
    Defect("stray_percent", "throws at a '%' that begins no escape", None, lambda r: r.says("URI malformed")),
    Defect("content_type", "throws at a content type it cannot parse", 2605, lambda r: r.says("parse MIME type")),
    Defect(
        "accept",
        "throws at an Accept header it cannot parse, and answers 406 where the vendors ignore the header",
        None,
        lambda r: r.says("invalid media type") or r.has("NOT_ACCEPTABLE"),
    ),
    Defect("large_integer", "takes int64 to end at 2^53 - 1", 1992, lambda r: r.says("9007199254740991")),
    Defect("empty_value", "takes an empty query value for a missing one", None, _sent_empty),
    Defect(
        "empty_body",
        "takes an empty text, form or binary body for a missing one",
        None,
        lambda r: not r.exchange.content and r.says("Body parameter is required"),
    ),
    Defect(
        "falsy_body",
        'takes the JSON values null, false, 0 and "" for a missing body',
        None,
        lambda r: r.exchange.content.strip() in FALSY and r.says("Body parameter is required"),
    ),
    Defect("repeated_query", "makes a list of a query value that is given twice", None, _repeated_query),
    Defect("comma_in_path", "makes a list of a path value with a comma in it", None, _comma_in_path),
)
