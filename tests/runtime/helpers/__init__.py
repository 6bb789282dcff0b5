"""Tests of the runtime's helpers."""
