"""What answers say of a query."""

from __future__ import annotations

from dffkit_mock.dql import query_parse, read_query


def test_a_query_of_a_function() -> None:
    """Namespace, sources, fields and functions, as in the vendor's example."""
    expected = {
        "namespace": "metric",
        "sources": {"cpu": "exact"},
        "fields": {"avg(usage_idle)": "usage_idle"},
        "funcs": {"avg(usage_idle)": ["avg"]},
    }
    assert expected == query_parse(read_query("M::`cpu`:(avg(`usage_idle`))"))


def test_a_query_of_everything() -> None:
    """Where nothing is named, nothing is said."""
    assert {"namespace": "logging", "sources": {}, "fields": {}, "funcs": {}} == query_parse(read_query("L::`*`:(`*`)"))
    assert {"^c": "regex"} == query_parse(read_query("M::re'^c'"))["sources"]
