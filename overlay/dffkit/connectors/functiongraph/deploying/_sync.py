"""Bringing functions to the service: code and configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, cast

from ....errors import CallError, ConflictError, NotFoundError
from ..._advice import advising
from ..listing import Listing
from ._configs import check_changes, is_complete, read_user_data, update_body
from ._sync_packages import Packaging

if TYPE_CHECKING:
    from dffkit_api.functiongraph.models import FunctionCode, FunctionConfig, Runtime

    from ._code import Source
    from ._configs import ConfigChanges, FunctionOptions
    from ._deployment import Deployment, IfExists


class Deploying(Packaging, Listing):
    """Bringing functions to the service: code and configuration."""

    user_data = staticmethod(read_user_data)

    def deploy(
        self,
        name: str,
        source: Source | None = None,
        *,
        runtime: Runtime,
        handler: str | None = None,
        timeout: int | None = None,
        memory_size: int | None = None,
        package: str = "default",
        code_url: str | None = None,
        if_exists: IfExists = "update",
        wait: float | None = 60.0,
        **options: Unpack[FunctionOptions],
    ) -> FunctionConfig:
        """Creates a function or brings it up to date, waits until the service shows it, and gives it.

        - ``source`` is the path of a file, a folder, a zip or jar, the bytes of a zip, or a dict of file names and
          their texts. A folder goes in whole, without caches, bytecode, virtual environments, the folders of version
          control, and files that are private by convention (``.env``, ``.env.*``). Instead of it, ``code_url`` is the
          address of a zip in OBS, or ``custom_image`` a container image.
        - ``handler`` is ``<file>.<function>`` in most languages; images need none. ``timeout`` in seconds,
          ``memory_size`` in MB; left out, a new function has 30 s and 256 MB.
        - Of a function that is there, code is sent only where its digest differs, and the configuration only where
          something that is given here differs; what is not given stays. ``type_`` and ``tags`` count for new ones
          only. With ``if_exists="fail"`` such a function is left alone, and :class:`ConflictError` is raised.
        - ``wait`` in seconds: 0 looks once, ``None`` has no end. Then :class:`DeadlineError` tells the last state.

        Raises :class:`MisuseError`, before anything is sent, for code that is not there, cannot be read, lacks the
        file of the handler or makes a package above 50 MB. Where a later step fails, the error says what was done.

        Source: "Creating a Function", "Modifying the Code of a Function", "Modifying the Metadata of a Function".
        """
        from ._deployment import check_if_exists, planned  # noqa: PLC0415 - not needed otherwise, as below
        from ._usable import check_wait  # noqa: PLC0415

        check_if_exists(if_exists)
        check_wait(wait)
        demanded = {"runtime": runtime, "handler": handler, "timeout": timeout, "memory_size": memory_size}
        plan = planned(name, source, demanded, package=package, code_url=code_url, options=options)
        urn = self._existing(plan) if if_exists == "update" else None
        if urn is None:
            return self._shown([self._create(plan, if_exists)], wait)
        present = self.api.functions.show_function_config(urn)
        answers = self._update(plan, present)
        return self._shown(answers, wait) if answers else present

    def update_function_config(self, function_urn: str, **changes: Unpack[ConfigChanges]) -> FunctionConfig:
        """Changes the configuration of a function; the code stays.

        The service demands name, runtime, timeout, handler and memory with each change: what of it is not given, is
        read first and sent as it is. ``user_data={…}`` replaces all variables. Raises :class:`MisuseError` for
        variables above 20 names or 4,096 characters.

        Source: "Modifying the Metadata of a Function".
        """
        from ._body import WithPackage  # noqa: PLC0415 - not needed otherwise

        check_changes(changes)
        urn = self._urn(function_urn)
        present = None if is_complete(changes) else self.api.functions.show_function_config(urn)
        return self.facade(WithPackage(self.send)).functions.update_function_config(
            urn, body=update_body(changes, present)
        )

    def _existing(self, plan: Deployment) -> str | None:
        rows = self.iter_functions(func_name=plan.name)
        return next((row.func_urn for row in rows if plan.is_this(row)), None)

    def _create(self, plan: Deployment, if_exists: IfExists) -> FunctionConfig:
        from ._body import WithPackage  # noqa: PLC0415 - not needed otherwise, as below
        from ._usable import NAME_IN_USE  # noqa: PLC0415

        with advising(ConflictError, NAME_IN_USE[if_exists]):
            functions = self.facade(WithPackage(self.send, plan.content)).functions
            return functions.create_function(body=plan.creation())

    def _update(self, plan: Deployment, present: FunctionConfig) -> list[FunctionCode | FunctionConfig]:
        """The answers; none where nothing had to be sent."""
        from ._body import WithPackage  # noqa: PLC0415 - not needed otherwise, as below
        from ._usable import REPLACED, SAME  # noqa: PLC0415

        urn = present.func_urn
        code, change = plan.replacement(present), plan.change(present)
        answers: list[FunctionCode | FunctionConfig] = []
        if code is not None:
            functions = self.facade(WithPackage(self.send, plan.content)).functions
            answers.append(functions.update_function_code(urn, body=code))
        if change is not None:
            with advising(CallError, REPLACED if code else SAME):
                answers.append(self.facade(WithPackage(self.send)).functions.update_function_config(urn, body=change))
        return answers

    def _shown(self, answers: list[FunctionCode | FunctionConfig], wait: float | None) -> FunctionConfig:
        from ..._looking import Looking  # noqa: PLC0415 - not needed otherwise, as below
        from ._usable import WRITTEN, patience, usable  # noqa: PLC0415

        limits = patience(answers[0].func_name, wait)
        functions = self.facade(Looking(self.send, limits)).functions

        def look() -> FunctionConfig | None:
            try:
                return functions.show_function_config(answers[0].func_urn)
            except NotFoundError:
                return None

        with advising(CallError, WRITTEN):
            return cast("FunctionConfig", self.until(look, usable(answers), limits))
