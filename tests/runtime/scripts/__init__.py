"""Tests of the runtime's scripts."""
