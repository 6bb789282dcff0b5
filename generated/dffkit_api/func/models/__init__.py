# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The models of requests and answers; each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accepted_reply import AcceptedReply
    from .async_call import AsyncCall
    from .async_call_kwargs_type_0 import AsyncCallKwargsType0
    from .call_format import CallFormat
    from .empty_reply import EmptyReply
    from .envelope import Envelope
    from .error_envelope import ErrorEnvelope
    from .error_envelope_detail import ErrorEnvelopeDetail
    from .form_arguments import FormArguments
    from .function_list_reply import FunctionListReply
    from .function_parameter import FunctionParameter
    from .json_arguments import JsonArguments
    from .published_function import PublishedFunction
    from .published_function_extra_config_json_type_0 import PublishedFunctionExtraConfigJSONType0
    from .published_function_kwargs_json_type_0 import PublishedFunctionKwargsJSONType0
    from .query_arguments import QueryArguments
    from .queued_task import QueuedTask
    from .request_dump import RequestDump
    from .sync_call import SyncCall
    from .sync_call_kwargs_type_0 import SyncCallKwargsType0
    from .sync_call_options import SyncCallOptions
    from .sync_call_options_return_type import SyncCallOptionsReturnType
    from .upload_arguments import UploadArguments

_MODULES = {
    "AcceptedReply": ".accepted_reply",
    "AsyncCall": ".async_call",
    "AsyncCallKwargsType0": ".async_call_kwargs_type_0",
    "CallFormat": ".call_format",
    "EmptyReply": ".empty_reply",
    "Envelope": ".envelope",
    "ErrorEnvelope": ".error_envelope",
    "ErrorEnvelopeDetail": ".error_envelope_detail",
    "FormArguments": ".form_arguments",
    "FunctionListReply": ".function_list_reply",
    "FunctionParameter": ".function_parameter",
    "JsonArguments": ".json_arguments",
    "PublishedFunction": ".published_function",
    "PublishedFunctionExtraConfigJSONType0": ".published_function_extra_config_json_type_0",
    "PublishedFunctionKwargsJSONType0": ".published_function_kwargs_json_type_0",
    "QueryArguments": ".query_arguments",
    "QueuedTask": ".queued_task",
    "RequestDump": ".request_dump",
    "SyncCall": ".sync_call",
    "SyncCallKwargsType0": ".sync_call_kwargs_type_0",
    "SyncCallOptions": ".sync_call_options",
    "SyncCallOptionsReturnType": ".sync_call_options_return_type",
    "UploadArguments": ".upload_arguments",
}


def __getattr__(name: str) -> Any:
    try:
        module = _MODULES[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    value = getattr(import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)


__all__ = (
    "AcceptedReply",
    "AsyncCall",
    "AsyncCallKwargsType0",
    "CallFormat",
    "EmptyReply",
    "Envelope",
    "ErrorEnvelope",
    "ErrorEnvelopeDetail",
    "FormArguments",
    "FunctionListReply",
    "FunctionParameter",
    "JsonArguments",
    "PublishedFunction",
    "PublishedFunctionExtraConfigJSONType0",
    "PublishedFunctionKwargsJSONType0",
    "QueryArguments",
    "QueuedTask",
    "RequestDump",
    "SyncCall",
    "SyncCallKwargsType0",
    "SyncCallOptions",
    "SyncCallOptionsReturnType",
    "UploadArguments",
)
