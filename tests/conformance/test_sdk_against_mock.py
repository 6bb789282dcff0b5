"""The official Huawei SDK, unmodified, against the mock: an opinion that is not ours."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest
import requests
from dffkit_mock.server import MockServer
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from huaweicloudsdkcore.sdk_request import SdkRequest

from .call import Call
from .calls import FUNCTIONGRAPH
from .calls.functions import ZIP
from .iam_calls import ISSUED
from .official import official
from .sdk import CALLS, clients
from .theirs import plain

# The SDK itself cannot read the offset in the times that the vendor's own pages show, and says so.
pytestmark = pytest.mark.filterwarnings(
    "ignore:Unable to convert:huaweicloudsdkcore.warning.warning.TypeConversionWarning"
)

LIST_FUNCTIONS = next(call.request for call in CALLS if call.operation == "list_functions")


@pytest.fixture(scope="module", params=["native", pytest.param("prism", marks=pytest.mark.prism)])
def mock(request: pytest.FixtureRequest) -> Iterator[MockServer]:
    """The mock with each of its engines, which shows each call its example: no thing is there but in those."""
    with MockServer(engine=request.param, stateful=False) as server:
        yield server


@pytest.fixture(scope="module")
def sdk(mock: MockServer) -> dict[str, Any]:
    """The SDK's clients with the published credentials."""
    return clients(mock.url)


@pytest.fixture(scope="module")
def wrong_sdk(mock: MockServer) -> dict[str, Any]:
    """The SDK's clients with a secret key that is not the published one."""
    return clients(mock.url, sk="not-the-secret")


@pytest.mark.parametrize("call", CALLS, ids=str)
def test_the_official_sdk_calls_and_parses(sdk: dict[str, Any], mock: MockServer, call: Call) -> None:
    """Every operation that the SDK has is accepted as it sends it, and the SDK finds what it looks for."""
    answer = getattr(sdk[call.client], call.operation)(call.request)
    assert call.has(answer)
    assert plain(answer) or not answer.openapi_types, "the SDK found none of the fields that it knows"
    entry = mock.journal.entries()[-1]
    assert (call.ours, None) == (entry.operation, entry.disagreement)


@pytest.mark.parametrize("call", CALLS, ids=str)
def test_a_wrong_secret_key_is_refused_as_the_vendor_does(wrong_sdk: dict[str, Any], call: Call) -> None:
    """With a wrong SK every operation answers 401 with ``APIGW.0301`` and a request id."""
    client = wrong_sdk[call.client]
    with pytest.raises(ClientRequestException) as caught:
        getattr(client, call.operation)(call.request)
    assert (caught.value.status_code, caught.value.error_code) == (401, "APIGW.0301")
    assert caught.value.request_id
    assert "not-the-secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ({"depend_type": "zip", "depend_file": ZIP}, 200),
        ({"depend_type": "obs", "depend_link": "https://bucket.obs.cn-north-4.myhuaweicloud.com/a.zip"}, 200),
        ({"depend_type": "obs", "depend_file": ZIP}, 400),
    ],
)
def test_the_older_dependency_upload_takes_a_request_signed_by_the_sdk(
    mock: MockServer, code: dict[str, str], status: int
) -> None:
    """The upload that the SDK does not have, signed by its signer, is accepted or refused by the rule of the page."""
    body = json.dumps({"runtime": "Node.js8.10", "name": "kafka-client"} | code)
    path = "/v2/mock-project/fgs/dependencies"
    signed = BasicCredentials("mock-ak", "mock-sk", "mock-project").sign_request(
        SdkRequest(
            method="POST",
            schema="http",
            host=mock.url.removeprefix("http://"),
            resource_path=path,
            query_params=[],
            header_params={"Content-Type": "application/json"},
            body=body,
        )
    )
    answer = requests.post(f"{mock.url}{path}", data=body.encode(), headers=signed.header_params, timeout=10)
    assert status == answer.status_code, answer.text


def test_an_unknown_access_key_is_refused(mock: MockServer) -> None:
    """An AK nobody has is told apart from a wrong SK in the message, not in the code."""
    client = clients(mock.url, ak="nobody")["functiongraph"]
    with pytest.raises(ClientRequestException) as caught:
        client.list_functions(LIST_FUNCTIONS)
    assert (caught.value.status_code, caught.value.error_code) == (401, "APIGW.0301")


def test_temporary_credentials_need_their_token(mock: MockServer) -> None:
    """A temporary AK works with its security token and is refused with another."""
    good = clients(mock.url, "mock-temporary-ak", "mock-temporary-sk", "mock-security-token")["functiongraph"]
    assert good.list_functions(LIST_FUNCTIONS).functions
    bad = clients(mock.url, "mock-temporary-ak", "mock-temporary-sk", "another-token")["functiongraph"]
    with pytest.raises(ClientRequestException) as caught:
        bad.list_functions(LIST_FUNCTIONS)
    assert caught.value.status_code == 401


@pytest.mark.parametrize("operation", ["create_temporary_access_key_by_agency", "create_temporary_access_key_by_token"])
def test_the_sdk_signs_with_a_key_that_was_issued(sdk: dict[str, Any], mock: MockServer, operation: str) -> None:
    """A temporary key opens the other services, with the security token that came with it and with no other."""
    request = next(call.request for call in CALLS if call.operation == operation)
    key = getattr(sdk["iam"], operation)(request).credential
    good = clients(mock.url, key.access, key.secret, key.securitytoken)["functiongraph"]
    assert good.list_functions(LIST_FUNCTIONS).functions
    bad = clients(mock.url, key.access, key.secret, "mock-security-token")["functiongraph"]
    with pytest.raises(ClientRequestException) as caught:
        bad.list_functions(LIST_FUNCTIONS)
    assert caught.value.status_code == 401


def test_the_sdk_checks_a_token_that_was_issued(sdk: dict[str, Any]) -> None:
    """IAM says of it what it said when it issued it, and knows no other."""
    asked = next(call.request for call in CALLS if call.operation == "keystone_create_agency_token")
    issued = sdk["iam"].keystone_create_agency_token(asked)
    check = next(call.request for call in CALLS if call.operation == "keystone_validate_token")
    found = sdk["iam"].keystone_validate_token(type(check)(x_subject_token=issued.x_subject_token))
    assert (issued.token.expires_at, issued.token.user.name) == (found.token.expires_at, found.token.user.name)
    with pytest.raises(ClientRequestException) as caught:
        sdk["iam"].keystone_validate_token(type(check)(x_subject_token=ISSUED + "-of-another"))
    assert caught.value.status_code == 404


def test_every_operation_that_the_sdk_has_is_called() -> None:
    """No operation of the Huawei specs is left out, but the older dependency upload that the SDK does not know."""
    called = {call.known_as or call.operation for call in CALLS}
    documented = set()
    for stem in ("functiongraph", "iam", "dataarts"):
        spec = json.loads(files("dffkit_api").joinpath(stem, "openapi.json").read_text("utf-8"))
        documented |= {
            one["operationId"] for item in spec["paths"].values() for one in item.values() if "operationId" in one
        }
    assert {"create_dependency"} == documented - called


def test_the_sdk_calls_all_92_operations_of_functiongraph() -> None:
    """What is called is exactly what the SDK's client has, counted by asking it; 91 would be a failure."""
    has = set(official("functiongraph"))
    assert len(has) == 92
    assert has == {call.operation for call in FUNCTIONGRAPH}
