"""Answers, links and words: what is documented of an operation besides its bodies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..document import Document, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..document import Node

CHINESE = re.compile(r"[\u3400-\u9fff]")
CODE = re.compile(r"`[^`]*`")


def statuses(document: Document) -> Iterator[str]:
    """Every operation documents a success and a client error; a ``default`` would swallow an empty 204."""
    for operation in document.operations:
        known = operation.responses
        if not any(status.startswith("2") for status in known):
            yield f"{operation}: documents no 2xx: say what success looks like, 204 included"
        if not any(status.startswith("4") for status in known):
            yield f"{operation}: documents no 4xx: add those of the vendor, or the usual ones with x-dffkit-assumed"
        if "default" in known:
            yield f"{operation}: has a `default` answer, which takes an empty 204 for an error: name the statuses"


def error_bodies(document: Document) -> Iterator[str]:
    """Errors have a body: the mock answers with it."""
    for operation in document.operations:
        for status, response in operation.responses.items():
            if status[:1] in {"4", "5"} and not response.get("content"):
                yield f"{operation}: answer {status} has no content: describe the error's body"


def links(document: Document) -> Iterator[str]:
    """Links lead to operations that exist, and set parameters these have."""
    known = {operation.id: operation for operation in document.operations}
    for operation in document.operations:
        for status, response in operation.responses.items():
            for name, node in response.get("links", {}).items():
                link = document.resolve(node)
                target = known.get(link.get("operationId", ""))
                if target is None:
                    yield f"{operation}: the link {name} of {status} names no operation: {link.get('operationId')!r}"
                    continue
                names = {str(parameter["name"]) for parameter in target.parameters}
                for parameter in link.get("parameters", {}):
                    if parameter.split(".")[-1] not in names:
                        yield f"{operation}: the link {name} sets {parameter!r}, which {target.id} has not"


def callbacks(document: Document) -> Iterator[str]:
    """No callbacks: Prism really sends them, to the address in the body."""
    for operation in document.operations:
        if operation.node.get("callbacks"):
            yield f"{operation}: has callbacks, which Prism sends for real: describe them in words"


def english(document: Document) -> Iterator[str]:
    """Descriptions and summaries are our own sentences in English; other words stand in backticks, as data."""
    for where, node in _described(document):
        for key in ("description", "summary", "title"):
            text = node.get(key)
            if isinstance(text, str) and CHINESE.search(CODE.sub("", text)):
                yield f"{where}: the {key} is not English: say it in our own words"


def sentences(document: Document) -> Iterator[str]:
    """Descriptions, and the summaries of operations, which become docstrings, end as sentences do."""
    for where, node in _described(document):
        for key in ("description", "summary") if "operationId" in node else ("description",):
            text = node.get(key)
            if isinstance(text, str) and not text.rstrip().endswith((".", "…")):
                yield f"{where}: the {key} has no full stop: write a sentence"


def _described(document: Document) -> Iterator[tuple[str, Node]]:
    """What can have a description, with its place."""
    for trail, node in walk(document.root):
        if not {"example", "examples", "properties"}.intersection(trail[-1:]) and not _is_data(trail):
            yield f"{document.stem} {'/'.join(trail)}", node


def _is_data(trail: tuple[str, ...]) -> bool:
    """Whether a place lies in the value of an example, where any language may stand."""
    values = (trail[place + 2] for place, key in enumerate(trail[:-2]) if key == "examples")
    return "value" in values or any(
        key == "example" and before != "properties" for before, key in zip(("", *trail), trail, strict=False)
    )


RULES = (statuses, error_bodies, links, callbacks, english, sentences)
