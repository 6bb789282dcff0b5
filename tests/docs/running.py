"""Runs a page from top to bottom, as a person who follows it would."""

from __future__ import annotations

import contextlib
import gc
import io
import linecache
import os
import shlex
import tomllib
import traceback
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import yaml
from dffkit.connectors._base import Connector

from . import commands, serving
from .matching import difference
from .pages import Block, blocks

if TYPE_CHECKING:
    from pathlib import Path

    from .serving import FuncServer

OLD, NEW = "old", "new"  # stand behind the language
SHOWN = "127.0.0.1:8600"  # the address of the mock on the pages
FAILS = ("Error", "FAILED")  # a line that begins so: the command is shown as it fails
NOT_RUN = frozenset({"make", "pip"})  # they would install, or run these very tests


class WrongPage(AssertionError):
    """A block that does not do what the page says."""


class Page:
    """One page, run in a folder against a mock.

    - ``python`` blocks share one namespace; a ``text`` block below one is what it prints.
    - a ``python old`` block above a ``python new`` one is another way to the same output: such a page is followed
      twice, once by its old blocks and once by its new ones, each time with a mock that remembers nothing.
    - ``console`` blocks: each command is run, what is shown below it is what it prints; ``export`` and ``unset``
      hold from there on. A command that is shown with ``Error`` or ``FAILED`` fails, every other
      one succeeds.
    - A ``python``, ``toml``, ``yaml`` or ``ini`` block that begins with ``# name`` is a file of that
      name in the folder.
    - ``dffkit func serve …`` serves until the page is over; a script that is written from there on is published
      before the page goes on.
    - The addresses of the mock and of that runtime stand for those of the ones that run.
    """

    def __init__(self, name: str, text: str, mock_url: str, folder: Path) -> None:
        self._name = name
        self._blocks = blocks(text)
        self._address = urlsplit(mock_url).netloc
        self._folder = self._here = folder
        self._namespace: dict[str, Any] = {}
        self._func: FuncServer | None = None

    def run(self) -> int:
        """Runs every block, raises :class:`WrongPage` at the first that is wrong, and returns how many there are."""
        roles = {block.role for block in self._blocks}
        if OLD not in roles:
            self._follow(self._folder, without=None)
            return len(self._blocks)
        for way, other in ((OLD, NEW), (NEW, OLD)):
            folder = self._folder / way
            folder.mkdir()
            httpx.post(f"http://{self._address}/_mock/reset").raise_for_status()
            self._follow(folder, without=other)
        return len(self._blocks)

    def _follow(self, folder: Path, *, without: str | None) -> None:
        environment, self._here = dict(os.environ), folder
        self._namespace = {"__name__": self._name}
        try:
            with contextlib.chdir(folder):
                for number, block in enumerate(self._blocks):
                    if without is None or block.role != without:
                        self._do(block, self._output(number))
        finally:
            self._close()
            if without is not None:
                os.environ.clear()
                os.environ.update(environment)

    def _output(self, number: int) -> Block | None:
        """What a block prints: the text below it, or below its new way."""
        below = self._blocks[number + 1 : number + 3]
        if self._blocks[number].role == OLD and below and below[0].role == NEW:
            below = below[1:]
        return below[0] if below and _is_output(below[0]) else None

    def _do(self, block: Block, output: Block | None) -> None:
        if block.file is not None:
            self._write(block, block.file)
        if block.language == "python":
            self._python(block, output)
        elif block.language == "console":
            self._console(block)
        elif block.language == "toml":
            self._toml(block)
        elif block.language == "yaml":
            self._yaml(block)
        elif block.language not in {"ini", "text"}:
            raise self._wrong(block.line, f"no rule runs a block of {block.language!r}")
        elif block.language == "text" and not block.role and not self._follows_python(block):
            raise self._wrong(block.line, "this is the output of nothing: there is no python block above it")

    def _write(self, block: Block, name: str) -> None:
        path = self._here / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self._real(block.text))
        if self._func is not None and block.language == "python" and path.parent != self._here:
            self._func.saved()

    def _python(self, block: Block, output: Block | None) -> None:
        source = "\n" * (block.line - 1) + self._real(block.text)
        linecache.cache[self._name] = (len(source), None, source.splitlines(keepends=True), self._name)
        try:
            code = compile(source, self._name, "exec", dont_inherit=True)
            if block.file is not None:
                return
            said = io.StringIO()
            with contextlib.redirect_stdout(said):
                exec(code, self._namespace)
        except Exception as error:
            raise self._wrong(self._line(error, block.line), f"{type(error).__name__}: {error}") from error
        self._compare(output.text if output else "", said.getvalue(), output.line if output else block.line)

    def _console(self, block: Block) -> None:
        for command, output, line in commands.steps(block.text):
            at = block.line + line
            try:
                commands.check(command)
                words = shlex.split(self._real(command), comments=True)
                said = self._command(words, fails=any(one.startswith(FAILS) for one in output.splitlines()))
            except (AssertionError, OSError, ValueError) as error:
                raise self._wrong(at, f"{command}: {error}") from error
            if output.strip():
                self._compare(output, said, at + 1)

    def _command(self, words: list[str], *, fails: bool) -> str:
        if words[0] in NOT_RUN:
            return ""
        if words[0] == "export":
            os.environ.update((name, value) for name, _, value in (word.partition("=") for word in words[1:]))
            return ""
        if words[0] == "unset":
            for word in words[1:]:
                del os.environ[word]
            return ""
        if words[0] not in commands.RUN:
            raise ValueError("no rule runs this command")
        if words[:3] == ["dffkit", "func", "serve"] and "--help" not in words:
            self._func = commands.func_server(words, self._here)
            return self._func.greeting
        return commands.printed(words, self._here, fails=fails)

    def _toml(self, block: Block) -> None:
        try:
            tomllib.loads(block.text)
        except tomllib.TOMLDecodeError as error:
            raise self._wrong(block.line, f"not valid TOML: {error}") from error

    def _yaml(self, block: Block) -> None:
        try:
            yaml.safe_load(block.text)
        except yaml.YAMLError as error:
            raise self._wrong(block.line, f"not valid YAML: {error}") from error

    def _compare(self, expected: str, actual: str, line: int) -> None:
        found = difference(expected, self._shown(actual))
        if found is not None:
            raise self._wrong(line, f"another output than the page shows\n{found}")

    def _real(self, text: str) -> str:
        text = text.replace(SHOWN, self._address)
        return text if self._func is None else text.replace(serving.SHOWN, self._func.address)

    def _shown(self, text: str) -> str:
        text = text.replace(self._address, SHOWN)
        return text if self._func is None else text.replace(self._func.address, serving.SHOWN)

    def _line(self, error: BaseException, line: int) -> int:
        """The line of the page that an error came by."""
        found = [at for frame, at in traceback.walk_tb(error.__traceback__) if frame.f_code.co_filename == self._name]
        return found[-1] if found else line

    def _follows_python(self, block: Block) -> bool:
        before = self._blocks[: self._blocks.index(block)]
        return bool(before) and before[-1].language == "python" and before[-1].file is None

    def _wrong(self, line: int, what: str) -> WrongPage:
        return WrongPage(f"{self._name}:{line}: {what}")

    def _close(self) -> None:
        """What the end of a program would close."""
        for value in self._namespace.values():
            if isinstance(value, Connector):
                value.close()
        self._namespace.clear()
        if self._func is not None:
            self._func.close()
            self._func = None
        gc.collect()


def _is_output(block: Block) -> bool:
    return block.language == "text" and not block.role
