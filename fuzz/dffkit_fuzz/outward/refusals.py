"""What becomes of a request that a spec does not allow, once it is said through a connector.

Each ends in one of four ways: the types keep it out, the client refuses it by a documented rule, it goes out as it is
and is refused with an error of the right type, or it is valid as it is spelled. Anything else is a finding.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from dffkit.errors import ApiError, MisuseError

from ..cases.made import id_of, told
from ..cases.parameters import declared
from ..clients.values import InexpressibleError
from ..difference import short
from ..inward.departures import departures
from ..sent.oracle import BASE_URL, expected
from ..sent.proof import Sending
from ..sent.wire import of_httpx
from .comparison import has_no_path
from .spelling import excuse

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    import httpx

    from ..cases.made import Case
    from ..clients.bridge import Call
    from ..sent.proof import Proof
    from ..subjects import Subject
    from ..tally import Entry

KEPT_OUT = "kept out by the types"
NOT_SENT = "refused by the client"
REFUSED = "sent as it is, refused"
VALID = "valid after all"
NOT_THERE = "valid, refused for what is stored"
DONE = "valid, done"

LONGEST = 1000  # characters of a vendor's sentence, as errors have it
NO_SEGMENT = "a path value that URLs would swallow"
NO_VALUE = "a list that needs a value has none"


@dataclass(frozen=True)
class Exchange:
    """One call over the wire: the request and the answer of it, and the error that the caller got, if any."""

    request: httpx.Request
    answer: httpx.Response
    error: BaseException | None


@dataclass(frozen=True)
class Words:
    """Where the error bodies of a vendor have their words: paths of keys, of which the first that is there counts.

    What stands at ``detail`` follows the message, unless it says the same; ``request_id`` is looked for in the header
    of that name first.
    """

    code: tuple[str, ...]
    message: tuple[str, ...]
    detail: tuple[str, ...] = ()
    request_id: tuple[str, ...] = ()
    request_id_header: str = ""

    def read(self, answer: httpx.Response) -> dict[str, str | None]:
        """What an answer says, by the names that errors have for it; texts on one line and within 1,000 characters."""
        body = answer.json()
        message, detail = _first(body, self.message), _first(body, self.detail)
        said = f"{message}: {detail}" if detail and detail != message else message
        in_header = answer.headers.get(self.request_id_header) if self.request_id_header else None
        return {
            "error_code": _first(body, self.code),
            "error_msg": said,
            "request_id": in_header or _first(body, self.request_id),
        }


@dataclass
class Refusals:
    """Judges the negative cases of one stem.

    - ``ways``: by name, what makes a call and returns the exchange; raises what is raised before anything is sent.
    - ``words``: the vendor's error bodies; ``kind``: the class that an answer deserves, by status and code.
    - ``root`` is the address that every path is below; ``proof`` tells by operationId what proves the caller.
    - ``secrets``: what no error may show.
    """

    subject: Subject
    ways: Mapping[str, Callable[[Call], Exchange]]
    words: Words
    kind: Callable[[int, str | None], type[ApiError]]
    root: str
    proof: Callable[[str], Proof]
    secrets: Collection[str] = ()
    problems: list[str] = field(default_factory=list)

    def judge(self, case: Case, entry: Entry) -> bool:
        """Says an invalid case in each way and counts how it ended; what must not be is added to ``problems``.

        Returns whether it can be said at all.
        """
        what = told(case)
        try:
            calls = [self.subject.bridge.call(case) for _ in self.ways]
        except InexpressibleError:
            entry.count(KEPT_OUT, (KEPT_OUT, *what))
            return False
        endings = [self._ending(case, name, call) for name, call in zip(self.ways, calls, strict=True)]
        entry.count(endings[0], (*endings, *what))
        if len({*endings}) > 1:
            self._object(case, f"ends in different ways: {dict(zip(self.ways, endings, strict=True))}")
        return True

    def judge_example(self, case: Case, entry: Entry) -> None:
        """Says a valid case in each way: there may be nothing of what it names, and no other fault."""
        for name, way in self.ways.items():
            exchange = way(self.subject.bridge.call(case))
            ending = f"{NOT_THERE}: {type(exchange.error).__name__}" if exchange.error else DONE
            entry.count(ending, (name, *told(case)))
            for problem in self._wrong(case, exchange):
                self._object(case, f"{name}: {problem}")

    def _ending(self, case: Case, name: str, call: Call) -> str:
        try:
            exchange = self.ways[name](call)
        except MisuseError as error:
            return self._not_sent(case, name, error)
        except Exception as error:  # noqa: BLE001 - whatever else it raises is the finding
            return self._object(case, f"{name}: raises {type(error).__name__}: {error}")
        return self._sent(case, name, exchange)

    def _not_sent(self, case: Case, name: str, error: MisuseError) -> str:
        if (rule := _rule(self.subject, case)) is None:
            return self._object(case, f"{name}: {type(error).__name__} by no rule that is documented: {error}")
        return f"{NOT_SENT}: {rule}"

    def _sent(self, case: Case, name: str, exchange: Exchange) -> str:
        for problem in self._wrong(case, exchange):
            self._object(case, f"{name}: {problem}")
        if exchange.answer.is_success and exchange.error is None:
            if (reason := excuse(self.subject, case, self._proof(case).fields)) is None:
                return self._object(case, f"{name}: accepted with {exchange.answer.status_code}")
            return f"{VALID}: {reason}"
        return f"{REFUSED}: {type(exchange.error).__name__}"

    def _wrong(self, case: Case, exchange: Exchange) -> Iterator[str]:
        yield from (f"changed, {one}" for one in self._changes(case, exchange.request))
        yield from self._departures(case, exchange.answer)
        # Some vendors report a failure inside a 200.
        if not exchange.answer.is_success or exchange.error is not None:
            yield from self.mistold(exchange)

    def _changes(self, case: Case, request: httpx.Request) -> list[str]:
        """Where the request is not what schemathesis would send; what proves the caller is set aside."""
        return Sending(of_httpx(request, self.root), self._proof(case)).problems(expected(case, BASE_URL))

    def _departures(self, case: Case, answer: httpx.Response) -> Iterator[str]:
        responses = case.operation.definition.raw["responses"]
        said = answer.headers.get("content-type", "")
        for one in departures(self.subject.schemas, responses, answer.status_code, said, answer.content):
            yield one.sentence

    def _proof(self, case: Case) -> Proof:
        return self.proof(id_of(case.operation))

    def mistold(self, exchange: Exchange) -> Iterator[str]:
        """In what the error of a refusal is not what was answered."""
        error, answer = exchange.error, exchange.answer
        if not isinstance(error, ApiError):
            yield f"{answer.status_code} became {error!r}"
            return
        said = self.words.read(answer)
        wanted = self.kind(answer.status_code, said["error_code"])
        if type(error) is not wanted:
            yield f"{answer.status_code} {said['error_code']} is {type(error).__name__} instead of {wanted.__name__}"
        for name, value in {"status_code": answer.status_code, **said}.items():
            if getattr(error, name) != value:
                yield f"{name} is {short(getattr(error, name))}, the answer says {short(value)}"
        if error.request is not exchange.request:
            yield "it carries another request than the one that was sent"
        if error.response is None or error.response.content != answer.content:
            yield "it does not carry the response"
        if any(secret in f"{error} {error!r}" for secret in self.secrets):
            yield "it shows a secret"

    def _object(self, case: Case, problem: str) -> str:
        self.problems.append(f"{id_of(case.operation)} {short(case, 600)}\n    {problem}")
        return "FOUND WRONG"


def _rule(subject: Subject, case: Case) -> str | None:
    """The documented rule by which a client may refuse a case before it is sent."""
    if has_no_path(case):
        return NO_SEGMENT
    for parameter in declared(subject.schemas, case.operation):
        schema = subject.schemas.resolved(parameter.get("schema", {}))
        if schema.get("minItems") and case.query.get(parameter["name"]) in ("", []):
            return NO_VALUE
    return None


def _first(body: Any, paths: tuple[str, ...]) -> str | None:
    for path in paths:
        found = body
        for key in path.split("."):
            found = found.get(key) if isinstance(found, dict) else None
        # What has nothing but blanks in it says nothing.
        if found is not None and (line := " ".join(str(found).split())):
            line = f"{line[: LONGEST - 1]}…" if len(line) > LONGEST else line
            return "".join(one if one.isprintable() else "\ufffd" for one in line)
    return None
