"""DataWay for threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ...errors import ApiError
from .._base import Connector
from ._answer import NOTHING_SENT, Answer, Written, tolerated
from ._call import Call, HeaderMap, Query, Target, get_call, json_call
from ._categories import Categories
from ._plan import carried_out
from ._querying import NativeQuery, Wish, querying
from ._service import SERVICE, DataWayOptions, check_keys, token_of
from ._writing import LineProtocol, writing

if TYPE_CHECKING:
    from dffkit_api.dataway.api import Api

    from ...line_protocol import Points
    from .buffered import BufferedWriter, BufferOptions


class DataWay(LineProtocol, Categories[Written], Connector["Api"]):
    """Writes data points and queries them; every method returns ``(status_code, result)``.

    - Points are checked and encoded before the first is sent, and go out ``write_size`` a request, in no more than
      ``write_bytes``.
    - The first request that fails ends a write; its error has ``accepted``, the number of points taken in until then.
    - A point without a timestamp gets the time of the call, so what is sent again is the same point: metrics are sent
      again after a failure that can pass, logs and events are not, because the vendor would store them twice.
    - The token goes into the query; with ``ak`` and ``sk`` the request is signed, body and content type included, or
      as DataFlux Func signs it (setting ``dway``).

    Sources: Guance docs, "DataWay"; DataFlux Func docs, "Script Development / DataWay".
    """

    service = SERVICE

    def __init__(
        self,
        id: str | None = None,  # noqa: A002 - connectors have ids
        /,
        **options: Unpack[DataWayOptions],
    ) -> None:
        super().__init__(id, **options)
        check_keys(self.settings)

    def query(
        self,
        dql: str,
        all_series: bool = False,  # noqa: FBT001, FBT002 - the order of DataFlux Func
        dict_output: bool = False,  # noqa: FBT001, FBT002
        raw: bool = False,  # noqa: FBT001, FBT002
        token: str | None = None,
        **native: Unpack[NativeQuery],
    ) -> Answer:
        """Runs one DQL query; the result is ``{"series": [{"columns": […], "values": [[…]], …}]}``.

        - ``dict_output``: each series is a list of dicts, one a row, with the tags of the series under ``tags``.
        - ``raw``: the whole answer of the server, with cost, cursors and the rest.
        - ``all_series``: asks again for 500 series a time until there are no more, at most 10,000 for metrics
          (``M::``) and 2,500 otherwise; a warning in the log says when it stopped there.
        - ``token``: of another workspace to query.
        - ``native``: what the server takes besides, see :class:`NativeQuery`; ``None`` is left out.
        """
        wish = Wish(dql, all_series, dict_output, raw, token or self._token(), native)
        return carried_out(querying(wish), self._do)

    def get(self, path: str, query: Query | None = None, headers: HeaderMap | None = None) -> Answer:
        """Gets a path, such as ``/v1/ntp/``."""
        return self._do(get_call(Target(path, query, headers)))

    def post_line_protocol(
        self, path: str, points: Points, query: Query | None = None, headers: HeaderMap | None = None
    ) -> Written:
        """Writes points, one or many, to a path; a ``precision`` in ``query`` beats the setting."""
        return carried_out(writing(self.settings, self.clock, Target(path, query, headers), points), self._do)

    def post_json(
        self, path: str, json_obj: object, query: Query | None = None, headers: HeaderMap | None = None
    ) -> Answer:
        """Posts JSON to a path; text is sent as it is."""
        return self._do(json_call(Target(path, query, headers), json_obj, self.settings.values["min_gzip_bytes"]))

    def buffered(self, **options: Unpack[BufferOptions]) -> BufferedWriter:
        """A writer that accepts points at once and sends them from threads of its own.

        Accepted means in memory; with ``spool=FILE`` it means committed to that file, and what is accepted is sent,
        whether the server is away or this process is killed. All options are those of
        :class:`~dffkit.connectors.dataway.buffered.BufferOptions`, all promises those of
        :class:`~dffkit.connectors.dataway.buffered.BufferedWriter`. Raises :class:`~dffkit.errors.MisuseError` for an
        option that makes no sense, and :class:`~dffkit.errors.SpoolError` for a spool that cannot be used.
        """
        from .buffered import BufferedWriter, wire_of  # noqa: PLC0415 - only where points are buffered

        return BufferedWriter(wire_of(self), options)

    def _token(self) -> str | None:
        return token_of(self.settings)

    def _do(self, call: Call) -> Answer:
        if self.settings.flag("dry_run"):
            return NOTHING_SENT
        self._token()  # one that has to be fetched is fetched before the request, not while it is being sent
        try:
            return self.send(call.operation, call.kwargs, call.parse)
        except ApiError as error:
            if (refusal := tolerated(error, self.settings.flag("raise_for_status"))) is None:
                raise
            return refusal
