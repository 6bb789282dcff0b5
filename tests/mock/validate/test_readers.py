"""Parameters and bodies of one operation, read and judged."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit_mock.document import Document
from dffkit_mock.form import MalformedBody
from dffkit_mock.route import Route, read_routes
from dffkit_mock.validate import BodyReader, ParameterReader, WrongMediaType

from tests.mock.exchanges import make_exchange

STRING, INTEGER = {"type": "string"}, {"type": "integer"}


def operation(stem: str = "shop", **parts: Any) -> Route:
    """The one operation of a small spec."""
    spec = {"paths": {"/a": {"post": {"operationId": "a", **parts}}}}
    return next(read_routes(Document(stem, b"", spec)))


def parameters(*declared: dict[str, Any], stem: str = "shop") -> ParameterReader:
    """A reader of these parameters, all optional in the query unless they say otherwise."""
    return ParameterReader(operation(stem, parameters=[{"in": "query", **node} for node in declared]))


def body(media_type: str, schema: Any, stem: str = "shop", **more: Any) -> BodyReader:
    """A reader of one body."""
    return BodyReader(
        operation(stem, requestBody={"required": True, "content": {media_type: {"schema": schema, **more}}})
    )


def test_parameters_come_typed_by_place() -> None:
    """Lists from repeated names, headers by any case, the last of a repeated single value."""
    reader = parameters(
        {"name": "n", "schema": INTEGER},
        {"name": "tags", "schema": {"type": "array", "items": INTEGER}},
        {"name": "X-Depth", "in": "header", "schema": INTEGER},
        {"name": "limit", "schema": INTEGER, "x-dffkit-default": 20},
    )
    exchange = make_exchange("POST", "/a?n=1&n=2&tags=1&tags=2", [("x-DEPTH", "3")])
    assert reader.read(exchange) == []
    assert exchange.values == {"path": {}, "query": {"n": 2, "tags": [1, 2], "limit": 20}, "header": {"X-Depth": 3}}


@pytest.mark.parametrize(("sent", "read"), [("tags=1,2", [1, 2]), ("tags=3", [3]), ("tags=", [])])
def test_a_list_in_one_value_may_be_empty(sent: str, read: list[int]) -> None:
    """``explode: false``: commas stand between the items, and no text is no item."""
    schema = {"type": "array", "items": INTEGER}
    reader = parameters({"name": "tags", "explode": False, "schema": schema})
    exchange = make_exchange("POST", f"/a?{sent}")
    assert reader.read(exchange) == []
    assert exchange.values["query"] == {"tags": read}


def test_each_violation_names_place_and_value() -> None:
    """And what was expected; a secret is not shown."""
    reader = parameters(
        {"name": "n", "required": True, "schema": INTEGER},
        {"name": "kind", "schema": {"enum": ["a", "b"]}},
        {"name": "password", "schema": {"type": "string", "maxLength": 3}},
    )
    exchange = make_exchange("POST", "/a?kind=c&password=hunter2")
    violations = sorted(reader.read(exchange))
    assert violations == [
        'query.kind: the value is not one of "a" or "b" (got \'c\')',
        "query.password: the value is longer than 3 characters",
        'query: "n" is a required property',
    ]
    assert [violation for violation in violations if "hunter2" in violation] == []


def test_headers_of_the_protocol_are_no_parameters() -> None:
    """Accept, Content-Type and Authorization are not judged, as OpenAPI wants it."""
    reader = parameters({"name": "Accept", "in": "header", "required": True, "schema": STRING})
    assert reader.read(make_exchange("POST", "/a")) == []


def test_an_object_takes_the_rest_of_the_query() -> None:
    """``style: form, explode: true``: every name that is no parameter of its own."""
    reader = parameters({"name": "n", "schema": INTEGER}, {"name": "rest", "schema": {"type": "object"}})
    exchange = make_exchange("POST", "/a?n=1&b=2&c=3")
    assert (reader.read(exchange), exchange.values["query"]) == ([], {"n": 1, "rest": {"b": "2", "c": "3"}})


def test_a_strict_vendor_refuses_what_it_does_not_know() -> None:
    """DataFlux Func alone; the others ignore it."""
    exchange = make_exchange("POST", "/a?x=1")
    assert parameters({"name": "n", "schema": INTEGER}, stem="func").read(exchange) == [
        "query: Found unexpected field `x`"
    ]
    assert parameters({"name": "n", "schema": INTEGER}).read(exchange) == []


FORM = {
    "type": "object",
    "additionalProperties": False,
    "required": ["n"],
    "properties": {
        "n": INTEGER,
        "tags": {"type": "array", "items": STRING},
        "flag": {"type": "boolean"},
        "o": {"type": "object"},
    },
}


def test_a_form_comes_typed() -> None:
    """Numbers, booleans, lists of one, objects as JSON; an unknown field is refused."""
    reader = body("application/x-www-form-urlencoded", FORM)
    kind = [("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")]
    exchange = make_exchange("POST", "/a", kind, b"n=1&tags=a+b&flag=true&o=%7B%22k%22%3A1%7D")
    assert (reader.read(exchange), exchange.payload) == ([], {"n": 1, "tags": ["a b"], "flag": True, "o": {"k": 1}})
    assert len(reader.read(make_exchange("POST", "/a", kind, b"n=x&u=1"))) == 2


def test_an_empty_body_is_an_empty_form_where_it_says_so() -> None:
    """Nothing at all spells a form without fields, so its schema judges it; of another type nothing was sent."""
    kind = [("Content-Type", "application/x-www-form-urlencoded")]
    exchange = make_exchange("POST", "/a", kind)
    reader = body("application/x-www-form-urlencoded", {"type": "object", "additionalProperties": STRING})
    assert (reader.read(exchange), exchange.payload) == ([], {})
    missing = ['body: "n" is a required property']
    assert missing == body("application/x-www-form-urlencoded", FORM).read(make_exchange("POST", "/a", kind))
    unsent = ["body: it is required and was not sent"]
    assert unsent == reader.read(make_exchange("POST", "/a"))
    assert unsent == body("application/json", {}).read(make_exchange("POST", "/a", kind))


def test_a_multipart_form_has_files() -> None:
    """A file part is told apart from a text field of the same name."""
    schema = {"type": "object", "required": ["file"], "properties": {"file": {"type": "string", "format": "binary"}}}
    reader = body("multipart/form-data", schema)
    kind = [("Content-Type", "multipart/form-data; boundary=b")]
    file = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a;b=c.csv"\r\n\r\n1,2\r\n--b--\r\n'
    exchange = make_exchange("POST", "/a", kind, file)
    assert reader.read(exchange) == []
    assert exchange.payload == {
        "file": {"filename": "a;b=c.csv", "content_type": "application/octet-stream", "size": 3}
    }
    text = b'--b\r\nContent-Disposition: form-data; name="file"\r\n\r\n1,2\r\n--b--\r\n'
    assert len(reader.read(make_exchange("POST", "/a", kind, text))) == 1


def test_the_closest_alternative_explains_a_oneof() -> None:
    """Instead of "none of them": what is missing for the alternative that was meant."""
    cat = {"type": "object", "required": ["kind", "lives"], "properties": {"kind": {"enum": ["cat"]}, "lives": INTEGER}}
    dog = {"type": "object", "required": ["kind", "name"], "properties": {"kind": {"enum": ["dog"]}}}
    exchange = make_exchange("POST", "/a", [("Content-Type", "application/json")], b'{"kind": "cat", "lives": "nine"}')
    (violation,) = body("application/json", {"oneOf": [cat, dog]}).read(exchange)
    assert violation.startswith('body.lives: the value is not of type "integer"')


@pytest.mark.parametrize(
    ("kind", "content", "error"),
    [
        ("text/plain; charset=nope", b"a", MalformedBody),
        ("text/plain; charset=utf-8", b"\xff", MalformedBody),
        ("text/plain; charset=undefined", b"a", MalformedBody),
        ("text/plain; charset=punycode", b"a-,", MalformedBody),
        ("text/html", b"a", WrongMediaType),
        ("", b"a", WrongMediaType),
    ],
)
def test_text_is_read_in_its_charset(kind: str, content: bytes, error: type[Exception]) -> None:
    """An unknown charset, wrong bytes and another type are each told."""
    reader = body("text/plain; charset=utf-8", {"type": "string", "minLength": 1})
    with pytest.raises(error):
        reader.read(make_exchange("POST", "/a", [("Content-Type", kind)], content))
    fine = make_exchange("POST", "/a", [("Content-Type", "text/plain; charset=gbk")], "中".encode("gbk"))
    assert (reader.read(fine), fine.payload) == ([], "中")


def test_a_required_body_must_be_there_and_an_optional_one_need_not() -> None:
    """An empty body counts as none, whatever its type."""
    optional = BodyReader(operation(requestBody={"content": {"application/json": {"schema": INTEGER}}}))
    exchange = make_exchange("POST", "/a", [("Content-Type", "application/json")])
    assert optional.read(exchange) == []
    assert body("application/octet-stream", {}).read(exchange) == ["body: it is required and was not sent"]


@pytest.mark.parametrize("is_part", [False, True])
def test_what_the_server_assumes_is_filled_in_after_judging(*, is_part: bool) -> None:
    """``x-dffkit-default`` of a property: what was sent wins, and a refused body is left as it came."""
    schema: dict[str, Any] = {
        "type": "object",
        "required": ["n"],
        "properties": {"n": INTEGER, "mode": {"type": "string", "x-dffkit-default": "x"}},
    }
    schema = {"allOf": [schema]} if is_part else schema
    reader = body("application/json", schema)
    kind = [("Content-Type", "application/json")]
    payloads = []
    for content in (b'{"n": 1}', b'{"n": 1, "mode": "y"}', b"{}"):
        exchange = make_exchange("POST", "/a", kind, content)
        reader.read(exchange)
        payloads.append(exchange.payload)
    assert payloads == [{"mode": "x", "n": 1}, {"mode": "y", "n": 1}, {}]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b'{"a": NaN}', "the body is not JSON: NaN is not a JSON value"),
        (b"1" * 5000, "the body is not JSON: a number of 5000 digits is longer than the mock reads"),
        (b'{"a": "\xff"}', "the body is not JSON in UTF-8: no character begins at byte 7"),
        (b'{"a": "\x00"}', "the body is not JSON: Invalid control character at line 1, column 8"),
    ],
)
def test_json_that_cannot_be_read_is_told_in_a_sentence(content: bytes, sentence: str) -> None:
    """Of the body, not of Python."""
    with pytest.raises(MalformedBody) as raised:
        body("application/json", {}).read(make_exchange("POST", "/a", [("Content-Type", "application/json")], content))
    assert str(raised.value) == sentence
