"""Rows that our connector pushes are stored, changed, read and paged."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit.errors import VendorFailureError
from dffkit_mock.services.dataset.definition import KIND
from dffkit_mock.services.dataset.tables import LOADS, ROWS

if TYPE_CHECKING:
    from dffkit import AsyncDataset
    from dffkit_mock.gateway import Gateway

ROWS_PUSHED: list[list[Any]] = [["A", "B"], ["a1", 1], ["a2", 2], ["a3", None]]


def configure(gateway: Gateway, key: str, /, **value: Any) -> None:
    """A data set, as a seed would write it."""
    store = gateway.instance.store
    with store.transaction():
        store.put(KIND, (), key, value)


def loads(gateway: Gateway, key: str) -> Any:
    """What requests did to a data set."""
    return gateway.instance.store.items(LOADS, (key,))


async def test_what_is_pushed_is_read(dataset: AsyncDataset) -> None:
    """Without any configuration: the first load names the columns, later loads add rows."""
    await dataset.push("123", ROWS_PUSHED)
    await dataset.push(123, [["B"], [4]])
    table = await dataset.query("123")
    assert table.columns == ["A", "B"]
    assert table.rows == [["a1", 1], ["a2", 2], ["a3", None], [None, 4]]


async def test_pages_have_their_rows_and_the_first_the_columns(dataset: AsyncDataset) -> None:
    """The last is shorter; behind it there is nothing; without a size there is one."""
    await dataset.push("123", [["n"], *([number] for number in range(7))])
    pages = [page async for page in dataset.iter_pages("123", pagesize=3)]
    assert [[row[0] for row in page.rows] for page in pages] == [[0, 1, 2], [3, 4, 5], [6]]
    assert {(page.maxpg, page.total) for page in pages} == {(3, 7)}
    second = await dataset.page("123", 2, pagesize=3)
    assert (second.columns, second.pg, second.cached) == ([], 2, False)
    assert (await dataset.page("123", 9, pagesize=3)).rows == []
    assert (await dataset.page("123")).maxpg == 1


async def test_an_empty_data_set_has_one_page(dataset: AsyncDataset) -> None:
    """With the names of its columns."""
    await dataset.push("123", [["A", "B"]])
    (page,) = [page async for page in dataset.iter_pages("123")]
    assert (page.columns, page.rows, page.maxpg, page.total) == (["A", "B"], [], 1, 0)


async def test_a_parameter_that_is_a_column_filters(dataset: AsyncDataset) -> None:
    """By text, or one of several; another parameter changes nothing."""
    await dataset.push("123", ROWS_PUSHED)
    assert (await dataset.query("123", {"A": "a2", "city": "x"})).rows == [["a2", 2]]
    assert (await dataset.query("123", {"B": ["1", 2]})).rows == [["a1", 1], ["a2", 2]]
    page = await dataset.page("123", pagesize=1, param={"A": "a3"})
    assert (page.rows, page.total) == ([["a3", None]], 1)


async def test_an_update_changes_rows_by_their_key(gateway: Gateway, dataset: AsyncDataset) -> None:
    """In the columns that it names; what is not there yet is added. Without a key the first column is it."""
    configure(gateway, "7", table="t(A,B,C)", key=["A", "B"])
    await dataset.push("7", [["A", "B", "C"], ["x", 1, "old"], ["x", 2, "old"]])
    await dataset.push("7", [["C", "B", "A"], ["new", 2, "x"], ["added", 3, "x"]], update=True)
    assert (await dataset.query("7")).rows == [["x", 1, "old"], ["x", 2, "new"], ["x", 3, "added"]]
    with pytest.raises(VendorFailureError, match="the key of the data set: B is missing"):
        await dataset.push("7", [["A", "C"], ["x", "new"]], update=True)
    with pytest.raises(VendorFailureError, match="the key of the data set: A is missing"):
        await dataset.push("7", [["B", "C"], [1, "new"]], update=True)
    assert len(await dataset.query("7")) == 3
    configure(gateway, "8", columns=["A", "B"])
    await dataset.push("8", ROWS_PUSHED)
    await dataset.push("8", [["A", "B"], ["a1", 9]], update=True)
    assert (await dataset.query("8")).rows[0] == ["a1", 9]


async def test_a_truncate_of_its_own_table_empties_it(gateway: Gateway, dataset: AsyncDataset) -> None:
    """Before the rows come: each request is one load, so chunks destroy each other, as they do for the vendor."""
    configure(gateway, "123", name="sales", table="sales(A,B)", preSql=["truncate table sales"])
    await dataset.push("sales", ROWS_PUSHED)
    await dataset.push("123", [["A", "B"], ["z", 0]])
    assert (await dataset.query("sales")).rows == [["z", 0]]
    await dataset.push("123", ROWS_PUSHED, chunk_rows=2)
    assert (await dataset.query("123")).rows == [["a3", None]]


@pytest.mark.parametrize("field", ["preSql", "postSql"])
@pytest.mark.parametrize(
    "sql",
    [
        "truncate table sales; drop table users",
        "delete from sales where 1=1",
        "delete from sales -- ",
        "truncate table other",
        "TRUNCATE TABLE sales, users",
        "insert into archive select * from sales",
        "'; drop table sales; --",
        "truncate table sales" + " " * 500,
        "",
        "__import__('os').system('touch x')",
    ],
)
async def test_other_sql_is_written_down_and_never_executed(
    gateway: Gateway, dataset: AsyncDataset, field: str, sql: str
) -> None:
    """Whatever it says: the rows stay, and the statement can be read in what is stored."""
    configure(gateway, "123", table="sales(A,B)", **{field: [sql]})
    for _ in range(2):
        await dataset.push("123", ROWS_PUSHED)
    assert len(await dataset.query("123")) == 6
    assert [(load["executed"], load["recorded"]) for load in loads(gateway, "123")] == [([], [sql])] * 2


@pytest.mark.parametrize(
    "sql", ["TRUNCATE sales;", "truncate  table `Sales`", 'delete from "sales" ;', "delete\nfrom [sales]"]
)
async def test_what_empties_a_table_may_be_written_in_many_ways(
    gateway: Gateway, dataset: AsyncDataset, sql: str
) -> None:
    """Behind the rows it empties the table with them."""
    configure(gateway, "123", table="sales(A,B)", postSql=sql)
    await dataset.push("123", ROWS_PUSHED)
    assert len(await dataset.query("123")) == 0
    (load,) = loads(gateway, "123")
    assert (load["rows"], load["update"], load["executed"], load["recorded"]) == (3, 0, [sql], [])


@pytest.mark.parametrize(
    ("ds", "sentence"),
    [
        ([["A", "C"], [1, 2]], "unknown column: C; the data set 123 has A, B"),
        ([["A"], [1], [1, 2]], "row 2 has 2 values, the first row names 1 columns"),
        ([["A", "A"]], "the first row of ds has to name the columns, each once"),
        ([[1, 2], ["a", "b"]], "the first row of ds has to name the columns, each once"),
        ([[], []], "the first row of ds has to name the columns, each once"),
        ([], "ds is empty: its first row has to name the columns"),
        ([["A"], "x"], "row 1 is no list of values"),
        ([["A", "B"], ["a", "many"]], "row 1, column B: expected int"),
        ([["A", "B"], ["a", True]], "row 1, column B: expected int"),
    ],
)
async def test_rows_that_do_not_fit_are_refused_inside_a_200(
    gateway: Gateway, dataset: AsyncDataset, ds: Any, sentence: str
) -> None:
    """And change nothing: neither the rows that were there, nor what runs before a load."""
    columns = [{"name": "A"}, {"name": "B", "type": "int"}]
    configure(gateway, "123", table="sales", columns=columns, preSql=["truncate table sales"])
    await dataset.push("123", ROWS_PUSHED)
    with pytest.raises(VendorFailureError) as caught:
        await dataset.push("123", raw=ds)
    assert (caught.value.status_code, caught.value.error_code, caught.value.error_msg) == (200, "500", sentence)
    assert len(await dataset.query("123")) == 3
    assert gateway.instance.journal.entries()[-2].sentence == sentence


async def test_another_shape_than_rows_is_kept_as_it_is(gateway: Gateway, dataset: AsyncDataset) -> None:
    """For data sets that take something else; no row comes of it, and rows may come later."""
    await dataset.push("form", raw={"name": "x"})
    assert loads(gateway, "form")[0]["raw"] == {"name": "x"}
    await dataset.push("form", ROWS_PUSHED)
    assert len(await dataset.query("form")) == 3


async def test_an_unknown_data_set_fails_as_the_vendor_says(gateway: Gateway, dataset: AsyncDataset) -> None:
    """Read, it always does; loaded, as soon as one is configured: then an unknown name is a mistake."""
    with pytest.raises(VendorFailureError, match="no such data set: 123; none was loaded yet"):
        await dataset.query("123")
    with pytest.raises(VendorFailureError, match="no such data set: 123"):
        await dataset.page("123")
    configure(gateway, "7", table="sales(A,B)")
    with pytest.raises(VendorFailureError, match="no such data set: 123; there are 7"):
        await dataset.push("123", ROWS_PUSHED)
    assert list(gateway.instance.store.items(ROWS, ("123",))) == []


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ({"tabel": "x"}, "tabel is no field of a data set"),
        ({"table": "x(A"}, "table has to be a name"),
        ({"columns": ["A", "A"]}, "number 2 is none"),
        ({"columns": [{"name": "A", "type": "blob"}]}, "the type of 'A' has to be one of text, int"),
        ({"columns": ["A"], "key": ["B"]}, "key names 'B', which is no column"),
        ({"preSql": [1]}, "preSql has to be a text or a list of texts"),
    ],
)
async def test_a_wrong_configuration_says_which_field(
    gateway: Gateway, dataset: AsyncDataset, value: dict[str, Any], sentence: str
) -> None:
    """To whoever loads or reads the data set."""
    configure(gateway, "7", **value)
    for act in (dataset.push("7", ROWS_PUSHED), dataset.query("7"), dataset.page("7")):
        with pytest.raises(VendorFailureError, match=sentence):
            await act


async def test_what_the_store_holds_is_json(gateway: Gateway, dataset: AsyncDataset) -> None:
    """An item a load, so that an export can be read."""
    await dataset.push("123", ROWS_PUSHED)
    items = gateway.instance.store.items(ROWS, ("123",))
    assert json.loads(json.dumps(items)) == [{"columns": ["A", "B"], "rows": ROWS_PUSHED[1:]}]


@pytest.mark.parametrize(
    "ds", ["NaN", '[["A"],[Infinity]]', "{", "[" * 5000, '[["A"],[' + "[" * 900 + "]" * 900 + "]]"]
)
async def test_what_is_no_json_changes_nothing(
    gateway: Gateway, client: httpx.AsyncClient, dataset: AsyncDataset, ds: str
) -> None:
    """Nor what is nested too deeply to be kept."""
    configure(gateway, "123", table="sales(A,B)", preSql="truncate sales")
    await dataset.push("123", ROWS_PUSHED)
    token = hashlib.sha1(b"mock-secret1mock-visitor123").hexdigest()
    form = {"type": "123", "visitor": "mock-visitor", "stamp": "1", "token": token, "ds": ds}
    response = await client.post("/echart/dataset_api/", data=form)
    assert response.json()["msg"] in {"ds is no JSON text", "ds is nested too deeply"}
    assert len(await dataset.query("123")) == 3


async def test_texts_come_back_as_they_were(dataset: AsyncDataset) -> None:
    """Of any script, and half a surrogate pair."""
    rows = [["A"], ["\u8d35\u9633"], ["\ud800"], ["\U0001f600"]]
    await dataset.push("123", rows)
    assert (await dataset.query("123")).rows == rows[1:]


@pytest.mark.parametrize("param", ["[1]", "{", '"text"', "[" * 2000])
async def test_a_param_that_is_no_object_is_an_error(
    client: httpx.AsyncClient, dataset: AsyncDataset, param: str
) -> None:
    """In the shape of queries; the mock goes on."""
    await dataset.push("123", ROWS_PUSHED)
    token = hashlib.sha1(b"mock-secret1mock-visitor123").hexdigest()
    form = {"type": "123", "visitor": "mock-visitor", "stamp": "1", "token": token, "param": param}
    response = await client.post("/echart/dataset_api/", data=form)
    assert response.json() == {"result": "error", "data": "param is no object as JSON text"}
