"""The options of ``DFF.API``, and what each may be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from ..cron_expressions import EXPECTED, is_expression
from ..limits import LAST_QUEUE, LONGEST_EXPIRES, LONGEST_TIMEOUT

GENERAL = "general"
"""The category where nobody said one."""
INTEGRATIONS = {
    "signin": "signIn",
    "sign_in": "signIn",
    "login": "signIn",
    "log_in": "signIn",
    "autorun": "autoRun",
    "auto_run": "autoRun",
}
AUTO_RUN = {
    "cronexpr": "cronExpr",
    "cron_expr": "cronExpr",
    "crontab": "cronExpr",
    "onsystemlaunch": "onSystemLaunch",
    "on_system_launch": "onSystemLaunch",
    "on_launch": "onSystemLaunch",
    "onlaunch": "onSystemLaunch",
    "onscriptpublish": "onScriptPublish",
    "on_script_publish": "onScriptPublish",
    "on_publish": "onScriptPublish",
    "onpublish": "onScriptPublish",
}


class InvalidAPIOption(ValueError):
    """An option of ``DFF.API`` is not what it may be."""


@dataclass(frozen=True)
class ApiOptions:
    """The options of one exported function, checked; ``None`` is what nobody said. Seconds throughout."""

    title: str | None = None
    category: str = GENERAL
    tags: tuple[str, ...] = ()
    timeout: int | None = None
    expires: int | None = None
    cache_result: float | None = None
    queue: int | None = None
    fixed_cron_expr: str | None = None
    delayed_cron_job: tuple[int, ...] | None = None
    integration: str | None = None
    integration_config: Mapping[str, Any] | None = None
    is_hidden: bool = False


def checked(**given: object) -> ApiOptions:
    """Options as they were written, by the names of :class:`ApiOptions`; raises :class:`InvalidAPIOption`."""
    return ApiOptions(**{name: check(name, given[name]) for name, check in CHECKS.items()})


def _text(name: str, value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value
    hint = ": write @DFF.API() with parentheses" if name == "title" and callable(value) else ""
    raise InvalidAPIOption(f"`{name}` should be a string, not {_shown(value)}{hint}")


def _category(name: str, value: object) -> str:
    return _text(name, value) or GENERAL


def _tags(name: str, value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    if not isinstance(value, list | tuple) or not all(isinstance(tag, str) for tag in value):
        raise InvalidAPIOption(f"`{name}` should be a list or a tuple of strings, not {_shown(value)}")
    return tuple(sorted(set(value)))


def _whole(name: str, value: object, *, most: int) -> int | None:
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool):
        raise InvalidAPIOption(f"`{name}` should be an int, not {_shown(value)}")
    if not 1 <= value <= most:
        raise InvalidAPIOption(f"`{name}` should be between 1 and {most}, not {value}")
    return value


def _seconds(name: str, value: object) -> float | None:
    if value is None:
        return None
    if not isinstance(value, int | float) or isinstance(value, bool) or value < 0:
        raise InvalidAPIOption(f"`{name}` should be a number of seconds, not {_shown(value)}")
    return value


def _cron(name: str, value: object) -> str | None:
    expression = _text(name, value)
    if expression is not None and not is_expression(expression):
        raise InvalidAPIOption(f"`{name}` is no cron expression: {expression!r}; it has {EXPECTED}")
    return expression


def _delays(name: str, value: object) -> tuple[int, ...] | None:
    if value is None:
        return None
    delays = list(value) if isinstance(value, list | tuple) else [value]
    seconds = [delay for delay in delays if isinstance(delay, int) and not isinstance(delay, bool) and delay >= 0]
    if not delays or len(seconds) < len(delays):
        raise InvalidAPIOption(f"`{name}` should be seconds, an int or a list of them, not {_shown(value)}")
    return tuple(sorted(set(seconds)))


def _integration(name: str, value: object) -> str | None:
    text = _text(name, value)
    if text is None:
        return None
    if text.lower() not in INTEGRATIONS:
        raise InvalidAPIOption(f"`{name}` should be 'signIn' or 'autoRun', not {text!r}")
    return INTEGRATIONS[text.lower()]


def _auto_run(name: str, value: object) -> Mapping[str, Any] | None:
    if value is None:
        return None
    if not isinstance(value, Mapping):
        raise InvalidAPIOption(f"`{name}` should be a dict, not {_shown(value)}")
    unknown = [key for key in value if str(key).lower() not in AUTO_RUN]
    if unknown:
        raise InvalidAPIOption(
            f"`{name}` has no {unknown[0]!r}: its keys are cronExpr, onSystemLaunch and onScriptPublish"
        )
    config = {AUTO_RUN[str(key).lower()]: item for key, item in value.items()}
    _cron(f"{name}.cronExpr", config.get("cronExpr"))
    for event in ("onSystemLaunch", "onScriptPublish"):
        _flag(f"{name}.{event}", config.get(event))
    return config


def _flag(name: str, value: object) -> bool:
    if value is None or isinstance(value, bool):
        return bool(value)
    raise InvalidAPIOption(f"`{name}` should be True or False, not {_shown(value)}")


def _shown(value: object) -> str:
    return f"{type(value).__name__} {value!r}" if isinstance(value, bool | int | float | str) else type(value).__name__


CHECKS: Mapping[str, Callable[[str, object], Any]] = {
    "title": _text,
    "category": _category,
    "tags": _tags,
    "timeout": partial(_whole, most=LONGEST_TIMEOUT),
    "expires": partial(_whole, most=LONGEST_EXPIRES),
    "cache_result": _seconds,
    "queue": partial(_whole, most=LAST_QUEUE),
    "fixed_cron_expr": _cron,
    "delayed_cron_job": _delays,
    "integration": _integration,
    "integration_config": _auto_run,
    "is_hidden": _flag,
}
"""What makes of a written option one that holds."""
