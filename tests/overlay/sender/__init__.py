"""The package dffkit.sender."""
