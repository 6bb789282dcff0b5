"""What lives in the foreground of a terminal: a server or a worker, what it listens on, and what it says."""

__all__: list[str] = []
