# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""DataFlux Func: ``api`` is the facade, ``models`` what goes in and out, ``operations`` the table."""

from .client import AuthenticatedClient, Client

__all__ = (
    "AuthenticatedClient",
    "Client",
)
