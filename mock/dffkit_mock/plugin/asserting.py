"""What a failed assertion about requests says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .matching import Difference, differences

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .call import Call

SHOWN = 20


class Expectation(NamedTuple):
    """What a request is to be like; ``None`` where anything will do."""

    body: Any = None
    query: Mapping[str, Any] | None = None
    headers: Mapping[str, Any] | None = None
    status: int | None = None

    def differences(self, call: Call) -> list[Difference]:
        """Where a request is not like it."""
        found: list[Difference] = []
        if self.status is not None and self.status != call.status:
            found.append(Difference("status", self.status, call.status))
        if self.query is not None:
            found += differences(self.query, call.sent_query, "query")
        if self.headers is not None:
            found += differences(
                {name.lower(): value for name, value in self.headers.items()}, call.sent_headers, "headers"
            )
        if self.body is not None:
            found += differences(self.body, call.sent_body, "body")
        return found


def complaint(
    name: str, expected: Expectation, times: int | None, found: Sequence[Call], all_calls: Sequence[Call]
) -> str:
    """Why ``found``, the requests of the operation, are not what was expected; empty where they are."""
    judged = [(expected.differences(call), call) for call in found]
    matching = [call for unlike, call in judged if not unlike]
    if len(matching) == times or (times is None and matching):
        return ""
    if not found and times != 0:
        return f"{name} was not sent. {_sent(all_calls)}"
    if matching or times == 0:
        return f"{name} was expected {_times(times)}, and was sent {_times(len(matching))}:\n{_list(matching)}"
    unlike, closest = min(judged, key=lambda pair: len(pair[0]))
    of = "" if len(found) == 1 else f"; the closest of {len(found)}"
    lines = "\n".join(f"    {difference}" for difference in unlike[:SHOWN])
    return f"{name} was sent, but not like this{of}:\n  {closest}\n{lines}"


def forbidden(violations: Sequence[Call]) -> str:
    """What the application sent although the spec forbids it."""
    lines = ["the application sent what the spec forbids:"]
    for call in violations:
        lines.append(f"  {call.operation or 'no operation of the specs'}: {call}")
        lines += [f"    {part}" for part in (call.sentence or "").split("; ")]
        lines += [f"    near: {path}" for path in call.near]
    lines.append(
        "A test that means to send this says so: `with dffkit_mock.allow_violations():` or "
        "@pytest.mark.dffkit_mock(strict=False)"
    )
    return "\n".join(lines)


def _times(count: int | None) -> str:
    return "1 time" if count == 1 else f"{count} times"


def _sent(calls: Sequence[Call]) -> str:
    return f"What was sent:\n{_list(calls)}" if calls else "Nothing was sent at all"


def _list(calls: Sequence[Call]) -> str:
    lines = [f"  {call.operation or 'no operation of the specs'}: {call}" for call in calls[-SHOWN:]]
    return "\n".join([f"  … {len(calls) - SHOWN} before", *lines] if len(calls) > SHOWN else lines)
