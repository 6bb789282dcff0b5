"""What is known of an exported function without running it again: what lists and pages show, and how it may run."""

from __future__ import annotations

import inspect
import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Self

from .options import ApiOptions

if TYPE_CHECKING:
    from .exports import Exported

_STARS: dict[Any, str] = {inspect.Parameter.VAR_POSITIONAL: "*", inspect.Parameter.VAR_KEYWORD: "**"}


@dataclass(frozen=True)
class FunctionInfo:
    """An exported function, by id ``set__script.func``.

    ``args`` are the names of positional parameters, then ``*args`` and ``**kw``; ``kwargs`` has ``{}`` or
    ``{"default": …}`` for each. ``options`` are those of ``DFF.API``.
    """

    id: str
    name: str
    script_id: str
    title: str | None
    description: str
    definition: str
    args: tuple[str, ...]
    kwargs: dict[str, dict[str, Any]]
    order: int
    options: ApiOptions = field(default_factory=ApiOptions)
    code_md5: str = ""

    @classmethod
    def of(cls, script_id: str, exported: Exported, code_md5: str = "") -> Self:
        """What the function itself and its options say."""
        function, options = exported.function, exported.options
        args, kwargs = _parameters(function)
        return cls(
            id=f"{script_id}.{function.__name__}",
            name=function.__name__,
            script_id=script_id,
            title=options.title,
            description=inspect.cleandoc(function.__doc__ or ""),
            definition=f"{function.__name__}{inspect.signature(function)}",
            args=args,
            kwargs=kwargs,
            order=exported.order,
            options=options,
            code_md5=code_md5,
        )

    @classmethod
    def from_json(cls, found: dict[str, Any]) -> Self:
        """What :meth:`to_json` gave."""
        told = dict(found["options"])
        tags, delays = tuple(told.pop("tags")), told.pop("delayed_cron_job")
        options = ApiOptions(**told, tags=tags, delayed_cron_job=None if delays is None else tuple(delays))
        return cls(**{**found, "options": options, "args": tuple(found["args"])})

    def to_json(self) -> dict[str, Any]:
        """A value for JSON."""
        return asdict(self)

    @property
    def set_id(self) -> str:
        """The script set."""
        return self.script_id.partition("__")[0]

    @property
    def category(self) -> str:
        """The category, ``general`` where nobody said one."""
        return self.options.category

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags, sorted."""
        return self.options.tags

    @property
    def kept_for(self) -> int:
        """Seconds for which a result answers the same call again; 0 for not at all."""
        return int(self.options.cache_result or 0)

    def extra_config(self) -> dict[str, Any]:
        """The options as lists of functions show them: ``extraConfigJSON``."""
        options = self.options
        named = {
            "fixedCronExpr": options.fixed_cron_expr,
            "delayedCronJob": None if options.delayed_cron_job is None else list(options.delayed_cron_job),
            "timeout": options.timeout,
            "expires": options.expires,
            "cacheResult": options.cache_result,
            "queue": options.queue,
            "integrationConfig": options.integration_config,
            "isHidden": options.is_hidden or None,
        }
        return {name: value for name, value in named.items() if value is not None}


def _parameters(function: Any) -> tuple[tuple[str, ...], dict[str, dict[str, Any]]]:
    names: list[str] = []
    kwargs: dict[str, dict[str, Any]] = {}
    for parameter in inspect.signature(function).parameters.values():
        # Parameters that can only be given by name are in no list of the platform.
        if parameter.kind is parameter.KEYWORD_ONLY:
            continue
        name = _STARS.get(parameter.kind, "") + parameter.name
        names.append(name)
        kwargs[name] = {} if parameter.default is parameter.empty else {"default": _plain(parameter.default)}
    return tuple(names), kwargs


def _plain(value: Any) -> Any:
    try:
        return json.loads(json.dumps(value))
    except (TypeError, ValueError):
        return repr(value)
