"""DFF.TOOLKIT."""

from __future__ import annotations

import datetime
import re
from typing import Any

import pytest
from dffkit import DFF

T = DFF.TOOLKIT
MOMENT = 1_700_000_000


def test_ids() -> None:
    """Random ones."""
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", T.gen_uuid())
    assert (len(T.gen_rand_string()), T.gen_rand_string(3, "a")) == (32, "aaa")


def test_json_paths() -> None:
    """By dots and brackets, or as a list; what is not there raises, or is the default."""
    data = {"a": {"b": [{"c": 1}]}, "x": None}
    paths: list[Any] = ["a.b[0].c", "a.b.0.c", ["a", "b", 0, "c"], "x"]
    assert [T.json_find(data, path) for path in paths] == [1, 1, 1, None]
    assert [T.json_find_safe(data, "a.b.5.c"), T.json_find_safe(data, "q", 7), T.json_smart_find(data, "a.b[0]")] == [
        None,
        7,
        {"c": 1},
    ]
    with pytest.raises(LookupError, match=r"there is nothing at 'a\.q' of the path 'a\.q\.r'"):
        T.json_find(data, "a.q.r")


def test_json_values() -> None:
    """Overriding makes a copy; odd values are written as results are."""
    data = {"a": {"b": 1, "c": [1]}, "d": 1}
    assert T.json_override(data, {"a": {"b": 2}, "e": 3}) == {"a": {"b": 2, "c": [1]}, "d": 1, "e": 3}
    assert data["a"] == {"b": 1, "c": [1]}
    assert T.json_pick(data, "d", "q") == {"d": 1}
    assert (
        T.json_loads(T.json_dumps({"语": (1, float("nan"))}))
        == {"语": [1, None]}
        == T.json_copy({"语": (1, float("nan"))})
    )
    assert "语" in T.json_dumps("语")
    assert T.json_dumps([1], indent=1) == "[\n 1\n]"


@pytest.mark.parametrize(
    "value",
    [
        MOMENT,
        MOMENT * 1000,
        float(MOMENT),
        "2023-11-14T22:13:20+00:00",
        "2023-11-15T06:13:20+08:00",
        "2023-11-14 22:13:20",
        datetime.datetime.fromtimestamp(MOMENT, datetime.UTC),
    ],
)
def test_a_moment_in_every_form(value: Any) -> None:
    """Seconds, milliseconds, ISO text, datetime; UTC where it has no zone; texts are in the platform's zone."""
    assert T.to_unix_timestamp(value) == MOMENT
    assert T.to_unix_timestamp_ms(value) == MOMENT * 1000
    assert (T.get_date_string(value), T.get_time_string(value)) == ("2023-11-15", "06:13:20")
    assert T.get_datetime_string(value) == "2023-11-15 06:13:20"
    assert datetime.datetime.fromisoformat(T.to_iso_datetime(value)).timestamp() == MOMENT


def test_days_from_now() -> None:
    """Negative for what has been."""
    ago = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=2)
    assert round(T.get_days_from_now(ago), 2) == -2
    assert T.get_days_from_now(datetime.date(2000, 1, 1)) < -8000


def test_casts_and_digests() -> None:
    """Of text in UTF-8 or of bytes."""
    assert [T.to_boolean(value) for value in ("yes", "NG", True, "perhaps")] == [True, False, True, None]
    assert T.get_md5("a") == T.get_md5(b"a") == "0cc175b9c0f1b6a831c399e269772661"
    assert T.get_sha1("a").startswith("86f7e437")
    assert (len(T.get_sha256("a")), len(T.get_sha512("a"))) == (64, 128)
    assert T.from_base64(T.get_base64("语")) == "语"


def test_lists_and_wildcards() -> None:
    """One value is a list of one."""
    assert [T.as_array(value) for value in (None, 1, "a", (1, 2))] == [[], [1], ["a"], [1, 2]]
    assert [T.as_array_str(value) for value in ("a, b,", [1, "c"], None)] == [["a", "b"], ["1", "c"], []]
    assert T.match_wildcard("host-1", "host-?")
    assert not T.match_wildcard("host-1", "[h]ost*")
    assert T.match_wildcard("[h]ost", "[h]*")
    assert T.match_wildcards("b", ["a*", "b*"])


def test_arrow_is_asked_for_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """A library that the runtime does not bring along."""
    monkeypatch.setitem(__import__("sys").modules, "arrow", None)
    with pytest.raises(ImportError, match="pip install arrow"):
        T.get_arrow()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("cipher_by_aes", r"DFF\.TOOLKIT\.cipher_by_aes is not offered here, .*: use a library such as cryptography"),
        ("decipher_by_aes", r"DFF\.TOOLKIT\.decipher_by_aes is not offered here"),
        ("gen_uid", r"DFF\.TOOLKIT has no gen_uid: did you mean 'gen_uuid'\?"),
        ("nonsense", r"DFF\.TOOLKIT has no nonsense: it has gen_uuid, gen_rand_string, json_find, "),
    ],
)
def test_what_is_not_there_is_said_by_name(name: str, said: str) -> None:
    """Ciphers with what to use instead: a form of text that differs a little would lose what was enciphered."""
    with pytest.raises(AttributeError, match=said):
        getattr(T, name)
