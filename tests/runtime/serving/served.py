"""A runtime that answers HTTP in this process: its scripts, its declarations, and a client on the same machine."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

import httpx
from dffkit.runtime.platform import Platform
from dffkit.runtime.serving import make_app
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.task import Task
from dffkit.runtime.testing import Clock

from tests.runtime.folder import prepare
from tests.runtime.tasks import taken

SCRIPTS = {
    "demo__hello": '''
import time

VALUES = {
    "none": None, "false": False, "zero": 0, "zero_float": 0.0, "no_text": "", "no_list": [], "no_dict": {},
    "text": "<b>x</b>", "int": 3, "float": 30.0, "big": 1e21, "true": True, "tuple": (1, "二"),
    "nested": {"a": 30.0, "b": [1e-7, 12345678901234567890], "c": "1.0 , 2.0", "d": -0.0},
}

@DFF.API("Echo", tags=["b", "a"], category="demo")
def echo(**kw):
    """Gives back what it is given."""
    return kw

@DFF.API("Give")
def give(what="none"):
    return VALUES[what]

@DFF.API("One", is_hidden=True)
def one(x, y=2):
    return x

@DFF.API("Boom")
def boom():
    print("before")
    raise ValueError("no way")

@DFF.API("Half a pair of surrogates", cache_result=60)
def half(how):
    print("\\ud800")
    if how == "raises":
        raise ValueError("\\ud800")
    return {"text": "\\ud800", "list": ["\\ud800", {"\\udfff": 1}]}[how]

@DFF.API("Slow", timeout=1)
def slow():
    while True:
        pass

@DFF.API("Ended")
def ended():
    import sys
    sys.exit(3)

@DFF.API("Crashed")
def crashed():
    import os
    os._exit(9)

@DFF.API("Skipped")
def skipped():
    raise UserWarning("later")

@DFF.API("Cached", cache_result=60)
def cached(x=1, y=2):
    return {"at": time.time(), "x": x, "y": y}

@DFF.API("Cached failure", cache_result=60)
def cached_failure(x=1):
    raise ValueError(str(time.time()))

@DFF.API("Cached for no second", cache_result=0.5)
def uncached():
    return time.time()

@DFF.API("Large", cache_result=60)
def large(x=None):
    return DFF.RESP_LARGE_DATA([{"at": time.time()}])

@DFF.API("Rows")
def rows(n=1000):
    return [{"id": i, "name": "x" * 50, "value": i * 1.0} for i in range(int(n))]

@DFF.API("Request")
def request(**kw):
    return _DFF_HTTP_REQUEST

@DFF.API("Origin")
def origin(**kw):
    return [_DFF_ORIGIN, _DFF_ORIGIN_ID, _DFF_QUEUE, _DFF_CRON_JOB_EXEC_MODE]

@DFF.API("Read")
def read(files=None, **kw):
    return {"files": files, "kw": kw, "text": [open(one["filePath"], encoding="utf-8").read() for one in files or []]}
''',
    "demo__resp": """
@DFF.API("A table")
def table():
    return DFF.RESP("a,b\\n", status_code=201, content_type="csv", headers={"X-My": "1"}, download="名.csv")

@DFF.API("A page with a policy of its own")
def policy():
    return DFF.RESP("<p>", content_type="html", headers={"content-security-policy": "default-src 'self'"})

@DFF.API("Text that is JSON")
def text():
    return DFF.RESP('{"a": 1.0}', content_type="json")

@DFF.API("May be kept")
def kept():
    return DFF.RESP({"a": 1}, allow_304=True)

@DFF.API("Elsewhere")
def elsewhere():
    return DFF.REDIRECT("https://example.com/ü?a=1&b=<x>")

@DFF.API("A file")
def file():
    import pathlib
    pathlib.Path(DFF.RSRC("once.txt")).write_text("content")
    return DFF.RESP_FILE("once.txt", auto_delete=True)

@DFF.API("Large")
def large():
    return DFF.RESP_LARGE_DATA([1, 2])

@DFF.API("Shown")
def shown(name):
    import pathlib
    pathlib.Path(DFF.RSRC(name)).write_text("content")
    return DFF.RESP_FILE(name, auto_delete=True, download=False)

@DFF.API("A text of many characters")
def long(n):
    return "x" * int(n)
""",
    "demo__auth": """
@DFF.API("New style")
def new():
    return _DFF_HTTP_REQUEST["headers"]["X-My"] == "yes"

@DFF.API("Old style")
def old(req):
    return req["headers"].get("x-my") == "yes"

@DFF.API("Truthy is not true")
def truthy():
    return 1

@DFF.API("Broken")
def broken():
    raise ValueError("hidden")
""",
}

DECLARED = """
sync_apis:
  echo: {function: demo__hello.echo}
  read: {function: demo__hello.read}
  give: {function: demo__hello.give}
  one: {function: demo__hello.one, kwargs: {x: INPUT_BY_CALLER, y: 7}}
  mixed: {function: demo__hello.echo, kwargs: {a: 1, b: INPUT_BY_CALLER, c: null, d: FROM_PARAMETER}}
  boom: {function: demo__hello.boom}
  half: {function: demo__hello.half}
  slow: {function: demo__hello.slow}
  ended: {function: demo__hello.ended}
  crashed: {function: demo__hello.crashed}
  skipped: {function: demo__hello.skipped}
  cached: {function: demo__hello.cached}
  cached_failure: {function: demo__hello.cached_failure}
  uncached: {function: demo__hello.uncached}
  cached_large: {function: demo__hello.large}
  rows: {function: demo__hello.rows}
  request: {function: demo__hello.request}
  origin: {function: demo__hello.origin}
  table: {function: demo__resp.table}
  text: {function: demo__resp.text}
  policy: {function: demo__resp.policy}
  kept: {function: demo__resp.kept}
  elsewhere: {function: demo__resp.elsewhere}
  file: {function: demo__resp.file}
  large: {function: demo__resp.large}
  shown: {function: demo__resp.shown}
  long: {function: demo__resp.long}
  disabled: {function: demo__hello.echo, disabled: true}
  expired: {function: demo__hello.echo, expire_time: "2020-01-01T00:00:00+00:00"}
  disabled_and_expired: {function: demo__hello.echo, disabled: true, expire_time: "2020-01-01T00:00:00+00:00"}
  guarded_and_disabled: {function: demo__hello.echo, disabled: true, auth: field}
  throttled: {function: demo__hello.one, throttling: {by_day: 2}}
  missing: {function: demo__hello.nothing}
  field: {function: demo__hello.echo, auth: field}
  head: {function: demo__hello.echo, auth: head}
  basic: {function: demo__hello.echo, auth: basic}
  digest: {function: demo__hello.echo, auth: digest}
  你"好: {function: demo__hello.echo, auth: basic}
  你好 digest: {function: demo__hello.echo, auth: digest}
  new: {function: demo__hello.echo, auth: new}
  old: {function: demo__hello.echo, auth: old}
  truthy: {function: demo__hello.echo, auth: truthy}
  broken: {function: demo__hello.echo, auth: broken}
  gone: {function: demo__hello.echo, auth: gone}
  secret: {function: demo__hello.echo, show_in_doc: false}
async_apis:
  later: {function: demo__hello.origin}
  later_one: {function: demo__hello.one, kwargs: {y: 7}}
  later_disabled: {function: demo__hello.echo, disabled: true}
  later_basic: {function: demo__hello.echo, auth: basic}
api_auth:
  field:
    type: fixedField
    fields:
      x-token: {location: header, value: t1}
      tok: {location: query, value: t2}
      pass: {location: body, value: t3}
  head: {type: fixedField, fields: {x-token: {location: header, value: t1}, tok: {location: query, value: t2}}}
  basic: {type: httpBasic, users: {ann: first, bob: "pä:ss"}}
  digest: {type: httpDigest, users: {ann: first, bob: second}}
  new: {type: func, function: demo__auth.new}
  old: {type: func, function: demo__auth.old}
  truthy: {type: func, function: demo__auth.truthy}
  broken: {type: func, function: demo__auth.broken}
  gone: {type: func, function: demo__auth.gone}
cron_jobs:
  nightly: {function: demo__hello.origin, cron: "0 3 * * *", timezone: UTC, kwargs: {a: INPUT_BY_CALLER}}
  never: {function: demo__hello.origin, disabled: true}
"""

KEYS = """
access_keys:
  ak-1: {secret: s3cr3t-demo-key}
"""


class OnLoop(httpx.BaseTransport):
    """Requests to an application on an event loop of another thread; nothing goes through a socket."""

    def __init__(self, app: Any, host: str, loop: asyncio.AbstractEventLoop) -> None:
        self._transport = httpx.ASGITransport(app, client=(host, 50_000))
        self._loop = loop

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The whole answer."""
        request.read()
        return asyncio.run_coroutine_threadsafe(self._answer(request), self._loop).result(60)

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        sent = httpx.Request(
            request.method, request.url, headers=request.headers.raw, stream=httpx.ByteStream(request.content)
        )
        answer = await self._transport.handle_async_request(sent)
        assert isinstance(answer.stream, httpx.AsyncByteStream)
        content = b"".join([piece async for piece in answer.stream])
        return httpx.Response(answer.status_code, headers=answer.headers.raw, stream=httpx.ByteStream(content))


class Served:
    """``client`` asks from the loopback; ``clock`` is the platform's."""

    def __init__(self, settings: RuntimeSettings, declared: str = DECLARED) -> None:
        prepare(settings, SCRIPTS, declared)
        self.settings = settings
        self.clock = Clock()
        self.platform = Platform(settings, lambda: self.clock())  # noqa: PLW0108 - a test may give it another
        change = asyncio.run(self.platform.publish())
        assert change.problems == ()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="the-loop", daemon=True)
        self._thread.start()
        self.client = self.client_at("127.0.0.1")

    def client_at(self, host: str, base_url: str = "http://127.0.0.1:8088") -> httpx.Client:
        """A client on another machine."""
        transport = OnLoop(make_app(self.platform), host, self._loop)
        return httpx.Client(transport=transport, base_url=base_url, timeout=60)

    def sync(self, path: str, method: str = "GET", **request: Any) -> httpx.Response:
        """Asks a sync API."""
        return self.client.request(method, f"/api/v1/sync/{path}", **request)

    def post(self, path: str, **request: Any) -> httpx.Response:
        """Posts to a sync API."""
        return self.sync(path, "POST", **request)

    def taken(self) -> list[Task]:
        """The tasks that wait; they are gone then."""
        return taken(self.platform.queue)

    def uploads(self) -> list[str]:
        """The names of stored files."""
        folder = Path(self.settings.resources) / ".uploads"
        return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []

    def close(self) -> None:
        """Ends it."""
        self.platform.close()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


def refused(answer: httpx.Response) -> tuple[int, str, str]:
    """Status, reason and message of an answer that is no result."""
    told = answer.json()
    assert told["ok"] is False
    assert answer.status_code == told["status"] == int(told["error"])
    return answer.status_code, told["reason"], told["message"]
