"""What the pytest plugin gives to tests; nothing of it is imported before a fixture is used."""
