"""One call of a function, and what became of it: plain records that cross processes as JSON."""

from __future__ import annotations

import json
import secrets
import string
from dataclasses import dataclass, field, replace
from typing import Any, Literal, Self

from .limits import EXPIRES, LONGEST_TIMEOUT, QUEUE, TIMEOUT
from .values import encodable

Origin = Literal["syncAPI", "asyncAPI", "cronJob", "direct", "integration", "apiAuth", "script"]
Status = Literal["success", "failure", "timeout", "expired", "skipped", "ended", "crashed"]

ROOT = "ROOT"
LATEST = 253_402_214_400.0
"""The last day that a date can have, in seconds since 1970: no task is for a later moment, nor for one before 1970."""
LONGEST_CHAIN = 5
_ALPHABET = string.ascii_letters + string.digits
_LENGTH = 12


def new_id(alias: str) -> str:
    """An id as the platform makes them: ``task-`` and twelve letters and digits."""
    return f"{alias}-{random_letters(_LENGTH)}"


def random_letters(length: int) -> str:
    """So many letters and digits that nobody can guess."""
    number, letters = secrets.randbelow(len(_ALPHABET) ** length), ""  # one call of the system, not one a letter
    for _ in range(length):
        number, place = divmod(number, len(_ALPHABET))
        letters += _ALPHABET[place]
    return letters


@dataclass(frozen=True)
class Task:
    """A call that was accepted.

    - ``kwargs`` are JSON values; the function is called with keywords only.
    - ``timeout`` seconds it may run; ``expires`` seconds it may wait, from ``trigger_time`` on (and ``delay`` more).
    - ``trigger_time`` is the moment it is for, in seconds since 1970: the arrival of the request, or the cron minute.
    - ``eta`` is the moment before which it does not begin, ``None`` for at once.
    - ``chain`` are the ids of the functions that led here, this one last.
    - ``cron_expr``, ``cron_delay`` and ``cron_mode`` (``cronJob`` or ``manual``) are those of a cron run.
    - ``http_request`` is ``_DFF_HTTP_REQUEST``, empty where there was none.
    """

    func_id: str
    kwargs: dict[str, Any] = field(default_factory=dict)
    id: str = field(default_factory=lambda: new_id("task"))
    root_id: str = ROOT
    chain: tuple[str, ...] = ()
    origin: Origin = "direct"
    origin_id: str = "direct"
    queue: int = QUEUE
    timeout: float = TIMEOUT
    expires: float = EXPIRES
    trigger_time: float = 0.0
    eta: float | None = None
    delay: float | None = None
    cron_expr: str | None = None
    cron_delay: int = 0
    cron_mode: Literal["cronJob", "manual"] | None = None
    http_request: dict[str, Any] = field(default_factory=dict)

    @property
    def script_id(self) -> str:
        """The script that the function stands in."""
        return self.func_id.rpartition(".")[0]

    def waiting_from(self, now: float) -> Self:
        """The same, whose waiting begins now, however long ago the moment was that it is for."""
        return replace(self, expires=self.expires + max(0.0, now - self.trigger_time))

    def to_json(self) -> str:
        """The record as one line of JSON."""
        return encodable(json.dumps(vars(self), ensure_ascii=False))  # no asdict, which copies all arguments

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """The record that :meth:`to_json` wrote; raises ``ValueError`` where it did not."""
        try:
            found = json.loads(text.encode() if isinstance(text, str) else text)  # what is no Unicode is no task
            task = replace(cls(**found), chain=tuple(found.get("chain", ())))
        except (TypeError, AttributeError, RecursionError) as exc:
            raise ValueError(encodable(f"this is no task of dffkit's runtime: {exc}")) from None
        for name, kind in _KINDS.items():
            if not isinstance(getattr(task, name), kind):
                raise _is_none(name, getattr(task, name))
        for name, (least, most) in _BOUNDS.items():
            value = getattr(task, name)
            if value is not None and not least <= value <= most:  # nor is NaN
                raise _is_none(name, value)
        return task


_KINDS: dict[str, Any] = {
    **dict.fromkeys(("func_id", "id", "root_id", "origin", "origin_id"), str),
    **dict.fromkeys(("kwargs", "http_request"), dict),
    **dict.fromkeys(("queue", "cron_delay"), int),
    **dict.fromkeys(("timeout", "expires", "trigger_time"), int | float),
    **dict.fromkeys(("eta", "delay"), int | float | None),
    **dict.fromkeys(("cron_expr", "cron_mode"), str | None),
}
"""What each field of a task has to be; ``chain`` is made what it has to be."""
_BOUNDS: dict[str, tuple[float, float]] = {
    "timeout": (0.001, LONGEST_TIMEOUT),
    **dict.fromkeys(("expires", "trigger_time", "eta", "delay", "cron_delay"), (0, LATEST)),
}
"""Between which numbers it has to be, so that it can be run at all."""


def _is_none(name: str, value: object) -> ValueError:
    return ValueError(f"this is no task of dffkit's runtime: its {name} is {value!r:.40}")


@dataclass(frozen=True)
class Control:
    """What ``DFF.RESP`` and its kin ask of the HTTP answer.

    ``file`` is a path that is sent instead of the value; ``delete_file`` says that it is gone afterwards.
    """

    status_code: int | None = None
    content_type: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    allow_304: bool = False
    download: str | None = None
    redirect: str | None = None
    file: str | None = None
    delete_file: bool = False
    raw: bool = False


@dataclass(frozen=True)
class Outcome:
    """What became of a task.

    - ``value`` is the returned value as JSON text, ``None`` unless ``status`` is ``success``.
    - ``exception`` is ``str(e)`` or the class where that is empty; ``traceback`` has the frames of scripts only.
    - ``logs`` are the lines that the task printed, as the platform shows them.
    - ``started`` and ``ended`` are seconds since 1970, ``None`` where it never began.
    """

    status: Status
    value: str | None = None
    control: Control | None = None
    exception: str | None = None
    exception_type: str | None = None
    traceback: str | None = None
    logs: tuple[str, ...] = ()
    started: float | None = None
    ended: float | None = None

    def to_json(self) -> str:
        """The record as one line of JSON."""
        return encodable(json.dumps(vars(self), default=vars, ensure_ascii=False))

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """The record that :meth:`to_json` wrote."""
        found = json.loads(text)
        control = found.pop("control", None)
        logs = tuple(found.pop("logs", ()))
        return cls(control=Control(**control) if control else None, logs=logs, **found)
