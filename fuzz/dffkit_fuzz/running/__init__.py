"""A run against a service: which operations, which cases, what was wrong."""
