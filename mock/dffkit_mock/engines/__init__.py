"""What makes the answers: the engines behind the last stage of the gateway."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from .native import NativeEngine

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ..stage import Engine

__all__ = ["EngineName", "NativeEngine", "make_engine"]

EngineName = Literal["native", "prism"]


def make_engine(name: EngineName, bundles: Mapping[str, Path]) -> Engine:
    """The engine of this name; raises ``ValueError`` for one that does not exist."""
    if name == "native":
        return NativeEngine()
    if name == "prism":
        from .prism import PrismEngine  # noqa: PLC0415 needs aiohttp, which costs 80 ms to import

        return PrismEngine(bundles, NativeEngine())
    raise ValueError(f"there is no engine {name!r}: use one of {', '.join(get_args(EngineName))}")
