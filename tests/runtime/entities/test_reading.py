"""How the values of dff.yaml are read."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit.errors import InvalidSettingError
from dffkit.runtime.entities import Entities, EnvVariable

from tests.runtime.ground import Ground


def read(ground: Ground, text: str) -> Entities:
    """What a ``dff.yaml`` of this text declares."""
    ground.declare(text)
    return Entities.read(ground.settings, ground.published)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2020-01-01", "a.kwargs.x has to be a value as JSON has them, a date for one in quotes, not date"),
        ("[{y: 2020-01-01}]", "not date"),
        ("!!binary aGk=", "not bytes"),
        ("!!set {y}", "not set"),
        (".nan", "not float nan"),
        ("-.inf", "not float -inf"),
        (r'"\ud800"', "half a character"),
    ],
)
@pytest.mark.parametrize("section", ["sync_apis", "async_apis", "cron_jobs"])
def test_an_argument_is_what_json_has(ground: Ground, section: str, value: str, said: str) -> None:
    """Else it fails where it is sent, and takes with it what is sent beside it: other jobs, the list of APIs."""
    with pytest.raises(InvalidSettingError, match=r"dff\.yaml") as caught:
        read(ground, f"{section}: {{a: {{function: a__b.c, kwargs: {{x: {value}}}}}}}")
    assert said in str(caught.value)


def test_so_is_a_setting_of_a_connector(ground: Ground) -> None:
    """Its value is not shown where the name is that of a secret."""
    with pytest.raises(InvalidSettingError, match=r"connectors\.a\.guanceAPIKey .* not date$"):
        read(ground, "connectors: {a: {type: guance, guanceAPIKey: 2020-01-01}}")


@pytest.mark.parametrize("section", ["access_keys", "sync_apis"])
def test_no_name_stands_twice(ground: Ground, section: str) -> None:
    """The first one would be dropped, and nobody told."""
    with pytest.raises(InvalidSettingError, match=r"line 4 .*the name 'a' stands twice, first in line 2$"):
        read(ground, f"{section}:\n  a: {{secret: x}}\n  b: {{}}\n  a: {{secret: y}}\n")


def test_what_is_merged_may_be_written_over(ground: Ground) -> None:
    """Also by one that stands deeper than those it is merged into."""
    found = read(
        ground,
        """
        sync_apis:
          a: {<<: &base {function: a__b.c, note: base}, kwargs: {x: &inner {<<: *base, note: over}}}
          b: {<<: *base, note: over, kwargs: {x: {<<: *inner}}}
        """,
    )
    api = found.sync("b")
    assert api is not None
    assert (api.func_id, api.note, api.kwargs["x"]["note"]) == ("a__b.c", "over", "over")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("env: {a: {value: 2020-13-01}}", "line 1 is no YAML: this looks like a date or a number, and is none"),
        ('\n"\\ud800": {}', "line 2 is no YAML: a text has half a character in it"),
        ("a: \x01", "is no YAML: unacceptable character #x0001: special characters are not allowed"),
        ("sync_apis: &a [*a]", "has to be a mapping"),
        ("sync_apis: {a: {function: a__b.c, kwargs: {x: &x [*x]}}}", "stand in each other more deeply than"),
        (f"a: {'[' * 2000}", "stand in each other more deeply than"),
    ],
)
def test_what_is_no_yaml_is_one_sentence(ground: Ground, text: str, said: str) -> None:
    """With the line where there is one."""
    with pytest.raises(InvalidSettingError, match=r"dff\.yaml") as caught:
        read(ground, text)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_variable_of_the_environment_is_text(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytes that are none are told by the variable's name alone."""
    monkeypatch.setenv("NO_TEXT", "\udce9\udce9x")
    with pytest.raises(
        InvalidSettingError, match=r"env\.a\.value names the variable NO_TEXT, whose value is no UTF-8$"
    ):
        read(ground, "env: {a: {value: '${NO_TEXT}'}}")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("sync_apis: []", "sync_apis has to be a mapping"),
        ("access_keys: ''", "access_keys has to be a mapping"),
        ("api_auth: {a: {type: httpBasic, users: []}}", "users has to be a mapping"),
        ("sync_apis: {a: {function: a__b.c, tags: {}}}", "tags has to be a list of texts"),
        ("sync_apis: {'': {function: a__b.c}}", "sync_apis has the id '', and its ids are parts of paths"),
        ("async_apis: {a/b: {function: a__b.c}}", "async_apis has the id 'a/b'"),
        ("cron_jobs: {..: {function: a__b.c}}", "cron_jobs has the id '..'"),
        ("connectors: {dataflux_x: {type: guance}}", "connectors has the id 'dataflux_x'"),
        ("connectors: {a-b: {type: guance}}", "letters, digits and underscores"),
        ("env: {'': {value: a}}", "env has the id ''"),
        ("env: {a: {type: json, value: '{bad-secret'}}", "env.a.value is no json, which its type says"),
        ("env: {a: {type: integer, value: 1.5}}", "is no integer"),
        ("env: {a: {type: float, value: x}}", "is no float"),
    ],
)
def test_what_nobody_could_use_is_told(ground: Ground, text: str, said: str) -> None:
    """Where it stands, instead of when it is missed; nothing of a value that may be a secret."""
    with pytest.raises(InvalidSettingError, match=r"dff\.yaml") as caught:
        read(ground, text)
    assert said in str(caught.value)
    assert "bad-secret" not in str(caught.value)


def test_what_is_left_out_may_be(ground: Ground) -> None:
    """A section, a list or a value with nothing in it; a file that begins with a mark of its encoding."""
    found = read(
        ground, "\ufeffsync_apis:\naccess_keys: {}\nenv: {a: {type: integer}, b: {type: boolean, value: perhaps}}"
    )
    assert (found.declared.sync, found.env("a")) == ({}, EnvVariable("a", "integer"))


def test_a_name_of_a_field_may_have_a_dot(ground: Ground) -> None:
    """As those of headers may."""
    auth = read(ground, "api_auth: {a: {type: fixedField, fields: {X.My.Token: {value: b}}}}").auth("a")
    assert auth is not None
    assert [field.name for field in auth.fields] == ["X.My.Token"]


@pytest.mark.parametrize("is_link", [True, False])
def test_a_file_that_is_none_is_told(ground: Ground, is_link: bool) -> None:
    """A folder of its name, or a link to nothing, is no folder without a file."""
    path = ground.folder / "dff.yaml"
    path.symlink_to("nowhere") if is_link else path.mkdir()
    with pytest.raises(InvalidSettingError, match=r"dff\.yaml cannot be read: (Is a directory|No such file)"):
        Entities.read(ground.settings, ground.published)


def test_names_of_arguments_are_texts(ground: Ground) -> None:
    """As JSON has them."""
    given: dict[str, Any] = {"1": 2.5, "on": 1, "b": [None, True, {"3": "x"}]}
    api = read(ground, "sync_apis: {a: {function: a__b.c, kwargs: {1: 2.5, on: 1, b: [null, true, {3: x}]}}}").sync("a")
    assert api is not None
    assert api.kwargs == given
