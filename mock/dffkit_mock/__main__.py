"""``python -m dffkit_mock``: the same as ``dffkit mock``."""

import sys

try:
    from .command import mock
except ModuleNotFoundError as missing:
    sys.exit(f"The mock needs {missing.name}, not installed: pip install 'dffkit[mock]'")

mock(prog_name="python -m dffkit_mock")
