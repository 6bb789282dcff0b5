"""Which version answers a call that goes to an alias.

Source: Huawei Cloud API reference, "Creating a Function Version Alias". Assumed: shares are kept exactly, the calls of
another version spread evenly, so that ten calls at 10 percent reach it once and a run can be repeated; rules come
before shares; a direct call has the headers and cookies that a rule looks at.
"""

from __future__ import annotations

from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ...exchange import Headers


def choose_version(alias: Mapping[str, Any], headers: Headers, count: Callable[[], int]) -> str:
    """The version for this call; ``count`` numbers the calls that shares divide, from 1 on."""
    for version, strategy in (alias.get("additional_version_strategy") or {}).items():
        if _fits(strategy, headers):
            return str(version)
    weights = alias.get("additional_version_weights") or {}
    number = count() if any(weights.values()) else 0
    drawn = (version for version, weight in weights.items() if _is_due(number, weight))
    return str(next(drawn, alias.get("version", "latest")))


def _is_due(number: int, percent: int) -> bool:
    return number * percent // 100 > (number - 1) * percent // 100


def _fits(strategy: Mapping[str, Any], headers: Headers) -> bool:
    rules = strategy.get("rules") or []
    met = [_is_met(rule, headers) for rule in rules]
    return bool(met) and (any(met) if strategy.get("combine_type") == "or" else all(met))


def _is_met(rule: Mapping[str, Any], headers: Headers) -> bool:
    name, wanted = str(rule.get("param", "")), str(rule.get("value", ""))
    is_cookie = str(rule.get("rule_type", "")).lower() == "cookie"
    value = _cookie(headers, name) if is_cookie else headers.get(name.lower())
    choices = [one.strip() for one in wanted.split(",")] if rule.get("op") == "in" else [wanted]
    return bool(value) and value in choices


def _cookie(headers: Headers, name: str) -> str:
    try:
        found = SimpleCookie(headers.get("cookie")).get(name)
    except CookieError:
        return ""
    return found.value if found is not None else ""
