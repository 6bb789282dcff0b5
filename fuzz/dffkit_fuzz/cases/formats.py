"""Texts of the formats that are the specs' own: what JSON Schema has no words for."""

from __future__ import annotations

import schemathesis
from hypothesis import strategies as st


def register() -> None:
    """Tells schemathesis how to draw texts of each format, once for all specs."""
    schemathesis.openapi.format("line-protocol", line_protocol())


def line_protocol() -> st.SearchStrategy[str]:
    """One to three points as text, with each kind of value and escapes among the names."""
    plain = st.text(
        st.characters(codec="utf-8", exclude_categories=["C", "Z"], exclude_characters='\\,="#'), min_size=1
    )
    name = st.lists(st.one_of(plain, st.sampled_from([r"\,", r"\=", r"\ "])), min_size=1, max_size=3).map("".join)
    tag = st.builds("{}={}".format, name, name)
    field = st.builds("{}={}".format, name, _value())
    # Of a line with one key twice the receivers say nothing, and so it is not drawn.
    keys = st.lists(tag, max_size=3, unique_by=_key), st.lists(field, min_size=1, max_size=3, unique_by=_key)
    time = st.one_of(st.just(""), st.integers(-(2**63), 2**63 - 1).map(" {}".format))
    point = st.builds(_line, name, *keys, time)
    return st.lists(point, min_size=1, max_size=3).map("\n".join)


def _value() -> st.SearchStrategy[str]:
    quoted = st.text(st.characters(codec="utf-8"), max_size=5).map(_escaped)
    kinds = [
        st.integers(-(2**63), 2**63 - 1).map("{}i".format),
        st.integers(0, 2**64 - 1).map("{}u".format),
        st.floats(allow_nan=False, allow_infinity=False).map(repr),
        st.sampled_from(["t", "T", "true", "True", "TRUE", "f", "F", "false", "False", "FALSE"]),
        quoted.map('"{}"'.format),
        st.sampled_from(['""b', '"AP8="b']),
    ]
    arrays = [st.lists(kind, max_size=3).map(lambda items: f"[{','.join(items)}]") for kind in kinds]
    return st.one_of(*kinds, *arrays)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _line(measurement: str, tags: list[str], fields: list[str], time: str) -> str:
    return f"{','.join([measurement, *tags])} {','.join(fields)}{time}"


def _key(pair: str) -> str:
    return pair.replace(r"\=", "").partition("=")[0]
