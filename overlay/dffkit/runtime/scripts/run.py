"""One run of scripts: each is executed afresh, once, however often it is imported."""

from __future__ import annotations

import builtins
from types import ModuleType
from typing import TYPE_CHECKING, Any

from .exports import EXPORTED, Exported, StrictExports
from .published import NoSuchFunction

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .published import Published


class ScriptRun:
    """Executes scripts for one task; nothing of it outlives the task.

    ``given`` is what each script finds among its globals besides Python's own names: ``DFF``, ``print`` and the
    ``_DFF_…`` names. Scripts import one another as ``import set__script`` or ``from __script import f``, which
    looks in the set of the script that says so; any other name is Python's.
    """

    def __init__(self, published: Published, given: Mapping[str, Any]) -> None:
        self._published = published
        self._given = given
        self._modules: dict[str, ModuleType] = {}
        self._paths: dict[str, str] = {}

    def module(self, script_id: str) -> ModuleType:
        """The executed script; raises :class:`LookupError` where there is none, and what the script raises."""
        if script_id in self._modules:
            return self._modules[script_id]
        script, code = self._published.code(script_id)
        module = ModuleType(script_id)
        given = dict(self._given)
        own = {**vars(builtins), "__import__": self._importing(script.set_id)}
        # As on the platform: no script catches what ends its task.
        del own["BaseException"]
        own |= {name: given.pop(name) for name in ("print", "print_var") if name in given}
        module.__dict__.update(given, __file__=script_id, __builtins__=own, **{EXPORTED: StrictExports()})
        # Before it is executed: scripts that import each other find what there is so far, as in Python.
        self._modules[script_id], self._paths[script.path] = module, script_id
        exec(code, module.__dict__)  # noqa: S102 - this is what a runtime is for
        return module

    def exported(self, script_id: str) -> dict[str, Exported]:
        """The functions that a script exports, by name."""
        found: dict[str, Exported] = self.module(script_id).__dict__[EXPORTED]
        return found

    def call(self, script_id: str, name: str, kwargs: Mapping[str, Any]) -> Any:
        """What an exported function returns; raises :class:`NoSuchFunction`, and what the function raises."""
        exported = self.exported(script_id).get(name)
        if exported is None:
            raise NoSuchFunction(f"the script {script_id} exports no {name!r}")
        return exported.function(**kwargs)

    def paths(self) -> dict[str, str]:
        """Where the scripts that were executed stand, to their ids: what tells their frames from others."""
        return self._paths

    def _is_script(self, script_id: str) -> bool:
        try:
            return script_id in self._modules or bool(self._published.script(script_id))
        except LookupError:
            return False

    def _importing(self, set_id: str) -> Callable[..., Any]:
        def find(
            name: str,
            globals: Mapping[str, Any] | None = None,  # noqa: A002 - named as Python names them
            locals: Mapping[str, Any] | None = None,  # noqa: A002
            fromlist: Sequence[str] | None = (),
            level: int = 0,
        ) -> Any:
            script_id = set_id + name if name.startswith("__") else name
            if level == 0 and "__" in name and self._is_script(script_id):
                return self.module(script_id)
            return builtins.__import__(name, globals, locals, fromlist or (), level)

        return find
