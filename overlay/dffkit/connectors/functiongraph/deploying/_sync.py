"""Bringing functions to the service: code and configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ....errors import ConflictError
from ..._advice import advising
from .._room import Room
from .._service import NAME_IN_USE
from ._configs import check_changes, create_body, is_complete, read_user_data, update_body

if TYPE_CHECKING:
    from os import PathLike

    from dffkit_api.functiongraph.models import FunctionConfig, Runtime

    from ._configs import ConfigChanges, FunctionOptions


class Deploying(Room):
    """Bringing functions to the service: code and configuration."""

    user_data = staticmethod(read_user_data)

    def deploy(
        self,
        name: str,
        source: str | PathLike[str] | bytes,
        *,
        runtime: Runtime,
        handler: str,
        timeout: int = 30,
        memory_size: int = 256,
        package: str = "default",
        **options: Unpack[FunctionOptions],
    ) -> FunctionConfig:
        """Creates a function from a file, a folder, a zip or jar, or the bytes of a zip.

        A folder goes in whole, without caches, bytecode and the folders of version control. ``handler`` is
        ``<file>.<function>``; ``timeout`` in seconds, ``memory_size`` in MB. Raises :class:`MisuseError` for code
        that is not there, cannot be read or makes a package above 50 MB, and :class:`ConflictError` when the name is
        in use: the code of a function that exists stays as it is.

        Source: "Creating a Function".
        """
        from ._code import pack  # noqa: PLC0415 - zipfile is not needed otherwise

        demanded = {
            "func_name": name, "runtime": runtime, "handler": handler, "timeout": timeout, "memory_size": memory_size,
        }  # fmt: skip
        body = create_body(pack(source), demanded, package, options)
        with advising(ConflictError, NAME_IN_USE):
            return self.api.functions.create_function(body=body)

    def update_function_config(self, function_urn: str, **changes: Unpack[ConfigChanges]) -> FunctionConfig:
        """Changes the configuration of a function; the code stays.

        The service demands name, runtime, timeout, handler and memory with each change: what of it is not given, is
        read first and sent as it is. ``user_data={…}`` replaces all variables. Raises :class:`MisuseError` for
        variables above 20 names or 4,096 characters.

        Source: "Modifying the Metadata of a Function".
        """
        check_changes(changes)
        urn = self._urn(function_urn)
        present = None if is_complete(changes) else self.api.functions.show_function_config(urn)
        return self.api.functions.update_function_config(urn, body=update_body(changes, present))
