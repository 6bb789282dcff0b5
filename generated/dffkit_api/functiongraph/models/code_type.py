# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CodeType = Literal["Custom-Image-Swr", "inline", "jar", "obs", "zip"]

CODE_TYPE_VALUES: frozenset[str] = frozenset(["Custom-Image-Swr", "inline", "jar", "obs", "zip"])


def check_code_type(value: Any) -> CodeType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CodeType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CodeType", value, f"str, one of {sorted(CODE_TYPE_VALUES)!r}")
