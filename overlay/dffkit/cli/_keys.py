"""What an operation takes, key by key, for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ._arguments import BODY
from ._hints import described, either, members
from ._models import EXTRA, fields, is_free, is_model, required

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._arguments import Signature

DEEPEST = 3  # levels of objects whose fields are listed


class Key(NamedTuple):
    """A key of the command line."""

    name: str
    needed: bool
    takes: str


def keys(signature: Signature) -> list[Key]:
    """The parameters, then the fields of the body; those that the connector knows come last and are not needed."""
    own = [name for name in signature.hints if name != BODY and name not in signature.bound]
    found = [Key(name.rstrip("_"), name in signature.required, _takes(signature.hints[name])) for name in own]
    if BODY in signature.hints:
        found += _body(signature.hints[BODY], needed=BODY in signature.required)
    return found + [
        Key(name, needed=False, takes="text; left out: the setting of the connector") for name in signature.bound
    ]


def _body(hint: Any, *, needed: bool) -> Iterator[Key]:
    models = [kind for kind in members(hint) if is_model(kind)]
    if len(members(hint)) > 1 or not models:
        yield Key(BODY, needed, either(_form(kind) for kind in members(hint)))
    for model in models:
        if not is_free(model) or len(members(hint)) == 1:
            yield from _fields(model, "", needed=needed, title=f"  ({model.__name__})" if len(models) > 1 else "")


def _form(kind: Any) -> str:
    if is_free(kind):
        return "fields of any names"
    return f"the fields of {kind.__name__}" if is_model(kind) else described(kind)


def _fields(model: Any, prefix: str, *, needed: bool, title: str = "") -> Iterator[Key]:
    if is_free(model):
        yield Key(f"{prefix}…", needed=False, takes=f"any names{title}")
        return
    wanted = required(model)
    for attribute, hint in fields(model).items():
        if attribute == EXTRA:
            continue
        name = attribute.rstrip("_")
        inner = [kind for kind in members(hint) if is_model(kind)]
        if len(inner) == 1 and prefix.count(".") < DEEPEST - 1:
            yield from _fields(inner[0], f"{prefix}{name}.", needed=needed and name in wanted, title=title)
        else:
            yield Key(f"{prefix}{name}", needed and name in wanted, f"{described(hint)}{title}")


def _takes(hint: Any) -> str:
    return "any names, each text" if any(is_free(kind) for kind in members(hint)) else described(hint)
