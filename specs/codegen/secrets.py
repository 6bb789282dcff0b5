"""The document as the generator reads it: secrets said in words, because templates see no format, and nulls kept."""

from __future__ import annotations

import copy
from itertools import chain
from typing import TYPE_CHECKING, Any

from .document import Document, walk
from .lint.sites import LISTS, contents, within

if TYPE_CHECKING:
    from .document import Node

# `declare_property` in templates/fixes.txt looks for these words; they also tell the reader of the class.
NOTE = "A secret, hidden in `repr`."


def noted(document: Document) -> dict[str, Any]:
    """The document for the generator: every schema of a model that is a secret, or a list or union of some, says so."""
    twin = Document(document.stem, copy.deepcopy(document.root))
    models = [*twin.schemas.values(), *(content.schema for content in contents(twin))]
    for _, node in chain.from_iterable(within("", model) for model in models):
        if "$ref" not in node and _is_secret(twin, node):
            node["description"] = f"{node.get('description', '')} {NOTE}".strip()
    for _, node in walk(twin.root):
        # The type, which the linter demands, would make the generator drop the null.
        if node.get("nullable") is True and "allOf" in node:
            node.pop("type", None)
    return twin.root


def _is_secret(document: Document, node: Node, depth: int = 0) -> bool:
    target = document.resolve(node)
    if target.get("format") == "password":
        return True
    inner = [target["items"]] if isinstance(target.get("items"), dict) else []
    inner += [member for key in LISTS for member in target.get(key, [])]
    return depth < 5 and any(_is_secret(document, member, depth + 1) for member in inner)
