"""The commands of Redis that CACHE offers, on plain values: for the embedded store, which has no Redis.

Each command is a function of a :class:`~.keyspace.Keyspace` and its arguments, all text, and returns what Redis replies
in its protocol's second version: text, a whole number, a list, or ``None``. Redis 7 is the referee.
"""

from . import generic, hashes, lists, sets, strings, zsets
from .keyspace import TABLE, Command, Entry, Keyspace, Kind, Reply, command_of

__all__ = ["TABLE", "Command", "Entry", "Keyspace", "Kind", "Reply", "command_of"]

del generic, hashes, lists, sets, strings, zsets  # imported for their rows of the table
