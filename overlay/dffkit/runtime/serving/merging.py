"""What a caller sends and what an API has configured, as the arguments of one call.

A placeholder takes the caller's value, and is left out without one; a fixed value is the API's, and nobody's else;
what is not configured is passed on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..entities import PLACEHOLDERS
from .refusals import bad_request

if TYPE_CHECKING:
    from collections.abc import Mapping


def merged(sent: Mapping[str, Any], configured: Mapping[str, Any], func_id: str) -> dict[str, Any]:
    """The arguments; a :class:`Refusal` where the caller sends one that is fixed."""
    for name in sent:
        if name in configured and not _is_placeholder(configured[name]):
            raise bad_request(
                "Cannot specify a fixed kwargs field", kwargsField=name, kwargsValue=sent[name], funcId=func_id
            )
    fixed = {name: value for name, value in configured.items() if not _is_placeholder(value)}
    return {**fixed, **sent}


def _is_placeholder(value: Any) -> bool:
    return isinstance(value, str) and value in PLACEHOLDERS
