"""The route table: which operation a path is."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit_mock.document import Document
from dffkit_mock.route import Route, read_routes
from dffkit_mock.routes import Match, RouteTable
from dffkit_mock.specs import find_bundles
from hypothesis import given, settings
from hypothesis import strategies as st

from .specimens import all_routes


def make_routes(*operations: str, stem: str = "shop", **enums: list[str]) -> list[Route]:
    """Operations such as ``GET /a/{b}``; ``enums`` are the known values of parameters, by name."""
    paths: dict[str, Any] = {}
    for operation in operations:
        method, _, path = operation.partition(" ")
        parameters = [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string", "enum": values}}
            for name, values in enums.items()
            if f"{{{name}}}" in path
        ]
        paths.setdefault(path, {})[method.lower()] = {"operationId": operation, "parameters": parameters}
    return list(read_routes(Document(stem, b"", {"paths": paths})))


def find(table: RouteTable, request: str) -> tuple[str, dict[str, str]]:
    """The operation of a request, and the values of its parameters."""
    method, _, path = request.partition(" ")
    found = table.match(method, path)
    assert isinstance(found, Match), found
    return found.route.operation_id, found.values


@pytest.mark.parametrize(
    ("request_line", "operation", "values"),
    [
        ("GET /a/b/c", "GET /a/b/{z}", {"z": "c"}),
        ("GET /a/x/c", "GET /a/{y}/c", {"y": "x"}),
        ("GET /a/x/y", "GET /a/{y}/{z}", {"y": "x", "z": "y"}),
        ("POST /a/b/c", "POST /a/{y}/c", {"y": "b"}),
        ("GET /a/b.json", "GET /a/{name}.json", {"name": "b"}),
        ("GET /a/b", "GET /a/{other}", {"other": "b"}),
    ],
)
def test_a_literal_beats_a_parameter_from_left_to_right(
    request_line: str, operation: str, values: dict[str, str]
) -> None:
    """The first path that has the method wins, the most specific path being asked first."""
    operations = (
        "GET /a/b/{z}",
        "GET /a/{y}/c",
        "GET /a/{y}/{z}",
        "POST /a/{y}/c",
        "GET /a/{name}.json",
        "GET /a/{other}",
    )
    assert find(RouteTable(make_routes(*operations)), request_line) == (operation, values)


def test_a_parameter_with_known_values_takes_part_in_the_match() -> None:
    """Its values beat a free parameter; another value is left to that."""
    table = RouteTable(make_routes("GET /{kind}/{id}", "GET /{any}/{id}", kind=["host", "pod"]))
    assert find(table, "GET /pod/1") == ("GET /{kind}/{id}", {"kind": "pod", "id": "1"})
    assert find(table, "GET /node/1") == ("GET /{any}/{id}", {"any": "node", "id": "1"})


@pytest.mark.parametrize(
    ("segment", "value"),
    [
        ("urn%3Afss%3Acn-north-4%3Ap", "urn:fss:cn-north-4:p"),
        ("urn:fss:cn-north-4:p", "urn:fss:cn-north-4:p"),
        ("a%2Fb", "a/b"),
        ("%zz", "%zz"),
        ("%", "%"),
        ("%ff", "\ufffd"),
        ("a+b", "a+b"),
        ("%E4%B8%AD", "中"),
    ],
)
def test_a_segment_is_decoded_after_the_split(segment: str, value: str) -> None:
    """An encoded slash does not split, a colon needs no escape, and a bad escape stays as it is."""
    table = RouteTable(make_routes("GET /f/{urn}/config"))
    assert find(table, f"GET /f/{segment}/config") == ("GET /f/{urn}/config", {"urn": value})


@pytest.mark.parametrize("path", ["/a", "/a//", "/b/", "", "/", "/a/b/c", "//a/"])
def test_slashes_count(path: str) -> None:
    """A trailing slash belongs to the path, and a parameter is never empty."""
    assert RouteTable(make_routes("GET /a/", "GET /a/{b}/")).match("GET", path) == ()


def test_another_method_gives_the_operations_of_the_path() -> None:
    """So that the answer can say which methods there are."""
    found = RouteTable(make_routes("GET /a/b", "PUT /a/b", "DELETE /a/{x}")).match("PATCH", "/a/b")
    assert isinstance(found, tuple)
    assert [route.method for route in found] == ["GET", "PUT", "DELETE"]


def test_two_operations_that_nothing_tells_apart_are_an_error() -> None:
    """Found when the table is made, with both names."""
    routes = [*make_routes("GET /a/{b}"), *make_routes("GET /a/{c}", stem="other")]
    with pytest.raises(ValueError, match=r"shop\.GET /a/\{b\}"):
        RouteTable(routes)


def test_near_paths_are_those_that_look_alike() -> None:
    """For the answer to a path that nobody has."""
    table = RouteTable(make_routes("GET /workspace/get", "POST /workspace/modify", "GET /functions"))
    assert table.near("/workspace/gett", 1) == ["GET /workspace/get"]


def test_every_operation_of_the_specs_is_found_at_its_own_path() -> None:
    """No operation hides another, over all specs together."""
    assert find_bundles()
    table = RouteTable(all_routes())
    for route in table.routes:
        schemas = {
            node["name"]: route.document.resolve(node["schema"]) for node in route.parameters if node["in"] == "path"
        }
        path = route.path
        for name in [part[1:-1] for part in path.split("/") if part.startswith("{")]:
            path = path.replace(f"{{{name}}}", str(schemas[name].get("enum", ["x"])[0]))
        found = table.match(route.method, path)
        assert isinstance(found, Match)
        assert (found.route.stem, found.route.operation_id) == (route.stem, route.operation_id)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_no_path_breaks_the_table(path: str) -> None:
    """Whatever is asked for: a match, other methods, or nothing."""
    table = RouteTable(make_routes("GET /a/{b}", "GET /a/{c}.json"))
    assert isinstance(table.match("GET", path), Match | tuple)
    assert len(table.near(path, 1)) == 1
