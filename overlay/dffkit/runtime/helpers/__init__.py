"""What scripts find in ``DFF`` and beside it: a file a helper.

A helper that needs a running task says so with :class:`~dffkit.runtime.context.NoTaskError`; the others work anywhere.
"""

__all__: list[str] = []
