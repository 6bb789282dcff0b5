# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

Runtime = Literal[
    "C#(.NET Core 2.0)",
    "C#(.NET Core 2.1)",
    "C#(.NET Core 3.1)",
    "C#(.NET Core 6.0)",
    "C#(.NET Core 8.0)",
    "Cangjie1.0",
    "Custom",
    "Custom Image",
    "Go1.8",
    "Go1.x",
    "Java11",
    "Java17",
    "Java21",
    "Java8",
    "Node.js10.16",
    "Node.js12.13",
    "Node.js14.18",
    "Node.js16.17",
    "Node.js18.15",
    "Node.js20.15",
    "Node.js22.18",
    "Node.js6.10",
    "Node.js8.10",
    "PHP7.3",
    "PHP8.3",
    "Python2.7",
    "Python3.10",
    "Python3.12",
    "Python3.6",
    "Python3.9",
    "http",
]

RUNTIME_VALUES: frozenset[str] = frozenset(
    [
        "C#(.NET Core 2.0)",
        "C#(.NET Core 2.1)",
        "C#(.NET Core 3.1)",
        "C#(.NET Core 6.0)",
        "C#(.NET Core 8.0)",
        "Cangjie1.0",
        "Custom",
        "Custom Image",
        "Go1.8",
        "Go1.x",
        "Java11",
        "Java17",
        "Java21",
        "Java8",
        "Node.js10.16",
        "Node.js12.13",
        "Node.js14.18",
        "Node.js16.17",
        "Node.js18.15",
        "Node.js20.15",
        "Node.js22.18",
        "Node.js6.10",
        "Node.js8.10",
        "PHP7.3",
        "PHP8.3",
        "Python2.7",
        "Python3.10",
        "Python3.12",
        "Python3.6",
        "Python3.9",
        "http",
    ]
)


def check_runtime(value: Any) -> Runtime:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: Runtime = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("Runtime", value, f"str, one of {sorted(RUNTIME_VALUES)!r}")
