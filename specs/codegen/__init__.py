"""Makes ``generated/`` out of ``specs/``: lint, bundle, generate, check. See ``__main__`` for the commands."""

from . import naming as naming  # before anything asks the generator for a name
