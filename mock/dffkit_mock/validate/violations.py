"""What jsonschema-rs finds wrong, as sentences that name the place and show the value, unless it is a secret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import jsonschema_rs

from ..masking import is_secret

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MASK = "the value"
SHOWN = 60
DEPTH = 3
MESSAGE_SHOWN = 400


def compile_schema(schema: dict[str, Any]) -> jsonschema_rs.Draft202012Validator:
    """A validator that checks formats too and never repeats a value in its own messages."""
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True, mask=MASK)


def describe(errors: Iterable[jsonschema_rs.ValidationError], root: str) -> Iterator[str]:
    """One sentence a violation; ``root`` names what was judged (``body``), ``""`` where paths begin with its name."""
    for error in errors:
        for found in _branch(error, DEPTH):
            yield _sentence(found, root)


def _branch(error: jsonschema_rs.ValidationError, depth: int) -> list[jsonschema_rs.ValidationError]:
    """The violations of the alternative that comes closest, instead of "none of them"."""
    alternatives = [list(branch) for branch in getattr(error.kind, "context", None) or ()]
    alternatives = [branch for branch in alternatives if branch]
    if not alternatives or depth == 0:
        return [error]
    closest = min(alternatives, key=_distance)
    if all(len(found.instance_path) <= len(error.instance_path) and _is_type(found) for found in closest):
        return [error]
    return [deeper for found in closest for deeper in _branch(found, depth - 1)]


def _distance(branch: list[jsonschema_rs.ValidationError]) -> tuple[int, int]:
    """A branch that got deeper, with fewer violations, is nearer to what the sender meant."""
    return -max(len(found.instance_path) for found in branch), len(branch)


def _is_type(error: jsonschema_rs.ValidationError) -> bool:
    return bool(error.schema_path) and error.schema_path[-1] == "type"


def _sentence(error: jsonschema_rs.ValidationError, root: str) -> str:
    path = [str(step) for step in error.instance_path]
    place = ".".join([*([root] if root else []), *path]) or "request"
    message = error.message if len(error.message) <= MESSAGE_SHOWN else f"{error.message[:MESSAGE_SHOWN]}…"
    # What stands in a list is called as the list is.
    shown = _show(error.instance, next((step for step in reversed(path) if not step.isdecimal()), ""))
    return f"{place}: {message}{shown}"


def _show(value: Any, name: str) -> str:
    if isinstance(value, dict | list) or value is None or is_secret(name):
        return ""
    text = repr(value) if isinstance(value, str) else str(value)
    return f" (got {text if len(text) <= SHOWN else text[:SHOWN] + '…'})"
