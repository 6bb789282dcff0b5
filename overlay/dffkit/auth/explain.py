"""How a signature came about, in words that can be shown to anyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.frozen
class Explanation:
    """The steps of one signature in the order of the vendor's document, and what they put on the request.

    ``scheme`` is a value of ``x-dffkit-signing``; ``steps`` maps the name of a step to its text; ``headers`` and
    ``fields`` (of the query or the form) are what is added. Secrets, and keys derived from them, are ``***``.
    """

    scheme: str
    steps: Mapping[str, str]
    headers: Mapping[str, str] = attrs.field(factory=dict)
    fields: Mapping[str, str] = attrs.field(factory=dict)

    def __str__(self) -> str:
        """The explanation as text: one block a step, then what is added."""
        blocks = [f"scheme: {self.scheme}"]
        blocks += [f"--- {name}\n{text}" for name, text in self.steps.items()]
        blocks += [f"{name}: {value}" for name, value in self.headers.items()]
        blocks += [f"{name}={value}" for name, value in self.fields.items()]
        return "\n".join(blocks)
