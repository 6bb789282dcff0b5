"""dffkit.runtime.testing and its plugin for pytest."""
