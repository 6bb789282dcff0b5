"""Bringing functions to the service: code and configuration."""

from ._async import AsyncDeploying
from ._sync import Deploying

__all__ = ["AsyncDeploying", "Deploying"]
