"""The errors of the raw endpoint functions and the models; the facade's callers see those of whoever sends."""

from __future__ import annotations


class UnexpectedStatus(Exception):
    """The status is not documented for the operation: ``status_code`` and ``content`` say what came."""

    def __init__(self, status_code: int, content: bytes) -> None:
        shown = content[:500].decode(errors="replace")
        super().__init__(f"the answer has the undocumented status {status_code}: {shown}")
        self.status_code = status_code
        self.content = content


class ShapeError(TypeError):
    """An answer has not the shape of its model; the message names the place and shows no value."""


class NoKeyError(ShapeError, KeyError):
    """An object lacks a key that its model needs: the key, and the name of the model."""

    def __str__(self) -> str:
        return str(self.args[0])
