# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The operations of Huawei Cloud IAM, grouped into resources over a sender."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._bound import Bound

if TYPE_CHECKING:
    from ..._send import AsyncSend, Send
    from . import projects as _projects
    from . import tokens as _tokens
    from . import users as _users


class Api:
    """Every operation, as a method of one of the resources below.

    ``send`` sends the requests; ``bound`` has the parameters that are given once for all calls.
    """

    def __init__(self, send: Send, bound: Bound | None = None) -> None:
        self._send = send
        self._bound = Bound() if bound is None else bound

    @cached_property
    def projects(self) -> _projects.Projects:
        """The operations tagged ``projects``."""
        from .projects import Projects

        return Projects(self._send, self._bound)

    @cached_property
    def tokens(self) -> _tokens.Tokens:
        """The operations tagged ``tokens``."""
        from .tokens import Tokens

        return Tokens(self._send, self._bound)

    @cached_property
    def users(self) -> _users.Users:
        """The operations tagged ``users``."""
        from .users import Users

        return Users(self._send, self._bound)


class AsyncApi:
    """Every operation, as a method of one of the resources below, awaitable.

    ``send`` sends the requests; ``bound`` has the parameters that are given once for all calls.
    """

    def __init__(self, send: AsyncSend, bound: Bound | None = None) -> None:
        self._send = send
        self._bound = Bound() if bound is None else bound

    @cached_property
    def projects(self) -> _projects.AsyncProjects:
        """The operations tagged ``projects``."""
        from .projects import AsyncProjects

        return AsyncProjects(self._send, self._bound)

    @cached_property
    def tokens(self) -> _tokens.AsyncTokens:
        """The operations tagged ``tokens``."""
        from .tokens import AsyncTokens

        return AsyncTokens(self._send, self._bound)

    @cached_property
    def users(self) -> _users.AsyncUsers:
        """The operations tagged ``users``."""
        from .users import AsyncUsers

        return AsyncUsers(self._send, self._bound)


__all__ = ["Api", "AsyncApi"]
