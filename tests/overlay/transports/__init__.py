"""Tests of what carries the requests of awaitable clients."""
