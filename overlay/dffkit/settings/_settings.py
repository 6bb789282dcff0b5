"""The settings of one connector, found and checked."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from .._masking import MASK, masked_url
from ..retries import RETRIES
from ._field import TIMEOUT

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, repr=False)
class Settings:
    """Settings that hold for the life of a connector.

    ``values`` are the connector's own fields; ``secrets`` names those that are masked; ``credentials`` are the
    fields of the alternative that was chosen (``("ak", "sk")``), empty where a connector has no choice. ``mock``
    says that everything goes to the mock with its published credentials.
    """

    id: str = "dffkit"
    endpoint: str | None = None
    timeout: float | None = TIMEOUT
    retries: int = RETRIES
    verify: bool | str = True
    proxy: str | None = None
    values: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    secrets: frozenset[str] = frozenset({"proxy"})
    credentials: tuple[str, ...] = ()
    mock: bool = False

    def text(self, name: str) -> str:
        """A field that is there, because it is required or has a default."""
        value = self.values[name]
        if not isinstance(value, str):
            raise TypeError(f"the setting {name} is not text")
        return value

    def get(self, name: str) -> str | None:
        """A text field that may be missing."""
        return None if self.values.get(name) is None else self.text(name)

    def flag(self, name: str) -> bool:
        """A field of kind ``flag``; missing is false."""
        return bool(self.values.get(name))

    def __repr__(self) -> str:
        common = {"endpoint": self.endpoint, "timeout": self.timeout, "retries": self.retries}
        shown = {"id": self.id, **common, "verify": self.verify, "proxy": self.proxy, **self.values}
        parts = (
            f"{name}={MASK if name in self.secrets else masked_url(repr(value))}"
            for name, value in shown.items()
            if value is not None
        )
        return f"Settings({', '.join(parts)})"
