"""Processes that run one task each at a time, and are killed when it takes too long."""

from .pool import Pool

__all__ = ["Pool"]
