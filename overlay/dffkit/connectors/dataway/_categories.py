"""A method a category, written once for both connectors.

Source: Guance docs, "DataKit API" (categories, and what the receiver does to their points).
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Generic, TypeVar

from ._writing import Fields, Tags, Timestamp, point, write_path

if TYPE_CHECKING:
    from ...line_protocol import Points
    from ._call import HeaderMap, Query

# What a write gives: the answer, or something to await for it.
WrittenT = TypeVar("WrittenT")


class Categories(Generic[WrittenT]):
    """Writes of points by their category; all of them end in :meth:`post_line_protocol`.

    - A point is a measurement with tags, fields and a timestamp, as :class:`~dffkit.line_protocol.Point` says; the
      methods that end in ``_many`` take one as a dict, or many.
    - In every category but metrics, the receiver turns a dot in a key into an underscore.
    - Metrics alone are sent again after a failure that can pass: of the others, the vendor would store a second one.
    - A point that cannot be written is a :class:`~dffkit.errors.MisuseError`, before anything is sent.
    """

    @abstractmethod
    def post_line_protocol(
        self, path: str, points: Points, query: Query | None = None, headers: HeaderMap | None = None
    ) -> WrittenT:
        """Writes points, one or many, to a path."""

    def write_by_category(  # noqa: PLR0917 - the order of DataFlux Func
        self,
        category: str,
        measurement: str,
        tags: Tags | None = None,
        fields: Fields | None = None,
        timestamp: Timestamp | None = None,
        headers: HeaderMap | None = None,
    ) -> WrittenT:
        """Writes one point of a category: metric, logging, keyevent, object, custom_object, network, tracing, rum, …

        The point is as :class:`~dffkit.line_protocol.Point` says. Raises :class:`~dffkit.errors.MisuseError` for a
        point that cannot be written, and what every call raises.
        """
        return self.write_by_category_many(category, point(measurement, tags, fields, timestamp), headers)

    def write_by_category_many(self, category: str, data: Points, headers: HeaderMap | None = None) -> WrittenT:
        """Writes points (dicts with measurement, tags, fields, timestamp) of a category; none gives ``(0, None)``."""
        return self.post_line_protocol(write_path(category), data, headers=headers)

    def write_metric(
        self,
        measurement: str,
        tags: Tags | None = None,
        fields: Fields | None = None,
        timestamp: Timestamp | None = None,
        headers: HeaderMap | None = None,
    ) -> WrittenT:
        """Writes one point of a time series.

        The receiver drops text fields of metrics, with an answer of success: use tags for text. A warning in the log
        says so when it happens first.
        """
        return self.write_by_category("metric", measurement, tags, fields, timestamp, headers)

    def write_metric_many(self, data: Points, headers: HeaderMap | None = None) -> WrittenT:
        """Writes points of time series, as :meth:`write_metric`."""
        return self.write_by_category_many("metric", data, headers)

    def write_logging(
        self,
        measurement: str,
        tags: Tags | None = None,
        fields: Fields | None = None,
        timestamp: Timestamp | None = None,
        headers: HeaderMap | None = None,
    ) -> WrittenT:
        """Writes one log; its text is the field ``message``, and without ``status`` its status is unknown."""
        return self.write_by_category("logging", measurement, tags, fields, timestamp, headers)

    def write_logging_many(self, data: Points, headers: HeaderMap | None = None) -> WrittenT:
        """Writes logs, as :meth:`write_logging`."""
        return self.write_by_category_many("logging", data, headers)

    def write_object(
        self,
        measurement: str,
        tags: Tags | None = None,
        fields: Fields | None = None,
        timestamp: Timestamp | None = None,
        headers: HeaderMap | None = None,
    ) -> WrittenT:
        """Writes one object of the infrastructure; its name is the tag ``name``, and ``default`` without one."""
        return self.write_by_category("object", measurement, tags, fields, timestamp, headers)

    def write_object_many(self, data: Points, headers: HeaderMap | None = None) -> WrittenT:
        """Writes objects, as :meth:`write_object`."""
        return self.write_by_category_many("object", data, headers)

    def write_object_change(
        self,
        measurement: str,
        tags: Tags | None = None,
        fields: Fields | None = None,
        timestamp: Timestamp | None = None,
        headers: HeaderMap | None = None,
    ) -> WrittenT:
        """Writes one change of an object."""
        return self.write_by_category("object_change", measurement, tags, fields, timestamp, headers)

    def write_object_change_many(self, data: Points, headers: HeaderMap | None = None) -> WrittenT:
        """Writes changes of objects, as :meth:`write_object_change`."""
        return self.write_by_category_many("object_change", data, headers)

    def write_custom_object(
        self,
        measurement: str,
        tags: Tags | None = None,
        fields: Fields | None = None,
        timestamp: Timestamp | None = None,
        headers: HeaderMap | None = None,
    ) -> WrittenT:
        """Writes one object of a kind of your own, named as in :meth:`write_object`."""
        return self.write_by_category("custom_object", measurement, tags, fields, timestamp, headers)

    def write_custom_object_many(self, data: Points, headers: HeaderMap | None = None) -> WrittenT:
        """Writes objects of kinds of your own, as :meth:`write_custom_object`."""
        return self.write_by_category_many("custom_object", data, headers)

    def write_keyevent(
        self,
        measurement: str,
        tags: Tags | None = None,
        fields: Fields | None = None,
        timestamp: Timestamp | None = None,
        headers: HeaderMap | None = None,
    ) -> WrittenT:
        """Writes one event."""
        return self.write_by_category("keyevent", measurement, tags, fields, timestamp, headers)

    def write_keyevent_many(self, data: Points, headers: HeaderMap | None = None) -> WrittenT:
        """Writes events, as :meth:`write_keyevent`."""
        return self.write_by_category_many("keyevent", data, headers)

    def write_tracing(
        self,
        measurement: str,
        tags: Tags | None = None,
        fields: Fields | None = None,
        timestamp: Timestamp | None = None,
        headers: HeaderMap | None = None,
    ) -> WrittenT:
        """Writes one span of a trace."""
        return self.write_by_category("tracing", measurement, tags, fields, timestamp, headers)

    def write_tracing_many(self, data: Points, headers: HeaderMap | None = None) -> WrittenT:
        """Writes spans, as :meth:`write_tracing`."""
        return self.write_by_category_many("tracing", data, headers)

    def write_rum(
        self,
        measurement: str,
        tags: Tags | None = None,
        fields: Fields | None = None,
        timestamp: Timestamp | None = None,
        headers: HeaderMap | None = None,
    ) -> WrittenT:
        """Writes one record of what a user of an application has seen and done (real user monitoring)."""
        return self.write_by_category("rum", measurement, tags, fields, timestamp, headers)

    def write_rum_many(self, data: Points, headers: HeaderMap | None = None) -> WrittenT:
        """Writes records of user monitoring, as :meth:`write_rum`."""
        return self.write_by_category_many("rum", data, headers)

    def write_security(
        self,
        measurement: str,
        tags: Tags | None = None,
        fields: Fields | None = None,
        timestamp: Timestamp | None = None,
        headers: HeaderMap | None = None,
    ) -> WrittenT:
        """Writes one finding of a security check."""
        return self.write_by_category("security", measurement, tags, fields, timestamp, headers)

    def write_security_many(self, data: Points, headers: HeaderMap | None = None) -> WrittenT:
        """Writes findings of security checks, as :meth:`write_security`."""
        return self.write_by_category_many("security", data, headers)

    def write_network(
        self,
        measurement: str,
        tags: Tags | None = None,
        fields: Fields | None = None,
        timestamp: Timestamp | None = None,
        headers: HeaderMap | None = None,
    ) -> WrittenT:
        """Writes one record of a network connection."""
        return self.write_by_category("network", measurement, tags, fields, timestamp, headers)

    def write_network_many(self, data: Points, headers: HeaderMap | None = None) -> WrittenT:
        """Writes records of network connections, as :meth:`write_network`."""
        return self.write_by_category_many("network", data, headers)

    def write_profiling(
        self,
        measurement: str,
        tags: Tags | None = None,
        fields: Fields | None = None,
        timestamp: Timestamp | None = None,
        headers: HeaderMap | None = None,
    ) -> WrittenT:
        """Writes the record of one profile, without its files."""
        return self.write_by_category("profiling", measurement, tags, fields, timestamp, headers)

    def write_profiling_many(self, data: Points, headers: HeaderMap | None = None) -> WrittenT:
        """Writes records of profiles, as :meth:`write_profiling`."""
        return self.write_by_category_many("profiling", data, headers)

    write_point = write_metric
    write_points = write_metrics = write_metric_many
