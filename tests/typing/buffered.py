"""Buffered writers as applications see them: what they give, and what they take."""

from __future__ import annotations

from typing import assert_type

from dffkit import AsyncGuance, DataWay, Guance
from dffkit.connectors.dataway import AsyncBufferedWriter, BufferedWriter, Counters, DropReport
from dffkit.errors import BufferFullError, SpoolError


def keep(report: DropReport) -> None:
    """A callback."""
    assert_type(report.lines, str)
    assert_type(report.error, Exception)


def write(dataway: DataWay, guance: Guance) -> None:
    """For threads."""
    try:
        with dataway.buffered(max_points=10, flush_age=0.5, spool="points.spool", on_drop=keep) as writer:
            assert_type(writer, BufferedWriter)
            assert_type(writer.write_metric("m", {"a": "b"}, {"n": 1}), None)
            assert_type(writer.write_keyevent_many([{"measurement": "m", "fields": {"n": 1}}]), None)
            writer.flush(timeout=3)
            assert_type(writer.counters, Counters)
    except (BufferFullError, SpoolError):
        assert_type(guance.dataway.buffered(), BufferedWriter)
    dataway.buffered(max_point=10)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]


async def awaited(guance: AsyncGuance) -> None:
    """For tasks."""
    async with guance.dataway.buffered(room_timeout=None) as writer:
        assert_type(writer, AsyncBufferedWriter)
        await writer.write_logging("m", fields={"message": "hello"})
        await writer.flush()
        assert_type(writer.counters.sent, int)
