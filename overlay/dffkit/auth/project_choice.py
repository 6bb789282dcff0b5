"""Which project is meant, when one is named by its region or not at all.

Source: Huawei Cloud, IAM API reference, "Querying a Project List".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

from ..errors import MisuseError

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOWN = 30  # projects that a sentence names
ID = re.compile("[A-Za-z0-9_-]+")

# Stands in a path where the id of a project will, once it is known.
PLACEHOLDER = "project-id-that-is-not-known-yet"


class Named(Protocol):
    """A project: IAM's own record of it, or what is left of that here."""

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def name(self) -> str:
        """Its name: that of the region, or that with an underscore and more for one below it."""
        ...


class Project(NamedTuple):
    """What has to be known of a project."""

    id: str
    name: str


def project_from(row: Any) -> Project:
    """The project of a row of IAM; raises :class:`ValueError` or its like for one without name and usable id.

    The id becomes a part of paths, so it must not be one that leads elsewhere.
    """
    if not isinstance(row["id"], str) or not isinstance(row["name"], str) or not ID.fullmatch(row["id"]):
        raise ValueError("no project")
    return Project(row["id"], row["name"])


P = TypeVar("P", bound=Named)


def named(projects: Sequence[P], name: str) -> list[P]:
    """The projects of exactly this name: that of a region is also the start of those below it."""
    return [project for project in projects if project.name == name]


def is_of_region(project: Named, region: str) -> bool:
    """Whether it is the project of a region or one below it."""
    return project.name == region or project.name.startswith(f"{region}_")


def only_project(projects: Sequence[Named], name: str | None = None) -> str:
    """The id of the one project there is; raises :class:`MisuseError` that names all of them, for none or several."""
    if len(projects) == 1:
        return projects[0].id
    if name is not None:
        raise MisuseError(f"several projects are named {name!r}: give the id of one, {written(projects)}")
    if not projects:
        raise MisuseError("these credentials may use no project: use those of a user who may")
    raise MisuseError(f"several projects may be used: give the name of one, or its id, {written(projects)}")


def project_of_region(projects: Sequence[P], region: str, who: str) -> P:
    """The one project of a region that the credentials of ``who`` may use.

    Raises :class:`MisuseError` that names all of them where that is none, or not the only one: nobody has said which
    one is meant, and a project below that of the region is another place.
    """
    usable = [project for project in projects if is_of_region(project, region)]
    if len(usable) == 1 and usable[0].name == region:
        return usable[0]
    if not usable:
        raise MisuseError(
            f"{who} may use no project of the region {region}: check region and credentials, or pass project_id=…"
        )
    which = "several projects" if len(usable) > 1 else "no project of just this name, but another"
    raise MisuseError(
        f"{who} may use {which} in the region {region}: pass project_id=… with the id of the one that is meant, "
        f"{written(usable)}"
    )


def unknown_project(name: str, usable: Sequence[Named]) -> MisuseError:
    """The error for a name that no project has, with the nearest of those that may be used."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for the mistaken

    names = sorted(project.name for project in usable)
    close = get_close_matches(name, names, 1, 0.5)
    instead = f"did you mean {close[0]!r}?" if close else f"those that may be used are {written(usable) or 'none'}"
    return MisuseError(f"no project is named {name!r}: {instead}")


def written(projects: Sequence[Named]) -> str:
    """Name and id of each, as part of a sentence."""
    pairs = sorted(f"{project.name} ({project.id})" for project in projects)
    more = f" and {len(pairs) - SHOWN} more" if len(pairs) > SHOWN else ""
    return ", ".join(pairs[:SHOWN]) + more
