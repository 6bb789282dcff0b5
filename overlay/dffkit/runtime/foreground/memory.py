"""Large blocks of memory go back to the system as soon as nobody needs them."""

from __future__ import annotations

import contextlib
import ctypes

THRESHOLD = 1024 * 1024
"""Bytes from which on a block is one of its own."""
M_MMAP_THRESHOLD = -3


def return_large_blocks() -> None:
    """Tells glibc so; elsewhere nothing is done.

    By itself glibc raises the limit after the first large block, and results of many megabytes then leave holes: three
    of ten megabytes took a server from 74 to 102 MB, where it stayed. Source: mallopt(3), ``M_MMAP_THRESHOLD``.
    """
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(M_MMAP_THRESHOLD, THRESHOLD)
