"""Ids, URNs and moments in the vendor's form."""

from __future__ import annotations

import re
from typing import Any

import pytest
from dffkit_mock.state.forms import canonical_urn, is_change, is_moment_name, is_urn, new_id, new_urn, write_instant

URN = "urn:fss:cn-north-4:p1:function:default:hello"
NOW = 1_767_225_600.0


@pytest.mark.parametrize(
    ("example", "form"),
    [
        ("mute_83f5fc43dcf04ad6f0661d4b06e29dde", r"mute_[0-9a-f]{32}"),
        (
            "461bbe95-c85b-4dc9-a306-9701e77f1d66",
            r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
        ),
        ("1b3b264db3b849118d007884b9bc8a60", r"[0-9a-f]{32}"),
        ("96555412482790535", r"[1-9][0-9]{16}"),
        ("cron-h0vvCCHAQMij", r"cron-[0-9A-Za-z]{12}"),
        ("", r"[0-9a-f]{32}|[0-9]{32}"),
    ],
)
def test_an_id_looks_like_the_example(example: str, form: str) -> None:
    """The same for the same source, another for another."""
    assert re.fullmatch(form, new_id(example, "a"))
    assert new_id(example, "a") == new_id(example, "a") != new_id(example, "b")


@pytest.mark.parametrize(
    ("example", "written"),
    [
        (1642412816, 1767225600),
        (1642412816.5, 1767225600.0),
        (1698309926058, 1767225600000),
        ("2021-01-01T00:00:00Z", "2026-01-01T00:00:00Z"),
        ("2020-06-03T16:22:19+08:00", "2026-01-01T08:00:00+08:00"),
        ("2020-06-03T16:22:19-0330", "2025-12-31T20:30:00-0330"),
        ("2020-06-03T16:22:19.123Z", "2026-01-01T00:00:00.000000Z"),
        ("2020-06-03 16:22:19", "2026-01-01 00:00:00"),
        ("2023/08/23 14:00:07", "2026/01/01 00:00:00"),
        (-1, None),
        ("soon", None),
        (True, None),
        (None, None),
    ],
)
def test_a_moment_is_written_as_the_example(example: Any, written: Any) -> None:
    """What is no moment stays what it is: there is nothing to write."""
    assert write_instant(example, NOW) == written


@pytest.mark.parametrize(
    "name", ["createAt", "created_at", "created_time", "last_modified", "last_modified_utc", "updateAt"]
)
def test_names_of_moments(name: str) -> None:
    """Of creation and of change, in any vendor's spelling."""
    assert is_moment_name(name)
    assert is_change(name) == (not name.startswith("creat"))


@pytest.mark.parametrize("name", ["creator", "deleteAt", "startTime", "updator", "createdWay", "modifier"])
def test_names_of_other_things(name: str) -> None:
    """Nobody's clock is written there."""
    assert not is_moment_name(name)


def test_a_urn_without_version_is_the_latest() -> None:
    """Another text stays as it is."""
    assert canonical_urn(URN) == canonical_urn(f"{URN}:latest") == f"{URN}:latest"
    assert (canonical_urn(f"{URN}:v1"), canonical_urn("mute_1")) == (f"{URN}:v1", "mute_1")
    assert [is_urn(URN), is_urn("urn:fss"), is_urn(7)] == [True, False, False]


@pytest.mark.parametrize(
    ("example", "record", "shown", "made"),
    [
        (f"{URN}:latest", {"func_name": "hi"}, {"func_name": "hello"}, "function:default:hi:latest"),
        (f"{URN}:latest", {"package": "t"}, {"package": "default"}, "function:t:hello:latest"),
        (f"{URN}:v1", {"version": "v2"}, {"version": "v1"}, "function:default:hello:v2"),
        (f"{URN}:!a1", {"name": "a2"}, {"name": "a1"}, "function:default:hello:!a2"),
    ],
)
def test_a_urn_is_made_of_properties(example: str, record: dict[str, Any], shown: dict[str, Any], made: str) -> None:
    """Those that the example has in its URN."""
    assert new_urn(example, record, shown, "p2", "") == f"urn:fss:cn-north-4:p2:{made}"


def test_a_urn_of_what_is_owned_begins_with_the_owners() -> None:
    """Package and name are the function's."""
    owner = "urn:fss:cn-east-3:p2:function:tools:other:latest"
    made = new_urn(f"{URN}:!a1", {"name": "a2"}, {"name": "a1"}, "p2", owner)
    assert made == "urn:fss:cn-east-3:p2:function:tools:other:!a2"
