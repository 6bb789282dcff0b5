"""Points as text, beside ``influxdb-client``; and a hundred thousand of them sent, beside ``requests``.

The peers of the second are what careful scripts without this library are made of: groups of as many points as ours,
an encoder of a few lines that escapes what has to be escaped and checks nothing (:func:`plain_line`), and a POST each,
by ``requests.post``, as snippets have it, or by one session, which keeps its connection. All begin with the same dicts;
the server, a process of its own, reads everything and answers 200 with an empty body.
"""

from __future__ import annotations

import random
from functools import partial
from typing import TYPE_CHECKING, Any

import requests
from dffkit import DataWay
from dffkit.line_protocol import encode
from influxdb_client.client.write.point import Point

from .raw_server import RawServer
from .row import Row, Target, alternate
from .timing import seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Call = Callable[[], object]

TURNS = 21
POINTS = 5_000
SENDING_TURNS = 5
SENT = 100_000
GROUP = 100  # points a request: the default of ours, and the peer's as well
FIRST = 1_577_808_000_000_000_000
TOKEN = "tkn_0123456789abcdef0123456789abcdef"

INFLUX = "influxdb_client.Point.to_line_protocol"
LIKE_INFLUX = Target("at least", 2.5)
SESSION = "requests.Session().post, plain encoder"
REQUESTS = "requests.post, plain encoder"
LIKE_REQUESTS = Target("at least", 3.0)

Points = list[dict[str, Any]]


def run() -> Iterator[Row]:
    """Encoding of three sorts of points, then sending; all in points a second."""
    yield _encoding("encode", metrics(POINTS), LIKE_INFLUX)
    yield _encoding("encode, each tag value once", metrics(POINTS, hosts=POINTS))
    yield _encoding("encode, text fields", logs(POINTS))
    yield from _sending(metrics(SENT))


def _encoding(name: str, points: Points, target: Target | None = None) -> Row:
    return _row(name, lambda: encode(points), lambda: influx(points), POINTS, TURNS, INFLUX, target)


def _sending(points: Points) -> Iterator[Row]:
    with (
        RawServer({}) as server,
        DataWay(endpoint=server.url, token=TOKEN) as dataway,
        requests.Session() as session,
    ):
        url = f"{server.url}/v1/write/logging?token={TOKEN}"
        for name, post, peer in (
            ("write_by_category_many, 100,000", requests.post, REQUESTS),
            ("write_…_many, peer with a session", session.post, SESSION),
        ):
            ours = partial(dataway.write_by_category_many, "logging", points)
            yield _row(name, ours, partial(send, post, url, points), SENT, SENDING_TURNS, peer, LIKE_REQUESTS)


def _row(name: str, ours: Call, theirs: Call, count: int, turns: int, peer: str, target: Target | None) -> Row:
    mine, peers = seconds(ours, 1), seconds(theirs, 1)
    pair = alternate(lambda: count / mine(), lambda: count / peers(), turns)
    return Row(name, "points/s", pair.ours, peer, pair.theirs, pair.ratio, target)


def metrics(count: int, hosts: int = 50) -> Points:
    """Three tags, four fields of mixed kinds, a time; ``hosts`` is how many values the first tag has."""
    drawn = random.Random(7)
    return [
        {
            "measurement": "Host Monitoring",
            "tags": {"host": f"web-{number % hosts}", "region": "cn-north-4", "az": f"az{number % 3}"},
            "fields": {
                "usage": drawn.random() * 100,
                "processes": drawn.randrange(1000),
                "up": number % 7 != 0,
                "state": "running",
            },
            "timestamp": FIRST + number * 1_000_003,
        }
        for number in range(count)
    ]


def logs(count: int) -> Points:
    """Two tags, a longer text with quotes, two short ones, and a number."""
    return [
        {
            "measurement": "access",
            "tags": {"service": "shop", "host": f"web-{number % 50}"},
            "fields": {
                "message": f'10.0.0.{number % 256} "GET /item/{number}?from=home" 200 {number % 9973} "curl/8.5"',
                "status": "info",
                "path": "/item",
                "took": number % 97,
            },
            "timestamp": FIRST + number * 1_000_003,
        }
        for number in range(count)
    ]


def influx(points: Points) -> str:
    """The lines of points, by the client of another database with the same protocol."""
    new: Any = Point  # which has no types
    lines = []
    for point in points:
        written = new(point["measurement"])
        for key, value in point["tags"].items():
            written.tag(key, value)
        for key, value in point["fields"].items():
            written.field(key, value)
        lines.append(written.time(point["timestamp"]).to_line_protocol())
    return "\n".join(lines)


def send(post: Callable[..., requests.Response], url: str, points: Points) -> None:
    """Writes all points, a group a request."""
    headers = {"Content-Type": "text/plain; charset=utf-8"}
    for start in range(0, len(points), GROUP):
        body = "\n".join(plain_line(point) for point in points[start : start + GROUP])
        post(url, data=body.encode(), headers=headers, timeout=10).raise_for_status()


def plain_line(point: dict[str, Any]) -> str:
    """A point as a careful script writes it: nothing is checked, but all is escaped and sorted."""
    tags = "".join(f",{_name(key)}={_name(value)}" for key, value in sorted(point["tags"].items()) if value)
    fields = ",".join(f"{_name(key)}={_value(value)}" for key, value in sorted(point["fields"].items()))
    measurement = point["measurement"].replace(",", "\\,").replace(" ", "\\ ")
    return f"{measurement}{tags} {fields} {point['timestamp']}"


def _name(text: str) -> str:
    return text.replace(",", "\\,").replace("=", "\\=").replace(" ", "\\ ")


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return f"{value}i"
    if isinstance(value, float):
        return repr(value)
    text = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'
