"""What ought to be there: things made and deleted by the requests of a walk, by what the specs say of operations."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from dffkit_mock.state.forms import canonical_urn
from dffkit_mock.state.place import follow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dffkit_fuzz.cases.made import Case
    from dffkit_mock.state import Resource
    from dffkit_mock.state.kind import Kind
    from dffkit_mock.state.place import Place

NOT_FOUND = {400, 404}
NAMED = 40
"""Characters of a key that a refusal shows at least."""
NOT_KEPT = {("functiongraph", "workflow_execution"): "of an express workflow nothing is kept"}
"""Kinds of which the vendor keeps some things only, and its words."""


@dataclass(frozen=True)
class Step:
    """One request of a walk and how it was answered; ``refused_by`` and ``sentence`` are what the journal says."""

    resource: Resource
    case: Case
    status: int
    answer: Any
    refused_by: str | None
    sentence: str | None

    @property
    def is_done(self) -> bool:
        """Whether the operation was done."""
        return 200 <= self.status < 300

    @property
    def is_not_found(self) -> bool:
        """Whether it was refused because something that it named is not there."""
        return self.refused_by == "state" and self.status in NOT_FOUND and "create it first" in (self.sentence or "")

    def read(self, place: Place) -> list[str]:
        """The keys at a place, of the request or of the answer."""
        found = list(follow(self._value(place.where), place.steps))
        if not found and place.where == "query" and place.steps[1:] == (None,):
            # A list in a query is one value with commas.
            found = [part for value in follow(self.case.query, place.steps[:1]) for part in str(value).split(",")]
        return [canonical_urn(unquote(str(key)) if place.where == "path" else str(key)) for key in found]

    def rows(self) -> list[dict[str, Any]]:
        """The records of a list."""
        return [row for rows in follow(self.answer, self.resource.items or ()) for row in rows if isinstance(row, dict)]

    def _value(self, where: str) -> Any:
        case = self.case
        groups = {"path": case.path_parameters, "query": case.query, "header": case.headers, "body": case.body}
        return self.answer if where == "response" else groups[where]


@dataclass(eq=False)
class Thing:
    """Something that was made: every key by which operations name it, and what has happened to it."""

    kind: str
    tenant: tuple[str, ...]
    names: set[str]
    owner: Thing | None
    record: dict[str, Any] = field(default_factory=dict)
    is_there: bool = True
    was_read: bool = False
    was_missed: bool = False


@dataclass
class Ledger:
    """The things of one walk, and what was seen of each kind over all walks.

    ``seen`` counts, by kind, the things ``made``, ``read`` while they were there, ``deleted``, and ``missed``: asked
    for after that, and refused as not found.
    """

    kinds: dict[str, Kind]
    things: list[Thing] = field(default_factory=list)
    seen: dict[str, Counter[str]] = field(default_factory=dict)

    def forget(self) -> None:
        """Begins another walk: the mock has forgotten everything too."""
        self.things.clear()

    def enter(self, step: Step) -> Iterator[str]:
        """Notes what a request has done, and yields a sentence for each way in which its answer is wrong."""
        if step.refused_by not in {None, "state"}:
            yield f"the stage {step.refused_by} refuses a valid request: {step.sentence}"
        if not step.is_done:
            yield from self._refused(step)
        else:
            yield from self._done(step)

    def is_gone(self, step: Step) -> bool:
        """Whether something that a request names has been deleted, or what owns it."""
        return not self._is_owner_there(step) or any(not thing.is_there for thing in self._named(step))

    def is_of_another(self, step: Step) -> bool:
        """Whether a refusal is of something else that was named, or of a thing that need not be kept."""
        if _need_not_be(step.resource) or self._is_otherwise(step):
            return True
        sentence = step.sentence or ""
        return not any(repr(key[:NAMED])[1:-1] in sentence for key in self._keys(step))

    def _is_otherwise(self, step: Step) -> bool:
        """Whether the path says more of a thing, such as its type, and says it wrong."""
        said = {name: unquote(str(value)) for name, value in step.case.path_parameters.items()}
        return any(
            name in thing.record and str(thing.record[name]) != value
            for thing in self._named(step)
            for name, value in said.items()
        )

    # What the answer must be

    def _refused(self, step: Step) -> Iterator[str]:
        if not step.is_not_found or step.resource.action == "create":
            return
        named = self._named(step)
        for thing in named:
            if not thing.is_there:
                self._count(thing, "missed", "was_missed")
        is_all_known = {*self._keys(step)} <= {name for thing in named if thing.is_there for name in thing.names}
        if named and is_all_known and not self.is_gone(step) and not self.is_of_another(step):
            yield f"there is a {step.resource.kind} {sorted(named[0].names)}, but: {step.sentence}"

    def _done(self, step: Step) -> Iterator[str]:
        resource, kind = step.resource, self.kinds[step.resource.kind]
        if not self._is_owner_there(step) and not (resource.action == "list" and not step.rows()):
            yield f"done below a {resource.parent and resource.parent.kind} that is not there"
        if resource.action == "create":
            self._make(step)
        elif resource.action == "list":
            yield from self._listed(step)
        elif kind.is_made and resource.key is not None:
            yield from self._used(step)
        if resource.action == "delete":
            self._delete(step)

    def _used(self, step: Step) -> Iterator[str]:
        there = [thing for thing in self._named(step) if thing.is_there]
        if step.resource.upsert:
            self._make(step)
        elif not there and self._keys(step) and not _may_fail_in_part(step.resource):
            yield f"there is no {step.resource.kind} {self._keys(step)}, but it was done"
        if step.resource.action == "read":
            for thing in there:
                self._count(thing, "read", "was_read")

    def _listed(self, step: Step) -> Iterator[str]:
        if not self.kinds[step.resource.kind].is_made:
            return
        for row in step.rows():
            names = self._names_of(step, row)
            things = [thing for thing in self._among(step) if thing.names & names]
            if things and not any(thing.is_there for thing in things):
                yield f"the list shows the {step.resource.kind} {sorted(names)}, which was deleted"
            for thing in things:
                if thing.is_there:
                    thing.names |= names
                    self._count(thing, "read", "was_read")
            if not things:
                self._add(step, names)

    # What becomes of things

    def _make(self, step: Step) -> None:
        key = step.resource.key
        for name in step.read(key) if key is not None else ():
            record = next(follow(step.answer, key.steps[:-1]), None) if key is not None and key.is_made else None
            names = {name} | (self._names_of(step, record) if isinstance(record, dict) else set())
            same = [thing for thing in self._among(step) if thing.is_there and thing.names & names]
            if not same:
                self._add(step, names, record)

    def _add(self, step: Step, names: set[str], record: Any = None) -> None:
        owner = self._owner(step)
        if owner is None and step.resource.parent is not None and step.resource.parent.place.is_made:
            owner = self._add_owner(step)
        shown = record if isinstance(record, dict) else {}
        thing = Thing(step.resource.kind, self._tenant(step), names, owner, shown)
        self.things.append(thing)
        self._count(thing, "made", "is_there")

    def _add_owner(self, step: Step) -> Thing | None:
        parent = step.resource.parent
        if parent is None:
            return None
        owner = Thing(parent.kind, self._tenant(step), set(step.read(parent.place)), None)
        self.things.append(owner)
        return owner

    def _delete(self, step: Step) -> None:
        gone = self._named(step) if step.resource.key is not None else list(self._among(step))
        for thing in gone:
            if thing.is_there:
                self._count(thing, "deleted", "")
                self._free(thing)

    def _free(self, thing: Thing) -> None:
        thing.is_there = False
        for child in self.things:
            if child.owner is thing and child.is_there:
                self._free(child)

    def _count(self, thing: Thing, what: str, flag: str) -> None:
        """Once a thing, however often it happens."""
        counter = self.seen.setdefault(thing.kind, Counter())
        if flag == "is_there" or not flag:
            counter[what] += 1
        elif not getattr(thing, flag):
            setattr(thing, flag, True)
            counter[what] += 1

    # What a request names

    def _keys(self, step: Step) -> list[str]:
        key = step.resource.key
        return [] if key is None or key.is_made else step.read(key)

    def _named(self, step: Step) -> list[Thing]:
        wanted = set(self._keys(step))
        # The same name may have been given again: the last one counts.
        latest = {name: thing for thing in self._among(step) for name in thing.names & wanted}
        return list(dict.fromkeys(latest.values()))

    def _among(self, step: Step) -> Iterator[Thing]:
        owner = self._owner(step)
        for thing in self.things:
            is_near = thing.kind == step.resource.kind and thing.tenant == self._tenant(step)
            if is_near and (owner is None or thing.owner is owner):
                yield thing

    def _owner(self, step: Step) -> Thing | None:
        parent = step.resource.parent
        if parent is None:
            return None
        names = set(step.read(parent.place))
        same = [one for one in self.things if one.kind == parent.kind and one.names & names]
        return next((one for one in reversed(same) if one.tenant == self._tenant(step)), None)

    def _is_owner_there(self, step: Step) -> bool:
        parent = step.resource.parent
        if parent is None or not self.kinds[parent.kind].is_made or parent.place.is_made or not step.read(parent.place):
            return True
        owner = self._owner(step)
        return owner is not None and owner.is_there

    def _names_of(self, step: Step, record: dict[str, Any]) -> set[str]:
        ids = {step.resource.id, *self.kinds[step.resource.kind].ids}
        return {canonical_urn(str(record[name])) for name in ids if record.get(name) not in (None, "")}

    def _tenant(self, step: Step) -> tuple[str, ...]:
        path, first = step.case.path_parameters, next(iter(self.kinds.values()))
        return tuple(unquote(str(path.get(name, ""))) for name in first.tenant)


def _need_not_be(resource: Resource) -> bool:
    """Whether a thing need not be there after it was made: a part of its owner that is off, or one of NOT_KEPT."""
    is_part = resource.parent is not None and resource.parent.place == resource.key
    return is_part or (resource.route.stem, resource.kind) in NOT_KEPT


def _may_fail_in_part(resource: Resource) -> bool:
    """Whether the success of an operation tells of each of several keys what became of it."""
    return resource.action == "delete" and resource.key is not None and None in resource.key.steps
