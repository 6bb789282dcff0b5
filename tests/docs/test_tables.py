"""Tables of the pages beside what the code says."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import json
import pkgutil
import re
from typing import TYPE_CHECKING, Any, get_type_hints

import attrs
import click
import dffkit.connectors
import pytest
import yaml
from dffkit import DataWay, FunctionGraph, Guance, Iam, auth, connectors, errors, triggers
from dffkit.connectors import CONNECTORS, connector_class
from dffkit.connectors._base import Connector
from dffkit.settings import COMMON, Field
from dffkit_mock import DffkitMock, pytest_plugin
from dffkit_mock.admin import Admin
from dffkit_mock.admin.filters import FILTERS, NUMBERS
from dffkit_mock.admin.journal import BRIEF
from dffkit_mock.admin.page import page_addresses
from dffkit_mock.command import mock as mock_command
from dffkit_mock.credentials import TABLE
from dffkit_mock.faults import read_fault
from dffkit_mock.faults.fault_set import MOST as MOST_FAULTS
from dffkit_mock.faults.kinds import KINDS
from dffkit_mock.faults.options import FaultOptions
from dffkit_mock.faults.reading import NAMES, OTHERS, WHEN
from dffkit_mock.gateway import BODY_LIMIT
from dffkit_mock.instance import Instance
from dffkit_mock.journal import Entry
from dffkit_mock.journal.keeping import LIMIT, SIZE_LIMIT
from dffkit_mock.journal.record import BODY_LIMIT as RECORD_LIMIT
from dffkit_mock.plugin import options
from dffkit_mock.protocol import HEAD_LIMIT, HEADERS_LIMIT
from dffkit_mock.seeding.text import MOST_JSON, MOST_YAML
from dffkit_mock.services import STEMS
from dffkit_mock.services.dataway.points import Limits
from dffkit_mock.verify import make_verifiers

from .pages import ROOT, blocks, inline_code, table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dffkit_mock.gateway import Gateway

DOCS = ROOT / "docs"
MOCK = (ROOT / "mock" / "README.md").read_text()
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


def walk(node: Any) -> Iterator[tuple[str, Any]]:
    """Each member of a document, whatever it is in, with its value."""
    for name, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield str(name), value
        yield from walk(value)


def test_the_extensions_of_the_specs_are_described() -> None:
    """Each has a row, and each member of those that say what is stored is named in the text."""
    text = (ROOT / "specs" / "README.md").read_text()
    rows = {codes(row[0])[0] for row in table(text, "## Extensions")}
    bundles = (ROOT / "generated" / "dffkit_api").glob("*/openapi.json")
    members = [member for bundle in bundles for member in walk(json.loads(bundle.read_text()))]
    assert {name for name, _ in members if name.startswith("x-")} <= rows
    resources = [value for name, value in members if name == "x-dffkit-resource"]
    used = {name for resource in resources for name in resource}
    used |= {
        name for one in resources for value in one.get("sets", {}).values() if isinstance(value, dict) for name in value
    }
    described = set(
        re.findall(r"\w+", " ".join(code for code in inline_code(text) if code.startswith(("{", "roles:"))))
    )
    named = set(inline_code(text))
    assert used - named - described == set()


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


@pytest.fixture
def gateway(dffkit_mock: DffkitMock) -> Gateway:
    """That of a mock as it is by default."""
    return dffkit_mock._gateway


def test_the_admin_addresses_are_those_of_the_mock(gateway: Gateway) -> None:
    """Each address has a row a method, in the guide and in the mock's own page, and no row is of another."""
    addresses = Admin(gateway.catalogue, gateway.engine, gateway.instance)._addresses
    page = page_addresses()
    methods = {(method, name) for name, methods in addresses.items() if name not in page for method in methods}
    known = {(method, re.sub(r"^specs/.*", "specs/<stem>.json", name)) for method, name in methods}
    for text in (read("mock.md"), MOCK):
        cells = [codes(row[0])[0].split() for row in table(text, "## Its own addresses")]
        assert sorted((method, name) for method, name in cells) == sorted(known)


def test_the_options_of_the_mock_are_on_its_page() -> None:
    """Each option of the command has a row, but those that nobody is to use."""
    rows = {name for row in table(read("mock.md"), "## Options") for name in codes(row[0])}
    shown = {one.opts[0] for one in mock_command.params if isinstance(one, click.Option) and not one.hidden}
    assert rows == shown


def test_the_filters_of_the_journal_are_on_its_page() -> None:
    """Each of them, and none besides."""
    rows = [name for row in table(read("mock-journal.md"), "## Filters") for name in codes(row[0])]
    assert sorted(rows) == sorted([*FILTERS, *NUMBERS, BRIEF])


def test_the_fields_of_a_request_are_on_its_page() -> None:
    """Each of those that the page explains is one."""
    rows = {name for row in table(read("mock-journal.md"), "## One request") for name in codes(row[0])}
    assert rows <= {field.name for field in dataclasses.fields(Entry)}


def fault_rows() -> list[list[str]]:
    """A row a kind of fault."""
    return table(read("mock-faults.md"), "## Kinds")


def test_the_kinds_of_faults_are_on_their_page(gateway: Gateway) -> None:
    """Each kind has a row; header, file and Python are three ways to write one and the same fault."""
    operations = gateway.catalogue.operations
    assert [codes(row[0]) for row in fault_rows()] == [(name,) for name in NAMES]
    for name, _, header, file, python, more in fault_rows():
        kind, text = NAMES[codes(name)[0]], codes(header)[0]
        faults = [
            read_fault(text, operations),
            read_fault(yaml.safe_load(codes(file)[0]), operations),
            read_fault(eval(f"dict({codes(python)[0]})"), operations),
        ]
        assert faults == [faults[0]] * 3, name
        assert isinstance(faults[0].kinds[0], kind)
        assert codes(more) == tuple(kind.KEYS)[1:], name


def test_the_keys_of_faults_are_on_their_page() -> None:
    """What goes with kinds has a row each, and so has what says where and when."""
    text = read("mock-faults.md")
    further = re.findall(r"^\| `(\w+)` \|", text.partition("| further key |")[2].partition("\n## ")[0], re.MULTILINE)
    assert set(further) == {key for kind in KINDS for key in tuple(kind.KEYS)[1:]}
    rows = {codes(row[0])[0] for row in table(text, "## Where and when")}
    assert rows == {*OTHERS, *WHEN}
    assert rows | {key for kind in KINDS for key in kind.KEYS} == set(get_type_hints(FaultOptions)) | {"operation"}


def test_the_stages_are_those_of_the_gateway(gateway: Gateway) -> None:
    """In their order, in the mock's own page."""
    stages = [stage.name for stage in gateway.stages]
    assert [codes(row[0])[0] for row in table(MOCK, "## How it is built")] == stages


@pytest.mark.parametrize("stem", sorted(STEMS))
def test_what_is_special_of_a_service_is_on_the_page_of_the_mock(stem: str) -> None:
    """Each service with handlers has a section, and each module that has one is named in it once."""
    handlers = importlib.import_module(f"dffkit_mock.services.{stem}").HANDLERS
    modules = {handler.__module__.rpartition(".")[2] for handler in handlers.values()}
    files = {"__init__.py" if name == stem else f"{name}.py" for name in modules}
    assert sorted(name for row in table(MOCK, f"### `{stem}`") for name in codes(row[0])) == sorted(files)


def test_the_sections_of_services_are_those_that_there_are() -> None:
    """None is left of a service that has lost its handlers."""
    assert {codes(line)[0] for line in re.findall(r"^### (`.+`)$", MOCK, re.MULTILINE)} == STEMS


def test_the_limits_are_those_of_the_mock() -> None:
    """Each number stands in the table of the mock's own page."""
    rows = " ".join(" ".join(row) for row in table(MOCK, "## Limits"))
    points = Limits()
    megabytes = (BODY_LIMIT, SIZE_LIMIT, MOST_JSON, MOST_YAML, points.size)
    assert [size for size in megabytes if f"{size >> 20} MiB" not in rows] == []
    numbers = (HEADERS_LIMIT, LIMIT, points.points, MOST_FAULTS)
    assert [number for number in numbers if f"{number:,}" not in rows] == []
    assert [size for size in (HEAD_LIMIT, RECORD_LIMIT) if f"{size >> 10} KiB" not in rows] == []


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
