"""What connectors can do besides the facade: a call of each, whose every request is answered by chosen answers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dffkit_fuzz.clients.answering import result
from dffkit_fuzz.clients.calling import Way, async_rows, rows

if TYPE_CHECKING:
    from .answered import Answered

URN = "urn:fss:cn-north-4:mock-project:function:default:shop"


@dataclass(frozen=True)
class Convenience:
    """A method by the name of its stem, and what is done with a connector of either kind."""

    stem: str
    name: str
    act: Callable[[Any], Any]

    def __str__(self) -> str:
        return f"{self.stem}-{self.name}"

    def ways(self, answered: Answered) -> list[Way]:
        """By both connectors; of what walks over a list, at most some rows are taken."""
        one, other = answered.connector(self.stem), answered.async_connector(self.stem)
        return [
            Way(self.name, lambda: _taken(self.act(one))),
            Way(f"async {self.name}", lambda: _taken(self.act(other))),
        ]


def _taken(value: Any) -> Any:
    if isinstance(value, Iterator):
        return rows(value)
    if isinstance(value, AsyncIterator):
        return async_rows(value)
    return result(value) if hasattr(value, "__await__") else value


CONVENIENCES = (
    Convenience("dataset", "query", lambda one: one.query("shop")),
    Convenience("dataset", "push", lambda one: one.push("shop", [["A"], ["a1"]])),
    Convenience(
        "dataway",
        "write_by_category",
        lambda one: one.write_by_category(category="metric", measurement="m", fields={"a": 1}),
    ),
    Convenience("func", "call", lambda one: one.call("auln-shop", a=1)),
    Convenience("functiongraph", "invoke", lambda one: one.invoke(URN, {"a": 1})),
    Convenience("functiongraph", "iter_functions", lambda one: one.iter_functions()),
    Convenience("guance", "do_get", lambda one: one.do_get("/api/v1/workspace/get")),
    Convenience("guance", "do_list_get", lambda one: one.do_list_get("/api/v1/monitor/check/list")),
    Convenience("guance", "run_function", lambda one: one.run_function("shop__main.run", a=1)),
    Convenience("dataset", "iter_pages", lambda one: one.iter_pages("shop")),
    Convenience("dataset", "upload", lambda one: one.upload("shop", ("a.csv", b"a,b"))),
    Convenience("func", "call_async", lambda one: one.call_async("auln-shop", a=1)),
    Convenience("func", "run_cron_job", lambda one: one.run_cron_job("cron-shop")),
    Convenience("func", "functions", lambda one: one.functions()),
    Convenience("iam", "token", lambda one: one.token()),
    Convenience("iam", "check_token", lambda one: one.check_token("a-token-to-check")),
    Convenience("iam", "iter_projects", lambda one: one.iter_projects()),
    Convenience("iam", "regions", lambda one: one.regions()),
    Convenience("dataway", "get", lambda one: one.get("/v1/time")),
)
