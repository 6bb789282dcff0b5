"""State as a file that a person reads and writes: seeds, and the export that is one."""

from __future__ import annotations

from .applying import apply_seed
from .exporting import export_state, write_json, write_yaml
from .problems import SeedRefused, nearest
from .seed import Seed, read_seed
from .text import read_file

__all__ = [
    "Seed",
    "SeedRefused",
    "apply_seed",
    "export_state",
    "nearest",
    "read_file",
    "read_seed",
    "write_json",
    "write_yaml",
]
