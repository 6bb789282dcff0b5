"""Fuzzing in both directions: what the clients send and read, against the specs and a mock.

``ARCHITECTURE.md`` has a table of the directions: which tests each has, and what stands beside them.
"""
