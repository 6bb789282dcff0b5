"""What points of the same keys have in common: found out once, then remembered."""

from __future__ import annotations

from dataclasses import dataclass

from . import _limits
from ._names import checked
from ._remembered import Remembered
from ._unusual import Unusual
from ._value import escaped_name, plain

# The keys of the tags, None, and the keys of the fields, in the order of the point.
Keys = tuple[str | None, ...]

# As many cannot be longer together than the receiver takes.
_MOST_TAGS = _limits.TAGS_BYTES // (_limits.KEY_BYTES + _limits.TAG_VALUE_BYTES)
_MOST_CHARACTERS = 4096  # of all keys of a shape that is remembered


# A key as it stands in the point, and what is written before its value: a comma or a space, the key, ``=``.
Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Shape:
    """The places of tags and fields in the order in which they are written."""

    tags: tuple[Place, ...]
    fields: tuple[Place, ...]


def _shape(keys: Keys) -> Shape:
    middle = keys.index(None)
    tags, fields = _written(keys[:middle]), _written(keys[middle + 1 :])
    if not fields or len(tags) > _MOST_TAGS or len(fields) > _limits.FIELDS or tags.keys() & fields.keys():
        raise Unusual
    (first, lead), *others = _places(fields)
    return Shape(_places(tags), ((first, f" {lead[1:]}"), *others))


def _written(keys: Keys) -> dict[str, str]:
    """The keys, by what is written for them."""
    found = {plain(text): text for key in keys if (text := checked(key, _limits.KEY_BYTES))}
    if len(found) < len(keys) or "" in found:
        raise Unusual
    return found


def _places(found: dict[str, str]) -> tuple[Place, ...]:
    return tuple((found[written], f",{escaped_name(written)}=") for written in sorted(found))


def _are_short(keys: Keys) -> bool:
    return sum(map(len, filter(None, keys))) <= _MOST_CHARACTERS


SHAPES: Remembered[Keys, Shape] = Remembered(_shape, 1024, _are_short)
