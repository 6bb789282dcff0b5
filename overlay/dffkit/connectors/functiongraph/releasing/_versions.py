"""Versions of functions: their names, and the function they are of.

Source: Huawei Cloud, FunctionGraph API reference, "Publishing a Function Version".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...._foreign import shown
from ....errors import MisuseError
from ..._arguments import or_unset

if TYPE_CHECKING:
    from dffkit_api.functiongraph.models import CreateFunctionVersionRequestBody

LATEST = "latest"
LONGEST_DESCRIPTION = 512  # characters
_PARTS_OF_A_FUNCTION = 7  # urn:fss:<region>:<project id>:function:<package>:<name>
_VERSION = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,40}[A-Za-z0-9])?")


def function_of(urn: str) -> str:
    """The URN without version or alias: versions and aliases are the function's own."""
    return ":".join(urn.split(":")[:_PARTS_OF_A_FUNCTION])


def checked_version(name: str, version: str) -> str:
    """The version; raises :class:`MisuseError`, which speaks of it as ``name``, for what cannot be one."""
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise MisuseError(
            f"{name} must be the name of a version, 1 to 42 letters, digits, '-', '_' and '.' with a letter or a digit "
            f"at both ends, not {shown(version)}"
        )
    return version


def checked_description(description: str | None) -> str | None:
    """The description; raises :class:`MisuseError` for what is too long for one."""
    if description is None or (isinstance(description, str) and len(description) <= LONGEST_DESCRIPTION):
        return description
    told = f"{len(description)} characters" if isinstance(description, str) else type(description).__name__
    raise MisuseError(f"description must be a text of at most {LONGEST_DESCRIPTION} characters, not {told}")


def publish_body(version: str | None, description: str | None, digest: str | None) -> CreateFunctionVersionRequestBody:
    """The body that publishes a version; raises :class:`MisuseError` for a name that cannot be one."""
    from dffkit_api.functiongraph.models import CreateFunctionVersionRequestBody  # noqa: PLC0415 - with the first call

    if version is not None and checked_version("version", version) == LATEST:
        raise MisuseError("version cannot be 'latest': that is the function as it is, before it is published")
    if digest is not None and (not isinstance(digest, str) or not digest.strip()):
        raise MisuseError(f"digest must be the digest of the code, as the function shows it, not {shown(digest)}")
    return CreateFunctionVersionRequestBody(
        digest=or_unset(digest), version=or_unset(version), description=or_unset(checked_description(description))
    )
