"""Whether a function already is as it is wanted, so that nothing has to be sent."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._configs import VARIABLES

if TYPE_CHECKING:
    from dffkit_api.functiongraph.models import FunctionConfig, UpdateFunctionConfigRequestBody


def differs(wanted: UpdateFunctionConfigRequestBody, present: FunctionConfig) -> bool:
    """Whether a change would change anything, as far as the service shows what it has.

    What the service has beyond what is wanted, does not count. What it does not show, as encrypted variables, counts
    as different: sending it once more does no harm.
    """
    stored = present.to_dict()
    stored["log_config"] = {"group_id": stored.get("log_group_id"), "stream_id": stored.get("log_stream_id")}
    return any(_unlike(name, value, stored.get(name)) for name, value in wanted.to_dict().items())


def _unlike(name: str, wanted: Any, stored: Any) -> bool:
    if name in VARIABLES:
        return bool(variables_of(wanted) != variables_of(stored))
    if isinstance(wanted, Mapping):
        known = stored if isinstance(stored, Mapping) else {}
        return any(_unlike(f"{name}.{key}", value, known.get(key)) for key, value in wanted.items())
    if stored is None:
        return bool(wanted)  # what is empty, no or nothing is often left out
    return bool(wanted != stored)


def variables_of(text: Any) -> Any:
    """What JSON text stands for, whatever its spaces and order; none at all is as good as empty."""
    if not isinstance(text, str) or not text:
        return {}
    try:
        return json.loads(text)
    except ValueError:
        return text
