"""The settings of one connector, found and checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .._masking import MASK, masked_url
from ..retries import RETRIES
from ._field import TIMEOUT


class Values(Mapping[str, Any]):
    """Values by the name of their field, read-only; ``secrets`` names those that ``repr`` masks."""

    __slots__ = ("_secrets", "_values")

    def __init__(self, values: Mapping[str, Any] | None = None, secrets: frozenset[str] = frozenset()) -> None:
        self._values = dict(values or {})
        self._secrets = secrets

    def __getitem__(self, name: str) -> Any:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        shown = {name: value for name, value in self.items() if value is not None}
        parts = (f"{name}={MASK if name in self._secrets else masked_url(repr(shown[name]))}" for name in shown)
        return f"Values({', '.join(parts)})"


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
    fast: bool | None = None
    values: Values = field(default_factory=Values)
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
        shown = {"id": self.id, **common, "verify": self.verify, "proxy": self.proxy, "fast": self.fast}
        return repr(Values({**shown, **self.values}, self.secrets)).replace("Values", "Settings", 1)
