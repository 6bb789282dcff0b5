# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Literal, cast

CodeType = Literal["Custom-Image-Swr", "inline", "jar", "obs", "zip"]

CODE_TYPE_VALUES: frozenset[str] = frozenset(["Custom-Image-Swr", "inline", "jar", "obs", "zip"])


def check_code_type(value: object) -> CodeType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    if isinstance(value, str):
        return cast(CodeType, value)
    raise TypeError(f"Unexpected value {value!r}. Expected str, one of {sorted(CODE_TYPE_VALUES)!r}")
