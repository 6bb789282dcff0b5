"""In what an answer is none of those that its operation documents."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from ..difference import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..schemas import Schemas

ANOTHER_ANSWER = "another answer"


class Departure(NamedTuple):
    """A kind in a few words, a sentence, and the place in the answer, if it is one place."""

    kind: str
    sentence: str
    where: str = ""


def departures(
    schemas: Schemas, responses: Mapping[str, Any], status: int, media_type: str, content: bytes
) -> Iterator[Departure]:
    """Where an answer departs from ``responses``, those of its operation; nothing where it does not."""
    documented = responses.get(str(status)) or responses.get(f"{status // 100}XX") or responses.get("default")
    if documented is None:
        known = ", ".join(responses)
        yield Departure("undocumented status", f"{status}, which is none of {known}: {shown(content)}")
        return
    media = {essence(name): one for name, one in schemas.resolved(documented).get("content", {}).items()}
    if not media or not content:
        if bool(media) is not bool(content):
            what = "has a body, and none is documented" if content else "has no body, and one is documented"
            yield Departure("another body", f"the answer {status} {what}: {shown(content)}", str(status))
    elif essence(media_type) not in media and "*/*" not in media:
        what = f"is {media_type!r}, which is none of {', '.join(media)}"
        yield Departure("another media type", f"the answer {status} {what}", str(status))
    elif is_json(media_type):
        schema = (media.get(essence(media_type)) or media["*/*"]).get("schema", {})
        yield from _of_json(schemas, schema, status, content)


def _of_json(schemas: Schemas, schema: dict[str, Any], status: int, content: bytes) -> Iterator[Departure]:
    try:
        body = json.loads(content)
    except (ValueError, RecursionError) as reason:
        yield Departure("broken JSON", f"the answer {status} is no JSON: {reason}")
        return
    for line in schemas.errors(schema, body):
        where, _, what = line.partition(": ")
        yield Departure(ANOTHER_ANSWER, f"the answer {status} has at {where}: {shown(what)}", where)


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON, whatever its parameters."""
    return essence(media_type).endswith("json")


def essence(media_type: str) -> str:
    """A media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()
