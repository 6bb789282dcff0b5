"""What dff.yaml declares."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from dffkit.errors import InvalidSettingError
from dffkit.runtime.entities import Declarations, Declared, Entities, FixedArgumentError, fields_of, merged
from dffkit.runtime.entities.declared import parsed

from tests.runtime.ground import Ground


def _read(ground: Ground) -> Entities:
    return Entities.read(ground.settings, ground.published)


def test_by_default_every_exported_function_is_an_api(ground: Ground) -> None:
    """Sync and async, under its own id; hidden ones are none, listed or not."""
    ground.write(set__script="@DFF.API()\ndef run(): pass\n@DFF.API(is_hidden=True)\ndef hide(): pass\n")
    found = _read(ground)
    assert [api.id for api in found.sync_apis()] == [api.id for api in found.async_apis()] == ["set__script.run"]
    assert (found.sync("set__script.hide"), found.async_("set__script.hide")) == (None, None)
    api = found.sync("set__script.run")
    assert api is not None
    assert (api.func_id, found.sync("set__script.none"), found.cron_jobs()) == ("set__script.run", None, [])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: [", "is no YAML"),
        ("sync_apis: 5", "has to be a mapping"),
        ("sync_api: {}", "did you mean 'sync_apis'?"),
        ("sync_apis: {a: {}}", "needs 'function'"),
        ("sync_apis: {a: {function: nonsense}}", "is no id of a function"),
        ("sync_apis: {a: {function: a__b.c, auth: none}}", "asks for the auth 'none'"),
        ("sync_apis: {a: {function: a__b.c, throttling: {by_minute: 0}}}", "a whole number from 1 on"),
        ("sync_apis: {a: {function: a__b.c, expire_time: soon}}", "a date with time and zone such as"),
        ("sync_apis: {a: {function: a__b.c, expire_time: '2030-01-01T00:00:00'}}", "a date with time and zone such as"),
        ("cron_jobs: {a: {function: a__b.c, expire_time: 2030-01-01T00:00:00}}", "a date with time and zone such as"),
        ("cron_jobs: {a: {function: a__b.c, expire_time: 2030-01-01}}", "a date with time and zone such as"),
        ("cron_jobs: {a: {function: a__b.c, cron: '@hourly'}}", "is no cron expression: '@hourly'"),
        ("cron_jobs: {a: {function: a__b.c, timezone: Mars}}", "is no time zone"),
        ("api_auth: {a: {type: httpBasic}}", "needs 'users'"),
        ("api_auth: {a: {type: httpBasic, users: {alice: 0123}}}", "users.alice has to be a text in quotes, not int"),
        ("access_keys: {a: {secret: 5}}", "access_keys.a.secret has to be a text in quotes, not int"),
        ("env: {a: {type: number}}", "one of string, password"),
        ("env: {a: {value: '${NOT_SET_ANYWHERE}'}}", "the environment variable NOT_SET_ANYWHERE, which is not set"),
    ],
)
def test_what_is_wrong_is_one_sentence(ground: Ground, text: str, said: str) -> None:
    """Where, and what was expected."""
    ground.declare(text)
    with pytest.raises(InvalidSettingError, match=r"dff\.yaml") as caught:
        _read(ground)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_no_file_is_a_version_too(ground: Ground) -> None:
    """A first ``dff.yaml`` that cannot be read changes nothing; nor does one after a good one was taken away."""
    path, good = ground.folder / "dff.yaml", "sync_apis: {a: {function: b__c.d}}"

    declarations = Declarations(ground.settings)

    def declared() -> int | None:
        sync = declarations.good().sync
        return None if sync is None else len(sync)

    assert declared() is None
    ground.declare("sync_apis: [")
    assert declared() is None
    ground.declare(good)
    stamp = path.stat().st_mtime_ns
    assert declared() == 1
    path.unlink()
    assert declared() is None
    # The same file at its old time, as one that was moved away and back.
    ground.declare(good)
    os.utime(path, ns=(stamp, stamp))
    assert declared() == 1
    ground.declare("sync_apis: [")
    assert declared() == 1


@pytest.mark.parametrize("is_good", [True, False])
def test_a_version_is_read_once(ground: Ground, monkeypatch: pytest.MonkeyPatch, is_good: bool) -> None:
    """However often it is looked at, also one that cannot be read; another one is noticed at once."""
    read = list[str]()

    def counted(content: bytes, path: Path) -> Declared:
        read.append(path.name)
        return parsed(content, path)

    monkeypatch.setattr("dffkit.runtime.entities.declarations.parsed", counted)
    declarations, good = Declarations(ground.settings), "sync_apis: {a: {function: b__c.d}}"
    ground.declare(good)
    assert list(declarations.good().sync or {}) == ["a"]
    ground.declare(f"{good} # again" if is_good else "sync_apis: [")
    read.clear()
    for _ in range(3):
        assert list(declarations.good().sync or {}) == ["a"]
        assert (declarations.problem is None) is is_good
    assert sorted(read) == (["dff.yaml"] if is_good else ["dff.good.yaml", "dff.yaml"])
    ground.declare("sync_apis: {other: {function: b__c.d}}")
    assert list(declarations.good().sync or {}) == ["other"]
    assert declarations.problem is None


def test_processes_agree_on_the_last_good_version(ground: Ground) -> None:
    """One that begins while the file is wrong has what others had; nothing at all is a sentence."""
    ground.declare("sync_apis: [")
    with pytest.raises(InvalidSettingError, match=r"dff\.yaml, line 1 is no YAML"):
        Declarations(ground.settings).good()
    ground.declare("sync_apis: {a: {function: b__c.d}}")
    Declarations(ground.settings).good()
    ground.declare("sync_apis: [")
    assert list(Declarations(ground.settings).good().sync or {}) == ["a"]


def test_a_file_that_may_not_be_read_is_a_problem(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told, and what it said before holds; when it may be read it is."""
    declarations = Declarations(ground.settings)
    ground.declare("sync_apis: {a: {function: b__c.d}}")
    declarations.good()
    with monkeypatch.context() as denied:
        reads = Path.read_bytes

        def deny(self: Path) -> bytes:
            if self.name == "dff.yaml":
                raise PermissionError(13, "Permission denied")
            return reads(self)

        denied.setattr(Path, "read_bytes", deny)
        ground.declare("sync_apis: {other: {function: b__c.d}}")
        assert list(declarations.good().sync or {}) == ["a"]
        assert (declarations.problem or "").endswith("dff.yaml cannot be read: Permission denied")
    assert list(declarations.good().sync or {}) == ["other"]


def test_either_ending_is_named_as_it_is(ground: Ground) -> None:
    """Who has ``dff.yml`` is told of ``dff.yml``, also by its last good version."""
    declarations = Declarations(ground.settings)
    assert declarations.path.name == "dff.yaml"
    path = ground.folder / "dff.yml"
    path.write_text("cron_jobs: {a: {function: b__c.d}}", "utf-8")
    sentence = "dff.yml: cron_jobs.a names b__c.d, which no published script exports"
    assert Entities(declarations.good(), ground.published).unexported() == [sentence]
    path.write_text("cron_jobs: [", "utf-8")
    assert Entities(declarations.good(), ground.published).unexported() == [sentence]
    assert (declarations.path, (declarations.problem or "")[: len(str(path))]) == (path, str(path))


def test_functions_that_no_script_exports_are_named(ground: Ground) -> None:
    """As after a slip of a key; they may come with the next save, so the rest of the file holds."""
    ground.write(set__script="@DFF.API()\ndef run(): pass\n")
    ground.declare("""
        sync_apis: {good: {function: set__script.run}, bad: {function: set__script.rum}}
        api_auth: {fields: {type: fixedField, fields: {a: {value: b}}}, by: {type: func, function: no__thing.at_all}}
    """)
    assert _read(ground).unexported() == [
        "dff.yaml: sync_apis.bad names set__script.rum, which no published script exports",
        "dff.yaml: api_auth.by names no__thing.at_all, which no published script exports",
    ]


def test_what_is_not_set_is_null(ground: Ground) -> None:
    """In lists and for scripts alike; and whoever is given a row may change it."""
    ground.declare("""
        sync_apis: {a: {function: b__c.d, kwargs: {x: [1]}}, b: {function: b__c.d, throttling: {by_day: 2}}}
        cron_jobs: {c: {function: b__c.d, expire_time: "2027-01-31T12:00:00+08:00"}}
    """)
    entities = _read(ground)
    api, throttled, job = entities.sync("a"), entities.sync("b"), entities.cron("c")
    assert api is not None
    assert throttled is not None
    assert job is not None
    told = fields_of(api)
    assert (told["throttlingJSON"], told["expireTime"], told["note"], told["apiAuthId"]) == (None, None, None, None)
    assert fields_of(throttled)["throttlingJSON"] == {"byDay": 2}
    assert (fields_of(job)["expireTime"], fields_of(job)["cronExpr"]) == ("2027-01-31T04:00:00+00:00", None)
    told["funcCallKwargsJSON"]["x"].append(2)
    assert fields_of(api)["funcCallKwargsJSON"] == {"x": [1]}


@pytest.mark.parametrize(
    ("configured", "sent", "expected"),
    [
        ({"a": "INPUT_BY_CALLER"}, {"a": 1}, {"a": 1}),
        ({"a": "FROM_PARAMETER"}, {}, {}),
        ({"a": None}, {}, {"a": None}),
        ({"a": 1}, {"b": 2}, {"a": 1, "b": 2}),
        ({"a": ["INPUT_BY_CALLER"]}, {}, {"a": ["INPUT_BY_CALLER"]}),
    ],
)
def test_arguments_are_merged(configured: dict[str, Any], sent: dict[str, Any], expected: dict[str, Any]) -> None:
    """Placeholders are what the caller sends; fixed values stay."""
    assert merged(configured, sent) == expected


@pytest.mark.parametrize("value", [1, None])
def test_a_fixed_argument_cannot_be_sent(value: Any) -> None:
    """Also where it is fixed to nothing."""
    with pytest.raises(FixedArgumentError, match="'a' has a fixed value"):
        merged({"a": value}, {"a": value})


def test_a_folder_that_is_full_takes_nothing_from_what_holds(
    ground: Ground, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The log says it once, no partial file stays, and it is kept when there is room again."""
    ground.declare("sync_apis: {a: {function: b__c.d}}")
    declarations, data = Declarations(ground.settings), Path(ground.settings.data)

    def full(*given: object, **more: object) -> None:
        raise OSError(28, "No space left on device", str(given[0]))

    with monkeypatch.context() as broken:
        broken.setattr("os.utime", full)
        for _ in range(3):
            assert list(declarations.good().sync or {}) == ["a"]
    assert list(data.glob("dff.good*")) == []
    assert caplog.text.count("No space left on device") == 1
    declarations.good()
    assert [path.name for path in data.glob("dff.good*")] == ["dff.good.yaml"]
