"""Names in snake case: a plural of capitals is one word, ``ruleUUIDs`` is ``rule_uuids`` and not ``rule_uui_ds``."""

from __future__ import annotations

import re

from openapi_python_client import strings
from openapi_python_client.schema.untrusted_string import UntrustedString

PLURAL = re.compile(r"([A-Z]{2,})s(?![a-z])")

_original = strings.snake_case


def spelled(value: object) -> str:
    """The spec's own spelling of a name; the generator wraps it against use in code."""
    return str(value.get_untrusted_value()) if isinstance(value, UntrustedString) else str(value)


def snake_case(value: object) -> str:
    """The generator's own snake case, but for such plurals."""
    return _original(PLURAL.sub(lambda match: f"{match[1]}S", spelled(value)))


# The generator has no setting for names; this is the one function behind all of them.
strings.snake_case = snake_case
