"""A function and a workflow, as small as the spec allows them."""

from __future__ import annotations

HELLO = {
    "func_name": "hello",
    "package": "default",
    "runtime": "Python3.9",
    "handler": "index.handler",
    "memory_size": 256,
    "timeout": 30,
}

STATES = [
    {"id": "check", "name": "check", "type": "Sleep", "end": False, "transition": "end", "duration": 1, "actions": []},
    {"id": "end", "name": "end", "type": "End", "end": True, "transition": "", "actions": []},
]
FLOW = {
    "name": "flow",
    "start": "check",
    "mode": "NORMAL",
    "functions": [],
    "constants": {},
    "retries": [],
    "states": STATES,
}
