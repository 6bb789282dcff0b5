"""The official Huawei SDK, unmodified, from the first call on a thing to its end: the mock remembers it."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from typing import Any

import huaweicloudsdkfunctiongraph.v2 as sdk
import pytest
from dffkit_mock import MockServer
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException

from .sdk import clients

# The SDK itself cannot read the offset in the times that the vendor's own pages show, and says so.
pytestmark = pytest.mark.filterwarnings(
    "ignore:Unable to convert:huaweicloudsdkcore.warning.warning.TypeConversionWarning"
)

CODE = b"PK\x05\x06" + bytes(18)
URN = "urn:fss:cn-north-4:mock-project:function:default:hello"


@pytest.fixture
def functions() -> Iterator[Any]:
    """The SDK's client of FunctionGraph, on a mock that knows nothing yet."""
    with MockServer() as mock:
        yield clients(mock.url)["functiongraph"]


def create(client: Any, name: str = "hello") -> Any:
    """Creates a function whose code is a zip in the body."""
    body = sdk.CreateFunctionRequestBody(
        func_name=name,
        package="default",
        runtime="Python3.9",
        handler="index.handler",
        timeout=30,
        memory_size=256,
        code_type="zip",
        code_filename="hello.zip",
        func_code=sdk.FuncCode(file=base64.b64encode(CODE).decode()),
    )
    return client.create_function(sdk.CreateFunctionRequest(body=body))


def change(timeout: int) -> sdk.UpdateFunctionConfigRequestBody:
    """A configuration with another time."""
    return sdk.UpdateFunctionConfigRequestBody(
        func_name="hello", runtime="Python3.9", handler="index.handler", memory_size=512, timeout=timeout
    )


def refusal(call: Any, request: Any) -> tuple[int, str]:
    """Status and code of the SDK's own exception."""
    with pytest.raises(ClientRequestException) as caught:
        call(request)
    assert caught.value.request_id
    return caught.value.status_code, caught.value.error_code


def test_a_function_is_created_listed_changed_read_and_deleted(functions: Any) -> None:
    """And then the SDK raises its own exception for a 404, for every way to ask for it."""
    made = create(functions)
    assert (made.func_urn, made.digest) == (f"{URN}:latest", hashlib.sha512(CODE).hexdigest())
    listed = functions.list_functions(sdk.ListFunctionsRequest(marker="0", maxitems="10"))
    assert ([row.func_urn for row in listed.functions], listed.count) == ([made.func_urn], 1)
    functions.update_function_config(
        sdk.UpdateFunctionConfigRequest(function_urn=made.func_urn, body=change(timeout=60))
    )
    shown = functions.show_function_config(sdk.ShowFunctionConfigRequest(function_urn=URN))
    assert (shown.timeout, shown.memory_size, shown.digest) == (60, 512, made.digest)
    functions.delete_function(sdk.DeleteFunctionRequest(function_urn=made.func_urn))
    gone = (404, "FSS.1051")
    assert refusal(functions.show_function_config, sdk.ShowFunctionConfigRequest(function_urn=made.func_urn)) == gone
    assert refusal(functions.delete_function, sdk.DeleteFunctionRequest(function_urn=made.func_urn)) == gone
    request = sdk.UpdateFunctionConfigRequest(function_urn=made.func_urn, body=change(timeout=90))
    assert refusal(functions.update_function_config, request) == gone
    assert functions.list_functions(sdk.ListFunctionsRequest()).functions == []


def test_a_name_is_taken_once(functions: Any) -> None:
    """The SDK raises its own exception for a 409."""
    create(functions)
    with pytest.raises(ClientRequestException) as caught:
        create(functions)
    assert (caught.value.status_code, caught.value.error_code) == (409, "FSS.1061")


def test_versions_and_aliases_live_with_their_function(functions: Any) -> None:
    """A version stays what it was, an alias keeps it from being deleted, and both go with the function."""
    create(functions)
    publish = sdk.CreateFunctionVersionRequest(
        function_urn=URN, body=sdk.CreateFunctionVersionRequestBody(version="v1")
    )
    assert functions.create_function_version(publish).version == "v1"
    functions.update_function_config(sdk.UpdateFunctionConfigRequest(function_urn=URN, body=change(timeout=60)))
    rows = functions.list_function_versions(sdk.ListFunctionVersionsRequest(function_urn=URN)).versions
    assert [(row.version, row.timeout) for row in rows] == [("latest", 60), ("v1", 30)]
    alias = sdk.CreateVersionAliasRequestBody(name="prod", version="v1")
    functions.create_version_alias(sdk.CreateVersionAliasRequest(function_urn=URN, body=alias))
    assert refusal(functions.delete_function, sdk.DeleteFunctionRequest(function_urn=f"{URN}:v1"))[0] == 400
    functions.delete_function(sdk.DeleteFunctionRequest(function_urn=URN))
    asked = sdk.ShowVersionAliasRequest(function_urn=URN, alias_name="prod")
    assert refusal(functions.show_version_alias, asked)[0] == 404


def test_a_queued_run_is_found_by_its_id(functions: Any) -> None:
    """Its state gets on, look by look or sooner."""
    create(functions)
    queued = functions.async_invoke_function(sdk.AsyncInvokeFunctionRequest(function_urn=URN, body={"order": 1}))
    asked = sdk.ListAsyncInvocationsRequest(function_urn=URN, request_id=queued.request_id)
    seen = [functions.list_async_invocations(asked).invocations[0].status for _ in range(3)]
    assert seen[-1] == "SUCCESS"
    other = sdk.ListAsyncInvocationsRequest(function_urn=URN, request_id="another")
    assert functions.list_async_invocations(other).invocations == []
