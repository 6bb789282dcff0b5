"""dffkit.settings: from arguments, environment and files to one frozen object."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import Any

import pytest
from dffkit.errors import InvalidSettingError, MissingSettingError, MisuseError
from dffkit.settings import Field, Settings, between, count, flag, label, one_of, resolve, text, url
from dffkit.settings._files import toml_tables

SECRET = "a-secret-of-the-caller"

FIELDS = (
    Field("region", required=True, mock="cn-north-4"),
    Field("workspace"),
    Field("project_id", env=("HUAWEICLOUD_SDK_PROJECT_ID",), vendor_file=("basic.project_id",), mock="mock-project"),
    Field("ak", env=("HUAWEICLOUD_SDK_AK", "CLOUD_SDK_AK"), vendor_file=("basic.ak", "global.ak"), mock="mock-ak"),
    Field(
        "sk",
        secret=True,
        env=("HUAWEICLOUD_SDK_SK", "CLOUD_SDK_SK"),
        vendor_file=("basic.sk", "global.sk"),
        mock="mock-sk",
        follows="ak",
    ),
    Field("security_token", secret=True, env=("HUAWEICLOUD_SDK_SECURITY_TOKEN",), follows="ak"),
    Field("token", secret=True),
    Field("raw", flag),
    Field("size", count, default=5),
    Field("extra_url", url, mock="{url}"),
)
ALTERNATIVES = (("ak", "sk"), ("token",))
GIVEN = {"region": "r", "ak": "a", "sk": "s"}


def settings(connector: str = "prod", /, **arguments: Any) -> Settings:
    """Settings of a connector with the fields above."""
    return resolve(connector, FIELDS, arguments, ALTERNATIVES)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, empty."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def user_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's configuration folder of dffkit, empty."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    folder = tmp_path / "config" / "dffkit"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def vendor_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The vendor's own file, in a home folder of its own."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    path = tmp_path / "home" / ".huaweicloud" / "credentials"
    path.parent.mkdir(parents=True)
    return path


def test_each_source_beats_the_one_after_it(
    here: Path, user_folder: Path, vendor_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Arguments, our variables, dffkit.toml here and of the user, the vendor's variables, the vendor's file."""
    seen = []

    def note(**arguments: Any) -> None:
        found = settings(region="r", **arguments)
        seen.append((found.get("ak"), found.get("sk")))

    vendor_file.write_text("[global]\nak = of global\nsk = s1\n")
    note()
    vendor_file.write_text("[basic]\nak = of basic\nsk = s2\n[global]\nak = of global\nsk = s1\n")
    note()
    for name, secret in (("CLOUD_SDK", "s3"), ("HUAWEICLOUD_SDK", "s4")):
        monkeypatch.setenv(f"{name}_AK", f"of {name}")
        monkeypatch.setenv(f"{name}_SK", secret)
        note()
    (user_folder / "dffkit.toml").write_text('[prod]\nak = "of the user"\nsk = "s5"\n')
    note()
    (here / "dffkit.toml").write_text('[prod]\nak = "of the folder"\nsk = "s6"\n')
    note()
    monkeypatch.setenv("DFFKIT_PROD_AK", "of our variable")
    monkeypatch.setenv("DFFKIT_PROD_SK", "s7")
    note()
    note(ak="of the argument", sk="s8")
    assert seen == [
        ("of global", "s1"), ("of basic", "s2"), ("of CLOUD_SDK", "s3"), ("of HUAWEICLOUD_SDK", "s4"),
        ("of the user", "s5"), ("of the folder", "s6"), ("of our variable", "s7"), ("of the argument", "s8"),
    ]  # fmt: skip


def test_a_pair_is_never_made_of_two_sources(vendor_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a pair is named with its source, although another source has the other half."""
    vendor_file.write_text("[basic]\nak = of the file\nsk = of the file\n")
    monkeypatch.setenv("HUAWEICLOUD_SDK_AK", "of the variable")
    monkeypatch.setenv("CLOUD_SDK_SK", "of another family")
    with pytest.raises(
        MissingSettingError, match=r"^prod needs sk: .*It goes with ak of HUAWEICLOUD_SDK_AK, and no other is taken"
    ):
        settings(region="r")
    with pytest.raises(MissingSettingError, match="goes with ak of the argument ak"):
        settings(region="r", ak="a")


def test_a_secret_without_its_key_is_not_passed_over(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever gave it would wonder why another is used; to the mock, it does not matter."""
    monkeypatch.setenv("HUAWEICLOUD_SDK_AK", "a")
    monkeypatch.setenv("HUAWEICLOUD_SDK_SK", "s")
    monkeypatch.setenv("DFFKIT_PROD_SK", SECRET)
    with pytest.raises(MissingSettingError) as caught:
        settings(region="r")
    assert str(caught.value) == (
        "prod needs ak beside sk: sk is given by DFFKIT_PROD_SK, and ak only by HUAWEICLOUD_SDK_AK, which is not mixed "
        "with it. Give ak in the first place too, or sk in the second"
    )
    assert settings(region="r", token="t").credentials == ("token",)
    monkeypatch.setenv("DFFKIT_MOCK_URL", MOCK)
    assert settings(region="r").get("sk") == "mock-sk"


def test_two_places_of_one_connector_make_a_pair(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The key in the table and the secret in a variable; not where that place speaks of another key."""
    (here / "dffkit.toml").write_text('[prod]\nak = "of the table"\nsecurity_token = "of the table"\n')
    monkeypatch.setenv("DFFKIT_PROD_SK", "of the variable")
    found = settings(region="r")
    assert [found.get(name) for name in ("ak", "sk", "security_token")] == [
        "of the table", "of the variable", "of the table",
    ]  # fmt: skip
    (here / "dffkit.toml").write_text('[prod]\nak = "another"\nsk = "of another"\n')
    monkeypatch.delenv("DFFKIT_PROD_SK")
    with pytest.raises(MissingSettingError, match="needs sk"):
        settings(region="r", ak="a")


def test_ways_of_the_vendor_that_are_not_read_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where they are set and nothing else is found, so that nobody thinks they were tried."""
    monkeypatch.setenv("HUAWEICLOUD_SDK_ELSEWHERE", "x")
    field = Field("key", required=True, unread=("HUAWEICLOUD_SDK_ELSEWHERE", "HUAWEICLOUD_SDK_NOT_SET"))
    words = "HUAWEICLOUD_SDK_ELSEWHERE of the official SDK is set, and dffkit does not read it"
    with pytest.raises(MissingSettingError, match=words):
        resolve("prod", (field,), {})


def test_numbers_within_bounds_and_words_of_a_few() -> None:
    """Anything else says what would do."""
    assert (between(1, 3)("2"), one_of("a", "b")("b")) == (2, "b")
    for given in (0, 4, "x", True):
        with pytest.raises(ValueError, match="a whole number from 1 to 3"):
            between(1, 3)(given)
    with pytest.raises(ValueError, match="'a' or 'b'"):
        one_of("a", "b")("c")


def test_the_users_folder_is_in_the_home_without_xdg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``~/.config/dffkit/dffkit.toml`` is the place where nothing else is said."""
    monkeypatch.setenv("HOME", str(tmp_path))
    path = tmp_path / ".config" / "dffkit" / "dffkit.toml"
    path.parent.mkdir(parents=True)
    path.write_text('[prod]\nregion = "of the home"\n')
    assert settings(ak="a", sk="s").text("region") == "of the home"


@pytest.mark.skipif(os.name == "nt", reason="there HOME is not asked")
def test_who_has_no_home_needs_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """A user of a container that has neither HOME nor an entry among the users: other sources are enough."""
    import pwd  # noqa: PLC0415 - not there on every system

    def unknown(uid: int) -> None:
        raise KeyError(uid)

    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.delenv("HUAWEICLOUD_SDK_CREDENTIALS_FILE", raising=False)
    monkeypatch.setattr(pwd, "getpwuid", unknown)
    assert settings(**GIVEN).text("region") == GIVEN["region"]
    monkeypatch.setenv("HUAWEICLOUD_SDK_CREDENTIALS_FILE", "~nobody-of-this-name/credentials")
    with pytest.raises(MissingSettingError, match="in ~nobody-of-this-name/credentials"):
        settings(region="r")


def test_an_id_with_odd_characters_has_a_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything but letters and digits becomes an underscore."""
    monkeypatch.setenv("DFFKIT_MY_FG_2_REGION", "r")
    assert settings("my-fg.2", ak="a", sk="s").text("region") == "r"


def test_empty_variables_and_none_are_not_given(monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty variable is how shells unset one, ``None`` how callers pass nothing on."""
    monkeypatch.setenv("DFFKIT_PROD_WORKSPACE", "")
    assert settings(**GIVEN, workspace=None, timeout=None).get("workspace") is None
    assert settings(**GIVEN, timeout=None).timeout == 60.0


def test_settings_are_frozen() -> None:
    """Nobody changes them after a connector is made."""
    with pytest.raises(AttributeError):
        settings(**GIVEN).timeout = 1.0  # type: ignore[misc]
    with pytest.raises(TypeError):
        settings(**GIVEN).values["ak"] = "b"  # type: ignore[index]


def test_secrets_are_masked_in_repr() -> None:
    """Secret fields and a proxy's password are never shown."""
    found = settings(region="r", ak="a", sk=SECRET, proxy=f"http://user:{SECRET}@proxy.test:1")
    assert SECRET not in repr(found)
    assert "sk=***" in repr(found)


def test_a_missing_field_is_named_with_every_place_for_it(here: Path) -> None:
    """Argument, variables, file of ours, file of the vendor, and what would do instead."""
    with pytest.raises(MissingSettingError) as caught:
        settings(region="r", sk="s")
    message = str(caught.value)
    for part in (
        "prod needs ak: pass ak=…",
        "DFFKIT_PROD_AK or HUAWEICLOUD_SDK_AK or CLOUD_SDK_AK",
        "under [prod] in dffkit.toml",
        ".config/dffkit",
        "ak under [basic]",
        ".huaweicloud/credentials",
        "Instead of ak and sk, token would do",
    ):
        assert part in message


def test_a_required_field_is_missed() -> None:
    """Fields outside of the alternatives can be required too."""
    with pytest.raises(MissingSettingError, match=r"^prod needs region"):
        settings(ak="a", sk="s")


def test_an_unknown_argument_is_answered_with_the_nearest() -> None:
    """A slip of the finger is not ignored."""
    with pytest.raises(MisuseError, match="no setting 'regoin'; did you mean 'region'"):
        settings(regoin="r")


@pytest.mark.parametrize(
    ("name", "value", "part"),
    [
        ("timeout", "abc", "timeout must be a number of seconds above 0, not 'abc' (from the argument timeout)"),
        ("timeout", 0, "above 0"),
        ("timeout", True, "a number of seconds"),
        ("timeout", float("inf"), "a number of seconds"),
        ("retries", -1, "a whole number from 0 on"),
        ("retries", "many", "a whole number from 0 on"),
        ("verify", "", "true, false or the path"),
        ("endpoint", "h:1", "an address like https://host"),
        ("endpoint", "https://h/?a=b", "an address like https://host"),
        ("endpoint", "https://h:port", "an address like https://host"),
        ("endpoint", f"https://user:{SECRET}@h", "an address like https://host"),
        ("proxy", "ftp://h", "the address of a proxy"),
        ("raw", "perhaps", "true or false"),
        ("region", " ", "text that is not empty"),
        ("sk", 1.5, "sk must be text"),
    ],
)
def test_a_value_of_the_wrong_kind_says_what_is_expected(name: str, value: Any, part: str) -> None:
    """The value and its place are shown, unless they are secret."""
    with pytest.raises(InvalidSettingError) as caught:
        settings(**(GIVEN | {name: value}))
    assert part in str(caught.value)
    assert SECRET not in str(caught.value)


def test_a_secret_of_the_wrong_kind_is_not_shown(here: Path) -> None:
    """Only its place is."""
    (here / "dffkit.toml").write_text(f'[prod]\nsk = ["{SECRET}"]\n')
    with pytest.raises(InvalidSettingError, match=r"sk must be text.*\(from dffkit\.toml, \[prod\] sk\)") as caught:
        settings(region="r", ak="a")
    assert SECRET not in str(caught.value)


def test_values_are_made_of_their_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    """Variables are text, settings are not."""
    for name, value in {"TIMEOUT": "2.5", "RETRIES": "0", "VERIFY": "false", "RAW": "yes", "SIZE": "7"}.items():
        monkeypatch.setenv(f"DFFKIT_PROD_{name}", value)
    found = settings(**GIVEN, endpoint="http://h:1/sub/")
    assert (found.timeout, found.retries, found.verify, found.endpoint) == (2.5, 0, False, "http://h:1/sub")
    assert (found.flag("raw"), found.values["size"]) == (True, 7)
    assert settings(**GIVEN, verify=Path("/ca.pem")).verify == "/ca.pem"


@pytest.mark.parametrize(
    ("content", "parts"),
    [
        (b'[prod]\nregion = "r"\nak = broken\n', ["dffkit.toml, line 3: not valid TOML"]),
        (b'[prod]\nregion = "r\n', ["dffkit.toml, line 2: not valid TOML"]),
        (b'[prod]\nregion = "\xff"\n', ["dffkit.toml, line 2: not UTF-8"]),
        (b'[prod]\nregoin = "r"\n', ["dffkit.toml: [prod] has a key 'regoin'", "did you mean 'region'"]),
        (b'prod = "r"\n', ["dffkit.toml: prod must be a table: write [prod]"]),
    ],
)
def test_a_wrong_toml_file_is_named_with_the_line(here: Path, content: bytes, parts: list[str]) -> None:
    """One sentence says where and what to do."""
    (here / "dffkit.toml").write_bytes(content)
    with pytest.raises(InvalidSettingError) as caught:
        settings(**GIVEN)
    for part in parts:
        assert part in str(caught.value)


def test_a_secret_in_a_broken_toml_line_is_not_shown(here: Path) -> None:
    """The parser's own words can quote the file."""
    (here / "dffkit.toml").write_text(f'[prod]\nsk = "{SECRET}" "{SECRET}"\n')
    with pytest.raises(InvalidSettingError) as caught:
        settings(**GIVEN)
    assert SECRET not in str(caught.value)


def test_a_file_that_cannot_be_read_is_named(here: Path) -> None:
    """A folder of that name, a file without permission."""
    (here / "dffkit.toml").mkdir()
    with pytest.raises(InvalidSettingError, match=r"dffkit\.toml cannot be read: Is a directory"):
        settings(**GIVEN)


def test_a_wrong_vendor_file_is_named_with_the_line(vendor_file: Path) -> None:
    """Without quoting it."""
    vendor_file.write_text(f"[basic]\nak = a\nsk {SECRET}\n[basic]\n")
    with pytest.raises(InvalidSettingError, match=r"credentials, line \d: not a readable ini file") as caught:
        settings(region="r")
    assert SECRET not in str(caught.value)


def test_the_vendor_file_can_be_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The official SDK's variable for its path is read too; % means nothing special in it."""
    path = tmp_path / "keys"
    path.write_text("[basic]\nak = a%b\nsk = s\n")
    monkeypatch.setenv("HUAWEICLOUD_SDK_CREDENTIALS_FILE", str(path))
    assert settings(region="r").text("ak") == "a%b"


def test_the_vendor_file_is_read_only_by_its_connectors(vendor_file: Path) -> None:
    """A broken file of one vendor does not stop the connectors of another."""
    vendor_file.write_text("broken")
    assert resolve("other", (Field("key"),), {"key": "k"}).text("key") == "k"


def test_the_alternative_given_most_explicitly_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A token as argument beats keys in the environment, and the other way round."""
    monkeypatch.setenv("HUAWEICLOUD_SDK_AK", "a")
    monkeypatch.setenv("HUAWEICLOUD_SDK_SK", "s")
    found = settings(region="r", token="t")
    assert (found.credentials, found.get("token"), found.get("ak"), found.get("sk")) == (("token",), "t", None, None)
    monkeypatch.setenv("DFFKIT_PROD_TOKEN", "t")
    found = settings(region="r", ak="b", sk="s")
    assert (found.credentials, found.get("token"), found.get("ak")) == (("ak", "sk"), None, "b")


def test_half_an_explicit_alternative_is_not_replaced_by_another() -> None:
    """Who passes an ak wants it used: the missing sk is an error."""
    with pytest.raises(MissingSettingError, match="prod needs sk"):
        settings(region="r", ak="a")


def test_a_security_token_follows_its_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """A temporary key's token is not sent beside somebody else's key."""
    for name in ("AK", "SK", "SECURITY_TOKEN"):
        monkeypatch.setenv(f"HUAWEICLOUD_SDK_{name}", name)
    assert settings(region="r").get("security_token") == "SECURITY_TOKEN"
    assert settings(**GIVEN).get("security_token") is None
    assert settings(**GIVEN, security_token="mine").get("security_token") == "mine"


MOCK = "http://127.0.0.1:8600"


@pytest.fixture
def mock_url(monkeypatch: pytest.MonkeyPatch) -> str:
    """The switch that sends everything to the mock."""
    monkeypatch.setenv("DFFKIT_MOCK_URL", MOCK + "/")
    return MOCK


def test_the_mock_beats_everything_and_gets_no_real_credential(
    mock_url: str, here: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Published values replace credentials of every source, other secrets are dropped, one line says so."""
    (here / "dffkit.toml").write_text(f'[prod]\nendpoint = "https://real.test"\nsk = "{SECRET}"\n')
    monkeypatch.setenv("HUAWEICLOUD_SDK_AK", SECRET)
    monkeypatch.setenv("DFFKIT_PROD_PROXY", f"http://u:{SECRET}@proxy.test")
    with caplog.at_level(logging.INFO, "dffkit"):
        found = settings(region="mine", workspace="w", security_token=SECRET, project_id="real")
    assert (mock_url, True, "mock-ak", "mock-sk", "mock-project", mock_url) == (
        found.endpoint, found.mock, found.get("ak"), found.get("sk"), found.get("project_id"), found.get("extra_url"),
    )  # fmt: skip
    assert found.get("workspace") == "w"
    assert SECRET not in str(found.values) + str(found.proxy)
    assert [
        f"prod goes to the mock at {mock_url} with the mock's credentials: DFFKIT_MOCK_URL is set"
    ] == caplog.messages


def test_the_mock_needs_no_settings(mock_url: str) -> None:
    """Offline and without an account, a connector needs no argument."""
    assert (settings().text("ak"), settings().text("region")) == ("mock-ak", "cn-north-4")


def test_credentials_that_the_mock_does_not_publish_are_replaced_by_ones_it_does(mock_url: str) -> None:
    """A real token is not sent; keys are."""
    found = settings(region="r", token=SECRET)
    assert (found.credentials, found.get("token"), found.get("ak")) == (("ak", "sk"), None, "mock-ak")


def test_an_explicit_endpoint_beats_the_mock(mock_url: str) -> None:
    """Whoever names an address in the code means it, with the credentials beside it."""
    found = settings(**GIVEN, endpoint="https://real.test")
    assert (found.endpoint, found.mock, found.get("ak")) == ("https://real.test", False, "a")


def test_a_wrong_mock_address_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The switch itself can be wrong."""
    monkeypatch.setenv("DFFKIT_MOCK_URL", "127.0.0.1:8600")
    with pytest.raises(InvalidSettingError, match="DFFKIT_MOCK_URL must be an address like"):
        settings(**GIVEN)


@pytest.mark.parametrize("region", ["evil.test/", "a@b", "a.b", "", "ä", 5])
def test_a_region_cannot_change_the_host(region: Any) -> None:
    """A label of a host name is what it says."""
    assert label("cn-north-4") == "cn-north-4"
    with pytest.raises(ValueError, match="letters, digits and hyphens"):
        label(region)


def test_a_file_may_begin_with_a_byte_order_mark(here: Path) -> None:
    """What some editors write before the first table is not part of it."""
    (here / "dffkit.toml").write_bytes(b"\xef\xbb\xbf[dataset]\nendpoint = 'http://127.0.0.1:9'\n")
    assert toml_tables(here / "dffkit.toml") == {"dataset": {"endpoint": "http://127.0.0.1:9"}}


def test_the_vendor_file_may_begin_with_one_too(vendor_file: Path) -> None:
    """It does not hide the first section."""
    vendor_file.write_bytes(b"\xef\xbb\xbf[basic]\r\nak = a\r\nsk = s\r\n")
    assert settings(region="r").text("ak") == "a"


def test_a_number_in_toml_is_text_where_text_is_wanted(here: Path) -> None:
    """Ids that are digits need no quotes."""
    (here / "dffkit.toml").write_text("[prod]\nworkspace = 123\n")
    assert settings(**GIVEN).get("workspace") == "123"
    with pytest.raises(ValueError, match="text"):
        text(True)


def test_a_connector_can_have_its_own_default_for_a_common_setting() -> None:
    """A field of the same name replaces the common one."""
    found = resolve("x", (Field("timeout", float, default=900.0),), {})
    assert found.timeout == 900.0


def test_reading_a_field_of_another_kind_as_text_is_an_error() -> None:
    """A connector that mistakes its own fields is told so."""
    with pytest.raises(TypeError, match="size is not text"):
        settings(**GIVEN).text("size")


def test_no_repr_shows_a_secret() -> None:
    """Neither that of the settings nor that of their values."""
    found = settings(**{**GIVEN, "sk": SECRET})
    assert SECRET not in repr(found) + repr(found.values) + str(found.values)
    assert (found.values["sk"], dict(found.values)["sk"], len(found.values)) == (SECRET, SECRET, len(FIELDS))


def test_no_local_variable_shows_a_secret(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Many tools print them beside a traceback; what the caller passed is the caller's to hide."""
    monkeypatch.setenv("HUAWEICLOUD_SDK_SECURITY_TOKEN", SECRET)
    (here / "dffkit.toml").write_text(f'[prod]\nsk = "{SECRET}"\n')
    with pytest.raises(MissingSettingError) as caught:
        settings(ak="a")
    shown = [repr(value) for entry in caught.traceback for value in entry.locals.values()]
    assert [text for text in shown if SECRET in text and "here" not in text] == []
