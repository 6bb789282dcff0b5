"""Tests of the runtime's entities."""
