"""The server's canonical JSON: JavaScript's numbers and key order, nothing escaped."""

from __future__ import annotations

import json
import math
import shutil
import subprocess
from typing import Any

import pytest
from dffkit.auth import UnsignableRequestError
from dffkit.auth.js_json import canonical, number_text
from hypothesis import given, settings
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (1.0, "1"), (-0.0, "0"), (1e20, "100000000000000000000"), (1e21, "1e+21"), (-1.5e21, "-1.5e+21"),
        (1e-6, "0.000001"), (1e-7, "1e-7"), (1.25e-7, "1.25e-7"), (2**53 + 1, "9007199254740992"), (5e-324, "5e-324"),
        (0.1, "0.1"), (1e16, "10000000000000000"),
    ],
)  # fmt: skip
def test_numbers_read_as_in_javascript(number: float, expected: str) -> None:
    """The text is that of ``String(number)``."""
    assert expected == number_text(number)


@pytest.mark.parametrize("number", [math.inf, -math.inf, math.nan, 10**400])
def test_a_number_beyond_a_double_is_refused(number: float) -> None:
    """It would reach the server as something else."""
    with pytest.raises(UnsignableRequestError, match="beyond the range of a double"):
        number_text(number)


def test_strings_are_not_escaped_and_keys_sorted_by_code_units() -> None:
    """Quotes stay bare; an emoji (a surrogate pair) comes before U+FF21."""
    assert (
        canonical({"Ａ": [True, False, None], "😀": [], 'a"b': "\\\n", "": {}})
        == '{"":{},"a"b":"\\\n","😀":[],"Ａ":[true,false,null]}'
    )


@pytest.mark.skipif(shutil.which("node") is None, reason="needs Node")
@settings(max_examples=3, deadline=None)
@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=300, max_size=400))
def test_any_double_reads_as_in_node(numbers: list[float]) -> None:
    """Node prints the same texts."""
    script = "console.log(JSON.stringify(JSON.parse(require('fs').readFileSync(0)).map(String)))"
    done = subprocess.run(["node", "-e", script], input=json.dumps(numbers).encode(), capture_output=True, check=True)
    expected: list[Any] = json.loads(done.stdout)
    assert expected == [number_text(number) for number in numbers]
