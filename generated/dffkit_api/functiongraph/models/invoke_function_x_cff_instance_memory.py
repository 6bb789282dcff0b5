# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Literal, cast

InvokeFunctionXCffInstanceMemory = Literal[
    "1024", "10240", "128", "1280", "1536", "1792", "2048", "256", "2560", "3072", "3584", "4096", "512", "768", "8192"
]

INVOKE_FUNCTION_X_CFF_INSTANCE_MEMORY_VALUES: frozenset[str] = frozenset(
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


def check_invoke_function_x_cff_instance_memory(value: object) -> InvokeFunctionXCffInstanceMemory:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    if isinstance(value, str):
        return cast(InvokeFunctionXCffInstanceMemory, value)
    raise TypeError(
        f"Unexpected value {value!r}. Expected str, one of {sorted(INVOKE_FUNCTION_X_CFF_INSTANCE_MEMORY_VALUES)!r}"
    )
