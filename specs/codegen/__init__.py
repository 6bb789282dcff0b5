"""Makes ``generated/`` out of ``specs/``: lint, bundle, generate, check. See ``__main__`` for the commands."""
