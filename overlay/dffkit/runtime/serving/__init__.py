"""HTTP: routes, arguments, replies, errors, uploads, who may call, and the page."""

from .app import make_app

__all__ = ["make_app"]
