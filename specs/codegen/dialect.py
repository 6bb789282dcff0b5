"""The document in the generator's dialect: what it cannot read from the spec, said as it understands it.

The bundle that the mock and the fuzzer read stays as it was written.
"""

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


def translated(document: Document) -> dict[str, Any]:
    """A copy of the document for the generator."""
    twin = Document(document.stem, copy.deepcopy(document.root))
    _tell_secrets(twin)
    _keep_nulls(twin)
    return twin.root


def _tell_secrets(document: Document) -> None:
    """Every schema of a model that is a secret, or a list or union of some, says so: templates see no format."""
    models = [*document.schemas.values(), *(content.schema for content in contents(document))]
    for _, node in chain.from_iterable(within("", model) for model in models):
        if "$ref" not in node and _is_secret(document, node):
            node["description"] = f"{node.get('description', '')} {NOTE}".strip()


def _keep_nulls(document: Document) -> None:
    """A nullable reference has no type beside it: the linter demands one, and with it the generator drops the null."""
    for _, node in walk(document.root):
        if node.get("nullable") is True and "allOf" in node:
            node.pop("type", None)


def _is_secret(document: Document, node: Node, depth: int = 0) -> bool:
    target = document.resolve(node)
    if target.get("format") == "password":
        return True
    inner = [target["items"]] if isinstance(target.get("items"), dict) else []
    inner += [member for key in LISTS for member in target.get(key, [])]
    return depth < 5 and any(_is_secret(document, member, depth + 1) for member in inner)
