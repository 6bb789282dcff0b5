"""Every request that a spec allows, through every channel of the generated client, compared with the oracle."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from .cases import NEGATIVE, POSITIVE, cases
from .difference import short
from .oracle import expected
from .values import InexpressibleError

if TYPE_CHECKING:
    from .cases import Case
    from .channels import Channel
    from .counts import Count
    from .subjects import Subject
    from .wire import Wire

# What URL normalisation swallows: the client must refuse it, because the request would address something else.
NO_SEGMENT = ("", ".", "..")


async def wrong_requests(subject: Subject, operation_id: str, count: Count) -> list[str]:
    """One paragraph for each valid case that does not go out as it should; empty when all do."""
    found = []
    for case in cases(subject.operations[operation_id], POSITIVE, count):
        if problems := await _problems(subject, case):
            lines = (f"    {', '.join(names)}: {problem}" for problem, names in problems.items())
            found.append("\n".join([f"{operation_id} {short(case, 600)}", *lines]))
    return found


def has_no_path(case: Case) -> bool:
    """Whether a path value of the case would be swallowed, so that no client may send it."""
    return any(unquote(str(value)) in NO_SEGMENT for value in case.path_parameters.values())


async def _problems(subject: Subject, case: Case) -> dict[str, list[str]]:
    """Each problem, with the names of the channels that have it."""
    wanted = None if has_no_path(case) else expected(case)
    problems: dict[str, list[str]] = {}
    for channel in subject.channels:
        problem = await (
            _difference(subject, case, channel, wanted) if wanted else _not_refused(subject, case, channel)
        )
        if problem:
            problems.setdefault(problem, []).append(channel.__name__)
    return problems


async def _difference(subject: Subject, case: Case, channel: Channel, wanted: Wire) -> str:
    try:
        actual = await channel(subject.package, subject.bridge.call(case))
    except InexpressibleError as reason:
        return f"the annotations do not allow a request that the spec allows: {reason}"
    except Exception as error:  # noqa: BLE001 - whatever it raises on a valid request is the finding
        return f"raises {type(error).__name__}: {error}"
    return "; ".join(wanted.differences(actual)) if actual else ""


async def _not_refused(subject: Subject, case: Case, channel: Channel) -> str:
    try:
        actual = await channel(subject.package, subject.bridge.call(case))
    except ValueError:
        return ""
    return f"sends {'/'.join(actual.path)}, which addresses something else" if actual else ""


async def crashes(subject: Subject, operation_id: str, count: Count) -> list[str]:
    """One paragraph for each invalid case on which the client fails with anything but a ``ValueError``.

    The client does not validate: most invalid requests cannot be said with its types, the others go out for the
    server to refuse.
    """
    found = []
    for case in cases(subject.operations[operation_id], NEGATIVE, count):
        for channel in subject.channels:
            try:
                await channel(subject.package, subject.bridge.call(case))
            except (InexpressibleError, ValueError):
                continue
            except Exception as error:  # noqa: BLE001 - this is what is looked for
                found.append(
                    f"{operation_id} {short(case, 600)}\n    {channel.__name__}: {type(error).__name__}: {error}"
                )
    return found
