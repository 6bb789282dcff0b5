# Generated from specs/dataarts/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The clients shared by all services, for the raw endpoint functions."""

from .._client import AuthenticatedClient, Client

__all__ = ["AuthenticatedClient", "Client"]
