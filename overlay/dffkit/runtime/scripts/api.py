"""``@DFF.API(…)``: what makes a function callable from outside, and the limits of its options.

Source: DataFlux Func, "Script Development", the decorator ``DFF.API``.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from ..cron_expressions import EXPECTED, is_expression
from ..limits import LAST_QUEUE, LONGEST_EXPIRES, LONGEST_TIMEOUT

F = TypeVar("F", bound=Callable[..., Any])

EXPORTED = "__dff_exported__"
"""The name, among the globals of a script, of its exported functions by name."""


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


class DuplicatedFuncName(ValueError):
    """A script exports two functions of one name."""


@dataclass(frozen=True)
class ApiOptions:
    """The options of one exported function, checked; ``None`` is what nobody said. Seconds throughout."""

    title: str | None = None
    category: str = "general"
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


@dataclass(frozen=True)
class Exported:
    """A function as its script exports it; ``order`` counts from 0."""

    function: Callable[..., Any]
    options: ApiOptions
    order: int = 0


class Exports(dict[str, Exported]):
    """The exported functions of a script by name.

    A ``strict`` one takes a name once. A plain module, which an editor or a notebook may load again, takes the last.
    """

    strict = False


class StrictExports(Exports):
    """Those of a script that a runtime executes."""

    strict = True


def api(
    title: str | None = None,
    *,
    category: str | None = None,
    tags: list[str] | tuple[str, ...] | None = None,
    timeout: int | None = None,
    api_timeout: int | None = None,
    expires: int | None = None,
    cache_result: float | None = None,
    queue: int | None = None,
    fixed_cron_expr: str | None = None,
    fixed_crontab: str | None = None,
    delayed_cron_job: int | list[int] | tuple[int, ...] | None = None,
    delayed_crontab: int | list[int] | tuple[int, ...] | None = None,
    integration: str | None = None,
    integration_config: Mapping[str, Any] | None = None,
    is_hidden: bool = False,
) -> Callable[[F], F]:
    """Exports the function that it decorates; always written with parentheses: ``@DFF.API("Title")``.

    - ``title``, ``category`` and ``tags`` are for lists of functions.
    - ``timeout`` (also ``api_timeout``): seconds it may run, 1 to 3600; without it 35, for asynchronous calls 3600.
    - ``expires``: seconds a call may wait, 1 to 86400.
    - ``cache_result``: seconds for which a result answers the same call again; fractions are cut off.
    - ``queue``: 1 to 9.
    - ``fixed_cron_expr`` (also ``fixed_crontab``): when its cron jobs run, whatever they say themselves.
    - ``delayed_cron_job`` (also ``delayed_crontab``): seconds after the minute, or a list of them: one run for each.
    - ``integration``: ``"signIn"`` or ``"autoRun"``, the latter with ``integration_config``.
    - ``is_hidden``: left out of lists.

    The function stays callable as it was. Raises :class:`InvalidAPIOption` and :class:`DuplicatedFuncName`.
    """
    options = ApiOptions(
        title=_text("title", title),
        category=_text("category", category) or "general",
        tags=_tags(tags),
        timeout=_whole("timeout", api_timeout if timeout is None else timeout, LONGEST_TIMEOUT),
        expires=_whole("expires", expires, LONGEST_EXPIRES),
        cache_result=_seconds("cache_result", cache_result),
        queue=_whole("queue", queue, LAST_QUEUE),
        fixed_cron_expr=_cron("fixed_cron_expr", fixed_crontab if fixed_cron_expr is None else fixed_cron_expr),
        delayed_cron_job=_delays(delayed_crontab if delayed_cron_job is None else delayed_cron_job),
        integration=_integration(integration),
        integration_config=_auto_run(integration_config),
        is_hidden=_flag("is_hidden", is_hidden),
    )

    def export(function: F) -> F:
        return _exported(function, options)

    return export


def _exported(function: F, options: ApiOptions) -> F:
    if not callable(function) or not hasattr(function, "__name__"):
        raise InvalidAPIOption(f"DFF.API decorates functions, not {type(function).__name__}")
    found: Exports = function.__globals__.setdefault(EXPORTED, Exports())
    name = function.__name__
    if found.strict and name in found:
        raise DuplicatedFuncName(
            f"{function.__module__} exports two functions named `{name}`: the second stands in line "
            f"{function.__code__.co_firstlineno}; give it another name"
        )

    @functools.wraps(function)
    def exported(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    found[name] = Exported(function, options, found[name].order if name in found else len(found))
    _describe(exported, found[name])
    return exported  # type: ignore[return-value]


def _describe(wrapper: Any, exported: Exported) -> None:
    """The attributes that scripts on the platform find on an exported function."""
    from .metadata import FunctionInfo  # noqa: PLC0415 - which knows of this module

    info = FunctionInfo.of(exported.function.__module__, exported)
    vars(wrapper).update(
        _DFF_FUNC_ID=info.id,
        _DFF_FUNC_NAME=info.name,
        _DFF_FUNC_TITLE=info.title,
        _DFF_FUNC_DESCRIPTION=info.description,
        _DFF_FUNC_DEFINITION=info.definition,
        _DFF_FUNC_CATEGORY=info.category,
        _DFF_FUNC_TAGS=list(info.tags),
        _DFF_FUNC_ARGS=list(info.args),
        _DFF_FUNC_KWARGS=dict(info.kwargs),
    )


def _text(name: str, value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value
    hint = ": write @DFF.API() with parentheses" if name == "title" and callable(value) else ""
    raise InvalidAPIOption(f"`{name}` should be a string, not {_shown(value)}{hint}")


def _tags(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    if not isinstance(value, list | tuple) or not all(isinstance(tag, str) for tag in value):
        raise InvalidAPIOption(f"`tags` should be a list or a tuple of strings, not {_shown(value)}")
    return tuple(sorted(set(value)))


def _whole(name: str, value: object, most: int) -> int | None:
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


def _delays(value: object) -> tuple[int, ...] | None:
    if value is None:
        return None
    delays = list(value) if isinstance(value, list | tuple) else [value]
    seconds = [delay for delay in delays if isinstance(delay, int) and not isinstance(delay, bool) and delay >= 0]
    if not delays or len(seconds) < len(delays):
        raise InvalidAPIOption(f"`delayed_cron_job` should be seconds, an int or a list of them, not {_shown(value)}")
    return tuple(sorted(set(seconds)))


def _integration(value: object) -> str | None:
    text = _text("integration", value)
    if text is None:
        return None
    if text.lower() not in INTEGRATIONS:
        raise InvalidAPIOption(f"`integration` should be 'signIn' or 'autoRun', not {text!r}")
    return INTEGRATIONS[text.lower()]


def _auto_run(value: object) -> Mapping[str, Any] | None:
    if value is None:
        return None
    if not isinstance(value, Mapping):
        raise InvalidAPIOption(f"`integration_config` should be a dict, not {_shown(value)}")
    unknown = [key for key in value if str(key).lower() not in AUTO_RUN]
    if unknown:
        raise InvalidAPIOption(
            f"`integration_config` has no {unknown[0]!r}: its keys are cronExpr, onSystemLaunch and onScriptPublish"
        )
    config = {AUTO_RUN[str(key).lower()]: item for key, item in value.items()}
    _cron("integration_config.cronExpr", config.get("cronExpr"))
    return config


def _flag(name: str, value: object) -> bool:
    if value is None or isinstance(value, bool):
        return bool(value)
    raise InvalidAPIOption(f"`{name}` should be True or False, not {_shown(value)}")


def _shown(value: object) -> str:
    return f"{type(value).__name__} {value!r}" if isinstance(value, bool | int | float | str) else type(value).__name__
