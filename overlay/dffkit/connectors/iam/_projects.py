"""Which project is meant, when one is named by its region or not at all.

Source: Huawei Cloud, IAM API reference, "Querying a Project List".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import MisuseError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dffkit_api.iam.models import ProjectResult

SHOWN = 30  # projects that a sentence names


def named(projects: Sequence[ProjectResult], name: str) -> list[ProjectResult]:
    """The projects of exactly this name: that of a region is also the start of those below it."""
    return [project for project in projects if project.name == name]


def only_project(projects: Sequence[ProjectResult], name: str | None = None) -> str:
    """The id of the one project there is; raises :class:`MisuseError` that names all of them, for none or several."""
    if len(projects) == 1:
        return projects[0].id
    if name is not None:
        raise MisuseError(f"several projects are named {name!r}: give the id of one, {_written(projects)}")
    if not projects:
        raise MisuseError("these credentials may use no project: use those of a user who may")
    raise MisuseError(f"several projects may be used: give the name of one, or its id, {_written(projects)}")


def unknown_project(name: str, usable: Sequence[ProjectResult]) -> MisuseError:
    """The error for a name that no project has, with the nearest of those that may be used."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for the mistaken

    names = sorted(project.name for project in usable)
    close = get_close_matches(name, names, 1, 0.5)
    instead = f"did you mean {close[0]!r}?" if close else f"those that may be used are {_written(usable) or 'none'}"
    return MisuseError(f"no project is named {name!r}: {instead}")


def _written(projects: Sequence[ProjectResult]) -> str:
    pairs = sorted(f"{project.name} ({project.id})" for project in projects)
    more = f" and {len(pairs) - SHOWN} more" if len(pairs) > SHOWN else ""
    return ", ".join(pairs[:SHOWN]) + more
