"""A local mock of every service that dffkit speaks to, at the vendors' own paths, on one port."""
