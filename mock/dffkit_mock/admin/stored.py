"""What is stored, given as a seed and added to by one: imported when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..exchange import Reply
from ..seeding import SeedRefused, apply_seed, export_state, nearest, read_seed, write_json, write_yaml
from .address import asked, refuse
from .address import write_json as answer_json

if TYPE_CHECKING:
    from ..catalogue import Catalogue
    from ..exchange import Exchange
    from ..instance import Instance
    from ..store import Kind

FORMATS = {"json": ("application/json", write_json), "yaml": ("application/yaml", write_yaml)}


def export(catalogue: Catalogue, instance: Instance, exchange: Exchange) -> Reply:
    """What is stored, in the form that was asked for."""
    wanted = asked(exchange)
    unknown = sorted(wanted.keys() - {"format", "kind", "secrets"})
    if unknown:
        return refuse(400, f"{unknown[0][:80]!r} is not asked of the state: there are format, kind, secrets")
    if wanted.get("format", "json") not in FORMATS:
        return refuse(400, f"the state is written as json or yaml, not as {wanted['format'][:80]!r}")
    if wanted.get("secrets", "mask") not in {"keep", "mask"}:
        return refuse(400, f"secrets are kept (keep) or masked (mask), not {wanted['secrets'][:80]!r}")
    try:
        only = _kind(wanted["kind"], catalogue, instance) if "kind" in wanted else None
    except LookupError as error:
        return refuse(400, str(error))
    media_type, write = FORMATS[wanted.get("format", "json")]
    found: Any = export_state(instance.store, secrets=wanted.get("secrets") == "keep", only=only)
    try:
        return Reply(200, {"content-type": f"{media_type}; charset=utf-8"}, write(found).encode())
    except SeedRefused as error:
        return refuse(400, str(error))


def _kind(text: str, catalogue: Catalogue, instance: Instance) -> Kind:
    """A kind of the specs, stored or not, or one that a service keeps; raises ``LookupError`` with the nearest."""
    stem, _, name = text.partition(".")
    kinds = {(owner, kind) for owner in catalogue.documents for kind in catalogue.resources.kinds(owner)}
    known = {*kinds, *instance.store.kinds(), *instance.store.logs()}
    if (stem, name) not in known:
        hint = nearest(text, (".".join(kind) for kind in known), "kinds")
        raise LookupError(f"there is no kind {text[:80]!r}; {hint}")
    return stem, name


def seed(catalogue: Catalogue, instance: Instance, exchange: Exchange) -> Reply:
    """Adds a seed to what is stored; how much it had."""
    try:
        return answer_json({"applied": apply_seed(read_seed(exchange.body), instance, catalogue)}, 201)
    except SeedRefused as error:
        return refuse(400, str(error))
