"""Every answer that a spec documents, read by the generated client and written back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..clients.values import InexpressibleError, UnknownValueError
from ..difference import differences, short
from ..sent.wire import instants

if TYPE_CHECKING:
    from ..cases.answers import Answer
    from ..cases.counts import Count
    from ..schemas import Change
    from ..subjects import Subject

_REQUEST = httpx.Request("GET", "http://oracle.test/")


def misread(subject: Subject, answer: Answer, count: Count, change: Change | None = None) -> list[str]:
    """One paragraph for each body that does not come back as it was; empty when all do.

    ``change`` alters the bodies first, along their schema; those it leaves alone are passed over.
    """
    found = []
    for body in subject.bodies(answer, count):
        changed = subject.schemas.changed(answer.schema, body, change) if change else body
        if change and changed == body:
            continue
        problem = _problem(subject, answer, changed)
        if problem:
            found.append(f"{answer.name} {short(changed, 600)}\n    {problem}")
    return found


def _problem(subject: Subject, answer: Answer, body: Any) -> str:
    try:
        read = parsed(subject, answer, answer.content(body))
        back = written(read)
    except Exception as error:  # noqa: BLE001 - whatever it raises on a documented answer is the finding
        return f"raises {type(error).__name__}: {error}"
    if not answer.is_json:
        content = back.encode() if isinstance(back, str) else back
        return "; ".join(differences(answer.content(body), content, "body"))
    lost = differences(instants(body), instants(back), "body")
    return "; ".join(lost) or _mistaken(subject, answer, body, read) or _apart(subject, answer, body, read)


def _apart(subject: Subject, answer: Answer, body: Any, read: Any) -> str:
    """Of a success the facade has a parser of its own, which the raw function has to agree with."""
    raw = _raw(subject, answer, _response(answer, answer.content(body)))
    return "" if raw == read else f"the function reads {short(raw)}, the facade {short(read)}"


def _mistaken(subject: Subject, answer: Answer, body: Any, read: Any) -> str:
    """A field that is read under a wrong name comes back all the same, among the unknown ones."""
    try:
        promised = subject.bridge.answer(answer.operation_id, answer.status, body)
    except UnknownValueError:
        # These are kept beyond what the annotations say; nothing else may be.
        return ""
    except InexpressibleError as reason:
        return f"the annotations do not allow it: {reason}"
    return "" if promised == read else f"expected {short(promised)}, is {short(read)}"


def parsed(subject: Subject, answer: Answer, content: bytes) -> Any:
    """What the client makes of an answer: the facade's reading of a success, the raw function's of a failure."""
    response = _response(answer, content)
    if response.is_success:
        return subject.bridge.module(answer.operation_id)._parse_success(response)
    return _raw(subject, answer, response)


def _raw(subject: Subject, answer: Answer, response: httpx.Response) -> Any:
    client = subject.module("client").Client(base_url="http://oracle.test", raise_on_unexpected_status=True)
    return subject.bridge.module(answer.operation_id)._parse_response(client=client, response=response)


def _response(answer: Answer, content: bytes) -> httpx.Response:
    headers = {"content-type": answer.media_type}
    return httpx.Response(answer.status, content=content, headers=headers, request=_REQUEST)


def content_key(subject: Subject, operation_id: str) -> str | None:
    """The key of what a method returns of a success; ``None`` where it returns all of it (``x-dffkit-envelope``)."""
    found = [one for one in subject.answers if one.operation_id == operation_id and 200 <= one.status < 300]
    parts = subject.schemas.resolved(found[0].schema).get("allOf", ()) if len(found) == 1 else ()
    return next((key for part in parts if (key := subject.schemas.resolved(part).get("x-dffkit-envelope"))), None)


def written(value: Any) -> Any:
    """A parsed value back in its plain form: JSON, or the bytes of a text or file."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if hasattr(value, "payload"):
        return value.read()
    return [written(item) for item in value] if isinstance(value, list) else value
