"""Reports for programs: whole, and without a secret."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import httpx
import pytest
from dffkit_fuzz.reports.masks import Masks
from dffkit_mock import credentials

if TYPE_CHECKING:
    from pathlib import Path

    from dffkit_mock import MockServer

    from .conftest import Fuzz

pytestmark = pytest.mark.dffkit_mock(strict=False)

PUBLISHED = ("mock-sk", "mock-password", "mock-secret", "tkn_mock", "wsak_mock", "sk_mock")


def test_junit_has_a_case_for_each_operation(fuzz: Fuzz, dffkit_mock: MockServer, tmp_path: Path) -> None:
    """Operations with findings have failed, those left out are skipped with the reason."""
    dffkit_mock.fault("keystone_list_users", status=500)
    assert fuzz("iam", "--junit", "report.xml").status == 1
    suite = ET.parse(tmp_path / "report.xml").getroot()[0]
    failed = [case.get("name") for case in suite if case.find("failure") is not None]
    skipped = {case.get("name"): case[0].get("message") for case in suite if case.find("skipped") is not None}
    assert failed == ["keystone_list_users"]
    assert skipped.keys() == {"keystone_create_user_token_by_password", "create_temporary_access_key"}
    assert (suite.get("tests"), suite.get("failures"), suite.get("skipped")) == ("12", "1", "2")
    failure = next(case for case in suite if case.get("name") == "keystone_list_users").find("failure")
    assert failure is not None
    assert "dffkit call iam keystone_list_users" in str(failure.text)


def test_junit_says_why_nobody_could_be_asked(fuzz: Fuzz, dffkit_mock: MockServer, tmp_path: Path) -> None:
    """An empty file is no report, and one with skipped cases alone would be taken for green."""
    dffkit_mock.fault("all", reset=True)
    assert fuzz("iam", "--junit", "report.xml").status == 2
    suite = ET.parse(tmp_path / "report.xml").getroot()[0]
    assert (suite.get("errors"), suite.get("tests"), len(suite)) == ("1", "13", 13)
    error = suite[0].find("error")
    assert error is not None
    assert "cannot be reached" in str(error.get("message"))


def test_a_har_has_every_exchange(fuzz: Fuzz, dffkit_mock: MockServer, tmp_path: Path) -> None:
    """Each request that the mock has seen is in the archive, in order, with its answer."""
    assert fuzz("dataarts", "--har", "calls.har").status == 0
    entries = read(tmp_path)
    seen = [entry.path for entry in dffkit_mock.journal.entries()]
    assert [httpx.URL(entry["request"]["url"]).raw_path.decode() for entry in entries] == seen
    assert {entry["comment"] for entry in entries} == {"show_instance_infos"}
    assert isinstance(json.loads(entries[0]["response"]["content"]["text"]), dict)


def test_a_broken_run_leaves_a_whole_har(fuzz: Fuzz, dffkit_mock: MockServer, tmp_path: Path) -> None:
    """What was sent until the end is there, also what got no answer."""
    dffkit_mock.fault("all", reset=True, after=2)
    assert fuzz("iam", "--har", "calls.har").status == 1
    assert [entry["response"]["status"] for entry in read(tmp_path)][-1] == 0


@pytest.mark.parametrize("stem", ["dataset", "dataway", "func", "guance", "iam"])
def test_no_secret_is_in_any_report(stem: str, fuzz: Fuzz, dffkit_mock: MockServer, tmp_path: Path) -> None:
    """Neither credentials nor what the service issues, in headers, addresses, forms, bodies and findings."""
    dffkit_mock.fault("all", content_type="text/html", every=3)  # findings that show what was answered
    assert shown_secrets(stem, fuzz, tmp_path) == []
    assert "***" in (tmp_path / "calls.har").read_text()


def test_a_secret_that_is_not_masked_is_found(fuzz: Fuzz, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test above can fail."""
    monkeypatch.setattr(Masks, "is_secret", lambda *_: False)
    monkeypatch.setattr(Masks, "_known", lambda _, text: text)
    assert shown_secrets("guance", fuzz, tmp_path) == ["wsak_mock"]


def shown_secrets(stem: str, fuzz: Fuzz, folder: Path) -> list[str]:
    """The secrets that all reports of a run show, also of the findings."""
    chosen = ("--tag", "temporary_tokens", "--tag", "access_keys") if stem == "guance" else ()
    done = fuzz(stem, "--write", *chosen, "--har", "calls.har", "--junit", "report.xml")
    assert done.status in {0, 1}
    text = "".join(path.read_text() for path in folder.iterdir() if path.is_file()) + done.out + done.err
    return [secret for secret in (*PUBLISHED, "mock-iam-token") if f'"{secret}"' in text or f"={secret}" in text]


def read(folder: Path) -> list[dict[str, Any]]:
    """The entries of the archive in a folder."""
    found: list[dict[str, Any]] = json.loads((folder / "calls.har").read_text())["log"]["entries"]
    return found


MASKS = Masks(["s3cret/value+", "abc"], ["keySk"])
TEXTS = {
    '{"password": "x", "name": "y"}': '{"password": "***", "name": "y"}',
    '{"token": {"id": "x", "n": 1, "ok": true}}': '{"token": {"id": "***", "n": "***", "ok": true}}',
    '{"name": "Authorization", "value": "x"}': '{"name": "Authorization", "value": "***"}',
    '{"key_sk": "x", "inner": "{\\"secret\\": \\"x\\"}"}': '{"key_sk": "***", "inner": "{\\"secret\\": \\"***\\"}"}',
    "it is s3cret/value+ and s3cret%2Fvalue%2B": "it is *** and ***",
    "api_key='a b' and abc": "api_key=*** and abc",
    "{'X-Auth-Token': 'x', 'n': 'y'}": "{'X-Auth-Token': ***, 'n': 'y'}",
    "https://user:pass@host/?token=x&a=1": "https://host/?token=***&a=1",
    '"s3cret/value+"': '"***"',
    "[1, 2": "[1, 2",
}


@pytest.mark.parametrize(("text", "shown"), TEXTS.items())
def test_secrets_are_masked_by_name_and_by_value(text: str, shown: str) -> None:
    """Whatever the text is: JSON, JSON in JSON, an address, a sentence with a ``repr`` in it."""
    assert MASKS.body(text) == shown


def test_encoded_pairs_stay_encoded() -> None:
    """A form and a query keep what is no secret as it was sent."""
    assert MASKS.encoded("a=%20b&token=x&c=s3cret%2Fvalue%2B&flag") == "a=%20b&token=***&c=***&flag"
    assert list(MASKS.pairs([("Authorization", "x"), ("Accept", "text/plain")])) == [
        ("Authorization", "***"),
        ("Accept", "text/plain"),
    ]


def test_the_published_secrets_are_those_of_the_mock() -> None:
    """The list that reports are searched for is not out of date."""
    shown = str(credentials.TABLE)
    assert [secret for secret in PUBLISHED if secret not in shown] == []
