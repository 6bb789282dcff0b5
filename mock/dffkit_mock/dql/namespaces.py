"""The namespaces of DQL: which category of points each reads, and which columns its points have without being sent.

Sources: Guance docs, "DQL definition" (letters and words) and "DQL functions" (the field that a source is matched
with). Assumed: the histories of objects read the objects that were written; a log without an index stands in
``default``.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Namespace:
    """One namespace.

    - ``name`` is what answers call it, ``category`` that of the points it reads.
    - ``source`` is the column that holds the measurement, ``None`` for metrics. Where ``tagged`` is set, a point that
      has a tag of this name belongs to the value of the tag instead.
    - ``index`` is the column that says where logs are kept.
    """

    name: str
    category: str
    source: str | None = None
    tagged: bool = False
    index: bool = False

    @property
    def metric(self) -> bool:
        """Whether points are metrics, which are answered as a series a measurement."""
        return self.source is None


METRIC = Namespace("metric", "metric")
_ROWS = (
    (("m", "metric", "metrics"), METRIC),
    (("l", "logging"), Namespace("logging", "logging", "source", index=True)),
    (("o", "object"), Namespace("object", "object", "class")),
    (("oh", "object_history"), Namespace("object_history", "object", "class")),
    (("och", "object_change"), Namespace("object_change", "object_change", "class")),
    (("co", "custom_object"), Namespace("custom_object", "custom_object", "class")),
    (("coh", "custom_object_history"), Namespace("custom_object_history", "custom_object", "class")),
    (("e", "event", "keyevent"), Namespace("keyevent", "keyevent", "source")),
    (("t", "tracing"), Namespace("tracing", "tracing", "service", tagged=True)),
    (("r", "rum"), Namespace("rum", "rum", "source")),
    (("n", "network"), Namespace("network", "network", "source")),
    (("s", "security"), Namespace("security", "security", "category")),
    (("p", "profiling"), Namespace("profiling", "profiling", "service", tagged=True)),
)
NAMESPACES = {word: namespace for words, namespace in _ROWS for word in words}
# Known to the vendor, but of nothing that is written.
UNREADABLE = ("f", "func", "bl", "backup_log", "ue", "unrecovered_event")
KNOWN = ", ".join(f"{words[0].upper()} ({words[1]})" for words, _ in _ROWS)
