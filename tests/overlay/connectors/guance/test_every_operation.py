"""Every operation of Guance through the facade, against the mock, with the documented examples."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import pytest
from dffkit.errors import MisuseError
from dffkit_api.guance.operations import OPERATIONS
from dffkit_fuzz.cases.examples import example_cases
from dffkit_fuzz.inward.reading import written
from dffkit_fuzz.sent.wire import instants
from dffkit_fuzz.subjects import generated

if TYPE_CHECKING:
    from dffkit import AsyncGuance, Guance

    from ..sides import Side

GUANCE = next(subject for subject in generated() if subject.stem == "guance")
LISTS = [name for name, row in OPERATIONS.items() if row.rows is not None and name.startswith("list_")]

pytestmark = pytest.mark.usefixtures("dffkit_mock_url")


def arguments(name: str) -> list[dict[str, Any]]:
    """What is given to an operation: one set for each example of its body, with the examples of its parameters."""
    cases = example_cases(GUANCE.schemas, GUANCE.operations[name])
    return [GUANCE.bridge.call(case).arguments for case in cases]


def example(name: str) -> Any:
    """The first example of its success, which is what the mock answers."""
    success = GUANCE.schemas.resolved(GUANCE.operations[name].definition.raw["responses"]["200"])
    media = next(iter(success["content"].values()))
    if "example" in media:
        return media["example"]
    return GUANCE.schemas.resolved(next(iter(media["examples"].values())))["value"]


def is_envelope(value: Any) -> bool:
    """Whether an answer has its content in an envelope."""
    return isinstance(value, dict) and {"content", "success", "traceId"} <= value.keys()


def method(it: Any, name: str, called: str | None = None) -> Any:
    """A method of the facade."""
    return getattr(getattr(it.api, OPERATIONS[name].tag), called or name)


def called(guance: Side, name: str, given: dict[str, Any]) -> tuple[Any, Any]:
    """What the method returns, and its envelope."""

    def act(it: Guance) -> Any:
        with it.envelope() as envelope:
            return method(it, name)(**given), envelope

    async def act_async(it: AsyncGuance) -> Any:
        with it.envelope() as envelope:
            return await method(it, name)(**given), envelope

    found: tuple[Any, Any] = guance.do(act if guance.kind == "sync" else act_async)
    return found


@pytest.mark.dffkit_mock(stateful=False)
@pytest.mark.parametrize("name", GUANCE.operation_ids)
def test_the_content_of_the_example_is_returned(guance: Side, name: str) -> None:
    """With each of its documented requests; the envelope around it is seen, or none where the vendor has none."""
    documented = example(name)
    for given in arguments(name):
        content, envelope = called(guance, name, given)
        if is_envelope(documented):
            assert instants(written(content)) == instants(documented["content"])
            assert instants(envelope.reply.to_dict()) == instants(documented)
            assert envelope.trace_id == documented["traceId"]
        else:
            back = written(content)
            assert (back.decode() if isinstance(back, bytes) else back) == documented
            with pytest.raises(MisuseError, match=r"no call of guance\.api has succeeded"):
                assert envelope.reply


@pytest.mark.dffkit_mock(stateful=False)
@pytest.mark.parametrize("name", LISTS)
def test_every_list_is_walked(guance: Side, name: str) -> None:
    """The records of the example; where it counts more than it shows, the mock shows the same ones on every page."""
    iterate = f"iter_{name.removeprefix('list_')}"
    path = OPERATIONS[name].rows or ""
    expected = example(name)
    for step in path.split(".") if path != "[]" else []:
        expected = expected[step]

    def act(it: Any) -> Any:
        found = method(it, name, iterate)
        names = inspect.signature(found).parameters
        return found(**{key: value for key, value in arguments(name)[0].items() if key in names})

    found = instants(written(guance.do(act)))
    assert found == instants(expected) * max(1, len(found) // max(1, len(expected)))


def test_lists_and_operations_are_many() -> None:
    """The loops have what the vendor documents to loop over."""
    assert len(GUANCE.operation_ids) > 300
    assert len(LISTS) >= 50
