"""What ``repr`` shows of secrets: the fields that the specs mark, and those whose name says it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ._types import Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

MASK = "***"

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_SECRET_WORDS = frozenset(
    {"credential", "credentials", "encrypted", "passphrase", "passwd", "password", "pwd", "secret", "sk", "token"}
)


def is_secret(name: str) -> bool:
    """Whether a word of the name, in whatever case it is written, says that the value is a secret."""
    return any(word.lower() in _SECRET_WORDS for word in _WORD.findall(name))


def hidden(value: object) -> str:
    """The ``repr`` of a secret field: whether it is set, and nothing else."""
    return repr(value if value is None or isinstance(value, Unset) else MASK)


def without_secrets(values: Mapping[str, Any]) -> str:
    """The ``repr`` of fields that no spec knows, however deep: texts whose name says it are hidden."""
    return repr({name: _shown(name, value) for name, value in values.items()})


def _shown(name: str, value: Any) -> Any:
    if isinstance(value, str):
        return MASK if value and is_secret(name) else value
    if isinstance(value, dict):
        return {inner: _shown(str(inner), part) for inner, part in value.items()}
    return [_shown(name, part) for part in value] if isinstance(value, list) else value
