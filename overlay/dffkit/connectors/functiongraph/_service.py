"""What FunctionGraph needs to be called."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from ...errors import MisuseError
from .._base import Service
from .._huawei import (
    DOMAIN_ID,
    KEY,
    PASSWORD,
    PROJECT_ID,
    REGION,
    TOKEN,
    HuaweiOptions,
    authenticate,
    credential_fields,
    regional,
)

if TYPE_CHECKING:
    from dffkit_api import Paging

SERVICE = Service(
    stem="functiongraph",
    fields=(REGION, PROJECT_ID, *credential_fields("basic"), DOMAIN_ID),
    alternatives=(KEY, TOKEN, PASSWORD),
    bound=("project_id",),
    endpoint=partial(regional, "functiongraph"),
    auth=authenticate,
)

NAME_IN_USE = (
    "A function of this name exists: update_function_config() changes its configuration; its code cannot be changed "
    "from here yet, so deploy under another name, or delete the function first."
)
_URN = re.compile(r"urn:[^:]+:[^:]+:[^:]+:function:[^:]+:.+")


class FunctionGraphOptions(HuaweiOptions, total=False):
    """The settings of a connector to FunctionGraph; each may also come from the environment or from a file.

    ``project_id`` is the id of the project in the region, 32 characters; the console shows it under "My Credentials".
    """

    project_id: str | None


def checked_urn(urn: str) -> str:
    """The URN; raises :class:`MisuseError` for what is none, such as the bare name of a function."""
    if isinstance(urn, str) and _URN.fullmatch(urn):
        return urn
    raise MisuseError(
        f"{urn!r} is not the URN of a function: pass its func_urn, "
        "urn:fss:<region>:<project id>:function:<package>:<name>:<version>"
    )


def digits(number: int | None) -> str | None:
    """A number as FunctionGraph wants it in most queries and headers: as text."""
    return None if number is None else str(number)


def paging(operation_id: str) -> Paging:
    """How the pages of a list are walked."""
    from dffkit_api.functiongraph.operations import OPERATIONS  # noqa: PLC0415 - with the first list

    from ...paging import paging_of  # noqa: PLC0415

    return paging_of(OPERATIONS[operation_id])
