"""No credential, auth object or error shows a secret, and slips are refused with a sentence."""

from __future__ import annotations

import subprocess
import sys
import warnings
from typing import Any

import attrs
import pytest
from dffkit import auth
from dffkit.auth import (
    AccessKey,
    CredentialError,
    DataWayAuth,
    DataWayKey,
    DfApiKey,
    DfApiKeyAuth,
    DffAccessKey,
    DffAkAuth,
    HuaweiAuth,
    IamPassword,
    IamPasswordAuth,
    IamToken,
    IamTokenAuth,
    SmartChartAuth,
    SmartChartUser,
    UnencryptedTokenWarning,
)
from dffkit.errors import MisuseError

SECRET = "s3cr3t-v4lue"
HUAWEI = AccessKey(ak="ak", sk=SECRET, security_token=SECRET)
DFF = DffAccessKey(ak_id="id", ak_secret=SECRET)
DATAWAY = DataWayKey(token=SECRET, ak="ak", sk=SECRET)
CHART = SmartChartUser(visitor="v", secret=SECRET)
PASSWORD = IamPassword(user="u", password=SECRET, domain="d")
ALL: list[Any] = [
    HUAWEI, HuaweiAuth(HUAWEI), DFF, DffAkAuth(DFF), DATAWAY, DataWayAuth(DATAWAY), CHART, SmartChartAuth(CHART),
    DfApiKey(id=SECRET, secret=SECRET), DfApiKeyAuth(DfApiKey(id=SECRET)), IamToken(token=SECRET),
    IamTokenAuth(IamToken(token=SECRET)), PASSWORD, IamPasswordAuth(PASSWORD, "https://iam"),
]  # fmt: skip


@pytest.mark.parametrize("thing", ALL, ids=lambda thing: type(thing).__name__)
def test_no_repr_shows_a_secret(thing: Any) -> None:
    """repr, str and format say which object it is, and mask what is secret."""
    for shown in (repr(thing), str(thing), f"{thing}"):
        assert SECRET not in shown
        assert "***" in shown
        assert type(thing).__name__ in shown


@pytest.mark.parametrize("key", [thing for thing in ALL if attrs.has(type(thing))], ids=lambda key: type(key).__name__)
def test_credentials_are_frozen(key: Any) -> None:
    """No field can be set after construction."""
    name = attrs.fields(type(key))[0].name
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(key, name, "x")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("", "sk of AccessKey is empty"),
        (f"{SECRET}\n", "sk of AccessKey has a blank or a line end at position 12"),
        (f" {SECRET}", "at position 0"),
        (f"{SECRET}é", "a control or non-ASCII character at position 12"),
        (f"{SECRET}\x00", "a control or non-ASCII character"),
        (None, "sk of AccessKey must be text"),
    ],
)
def test_a_slip_in_a_secret_is_named_but_not_shown(value: Any, said: str) -> None:
    """The message says which field and which position, and is a misuse in our tree of errors."""
    with pytest.raises(CredentialError, match=said) as caught:
        AccessKey(ak="ak", sk=value)
    assert SECRET not in str(caught.value)
    assert isinstance(caught.value, MisuseError)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: DataWayKey(ak="a"), "no sk: give both"),
        (lambda: DataWayKey(sk="a"), "no ak: give both"),
        (
            lambda: IamPassword(user="u", password="", domain="d"),
            "password of IamPassword must be text that is not empty",
        ),
        (lambda: IamPassword(user="u", password="p", domain="d", project_id="a", project_name="b"), "give one of them"),
        (lambda: SmartChartUser(visitor="", secret="s"), "visitor of SmartChartUser"),
        (lambda: DfApiKey(id="wsak "), "id of DfApiKey has a blank"),
    ],
)
def test_incomplete_credentials_are_refused(make: Any, said: str) -> None:
    """Each combination that cannot work has a sentence of its own."""
    with pytest.raises(CredentialError, match=said):
        make()


def test_the_unencrypted_form_warns() -> None:
    """Asking for it by name is possible, and says what it means; the usual form is silent."""
    with pytest.warns(UnencryptedTokenWarning, match="in plain text"):
        SmartChartAuth(CHART, encrypt=False)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        SmartChartAuth(CHART)


def test_the_door_is_sorted_and_complete() -> None:
    """Every name of ``__all__`` can be imported, and is what its module defines."""
    assert sorted(auth.__all__) == auth.__all__ == dir(auth)
    assert sorted(auth.HOME) == auth.__all__
    assert [getattr(auth, name).__name__ for name in auth.__all__] == auth.__all__
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        auth.Nothing  # noqa: B018 - the access is the test


def test_the_door_loads_a_scheme_on_first_use() -> None:
    """Importing the package loads no scheme, using one loads no other."""
    script = (
        "import sys, dffkit.auth as a; before = [m for m in sys.modules if m.startswith('dffkit.auth.')]; a.HuaweiAuth;"
        "print(before, 'dffkit.auth.huawei' in sys.modules, 'dffkit.auth.dff_ak' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[] True False"


@pytest.mark.parametrize(
    "make",
    [
        lambda value: SmartChartUser(visitor="v", secret=value),
        lambda value: IamPassword(user="u", password=value, domain="d"),
    ],
)
def test_a_password_that_was_not_read_as_utf_8_is_refused_at_once(make: Any) -> None:
    """Half of a surrogate pair is how Python hands on a wrong byte of the environment; signing could not write it."""
    with pytest.raises(CredentialError, match="was not read as UTF-8") as raised:
        make(f"{SECRET}\udcff")
    assert SECRET not in str(raised.value)
