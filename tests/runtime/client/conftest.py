"""A runtime on a port, with an access key, which all tests of a process share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from dffkit import AsyncFunc, Func
from dffkit.runtime.settings import RuntimeSettings

from tests.overlay.connectors.sides import Side

from ..served import Served

KEY = {"ak_id": "ak-demo", "ak_secret": "s3cr3t-demo-key"}
SCRIPTS = {
    "demo__test": """
    import time, warnings

    @DFF.API("Sum", category="math", tags=["demo", "plus"])
    def plus(x, y=1):
        \"\"\"Adds.\"\"\"
        return float(x) + float(y)

    @DFF.API()
    def same(value=None, **data):
        return {"value": value, **data}

    @DFF.API()
    def bare(value=None):
        return value

    @DFF.API(is_hidden=True)
    def boxed():
        return DFF.RESP({"a": 1}, content_type="json")

    @DFF.API()
    def uploaded(files=None, **more):
        files = files or []
        read = [open(one["filePath"], "rb").read().decode() for one in files]
        return {"names": [one["originalname"] for one in files], "read": read, **more}

    @DFF.API()
    def picture():
        return DFF.RESP("a,b", content_type="csv", headers={"X-Own": "1"})

    @DFF.API()
    def page():
        return "<html><body>hello</body></html>"

    @DFF.API()
    def large():
        return DFF.RESP_LARGE_DATA([[number, "x"] for number in range(2000)])

    @DFF.API()
    def fails():
        raise ValueError("no such thing")

    @DFF.API(timeout=1)
    def slow():
        while True:
            pass

    @DFF.API()
    def ends():
        import sys
        sys.exit(1)

    @DFF.API()
    def keep(value):
        DFF.STORE.set("value", value)

    @DFF.API()
    def kept():
        return [DFF.STORE("value")]
    """
}
NAMES = (
    *("plus", "same", "bare", "uploaded", "picture", "page", "large"),
    *("fails", "slow", "ends", "keep", "kept", "boxed"),
)
DECLARED = (
    "sync_apis:\n"
    + "".join(f"  auln-{name}: {{function: demo__test.{name}}}\n" for name in NAMES)
    + """
  fixed: {function: demo__test.plus, kwargs: {x: 1, y: INPUT_BY_CALLER}}
  closed: {function: demo__test.plus, disabled: true}
  over: {function: demo__test.plus, expire_time: 2020-01-01T00:00:00Z}
  few: {function: demo__test.bare, throttling: {by_day: 1}}
  secret: {function: demo__test.same, auth: fields}
  users: {function: demo__test.same, auth: basic}
async_apis:
  batch: {function: demo__test.keep}
cron_jobs:
  nightly: {function: demo__test.keep, cron: "0 3 * * *", kwargs: {value: by cron}}
api_auth:
  fields: {type: fixedField, fields: {X-My-Token: {location: header, value: t0k}}}
  basic: {type: httpBasic, users: {me: pw}}
access_keys:
  ak-demo: {secret: s3cr3t-demo-key}
"""
)


@pytest.fixture(scope="session")
def func_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The runtime."""
    folder = tmp_path_factory.mktemp("client") / "scripts"
    with Served(RuntimeSettings.of(folder, processes=2), SCRIPTS, DECLARED) as served:
        yield served


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (Func, AsyncFunc))
