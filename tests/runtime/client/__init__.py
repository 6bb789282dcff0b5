"""dffkit's own clients against the runtime."""
