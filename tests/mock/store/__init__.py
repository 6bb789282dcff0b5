"""Tests of what is stored and kept."""
