"""What IAM of the mock hands out is good afterwards, for as long as it said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from .clock import NOW, Clock
from .signing import sdk_hmac

if TYPE_CHECKING:
    from dffkit_mock.gateway import Gateway

FUNCTIONS = "/v2/mock-project/fgs/functions"
KEYS, TOKENS = "/v3.0/OS-CREDENTIAL/securitytokens", "/v3/auth/tokens"
PUBLISHED = {"X-Auth-Token": "mock-iam-token"}
USER = {"name": "mock-user", "password": "mock-password", "domain": {"name": "mock-domain"}}
AGENCY = {"agency_name": "operations", "domain_name": "another-company"}


def asked(method: str, scope: Any = None, **source: Any) -> dict[str, Any]:
    """The body that asks for a token or a key."""
    identity: dict[str, Any] = {"methods": [method]} | ({method: source} if source else {})
    return {"auth": {"identity": identity} | ({"scope": scope} if scope else {})}


async def open_with(client: httpx.AsyncClient, credential: dict[str, str], **change: str) -> httpx.Response:
    """A call of FunctionGraph, signed with a temporary key."""
    key = {"ak": credential["access"], "sk": credential["secret"], "token": credential["securitytoken"]} | change
    headers = sdk_hmac(
        "GET",
        FUNCTIONS,
        [("Host", "mock"), ("X-Security-Token", key["token"])],
        b"",
        ak=key["ak"],
        sk=key["sk"],
        now=NOW,
    )
    return await client.get(FUNCTIONS, headers=headers)


async def test_a_key_is_good_with_all_three_of_its_parts(client: httpx.AsyncClient) -> None:
    """And no other; each one is new."""
    answers = [await client.post(KEYS, json=asked("assume_role", **AGENCY), headers=PUBLISHED) for _ in range(2)]
    first, second = (answer.json()["credential"] for answer in answers)
    assert all(first[part] != second[part] for part in ("access", "secret", "securitytoken"))
    assert (await open_with(client, first)).status_code == 200
    for change in ({"sk": second["secret"]}, {"token": second["securitytoken"]}, {"ak": second["access"]}):
        assert (await open_with(client, first, **change)).status_code == 401


@pytest.mark.parametrize(
    ("source", "life"), [({}, 900), ({"duration_seconds": 900}, 900), ({"duration_seconds": 86_400}, 86_400)]
)
async def test_a_key_ends_when_it_said(
    client: httpx.AsyncClient, clock: Clock, source: dict[str, int], life: int
) -> None:
    """By the clock of the mock; a quarter of an hour when nothing was said."""
    clock.now = NOW - life + 1
    answer = await client.post(KEYS, json=asked("token", **source), headers=PUBLISHED)
    credential = answer.json()["credential"]
    assert credential["expires_at"] == "2026-01-01T00:00:01.000000Z"
    clock.now = NOW
    assert (await open_with(client, credential)).status_code == 200
    clock.now = NOW + 1
    ended = await open_with(client, credential)
    sentence = "the temporary AK has expired: it was good until 2026-01-01T00:00:01+00:00, ask for a new one"
    assert (ended.status_code, sentence in ended.json()["error_msg"]) == (401, True)


async def test_a_reset_forgets_the_keys(client: httpx.AsyncClient, gateway: Gateway) -> None:
    """As it does the tokens."""
    credential = (await client.post(KEYS, json=asked("token"), headers=PUBLISHED)).json()["credential"]
    gateway.instance.reset()
    assert (await open_with(client, credential)).status_code == 401


@pytest.mark.parametrize(
    ("path", "body", "headers", "status"),
    [
        (KEYS, asked("assume_role", **AGENCY), {}, 401),
        (KEYS, asked("token"), {}, 401),
        (KEYS, asked("token", id="of another mock"), {}, 401),
        (KEYS, asked("token", id="of another mock"), PUBLISHED, 201),
        (KEYS, asked("assume_role", agency_name="operations"), PUBLISHED, 400),
        (KEYS, asked("assume_role", **AGENCY, duration_seconds=899), PUBLISHED, 400),
        (KEYS, asked("password", user=USER), PUBLISHED, 400),
        (TOKENS, asked("assume_role", **AGENCY), {}, 401),
        (TOKENS, asked("assume_role", agency_name="operations"), PUBLISHED, 400),
        (TOKENS, asked("token", id="of another mock"), {}, 401),
        (TOKENS, asked("token", id="mock-iam-token"), {}, 201),
    ],
)
async def test_only_who_is_known_gets_something(
    client: httpx.AsyncClient, path: str, body: dict[str, Any], headers: dict[str, str], status: int
) -> None:
    """A token in the header counts more than one in the body; an agency is that of an account."""
    answer = await client.post(path, json=body, headers=headers)
    assert status == answer.status_code, answer.text
    assert ("x-subject-token" in answer.headers, "credential" in answer.json()) == (
        status == 201 and path == TOKENS,
        status == 201 and path == KEYS,
    )


async def test_a_signature_without_a_token_makes_no_key_of_a_token(client: httpx.AsyncClient) -> None:
    """The signature is right, but nothing says whose rights the key should have."""
    body = b'{"auth": {"identity": {"methods": ["token"]}}}'
    headers = sdk_hmac(
        "POST",
        KEYS,
        [("Host", "mock"), ("Content-Type", "application/json")],
        body,
        ak="mock-ak",
        sk="mock-sk",
        now=NOW,
    )
    answer = await client.post(KEYS, content=body, headers=headers)
    assert (answer.status_code, "no token: send it in X-Auth-Token" in answer.text) == (401, True)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (
            asked("password", {"project": {"name": "cn-south-1"}}, user=USER),
            {"project": "cn-south-1", "user": "mock-user", "domain": None, "by": None},
        ),
        (
            asked("password", {"domain": {"name": "mock-domain"}}, user=USER),
            {"project": None, "user": "mock-user", "domain": "mock-domain", "by": None},
        ),
        (
            asked("assume_role", {"project": {"name": "cn-south-1"}}, **AGENCY),
            {"project": "cn-south-1", "user": "another-company/operations", "domain": None, "by": "mock-user"},
        ),
        (
            asked("assume_role", **AGENCY),
            {"project": None, "user": "another-company/operations", "domain": "another-company", "by": "mock-user"},
        ),
    ],
)
async def test_a_token_tells_what_it_was_issued_for(
    client: httpx.AsyncClient, clock: Clock, body: dict[str, Any], told: dict[str, str | None]
) -> None:
    """When it is issued and when it is checked, until it has expired."""
    issued = await client.post(TOKENS, json=body, headers=PUBLISHED)
    subject = {"X-Subject-Token": issued.headers["x-subject-token"]}
    token = issued.json()["token"]
    names = {part: token.get(part, {}).get("name") for part in ("project", "user", "domain")}
    assert told == names | {"by": token.get("assumed_by", {}).get("user", {}).get("name")}
    checked = await client.get(TOKENS, headers=PUBLISHED | subject)
    assert (checked.json(), checked.headers["x-subject-token"]) == (issued.json(), subject["X-Subject-Token"])
    clock.now += 86_400
    assert (await client.get(TOKENS, headers=PUBLISHED | subject)).status_code == 404


async def test_the_services_are_left_out_where_nobody_wants_them(client: httpx.AsyncClient) -> None:
    """With ``nocatalog``, whatever it says."""
    body = asked("password", {"project": {"name": "cn-north-4"}}, user=USER)
    whole, short = [await client.post(f"{TOKENS}{query}", json=body) for query in ("", "?nocatalog=true")]
    assert ("catalog" in whole.json()["token"], "catalog" in short.json()["token"]) == (True, False)


async def test_the_journal_holds_nothing_that_was_issued(client: httpx.AsyncClient, gateway: Gateway) -> None:
    """Neither keys nor tokens, in header or body; of a key what names it."""
    issued = await client.post(TOKENS, json=asked("password", user=USER))
    subject = issued.headers["x-subject-token"]
    key = (await client.post(KEYS, json=asked("token", id=subject))).json()["credential"]
    await client.get(TOKENS, headers=PUBLISHED | {"X-Subject-Token": subject})
    await open_with(client, key)
    written = repr(gateway.instance.journal.entries())
    assert [part for part in ("access", "secret", "securitytoken") if key[part] in written] == ["access"]
    assert subject not in written
