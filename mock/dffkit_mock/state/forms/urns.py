"""FunctionGraph's URNs: ``urn:fss:{region}:{project_id}:{function|workflow}:{package}:{name}:{version or !alias}``.

Source: Huawei Cloud API reference, "FunctionGraph", parameter ``func_urn``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_SHORT, _FULL = 7, 8
_LATEST = "latest"


def is_urn(value: Any) -> bool:
    """Whether a value is such a URN, with a version or without."""
    return isinstance(value, str) and value.startswith("urn:fss:") and len(value.split(":")) in {_SHORT, _FULL}


def canonical_urn(text: str) -> str:
    """With a version: one without it means the latest. Any other text stays as it is."""
    return f"{text}:{_LATEST}" if text.startswith("urn:fss:") and text.count(":") == _SHORT - 1 else text


def new_urn(example: str, record: Mapping[str, Any], shown: Mapping[str, Any], project: str, owner: str) -> str:
    """The URN of a record, in the form of the example.

    - ``shown`` is the record of the example: what its URN has from a property, the new one has from the same.
    - Package and name otherwise come from the URN of the ``owner``, where it has one.
    """
    parts, own = example.split(":"), owner.split(":")
    parts[3] = project or parts[3]
    if len(own) == _FULL:
        parts[2], parts[5], parts[6] = own[2], own[5], own[6]
    for name, position in (("package", 5), ("func_name", 6), ("name", 6), ("version", 7)):
        # An alias is `!name` in the eighth place: its name stands for no function.
        if shown.get(name) == example.split(":")[position] and record.get(name):
            parts[position] = str(record[name]).replace(":", "_")
    if len(parts) == _FULL and parts[7].startswith("!") and record.get("name"):
        parts[7] = f"!{record['name']}"
    return ":".join(parts)
