# Generated from specs/dataarts/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The error of the raw endpoint functions, shared by all services."""

from .._errors import UnexpectedStatus

__all__ = ["UnexpectedStatus"]
