"""How the fast way says that it is not the way for a point."""

from __future__ import annotations


class Unusual(Exception):
    """A point that needs a closer look, right or wrong."""
