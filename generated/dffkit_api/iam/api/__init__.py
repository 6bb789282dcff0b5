# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The operations of Huawei Cloud IAM, grouped into resources over a sender."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._bound import Bound

if TYPE_CHECKING:
    from ..._send import AsyncSend, Send
    from . import access_keys as _access_keys
    from . import domains as _domains
    from . import projects as _projects
    from . import regions as _regions
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
    def access_keys(self) -> _access_keys.AccessKeys:
        """The operations tagged ``access_keys``."""
        from .access_keys import AccessKeys

        return AccessKeys(self._send, self._bound)

    @cached_property
    def domains(self) -> _domains.Domains:
        """The operations tagged ``domains``."""
        from .domains import Domains

        return Domains(self._send, self._bound)

    @cached_property
    def projects(self) -> _projects.Projects:
        """The operations tagged ``projects``."""
        from .projects import Projects

        return Projects(self._send, self._bound)

    @cached_property
    def regions(self) -> _regions.Regions:
        """The operations tagged ``regions``."""
        from .regions import Regions

        return Regions(self._send, self._bound)

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
    def access_keys(self) -> _access_keys.AsyncAccessKeys:
        """The operations tagged ``access_keys``."""
        from .access_keys import AsyncAccessKeys

        return AsyncAccessKeys(self._send, self._bound)

    @cached_property
    def domains(self) -> _domains.AsyncDomains:
        """The operations tagged ``domains``."""
        from .domains import AsyncDomains

        return AsyncDomains(self._send, self._bound)

    @cached_property
    def projects(self) -> _projects.AsyncProjects:
        """The operations tagged ``projects``."""
        from .projects import AsyncProjects

        return AsyncProjects(self._send, self._bound)

    @cached_property
    def regions(self) -> _regions.AsyncRegions:
        """The operations tagged ``regions``."""
        from .regions import AsyncRegions

        return AsyncRegions(self._send, self._bound)

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
