"""Packages beside the code of one function: dependencies, exported functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....errors import ConflictError
from ..._advice import advising
from .._room import Room

if TYPE_CHECKING:
    from collections.abc import Sequence
    from os import PathLike
    from pathlib import Path

    from dffkit_api.functiongraph.models import Dependency, FunctionConfig, Runtime

    from ._code import Source
    from ._requirements import Requirements


class Packaging(Room):
    """Packages beside the code of one function: dependencies, exported functions."""

    def upload_dependency(
        self,
        name: str,
        source: Source | None = None,
        *,
        runtime: Runtime,
        requirements: Requirements | None = None,
        link: str | None = None,
        description: str | None = None,
        pip_args: Sequence[str] = (),
    ) -> Dependency:
        """Uploads a dependency package: the first version of a new name, the next of one that is there.

        - ``source`` is the path of a folder, a file or a zip, the bytes of a zip, or a dict of file names and their
          texts. Python modules stand at the top of a folder, packages of Node.js in its folder ``node_modules``.
        - ``requirements``, a list or the path of a ``requirements.txt``, are gathered by the pip of this Python: wheels
          for the runtime's version on Linux, x86. ``pip_args`` are further options of pip, such as an index.
        - ``link`` is the address of a zip in OBS, the way for more than 40 MB.

        The ``id`` of the result goes into ``depend_version_list`` of a function. Raises :class:`MisuseError`, before
        anything is sent, for what cannot be read or gathered, and for packages above 40 MB or 30,000 files.

        Source: "Creating a Dependency Version", "How Do I Create Function Dependencies?".
        """
        from ._body import WithPackage  # noqa: PLC0415 - not needed otherwise, as below
        from ._dependencies import check_words, package_of, upload_body  # noqa: PLC0415

        check_words(name, description)
        package = package_of(source, requirements, link, runtime, pip_args)
        body = upload_body(name, package, link, runtime, description)
        send = WithPackage(self.send, package.content if package else b"")
        return self.facade(send).dependencies.create_dependency_version(body=body)

    def export_function(
        self,
        function_urn: str,
        path: str | PathLike[str],
        *,
        code: bool = True,
        config: bool = True,
        overwrite: bool = False,
    ) -> Path:
        """Writes a function, its code, its configuration or both, to a zip at ``path``; gives the path.

        The zip is written beside it as it comes, at most 50 MB, and put into place when it is whole: a broken
        download leaves nothing, and what was there before. Where ``path`` is a link, what it leads to is written, and
        given. Raises :class:`MisuseError` for a file that is there, unless ``overwrite``, and
        :class:`UnreadableReplyError` for an answer that is no zip.

        Source: "Exporting a Function".
        """
        from ._exports import Export, checked_target, parts  # noqa: PLC0415 - not needed otherwise

        urn, target = self._urn(function_urn), checked_target(path, overwrite=overwrite)
        query = parts(code=code, config=config)
        with self.api.functions.export_function_stream(urn, **query) as response, Export(target, response) as export:
            for piece in response.iter_bytes():
                export.write(piece)
        return target

    def import_function(
        self, path: str | PathLike[str], *, name: str | None = None, package: str | None = None
    ) -> FunctionConfig:
        """Creates a function from the zip that :meth:`export_function` wrote, with both code and configuration.

        ``name`` is that of the new function, left out: that of the file. Raises :class:`MisuseError` for a file that
        is no zip or has more than 50 MB, and :class:`ConflictError` when the name is in use.

        Source: "Importing a Function".
        """
        from ._body import WithPackage  # noqa: PLC0415 - not needed otherwise, as below
        from ._exports import checked_export, import_body  # noqa: PLC0415
        from ._usable import NAME_IN_USE  # noqa: PLC0415

        chosen, exported = checked_export(path, name)
        with advising(ConflictError, NAME_IN_USE["import"]):
            functions = self.facade(WithPackage(self.send, exported.content)).functions
            return functions.import_function(body=import_body(chosen, exported, package))
