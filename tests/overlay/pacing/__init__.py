"""The package dffkit.pacing."""
