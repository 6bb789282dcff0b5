"""Guance for threads."""

from __future__ import annotations

from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, Any, Unpack

from ...errors import AuthenticationError
from ._call import Call, access_keys_call, get_call, has_pair, post_call, token_in, workspace_call
from ._envelope import last_envelope
from ._function import function_call
from ._listing import Listing, has_all
from ._service import GuanceOptions, addresses, api_key, is_about_key
from .files import Files
from .querying import Querying

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from contextlib import AbstractContextManager

    from ...nodes import Addresses
    from ..dataway import DataWay
    from ._envelope import Envelope
    from ._payload import PayloadDict


class Guance(Files, Querying):
    """The OpenAPI of the workspace that owns an API key.

    - The key must have the Administrator role: a refusal for want of it is an
      :class:`~dffkit.errors.AdministratorRoleError`.
    - A failure inside a 200 is raised. Throttling, which Guance answers with 401, is a
      :class:`~dffkit.errors.ThrottledError` (20 calls a minute with one key, 200 in one workspace).
    - At the vendor's addresses, requests wait for their turn instead: those of all connectors of the process that use
      the key, of threads and tasks alike (setting ``pacing``, :class:`~dffkit.pacing.Traffic`). Processes do not know
      of each other; where one is refused all the same, it waits for a minute, and what reads is sent again.
    - What reads is sent again after a failure that can pass; paths tell by their last word, ``get`` or ``list``.

    Sources: DataFlux Func docs, "Script Development / Guance"; Guance docs, "OpenAPI".
    """

    def __init__(
        self,
        id: str | None = None,  # noqa: A002 - connectors have ids
        /,
        **options: Unpack[GuanceOptions],
    ) -> None:
        super().__init__(id, **options)
        self._workspace: PayloadDict | None = None
        self._lock = Lock()

    @property
    def addresses(self) -> Addresses:
        """Where OpenAPI, OpenWay and WebSocket of the node or the private deployment are."""
        return addresses(self.settings, self.endpoint)

    @cached_property
    def dataway(self) -> DataWay:
        """The DataWay of this workspace, with its token, which is fetched with the first call."""
        from ._dataway import WorkspaceDataWay  # noqa: PLC0415 - only where data is written

        return WorkspaceDataWay(self)

    @property
    def is_api_key_valid(self) -> bool:
        """Whether Guance knows the pair of ``api_key_id`` and ``api_key``; asked each time.

        False for a key that is refused or is not the key of this id. Raises what is no answer to the question: a dead
        server, throttling, a key without the Administrator role (only that may list keys), a 401 that is not Guance's.
        """
        key = api_key(self.settings)
        try:
            keys = self._do(access_keys_call())
        except AuthenticationError as error:
            if is_about_key(error):
                return False
            raise
        return has_pair(keys, self.settings.text("api_key_id"), key)

    is_api_key_match = is_api_key_valid

    @property
    def workspace(self) -> PayloadDict:
        """The workspace of the key, as Guance shows it; fetched once."""
        with self._lock:
            found = self._workspace
            if found is None:
                found = self._workspace = self._do(workspace_call())
                if self._pace is not None:
                    self._pace.learn(str(found["uuid"]))
            return found

    @property
    def workspace_uuid(self) -> str:
        """The id of the workspace, ``wksp_…``."""
        return str(self.workspace["uuid"])

    @property
    def workspace_token(self) -> str:
        """The token for its DataWay, ``tkn_…``; raises :class:`~dffkit.errors.AdministratorRoleError` without one."""
        return token_in(self.workspace)

    @property
    def workspace_language(self) -> str:
        """The language of the workspace, ``zh`` or ``en``; ``zh`` where Guance says none."""
        return str(self.workspace.get("language") or "zh")

    def do_get(self, path: str, query: Mapping[str, Any] | None = None) -> Any:
        """Gets a path of the OpenAPI, such as ``/api/v1/workspace/get``; the payload of the answer.

        - An object comes as :class:`PayloadDict`, a list as :class:`PayloadList`: dict and list of the payload alone,
          which also find the keys of the envelope (``result["content"]``, ``result["pageInfo"]``, ``.envelope``).
          A scalar comes as it is, a file (image, CSV) as bytes. ``raw_envelope=True`` of the connector: whole answers.
        - In ``query``, ``None`` is left out, a list goes with commas between its values, a dict as JSON text.
        """
        return self._do(get_call(path, query, raw_envelope=self.settings.flag("raw_envelope")))

    def do_post(self, path: str, query: Mapping[str, Any] | None = None, body: Any = None) -> Any:
        """Posts ``body`` as JSON to a path of the OpenAPI; the payload of the answer, as :meth:`do_get`."""
        return self._do(post_call(path, query, body, raw_envelope=self.settings.flag("raw_envelope")))

    def do_list_get(self, path: str, query: Mapping[str, Any] | None = None, **field_value: Any) -> Any:
        """The first record of a list whose fields have all these values, ``None`` where there is none.

        Pages are walked to the end where the list has some.
        """
        return next((row for row in self._records(path, query) if has_all(row, field_value)), None)

    def run_function(self, name: str, /, **kwargs: Any) -> Any:
        """Runs a function of DataFlux Func in this workspace; what it returned.

        ``name`` is its id (``my_set__my_script.run``), or the bare name of one of Guance's own
        (``guance__openapi``), such as ``report_event``. Raises :class:`~dffkit.errors.VendorFailureError` where the
        function failed, which Guance wraps into a success: ``error_code`` is its status, ``detail`` has the traceback.
        """
        return self._do(function_call(name, kwargs))

    do_func = run_function

    def envelope(self) -> AbstractContextManager[Envelope]:
        """A block that keeps the envelope of the last call of ``api`` in it: trace id, page info, message.

        ::

            with guance.envelope() as envelope:
                monitors = guance.api.checkers.list_checkers()
            envelope.trace_id, envelope.page_info.total_count

        It sees the calls of its own thread or task, whatever connector makes them.
        """
        return last_envelope()

    def close(self) -> None:
        """Closes the connections, those of :attr:`dataway` too."""
        if "dataway" in self.__dict__:
            self.dataway.close()
        super().close()

    def _do(self, call: Call) -> Any:
        return self.send(call.operation, call.kwargs, call.parse)

    def _records(self, path: str, query: Mapping[str, Any] | None) -> Iterator[dict[str, Any]]:
        listing = Listing(path, query)
        while (call := listing.call) is not None:
            yield from listing.take(self._do(call))
