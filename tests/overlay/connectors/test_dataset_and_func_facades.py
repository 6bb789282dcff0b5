"""Every operation of the data sets and of DataFlux Func on the mock: generated, and through the connectors' methods."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pytest
from dffkit import AsyncDataset, AsyncFunc, Dataset, Func
from dffkit.connectors.dataset import Pushed, Table, UploadResult
from dffkit.connectors.func import FunctionFailedError
from dffkit.errors import AuthenticationError
from dffkit.types.dataset import DatasetForm, DatasetPage, LoadReply, UploadDone, UploadForm
from dffkit.types.func import (
    AcceptedReply,
    AsyncCall,
    EmptyReply,
    FormArguments,
    FunctionListReply,
    JsonArguments,
    QueryArguments,
    SyncCall,
    UploadArguments,
)
from dffkit_api import File
from dffkit_api.dataset.operations import OPERATIONS as DATASET
from dffkit_api.func.operations import OPERATIONS as FUNC

from .sides import Side

if TYPE_CHECKING:
    from collections.abc import Callable

    from dffkit_mock.server import MockServer

PAIRS: dict[str, Any] = {"dataset": (Dataset, AsyncDataset), "func": (Func, AsyncFunc)}
HELLO = {"message": "Hello"}


def table(name: str = "a.csv") -> File:
    """A file to send."""
    return File(io.BytesIO(b"A,B\r\na1,b1\r\n"), file_name=name)


def arguments(model: Any) -> Any:
    """The example of the spec."""
    return model.from_dict(HELLO)


def upload() -> UploadArguments:
    """A file and an argument."""
    body = UploadArguments(files=[table()])
    body.additional_properties = dict(HELLO)
    return body


def call_rows() -> list[tuple[str, Callable[[Any], Any], type[Any]]]:
    """The sixteen operations that call: both kinds, in all forms, under the new and the old path."""
    rows: list[tuple[str, Callable[[Any], Any], type[Any]]] = []
    bodies = (
        lambda: arguments(JsonArguments), lambda: arguments(FormArguments), upload, lambda: "hello, world!", table,
    )  # fmt: skip
    for kind, model, expected in (("sync", SyncCall, object), ("async", AsyncCall, AcceptedReply)):
        for legacy in ("", "_legacy"):
            name = f"call_{kind}_api"

            def method(api: Any, suffix: str, kind: str = kind, name: str = name + "{}" + legacy) -> Any:
                return getattr(getattr(api, f"{kind}_apis"), name.format(suffix))

            rows += [
                (f"{name}_by_get{legacy}", lambda api, m=method: m(api, "_by_get")("x", kwargs='{"a":1}'), expected),
                (
                    f"{name}{legacy}",
                    lambda api, m=method, model=model: m(api, "")("x", body=model.from_dict({"kwargs": HELLO})),
                    expected,
                ),
                (
                    f"{name}_simplified_by_get{legacy}",
                    lambda api, m=method: m(api, "_simplified_by_get")("x", "s", arguments=arguments(QueryArguments)),
                    expected,
                ),
            ]
            rows += [
                (
                    f"{name}_simplified{legacy}",
                    lambda api, m=method, body=body: m(api, "_simplified")("x", "simplified", body=body()),
                    expected,
                )
                for body in bodies
            ]
    return rows


ROWS: dict[str, list[tuple[str, Callable[[Any], Any], type[Any]]]] = {
    "dataset": [
        ("query_dataset", lambda api: api.datasets.query_dataset(type_="123", param='{"city":"Guiyang"}'), DatasetPage),
        ("post_dataset", lambda api: api.datasets.post_dataset(body=DatasetForm("1", ds='[["A"]]')), LoadReply),
        ("post_dataset", lambda api: api.datasets.post_dataset(body=DatasetForm("1", pg=1, pagesize=2)), DatasetPage),
        ("upload_file", lambda api: api.uploads.upload_file(body=UploadForm("sales", file=table())), UploadDone),
        ("upload_file", lambda api: api.uploads.upload_file(body=UploadForm("sales", filename="a.csv")), UploadDone),
    ],
    "func": [
        *call_rows(),
        ("run_cron_job", lambda api: api.cron_jobs.run_cron_job("cron-mock00000001"), EmptyReply),
        ("list_functions", lambda api: api.functions.list_functions(tags="demo"), FunctionListReply),
    ],
}
CASES = [
    pytest.param(stem, *row, id=f"{stem}.{row[0]}-{position}")
    for stem, rows in ROWS.items()
    for position, row in enumerate(rows)
]


@pytest.mark.dffkit_mock(stateful=False)
@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(("stem", "name", "act", "expected"), CASES)
def test_every_generated_operation_works(
    kind: str,
    stem: str,
    name: str,
    act: Callable[[Any], Any],
    expected: type[Any],
    dffkit_mock: MockServer,
    dffkit_mock_url: str,
) -> None:
    """Sent by the connector, accepted by the mock as this operation, answered by its model."""
    answer = Side(kind, PAIRS[stem]).do(lambda connector: act(connector.api))
    entry = dffkit_mock.journal.entries()[-1]
    assert (entry.operation, entry.status) == (f"{stem}.{name}", 200)
    assert isinstance(answer, expected)


def test_no_operation_is_left_out() -> None:
    """Of either service."""
    assert {name for name, _, _ in ROWS["dataset"]} == set(DATASET)
    assert {name for name, _, _ in ROWS["func"]} == set(FUNC)


@pytest.mark.dffkit_mock(stateful=False)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_data_sets_work_with_the_address_of_the_mock_alone(kind: str, dffkit_mock_url: str) -> None:
    """Load, query, walk, upload, reprocess."""
    side = Side(kind, PAIRS["dataset"])
    rows = [["A", "B"], ["a1", "b1"], ["a2", "b2"]]
    assert side.do(lambda dataset: dataset.push("123", rows)) == Pushed(rows=2, requests=1, message="success")
    assert side.do(lambda dataset: dataset.query("123")) == Table(columns=rows[0], rows=rows[1:])
    pages = side.do(lambda dataset: dataset.iter_pages("123", pagesize=2))
    assert [row for page in pages for row in page.dicts()] == [
        {"A": "a1", "B": "b1"}, {"A": "a2", "B": "b2"}, {"A": "a3", "B": "b3"},
    ]  # fmt: skip
    done = UploadResult(pending=False, message="2 rows loaded")
    assert side.do(lambda dataset: dataset.upload("sales", ("a.csv", b"A\r\n1\r\n"), mail="a@x.y")) == done
    assert side.do(lambda dataset: dataset.reprocess("sales", "a.csv")) == done


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_functions_work_with_the_address_of_the_mock_alone(kind: str, dffkit_mock_url: str) -> None:
    """Call, queue, upload, run, list; a failure of the script is typed."""
    side = Side(kind, PAIRS["func"])
    assert side.do(lambda func: func.call("auln-xxxxx", message="Hello")) == HELLO
    assert side.do(lambda func: func.call("auln-xxxxx", files=("a.csv", b"1"), message="x"), sign=True) == HELLO
    assert side.do(lambda func: func.call_async("aapi-mock00000001", body="hello")) == "task-mock00000001"
    assert side.do(lambda func: func.run_cron_job("cron-mock00000001")) is None
    assert side.do(lambda func: func.functions(script_set_id="demo"))[0].id == "demo__test.hello_world"
    wish = {"Prefer": "code=599, example=raised"}
    with pytest.raises(FunctionFailedError) as caught:
        side.do(lambda func: func.call("auln-xxxxx", headers=wish))
    assert caught.value.exception == "division by zero"


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_wrong_secrets_are_refused(kind: str, dffkit_mock: MockServer) -> None:
    """By the vendor's own words, as one error."""
    dataset = {"endpoint": dffkit_mock.url, "visitor": "mock-visitor", "secret": "wrong-secret"}
    for act in (
        lambda one: one.push("1", [["A"]]),
        lambda one: one.query("1"),
        lambda one: one.page("1"),
        lambda one: one.upload("1", ("a", b"1")),
    ):
        with pytest.raises(AuthenticationError, match="token is wrong"):
            Side(kind, PAIRS["dataset"]).do(act, **dataset)
    for key in ("ak-mock", "ak-unknown"):
        with pytest.raises(AuthenticationError):
            Side(kind, PAIRS["func"]).do(
                lambda func: func.functions(), endpoint=dffkit_mock.url, ak_id=key, ak_secret="wrong-secret"
            )
