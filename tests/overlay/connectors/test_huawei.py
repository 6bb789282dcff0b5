"""What the connectors of Huawei Cloud have in common: credentials, regions, the way to the mock."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import DFF, AsyncDataArts, AsyncFunctionGraph, AsyncIam, DataArts, FunctionGraph, Iam
from dffkit.connectors._regions import iam_address
from dffkit.errors import InvalidSettingError, MissingSettingError

from .sides import Server, Side

if TYPE_CHECKING:
    from pathlib import Path

    from dffkit_mock.server import MockServer

KEY: dict[str, Any] = {"ak": "AKEXAMPLE", "sk": "SKEXAMPLE-secret"}
HERE: dict[str, Any] = {"region": "cn-north-4", "project_id": "p1"}
NONE = {"functions": [], "count": 0}
ISSUED = httpx.Response(
    201,
    headers={"X-Subject-Token": "issued-token"},
    json={"token": {"issued_at": "2026-01-01T00:00:00.000000Z", "expires_at": "2026-01-02T00:00:00.000000Z"}},
)


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors to FunctionGraph."""
    return Side(request.param, (FunctionGraph, AsyncFunctionGraph))


def listed(fg: Any) -> Any:
    """One call."""
    return fg.api.functions.list_functions()


def test_an_access_key_signs(side: Side) -> None:
    """Project and account go along, as headers that the signature covers."""
    server = Server(NONE)
    side.do(listed, server, **KEY, **HERE, domain_id="d1", security_token="st")
    headers = server.requests[0].headers
    assert re.match("SDK-HMAC-SHA256 Access=AKEXAMPLE, SignedHeaders=", headers["authorization"])
    assert (headers["x-project-id"], headers["x-domain-id"], headers["x-security-token"]) == ("p1", "d1", "st")


def test_a_token_is_sent_as_it_is(side: Side) -> None:
    """Whoever has a token needs no key."""
    server = Server(NONE)
    side.do(listed, server, token="given-token", **HERE)
    assert server.requests[0].headers["x-auth-token"] == "given-token"


def test_a_password_gets_a_token_for_the_project_from_the_regions_iam(side: Side) -> None:
    """The token is fetched before the first call, and not again before the next."""
    server = Server(ISSUED, NONE)
    side.do(lambda fg: fg.iter_functions(), server, user="u", password="secret-word", domain="d", **HERE)
    asked, called = server.requests
    assert str(asked.url) == "https://iam.cn-north-4.myhuaweicloud.com/v3/auth/tokens"
    assert json.loads(asked.content)["auth"]["scope"] == {"project": {"id": "p1"}}
    assert called.headers["x-auth-token"] == "issued-token"


def test_a_password_never_goes_to_an_address_that_was_guessed() -> None:
    """With an endpoint of one's own, IAM has to be named too."""
    fg = FunctionGraph(endpoint="https://fg.test", user="u", password="p", domain="d", project_id="p1")
    with pytest.raises(MissingSettingError, match=r"needs iam_endpoint: .*Instead of iam_endpoint, region would do"):
        listed(fg)


def test_all_alternatives_are_named_when_there_is_no_credential() -> None:
    """The sentence names the variables of the official SDK too."""
    with pytest.raises(MissingSettingError) as caught:
        FunctionGraph(**HERE)
    for words in (
        "HUAWEICLOUD_SDK_AK or CLOUD_SDK_AK",
        "ak under [basic] in",
        "token, or user and password and domain",
    ):
        assert words in str(caught.value)


@pytest.mark.parametrize(
    "given",
    [
        {"endpoint": "https://fg.test"},
        {"endpoint": "https://fg.test", "region": "cn-north-4"},
        {"endpoint": "https://fg.test", "iam_endpoint": "https://iam.test"},
    ],
)
def test_a_project_that_cannot_be_looked_up_is_missed_before_the_first_call(given: Any) -> None:
    """Without a region nobody knows which one, and beside an address of one's own no IAM is guessed."""
    words = r"functiongraph needs project_id: .*HUAWEICLOUD_SDK_PROJECT_ID.*Without it, the project is looked up by"
    with pytest.raises(MissingSettingError, match=words):
        FunctionGraph(**KEY, **given)


def test_a_missing_region_is_named() -> None:
    """There is no default: data must not go to a country nobody chose."""
    with pytest.raises(MissingSettingError, match=r"needs region: .*endpoint would do"):
        FunctionGraph(project_id="p1", **KEY)


@pytest.mark.parametrize(
    ("connector", "region", "nearest"),
    [
        (FunctionGraph, "cn-noth-4", "cn-north-4"),
        (DataArts, "cn-nort-1", "cn-north-1"),
        (Iam, "af-sout-1", "af-south-1"),
    ],
)
def test_an_unknown_region_suggests_the_nearest(connector: Any, region: str, nearest: str) -> None:
    """And says what to do with one that is too new to be known."""
    given = KEY | ({} if connector is Iam else {"project_id": "p1"})
    with pytest.raises(InvalidSettingError, match=rf"no region '{region}': did you mean '{nearest}'\?.*pass endpoint="):
        connector(region=region, **given)


def test_a_region_without_an_iam_of_its_own_uses_the_global_one() -> None:
    """Some regions of FunctionGraph are not in the table of IAM."""
    assert iam_address("ap-southeast-5") == "https://iam.myhuaweicloud.com"
    assert iam_address("eu-west-101") == "https://iam.eu-west-101.myhuaweicloud.eu"


def test_what_the_official_sdk_reads_is_enough(side: Side, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Its variables, the short names of the vendor's samples, and its file of credentials."""
    server = Server(NONE)
    monkeypatch.setenv("CLOUD_SDK_AK", "AK-of-the-samples")
    monkeypatch.setenv("CLOUD_SDK_SK", "sk")
    monkeypatch.setenv("HUAWEICLOUD_SDK_PROJECT_ID", "p-env")
    side.do(listed, server, region="cn-north-4")
    monkeypatch.delenv("CLOUD_SDK_AK")
    monkeypatch.delenv("CLOUD_SDK_SK")
    monkeypatch.delenv("HUAWEICLOUD_SDK_PROJECT_ID")
    file = tmp_path / "credentials"
    file.write_text("[basic]\nak = AK-of-the-file\nsk = s\nproject_id = p-file\nsecurity_token = t-file\n")
    monkeypatch.setenv("HUAWEICLOUD_SDK_CREDENTIALS_FILE", str(file))
    side.do(listed, server, region="cn-north-4")
    first, second = server.requests
    assert ("Access=AK-of-the-samples," in first.headers["authorization"], "/p-env/" in first.url.path) == (True, True)
    assert ("Access=AK-of-the-file," in second.headers["authorization"], "/p-file/" in second.url.path) == (True, True)
    assert (first.headers.get("x-security-token"), second.headers["x-security-token"]) == (None, "t-file")


def test_a_security_token_of_elsewhere_is_not_mixed_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """It means nothing beside a key that somebody passed."""
    monkeypatch.setenv("HUAWEICLOUD_SDK_SECURITY_TOKEN", "of another key")
    assert FunctionGraph(**KEY, **HERE).settings.get("security_token") is None


def test_no_secret_is_shown() -> None:
    """Neither by the connector nor by its settings."""
    fg = FunctionGraph(user="u", password="secret-word", domain="d", **HERE)
    assert "secret-word" not in f"{fg!r} {fg.settings!r} {fg.send!r}"


@pytest.mark.parametrize("cls", [FunctionGraph, DataArts, Iam, AsyncFunctionGraph, AsyncDataArts, AsyncIam])
def test_the_address_of_the_mock_is_all_that_is_needed(cls: Any, dffkit_mock_url: str) -> None:
    """No other setting, whatever the service."""
    assert cls().endpoint == dffkit_mock_url


@pytest.mark.dffkit_mock(stateful=False)
@pytest.mark.parametrize("given", [{}, {"user": "me", "password": "mine", "domain": "d"}, {"token": "mine"}])
def test_the_mock_gets_its_own_credentials(
    given: Any, side: Side, dffkit_mock: MockServer, dffkit_mock_url: str
) -> None:
    """Whatever is given goes nowhere; the kind of credential stays where the mock has one of it."""
    assert side.do(listed, **given).count == 1
    who = dffkit_mock.journal.entries()[-1]
    assert who.identity == ("mock-user" if "user" in given else "mock-ak")
    assert "mine" not in str(dffkit_mock.journal.entries())


def test_dff_conn_gives_them(dffkit_mock_url: str) -> None:
    """By their default ids."""
    made = [DFF.CONN("functiongraph"), DFF.CONN("dataarts"), DFF.CONN("iam")]
    assert [type(connector) for connector in made] == [FunctionGraph, DataArts, Iam]
