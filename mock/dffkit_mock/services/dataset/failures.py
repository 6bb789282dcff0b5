"""Answers of SmartChart that tell of a failure: inside a 200, in one of two forms."""

from __future__ import annotations

import json
from typing import Any

from ...exchange import Reply

OK, FAILED = 200, 500
STAGE = "state"
JSON = {"content-type": "application/json"}


def query_failed(sentence: str) -> Reply:
    """What a query or an upload answers that could not be done."""
    return _failed({"result": "error", "data": sentence}, sentence)


def load_failed(sentence: str) -> Reply:
    """What a load answers that could not be done."""
    return _failed({"status": FAILED, "msg": sentence}, sentence)


def write(body: dict[str, Any]) -> Reply:
    """An answer, with whatever the vendor's JSON says inside."""
    # In ASCII: a half of a surrogate pair, which a load may have, has no other form.
    return Reply(OK, dict(JSON), json.dumps(body, separators=(",", ":")).encode())


def _failed(body: dict[str, Any], sentence: str) -> Reply:
    reply = write(body)
    reply.refused_by, reply.sentence = STAGE, sentence
    return reply
