"""Secrets are masked by the names they stand under, wherever that is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote_plus, urlencode

import pytest
from dffkit_mock.document import read_document
from dffkit_mock.masking import is_secret, mask_header, mask_pairs, mask_text
from dffkit_mock.specs import find_bundles


@pytest.mark.parametrize(
    "name",
    [
        "password",
        "sk",
        "X-Auth-Token",
        "X-Security-Token",
        "DF-API-KEY",
        "X-Dff-Ak-Sign",
        "api_key_secret",
        "token",
        "Cookie",
        "private_key",
        "passphrase",
        "webhook",
    ],
)
def test_names_of_secrets_are_known(name: str) -> None:
    """In any case, with dashes or underscores."""
    assert is_secret(name)


@pytest.mark.parametrize("stem", find_bundles())
def test_what_the_specs_call_a_password_is_masked(stem: str) -> None:
    """Whatever its name: ``tracing_sk``, the address of a robot, a link that logs in."""
    found = set(passwords(read_document(stem, find_bundles()[stem]).root, ""))
    assert {name for name in found - {"id"} if not is_secret(name)} == set()  # the id of a token stands under `token`


def passwords(node: Any, name: str) -> Iterator[str]:
    """The names of properties and parameters with ``format: password``."""
    if isinstance(node, list):
        for item in node:
            yield from passwords(item, name)
    elif isinstance(node, dict):
        if node.get("format") == "password":
            yield name
        named = {"schema": node["name"]} if "in" in node and "name" in node else {}
        for key, item in node.items():
            is_structure = key in {"items", "schema", "allOf", "anyOf", "oneOf"}
            yield from passwords(item, named.get(key, name) if is_structure else key)


@pytest.mark.parametrize(
    "name", ["type", "visitor", "stamp", "ask", "X-Dff-Ak-Id", "func_urn", "next_token", "task", "user_name"]
)
def test_other_names_are_not_masked(name: str) -> None:
    """What is needed to understand a request stays."""
    assert not is_secret(name)


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        (
            "authorization",
            "SDK-HMAC-SHA256 Access=mock-ak, SignedHeaders=host, Signature=abc",
            "SDK-HMAC-SHA256 Access=mock-ak, SignedHeaders=host, Signature=***",
        ),
        ("authorization", "DWAY ak:c2ln", "DWAY ak:***"),
        ("authorization", "Bearer x", "Bearer ***"),
        ("authorization", "something", "***"),
        ("x-auth-token", "x", "***"),
        ("content-type", "text/plain", "text/plain"),
    ],
)
def test_a_header_keeps_what_is_no_secret(name: str, value: str, shown: str) -> None:
    """Of an Authorization the scheme, the key and the signed headers."""
    assert mask_header(name, value) == shown


def test_a_query_keeps_its_other_values_as_sent() -> None:
    """Still encoded, in their order."""
    assert mask_pairs("a=%2f&token=tkn_x&b&to%6ben=y") == "a=%2f&token=***&b&to%6ben=***"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ({"user": {"password": "hunter2", "name": "a"}}, {"user": {"password": "***", "name": "a"}}),
        ({"token": {"id": "hunter2", "n": 1}}, {"token": {"id": "***", "n": 1}}),
        ([{"sk": "hunter2"}, "text"], [{"sk": "***"}, "text"]),
        ({"tokens": ["hunter2"]}, {"tokens": ["***"]}),
        ({"secret": {"key": "hunter2"}}, {"secret": {"key": "***"}}),
        (
            {"password": {"user": {"name": "a", "password": "hunter2"}}},
            {"password": {"user": {"name": "a", "password": "***"}}},
        ),
        (
            {"token": {"expires_at": "2026", "methods": ["password"]}},
            {"token": {"expires_at": "2026", "methods": ["password"]}},
        ),
        ([{"name": "Authorization", "value": "hunter2"}], [{"name": "Authorization", "value": "***"}]),
        ([{"key": "env", "value": "prod"}], [{"key": "env", "value": "prod"}]),
        ({"link": "https://a/b?access_token=hunter2&x=1"}, {"link": "https://a/b?access_token=***&x=1"}),
        ({"dsn": "mysql://app:hunter2@db:3306/x"}, {"dsn": "mysql://app:***@db:3306/x"}),
        (
            {"links": ["https://a/b?x=1", "see http://u:hunter2@h"]},
            {"links": ["https://a/b?x=1", "see http://u:***@h"]},
        ),
        ({"secret": 12, "has_secret": True}, {"secret": "***", "has_secret": True}),
    ],
)
def test_json_is_masked_at_every_level(text: object, shown: object) -> None:
    """Objects stay objects."""
    assert json.loads(mask_text(json.dumps(text))) == shown


def test_json_text_inside_a_string_is_masked_too() -> None:
    """``user_data`` of a function is such a string."""
    text = json.dumps({"user_data": json.dumps({"DB_PASSWORD": "hunter2", "MODE": "x"})})
    assert json.loads(json.loads(mask_text(text))["user_data"]) == {"DB_PASSWORD": "***", "MODE": "x"}


@pytest.mark.parametrize(
    "text",
    [
        '{"password": "hunter2',
        '{"password": "hunter2", "a": }',
        "password=hunter2 and more",
        "secret: hunter2",
        '{"a": "{\\"password\\": \\"hunter2\\"", x',
        "token=hunter2&x=1",
    ],
)
def test_text_that_is_no_json_is_masked_by_its_look(text: str) -> None:
    """Broken JSON above all: it is what a journal is read for."""
    assert "hunter2" not in mask_text(text)


def test_json_in_a_query_or_a_form_is_looked_into() -> None:
    """As DataFlux Func takes arguments, and SmartChart parameters; without a secret it stays as sent."""
    assert mask_pairs("kwargs=%7B%22password%22%3A%22x%22%7D&n=1") == "kwargs=%7B%22password%22%3A+%22***%22%7D&n=1"
    assert mask_pairs("kwargs=%7B%22name%22%3A%22x%22%7D") == "kwargs=%7B%22name%22%3A%22x%22%7D"


def test_an_authorization_of_no_known_form_is_masked_whole() -> None:
    """Also one that names a signature somewhere."""
    assert mask_header("authorization", "mine Signature=x") == "***"


def test_json_nested_too_deeply_is_masked_as_text() -> None:
    """Instead of ending whoever reads the journal."""
    text = '{"a":' * 900 + '{"password":"hunter"}' + "}" * 900
    assert mask_text(text) == text.replace('"hunter"', "***")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("token" * 12_000, "token" * 12_000),
        ("token" + "\\" * 60_000, "token" + "\\" * 60_000),
        ('"token":"' + '\\"' * 30_000, '"token":***'),
        ('token="' + "\\" * 60_000 + "\n", "token=***"),
        ("a=" * 30_000 + "token=x", "a=" * 30_000 + "token=***"),
    ],
)
def test_a_hostile_text_is_masked_too(text: str, shown: str) -> None:
    """In linear time: what gives back what it has read needs 10 s for 64 KiB, in which the mock answers nobody."""
    assert mask_text(text) == shown


def test_half_of_a_surrogate_pair_stays_an_escape() -> None:
    """JSON can hold it, UTF-8 cannot: what is shown of a body, or of a form with JSON in it, can be written down."""
    text = r'{"token": "t", "a": "\ud800"}'
    shown = r'{"token": "***", "a": "\ud800"}'
    assert mask_text(text) == shown
    assert mask_pairs(urlencode({"param": text})) == f"param={quote_plus(shown, safe='*')}"
