"""YAML as people write it for the mock: plain values, no aliases, no dates, no name twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TIMESTAMP = "tag:yaml.org,2002:timestamp"


class WrongYaml(ValueError):
    """A text that is no YAML, or more than is read here; the message begins with the line."""


def load(text: str, deepest: int) -> Any:
    """The value of a text, whose lists and objects stand at most so deep in each other; raises :class:`WrongYaml`."""
    try:
        _check_events(yaml.parse(text, Loader=_Loader), deepest)
        return yaml.load(text, Loader=_PlainLoader)  # noqa: S506 it is a safe loader
    except WrongYaml:
        raise
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        raise WrongYaml(f"{place}this is no YAML ({error.problem or error.context})") from None
    except (yaml.YAMLError, ValueError) as error:
        sentence = str(error).splitlines()[0][:200]
        raise WrongYaml(f"this is no YAML ({sentence})") from None


def lines_of(text: str, name: str) -> list[int]:
    """The line of each item of the list that a YAML text is, or has under a name; else the line of the whole."""
    root = yaml.compose(text, _Loader)
    if isinstance(root, yaml.MappingNode):
        root = next((value for key, value in root.value if key.value == name), root)
    nodes = root.value if isinstance(root, yaml.SequenceNode) else [root][: root is not None]
    return [node.start_mark.line + 1 for node in nodes]


def dump(value: Any) -> str:
    """The text of a value; several lines of a text stand as such."""
    text: str = yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=120)
    return text


def _check_events(events: Iterable[yaml.Event], deepest: int) -> None:
    """Before anything is made of them: aliases may stand for more than any memory holds."""
    depth = 0
    for event in events:
        if isinstance(event, yaml.AliasEvent):
            place = f"line {event.start_mark.line + 1}"
            raise WrongYaml(f"{place}: *{event.anchor} is an alias: none is read here, write out what it stands for")
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > deepest:
            place = f"line {event.start_mark.line + 1}"
            raise WrongYaml(f"{place}: lists and objects stand inside each other more than {deepest} deep")


class _PlainLoader(_Loader):  # type: ignore[misc] # it has no types
    """Dates stay texts, as JSON has them."""

    yaml_implicit_resolvers: Mapping[str, Any] = {
        first: [(tag, pattern) for tag, pattern in known if tag != _TIMESTAMP]
        for first, known in _Loader.yaml_implicit_resolvers.items()
    }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:  # noqa: FBT001, FBT002 as PyYAML calls it
        """The mapping; raises where a name stands twice."""
        seen: set[str] = set()
        for name, _ in node.value:
            text = str(name.value)
            if text in seen:
                raise yaml.constructor.ConstructorError(
                    problem=f"the name {text[:80]!r} stands twice in one object", problem_mark=name.start_mark
                )
            seen.add(text)
        found: dict[Hashable, Any] = super().construct_mapping(node, deep=deep)
        return found


class _Dumper(yaml.SafeDumper):  # type: ignore[misc] # it has no types
    """Plain YAML without aliases, which would not be read again."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 the signature of PyYAML
        """Writes everything out."""
        return True


def _write_text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text.strip("\n") else None)


_Dumper.add_representer(str, _write_text)
