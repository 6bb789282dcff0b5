# Copied from specs/codegen/package/_shown.py by `make generate`: do not edit, change it there.

"""What ``repr`` shows of a model."""

from __future__ import annotations

from typing import Any

from attrs import fields

from ._types import Unset


def shown(model: Any) -> str:
    """The fields that are set, secrets as ``***``, and the fields that no spec knows where there are any."""
    parts = []
    for field in fields(type(model)):
        value = getattr(model, field.name)
        if isinstance(value, Unset) or (field.name == "additional_properties" and not value):
            continue
        text = field.repr(value) if callable(field.repr) else repr(value)
        parts.append(f"{field.name}={text}")
    return f"{type(model).__name__}({', '.join(parts)})"
