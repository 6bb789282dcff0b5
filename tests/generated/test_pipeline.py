"""From a spec to a folder: what is written, what is noticed, what disappears."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from codegen import pins, templating
from codegen.__main__ import main
from codegen.bundle import bundle
from codegen.document import Document
from codegen.layout import CodegenError, Layout
from codegen.tree import differences, mirror
from codegen.verify import lost, unusable


def checkout(root: Path, text: str, stem: str = "shapes") -> Layout:
    """A checkout with one spec more."""
    (root / "specs" / stem).mkdir(parents=True, exist_ok=True)
    (root / "specs" / stem / "openapi.yaml").write_text(text, encoding="utf-8")
    return Layout(root)


@pytest.fixture
def text(layout: Layout) -> str:
    """The source of the spec with every shape."""
    return (layout.specs / "shapes" / "openapi.yaml").read_text(encoding="utf-8")


@pytest.fixture
def package(built: Path, tmp_path: Path) -> Path:
    """A copy of the rendered package, to break."""
    return Path(shutil.copytree(built / "dffkit_api", tmp_path / "dffkit_api"))


def shapes_of(package: Path) -> Document:
    """The bundle of the rendered spec."""
    return Document("shapes", json.loads((package / "shapes" / "openapi.json").read_text(encoding="utf-8")))


def test_every_module_opens_with_a_notice(built: Path) -> None:
    """Each file says from what it was made, by which command, and that nobody edits it."""
    modules = list(built.rglob("*.py"))
    first = {path.read_text(encoding="utf-8").splitlines()[0] for path in modules if path.parent.name != "dffkit_api"}
    assert list(first) == [
        "# Generated from specs/shapes/ by `make generate`: do not edit, change the spec or the templates."
    ]
    copied = (built / "dffkit_api" / "_send.py").read_text(encoding="utf-8")
    assert copied.startswith("# Copied from specs/codegen/package/_send.py by `make generate`: do not edit")


def test_lock_names_versions_and_hashes(built: Path) -> None:
    """LOCK has the exact tools and a hash for each input, and neither a time nor a path."""
    text = (built / "LOCK").read_text(encoding="utf-8")
    lock = json.loads(text)
    assert pins.declared() == lock["tools"]
    assert list(lock["bundles"]) == ["shapes"]
    hashes = [lock["templates"], lock["package"], lock["generator.yaml"], *lock["bundles"].values()]
    assert [len(value) for value in hashes] == [64] * 4
    assert str(built.anchor + "tmp") not in text


def test_package_is_typed_and_described(built: Path) -> None:
    """The folder has py.typed, a README with a row a stem, and the bundle without any path of the machine."""
    assert (built / "dffkit_api" / "py.typed").is_file()
    assert "| `shapes` | Shapes | things | 12 |" in (built / "README.md").read_text(encoding="utf-8")
    assert str(built.parent.parent) not in (built / "dffkit_api" / "shapes" / "openapi.json").read_text(
        encoding="utf-8"
    )


def test_generate_check_and_removal(tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What was generated is what the specs give; a changed, a missing and an extra file are each listed; and what a
    spec no longer has disappears.
    """
    layout = checkout(tmp_path, text)
    arguments = ["--root", str(tmp_path)]
    assert main(["generate", *arguments]) == 0
    assert main(["check", *arguments]) == 0
    things = layout.generated / "dffkit_api" / "shapes" / "api" / "things"
    (things / "show_thing.py").write_text("", encoding="utf-8")
    (things / "send_text.py").unlink()
    (things / "added.py").write_text("", encoding="utf-8")
    capsys.readouterr()
    assert main(["check", *arguments]) == 1
    prefix = "dffkit_api/shapes/api/things"
    assert [
        f"differs: {prefix}/show_thing.py",
        f"extra: {prefix}/added.py",
        f"missing: {prefix}/send_text.py",
        "generated/ is not what the specs give: run make generate and commit the result",
    ] == capsys.readouterr().err.splitlines()
    start, end = text.index("  /v1/text:"), text.index("  /v1/anything:")
    checkout(tmp_path, text[:start] + text[end:])
    assert main(["generate", *arguments]) == 0
    assert not (things / "added.py").exists()
    assert not (things / "send_text.py").exists()
    assert (things / "show_thing.py").stat().st_size > 0


def test_one_stem_leaves_the_others(tmp_path: Path, text: str, built: Path) -> None:
    """Generating a named stem takes the others over as they are, and LOCK keeps all of them."""
    layout = checkout(tmp_path, text)
    checkout(tmp_path, text.replace("title: Shapes", "title: Others"), "others")
    shutil.copytree(built, layout.generated)
    assert main(["generate", "others", "--root", str(tmp_path)]) == 0
    lock = json.loads((layout.generated / "LOCK").read_text(encoding="utf-8"))
    assert sorted(lock["bundles"]) == ["others", "shapes"]
    assert differences(built / "dffkit_api" / "shapes", layout.generated / "dffkit_api" / "shapes") == []


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (["generate", "nothing"], "there is no specs/nothing/openapi.yaml: the stems are shapes"),
        (["check", "shapes"], "check compares everything: give no stem"),
    ],
)
def test_wrong_call_is_one_sentence(
    layout: Layout, capsys: pytest.CaptureFixture[str], command: list[str], message: str
) -> None:
    """A stem that does not exist, or one too many, is said in a sentence."""
    assert main([*command, "--root", str(layout.root)]) == 1
    assert [message] == capsys.readouterr().err.splitlines()


def test_lost_operation_is_noticed(package: Path) -> None:
    """A module that is gone is named with its operation, one too many with its file."""
    things = package / "shapes" / "api" / "things"
    (things / "send_text.py").rename(things / "send_other.py")
    missing, extra = lost(shapes_of(package), package / "shapes")
    assert missing.startswith("shapes send_text (POST /v1/text): no module api/things/send_text.py was generated")
    assert extra == "shapes: api/things/send_other.py belongs to no operation"


def test_colliding_operations_are_noticed(package: Path) -> None:
    """Two operations that share a module are not counted as one."""
    document = shapes_of(package)
    document.root["paths"]["/v1/text"]["post"]["operationId"] = "send_form"
    assert "shapes: 12 operations share 11 modules: rename operationIds" in list(lost(document, package / "shapes"))


def test_path_behind_a_reference_is_noticed(package: Path) -> None:
    """The generator drops a path item behind a $ref without a word; this does not."""
    document = shapes_of(package)
    document.root["paths"]["/v1/else"] = {"$ref": "else.yaml"}
    (said,) = lost(document, package / "shapes")
    assert said.startswith("shapes: the path /v1/else is behind a $ref")


def test_lost_enum_value_is_noticed(package: Path) -> None:
    """A value that is in the spec and not in the code is an error."""
    document = shapes_of(package)
    document.root["components"]["schemas"]["Colour"]["enum"].append("GREEN")
    (said,) = lost(document, package / "shapes")
    assert said.startswith("shapes: the enum at components/schemas/Colour was not generated with all of")


def test_broken_module_and_missing_method_are_noticed(package: Path) -> None:
    """A module that does not import is named, and so is an operation the facade has not."""
    assert unusable(package, ["shapes"]) == []
    facade = package / "shapes" / "api" / "things" / "__init__.py"
    source = facade.read_text(encoding="utf-8")
    facade.write_text(source.replace("def send_text(", "def sent_text("), encoding="utf-8")
    (package / "shapes" / "broken.py").write_text("import no_such_module\n", encoding="utf-8")
    said = unusable(package, ["shapes"])
    assert "shapes: Api has no things.send_text" in said
    assert "shapes: AsyncApi has no things.send_text" in said
    assert [line for line in said if line.startswith("dffkit_api.shapes.broken does not import: ModuleNotFoundError")]


def test_operation_the_generator_drops_stops_the_generation(tmp_path: Path, text: str) -> None:
    """A body in a media type that is not rendered fails, instead of leaving its operation out."""
    layout = checkout(tmp_path, text.replace('"text/plain; charset=utf-8"', "application/xml"))
    with pytest.raises(CodegenError, match=r"(?s)shapes: the generator cannot render this spec.*application/xml"):
        main_generate(layout)


def main_generate(layout: Layout) -> None:
    """Generates, with the error coming through."""
    from codegen.pipeline import generate  # noqa: PLC0415

    generate(layout)


def test_two_schemas_of_one_name_stop_the_bundling(tmp_path: Path, text: str) -> None:
    """Redocly calls the second ``Colour-2`` with a mere warning; here it is an error."""
    layout = checkout(tmp_path, text.replace("enum: [1, 2]}", "enum: [1, 2]}, other: {$ref: other.yaml#/Colour}"))
    (tmp_path / "specs" / "shapes" / "other.yaml").write_text("Colour: {type: integer}\n", encoding="utf-8")
    with pytest.raises(CodegenError, match="Colour"):
        bundle(layout, "shapes")


def test_file_that_is_not_there_stops_the_bundling(tmp_path: Path, text: str) -> None:
    """A reference to nothing is said with the file it stands in."""
    layout = checkout(tmp_path, text.replace("'#/components/schemas/Dog'", "nothing.yaml#/Dog"))
    with pytest.raises(CodegenError, match=r"(?s)specs/shapes/openapi.yaml cannot be bundled.*nothing.yaml"):
        bundle(layout, "shapes")


def test_template_that_changed_is_noticed(tmp_path: Path) -> None:
    """A fix whose text is not in the template exactly once stops the generation, and says which."""
    (tmp_path / "one.jinja").write_text("a b a", encoding="utf-8")
    for old, count in (("a", 2), ("c", 0)):
        with pytest.raises(CodegenError, match=f"one.jinja has the text of the fix 'because' {count} times"):
            templating.apply_fix(tmp_path, templating.Fix("one.jinja", "because", old, "x"))
    templating.apply_fix(tmp_path, templating.Fix("one.jinja", "because", "b", "x"))
    assert (tmp_path / "one.jinja").read_text(encoding="utf-8") == "a x a"


def test_fix_without_its_form_is_noticed() -> None:
    """An entry that lacks one of its marks is counted and refused, not skipped."""
    with pytest.raises(CodegenError, match=r"fixes\.txt has 1 entries, 0 of the form"):
        templating.read_fixes("@@ one.jinja: because\n<<<\na\n===\nb\n")


def test_other_version_of_a_tool_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Templates belong to an exact version; with another one nothing is generated."""
    declared = pins.declared()
    assert declared == pins.installed()
    monkeypatch.setattr(pins, "declared", lambda: {**declared, "ruff": "0.0.1"})
    with pytest.raises(CodegenError, match=f"ruff is {declared['ruff']} here, but 0.0.1 is declared: run make setup"):
        pins.installed()


def test_mirror_touches_only_what_differs(tmp_path: Path) -> None:
    """Files that are right keep their time, others are written, and empty folders go."""
    source, target = tmp_path / "source", tmp_path / "target"
    for path, text in ((source / "a" / "same.txt", "1"), (source / "new.txt", "2"), (target / "old" / "gone.txt", "3")):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    shutil.copytree(source / "a", target / "a")
    before = (target / "a" / "same.txt").stat().st_mtime_ns
    mirror(source, target)
    assert differences(source, target) == []
    assert before == (target / "a" / "same.txt").stat().st_mtime_ns
    assert not (target / "old").exists()
