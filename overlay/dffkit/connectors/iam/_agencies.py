"""Agencies: how the one to act for is named.

Source: Huawei Cloud, IAM API reference, "Obtaining an Agency Token".
"""

from __future__ import annotations

from dataclasses import dataclass

from ...errors import MisuseError

AGENTS = (
    "Acting for an agency needs the permission Agent Operator, and an agency that the other account has made for "
    "the account of the caller."
)


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency, and the account that made it, by name or by id; raises :class:`MisuseError` without one of them."""

    name: str
    domain_name: str | None
    domain_id: str | None

    def __post_init__(self) -> None:
        if not self.name or not isinstance(self.name, str):
            raise MisuseError(f"agency_name must be the name of an agency, not {self.name!r}")
        if not self.domain_name and not self.domain_id:
            raise MisuseError(
                f"agency {self.name!r} of which account? Pass domain_name=… or domain_id=…, of the account that made "
                "the agency"
            )

    def body(self) -> dict[str, str]:
        """The ``assume_role`` of a request."""
        named = {"agency_name": self.name, "domain_name": self.domain_name, "domain_id": self.domain_id}
        return {key: value for key, value in named.items() if value}
