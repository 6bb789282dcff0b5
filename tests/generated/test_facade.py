"""The facade: what it asks a sender to send, and what it returns."""

from __future__ import annotations

import inspect
import io
import types
import typing
from typing import Any

import httpx
import pytest
from dffkit_api._types import turned

from .rendered import AsyncFakeSend, FakeSend, Rendered

THING = httpx.Response(200, json={"id": "t", "colour": "red", "new_field": 1})


def api(shapes: Rendered, send: Any, **bound: str) -> Any:
    """The facade of the rendered spec over a sender, synchronous or not."""
    module = shapes.module("api")
    kind = module.AsyncApi if isinstance(send, AsyncFakeSend) else module.Api
    return kind(send, shapes.joint.Bound(bound))


def test_method_sends_its_operation_and_returns_the_model(shapes: Rendered) -> None:
    """A call sends the row of its operation and the request of its arguments, and returns the success model alone."""
    send = FakeSend(response=THING)
    thing = api(shapes, send, project_id="p").things.show_thing("a/b", limit=3)
    ((operation, kwargs),) = send.calls
    assert (operation.id, operation.idempotent, operation.path) == (
        "show_thing",
        True,
        "/v1/{project_id}/things/{thing_id}",
    )
    assert kwargs == {"method": "get", "url": "/v1/p/things/a%2Fb", "params": {"limit": 3}, "headers": {}}
    assert shapes.models.Thing is type(thing)
    assert thing.to_dict() == {"id": "t", "colour": "red", "new_field": 1}


async def test_asynchronous_method_does_the_same(shapes: Rendered) -> None:
    """The awaitable twin sends the same request and returns the same model."""
    send, twin = FakeSend(response=THING), AsyncFakeSend(response=THING)
    thing = api(shapes, send, project_id="p").things.show_thing("t", workspace="w")
    again = await api(shapes, twin, project_id="p").things.show_thing("t", workspace="w")
    assert thing == again
    assert send.calls == twin.calls


def test_bound_parameter_is_filled_in_and_the_given_one_wins(shapes: Rendered) -> None:
    """What was given once stands in path and header; what the call gives replaces it for that call."""
    send = FakeSend(response=THING)
    things = api(shapes, send, project_id="p", workspace="w").things
    things.show_thing("t")
    things.show_thing("t", project_id="other", workspace="else")
    urls = [(kwargs["url"], kwargs["headers"]["workspace"]) for _, kwargs in send.calls]
    assert urls == [("/v1/p/things/t", "w"), ("/v1/other/things/t", "else")]


def test_missing_bound_parameter_is_named(shapes: Rendered) -> None:
    """A path parameter that nobody gave is an error that names it; nothing is sent."""
    send = FakeSend(response=THING)
    with pytest.raises(shapes.joint.UnboundParameter, match=r"^project_id is needed"):
        api(shapes, send).things.show_thing("t")
    assert send.calls == []


@pytest.mark.parametrize("way", [FakeSend, AsyncFakeSend])
async def test_arguments_become_a_request_through_what_is_bound(shapes: Rendered, way: Any) -> None:
    """Who makes a facade can answer for wrong arguments in its own words: it is asked with operation and cause."""

    class Strict(shapes.joint.Bound):  # type: ignore[name-defined,misc]
        def request(self, operation: Any, build: Any, /, *args: Any, **kwargs: Any) -> Any:
            try:
                return super().request(operation, build, *args, **kwargs)
            except ValueError as exc:
                raise LookupError(f"{operation.id}: {exc}") from exc

    module = shapes.module("api")
    send = way(response=THING)
    things = (module.Api if way is FakeSend else module.AsyncApi)(send, Strict({"project_id": "p"})).things
    with pytest.raises(LookupError, match=r"^show_thing: thing_id is '\.\.'"):
        await things.show_thing("..")
    assert send.calls == []


def test_answer_without_a_body_is_none(shapes: Rendered) -> None:
    """A 204 gives None."""
    send = FakeSend(response=httpx.Response(204))
    assert api(shapes, send, project_id="p").things.delete_thing("t") is None


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [(200, {"things": []}, "ThingList"), (201, {"id": "t", "colour": "red"}, "Thing"), (202, {}, "NoneType")],
)
def test_status_decides_between_several_successes(
    shapes: Rendered, status: int, body: dict[str, Any], expected: str
) -> None:
    """Each documented 2xx gives its own model, or None where it has no body."""
    send = FakeSend(response=httpx.Response(status, json=body))
    thing = shapes.models.Thing(id="t", colour="red")
    assert expected == type(api(shapes, send).things.create_thing(body=thing)).__name__


def test_undocumented_success_among_several_raises(shapes: Rendered) -> None:
    """Where several successes are documented, another 2xx is not guessed at, and not silently None."""
    send = FakeSend(response=httpx.Response(206, json={}))
    with pytest.raises(shapes.module("errors").UnexpectedStatus, match="undocumented status 206"):
        api(shapes, send).things.create_thing(body=shapes.models.Thing(id="t", colour="red"))


def test_only_success_is_read_whatever_its_number(shapes: Rendered) -> None:
    """Where one success is documented, a vendor may answer 201 instead of 200."""
    send = FakeSend(response=httpx.Response(201, json={"id": "t", "colour": "red"}))
    assert api(shapes, send, project_id="p").things.show_thing("t").id == "t"


def test_bytes_can_be_streamed(shapes: Rendered) -> None:
    """An operation that answers bytes has a twin that opens the answer without reading it."""
    send = FakeSend(response=httpx.Response(200, content=b"abc"))
    things = api(shapes, send).things
    assert things.get_blob().read() == b"abc"
    with things.get_blob_stream() as response:
        assert b"".join(response.iter_bytes()) == b"abc"
    assert [operation.id for operation, _ in send.calls] == ["get_blob", "get_blob"]
    assert not hasattr(things, "show_thing_stream")


async def test_bytes_can_be_streamed_asynchronously(shapes: Rendered) -> None:
    """The asynchronous twin of the stream needs no await before ``async with``."""
    send = AsyncFakeSend(response=httpx.Response(200, content=b"abc"))
    async with api(shapes, send).things.get_blob_stream() as response:
        assert await response.aread() == b"abc"


def test_kwargs_can_be_sent_twice(shapes: Rendered) -> None:
    """The request of a file can be built and sent again, each time whole and with its length."""
    send = FakeSend(response=THING)
    api(shapes, send).things.put_blob(body=shapes.types.File(io.BytesIO(b"abc")))
    ((_, kwargs),) = send.calls
    with httpx.Client(base_url="http://shapes.test") as client:
        requests = [client.build_request(**kwargs) for _ in range(2)]
    assert [request.read() for request in requests] == [b"abc", b"abc"]
    assert [request.headers["content-length"] for request in requests] == ["3", "3"]


async def test_asynchronous_kwargs_can_be_sent_twice(shapes: Rendered) -> None:
    """The same holds for ``httpx.AsyncClient``, which takes no body that is iterated synchronously."""
    send = AsyncFakeSend(response=THING)
    await api(shapes, send).things.put_blob(body=shapes.types.File(io.BytesIO(b"abc")))
    ((_, kwargs),) = send.calls
    async with httpx.AsyncClient(base_url="http://shapes.test") as client:
        requests = [client.build_request(**kwargs) for _ in range(2)]
    assert [await request.aread() for request in requests] == [b"abc", b"abc"]
    assert [request.headers["content-length"] for request in requests] == ["3", "3"]


def test_anything_is_read_by_its_media_type(shapes: Rendered) -> None:
    """An answer documented in several media types is parsed JSON, text or a file, as it came."""
    kinds = {"application/json": {"a": 1}, "text/html": '{"a": 1}', "application/zip": b'{"a": 1}'}
    for media_type, expected in kinds.items():
        response = httpx.Response(200, content=b'{"a": 1}', headers={"content-type": media_type})
        found = api(shapes, FakeSend(response=response)).things.send_anything()
        assert expected == (found.read() if media_type == "application/zip" else found)


def test_resource_is_made_once(shapes: Rendered) -> None:
    """Asking twice for a resource gives the same object."""
    made = api(shapes, FakeSend())
    assert made.things is made.things


def test_twins_have_the_same_signatures(shapes: Rendered) -> None:
    """Both resource classes have the same methods with the same parameters and results."""
    module = shapes.module("api.things")
    plain, twin = (
        {name: inspect.signature(member) for name, member in vars(kind).items() if inspect.isfunction(member)}
        for kind in (module.Things, module.AsyncThings)
    )
    assert list(plain) == list(twin)
    for name in plain.keys() - {"__init__", "get_blob_stream"}:
        assert plain[name] == twin[name]


def test_annotations_are_the_success_types(shapes: Rendered) -> None:
    """A method is annotated with its success models and nothing else."""
    things = shapes.module("api.things").Things
    returned = {
        name: inspect.signature(member).return_annotation for name, member in vars(things).items() if callable(member)
    }
    assert returned["show_thing"] == "Thing"
    assert returned["create_thing"] == "ThingList | Thing | None"
    assert returned["delete_thing"] == "None"
    assert returned["get_blob"] == "File"
    assert returned["get_blob_stream"] == "AbstractContextManager[httpx.Response]"
    assert typing.get_origin(returned["show_thing"]) is None


def test_the_body_of_a_walk_stays_as_it_was_given() -> None:
    """Each page is asked for by a copy of the body, which may be the caller's for other calls too."""
    given = types.SimpleNamespace(offset=7, text="a")
    assert (20, "a") == (turned(given, "offset", 20).offset, turned(given, "offset", 20).text)
    assert given.offset == 7
