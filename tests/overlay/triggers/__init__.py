"""dffkit.triggers: the records of what starts a function."""
