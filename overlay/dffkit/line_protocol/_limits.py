"""What a receiver takes; more is cut or dropped there without a word, so it is refused here.

Source: Guance docs, "DataKit API", limits of data points; "DataWay", ``max_http_body_bytes``.
"""

from __future__ import annotations

TAGS = 256  # a point
FIELDS = 1024  # a point
KEY_BYTES = 256
TAG_VALUE_BYTES = 1024
TAGS_BYTES = 64 * 1024  # keys and values of all tags of a point
MEASUREMENT_BYTES = 1024
TEXT_BYTES = 32 * 1024 * 1024  # a text field
GROUP_BYTES = 64_000_000  # a request; "64 MB", read as the smaller of its two meanings
INT64 = range(-(2**63), 2**63)
