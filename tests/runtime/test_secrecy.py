"""Which names stand for secrets."""

from __future__ import annotations

import pytest
from dffkit.runtime.secrecy import is_secret, is_secret_config, may_be_secret, secret_texts, without_secrets

SETTINGS = {
    "host": "h",
    "sk": "s1",
    "ak": "",
    "users": [{"name": "a", "password": "s2"}],
    "tokens": {"first": ["s3"], "second": 4},
    "guanceAPIKeyId": "id",
}


@pytest.mark.parametrize("name", ["password", "secretKey", "guanceAPIKey", "accessKey", "ak", "sk", "token", "cipher"])
def test_secrets(name: str) -> None:
    """By the platform's names, and by ours."""
    assert is_secret(name)
    assert may_be_secret(f"kwargs.{name}")


@pytest.mark.parametrize("name", ["host", "user", "guanceAPIKeyId", "accessKeyId", "api_key_id", "task", "value"])
def test_no_secrets(name: str) -> None:
    """An id is none, and no word that ends like one."""
    assert not is_secret(name)


def test_of_configuration_only_the_platforms_words_are() -> None:
    """A script may read ``CUSTOM_TOKEN`` there."""
    assert [is_secret_config(name) for name in ("CUSTOM_PASSWORD", "Secret", "CUSTOM_TOKEN", "SK")] == [
        True, True, False, False,
    ]  # fmt: skip


def test_secrets_are_found_however_deep() -> None:
    """And all else may be shown."""
    assert secret_texts(SETTINGS) == ["s1", "s2", "s3"]
    assert without_secrets(SETTINGS) == {"host": "h", "users": [{"name": "a"}], "guanceAPIKeyId": "id"}
