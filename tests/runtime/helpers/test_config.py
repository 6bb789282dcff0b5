"""DFF.CONFIG and DFF.SIGN."""

from __future__ import annotations

import hashlib

import pytest
from dffkit import DFF
from dffkit.runtime.helpers.config import ConfigMissing

from tests.runtime.ground import Ground


@pytest.fixture(autouse=True)
def variables(monkeypatch: pytest.MonkeyPatch) -> None:
    """Entries of the system."""
    monkeypatch.setenv("DFF_CUSTOM_CITY", "上海")
    monkeypatch.setenv("DFF_CUSTOM_PASSWORD", "hunter2")
    monkeypatch.setenv("DFF_MYSQL_PASSWORD", "hunter3")
    monkeypatch.setenv("DFF_SECRET", "s3cr3t")


def test_entries(ground: Ground) -> None:
    """Secrets are masked; only those of users can be shown."""
    code = """
    C = DFF.CONFIG
    return [C("CUSTOM_CITY"), C("NONE"), C("NONE", 5), C("TIMEZONE"), C("CUSTOM_PASSWORD"), C("MYSQL_PASSWORD"),
            C("CUSTOM_PASSWORD", unmask=True), C("MYSQL_PASSWORD", unmask=True), C.query(),
            C.query(list_output=True)[0], {"TIMEZONE", "SECRET"} <= set(C.query(all_configs=True))]
    """
    assert ground.body(code) == [
        "上海",
        None,
        5,
        "Asia/Shanghai",
        "*****",
        "*****",
        "hunter2",
        "*****",
        {"CUSTOM_CITY": "上海", "CUSTOM_PASSWORD": "*****"},
        {"id": "CUSTOM_CITY", "value": "上海"},
        True,
    ]


def test_a_signature_is_of_the_secret_and_the_arguments(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line each; without a secret it says what to set."""
    assert DFF.SIGN("a", 1) == hashlib.md5(b"s3cr3t\na\n1").hexdigest()
    monkeypatch.delenv("DFF_SECRET")
    with pytest.raises(ConfigMissing, match="DFF_SECRET"):
        DFF.SIGN("a")
