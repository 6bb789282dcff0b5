"""Who is at an address: this machine or another one, dffkit's own mock or a service."""

from __future__ import annotations

import logging
import os
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

import httpx
from dffkit._http import LOOPBACK
from dffkit.settings._resolution import MOCK_VARIABLE

from .running.limits import LimitedTransport, Limits, TooLargeError

if TYPE_CHECKING:
    from collections.abc import Iterator

HEALTHY = 2.0
"""Seconds in which a mock of this machine says that it is one."""


def is_loopback(url: str) -> bool:
    """Whether requests to an address stay here."""
    try:
        return httpx.URL(url).host in LOOPBACK
    except httpx.InvalidURL:
        return False  # which the settings say in better words


def is_mock(url: str) -> bool:
    """Whether dffkit's own mock is at an address of this machine."""
    limited = LimitedTransport(partial(httpx.Client, trust_env=False), Limits(HEALTHY))
    try:
        with httpx.Client(transport=limited, timeout=HEALTHY) as client:
            health = client.get(f"{url.rstrip('/')}/_mock/health").json()
    except (httpx.HTTPError, ValueError, TooLargeError):
        return False
    return isinstance(health, dict) and "engine" in health and "stems" in health


@contextmanager
def asked_as_mock(url: str) -> Iterator[None]:
    """Connectors that are made here go to the mock; the note that a variable says so is for those who have set it."""
    logger, before = logging.getLogger("dffkit"), os.environ.get(MOCK_VARIABLE)
    disabled, logger.disabled = logger.disabled, True
    os.environ[MOCK_VARIABLE] = url
    try:
        yield
    finally:
        logger.disabled = disabled
        del os.environ[MOCK_VARIABLE]
        if before is not None:
            os.environ[MOCK_VARIABLE] = before
