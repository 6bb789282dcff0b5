"""dffkit.sender._judgement: from answers and failures to errors."""

from __future__ import annotations

import inspect
import io
import traceback
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import errors
from dffkit.errors import (
    ApiError,
    AuthenticationError,
    BadRequestError,
    CallError,
    CallTimeoutError,
    ConflictError,
    ConnectionFailedError,
    DffkitError,
    MisuseError,
    NotFoundError,
    PermissionDeniedError,
    RedirectError,
    ServerError,
    ThrottledError,
    UnreadableReplyError,
    VendorFailureError,
)
from dffkit.sender._judgement import LOWER, broken
from dffkit.settings import Settings
from dffkit_api import ShapeError

from ..ways import GET, POST, PUBLIC, READ, WRITE, Script, Way, refusal, things

if TYPE_CHECKING:
    from collections.abc import Callable

ONCE = Settings(retries=0)
SECRET = "a-secret-of-the-caller"


class Stamp(httpx.Auth):
    """Puts a secret where vendors put theirs: a header and the query."""

    def auth_flow(self, request: httpx.Request) -> Any:
        """Signs."""
        request.headers["Authorization"] = f"Key {SECRET}"
        request.headers["X-Security-Token"] = SECRET
        request.url = request.url.copy_merge_params({"token": SECRET})
        yield request


def failure(way: Way, answer: Any, **options: Any) -> Any:
    """The error that one answer leads to."""
    with pytest.raises(DffkitError) as caught:
        way.call(Script([answer]), settings=ONCE, **options)
    return caught.value


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (400, {}, BadRequestError),
        (401, {}, AuthenticationError),
        (403, {}, PermissionDeniedError),
        (404, {}, NotFoundError),
        (409, {}, ConflictError),
        (410, {}, NotFoundError),
        (422, {}, BadRequestError),
        (429, {}, ThrottledError),
        (499, {}, BadRequestError),
        (500, {}, ServerError),
        (503, {}, ServerError),
        (599, {}, ServerError),
        (304, {}, RedirectError),
        (401, {"errorCode": "ft.TriggerApiAkCurrentLimiting", "message": "slow"}, ThrottledError),
        (403, {"error_code": "FSS.1073", "error_msg": "The function event already exists."}, ConflictError),
        (400, {"error_code": "FSS.1303", "error_msg": "Access denied."}, PermissionDeniedError),
        (401, {"errorCode": "ft.TriggerApiWorkspaceCurrentLimiting", "message": "slow"}, ThrottledError),
        (403, {"errorCode": "ft.InvalidAPIKey", "message": "no"}, AuthenticationError),
        (401, {"error_code": "APIGW.0301", "error_msg": "no"}, AuthenticationError),
    ],
)
def test_status_and_vendor_code_decide_the_class(
    way: Way, status: int, body: object, expected: type[DffkitError]
) -> None:
    """A refusal has the class of its meaning, whatever status the vendor gives it."""
    assert expected is type(failure(way, refusal(status, body)))


def test_a_refusal_says_where_what_and_whose(way: Way) -> None:
    """The sentence names operation, method, address, the vendor's code, words and request id, and what to do."""
    body = {"error_code": "FGS.0403", "error_msg": "not yours", "request_id": "r-1"}
    error = failure(way, refusal(403, body))
    assert (error.status_code, error.error_code, error.error_msg, error.request_id) == (
        403,
        "FGS.0403",
        "not yours",
        "r-1",
    )
    assert str(error) == (
        "func.list_things (GET https://api.test/things): HTTP 403 FGS.0403, not yours; request id r-1. "
        "Ask the account's administrator for the permission."
    )
    assert READ is error.operation
    assert error.request.url.path == "/things"
    assert body == error.response.json()


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (401, {"error": {"code": 401, "message": "who are you?", "title": "Unauthorized"}}, "HTTP 401, who are you?"),
        (400, {"result": "error", "data": "no such data set"}, "HTTP 400, no such data set"),
    ],
)
def test_a_code_that_says_nothing_is_not_repeated(way: Way, status: int, body: dict[str, Any], said: str) -> None:
    """A vendor's code that is the status again, or the word error, stays out of the sentence."""
    assert f": {said}" in str(failure(way, refusal(status, body)))


def test_the_advice_at_the_end_of_a_long_message_is_kept(way: Way) -> None:
    """A vendor's sentence is shown whole up to 1,000 characters; what goes beyond is cut."""
    long = "the signature is not that of this request: " + "x" * 800 + " compare the hashes"
    error = failure(way, refusal(401, {"error_code": "APIGW.0301", "error_msg": long}))
    assert error.error_msg == long
    assert "compare the hashes" in str(error)
    assert len(failure(way, refusal(401, {"error_code": "X", "error_msg": "y" * 5000})).error_msg or "") == 1000


def test_no_credential_in_message_or_repr(way: Way) -> None:
    """What the caller keeps secret is not shown, even where the server repeats it or the vendor wants it in the URL."""
    answers = [
        refusal(401, {"code": "x", "message": f"the key {SECRET} is unknown"}),
        httpx.Response(500, text=f"dump: {SECRET}"),
        httpx.Response(200, text=f"hello {SECRET}"),
        httpx.Response(302, headers={"location": f"https://login.test/?token={SECRET}"}),
        httpx.ConnectError("no route"),
        httpx.ReadTimeout("slow"),
        httpx.LocalProtocolError(f"Illegal header value b'{SECRET}'"),
    ]
    for answer in answers:
        error = failure(way, answer, auth=Stamp())
        assert SECRET not in str(error) + repr(error) + str(getattr(error, "error_msg", ""))


@pytest.mark.parametrize(
    ("body", "code", "request_id"),
    [
        ({"code": 403, "success": False, "errorCode": "ft.X", "traceId": "t-1"}, "ft.X", "t-1"),
        ({"error_code": "kodo.tokenNotFound"}, "kodo.tokenNotFound", None),
        ({"result": "error"}, "error", None),
    ],
)
def test_a_code_without_a_message_is_told(way: Way, body: dict[str, Any], code: str, request_id: str | None) -> None:
    """Guance, DataWay and SmartChart document failures that have no words."""
    error = failure(way, refusal(400, body))
    assert (error.error_code, error.error_msg, error.request_id) == (code, None, request_id)


def test_no_password_of_a_body_that_a_server_repeats(way: Way) -> None:
    """What the caller sends under a name that says it is a secret is not shown, however deep it stands."""
    sent = {**POST, "json": {"user": {"name": "anna", "password": SECRET, "secrets": [SECRET]}}}
    for status in (400, 500):
        error = failure(way, refusal(status, {"code": "x", "message": f"anna has {SECRET}"}), kwargs=sent)
        assert SECRET not in f"{error} {error!r} {error.error_msg}"
        assert "anna" in str(error)


@pytest.mark.parametrize("status", [100, 101, 199])
def test_an_answer_that_is_still_to_come_is_no_redirect(way: Way, status: int) -> None:
    """Nobody is sent to another address by a status below 200."""
    assert type(failure(way, httpx.Response(status))) is ApiError


def test_every_httpx_failure_has_an_error_of_ours() -> None:
    """Whatever httpx can raise becomes one of our tree; a class that httpx adds is noticed here."""
    public = [cls for _, cls in inspect.getmembers(httpx, inspect.isclass) if issubclass(cls, Exception)]
    assert len(public) > 20
    for cls in public:
        assert issubclass(cls, LOWER), f"{cls.__name__} is not mapped"
        given = {"response": httpx.Response(500), "request": None} if cls is httpx.HTTPStatusError else {}
        make: Any = cls
        cause = make("it failed", **given) if "message" in inspect.signature(cls).parameters else make()
        assert isinstance(broken(READ, cause, httpx.Request("GET", "http://h/")), DffkitError)


@pytest.mark.parametrize(
    ("cause", "expected"),
    [
        (httpx.ConnectError("refused"), ConnectionFailedError),
        (httpx.ReadError("reset"), ConnectionFailedError),
        (httpx.RemoteProtocolError("gone"), ConnectionFailedError),
        (httpx.ProxyError("407"), ConnectionFailedError),
        (httpx.ConnectTimeout("slow"), CallTimeoutError),
        (httpx.ReadTimeout("slow"), CallTimeoutError),
        (httpx.WriteTimeout("slow"), CallTimeoutError),
        (httpx.PoolTimeout("slow"), CallTimeoutError),
        (httpx.UnsupportedProtocol("ftp"), MisuseError),
        (io.UnsupportedOperation("spent"), MisuseError),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
def test_a_failure_of_the_transport_is_ours_and_keeps_its_cause(
    way: Way, cause: Exception, expected: type[DffkitError]
) -> None:
    """Callers handle one tree; the lower failure stays as the cause."""
    error: Any = failure(way, cause)
    assert (expected, cause) == (type(error), error.__cause__)
    if isinstance(error, CallError):
        assert error.request is not None
        assert error.request.url.path == "/things"


@pytest.mark.parametrize(
    ("answer", "part"),
    [
        (httpx.Response(200, html="<html><title>Sign in</title></html>"), "an HTML page titled 'Sign in'"),
        (httpx.Response(200, content=b'{"things": [{"na'), "JSON that breaks off or is wrong, 16 bytes"),
        (httpx.Response(200, json={"rows": []}), "a JSON object with the keys 'rows' (no key 'things')"),
        (httpx.Response(200, json={"things": None}), "TypeError"),
        (httpx.Response(200, json=[]), "JSON of type list"),
        (httpx.Response(200), "it is empty"),
        (httpx.Response(204), "it is empty"),
        (httpx.Response(200, text="pong"), "not JSON but pong"),
    ],
)
def test_a_success_that_cannot_be_parsed_is_an_unreadable_reply(way: Way, answer: httpx.Response, part: str) -> None:
    """HTML, broken JSON, missing keys and wrong types raise one error that keeps the answer."""
    error = failure(way, answer)
    assert answer.content == error.response.content
    assert UnreadableReplyError is type(error)
    assert part in str(error)


def test_the_values_of_an_unreadable_reply_are_not_shown(way: Way) -> None:
    """A list of keys that came in another shape than expected does not end in a log."""
    error = failure(way, httpx.Response(200, json={"sk": SECRET}))
    assert SECRET not in str(error)


def test_the_place_that_a_model_names_is_said(way: Way) -> None:
    """A null where there must be none is an unreadable reply that says where."""

    def parse(response: httpx.Response) -> None:
        raise ShapeError("Thing.id is null")

    error = failure(way, things(), parse=parse)
    assert UnreadableReplyError is type(error)
    assert "(Thing.id is null)" in str(error)


def test_an_error_of_ours_raised_while_parsing_passes(way: Way) -> None:
    """A parser that finds a vendor's failure in the body can say so."""

    def parse(response: httpx.Response) -> None:
        raise VendorFailureError("it failed inside", response=response)

    error = failure(way, things(), parse=parse)
    assert (VendorFailureError, "it failed inside") == (type(error), str(error))


def by_success(response: httpx.Response) -> type[ApiError] | None:
    """A vendor's rule, as Guance would have it."""
    return None if response.json()["success"] else VendorFailureError


def test_a_rule_finds_the_failure_inside_a_200(way: Way) -> None:
    """``classify`` turns a 200 into an error with the vendor's own words."""
    body = {"code": 200, "success": False, "errorCode": "ft.Broken", "message": "sorry", "traceId": "t"}
    error = failure(way, httpx.Response(200, json=body), classify=by_success)
    assert (VendorFailureError, 200, "ft.Broken", "sorry", "t") == (
        type(error), error.status_code, error.error_code, error.error_msg, error.request_id,
    )  # fmt: skip


def test_a_rule_can_rename_a_refusal_or_leave_it(way: Way) -> None:
    """``classify`` decides first, and ``None`` leaves the status to decide."""
    assert ConflictError is type(failure(way, refusal(400, {}), classify=lambda _: ConflictError))
    assert BadRequestError is type(failure(way, refusal(400, {}), classify=lambda _: None))


def test_a_rule_that_cannot_read_the_answer_has_no_say(way: Way) -> None:
    """An HTML page is an unreadable reply, not a crash of the rule."""
    assert UnreadableReplyError is type(failure(way, httpx.Response(200, html="<html>"), classify=by_success))
    assert ServerError is type(failure(way, httpx.Response(502, html="<html>"), classify=by_success))


@pytest.mark.parametrize(("status", "expected"), [(200, UnreadableReplyError), (400, BadRequestError)])
def test_a_body_nested_without_end_is_no_crash(way: Way, status: int, expected: type[DffkitError]) -> None:
    """Neither of the rule nor of anything else that reads it."""
    answer = httpx.Response(status, text="[" * 100_000)
    assert expected is type(failure(way, answer, parse=httpx.Response.json, classify=by_success))


def test_a_server_cannot_write_to_the_terminal(way: Way) -> None:
    """Control characters of an answer do not reach messages: they could hide or forge lines of a log."""
    body = {"error_code": "A\x1b[31m", "error_msg": "\x1b]0;x\x07not\u202e\u0085 yours", "request_id": "r\x08"}
    answers = [
        refusal(403, body),
        httpx.Response(403, headers=[(b"x-request-id", b"r\x9b31m")]),
        httpx.Response(500, text="\x1b[2J down"),
        httpx.Response(200, html="<html><title>\x1b[2Jlogin</title></html>"),
        httpx.Response(302, headers=[(b"location", b"https://other.test/\x9b31m")]),
    ]
    for answer in answers:
        error = failure(way, answer)
        assert all(map(str.isprintable, (str(error), error.error_code or "", error.error_msg or "")))
        assert (error.request_id or "").isprintable()


def test_redirects_are_not_followed(way: Way) -> None:
    """Credentials go to the endpoint and nowhere else."""
    script = Script([httpx.Response(302, headers={"location": "https://evil.test/x?a=b"}), things()])
    with pytest.raises(RedirectError, match=r"a redirect to https://evil\.test/x, which is not followed"):
        way.call(script, auth=Stamp())
    assert len(script.requests) == 1


def test_public_operations_are_not_signed(way: Way) -> None:
    """An operation without security goes out without credentials."""
    script = Script([things()])
    way.call(script, PUBLIC, GET, auth=Stamp())
    assert "authorization" not in script.requests[0].headers


def test_every_error_class_that_a_status_means_is_reached() -> None:
    """No class of the tree below ApiError is dead: a status, a code, a rule or a broken body leads to each."""
    reached = {
        AuthenticationError, BadRequestError, ConflictError, NotFoundError, PermissionDeniedError, RedirectError,
        ServerError, ThrottledError, UnreadableReplyError, VendorFailureError, errors.IncompleteReplyError,
        errors.AdministratorRoleError,  # by the rule of the Guance connector, tested there
    }  # fmt: skip
    below = {cls for name in errors.__all__ if issubclass(cls := getattr(errors, name), ApiError)} - {ApiError}
    assert below == reached


def test_no_traceback_shows_a_header(wire: Way, serve: Callable[..., str]) -> None:
    """A header that HTTP does not allow is quoted by what is below, so that is left out."""
    kwargs = {**GET, "headers": {"X-Key": f"{SECRET}\n"}}
    with pytest.raises(MisuseError, match="characters that HTTP does not allow") as caught:
        wire.call(None, READ, kwargs, base_url=serve(b""), settings=ONCE)
    assert SECRET not in "".join(traceback.format_exception(caught.value))


def test_the_repr_of_a_request_shows_no_credential(way: Way) -> None:
    """Requests are attributes of errors and local variables, which many tools print."""
    error = failure(way, refusal(500, {}), operation=READ, kwargs={**GET, "params": {"token": SECRET, "page": "1"}})
    assert "<Request('GET', 'https://api.test/things?token=***&page=1')>" == repr(error.request)
    assert SECRET in str(error.request.url)


def nothing(_response: httpx.Response) -> None:
    """A parser of an operation that answers no body, as the generated ones are."""


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(200, html="<!doctype html><title>Sign in</title>"),
        httpx.Response(202, html="\n <!-- portal --><div>Sign in</div>"),
        httpx.Response(200, content=b"<html><title>Sign in</title>", headers={"content-type": "Text/HTML; a=b"}),
    ],
)
def test_a_page_is_no_answer_of_an_operation_without_one(way: Way, answer: httpx.Response) -> None:
    """Who deletes by way of a login page, has deleted nothing."""
    with pytest.raises(UnreadableReplyError, match="Check that endpoint names the API itself") as caught:
        way.call(Script([answer]), WRITE, POST, nothing)
    assert caught.value.status_code == answer.status_code


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(204),
        httpx.Response(200, headers={"content-type": "text/html"}),
        httpx.Response(200, html="OK"),
        httpx.Response(200, json={}),
        httpx.Response(200, text="<done>"),
    ],
)
def test_whatever_else_comes_instead_of_nothing_is_a_success(way: Way, answer: httpx.Response) -> None:
    """Servers name HTML as the type of nothing, and say more than they have to."""
    assert way.call(Script([answer]), WRITE, POST, nothing) is None


def test_a_page_that_is_read_is_an_answer(way: Way) -> None:
    """Functions answer with pages of their own."""
    page = "<html>Hello</html>"
    assert way.call(lambda _: httpx.Response(200, html=page), parse=lambda response: response.text) == page
