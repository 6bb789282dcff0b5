"""Tests of how the mock holds requests against the specs."""
