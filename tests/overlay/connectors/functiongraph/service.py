"""FunctionGraph as far as a deployment sees it: functions that are kept, and shown later than they were written."""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any
from urllib.parse import unquote

import httpx

URN = "urn:fss:cn-north-4:p1:function:default:{}:latest"
UNSHOWN = {"func_code", "package_name", "encrypted_user_data", "log_config"}


class Service:
    """Keeps functions by name; a function that was written is shown as before for the next ``late`` looks.

    ``failing`` has methods and ends of paths, as ``"PUT /config"``, that are answered with a 500.
    """

    def __init__(self, *, late: int = 0, failing: set[str] | None = None) -> None:
        self.functions: dict[str, dict[str, Any]] = {}
        self.shown: dict[str, list[dict[str, Any] | None]] = {}
        self.requests: list[httpx.Request] = []
        self.late, self.failing = late, failing or set()

    @property
    def calls(self) -> list[str]:
        """Method and last part of the path of each request."""
        return [f"{request.method} /{request.url.path.rpartition('/')[2]}" for request in self.requests]

    def sent(self, call: str) -> Any:
        """The JSON of the last request of this kind."""
        return json.loads(self.requests[len(self.calls) - 1 - self.calls[::-1].index(call)].content)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """The answer."""
        self.requests.append(request)
        if self.calls[-1] in self.failing:
            return refuse(500, "FSS.0500")
        if self.calls[-1] == "GET /functions":
            return self._list(request.url.params["func_name"])
        if self.calls[-1] == "POST /functions":
            return self._create(json.loads(request.content))
        name = unquote(request.url.raw_path.decode().split("/")[5]).split(":")[-2]
        if request.method == "GET":
            return self._show(name)
        return self._write(name, json.loads(request.content))

    def _list(self, part: str) -> httpx.Response:
        rows = [row for name, row in self.functions.items() if part in name]
        return httpx.Response(200, json={"functions": rows, "next_marker": len(rows), "count": len(rows)})

    def _create(self, body: dict[str, Any]) -> httpx.Response:
        name = body["func_name"]
        if name in self.functions:
            return refuse(409, "FSS.0409")
        self.functions[name] = {"func_urn": URN.format(name), "func_name": name}
        self.shown[name] = [None] * self.late
        self.functions[name] |= stored(body)
        return httpx.Response(200, json=self.functions[name])

    def _show(self, name: str) -> httpx.Response:
        before = self.shown[name].pop(0) if self.shown[name] else self.functions[name]
        return refuse(404, "FSS.1051") if before is None else httpx.Response(200, json=before)

    def _write(self, name: str, body: dict[str, Any]) -> httpx.Response:
        self.shown[name] = [dict(self.functions[name]) for _ in range(self.late)]
        self.functions[name] |= stored(body)
        return httpx.Response(200, json=self.functions[name])


def stored(body: dict[str, Any]) -> dict[str, Any]:
    """What a body leaves: the code by its digest and size."""
    kept = {name: value for name, value in body.items() if name not in UNSHOWN}
    if body.get("func_code", {}).get("file"):
        content = base64.b64decode(body["func_code"]["file"])
        kept |= {"digest": hashlib.sha512(content).hexdigest(), "code_size": len(content)}
    elif "code_url" in body:
        kept |= {"digest": hashlib.sha512(body["code_url"].encode()).hexdigest(), "code_size": 1}
    return kept


def refuse(status: int, code: str) -> httpx.Response:
    """A refusal in the service's form."""
    return httpx.Response(status, json={"error_code": code, "error_msg": "no"})
