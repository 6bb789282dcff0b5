"""Rows of the tables: what is sent, and what the platform answers; a file of YAML a section.

A file has ``section``, ``scripts`` (names to texts, in the set of the file's name), ``declared`` (``dff.yaml``) and
``rows``. A row has a ``name`` and either ``send`` and ``expect``, or ``steps`` of them, or ``do``: expressions that are
evaluated one after the other in the script ``eval__here``, with their ``values`` (``!Class`` for an exception).
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import yaml

FOLDER = Path(__file__).parent
EVALUATED = "eval__here"
_EXPORTED = re.compile(r"^@DFF\.API\(.*\n(?:@.*\n)*def (\w+)", re.MULTILINE)


@dataclass(frozen=True)
class Row:
    """One row of a section."""

    section: str
    name: str
    steps: tuple[dict[str, Any], ...] = ()
    do: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()

    def __str__(self) -> str:
        return f"{self.section}: {self.name}"


@cache
def sections() -> dict[str, dict[str, Any]]:
    """The files, by their names."""
    return {path.stem: yaml.safe_load(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.yaml"))}


def rows() -> list[Row]:
    """Every row of every section."""
    return [_row(name, row) for name, section in sections().items() for row in section["rows"]]


def scripts() -> dict[str, str]:
    """The texts of all scripts, by id."""
    return {
        f"{name}__{script}": text
        for name, section in sections().items()
        for script, text in section.get("scripts", {}).items()
    }


def declared() -> str:
    """One ``dff.yaml`` for all sections; every function that none of them mentions has APIs under its id."""
    found: dict[str, dict[str, Any]] = {}
    for section in sections().values():
        for kind, entries in section.get("declared", {}).items():
            found.setdefault(kind, {}).update(entries)
    for kind in ("sync_apis", "async_apis"):
        found[kind] = {**{one: {"function": one} for one in _functions()}, **found.get(kind, {})}
    return json.dumps(found)


def _functions() -> list[str]:
    return [f"{script_id}.{name}" for script_id, text in scripts().items() for name in _EXPORTED.findall(text)]


def _row(section: str, row: dict[str, Any]) -> Row:
    steps = row.get("steps") or ([{"send": row["send"], "expect": row["expect"]}] if "send" in row else [])
    return Row(section, row["name"], tuple(steps), tuple(row.get("do", ())), tuple(row.get("values", ())))


def request(client: httpx.Client, send: dict[str, Any] | str) -> httpx.Request:
    """``METHOD path`` with ``query`` (as it is), ``headers``, and one of ``json``, ``form``, ``text``, ``bytes``."""
    told: dict[str, Any] = {"to": send} if isinstance(send, str) else send
    method, _, path = told["to"].partition(" ")
    url = f"{path}?{told['query']}" if "query" in told else path
    content: dict[str, Any] = {}
    if "json" in told:
        content["json"] = told["json"]
    elif "form" in told:
        content["data"] = told["form"]
    elif "text" in told:
        content["content"] = told["text"].encode(told.get("charset", "utf-8"))
    elif "bytes" in told:
        content["content"] = base64.b64decode(told["bytes"])
    if "files" in told:
        content["files"] = [(one["field"], _file(one)) for one in told["files"]]
    basic = tuple(told["basic"]) if "basic" in told else None
    digest = httpx.DigestAuth(*told["digest"]) if "digest" in told else None
    made = client.build_request(method, url, headers=told.get("headers"), **content)
    if told.get("bare"):
        for name in ("content-type", "accept-encoding"):
            made.headers.pop(name, None)
    made.extensions["auth"] = basic or digest
    return made


def _file(one: dict[str, Any]) -> tuple[Any, ...]:
    return (one["name"], one["content"].encode(), *([one["type"]] if "type" in one else []))


def differences(answer: httpx.Response, expect: dict[str, Any]) -> list[str]:
    """What is otherwise than the row says; empty where nothing is."""
    found = []
    for name, expected in expect.items():
        actual = _part(answer, name, expected)
        if not _same(name, expected, actual):
            found.append(f"{name}: expected {expected!r}, not {actual!r}")
    return found


def _part(answer: httpx.Response, name: str, expected: Any) -> Any:
    parts: dict[str, Callable[[], Any]] = {
        "status": lambda: answer.status_code,
        "type": lambda: answer.headers.get("content-type"),
        "text": lambda: answer.text,
        "headers": lambda: {key: answer.headers.get(key) for key in expected},
        "json": answer.json,
        "like": answer.json,
    }
    return parts[name]() if name in parts else answer.json().get(name)


def _same(name: str, expected: Any, actual: Any) -> bool:
    if name in {"like", "detail", "headers", "data"}:
        return like(expected, actual)
    return type(expected) is type(actual) and bool(expected == actual)


def like(expected: Any, actual: Any) -> bool:
    """Whether all that is expected is there: fields of objects may be more; ``~text`` is contained; ``*`` is any."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        return all(key in actual and like(value, actual[key]) for key, value in expected.items())
    if expected == "*":
        return actual is not None
    if isinstance(expected, str) and expected.startswith("~"):
        return isinstance(actual, str) and expected[1:] in actual
    return type(expected) is type(actual) and bool(expected == actual)
