"""YAML as it stands in ``dff.yaml``: names are texts, and each stands once in its mapping."""

from __future__ import annotations

from typing import Any

import yaml

TEXT, MERGE = "tag:yaml.org,2002:str", "tag:yaml.org,2002:merge"


def load(text: str) -> Any:
    """The value of a text; raises :class:`yaml.YAMLError`, with the line where one is to blame."""
    return yaml.load(text, Loader=_Loader)  # noqa: S506 - it is a safe loader


def is_text(text: str) -> bool:
    """Whether it can be written anywhere: has no half of a character, as JSON's and YAML's escapes can say them."""
    return not any("\ud800" <= letter <= "\udfff" for letter in text)


class _Loader(yaml.SafeLoader):  # type: ignore[misc] # it has no types
    """Refuses what PyYAML takes silently, the last of two names first of all."""

    # Not when mappings are made of nodes: by then `<<` has put the names of others among theirs.
    def compose_mapping_node(self, anchor: Any) -> yaml.MappingNode:
        """The node; raises where a name stands twice."""
        node: yaml.MappingNode = super().compose_mapping_node(anchor)
        seen: dict[str, int] = {}
        for name, _ in node.value:
            if not isinstance(name, yaml.ScalarNode) or name.tag == MERGE:
                continue
            name.tag = TEXT  # `on` and `1` are names too
            line = name.start_mark.line + 1
            if name.value in seen:
                raise _wrong(name, f"the name {name.value!r} stands twice, first in line {seen[name.value]}")
            seen[name.value] = line
        return node

    def compose_scalar_node(self, anchor: Any) -> yaml.ScalarNode:
        """The node; raises for half a character, which no file and no message can hold."""
        node: yaml.ScalarNode = super().compose_scalar_node(anchor)
        if not is_text(node.value):
            raise _wrong(node, "a text has half a character in it")
        return node

    def construct_object(self, node: yaml.Node, deep: bool = False) -> Any:  # noqa: FBT001, FBT002 - as PyYAML calls it
        """The value of a node; raises for what only looks like a date or a number, such as 2020-13-01."""
        try:
            return super().construct_object(node, deep)
        except ValueError:
            raise _wrong(node, "this looks like a date or a number, and is none: put it in quotes") from None


def _wrong(node: yaml.Node, problem: str) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(problem=problem, problem_mark=node.start_mark)
