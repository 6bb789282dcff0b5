"""Results that answer the same call again, where a function has ``cache_result``: same code, same arguments."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..stores.errors import UnavailableError
from ..task import Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..scripts import FunctionInfo
    from ..stores import Stores


def seconds(function: FunctionInfo) -> int:
    """For how long a result is kept; 0 for not at all."""
    return int(function.options.cache_result or 0)


def cached(stores: Stores, function: FunctionInfo, kwargs: Mapping[str, Any]) -> Outcome | None:
    """What the same call had as its outcome; ``None`` where it has to be made, also where nobody can tell."""
    try:
        text = stores.kept(_key(function, kwargs))
    except UnavailableError:
        return None
    found = None if text is None else Outcome.from_json(text)
    if found is not None and found.control is not None and found.control.file is not None:
        return found if Path(found.control.file).is_file() else None
    return found


def keep(
    stores: Stores, function: FunctionInfo, kwargs: Mapping[str, Any], outcome: Outcome, *, failures: bool
) -> None:
    """Keeps an outcome; one that is no result only with ``failures``."""
    if failures or outcome.status == "success":
        try:
            stores.keep(_key(function, kwargs), outcome.to_json(), seconds(function))
        except UnavailableError:
            return  # the caller has a result all the same


def _key(function: FunctionInfo, kwargs: Mapping[str, Any]) -> str:
    text = json.dumps(kwargs, sort_keys=True, ensure_ascii=True)
    digest = hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
    return f"result:{function.id}:{function.code_md5}:{digest}"
