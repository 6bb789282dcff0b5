"""Aliases: names that stand for a version, or for two between which the calls are divided.

Sources: Huawei Cloud, FunctionGraph API reference, "Creating a Function Version Alias", "Modifying a Function Version
Alias"; user guide, "Configuring Function Aliases".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ...._foreign import shown
from ....errors import MisuseError
from ..._arguments import or_unset
from ._versions import LATEST, checked_description, checked_version

if TYPE_CHECKING:
    from collections.abc import Iterable

    import httpx
    from dffkit_api import Unset
    from dffkit_api.functiongraph.models import (
        CreateVersionAliasRequestBody,
        UpdateVersionAliasRequestBody,
        VersionAlias,
        VersionStrategies,
        VersionWeights,
    )

ALL = 100  # percent
NO_ALIAS = "set_alias() makes an alias that is not there."
_NAME = re.compile(r"[A-Za-z](?:[A-Za-z0-9_-]{0,62}[A-Za-z0-9])?")


@dataclass(frozen=True, slots=True)
class Division:
    """How an alias divides the calls: ``version`` has what ``weights`` leave, in percent by name of the version."""

    version: str
    weights: Mapping[str, int] = field(default_factory=dict)


def checked_alias(name: str) -> str:
    """The name; raises :class:`MisuseError` for what cannot be one."""
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise MisuseError(
            f"alias must be a name of 1 to 64 letters, digits, '_' and '-', with a letter first and a letter or a "
            f"digit last, not {shown(name)}"
        )
    return name


def division(version: str, weights: Mapping[str, int] | None) -> Division:
    """What :meth:`set_alias` is to bring about; raises :class:`MisuseError` for what the service has no form for."""
    checked_version("version", version)
    if weights is None:
        return Division(version)
    if not isinstance(weights, Mapping):
        raise MisuseError(
            f"weights must be a dict of a version and its percent, as {{'v2': 10}}, not {type(weights).__name__}"
        )
    if len(weights) > 1:
        raise MisuseError(
            f"weights names {len(weights)} versions, {', '.join(map(repr, weights))}: an alias divides the calls "
            "between its version and one other"
        )
    for other, percent in weights.items():
        _check_other(other, version)
        _check_percent(f"the weight of {shown(other)}", percent)
    return Division(version, dict(weights))


def check_shift(to: str, percent: int) -> None:
    """Raises :class:`MisuseError` for a shift that no alias could follow."""
    checked_version("to", to)
    _check_percent("percent", percent)
    if percent < ALL and to == LATEST:
        raise MisuseError(
            "to cannot be 'latest' below 100 percent: the additional version of an alias must be a published one; "
            "publish_version() makes one"
        )


def shifted(present: VersionAlias, to: str, percent: int) -> Division:
    """How the calls are divided after the shift; raises :class:`MisuseError` where there is nothing to divide."""
    if percent == ALL:
        return Division(to)
    main = present.version
    if not isinstance(main, str) or not main:
        raise MisuseError(
            f"the service does not say which version the alias {present.name!r} stands for, so the rest of the calls "
            "would have no place: set_alias() gives it one"
        )
    if main == to:
        raise MisuseError(
            f"{shown(to)} is the main version of the alias {present.name!r} already: with percent=100 it gets all "
            "calls, else name the version that is to get the others"
        )
    return Division(main, {to: percent} if percent else {})


def create_body(name: str, wanted: Division, description: str | None) -> CreateVersionAliasRequestBody:
    """The body that makes an alias."""
    from dffkit_api.functiongraph.models import (  # noqa: PLC0415 - with the first call
        CreateVersionAliasRequestBody,
        VersionWeights,
    )

    return CreateVersionAliasRequestBody(
        name=name,
        version=wanted.version,
        description=or_unset(checked_description(description)),
        additional_version_weights=or_unset(VersionWeights.from_dict(wanted.weights) if wanted.weights else None),
    )


def update_body(present: VersionAlias, wanted: Division, description: str | None) -> UpdateVersionAliasRequestBody:
    """The body that changes an alias; without a description, it keeps the one it has."""
    from dffkit_api.functiongraph.models import UpdateVersionAliasRequestBody  # noqa: PLC0415 - with the first call

    return UpdateVersionAliasRequestBody(
        version=wanted.version,
        description=present.description if description is None else description,
        additional_version_weights=_weights(present, wanted),
        additional_version_strategy=_no_rules(present),
    )


def found(rows: Iterable[VersionAlias], name: str) -> VersionAlias | None:
    """The alias of this name."""
    return next((row for row in rows if row.name == name), None)


def read_aliases(response: httpx.Response) -> list[VersionAlias]:
    """The aliases of a function; without any, the service may answer null."""
    from dffkit_api.functiongraph.models import VersionAlias  # noqa: PLC0415 - with the first call

    rows = response.json()
    if rows is not None and not isinstance(rows, list):
        raise TypeError("aliases come as a list")
    return [VersionAlias.from_dict(row) for row in rows or [] if row is not None]


def _weights(present: VersionAlias, wanted: Division) -> VersionWeights | Unset:
    """The weights to send: said to be empty where there were some, lest leaving them out keeps them."""
    from dffkit_api.functiongraph.models import VersionWeights  # noqa: PLC0415 - with the first call

    had = isinstance(present.additional_version_weights, VersionWeights)
    return or_unset(VersionWeights.from_dict(wanted.weights) if wanted.weights or had else None)


def _no_rules(present: VersionAlias) -> VersionStrategies | Unset:
    """Rules divide the calls in another way, so an alias with rules loses them."""
    from dffkit_api.functiongraph.models import VersionStrategies  # noqa: PLC0415 - with the first call

    had = isinstance(present.additional_version_strategy, VersionStrategies)
    return or_unset(VersionStrategies() if had else None)


def _check_other(other: str, version: str) -> None:
    checked_version("the version in weights", other)
    if other == LATEST:
        raise MisuseError(
            "weights cannot name 'latest': the additional version of an alias must be a published one; "
            "publish_version() makes one"
        )
    if other == version:
        raise MisuseError(
            f"weights names {shown(other)}, the version of the alias itself, which has what the weights leave: name "
            "another"
        )


def _check_percent(name: str, percent: int) -> None:
    if isinstance(percent, bool) or not isinstance(percent, int) or not 0 <= percent <= ALL:
        raise MisuseError(f"{name} must be a whole number from 0 to 100, in percent of the calls, not {shown(percent)}")
