"""No secret stands in the ``repr`` of a generated model."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import dffkit_api
import pytest
from codegen.dialect import NOTE
from codegen.document import Document
from codegen.lint.sites import properties
from codegen.templating import FIXES
from dffkit_api import UNSET, Response
from dffkit_api._secrets import hidden, is_secret
from openapi_python_client.strings import ClassName, PythonIdentifier

from .test_every_operation import DOCUMENTS

if TYPE_CHECKING:
    from .rendered import Rendered

SECRET = "hunter2-of-the-caller"
FIELDS = [
    (document, name, wire)
    for document in DOCUMENTS
    for name, node in document.schemas.items()
    for wire, child in properties(document, node).items()
    if document.resolve(child).get("format") == "password"
]


def filled(model: type[Any], attribute: str, value: object) -> Any:
    """A model with one field set and all others left out."""
    made = object.__new__(model)
    for field in attrs.fields(model):
        setattr(made, field.name, {} if field.name == "additional_properties" else UNSET)
    setattr(made, attribute, value)
    return made


def models() -> list[type[Any]]:
    """Every model of every service."""
    found = []
    for document in DOCUMENTS:
        module = import_module(f"dffkit_api.{document.stem}.models")
        found += [kind for name in dir(module) if attrs.has(kind := getattr(module, name))]
    return found


def test_the_specs_mark_secrets() -> None:
    """The loops below have something to loop over."""
    assert {"dataset", "dataway", "functiongraph", "guance", "iam"} == {document.stem for document, _, _ in FIELDS}


@pytest.mark.parametrize(
    ("document", "name", "wire"), FIELDS, ids=[f"{document.stem} {name}.{wire}" for document, name, wire in FIELDS]
)
def test_secret_is_not_shown(document: Document, name: str, wire: str) -> None:
    """What a spec marks as a secret is hidden, and still there."""
    model = getattr(import_module(f"dffkit_api.{document.stem}.models"), ClassName(name, "field_"))
    attribute = PythonIdentifier(wire, "field_")
    made = filled(model, attribute, SECRET)
    assert getattr(made, attribute) == SECRET
    for shown in (repr(made), str(made)):
        assert SECRET not in shown
        assert f"{attribute}='***'" in shown


def test_every_field_that_sounds_like_a_secret_is_hidden_or_excused() -> None:
    """No model has a text that its name gives away, whatever the specs mark."""
    shown = {
        f"{model.__name__}.{field.name}"
        for model in models()
        for field in attrs.fields(model)
        if is_secret(field.name) and "str" in str(field.type) and field.repr is not hidden
    }
    times_and_grades = {
        "TokenUserResult": ["password_expires_at"],
        "UserDetails": ["last_pwd_auth_time", "modify_pwd_time", "pwd_create_time", "pwd_strength"],
        "UserResult": ["password_expires_at", "pwd_strength"],
    }
    assert shown == {f"{model}.{field}" for model, fields in times_and_grades.items() for field in fields}


def test_what_no_spec_knows_is_hidden_by_its_name() -> None:
    """A vendor's new field is shown, unless its name says that it is a secret."""
    assert models()
    for model in models():
        if "additional_properties" in (field.name for field in attrs.fields(model)):
            extra = {"size": 3, "newToken": SECRET, "deep": [{"SECRET_key": SECRET, "name": "n", "password": ""}]}
            shown = repr(filled(model, "additional_properties", extra))
            assert SECRET not in shown
            assert (
                "{'size': 3, 'newToken': '***', 'deep': [{'SECRET_key': '***', 'name': 'n', 'password': ''}]}" in shown
            )


def test_shapes_of_secrets(shapes: Rendered) -> None:
    """By reference, nullable, in a list, below an ``allOf``; what is not there is not hidden."""
    owner = {"error_code": "1", "sk": SECRET}
    dog = {"kind": "dog", "password": SECRET, "old_passwords": [SECRET], "token_kind": "x", "owner": owner}
    made = shapes.models.Dog.from_dict(dog)
    assert made.to_dict() == dog
    assert SECRET not in repr(made)
    assert "kind='dog', password='***', old_passwords='***', token_kind='x'" in repr(made)
    assert repr(shapes.models.Dog(kind="dog", password=None)) == "Dog(kind='dog', password=None)"
    assert "token='***'" in repr(shapes.models.Cat(kind="cat", token=SECRET))


def test_the_class_says_that_a_field_is_hidden(shapes: Rendered) -> None:
    """The words that lead the templates tell the reader, too; specs and arguments are without them."""
    assert f"token (str | Unset): Whose it is. {NOTE}" in shapes.models.Cat.__doc__
    assert NOTE in FIXES.read_text(encoding="utf-8")
    for document in DOCUMENTS:
        folder = Path(dffkit_api.__file__).parent / document.stem
        others = [folder / "openapi.json", *folder.glob("api/**/*.py")]
        assert [path for path in others if NOTE in path.read_text(encoding="utf-8")] == []


def test_raw_answer_and_client_hide_what_may_hold_secrets() -> None:
    """The raw functions' answer shows its status and its model, which hides its own."""
    answer = Response(200, SECRET.encode(), {"X-Subject-Token": SECRET}, None)  # type: ignore[arg-type]
    assert repr(answer) == "Response(status_code=200, parsed=None)"
    client = dffkit_api._client.Client("http://h", cookies={"session": SECRET}, headers={"X-Key": SECRET})
    assert SECRET not in repr(client)
