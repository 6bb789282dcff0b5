"""Tests of the runtime's execution."""
