"""Results that answer the same call again, where a function has ``cache_result``: same code, same arguments."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..helpers.rsrc import is_inside
from ..stores.errors import UnavailableError
from ..task import Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..scripts import FunctionInfo
    from ..stores import Stores


OF_FUNCTIONS = frozenset({"success", "failure", "timeout", "skipped", "ended"})
"""How calls end by what the function does; others end by how busy the runtime is, or how little memory it has."""


def key(function: FunctionInfo, kwargs: Mapping[str, Any]) -> str:
    """What tells a call from others: its function, as it is now, and its arguments."""
    text = json.dumps(kwargs, sort_keys=True, ensure_ascii=True)
    digest = hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
    return f"result:{function.id}:{function.code_md5}:{digest}"


def cached(stores: Stores, call: str, resources: str) -> Outcome | None:
    """What the same call had as its outcome; ``None`` where it has to be made, also where nobody can tell.

    A file is one of ``resources``, whoever else writes into the stores.
    """
    try:
        text = stores.kept(call)
    except UnavailableError:
        return None
    found = None if text is None else Outcome.from_json(text)
    if found is not None and found.control is not None and found.control.file is not None:
        path = Path(found.control.file)
        return found if path.is_file() and is_inside(path, Path(resources)) else None
    return found


def keep(stores: Stores, call: str, outcome: Outcome, seconds: int) -> None:
    """Keeps an outcome for so many seconds: a failure too, as the platform does, but not what no function has done."""
    if outcome.status not in OF_FUNCTIONS:
        return
    with suppress(UnavailableError):  # the caller has a result all the same
        stores.keep(call, outcome.to_json(), seconds)
