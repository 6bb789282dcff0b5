"""The package dffkit.settings."""
