"""A Guance that takes source maps, and fails where it is told to."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from typing import Any

import httpx
from dffkit_mock.multipart import read_multipart

from ..answers import answer

ID = "65ef45944fac157005cb73de48e81f161Lfv5UOs"
BASE = "/api/v1/rum_sourcemap/"


def away() -> Exception:
    """Nobody is there."""
    return httpx.ConnectError("nobody is there")


def silent() -> Exception:
    """No answer, whatever was done."""
    return httpx.ReadTimeout("silence")


def zip_of(*names: str, size: int = 1000) -> bytes:
    """A zip of stored files."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for name in names or ("static/js/app.js.map",):
            package.writestr(name, bytes(number % 251 for number in range(size)))
    return file.getvalue()


def refusal(status: int, code: str = "ft.Refused", message: str = "words") -> httpx.Response:
    """An answer that is no success."""
    body = {"code": status, "content": {}, "errorCode": code, "message": message, "success": False, "traceId": "T-2"}
    return httpx.Response(status, json=body)


class Uploads:
    """Keeps the parts of one upload; ``calls`` has what was asked, one word a request.

    ``fail`` maps such a word (``part 1``) to what happens instead: a list of failures, one a request, ``None`` for
    none. ``after`` is the same, for failures after the request was done.
    """

    def __init__(self, fail: dict[str, list[Any]] | None = None, after: dict[str, list[Any]] | None = None) -> None:
        self.fail = fail or {}
        self.after = after or {}
        self.parts: dict[int, bytes] = {}
        self.calls: list[str] = []
        self.bodies: list[Any] = []
        self.start = {"uploadId": ID, "existsOldTask": False, "existsSameFile": False}
        self.is_merged = False

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answers a request."""
        act, body = self._read(request)
        self.calls.append(act)
        self.bodies.append(body)
        if refused := self._planned(self.fail, act):
            return refused
        content = self._do(act, body)
        return self._planned(self.after, act) or httpx.Response(200, json=answer(content))

    @property
    def file(self) -> bytes:
        """The parts, joined."""
        return b"".join(self.parts[number] for number in sorted(self.parts))

    def _read(self, request: httpx.Request) -> tuple[str, Any]:
        name = request.url.path.removeprefix(BASE)
        content = request.read()
        if name != "upload_part":
            return name, json.loads(content)
        fields, files = read_multipart(request.headers["content-type"], content)
        ((part, file),) = files
        assert (part, dict(fields)["uploadId"]) == ("files", ID)
        return f"part {dict(fields)['chunkIndex']}", file.content

    @staticmethod
    def _planned(failures: dict[str, list[Any]], act: str) -> httpx.Response | None:
        failure = failures[act].pop(0) if failures.get(act) else None
        if isinstance(failure, Exception):
            raise failure
        return failure

    def _do(self, act: str, body: Any) -> Any:
        act, _, number = act.partition(" ")
        done: dict[str, Callable[[], Any]] = {
            "multipart_upload_init": lambda: self.start,
            "part": lambda: self._take(int(number), body),
            "part_list": lambda: {"uploadId": ID, "chunkIndexs": sorted(self.parts)},
            "part_merge": self._merge,
            "upload_cancel": self._cancel,
        }
        return done[act]()

    def _take(self, number: int, content: bytes) -> dict[str, str]:
        self.parts[number] = content
        return {"uploadId": ID, "chunkIndex": str(number)}

    def _cancel(self) -> bool:
        self.parts.clear()
        return True

    def _merge(self) -> dict[str, Any]:
        self.is_merged = True
        return {}
