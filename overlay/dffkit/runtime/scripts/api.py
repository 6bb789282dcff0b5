"""``@DFF.API(…)``: what makes a function callable from outside.

Source: DataFlux Func, "Script Development", the decorator ``DFF.API``.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from .exports import EXPORTED, Exports
from .metadata import FunctionInfo
from .options import ApiOptions, InvalidAPIOption, checked

F = TypeVar("F", bound=Callable[..., Any])


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
    - ``queue``: 1 to 15.
    - ``fixed_cron_expr`` (also ``fixed_crontab``): when its cron jobs run, whatever they say themselves.
    - ``delayed_cron_job`` (also ``delayed_crontab``): seconds after the minute, or a list of them: one run for each.
    - ``integration``: ``"signIn"`` or ``"autoRun"``, the latter with ``integration_config``.
    - ``is_hidden``: left out of lists.

    The function stays callable as it was. Raises :class:`InvalidAPIOption` and :class:`DuplicatedFuncName`.
    """
    options = checked(
        title=title,
        category=category,
        tags=tags,
        timeout=api_timeout if timeout is None else timeout,
        expires=expires,
        cache_result=cache_result,
        queue=queue,
        fixed_cron_expr=fixed_crontab if fixed_cron_expr is None else fixed_cron_expr,
        delayed_cron_job=delayed_crontab if delayed_cron_job is None else delayed_cron_job,
        integration=integration,
        integration_config=integration_config,
        is_hidden=is_hidden,
    )

    def export(function: F) -> F:
        return _exported(function, options)

    return export


def _exported(function: F, options: ApiOptions) -> F:
    if not callable(function) or not hasattr(function, "__name__"):
        raise InvalidAPIOption(f"DFF.API decorates functions, not {type(function).__name__}")
    exports: Exports = function.__globals__.setdefault(EXPORTED, Exports())
    found = exports.add(function, options)

    @functools.wraps(function)
    def exported(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    # What scripts on the platform find on an exported function.
    info = FunctionInfo.of(function.__module__, found)
    vars(exported).update(
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
    return exported  # type: ignore[return-value]
