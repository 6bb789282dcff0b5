# Generated from specs/dataarts/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""Huawei Cloud DataArts Studio: ``api`` is the facade, ``models`` what goes in and out, ``operations`` the table."""

from .client import AuthenticatedClient, Client

__all__ = (
    "AuthenticatedClient",
    "Client",
)
