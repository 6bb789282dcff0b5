# Copied from specs/codegen/package/_bound.py by `make generate`: do not edit, change it there.

"""What a facade knows of all its calls: the parameters given once, and how arguments become a request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ParamSpec

from ._types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._operation import Operation

P = ParamSpec("P")


class UnboundParameter(ValueError):
    """A bound parameter was neither given to the call nor to the facade."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} is needed: pass {name}=… to the call, or give it once when the client is made")
        self.name = name


class Bound:
    """The values given once, by python name of the parameter (``project_id``, ``workspace``, ``instance``).

    A subclass may raise other errors for what a caller did wrong: every argument of a call goes through here.
    """

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, str] | None = None) -> None:
        self._values = dict(values or {})

    def required(self, name: str, given: str | None) -> str:
        """The value given to the call, else the bound one; raises :class:`UnboundParameter` without either."""
        if given is not None:
            return given
        try:
            return self._values[name]
        except KeyError:
            raise UnboundParameter(name) from None

    def optional(self, name: str, given: str | None) -> str | Unset:
        """The value given to the call, else the bound one, else ``UNSET``: the parameter is then not sent."""
        return given if given is not None else self._values.get(name, UNSET)

    def request(
        self,
        operation: Operation,  # noqa: ARG002 - for subclasses
        build: Callable[P, dict[str, Any]],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> dict[str, Any]:
        """What ``build`` makes of the arguments of a call: those of its HTTP request, as ``Send`` takes them.

        Raises what ``build`` raises for arguments it cannot use: ``ValueError`` for an impossible piece of a path,
        ``AttributeError`` or ``TypeError`` for a value of another type than the signature says.
        """
        return build(*args, **kwargs)
