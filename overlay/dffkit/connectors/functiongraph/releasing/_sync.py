"""Releasing functions: versions, and the aliases that stand for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....errors import NotFoundError
from ..._advice import advising
from ..._reading import Reading
from .._room import Room
from ._aliases import (
    NO_ALIAS,
    check_shift,
    checked_alias,
    create_body,
    division,
    found,
    read_aliases,
    shifted,
    update_body,
)
from ._versions import checked_description, function_of, publish_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dffkit_api.functiongraph.models import FunctionVersion, VersionAlias


class Releasing(Room):
    """Releasing functions: versions, and the aliases that stand for them.

    Versions and aliases are the function's own: a version at the end of ``function_urn`` makes no difference.
    """

    def publish_version(
        self,
        function_urn: str,
        *,
        version: str | None = None,
        description: str | None = None,
        digest: str | None = None,
    ) -> FunctionVersion:
        """Keeps code and configuration as they are now under the name ``version``, or one made of the time.

        ``digest`` says which code is meant; left out, it is that of ``latest``. A function may have 20 versions, with
        ``latest``. It is never sent twice. Source: "Publishing a Function Version".
        """
        body = publish_body(version, description, digest)
        return self.api.versions.create_function_version(self._function(function_urn), body=body)

    def aliases(self, function_urn: str) -> list[VersionAlias]:
        """All aliases of a function. Source: "Querying All Aliases of a Function"."""
        sender = Reading(self.send, read_aliases)
        return self.facade(sender).aliases.list_version_aliases(self._function(function_urn))

    def set_alias(
        self,
        function_urn: str,
        alias: str,
        version: str,
        *,
        weights: Mapping[str, int] | None = None,
        description: str | None = None,
    ) -> VersionAlias:
        """Has an alias stand for ``version``; makes it where it is not there.

        ``weights`` has the percent of the calls that go to one other version, as ``{"v2": 10}``; the rest stays.
        Without it, all calls go to ``version``, also where weights or rules sent them elsewhere before. Without a
        ``description``, the present one stays. Raises :class:`MisuseError` for what the service has no form for: two
        other versions, ``latest`` as the other one, shares outside of 0 to 100.

        Source: "Creating a Function Version Alias", "Modifying a Function Version Alias".
        """
        wanted, urn = division(version, weights), self._function(function_urn)
        checked_alias(alias)
        checked_description(description)
        present = found(self.aliases(urn), alias)
        if present is None:
            return self.api.aliases.create_version_alias(urn, body=create_body(alias, wanted, description))
        return self.api.aliases.update_version_alias(urn, alias, body=update_body(present, wanted, description))

    def shift_traffic(
        self, function_urn: str, alias: str, to: str, percent: int, *, description: str | None = None
    ) -> VersionAlias:
        """Sends ``percent`` of an alias' calls to the version ``to``; the rest stays with its main version.

        100 makes ``to`` the main version, 0 sends all calls back to the main version; both leave no other version.
        A third version, and rules, lose their share. Raises :class:`NotFoundError` for an alias that is not there,
        and :class:`MisuseError` for ``latest`` below 100 percent and for a ``to`` that is the main version already.

        Source: "Modifying a Function Version Alias".
        """
        check_shift(to, percent)
        checked_description(description)
        urn, name = self._function(function_urn), checked_alias(alias)
        with advising(NotFoundError, NO_ALIAS):
            present = self.api.aliases.show_version_alias(urn, name)
        body = update_body(present, shifted(present, to, percent), description)
        return self.api.aliases.update_version_alias(urn, name, body=body)

    def delete_alias(self, function_urn: str, alias: str) -> None:
        """Deletes an alias; its versions stay. Source: "Deleting an Alias of a Function Version"."""
        self.api.aliases.delete_version_alias(self._function(function_urn), checked_alias(alias))

    def alias_urn(self, function_urn: str, alias: str) -> str:
        """The URN to call a function by, through an alias: :meth:`invoke` takes it, and so do triggers.

        Nothing is asked, so the alias need not be there yet.
        """
        return f"{self._function(function_urn)}:!{checked_alias(alias)}"

    def _function(self, function_urn: str) -> str:
        return function_of(self._urn(function_urn))
