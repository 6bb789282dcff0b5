"""The package dffkit.connectors."""
