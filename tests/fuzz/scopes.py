"""What each direction is about, as the table of ``make fuzz`` says it, and what it leaves out, with the reason."""

from __future__ import annotations

from dffkit_fuzz.tally import Scope

from .stems import CHOSEN

EVERY_OPERATION = ("outward", "refusal", "inward", "hostile", "prism", "prism, invalid", "plain prism")
# By direction, stem and operationId: whoever adds one says why no case of it can be tried.
LEFT_OUT: dict[str, dict[tuple[str, str], str]] = {}
# The other directions are about what only some operations have.
THINGS = {
    "stateful": "kinds of things",
    "paging": "lists and walks",
    "retries": "operations, by lot",
    "line-protocol": "ways to write points",
    "form-token": "ways to send a form",
    "multipart": "ways to send parts",
    "dff-calls": "forms of calls",
}


def scopes() -> dict[str, Scope]:
    """The scope of every direction, for the stems that are fuzzed."""
    operations = [(subject.stem, name) for subject in CHOSEN for name in subject.operation_ids]
    every = {name: Scope(operations, LEFT_OUT.get(name, {})) for name in EVERY_OPERATION}
    return {**every, **{name: Scope(things=things) for name, things in THINGS.items()}}


def is_left_out(direction: str, stem: str, operation_id: str) -> bool:
    """Whether there is a reason for no case of an operation."""
    return (stem, operation_id) in LEFT_OUT.get(direction, {})
