"""How models read answers: nulls, values of every kind, fields that no spec knows, what is no object at all."""

from __future__ import annotations

import copy
import datetime
import pickle
import uuid
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import attrs
import httpx
import pytest
from dffkit_api.functiongraph.api.functions import list_functions
from dffkit_api.functiongraph.models import FunctionList

if TYPE_CHECKING:
    from .rendered import Rendered

THING = {"id": "t", "colour": "red"}
REQUIRED: dict[str, Any] = {
    "id": 1, "kind": "red", "thing": THING, "made": "2026-01-02T03:04:05+08:00", "names": ["n"], "things": [THING],
    "pet": {"kind": "dog"}, "note": "x", "anything": [None],
}  # fmt: skip
OPTIONAL: dict[str, Any] = {
    "size": 2, "text": "", "colour": "infrared", "nested": REQUIRED, "changed": "2026-01-02T03:04:05+00:00",
    "day": "2026-01-02", "number": "12345678-1234-5678-1234-567812345678", "words": [], "holes": ["a", None],
    "colours": ["red"], "days": ["2026-01-02"], "rows": [[THING], []], "table": [[None, 1]],
    "friend": {"kind": "cat", "meows": True}, "friends": [{"kind": "dog"}, {"kind": "cat"}], "either": [1], "free": 0,
    "maybe": "y", "maybe_changed": "2026-01-02T03:04:05+00:00", "maybe_thing": {"colour": "red"}, "weights": {"a": 1},
    "by_name": {"a": THING}, "loose": {"a": None}, "oddName": "z",
}  # fmt: skip
KEEP_NONE = {"free", "maybe", "maybe_changed", "maybe_thing"}


def read(shapes: Rendered, **fields: Any) -> Any:
    """A record with the required fields and these."""
    return shapes.models.Record.from_dict({**REQUIRED, **fields})


def attribute(name: str) -> str:
    """The attribute of a property."""
    return "odd_name" if name == "oddName" else name


def test_every_kind_is_read_and_written_back(shapes: Rendered) -> None:
    """Each kind of property becomes its type, and the answer again."""
    record = read(shapes, **OPTIONAL)
    assert record.to_dict() == {**REQUIRED, **OPTIONAL}
    assert record.made == datetime.datetime.fromisoformat(REQUIRED["made"])
    assert record.day == datetime.date(2026, 1, 2)
    assert record.days == [datetime.date(2026, 1, 2)]
    assert record.number == uuid.UUID(int=0x12345678123456781234567812345678)
    assert record.rows == [[shapes.models.Thing(id="t", colour="red")], []]
    assert record.friends == [shapes.models.Dog(kind="dog"), shapes.models.Cat(kind="cat")]
    assert type(record.nested) is shapes.models.Record


@pytest.mark.parametrize("name", sorted(OPTIONAL))
def test_null_reads_as_left_out(shapes: Rendered, name: str) -> None:
    """Null for what may be left out is UNSET, unless the spec has null among its values."""
    value = getattr(read(shapes, **{name: None}), attribute(name))
    assert value is (None if name in KEEP_NONE else shapes.types.UNSET)
    assert getattr(read(shapes), attribute(name)) is shapes.types.UNSET


@pytest.mark.parametrize("name", ["names", "things"])
def test_null_reads_as_an_empty_list(shapes: Rendered, name: str) -> None:
    """Null for a list that is required is a list without items."""
    assert getattr(read(shapes, **{name: None}), name) == []


@pytest.mark.parametrize("name", ["note", "anything"])
def test_null_is_kept_where_the_spec_has_it(shapes: Rendered, name: str) -> None:
    """A required property that may be null, or anything, is None."""
    assert getattr(read(shapes, **{name: None}), name) is None


@pytest.mark.parametrize("name", ["id", "kind", "thing", "made", "pet"])
def test_null_for_what_is_required_is_named(shapes: Rendered, name: str) -> None:
    """Any other required property must not be null; the error names it, in whatever depth."""
    with pytest.raises(shapes.joint.ShapeError, match=rf"^Record\.{name} is null, which its spec does not allow$"):
        read(shapes, nested={**REQUIRED, name: None})


@pytest.mark.parametrize("name", sorted(REQUIRED))
def test_missing_is_named(shapes: Rendered, name: str) -> None:
    """A required property that is not there is an error too, a list included."""
    with pytest.raises(KeyError, match=f"'{name}'"):
        shapes.models.Record.from_dict({key: value for key, value in REQUIRED.items() if key != name})


@pytest.mark.parametrize(
    ("name", "items", "place"),
    [
        ("names", ["a", None], r"Record\.names\[1\]"),
        ("words", [None], r"Record\.words\[0\]"),
        ("things", [THING, None], r"Record\.things\[1\]"),
        ("colours", ["red", "red", None], r"Record\.colours\[2\]"),
        ("days", [None], r"Record\.days\[0\]"),
        ("friends", [None], r"Record\.friends\[0\]"),
        ("table", [[], None], r"Record\.table\[1\]"),
        ("rows", [[THING, None]], r"Record\.rows\[\]\[1\]"),
    ],
)
def test_null_in_a_list_is_named(shapes: Rendered, name: str, items: list[Any], place: str) -> None:
    """A hole in a list is an error that says where it is."""
    with pytest.raises(shapes.joint.ShapeError, match=f"^{place} is null"):
        read(shapes, **{name: items})


def test_null_in_a_dict_reads_as_left_out(shapes: Rendered) -> None:
    """A key without a value is dropped where the spec has a type for the values, and kept where it has none."""
    record = read(shapes, weights={"a": 1, "b": None}, by_name={"a": THING, "b": None}, loose={"a": 1, "b": None})
    assert record.weights.to_dict() == {"a": 1}
    assert record.by_name.to_dict() == {"a": THING}
    assert record.loose.to_dict() == {"a": 1, "b": None}


def test_unknown_fields_keep_what_they_have(shapes: Rendered) -> None:
    """What no spec knows is kept, null too, and the answer is not touched."""
    answer = {**REQUIRED, "new": None, "more": {"a": None}}
    given = copy.deepcopy(answer)
    record = shapes.models.Record.from_dict(answer)
    assert record.additional_properties == {"new": None, "more": {"a": None}}
    assert list(record.to_dict())[:2] == ["new", "more"]
    assert answer == given
    record["own"] = 1
    assert "own" not in read(shapes).additional_properties


@pytest.mark.parametrize(
    ("model", "value", "message"),
    [
        ("Record", None, "Record is null, it should be an object"),
        ("Record", "text", "Record is a text, it should be an object"),
        ("Thing", [], "Thing is a list, it should be an object"),
        ("Thing", 1.5, "Thing is a number, it should be an object"),
    ],
)
def test_what_is_no_object_is_refused(shapes: Rendered, model: str, value: Any, message: str) -> None:
    """A model is read from an object; the error says what came, and shows no value."""
    with pytest.raises(shapes.joint.ShapeError, match=f"^{message}$"):
        getattr(shapes.models, model).from_dict(value)


def test_what_is_no_list_is_refused(shapes: Rendered) -> None:
    """A list of models is read from a list."""
    with pytest.raises(shapes.joint.ShapeError, match=r"^Record\.things is an object, it should be a list$"):
        read(shapes, things={})


@pytest.mark.parametrize(("operation", "items"), [("list_records", [REQUIRED]), ("list_labels", ["a"])])
def test_null_for_a_whole_answer_of_a_list(shapes: Rendered, operation: str, items: list[Any]) -> None:
    """An answer that is a list and has no items is an empty list, also when the vendor writes null."""
    parse = shapes.endpoint(operation)._parse_success
    assert len(parse(httpx.Response(200, json=items))) == 1
    assert parse(httpx.Response(200, content=b"null")) == []


def test_any_mapping_is_read(shapes: Rendered) -> None:
    """What only behaves like a dict is read as one."""
    assert shapes.models.Record.from_dict(MappingProxyType(REQUIRED)) == read(shapes)


def test_what_is_read_is_as_what_is_made(shapes: Rendered) -> None:
    """Reading goes past ``__init__``: equality, ``repr``, copies, pickles and ``evolve`` must not notice."""
    found = shapes.models.Thing.from_dict(THING)
    made = shapes.models.Thing(id="t", colour="red")
    assert found == made
    assert repr(found) == repr(made)
    assert copy.deepcopy(found) == pickle.loads(pickle.dumps(found)) == made
    assert attrs.evolve(found, colour="green") == shapes.models.Thing(id="t", colour="green")
    assert attrs.asdict(found) == attrs.asdict(made)


def test_subclass_is_made_by_its_own_init(shapes: Rendered) -> None:
    """``from_dict`` of a subclass gives one of it, with its own fields set and the unknown ones kept."""

    @attrs.define
    class Marked(shapes.models.Thing):  # type: ignore[misc, name-defined]
        mark: str = "new"

    found = Marked.from_dict({**THING, "more": 1})
    assert type(found) is Marked
    assert (found.id, found.size, found.mark) == ("t", shapes.types.UNSET, "new")
    assert found.additional_properties == {"more": 1}


def answered(body: Any) -> Any:
    """What a list operation makes of an answer."""
    return list_functions._parse_success(httpx.Response(200, json=body))


def test_a_list_that_the_server_leaves_out_is_empty() -> None:
    """Servers in Go leave out what is empty: no functions are no failure, as long as it is such an answer."""
    assert answered({"next_marker": 0, "count": 0}) == FunctionList(functions=[], next_marker=0, count=0)


@pytest.mark.parametrize("body", [{}, {"error_code": "FSS.0500"}, {"functionz": []}])
def test_an_answer_of_which_nothing_is_known_is_no_empty_list(body: dict[str, Any]) -> None:
    """A body that is something else is never read as a list without rows."""
    with pytest.raises(KeyError):
        answered(body)
