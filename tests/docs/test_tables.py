"""Tables of the pages beside what the code says."""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import re
from typing import TYPE_CHECKING, Any

import attrs
import dffkit.connectors
import httpx
import pytest
from dffkit import DataWay, FunctionGraph, Guance, Iam, auth, connectors, errors, triggers
from dffkit.connectors import CONNECTORS, connector_class
from dffkit.connectors._base import Connector
from dffkit.settings import COMMON, Field
from dffkit_mock import DffkitMock, pytest_plugin
from dffkit_mock.credentials import TABLE
from dffkit_mock.instance import Instance
from dffkit_mock.plugin import options
from dffkit_mock.verify import make_verifiers

from .pages import ROOT, blocks, inline_code, table

if TYPE_CHECKING:
    from dffkit_mock import MockServer

DOCS = ROOT / "docs"
SETTINGS = ("### Every connector", "### Huawei Cloud", "### Guance", "### Data sets and DataFlux Func")

Row = tuple[str, bool, frozenset[str], str, tuple[str, ...], tuple[str, ...]]


def read(name: str) -> str:
    """The text of a page."""
    return (DOCS / name).read_text()


def codes(cell: str) -> tuple[str, ...]:
    """What stands between backticks in a cell."""
    return tuple(re.findall(r"`([^`]+)`", cell))


def declared() -> set[Row]:
    """Every setting as the services declare it, connectors with the same declaration together."""
    fields = {Field(**_parts(field)): {"all"} for field in COMMON}
    for stem in CONNECTORS:
        for field in connector_class(stem).service.fields:
            fields.setdefault(Field(**_parts(field)), set()).add(stem)
    return {
        (field.name, field.secret, frozenset(stems), _default(field), field.env, field.vendor_file)
        for field, stems in fields.items()
    }


def _parts(field: Field) -> dict[str, Any]:
    """What the page shows of a field."""
    names = ("name", "secret", "default", "env", "vendor_file", "required")
    return {name: getattr(field, name) for name in names}


def _default(field: Field) -> str:
    if field.required:
        return "needed"
    return "" if field.default is None else str(field.default).lower().removesuffix(".0")


def shown() -> list[Row]:
    """Every setting as the page shows it."""
    rows = [row for heading in SETTINGS for row in table(read("settings.md"), heading)]
    return [
        (codes(name)[0], "*" in name, frozenset(stems.split(", ")), default, codes(variables), codes(places))
        for name, stems, default, variables, places, _ in rows
    ]


def test_the_settings_are_those_of_the_services() -> None:
    """Each declared setting stands on the page once, with its default, variables, places and secrecy; none besides."""
    assert declared() == set(shown())
    assert len(shown()) == len(set(shown()))


def test_the_credentials_are_those_of_the_mock() -> None:
    """The mock page shows the published credentials as the mock prints them."""
    rows = [(label, " ".join(values.split())) for label, values in table(read("mock.md"), "## Published credentials")]
    assert [(label.strip(), values) for label, values in TABLE] == [
        (label, values.replace("`", "")) for label, values in rows
    ]


@pytest.mark.parametrize("page", ["README.md", "mock/README.md"])
def test_every_credential_stands_on_the_other_pages(page: str) -> None:
    """The words differ there, the values do not."""
    published = {value for _, values in TABLE for value in re.split(r"[ ,/]+|\bof\b", values) if value}
    there = {code for row in re.findall(r"^\|.*\|$", (ROOT / page).read_text(), re.MULTILINE) for code in codes(row)}
    assert published - there == set()


@pytest.mark.parametrize("column", [0, 3])
def test_the_coverage_is_that_of_the_mock(column: int) -> None:
    """The schemes and the codes of their refusals agree with the mock's table, row by row."""
    here = table(read("signing.md"), "## What a signature covers")
    there = table((ROOT / "mock" / "README.md").read_text(), "## What a signature covers")
    assert [codes(row[column]) for row in there] == [codes(row[column]) for row in here]


def test_the_coverage_names_what_is_assumed() -> None:
    """A row of the mock's table that holds something assumed says so here too."""
    here = table(read("signing.md"), "## What a signature covers")
    there = table((ROOT / "mock" / "README.md").read_text(), "## What a signature covers")
    assert [" ".join(row).count("assumed") for row in there] == [" ".join(row).count("assumed") for row in here]


def test_the_schemes_are_those_that_are_verified() -> None:
    """Each scheme has a row; a password that is looked up on the way to a token is no scheme of its own."""
    verified = {verifier.scheme for verifier in make_verifiers(Instance(lambda: 0.0))} - {"iam-password"}
    assert verified == {codes(row[0])[0] for row in table(read("signing.md"), "## What a signature covers")}


def drawn() -> dict[str, str]:
    """The tree on the errors page: each class and the class it hangs below."""
    (tree,) = [block.text for block in blocks(read("errors.md")) if block.role == "tree"]
    above: list[tuple[int, str]] = []
    parents = {}
    for line in tree.splitlines():
        name = re.search(r"\w+", line)
        assert name is not None, line
        above = [(depth, other) for depth, other in above if depth < name.start()]
        parents[name[0]] = above[-1][1] if above else "Exception"
        above.append((name.start(), name[0]))
    return parents


def test_the_tree_is_that_of_the_errors() -> None:
    """Every error is drawn below its base."""
    assert {name: getattr(errors, name).__bases__[0].__name__ for name in errors.__all__} == drawn()


def test_the_errors_of_connectors_are_on_the_page() -> None:
    """Each error of a connector's own stands in the table with its module and base."""
    found = set()
    for module in pkgutil.walk_packages(dffkit.connectors.__path__, "dffkit.connectors."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, type) and issubclass(value, errors.CallError) and value.__module__ == module.name:
                found.add((value.__name__, ".".join(module.name.split(".")[:3]), value.__bases__[0].__name__))
    rows = table(read("errors.md"), "## Errors of one connector")
    assert found == {(codes(name)[0], codes(module)[0], codes(base)[0]) for name, module, base, *_ in rows}
    for name, home, *_ in found:
        assert hasattr(importlib.import_module(home), name)


def test_the_connectors_are_on_the_page() -> None:
    """Each id has a row with its two classes."""
    rows = {
        codes(row[0])[0]: (codes(row[1])[0], codes(row[2])[0]) for row in table(read("connectors.md"), "# Connectors")
    }
    assert rows == {stem: (row.name, row.async_name) for stem, row in CONNECTORS.items()}


def test_the_methods_are_on_the_page() -> None:
    """Each method of the connectors to FunctionGraph and IAM is named in its section, and none that is not there."""
    text = read("connectors.md")
    for connector, heading in ((FunctionGraph, "## FunctionGraph\n"), (Iam, "## IAM\n")):
        section = text.partition(heading)[2].partition("\n## ")[0]
        own = {name for name in dir(connector) if not name.startswith("_")} - set(dir(Connector)) - {"service"}
        assert {name for name in own if not re.search(rf"\b{name}\b", section)} == set()
    for heading, connector in (("### Lists", FunctionGraph), ("## IAM", Iam)):
        for name in (name for row in table(text, heading) for cell in row for name in codes(cell)):
            assert hasattr(connector, name) or hasattr(connectors.iam, name), name


def test_the_methods_of_guance_are_on_its_page() -> None:
    """Each attribute of the connector and of its DataWay is named on the page of its own."""
    for connector, page in ((Guance, "guance.md"), (DataWay, "dataway.md")):
        own = {name for name in dir(connector) if not name.startswith("_")} - set(dir(Connector)) - {"service"}
        text = read(page)
        assert {name for name in own if not is_named(name, text)} == set()


def is_named(name: str, text: str) -> bool:
    """Whether a page names a method; one for many points goes with that for one."""
    return re.search(rf"\b{name.removesuffix('_many')}(_many)?\b", text) is not None


def test_the_triggers_are_on_the_page() -> None:
    """Each kind of trigger is named."""
    (kinds,) = [row for row in inline_code(read("connectors.md")) if row.startswith("Timer Apig")]
    assert set(kinds.split()) == set(triggers.__all__) - {"ObsEvent", "Trigger"}


def test_the_operations_are_counted() -> None:
    """The front page says how many operations each connector has."""
    rows = {
        codes(row[2])[0]: (codes(row[1])[0], row[3])
        for row in table((ROOT / "README.md").read_text(), "## What there is")
    }
    counted = {stem: len(importlib.import_module(f"dffkit_api.{stem}.operations").OPERATIONS) for stem in CONNECTORS}
    assert rows == {stem: (row.name, str(counted[stem])) for stem, row in CONNECTORS.items()}


def test_the_specs_are_counted() -> None:
    """The table of stems says how many operations each has."""
    rows = table((ROOT / "specs" / "README.md").read_text(), "## Stems")
    counted = {stem: len(importlib.import_module(f"dffkit_api.{stem}.operations").OPERATIONS) for stem in CONNECTORS}
    assert counted == {codes(row[0])[0]: int(re.split(r"\D", row[3])[0]) for row in rows}


def test_what_deletes_by_get_is_told() -> None:
    """The page of the Guance spec has a row for each GET that the spec marks as a delete."""
    rows = table((ROOT / "specs" / "guance" / "README.md").read_text(), "## GET that deletes")
    bundle = json.loads((ROOT / "generated" / "dffkit_api" / "guance" / "openapi.json").read_text())
    gets = {path: item["get"] for path, item in bundle["paths"].items() if "get" in item}
    deletes = {(path, node["operationId"]) for path, node in gets.items() if is_delete(node)}
    assert deletes == {(codes(row[0])[0], codes(row[1])[0]) for row in rows}


def is_delete(node: dict[str, Any]) -> bool:
    """Whether an operation deletes what is stored."""
    return bool(node["x-dffkit-resource"]["action"] == "delete")


def test_the_auth_objects_are_on_the_page() -> None:
    """Each auth class has a row for each of its schemes, with credentials and arguments that there are."""
    rows = table(read("signing.md"), "## With plain httpx")
    public = {name for name in auth.__all__ if name.endswith("Auth")}
    assert public == {codes(row[1])[0] for row in rows}
    for row in rows:
        name, arguments = re.findall(r"^`(\w+)\(([^)]*)\)`", row[2])[0]
        known = [field.name for field in attrs.fields(getattr(auth, name))]
        assert {argument.strip(" =") for argument in arguments.split(",")} <= set(known)


def test_the_admin_addresses_are_those_of_the_mock(dffkit_mock: MockServer) -> None:
    """Each address of the table answers; an address that the mock has besides is missing here."""
    rows = {codes(row[0])[0].replace("<stem>", "iam") for row in table(read("mock.md"), "## Its own addresses")}
    for row in rows:
        method, name = row.split()
        assert httpx.request(method, f"{dffkit_mock.url}/_mock/{name}").is_success, row
    missing = httpx.get(f"{dffkit_mock.url}/_mock/nosuch").json()["message"]
    known = {name for name in re.findall(r"/_mock/([\w/.]+)", missing) if not name.startswith("specs/")}
    assert known == {row.split()[1] for row in rows if "specs/" not in row}


def test_the_fixtures_of_the_plugin_are_on_the_page() -> None:
    """Each of them, and each of its settings."""
    rows = {codes(row[0]) for row in table(read("mock.md"), "### Fixtures")}
    fixture = type(pytest_plugin.dffkit_mock)
    assert rows == {(name,) for name, value in vars(pytest_plugin).items() if isinstance(value, fixture)}
    rows = {codes(row[0]) for row in table(read("mock.md"), "### Settings and marker")}
    assert rows == {(value,) for value in vars(options).values() if str(value).startswith("dffkit_mock_")}


def test_what_a_test_can_ask_of_its_mock_is_on_the_page() -> None:
    """By name, with its arguments; what only the plugin calls is not."""
    of_the_plugin = {"close", "open", "strict", "take_violations"}
    cells = [code for row in table(read("mock.md"), "### The mock of a test") for code in codes(row[0])]
    names = {name for name in vars(DffkitMock) if not name.startswith("_")} - of_the_plugin
    assert {cell.partition("(")[0] for cell in cells} == names | {"app", "clock"}
    for cell in cells:
        name, _, arguments = cell.rstrip(")").partition("(")
        if arguments and "…" not in arguments:
            known = [known for known in inspect.signature(getattr(DffkitMock, name)).parameters if known != "self"]
            assert [argument.strip(" =") for argument in arguments.split(",")] == known, cell
