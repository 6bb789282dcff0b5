"""What an answer of the OpenAPI carries, with its envelope at hand.

The documents of DataFlux Func print the payload of ``do_get``, scripts that run there read ``result["content"]``: these
classes serve both.
"""

from __future__ import annotations

from typing import Any, Self, SupportsIndex

CONTENT = "content"


class PayloadDict(dict[str, Any]):
    """A payload that is an object: a dict of the payload alone, however it is printed, walked, compared or serialised.

    Printed, it hides tokens and keys, as models do; read, walked and serialised, it has them. A key that the payload
    does not have is looked up in the envelope, so ``result["content"]`` and ``result["success"]`` work too.
    ``envelope`` is the whole answer.
    """

    __slots__ = ("_around",)

    def __init__(self, payload: dict[str, Any], around: dict[str, Any]) -> None:
        super().__init__(payload)
        self._around = around

    @property
    def envelope(self) -> dict[str, Any]:
        """The answer as it came, with this payload as its ``content``; empty where there was no envelope."""
        return _whole(self._around, self)

    def __missing__(self, key: str) -> Any:
        return _beside(self._around, self, key)

    def get(self, key: Any, default: Any = None) -> Any:
        """As ``self[key]``, with a default."""
        try:
            return self[key]
        except KeyError:
            return default

    def __repr__(self) -> str:
        return _shown(self)


class PayloadList(list[Any]):
    """A payload that is a list: a list of the payload alone; keys of the envelope are found by name.

    ``result["pageInfo"]`` tells where a paged list stands, ``result["content"]`` is the list itself.
    """

    __slots__ = ("_around",)

    def __init__(self, payload: list[Any], around: dict[str, Any]) -> None:
        super().__init__(payload)
        self._around = around

    @property
    def envelope(self) -> dict[str, Any]:
        """The answer as it came, with this payload as its ``content``; empty where there was no envelope."""
        return _whole(self._around, self)

    def __getitem__(self, key: SupportsIndex | slice | str) -> Any:
        if isinstance(key, str):
            return _beside(self._around, self, key)
        return super().__getitem__(key)

    def get(self, key: str, default: Any = None) -> Any:
        """A key of the envelope, with a default."""
        return _beside(self._around, self, key) if key in self._around else default

    def __repr__(self) -> str:
        return f"[{', '.join(map(_shown, self))}]"


class PayloadFlag(int):
    """A payload that is true or false, as most deletes answer: equal to it, and printed as it.

    Python lets nothing be derived from ``bool``, so ``is True`` does not hold; keys of the envelope are found by name.
    """

    _around: dict[str, Any]

    def __new__(cls, payload: bool, around: dict[str, Any]) -> Self:  # noqa: FBT001 - the payload
        """The payload, with its envelope."""
        made = super().__new__(cls, payload)
        made._around = around
        return made

    @property
    def envelope(self) -> dict[str, Any]:
        """The answer as it came."""
        return _whole(self._around, bool(self))

    def __getitem__(self, key: str) -> Any:
        return _beside(self._around, bool(self), key)

    def get(self, key: str, default: Any = None) -> Any:
        """A key of the envelope, with a default."""
        return self[key] if key in self._around else default

    def __repr__(self) -> str:
        return repr(bool(self))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (bool(self), self._around)


def unwrapped(body: Any) -> Any:
    """The payload of an answer: as one of the classes above, or the text, number or ``None`` that it is.

    Some answers have no envelope: they are their own payload.
    """
    is_envelope = isinstance(body, dict) and "code" in body and "success" in body
    payload = body.get(CONTENT) if is_envelope else body
    # The payload itself is not kept in there: it would be a circle.
    around = {key: None if key == CONTENT else value for key, value in body.items()} if is_envelope else {}
    if isinstance(payload, dict):
        return PayloadDict(payload, around)
    if isinstance(payload, bool) and is_envelope:
        return PayloadFlag(payload, around)
    return PayloadList(payload, around) if isinstance(payload, list) else payload


def _shown(value: Any) -> str:
    from dffkit_api.guance.types import without_secrets  # noqa: PLC0415 - where somebody looks

    return without_secrets(value) if isinstance(value, dict) else repr(value)


def _whole(around: dict[str, Any], payload: Any) -> dict[str, Any]:
    return {key: payload if key == CONTENT else value for key, value in around.items()}


def _beside(around: dict[str, Any], payload: Any, key: str) -> Any:
    return payload if key == CONTENT and key in around else around[key]
