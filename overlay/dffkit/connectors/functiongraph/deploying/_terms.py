"""What the service takes as one package.

Source of the limits: Huawei Cloud, FunctionGraph product description, "Notes and Constraints"; API reference,
"Creating a Dependency Version".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Terms:
    """What the service takes as one package.

    ``largest`` in bytes, ``beyond`` is what to do with more; ``kinds`` are the endings of what is a package already.
    """

    largest: int
    beyond: str
    kinds: Mapping[str, Literal["zip", "jar"]]


FUNCTION = Terms(50 * MB, "upload it to OBS and pass code_url=… instead of a source", {".zip": "zip", ".jar": "jar"})
DEPENDENCY = Terms(40 * MB, "upload a zip of it to OBS and pass link=… instead", {".zip": "zip"})
EXPORT = Terms(50 * MB, "take parts of it out, or deploy its code by way of OBS", {".zip": "zip"})
