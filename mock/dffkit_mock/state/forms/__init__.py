"""How vendors write ids, URNs and moments: small named rules, chosen by an example."""

from __future__ import annotations

from .ids import new_id
from .times import is_change, is_moment_name, write_instant
from .urns import canonical_urn, is_urn, new_urn

__all__ = ["canonical_urn", "is_change", "is_moment_name", "is_urn", "new_id", "new_urn", "write_instant"]
