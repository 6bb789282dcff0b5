"""Whether the entry point of a function has the form its runtime wants, and is in the package.

Source: Huawei Cloud, FunctionGraph API reference, "Creating a Function"; user guide, "Function Management",
"Creating an HTTP Function", "Using a Custom Runtime".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._foreign import shown
from ....errors import MisuseError

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 128
IMAGE = "-"  # what stands for the entry point where there is none
BOOTSTRAP = "bootstrap"  # what HTTP functions and custom runtimes start, whatever the entry point
STARTED = ("http", "Custom")

# By the beginning of a runtime: the endings of the file with the entry point, the usual one first.
ENDINGS = {
    "Python": (".py", ".pyc", ".so", "/__init__.py"),
    "Node.js": (".js", ".mjs", ".cjs"),
    "PHP": (".php",),
    "Go1.8": (".so",),
}
CLASSES = ("Java",)  # a class and a method, also with a dot; which jar has it, only Java can tell


def checked_runtime(runtime: object) -> str:
    """The runtime; raises :class:`MisuseError` for what is no text."""
    if not isinstance(runtime, str) or not 0 < len(runtime.strip()) <= LONGEST:
        raise MisuseError(f"runtime must be the name of one, such as 'Python3.10', not {shown(runtime)}")
    return runtime


def check_handler(runtime: str, handler: str | None) -> str:
    """The entry point; raises :class:`MisuseError` for none, for a long one, and for one of another form."""
    if not isinstance(handler, str) or not handler.strip():
        raise MisuseError(
            f"a function for {runtime} needs handler=…, such as {_sample(runtime)!r}, not {shown(handler)}"
        )
    if len(handler) > LONGEST:
        raise MisuseError(f"the handler is {len(handler)} characters long, and the service takes {LONGEST} at most")
    file, dot, function = handler.rpartition(".")
    if runtime.startswith((*ENDINGS, *CLASSES)) and not (file and dot and function):
        form = "<package>.<class>.<method>" if runtime.startswith(CLASSES) else "<file>.<function>"
        raise MisuseError(
            f"the handler must be {form} for {runtime}, such as {_sample(runtime)!r}, not {shown(handler)}"
        )
    return handler


def check_entry(runtime: str, handler: str, names: Iterable[str], *, more: bool = False) -> None:
    """Raises :class:`MisuseError` when a package lacks the file with the entry point.

    ``more`` tells that dependency packages go with it: the file a custom runtime starts may be in one of them.
    """
    if runtime in STARTED:
        if not more and BOOTSTRAP not in names:
            raise MisuseError(f"the package has no file {BOOTSTRAP!r}, which {runtime} starts: {_found(names)}")
        return
    endings = next((endings for beginning, endings in ENDINGS.items() if runtime.startswith(beginning)), None)
    stem = handler.rpartition(".")[0]
    if endings and not any(_is_entry(name, stem, endings) for name in names):
        raise MisuseError(
            f"the handler {shown(handler)} needs the file {stem + endings[0]!r}, which is not in the package: "
            f"{_near(stem, endings, names) or _found(names)}"
        )


def _is_entry(name: str, stem: str, endings: tuple[str, ...]) -> bool:
    return any(
        name.startswith((f"{written}.", f"{written}/__init__")) and name.endswith(endings)
        for written in (stem, stem.replace(".", "/"))
    )


def _near(stem: str, endings: tuple[str, ...], names: Iterable[str]) -> str | None:
    """The commonest mistake: the folder was packed instead of what is in it."""
    inside = next((name for name in sorted(names) if name.endswith(tuple(f"/{stem}{end}" for end in endings))), None)
    if inside is None:
        return None
    folder = inside.partition("/")[0]
    return f"it is there as {shown(inside)}; pack what is in the folder {shown(folder)}, not the folder itself"


def _found(names: Iterable[str]) -> str:
    first = sorted(names, key=lambda name: (name.count("/"), name))[:5]
    return f"it has {', '.join(map(repr, first))}{' …' if len(list(names)) > len(first) else ''}"


def _sample(runtime: str) -> str:
    if runtime.startswith(CLASSES):
        return "com.example.Hello.handle"
    return BOOTSTRAP if runtime in STARTED else "index.handler"
