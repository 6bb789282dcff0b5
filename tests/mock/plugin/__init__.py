"""What the fixtures of the pytest plugin give."""
