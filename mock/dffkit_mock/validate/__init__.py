"""Requests held against the specs: parameters and bodies, read with the spec's types, judged by jsonschema-rs."""

from __future__ import annotations

from .bodies import BodyReader, WrongMediaType
from .parameters import ParameterReader

__all__ = ["BodyReader", "ParameterReader", "WrongMediaType"]
