"""Faults as text, for the header ``X-Mock-Fault`` and wherever one line is enough.

::

    fault = item *( ";" item )
    item  = key [ "=" value ]            a bare key is true, or the kind's usual value
    value = text | '"' text '"'          in quotes where it has a semicolon

    status=503                           latency=200ms; deviation=50ms
    status=503,503,200; retry-after=2    throttle=20; per=1m; operation=guance
    reset; times=1                       truncate=10; operation=create_function
"""

from __future__ import annotations

import re
from typing import Any

from .problem import FaultError, shown

LONGEST_TEXT = 1000
_ITEMS = re.compile(r'(?:[^;"]|"[^"]*")+')


def read_text(text: str) -> dict[str, Any]:
    """The keys and values of a fault written as text; raises :class:`FaultError` where it is not written so."""
    if len(text) > LONGEST_TEXT:
        raise FaultError(f"a fault of {len(text)} characters is too long: at most {LONGEST_TEXT} are read")
    record: dict[str, Any] = {}
    if text.count('"') % 2:
        raise FaultError(f"{shown(text)} has a quote that is not closed")
    for item in filter(None, map(str.strip, _ITEMS.findall(text))):
        name, given, value = item.partition("=")
        key = name.strip().lower().replace("-", "_")
        if key in record:
            raise FaultError(f"{shown(text)} names {key!r} twice")
        record[key] = value.strip().strip('"') if given else True
    if not record:
        raise FaultError("the fault is empty: say what is to happen, such as status=503")
    return record
