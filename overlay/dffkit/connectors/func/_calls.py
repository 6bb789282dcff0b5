"""From the arguments of a call to its request, in each of the forms that DataFlux Func takes."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import AsyncIterable, Iterable, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import IO, TYPE_CHECKING, Any, Literal, NamedTuple, get_args

from ..._masking import SECRETS
from ...errors import MisuseError
from .._attachments import Attachment, opened
from .._headers import added_headers
from ._answers import done, dumped, returned, task_id
from ._arguments import form_fields, json_object, json_text, merged, query_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dffkit_api import Operation

    from ...settings import Settings
    from .._call import Call

Form = Literal["normal", "simplified"]
Method = Literal["GET", "POST"]
ReturnType = Literal["raw", "jsonDumps"]
Kind = Literal["sync", "async"]
Body = str | bytes | bytearray | memoryview | IO[bytes] | Iterable[bytes]
AsyncBody = Body | AsyncIterable[bytes]

TEXT = "text/plain; charset=utf-8"
BINARY = "application/octet-stream"
JSON = "application/json"


class Given(NamedTuple):
    """What a caller gave to one call, besides the id."""

    arguments: Mapping[str, Any]
    kwargs: Mapping[str, Any] | None = None
    files: Attachment | Iterable[Attachment] | None = None
    body: Any = None
    form: Form | None = None
    method: Method = "POST"
    legacy: bool | None = None
    headers: Mapping[str, str] | None = None
    auth: tuple[str, str] | None = None
    timeout: float | None = None
    return_type: ReturnType = "raw"


@contextmanager
def function_call(settings: Settings, kind: Kind, id: str, given: Given) -> Iterator[Call[Any]]:  # noqa: A002
    """The request of a call; its files are open as long as the block lasts."""
    _check(given)
    arguments = merged(given.kwargs, given.arguments)
    form = given.form or ("simplified" if _is_upload(given) else "normal")
    operation = _operation(settings, kind, form, given)
    kwargs = _request(operation, {"id": id, "format": "simplified"}, given)
    with ExitStack() as stack:
        if given.method == "GET":
            kwargs["params"] = _query(form, arguments, given.return_type)
        elif given.files is not None:
            kwargs |= _multipart(arguments, given.files, stack)
        elif given.body is not None:
            _set_content(kwargs, given.body, BINARY)
        else:
            _set_content(kwargs, _json(form, arguments, given.return_type), JSON)
        yield operation, kwargs, _parser(kind, given.return_type)


def cron_call(id: str, timeout: float | None) -> Call[None]:  # noqa: A002
    """Runs a cron job."""
    from dffkit_api.func.operations import OPERATIONS  # noqa: PLC0415 - with the first call

    operation = OPERATIONS["run_cron_job"]
    return operation, _request(operation, {"id": id}, Given({}, timeout=timeout)), done


def filters(**given: str | Iterable[str] | None) -> dict[str, str]:
    """The filters that were given; several tags are joined."""
    return {
        name: value if isinstance(value, str) else ",".join(value) for name, value in given.items() if value is not None
    }


def _check(given: Given) -> None:
    for name, allowed in (
        ("form", get_args(Form)),
        ("method", get_args(Method)),
        ("return_type", get_args(ReturnType)),
    ):
        value = getattr(given, name)
        if value not in allowed and not (name == "form" and value is None):
            raise MisuseError(
                f"{name} must be {' or '.join(map(repr, allowed))}, not {value!r}; an argument of the function that is "
                f"named {name!r} goes into kwargs={{{name!r}: …}}"
            )
    if _is_upload(given):
        _check_upload(given)
    if given.return_type != "raw" and given.form == "simplified":
        raise MisuseError("return_type goes with the normal form only: leave form='simplified' out")


def _check_upload(given: Given) -> None:
    name = "body" if given.files is None else "files"
    if given.files is not None and given.body is not None:
        raise MisuseError("a call takes either files or a body, not both")
    if given.method == "GET" or given.form == "normal":
        raise MisuseError(f"{name} can be sent by POST in the simplified form only: leave form and method out")
    if given.return_type != "raw":
        raise MisuseError(f"return_type goes with the normal form only, which carries no {name}")
    if given.body is not None and (given.kwargs or given.arguments):
        raise MisuseError("a body is all that the function gets, as text= or base64=: leave the other arguments out")
    if isinstance(given.body, (Mapping, list, tuple, int, float)):
        kind = type(given.body).__name__
        raise MisuseError(
            f"the body must be text, bytes or a binary file, not {kind}: pass the arguments by their names"
        )
    if given.files is not None and "files" in {*(given.kwargs or ()), *given.arguments}:
        raise MisuseError("the function gets the uploaded files as files, so no other argument can have this name")


def _is_upload(given: Given) -> bool:
    return given.files is not None or given.body is not None


def _operation(settings: Settings, kind: Kind, form: Form, given: Given) -> Operation:
    from dffkit_api.func.operations import OPERATIONS  # noqa: PLC0415 - with the first call

    legacy = settings.flag("legacy") if given.legacy is None else given.legacy
    name = f"call_{kind}_api"
    name += "_simplified" if form == "simplified" else ""
    name += "_by_get" if given.method == "GET" else ""
    operation = OPERATIONS[f"{name}_legacy" if legacy else name]
    return replace(operation, security=(("dff_ak",),)) if settings.flag("sign") else operation


def _request(operation: Operation, parts: dict[str, str], given: Given) -> dict[str, Any]:
    from dffkit_api.func.types import path_segment  # noqa: PLC0415 - with the first call

    if not isinstance(parts["id"], str):
        raise MisuseError(f"the id must be text, not {parts['id']!r}")
    try:
        url = operation.path.format_map({name: path_segment(value, name) for name, value in parts.items()})
    except ValueError as exc:
        raise MisuseError(f"{exc}: pass the id that the server shows, such as 'sapi-…' or 'auln-…'") from None
    kwargs: dict[str, Any] = {"method": operation.method, "url": url, "headers": _headers(given)}
    kwargs["extensions"] = {SECRETS: _secrets(given)}
    if given.timeout is not None:
        kwargs["timeout"] = given.timeout
    return kwargs


def _headers(given: Given) -> dict[str, str]:
    headers = added_headers(given.headers)
    if given.files is not None and any(name.lower() == "content-type" for name in headers):
        raise MisuseError("with files, the Content-Type names the boundary between them: leave it out of headers")
    if given.auth is None:
        return headers
    if not (isinstance(given.auth, tuple) and len(given.auth) == 2 and all(isinstance(one, str) for one in given.auth)):
        raise MisuseError("auth must be a tuple of user and password, for HTTP Basic; HTTP Digest is not supported")
    if any(name.lower() == "authorization" for name in headers):
        raise MisuseError("auth and a header Authorization were both given: leave one of them out")
    headers["Authorization"] = f"Basic {b64encode(_user_and_password(*given.auth)).decode()}"
    return headers


def _user_and_password(user: str, password: str) -> bytes:
    if ":" in user:
        raise MisuseError("the user in auth has a colon, behind which the server would read the password")
    try:
        return f"{user}:{password}".encode()
    except UnicodeEncodeError:
        raise MisuseError("auth holds a lone surrogate, which UTF-8 does not have: repair the text") from None


def _secrets(given: Given) -> list[str]:
    """What messages must not repeat: an API may ask for a key in any header."""
    return [value for name, value in (given.headers or {}).items() if name.lower() != "content-type"]


def _query(form: Form, arguments: dict[str, Any], return_type: ReturnType) -> list[tuple[str, str]]:
    if form == "simplified":
        return query_pairs(arguments)
    pairs = [("kwargs", json_text(arguments))] if arguments else []
    return pairs if return_type == "raw" else [*pairs, ("options", json_text({"returnType": return_type}))]


def _json(form: Form, arguments: dict[str, Any], return_type: ReturnType) -> str:
    if form == "simplified":
        return json_object(arguments)
    options = "" if return_type == "raw" else f',"options":{{"returnType":"{return_type}"}}'
    return f'{{"kwargs":{json_text(arguments)}{options}}}'


def _multipart(arguments: dict[str, Any], files: Any, stack: ExitStack) -> dict[str, Any]:
    several: Iterable[Any] = files if isinstance(files, Iterable) and not _is_one(files) else [files]
    parts = [
        ("files", stack.enter_context(opened(file, f"files[{position}]")).to_tuple())
        for position, file in enumerate(several)
    ]
    if not parts:
        raise MisuseError("files names no file: leave it out, or pass the path of one")
    return {"data": form_fields(arguments), "files": parts}


def _is_one(files: Any) -> bool:
    """One file is text, a path, something to read from, or a tuple of a name and a content."""
    if isinstance(files, (str, bytes)) or hasattr(files, "__fspath__") or hasattr(files, "read"):
        return True
    is_pair = isinstance(files, tuple) and len(files) == 2 and isinstance(files[0], str)
    return is_pair and not isinstance(files[1], str) and not hasattr(files[1], "__fspath__")


def _set_content(kwargs: dict[str, Any], content: Any, media_type: str) -> None:
    if isinstance(content, str):
        media_type = TEXT if media_type == BINARY else media_type
        try:
            content = content.encode()
        except UnicodeEncodeError:
            raise MisuseError("the body holds a lone surrogate, which UTF-8 does not have: send bytes") from None
    kwargs["content"] = content
    headers: dict[str, str] = kwargs["headers"]
    if not any(name.lower() == "content-type" for name in headers):
        headers["Content-Type"] = media_type


def _parser(kind: Kind, return_type: ReturnType) -> Any:
    if kind == "async":
        return task_id
    return returned if return_type == "raw" else dumped
