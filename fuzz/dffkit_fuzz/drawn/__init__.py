"""Hypothesis strategies for what is written by hand on the wire: points, forms, files, headers, arguments of functions.

Each draws what an application may hand over, wrong values and texts that try to break out of their place among it.
Nothing here knows what ought to become of it.
"""

from .arguments import json_arguments, text_arguments
from .files import Upload, uploads
from .headers import broken_headers, headers
from .points import point_lists
from .texts import encodable, texts

__all__ = [
    "Upload",
    "broken_headers",
    "encodable",
    "headers",
    "json_arguments",
    "point_lists",
    "text_arguments",
    "texts",
    "uploads",
]
