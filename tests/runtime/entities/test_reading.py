"""How the values of dff.yaml are read."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit.errors import InvalidSettingError
from dffkit.runtime.entities import Entities

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


def test_names_of_arguments_are_texts(ground: Ground) -> None:
    """As JSON has them."""
    given: dict[str, Any] = {"1": 2.5, "b": [None, True, {"3": "x"}]}
    api = read(ground, "sync_apis: {a: {function: a__b.c, kwargs: {1: 2.5, b: [null, true, {3: x}]}}}").sync("a")
    assert api is not None
    assert api.kwargs == given
