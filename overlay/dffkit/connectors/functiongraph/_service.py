"""What FunctionGraph needs to be called."""

from __future__ import annotations

import re
from functools import partial

from ..._foreign import shown
from ...errors import MisuseError
from .._base import Service
from .._callers import authenticate
from .._huawei import (
    CREDENTIALS,
    DOMAIN_ID,
    PROJECT_ID,
    REGION,
    HuaweiOptions,
    check,
    credential_fields,
    placeholders,
    regional,
)

SERVICE = Service(
    stem="functiongraph",
    fields=(REGION, PROJECT_ID, *credential_fields("basic"), DOMAIN_ID),
    alternatives=CREDENTIALS,
    bound=("project_id",),
    endpoint=partial(regional, "functiongraph"),
    auth=authenticate,
    check=check,
    placeholders=placeholders,
)

_URN = re.compile(r"urn:[^:]+:[^:]+:(?P<project>[^:]+):function:[^:]+:.+")
_PROJECT = re.compile(r"[0-9a-f]{32}")  # what the vendor's ids look like; the mock's is no such thing


class FunctionGraphOptions(HuaweiOptions, total=False):
    """The settings of a connector to FunctionGraph; each may also come from the environment or from a file.

    ``project_id`` is the id of the project in the region, 32 characters; the console shows it under "My Credentials".
    Without it, IAM is asked for the project of ``region`` with the first call.
    """

    project_id: str | None


def checked_urn(urn: str, project_id: str | None = None) -> str:
    """The URN; raises :class:`MisuseError` for what is none, as a bare name, and for one of another project."""
    found = _URN.fullmatch(urn) if isinstance(urn, str) else None
    if found is None:
        raise MisuseError(
            f"{shown(urn)} is not the URN of a function: pass its func_urn, "
            "urn:fss:<region>:<project id>:function:<package>:<name>:<version>"
        )
    theirs = found["project"]
    if project_id not in {None, theirs} and _PROJECT.fullmatch(theirs) and _PROJECT.fullmatch(project_id or ""):
        raise MisuseError(
            f"the function {urn} belongs to the project {theirs}, and this connector to {project_id}: make a connector "
            f"with project_id='{theirs}' (and its region), or pass a URN of this project"
        )
    return urn


def digits(number: int | None) -> str | None:
    """A number as FunctionGraph wants it in most queries and headers: as text."""
    return None if number is None else str(number)
