"""``python -m dffkit_mock``: the same as ``dffkit mock``."""

from .command import mock

mock(prog_name="python -m dffkit_mock")
