"""Tables as data frames of whatever library is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....errors import MisuseError

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

FURTHEST = 2**63 / 10**6  # milliseconds: what 64 bits hold in nanoseconds, up to the year 2262


def pandas_frame(table: dict[str, list[Any]], time: str) -> pd.DataFrame:
    """A frame whose column ``time`` holds milliseconds since 1970 as times in UTC."""
    try:
        import pandas as pd  # noqa: PLC0415 - an extra
    except ImportError:
        raise _missing("pandas") from None
    frame = pd.DataFrame(table)
    if is_time(table.get(time)):
        frame[time] = pd.to_datetime(frame[time], unit="ms", utc=True)
    return frame


def polars_frame(table: dict[str, list[Any]], time: str) -> pl.DataFrame:
    """A frame whose column ``time`` holds milliseconds since 1970 as times in UTC."""
    try:
        import polars as pl  # noqa: PLC0415 - an extra
    except ImportError:
        raise _missing("polars") from None
    columns = [pl.Series(name, values, strict=False) for name, values in table.items()]
    frame = pl.DataFrame(columns)
    if is_time(table.get(time)):
        frame = frame.with_columns(pl.col(time).cast(pl.Int64).cast(pl.Datetime("ms", "UTC")))
    return frame


def is_time(values: list[Any] | None) -> bool:
    """Whether a column holds times: numbers alone, none beyond what a frame has times for, and gaps."""
    present = [value for value in values or () if value is not None]
    return bool(present) and all(_is_moment(value) for value in present)


def _is_moment(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < FURTHEST


def _missing(library: str) -> MisuseError:
    return MisuseError(f"this needs {library}, which is not installed: pip install 'dffkit[{library}]'")
