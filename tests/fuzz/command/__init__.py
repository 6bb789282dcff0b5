"""``dffkit fuzz`` as users run it, against the mock."""
