"""Every operation of every spec: its own examples are accepted as requests, and given as answers."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

import pytest
from dffkit_mock.examples import Example, read_examples, success_status

from .clock import NOW
from .specimens import Specimen, all_routes, all_specimens, signed, specimens

if TYPE_CHECKING:
    import httpx
    from dffkit_mock.gateway import Gateway
    from dffkit_mock.route import Route

SPECIMENS = all_specimens()
ROUTES = all_routes()


@pytest.fixture
def stateful() -> bool:
    """Answers are the examples of the specs here."""
    return False


async def send(client: httpx.AsyncClient, specimen: Specimen, **headers: str) -> httpx.Response:
    """The answer to a signed specimen."""
    method, target, signed_headers, body = signed(specimen, NOW, nonce=secrets.token_hex(8))
    request = client.build_request(
        method, f"http://mock{target}", headers=[*signed_headers, *headers.items()], content=body
    )
    request.url = request.url.copy_with(raw_path=target.encode())
    return await client.send(request)


def shown(example: Example, response: httpx.Response) -> bool:
    """Whether an answer is what an example says."""
    if "json" in example.media_type:
        return bool(response.json() == example.value)
    return response.text == str(example.value)


@pytest.mark.parametrize("specimen", SPECIMENS, ids=str)
async def test_the_examples_of_a_request_are_accepted(specimen: Specimen, client: httpx.AsyncClient) -> None:
    """Signed with the published credentials, each gets the documented success, and a body where there is one."""
    response = await send(client, specimen)
    assert (response.status_code, response.content if response.status_code >= 400 else b"") == (
        success_status(specimen.route),
        b"",
    )
    documented = list(read_examples(specimen.route, response.status_code))
    if not documented:
        assert response.content == b""
    elif specimen.route.stem != "iam":
        assert any(shown(example, response) for example in documented)


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.stem}.{route.operation_id}")
async def test_every_example_of_an_answer_can_be_asked_for(route: Route, client: httpx.AsyncClient) -> None:
    """``Prefer: code=…, example=…`` gives it as it stands in the spec, with its media type."""
    first = next(specimens(route))
    for status in filter(str.isdigit, route.responses):
        for example in read_examples(route, int(status)):
            wish = f"code={example.status}" + (f", example={example.name}" if example.name else "")
            response = await send(client, first, Prefer=wish)
            assert response.status_code == example.status
            assert shown(example, response)
            assert response.headers["content-type"] == example.media_type


def test_every_operation_has_a_specimen(gateway: Gateway) -> None:
    """No operation is left out of these loops."""
    asked = {(specimen.route.stem, specimen.route.operation_id) for specimen in SPECIMENS}
    assert asked == {(route.stem, route.operation_id) for route in gateway.catalogue.table.routes}
