"""Dependency packages: what is sent to make a version of one.

Source: Huawei Cloud, FunctionGraph API reference, "Creating a Dependency Version"; user guide, "Configuring
Dependency Packages".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...._foreign import shown
from ....errors import MisuseError
from ._body import PACKAGE
from ._code import Source, pack
from ._handlers import checked_runtime
from ._terms import DEPENDENCY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dffkit_api.functiongraph.models import DependencyFromObs, DependencyFromZip, Runtime

    from ._code import Code
    from ._requirements import Requirements

NAME = re.compile(r"[A-Za-z]([A-Za-z0-9_.-]*[A-Za-z0-9])?")
URL = re.compile(r"https?://[^/\s]+/\S+")
LONGEST_NAME, LONGEST_DESCRIPTION = 96, 512  # characters
MOST_FILES = 30_000
MODULES = "node_modules"


def package_of(
    source: Source | None, requirements: Requirements | None, link: str | None, runtime: str, pip_args: Sequence[str]
) -> Code | None:
    """What goes into the body; ``None`` for what lies in OBS. Raises :class:`MisuseError`."""
    _check_one(source, requirements, link)
    checked_runtime(runtime)
    if pip_args and requirements is None:
        raise MisuseError("pip_args belong to requirements=…, and there are none")
    if source is not None:
        return _checked(pack(source, DEPENDENCY), runtime)
    if requirements is None:
        return None
    from ._requirements import check_pip_args, gathered  # noqa: PLC0415 - most have no such list

    check_pip_args(pip_args)
    with gathered(requirements, runtime, pip_args) as folder:
        return _checked(pack(folder, DEPENDENCY), runtime)


def upload_body(
    name: str, package: Code | None, link: str | None, runtime: Runtime, description: str | None
) -> DependencyFromZip | DependencyFromObs:
    """The body for a package, or for the ``link`` to one."""
    from dffkit_api import UNSET  # noqa: PLC0415 - with the first call, as below
    from dffkit_api.functiongraph.models import DependencyFromObs, DependencyFromZip  # noqa: PLC0415

    said = UNSET if description is None else description
    if package is None:
        return DependencyFromObs(depend_type="obs", depend_link=str(link), runtime=runtime, name=name, description=said)
    return DependencyFromZip(depend_type="zip", depend_file=PACKAGE, runtime=runtime, name=name, description=said)


def check_words(name: str, description: str | None) -> None:
    """Raises :class:`MisuseError` for a name or a description that the service would not take."""
    if not isinstance(name, str) or len(name) > LONGEST_NAME or not NAME.fullmatch(name):
        raise MisuseError(
            f"{shown(name)} cannot be the name of a dependency: it begins with a letter, ends with a letter or digit, "
            f"has letters, digits, _, . and - between, and {LONGEST_NAME} characters at most"
        )
    if description is not None and not isinstance(description, str):
        raise MisuseError(f"the description must be a text, not {type(description).__name__}")
    if description is not None and len(description) > LONGEST_DESCRIPTION:
        raise MisuseError(
            f"the description is {len(description)} characters long, and the service takes {LONGEST_DESCRIPTION}"
        )


def _check_one(source: object, requirements: object, link: object) -> None:
    given = {"source": source, "requirements": requirements, "link": link}
    named = [name for name, value in given.items() if value is not None]
    if len(named) != 1:
        raise MisuseError(
            "upload_dependency() needs the package once: as source (a path, bytes of a zip or a dict of texts), as "
            f"requirements, or as link to a zip in OBS; given were {' and '.join(named) or 'none of them'}"
        )
    if link is not None and not (isinstance(link, str) and URL.fullmatch(link)):
        raise MisuseError(f"link must be the address of a zip in OBS, https://<bucket>.obs.…/…, not {shown(link)}")


def _checked(package: Code, runtime: str) -> Code:
    if len(package.names) > MOST_FILES:
        raise MisuseError(f"the package has {len(package.names)} files, and the service takes {MOST_FILES}: split it")
    backup = next((name for name in sorted(package.names) if name.endswith("~")), None)
    if backup:
        raise MisuseError(f"the package has the file {shown(backup)}, and no name in it may end with '~': remove it")
    if runtime.startswith("Node.js") and package.file_name == f"{MODULES}.zip" and not _has_modules(package):
        raise MisuseError(f"for {runtime} the package holds the folder {MODULES!r} itself: pass the folder it is in")
    return package


def _has_modules(package: Code) -> bool:
    return any(name.startswith(f"{MODULES}/") for name in package.names)
