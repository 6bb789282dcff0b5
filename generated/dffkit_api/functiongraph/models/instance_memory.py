# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

InstanceMemory = Literal[
    "1024", "10240", "128", "1280", "1536", "1792", "2048", "256", "2560", "3072", "3584", "4096", "512", "768", "8192"
]

INSTANCE_MEMORY_VALUES: frozenset[str] = frozenset(
    [
        "1024",
        "10240",
        "128",
        "1280",
        "1536",
        "1792",
        "2048",
        "256",
        "2560",
        "3072",
        "3584",
        "4096",
        "512",
        "768",
        "8192",
    ]
)


def check_instance_memory(value: Any) -> InstanceMemory:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: InstanceMemory = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("InstanceMemory", value, f"str, one of {sorted(INSTANCE_MEMORY_VALUES)!r}")
