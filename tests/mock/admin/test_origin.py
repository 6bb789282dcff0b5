"""Pages of other origins, in the browser of whoever runs the mock, reach nothing under /_mock/."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import httpx
    from dffkit_mock.gateway import Gateway

PAGE = "http://mock"


@pytest.mark.parametrize(
    "headers",
    [
        {},  # curl, tests, other programs
        {"Origin": PAGE},
        {"Sec-Fetch-Site": "same-origin", "Origin": PAGE},
        {"Sec-Fetch-Site": "none"},
        {"Host": "127.0.0.1:8600", "Origin": "http://127.0.0.1:8600"},
        {"Host": "[::1]:8600", "Origin": "http://[::1]:8600"},
        {"Host": "192.168.1.4:8600"},
        {"Host": "localhost:8600"},
        {"Host": "LOCALHOST."},
        {"Host": "mock.localhost"},
        {"Host": "dffkit-mock:8600"},
        {"Host": "mock.default.svc.cluster.local:8600"},
        {"Host": "host.docker.internal:8600"},
    ],
)
async def test_programs_and_the_mocks_own_page_are_let_through(
    client: httpx.AsyncClient, headers: dict[str, str]
) -> None:
    """By any name that is no one's on the internet."""
    assert (await client.post("/_mock/reset", headers=headers)).status_code == 204
    assert (await client.get("/_mock/health", headers=headers)).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://mock:3000"},
        {"Origin": "http://mock.evil.example"},
        {"Origin": "http://localhost:3000", "Host": "localhost:8600"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "cross-site", "Origin": PAGE},
    ],
)
@pytest.mark.parametrize(("method", "path"), [("POST", "reset"), ("DELETE", "requests"), ("POST", "faults")])
async def test_a_page_of_another_origin_changes_nothing(
    client: httpx.AsyncClient, gateway: Gateway, headers: dict[str, str], method: str, path: str
) -> None:
    """Another port of this machine is another origin too."""
    await client.get("/nowhere")
    answer = await client.request(method, f"/_mock/{path}", headers=headers)
    assert (answer.status_code, len(gateway.instance.journal)) == (403, 1)
    assert "origin" in answer.json()["message"]


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:8600", "127.0.0.1.evil.example", "a@127.0.0.1", "[::1", "x.local.evil.example"],
)
@pytest.mark.parametrize("method", ["GET", "POST", "HEAD"])
async def test_a_name_on_the_internet_does_not_lead_here(client: httpx.AsyncClient, host: str, method: str) -> None:
    """Not even to read: by DNS rebinding its page would be of the mock's own origin."""
    answer = await client.request(method, "/_mock/requests", headers={"Host": host})
    assert answer.status_code == 403


async def test_services_are_called_by_any_name(client: httpx.AsyncClient) -> None:
    """A client may keep the vendor's own name, and let it lead here."""
    answer = await client.get(
        "/api/v1/workspace/get", headers={"Host": "openapi.guance.com", "DF-API-KEY": "wsak_mock", "Origin": "null"}
    )
    assert answer.status_code == 200
