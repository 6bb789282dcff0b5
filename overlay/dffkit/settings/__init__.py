"""Where the settings of a connector come from, and the frozen object they end in.

In this order: arguments, environment, ``dffkit.toml`` here, ``dffkit.toml`` of the user, the vendor's own file.
"""

from ._field import COMMON, CommonOptions, Field, count, flag, label, seconds, text, url
from ._resolution import missing, resolve
from ._settings import Settings
from ._sources import connector_type, known_ids, near

__all__ = [
    "COMMON",
    "CommonOptions",
    "Field",
    "Settings",
    "connector_type",
    "count",
    "flag",
    "known_ids",
    "label",
    "missing",
    "near",
    "resolve",
    "seconds",
    "text",
    "url",
]
