"""Where the settings of a connector come from, and the frozen object they end in.

In this order: arguments, ``DFFKIT_<ID>_…``, ``dffkit.toml`` here and of the user, which all speak of one connector;
then the vendor's own variables and file.
"""

from ._field import COMMON, CommonOptions, Field, between, count, flag, label, one_of, seconds, text, url
from ._resolution import missing, resolve
from ._settings import Settings
from ._sources import connector_type, known_ids, near

__all__ = [
    "COMMON",
    "CommonOptions",
    "Field",
    "Settings",
    "between",
    "connector_type",
    "count",
    "flag",
    "known_ids",
    "label",
    "missing",
    "near",
    "one_of",
    "resolve",
    "seconds",
    "text",
    "url",
]
